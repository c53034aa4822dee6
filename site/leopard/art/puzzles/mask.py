"""Her face as a mask: holes for eyes and string, a dashed line to cut along. Print it at `MILLIMETRES` for a unit.

At that size the pupils stand 62 mm apart and the holes are 26 mm wide, which fits children from about five years on.
"""

from __future__ import annotations

from leopard.art.pen import contour
from leopard.art.puzzles.faces import front
from leopard.art.puzzles.paper import finer, shape, sheet

BOX = (-480, -436, 960, 1148)
MILLIMETRES = 62 / 349
"""Paper for one unit of the drawing: the pupils lie 349 units apart."""
CUT = (
    "0,-372 60,-372 120,-366 168,-340 182,-376 230,-408 300,-414 366,-386 404,-320 400,-232 374,-140 396,-60 416,30 424,130"
    " 418,230 396,336 340,432 266,516 184,580 98,620 0,632"
)
"""The right half of the line to cut along, from the crown to below the chin."""
EYE = "92,30 112,-8 150,-38 200,-44 240,-28 262,6 248,40 204,62 148,64 110,52"
"""The hole for an eye: larger than the eye, so that one sees through."""
STRING = (372, 70, 13)
FINE = 0.55
"""How much thinner the lines are in the ink saver."""
BAR = 100
"""Millimetres of the bar below the chin, by which one sees whether the printer kept the size."""


def mask_svg(seed: str = "leopard", ink: bool = True, prefix: str = "a") -> str:
    """The mask, as lines to colour or in colour, and the bar to measure."""
    right, eye = CUT.split(), EYE.split()
    left = [word.replace(",", " ").split() for word in reversed(right[1:-1])]
    whole = contour(" ".join([*right, *(f"{-float(x):g},{y}" for x, y in left)]))
    other = " ".join(f"{-float(x):g},{y}" for x, y in (word.split(",") for word in eye))
    holes = contour(EYE) + contour(other)
    x, y, radius = STRING
    rings = "".join(
        f'<circle class="js" cx="{side * x}" cy="{y}" r="{radius}" stroke-width="4"/>'
        f'<circle class="jl" cx="{side * x}" cy="{y}" r="{radius}" stroke-width="4"/>'
        for side in (1, -1)
    )
    body = [
        finer(front(seed, prefix, 7, ink), ink, FINE),
        shape("jpaper", holes),
        shape("jl", holes, 5, ' stroke-dasharray="18 11"'),
        rings,
        shape("jl", whole, 5, ' stroke-dasharray="22 13"'),
        shape("jl", _bar(), 4),
    ]
    return sheet(" ".join(map(str, BOX)), "".join(body), ink)


def _bar() -> str:
    """A bar of `BAR` millimetres with a tick at every centimetre."""
    unit, y = 1 / MILLIMETRES, 690
    left = -BAR * unit / 2
    ticks = "".join(f"M{left + n * unit:.2f} {y}v{-16 if n % 50 else -26}" for n in range(0, BAR + 1, 10))
    return f"M{left:.2f} {y}h{BAR * unit:.2f}{ticks}"
