"""Places on a wheel: turns run clockwise in degrees from the top, the middle is 0,0, units are whole.

An arc band is a piece of a ring; a line is what letters stand on, and runs the way they read.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, radians, sin

from leopard.art.pen import Point

MONTHS = 12
STEP = 360 / MONTHS
POINT = 7
"""Degrees over which a rough end tapers."""


def at(radius: float, turn: float) -> Point:
    """The place at a turn, `radius` from the middle."""
    return radius * sin(radians(turn)), -radius * cos(radians(turn))


def month(number: int) -> float:
    """The turn of the middle of a month: January, which is 1, stands at the top."""
    return (number - 1) * STEP


def length(radius: float, start: float, end: float) -> float:
    """How long an arc runs."""
    return 2 * pi * radius * (end - start) / 360


def band(inner: float, outer: float, start: float, end: float, slant: float = 0) -> str:
    """The `d` of a piece of a ring. Its ends lean by `slant`, as a knife leaves them."""
    far = int(end - start > 180)
    return (
        f"M{_pair(at(outer, start))}A{outer:.0f} {outer:.0f} 0 {far} 1 {_pair(at(outer, end - slant))}"
        f"L{_pair(at(inner, end))}A{inner:.0f} {inner:.0f} 0 {far} 0 {_pair(at(inner, start + slant))}z"
    )


def rough(inner: float, outer: float, start: float, end: float) -> str:
    """The `d` of a band whose ends run out to points: nobody knows to the month when it begins and ends."""
    d, middle = band(inner, outer, start + POINT, end - POINT), (inner + outer) / 2
    before, after = d.split("L")
    return f"{before}L{_pair(at(middle, end))} {after[:-1]}L{_pair(at(middle, start))}z"


def hangs(start: float, end: float) -> bool:
    """True where letters must run anticlockwise, below the middle, so as not to stand on their heads."""
    return 90 < (start + end) / 2 % 360 < 270


def line(radius: float, size: float, start: float, end: float) -> str:
    """The `d` of the line on which letters of `size` stand, so that they are centred on `radius`."""
    far = int(end - start > 180)
    if hangs(start, end):
        low = radius + size * 0.35
        return f"M{_pair(at(low, end))}A{low:.0f} {low:.0f} 0 {far} 0 {_pair(at(low, start))}"
    low = radius - size * 0.35
    return f"M{_pair(at(low, start))}A{low:.0f} {low:.0f} 0 {far} 1 {_pair(at(low, end))}"


def covered(first: int, last: int) -> frozenset[int]:
    """The months from the first to the last, both counted; a stretch may run over the New Year."""
    return frozenset((first - 1 + n) % MONTHS + 1 for n in range((last - first) % MONTHS + 1))


def tracks(stretches: Sequence[tuple[int, int]]) -> list[int]:
    """A track, 0 or 1, for each stretch of months, so that no two on one track share a month.

    Raises ValueError where two tracks are not enough.
    """
    months = [covered(*stretch) for stretch in stretches]
    given: dict[int, int] = {}
    for root in range(len(months)):
        queue = [] if root in given else [root]
        given.setdefault(root, 0)
        while queue:
            here = queue.pop()
            for other in range(len(months)):
                if other == here or not months[here] & months[other]:
                    continue
                if given.setdefault(other, 2) == given[here]:
                    raise ValueError("More than two stretches of one ring share a month.")
                if given[other] == 2:
                    given[other] = 1 - given[here]
                    queue.append(other)
    return [given[n] for n in range(len(months))]


def _pair(point: Point) -> str:
    return f"{round(point[0])} {round(point[1])}".replace("-0 ", "0 ")
