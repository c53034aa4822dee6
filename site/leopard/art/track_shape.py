"""The contours of a print, made from its numbers: pad, toes, claws, and the hairs that blur a lynx's.

Everything comes out as contours in the units of the table, so that a print can be measured before it is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import cos, hypot, radians, sin
from random import Random
from typing import NamedTuple

from leopard.art.fur import contains, polygon
from leopard.art.pen import Cubic, Landmark, Point, gouge, landmarks, outline, smooth
from leopard.art.rosette import generator
from leopard.art.track_points import SHAPES, TOE

Lens = tuple[Point, Point, float]


class Print(NamedTuple):
    """A print in parts: contours of pad and toes (the pad first), and lenses for claws and hairs."""

    contours: list[list[Landmark]]
    claws: list[Lens]
    hairs: list[Lens]


class Extent(NamedTuple):
    """The rectangle a print fills."""

    left: float
    top: float
    right: float
    bottom: float


def shape(name: str) -> Print:
    """The print of an animal."""
    drawn = SHAPES[name]
    contours, claws = [_whole(landmarks(drawn.pad))], list[Lens]()
    for word in drawn.toes.split():
        x, y, long, wide, turn = map(float, word.split(","))
        c, s = cos(radians(turn)), sin(radians(turn))
        points = [(mark.x * wide, mark.y * long) for mark in landmarks(TOE)]
        contours.append([Landmark(x + px * c - py * s, y + px * s + py * c) for px, py in points])
        if drawn.claw:
            tip, lean = long / 2 + 3, radians(turn * 0.2)
            start = (x + tip * s, y - tip * c)
            claws.append((start, (start[0] + drawn.claw * sin(lean), start[1] - drawn.claw * cos(lean)), 2.4))
    hairs = _hairs(generator("track", name), landmarks(drawn.fur), contours) if drawn.fur else []
    return Print(contours, claws, hairs)


def extent(parts: Sequence[Sequence[Landmark]], lenses: Sequence[Lens] = ()) -> Extent:
    """The rectangle that contours and lenses fill."""
    points = [point for part in parts for point in polygon(smooth(list(part)), 16)]
    points += [end for start, tip, _ in lenses for end in (start, tip)]
    xs, ys = zip(*points, strict=True)
    return Extent(min(xs), min(ys), max(xs), max(ys))


def whole(name: str) -> Extent:
    """The rectangle of a whole print, claws and hairs included."""
    found = shape(name)
    return extent(found.contours, [*found.claws, *found.hairs])


def paths(found: Print, scale: float, at: Point = (0, 0)) -> tuple[str, str]:
    """The `d` of the filled parts and of the lenses, `scale` times as large, moved so that `at` becomes 0,0."""
    curves: list[list[Cubic]] = []
    for part in found.contours:
        curves.append(smooth([Landmark((p.x - at[0]) * scale, (p.y - at[1]) * scale, p.corner) for p in part]))
    lenses = ""
    for start, end, half in [*found.claws, *found.hairs]:
        (x0, y0), (x1, y1) = (((x - at[0]) * scale, (y - at[1]) * scale) for x, y in (start, end))
        lenses += gouge((x0, y0), (x1, y1), half * scale)
    return "".join(map(outline, curves)), lenses


def _whole(half: list[Landmark]) -> list[Landmark]:
    """A pad from its right half; the first and the last landmark lie on the middle line."""
    return [*half, *(Landmark(-mark.x, mark.y, mark.corner) for mark in reversed(half[1:-1]))]


def _hairs(rng: Random, skirt: list[Landmark], parts: list[list[Landmark]]) -> list[Lens]:
    """Hairs across the skirt of fur round the foot, which runs clockwise, where nothing else is printed."""
    taken = [contains(polygon(smooth(part), 16)) for part in parts]
    edge, left, found = polygon(smooth(skirt), 24), 0.0, list[Lens]()
    for (x0, y0), (x1, y1) in pairwise([*edge, edge[0]]):
        run = hypot(x1 - x0, y1 - y0) or 1
        left -= run
        if left > 0:
            continue
        left = rng.uniform(2.4, 4.4)
        reach, lean = rng.uniform(7, 15), rng.uniform(-0.3, 0.3)
        nx, ny = (y1 - y0) / run, -(x1 - x0) / run
        nx, ny = nx - ny * lean, ny + nx * lean
        ends = [(x1 + nx * reach * share, y1 + ny * reach * share) for share in (-0.7, -0.2, 0.3)]
        if not any(inside(*end) for inside in taken for end in ends):
            found.append((ends[0], ends[2], 0.8))
    return found
