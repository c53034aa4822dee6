"""Drawings of the site in the roles of paper: what is a colour on the screen becomes a white shape with a black line.

Every ink of `inks` and `plate` has a role here; a drawing may name others for its own inks. Marks of light fur vanish in
the ink saver, dark ones stay, and the rings of a coat open.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from leopard.art.puzzles.paper import Hand, marked

USUAL = {
    "o": "jo",
    "c": "jc",
    "k": "jk",
    "s": "ju",
    "y": "jq",
    "i": "ji",
    "l": "jlid",
    "n": "jn",
    "g": "jg",
    "m": "jm",
    "h": "ju",
    "w": "ju",
    "r": "jr",
    "t": "jt",
    "a": "ja",
    "x": "jx",
    "u": "jdark",
    "v": "jdim",
    "z": "jg",
    "zf": "jg",
    "p": "ja",
    "f": "jg",
    "bf": "jnone",
    "b": "jnone",
    "d": "jd",
    "j": "jm",
    "kl": "jr",
    "xl": "jl",
    "gl": "jv",
    "sl": "jwhite",
    "cl": "jt",
    "ol": "jochre",
    "ul": "jr",
    "il": "jiris",
}


def lined(fragment: str, roles: Mapping[str, str] | None = None, hand: Hand = "open") -> str:
    """The fragment with a role in place of every ink; what has a role keeps it."""
    table = {**USUAL, **(roles or {})}
    return marked(re.sub(r'class="(\w+)"', lambda found: f'class="{table.get(found[1], found[1])}"', fragment), hand)


def inside(svg: str) -> str:
    """What stands inside an `<svg>`, without its style sheet."""
    return re.sub(r"^<svg[^>]*>(<style>.*?</style>)?|</svg>$", "", svg, flags=re.S)
