"""The two strokes everything is drawn with: the smooth contour through a few landmarks, and the gouge mark.

A contour goes through landmarks placed where the form changes direction; a `c` after a landmark marks a corner. A
gouge mark is a stroke pointed at both ends. Paths come out relative and rounded to whole units, each step taken from
the rounded point before it, so that errors do not add up.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

Point = tuple[float, float]
HANDLE = 0.36
"""Length of a curve's handle as a share of the chord on its side."""


@dataclass(frozen=True)
class Landmark:
    """A point of a contour; at a corner the curve breaks."""

    x: float
    y: float
    corner: bool = False


@dataclass(frozen=True)
class Cubic:
    """One cubic Bézier curve: start, two handles, end."""

    start: Point
    first: Point
    second: Point
    end: Point


def landmarks(text: str, scale: float = 1) -> list[Landmark]:
    """Reads `8,-418 12,-440c`: points with a `c` after corners. `scale` multiplies both coordinates."""
    found = []
    for word in text.split():
        x, y = word.removesuffix("c").split(",")
        found.append(Landmark(float(x) * scale, float(y) * scale, word.endswith("c")))
    return found


def smooth(points: list[Landmark], handle: float = HANDLE) -> list[Cubic]:
    """The closed curve through the landmarks.

    The tangent at a smooth landmark leans towards its nearer neighbour, which keeps bumps crisp; at a corner the
    handle lies along the chord.
    """
    tangents = [
        _tangent(points[place - 1], here, points[(place + 1) % len(points)]) for place, here in enumerate(points)
    ]
    curves = []
    for place, here in enumerate(points):
        after = (place + 1) % len(points)
        there = points[after]
        dx, dy = there.x - here.x, there.y - here.y
        length = hypot(dx, dy) or 1
        chord = (dx / length, dy / length)
        leaving = chord if here.corner else tangents[place]
        arriving = chord if there.corner else tangents[after]
        reach = length * handle
        curves.append(
            Cubic(
                (here.x, here.y),
                (here.x + leaving[0] * reach, here.y + leaving[1] * reach),
                (there.x - arriving[0] * reach, there.y - arriving[1] * reach),
                (there.x, there.y),
            )
        )
    return curves


def _tangent(before: Landmark, here: Landmark, after: Landmark) -> Point:
    ux, uy, vx, vy = here.x - before.x, here.y - before.y, after.x - here.x, after.y - here.y
    lu, lv = hypot(ux, uy) or 1, hypot(vx, vy) or 1
    x, y = ux / lu * lv + vx / lv * lu, uy / lu * lv + vy / lv * lu
    length = hypot(x, y) or 1
    return x / length, y / length


def outline(curves: list[Cubic]) -> str:
    """The `d` of a closed contour."""
    start = _rounded(curves[0].start)
    here, parts = start, [f"M{start[0]} {start[1]}"]
    for curve in curves:
        steps = [_step(here, point) for point in (curve.first, curve.second, curve.end)]
        parts.append("c" + _numbers([number for step in steps for number in step]))
        here = _rounded(curve.end)
    return "".join(parts) + "z"


def contour(text: str, scale: float = 1) -> str:
    """The `d` of the closed contour through landmarks written as text."""
    return outline(smooth(landmarks(text, scale)))


def gouge(start: Point, end: Point, half: float, bow: float = 0) -> str:
    """The `d` of a mark pointed at both ends: `half` is half its width, `bow` how far it bends to its left."""
    (x0, y0), (x1, y1) = start, end
    length = hypot(x1 - x0, y1 - y0) or 1
    nx, ny = -(y1 - y0) / length, (x1 - x0) / length
    middle = ((x0 + x1) / 2, (y0 + y1) / 2)
    out = (middle[0] + nx * 2 * (bow + half), middle[1] + ny * 2 * (bow + half))
    back = (middle[0] + nx * 2 * (bow - half), middle[1] + ny * 2 * (bow - half))
    first, last = _rounded(start), _rounded(end)
    going = [*_step(first, out), *_step(first, end)]
    coming = [*_step(last, back), *_step(last, start)]
    return f"M{first[0]} {first[1]}q{_numbers(going)}q{_numbers(coming)}z"


def _rounded(point: Point) -> tuple[int, int]:
    return round(point[0]), round(point[1])


def _step(here: tuple[int, int], point: Point) -> tuple[int, int]:
    x, y = _rounded(point)
    return x - here[0], y - here[1]


def _numbers(numbers: list[int]) -> str:
    """Numbers with as little between them as SVG allows."""
    text = str(numbers[0])
    for number in numbers[1:]:
        text += str(number) if number < 0 else f" {number}"
    return text
