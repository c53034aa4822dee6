"""Leopard, tiger, lynx and leopard cat: each as large as its room, and all as shapes on one scale.

The scale is rough: sizes at the shoulder from books about animals, the leopard's from the ledger.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from leopard.art.cats import leopard_cat, lynx, tiger
from leopard.art.puzzles.drawings import in_lines
from leopard.art.puzzles.lined import inside
from leopard.art.puzzles.paper import shape, sheet
from leopard.art.walk import walk_svg


class Cat(NamedTuple):
    """Its name, its drawing, the shoulder in units of the drawing and in centimetres."""

    name: str
    draw: Callable[[], str]
    shoulder: float
    height: float


CATS = (
    Cat("winter", walk_svg, 336, 71),
    Cat("tiger", tiger, 192, 96),
    Cat("lynx", lynx, 176, 62),
    Cat("leopard-cat", leopard_cat, 122, 27),
)
ROOM = (290, 128)
"""The room of every shape, in centimetres."""
BOX = re.compile(r'viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"')
WIDTH = 1.75
"""How much wider than high a picture is at least, so that the lynx on its high legs does not look the largest."""
INK = re.compile(r'class="(\w+)"')


def picture(place: int, ink: bool) -> str:
    """One cat, large."""
    cat = CATS[place]
    lines = in_lines(cat.name)
    svg = lines() if ink and lines else cat.draw()
    return BOX.sub(_widened, svg, count=1)


def silhouette(place: int, ink: bool) -> str:
    """The same cat as a shape, on the scale of all four."""
    cat = CATS[place]
    svg = cat.draw()
    left, wide = (float(svg.split('viewBox="')[1].split()[number]) for number in (0, 2))
    scale = cat.height / cat.shoulder
    black = INK.sub(_black, inside(svg))
    at = f"translate({ROOM[0] / 2 - (left + wide / 2) * scale:.1f} {ROOM[1] - 4})scale({scale:.4f})"
    return sheet(
        f"0 0 {ROOM[0]} {ROOM[1]}",
        f'<g transform="{at}">{black}</g>' + shape("jl", f"M0 {ROOM[1] - 3}h{ROOM[0]}", 1.2),
        ink,
    )


def _widened(found: re.Match[str]) -> str:
    left, top, wide, high = map(float, found.groups())
    more = max(0.0, WIDTH * high - wide)
    return f'viewBox="{left - more / 2:g} {top:g} {wide + more:g} {high:g}"'


def _black(found: re.Match[str]) -> str:
    """Every fill becomes black, every stroke a black stroke; stripes, which are black, would stand out at the edge."""
    name = found[1]
    line = name in ("r", "t") or (len(name) == 2 and name[1] == "l")
    return f'class="{"jl" if line else "jnone" if name == "k" else "jk"}"'
