"""The knife of the step drawings: a table of shapes becomes a drawing of 96 by 96.

A line reads `ink part ; part`, all its parts one shape in which what lies over another part is cut away again. A part is
landmarks as in `pen`, or gouge marks `x,y>x,y,half,bow`. `ink|width` draws open lines through the landmarks.
`+ name x,y,scale,turn` sets down another table, mirrored by a turn of -1. An indented line goes on with the one before.
Inks: `f` form, `a` accent, `d` dark on the accent. An accent never touches the form: at night both are pale.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from leopard.art.pen import Cubic, Landmark, Point, gouge, landmarks, smooth

FINE = 4
"""Steps to a unit: paths keep to whole numbers, and a scale sets them back."""

DAY = {
    "f": "var(--ink,#12212a)",
    "a": "var(--icon-accent,var(--clay,#ae7427))",
    "d": "var(--ink,#12212a)",
    "b": "var(--berry,#991a28)",
}
NIGHT = {
    "f": "var(--ink-night,#e6ece8)",
    "a": "var(--icon-accent,var(--ochre,#dda63f))",
    "b": "var(--berry-night,#e0685f)",
}
CROSS = "M32 51l18-19 304 301-19 20z"
BESIDE = "M0 0h384v384H0zM14 58l44-44 310 309-44 44z"
"""The bar that crosses a form out, and the plate without the bar's bed."""


class Place(NamedTuple):
    """Where a table is set down: shift, scale, and -1 when mirrored."""

    x: float = 0
    y: float = 0
    scale: float = 1
    turn: float = 1

    def within(self, outer: Place) -> Place:
        """The same place seen from the drawing that holds it."""
        x, y = outer.at((self.x, self.y))
        return Place(x, y, self.scale * outer.scale, self.turn * outer.turn)

    def at(self, point: Point) -> Point:
        """Where a point of the table comes to lie."""
        return self.x + point[0] * self.scale * self.turn, self.y + point[1] * self.scale


def drawing(name: str, tables: Mapping[str, str], crossed: bool = False) -> str:
    """A whole `<svg>` of one table; crossed out, the form is cut away on both sides of the bar."""
    shapes = "".join(_shapes(tables[name], tables, Place()))
    if crossed:
        bed = f'<clipPath id="step-{name}"><path clip-rule="evenodd" d="{BESIDE}"/></clipPath>'
        shapes = f'{bed}<g clip-path="url(#step-{name})">{shapes}</g><path class="sb" d="{CROSS}"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><style>{_style(shapes)}</style>'
        f'<g transform="scale({1 / FINE:g})">{shapes}</g></svg>'
    ).replace("0.25", ".25")


def lines(table: str) -> list[str]:
    """The lines of a table; an indented one goes on with the one before."""
    return re.sub(r"\n\s+", " ", table.strip()).splitlines()


def _shapes(table: str, tables: Mapping[str, str], place: Place) -> Iterator[str]:
    for line in lines(table):
        head, rest = line.split(maxsplit=1)
        if head == "+":
            name, _, numbers = rest.partition(" ")
            yield from _shapes(tables[name], tables, Place(*map(float, numbers.split(","))).within(place))
            continue
        ink, _, width = head.partition("|")
        d = "".join(_part(part, place, bool(width)) for part in rest.split(";"))
        if width:
            yield f'<path class="t{ink}" stroke-width="{float(width) * FINE * place.scale:.0f}" d="{d}"/>'
        else:
            yield f'<path class="s{ink}" d="{d}"/>'


def _part(text: str, place: Place, line: bool) -> str:
    if ">" in text:
        return "".join(_gouge(word, place) for word in text.split())
    points = [Landmark(*_fine((mark.x, mark.y), place), mark.corner) for mark in landmarks(text)]
    if line:
        points[0], points[-1] = (Landmark(mark.x, mark.y, True) for mark in (points[0], points[-1]))
    return _path(smooth(points), line)


def _gouge(word: str, place: Place) -> str:
    start, end = word.split(">")
    x, y, half, *bow = map(float, end.split(","))
    first, last = (_fine(point, place) for point in ((float(start.split(",")[0]), float(start.split(",")[1])), (x, y)))
    size = FINE * place.scale
    return gouge(first, last, half * size, bow[0] * size * place.turn if bow else 0)


def _fine(point: Point, place: Place) -> Point:
    x, y = place.at(point)
    return x * FINE, y * FINE


def _path(curves: list[Cubic], line: bool) -> str:
    """Relative and rounded like `pen.outline`, with a plain line wherever both ends break."""
    here = (round(curves[0].start[0]), round(curves[0].start[1]))
    d = f"M{here[0]} {here[1]}"
    for curve in curves[:-1] if line else curves:
        steps = [(round(x) - here[0], round(y) - here[1]) for x, y in (curve.first, curve.second, curve.end)]
        straight = _flat(curve)
        kept = steps[2:] if straight else steps
        d += ("l" if straight else "c") + " ".join(f"{x} {y}" for x, y in kept).replace(" -", "-")
        here = (round(curve.end[0]), round(curve.end[1]))
    return d if line else d + "z"


def _flat(curve: Cubic) -> bool:
    """Whether a curve is a straight line: both its handles lie on the chord."""
    (x0, y0), (x1, y1) = curve.start, curve.end
    return all(abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) < 1 for x, y in (curve.first, curve.second))


def _style(shapes: str) -> str:
    """The rules for the inks a drawing uses."""
    used = [ink for ink in DAY if f'class="s{ink}"' in shapes], [ink for ink in DAY if f'class="t{ink}"' in shapes]
    rules = ["".join(_rules(colours, *used)) for colours in (DAY, NIGHT)]
    return f"{rules[0]}@media(prefers-color-scheme:dark){{{rules[1]}}}"


def _rules(colours: Mapping[str, str], fills: list[str], lines: list[str]) -> Iterator[str]:
    plain = colours is DAY
    for ink in fills:
        if ink in colours:
            yield f".s{ink}{{{'fill-rule:evenodd;' * plain}fill:{colours[ink]}}}"
    for ink in lines:
        if ink in colours:
            round_ends = "fill:none;stroke-linecap:round;stroke-linejoin:round;" * plain
            yield f".t{ink}{{{round_ends}stroke:{colours[ink]}}}"
