"""The drawings of the site in black lines, for sheets that save ink."""

from __future__ import annotations

import re
from collections.abc import Callable

from leopard.art import animals, cub, food, walk
from leopard.art.puzzles.faces import BOX as FACE
from leopard.art.puzzles.faces import front
from leopard.art.puzzles.lined import inside, lined
from leopard.art.puzzles.paper import shape, sheet
from leopard.art.puzzles.sitting import sitting

ACROSS = 200
SMALLEST, LINE = 4, 2.4
"""A line is the width or the height of its drawing divided by this, whichever is larger."""
SOLID = {"s": "js", "y": "js", "w": "js"}
"""Things keep the edges of what is white or light in them: windows, snow on a roof, birch bark."""
OWN = {"magpie": {"u": "jk", "s": "jlight", "p": "jlight"}}
LIGHT = re.compile(r'<path class="(?:jwhite|jt)" stroke-width="([\d.]+)" d="([^"]+)"/>')
"""Light dots and strokes on a coat."""


def in_lines(name: str) -> Callable[[], str] | None:
    """The same drawing in lines; None for drawings that are used as they are."""
    own: dict[str, Callable[[], str]] = {
        "head": lambda: sheet(FACE, front("leopard", "hl", 8), ink=True),
        "sit": lambda: sheet("-30 -560 620 880", f'<g stroke-width="4">{sitting("leopard", "sl")}</g>', ink=True),
    }
    drawn: dict[str, Callable[[], str]] = {
        "winter": lambda: walk.walk_svg(season="winter", prefix="wl"),
        "summer": lambda: walk.walk_svg(season="summer", prefix="ul"),
        "cub": lambda: cub.cub_svg(prefix="cl"),
        **animals.ANIMALS,
        **animals.THINGS,
        **food.FOOD,
    }
    if name in own:
        return own[name]
    return (lambda: _lined(name, drawn[name]())) if name in drawn else None


def _lined(name: str, svg: str) -> str:
    found = re.search(r'viewBox="([^"]+)"', svg)
    assert found is not None, name
    _, _, wide, high = map(float, found[1].split())
    body = lined(inside(svg), OWN.get(name, SOLID if name in {**animals.THINGS, **food.FOOD} else {}))
    body = LIGHT.sub(_ringed, body)
    edge = f'<use href="#{name}-body" class="jl"/>' if f'id="{name}-body"' in body else ""
    body = body.replace("</g></g>", f"</g></g>{edge}", 1)
    return sheet(found[1], f'<g stroke-width="{max(wide, high) / ACROSS:.3g}">{body}</g>', ink=True)


def _ringed(found: re.Match[str]) -> str:
    """A light dot as a ring; dots too small for one stay white."""
    width, d = float(found[1]), found[2]
    if width < SMALLEST:
        return found[0]
    return shape("jl", d, width) + shape("jwhite", d, width - LINE)
