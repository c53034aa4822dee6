"""How alike two photographed coats are: the measure of I3S, from three places of the body and the marks between them.

After A. M. Van Tienhoven, J. E. Den Hartog, R. A. Reijns and V. M. Peddemors, "A computer-aided program for pattern-matching
of natural marks on the spotted raggedtooth shark Carcharias taurus", Journal of Applied Ecology 44 (2007), 273-280. The
affine map that takes the three reference places of one picture to those of the other undoes the camera's angle and
distance; then marks are paired, each with its nearest, and the pairs judged by their distance. I3S gives the sum of
distances over the square of the number of pairs, where less is better; here a pair counts 1 when it lies exactly, 0 when
it is `REACH` apart, and the sum is divided by the number of marks that both pictures could show: 1 is the same coat.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from leopard.art.pen import Point
from leopard.art.puzzles.flanks import BOX, REFERENCES, Flank, Side

REACH = 18.0
"""How far from each other two marks may lie and still be a pair, in units of the body; marks stand about 40 apart."""
Box = tuple[float, float, float, float]
Affine = tuple[float, float, float, float, float, float]
"""a, b, c, d, e, f as in SVG: x' = ax + cy + e, y' = bx + dy + f."""


@dataclass(frozen=True)
class Seen:
    """What one picture shows of a flank, in its own coordinates: three places of the body, and the marks by number.

    A mark outside `frame`, or inside one of the boxes in `covered`, could not have been seen.
    """

    side: Side
    references: tuple[Point, ...]
    marks: dict[int, Point]
    frame: Box
    covered: tuple[Box, ...] = ()

    def shows(self, x: float, y: float) -> bool:
        """Whether a mark at this place would be seen."""
        inside = [a <= x <= c and b <= y <= d for a, b, c, d in (self.frame, *self.covered)]
        return inside[0] and not any(inside[1:])


def whole(flank: Flank) -> Seen:
    """The flank with nothing hidden, in the coordinates of the body."""
    return Seen(flank.side, REFERENCES, {r.number: (r.x, r.y) for r in flank.rosettes}, BOX)


def similarity(a: Flank | Seen, b: Flank | Seen) -> float:
    """0 for nothing in common, 1 for the same coat. Two different sides cannot be compared, and give 0."""
    one, two = (whole(pattern) if isinstance(pattern, Flank) else pattern for pattern in (a, b))
    first, second = _straight(one, two), _straight(two, one)
    if one.side != two.side or not first or not second:
        return 0.0
    there = [_nearest(p, second) for p in first]
    back = [_nearest(p, first) for p in second]
    sum_of_pairs = sum(
        max(0.0, 1 - hypot(p[0] - second[k][0], p[1] - second[k][1]) / REACH)
        for n, (p, k) in enumerate(zip(first, there, strict=True))
        if back[k] == n
    )
    return sum_of_pairs / max(len(first), len(second))


def carried(affine: Affine, point: Point) -> Point:
    """A point, moved by an affine map."""
    a, b, c, d, e, f = affine
    return a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f


def between(source: Sequence[Point], target: Sequence[Point]) -> Affine:
    """The affine map that takes three places to three others."""
    (x0, y0), (x1, y1), (x2, y2) = source
    area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
    found = []
    for k in (0, 1):
        u0, u1, u2 = (place[k] for place in target)
        along = ((u1 - u0) * (y2 - y0) - (u2 - u0) * (y1 - y0)) / area
        down = ((x1 - x0) * (u2 - u0) - (x2 - x0) * (u1 - u0)) / area
        found.append((along, down, u0 - along * x0 - down * y0))
    (a, c, e), (b, d, f) = found
    return a, b, c, d, e, f


def _straight(seen: Seen, other: Seen) -> list[Point]:
    """The marks that the other picture could show too, in the coordinates of the body."""
    home, there = between(seen.references, REFERENCES), between(REFERENCES, other.references)
    places = [carried(home, mark) for mark in seen.marks.values()]
    return [place for place in places if other.shows(*carried(there, place))]


def _nearest(point: Point, others: Sequence[Point]) -> int:
    return min(range(len(others)), key=lambda n: hypot(others[n][0] - point[0], others[n][1] - point[1]))
