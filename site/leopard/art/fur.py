"""Fur as gouge marks: which way the hair points, marks strewn along it, and tufts that break an edge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import cos, floor, hypot, radians, sin
from random import Random

from leopard.art.pen import Cubic, Point, gouge

Flow = Callable[[float, float], Point]
Inside = Callable[[float, float], bool]
Box = tuple[float, float, float, float]
BAND = 8


def flow(text: str) -> Flow:
    """The direction of the hair, blended by inverse square distance from `x,y,dx,dy` control vectors."""
    vectors = [tuple(map(float, word.split(","))) for word in text.split()]

    def direction(x: float, y: float) -> Point:
        weights = [1 / ((a - x) ** 2 + (b - y) ** 2 + 1e-6) for a, b, _, _ in vectors]
        dx = sum(w * v[2] for w, v in zip(weights, vectors, strict=True))
        dy = sum(w * v[3] for w, v in zip(weights, vectors, strict=True))
        length = hypot(dx, dy) or 1
        return dx / length, dy / length

    return direction


def polygon(curves: Sequence[Cubic], parts: int = 6) -> list[Point]:
    """The contour as points along each curve."""
    points = []
    for c in curves:
        for n in range(parts):
            t = n / parts
            a, b, d, e = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            x, y = (a * c.start[k] + b * c.first[k] + d * c.second[k] + e * c.end[k] for k in (0, 1))
            points.append((x, y))
    return points


def contains(points: Sequence[Point]) -> Inside:
    """An inside test for a closed contour. The edges are sorted into bands, so that few of them are asked."""
    bands: dict[int, list[tuple[Point, Point]]] = {}
    for edge in pairwise([*points, points[0]]):
        low, high = sorted((edge[0][1], edge[1][1]))
        for band in range(floor(low / BAND), floor(high / BAND) + 1):
            bands.setdefault(band, []).append(edge)

    def inside(x: float, y: float) -> bool:
        odd = False
        for (x0, y0), (x1, y1) in bands.get(floor(y / BAND), ()):
            if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
                odd = not odd
        return odd

    return inside


def hairs(rng: Random, hair: Flow, inside: Inside, box: Box, count: int, length: float, half: float) -> str:
    """Marks strewn inside a shape, each along the hair and clear of its neighbours."""
    places: list[Point] = []
    d = ""
    for _ in range(count * 12):
        if len(places) == count:
            break
        x, y = rng.uniform(box[0], box[2]), rng.uniform(box[1], box[3])
        if not inside(x, y) or any(hypot(x - a, y - b) < length * 0.9 for a, b in places):
            continue
        places.append((x, y))
        d += lick(rng, (x, y), hair(x, y), length * rng.uniform(0.7, 1.2), half)
    return d


def lick(rng: Random, start: Point, along: Point, length: float, half: float, spread: float = 0.15) -> str:
    """One mark from a place in a direction, turned and bent a little by chance."""
    turn = rng.uniform(-spread, spread)
    dx, dy = along[0] * cos(turn) - along[1] * sin(turn), along[0] * sin(turn) + along[1] * cos(turn)
    return gouge(start, (start[0] + dx * length, start[1] + dy * length), half, rng.uniform(-1.2, 1.2))


def tufts(
    rng: Random, line: Sequence[Point], pitch: float, length: float, half: float, turn: float, root: float = 0.45
) -> str:
    """Tufts along an open line, each leaning `turn` degrees from the line's own direction, `root` of it behind."""
    c, s = cos(radians(turn)), sin(radians(turn))
    d, left = "", pitch * 0.5
    for (x0, y0), (x1, y1) in pairwise(line):
        span = hypot(x1 - x0, y1 - y0)
        while span and left <= span:
            ux, uy = (x1 - x0) / span, (y1 - y0) / span
            along = (ux * c - uy * s, ux * s + uy * c)
            reach = length * rng.uniform(0.65, 1.3)
            x, y = x0 + ux * left - along[0] * reach * root, y0 + uy * left - along[1] * reach * root
            d += lick(rng, (x, y), along, reach, half, 0.22)
            left += pitch * rng.uniform(0.7, 1.3)
        left -= span
    return d


def stretch_of(points: Sequence[Point], first: Point, last: Point) -> list[Point]:
    """The part of a contour from the point nearest to `first` on to the one nearest to `last`."""

    def nearest(place: Point) -> int:
        return min(range(len(points)), key=lambda n: hypot(points[n][0] - place[0], points[n][1] - place[1]))

    a, b = nearest(first), nearest(last)
    return list(points[a : b + 1]) if a <= b else [*points[a:], *points[: b + 1]]


def shadow(d: str, right: int, down: int) -> str:
    """All but the contour moved up and left: a line thick below and behind, and none on the lit back.

    Draw it inside a clip of the same contour. Only the first point of `d` is absolute, so the moved copy is cheap.
    """
    first, rest = d[1:].split("c", 1)
    x, y = map(int, first.split())
    return f'<path class="k" fill-rule="evenodd" d="M-99-600h1200v700H-99zM{x - right} {y - down}c{rest}"/>'
