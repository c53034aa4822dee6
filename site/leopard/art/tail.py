"""The tail: long, thick in winter, rosettes in pairs at its root, half rings, then full rings and a black tip."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot
from random import Random
from typing import NamedTuple

from leopard.art.pen import Cubic, Landmark, Point, smooth
from leopard.art.rosette import Place, Stroke, drawn, generator, rosette

PITCH = 33
RING = 16
PARTS = 24
PAIRS, HALF_RINGS = 0.52, 0.74
"""Up to which share of its length the tail carries pairs of rosettes, and up to which half rings."""


class Along(NamedTuple):
    """A point of the middle line: the length up to it, its place, the normal to the upper side, the half width."""

    reach: float
    x: float
    y: float
    nx: float
    ny: float
    half: float


def tail_shape(line: Sequence[Point], halves: Sequence[float]) -> list[Cubic]:
    """The contour of a tail from its middle line and its half width at each point, with a rounded tip."""
    left, right = [], []
    for place, ((x, y), half) in enumerate(zip(line, halves, strict=True)):
        a, b = line[max(0, place - 1)], line[min(len(line) - 1, place + 1)]
        length = hypot(b[0] - a[0], b[1] - a[1])
        nx, ny = (b[1] - a[1]) / length, -(b[0] - a[0]) / length
        left.append((x + nx * half, y + ny * half))
        right.append((x - nx * half, y - ny * half))
    (x0, y0), (x1, y1) = line[-2], line[-1]
    length = hypot(x1 - x0, y1 - y0)
    tip = (x1 + (x1 - x0) / length * halves[-1], y1 + (y1 - y0) / length * halves[-1])
    (ax, ay), (bx, by) = (
        (end[0] * 0.76 + tip[0] * 0.66 - x1 * 0.42, end[1] * 0.76 + tip[1] * 0.66 - y1 * 0.42)
        for end in (left[-1], right[-1])
    )
    points = [*left, (ax, ay), tip, (bx, by), *reversed(right)]
    return smooth([Landmark(x, y, place in (0, len(points) - 1)) for place, (x, y) in enumerate(points)])


def tail_marks(line: Sequence[Point], halves: Sequence[float], seed: str, ring: str = "r", centre: str = "t") -> str:
    """The marks of a tail, to be clipped to its shape. Without an ink for the centres the tip stays plain."""
    rng = generator("tail", seed)
    spine = _even(line, halves)
    total = spine[-1].reach
    strokes: list[Stroke] = []
    reach, side = PITCH * 0.6, 1
    while reach < total - 1.9 * halves[-1]:
        here = min(spine, key=lambda point: abs(point.reach - reach))
        if reach < PAIRS * total:
            strokes += _pair(rng, here, side)
            side = -side
            reach += max(25.0, here.half * 1.12)
            if reach >= PAIRS * total:
                reach += 9
        else:
            strokes.append(_ring(rng, here, whole=reach > HALF_RINGS * total))
            reach += PITCH * here.half / 25
    if centre:
        tip = spine[-1]
        strokes.append(Stroke(round(2.8 * tip.half), f"M{tip.x:.0f} {tip.y:.0f}h0"))
    return drawn(strokes, ring, centre)


def _pair(rng: Random, here: Along, side: int) -> list[Stroke]:
    """Two rosettes beside each other, one a little ahead."""
    strokes = []
    for way in (side, -side):
        off, slip = here.half * 0.52 * way, 5 * way
        x, y = here.x + here.nx * off - here.ny * slip, here.y + here.ny * off + here.nx * slip
        strokes += rosette(rng, Place(x, y, here.half * 0.45))
    return strokes


def _ring(rng: Random, here: Along, whole: bool) -> Stroke:
    """A ring across the tail from its upper side, all the way round or to about the middle."""
    foot = -1.25 if whole else rng.uniform(-0.35, 0.1)
    a = (here.x + here.nx * here.half * 1.25, here.y + here.ny * here.half * 1.25)
    b = (here.x + here.nx * here.half * foot, here.y + here.ny * here.half * foot)
    tilt = rng.uniform(-4, 4)
    middle = ((a[0] + b[0]) / 2 + here.ny * tilt, (a[1] + b[1]) / 2 - here.nx * tilt)
    return Stroke(round(RING * here.half / 25), _bent(a, middle, b))


def _bent(a: Point, middle: Point, b: Point) -> str:
    x, y = round(a[0]), round(a[1])
    numbers = (2 * middle[0] - (a[0] + b[0]) / 2 - x, 2 * middle[1] - (a[1] + b[1]) / 2 - y, b[0] - x, b[1] - y)
    return f"M{x} {y}q" + " ".join(str(round(n)) for n in numbers)


def _even(line: Sequence[Point], halves: Sequence[float]) -> list[Along]:
    """The middle line as many close points."""
    dense: list[tuple[float, float, float]] = []
    for n in range(len(line) - 1):
        a, b, c, d = line[max(0, n - 1)], line[n], line[n + 1], line[min(len(line) - 1, n + 2)]
        for part in range(PARTS):
            t = part / PARTS
            x, y = (_through(a[k], b[k], c[k], d[k], t) for k in (0, 1))
            dense.append((x, y, halves[n] + (halves[n + 1] - halves[n]) * t))
    dense.append((*line[-1], halves[-1]))
    result, reach = [], 0.0
    for (x0, y0, _), (x, y, half) in pairwise(dense):
        length = hypot(x - x0, y - y0) or 1
        reach += length
        result.append(Along(reach, x, y, (y - y0) / length, (x0 - x) / length, half))
    return result


def _through(a: float, b: float, c: float, d: float, t: float) -> float:
    """The curve through b and c that the points around them suggest."""
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
