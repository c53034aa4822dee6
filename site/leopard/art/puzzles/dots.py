"""Dot to dot: part of a contour left out and given as numbered points, closer where it bends, the numbers beside them.

The figure is drawn as far as it is not asked for. Joining the dots in order, by straight lines, closes the contour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, cos, hypot, pi, sin

from leopard.art.fur import Inside, contains, polygon, stretch_of
from leopard.art.pen import Point
from leopard.art.puzzles import sitting
from leopard.art.puzzles.paper import Hand, shape, sheet, words

Box = tuple[float, float, float, float]
FIGURES = {"tail": "-60 -560 680 890", "leopard": "-60 -580 680 910"}
"""What can be asked for: her tail alone, or her back from the ear to the tail, and the tail."""
BACK = ((164, -488), (377, -72))
"""Where the back begins behind the ear, and where the tail leaves it."""
DRAWN = (((352, 0), (142, -64)), ((132, 0), (164, -488)))
"""The rest of the contour, without the bit of foreleg that the hind paw hides."""
SIZE = 18
RADIUS = 4.5
ROUNDS = 3
BEND = 24.0
"""How many units of length a full radian of turning is worth: dots gather at bends."""


@dataclass(frozen=True)
class Dot:
    """A point with its number, and the box that the number fills."""

    number: int
    x: float
    y: float
    label: Box


@dataclass(frozen=True)
class Dots:
    """The points of a figure in order."""

    figure: str
    dots: tuple[Dot, ...]


def dots(figure: str, count: int) -> Dots:
    """So many points of `tail` or `leopard`."""
    if figure not in FIGURES:
        raise ValueError(f"There is no dot-to-dot called {figure}.")
    if count < 8:
        raise ValueError("A dot-to-dot has at least 8 points.")
    back = stretch_of(polygon(sitting.CURVES, 16), *BACK) if figure == "leopard" else []
    line = [*back, *_tail()]
    inside = [contains(polygon(sitting.CURVES)), contains(polygon(sitting.TAIL))]
    return Dots(figure, _labelled(_spread(line, count), line, inside))


def dots_svg(made: Dots, ink: bool = True, solved: bool = False, numbers: bool = True, prefix: str = "d") -> str:
    """The figure with its points; `numbers` off leaves the numbers to the page."""
    hand: Hand = "open" if ink else "full"
    if made.figure == "tail":
        figure = sitting.sitting("dots", prefix, hand, tail=False)
    else:
        rim = polygon(sitting.CURVES, 16)
        rest = "".join("M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in stretch_of(rim, *ends)) for ends in DRAWN)
        figure = shape("jl", rest) + sitting.head_marks("dots", hand)
    places = [(dot.x, dot.y) for dot in made.dots]
    joined = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in places)
    points = "".join(f'<circle class="jk" cx="{x:.1f}" cy="{y:.1f}" r="{RADIUS}"/>' for x, y in places)
    points += f'<circle class="jl" cx="{places[0][0]:.1f}" cy="{places[0][1]:.1f}" r="{2 * RADIUS}" stroke-width="2"/>'
    text = ""
    for dot in made.dots if numbers else ():
        left, top, right, foot = dot.label
        text += words(round((left + right) / 2, 1), round(foot - 0.16 * (foot - top), 1), SIZE, str(dot.number))
    return sheet(FIGURES[made.figure], figure + (shape("jp", joined, 5) if solved else "") + points + text, ink)


def _tail() -> list[Point]:
    """The contour of the tail outside the body, from its upper root round the tip to its lower root."""
    line = polygon(sitting.TAIL, 16)
    first = next(n for n, (x, _) in enumerate(line) if x > 394)
    last = next(n for n in range(len(line) - 1, 0, -1) if line[n][0] > 368)
    return line[first : last + 1]


def _spread(line: Sequence[Point], count: int) -> list[Point]:
    """Points along a line, even in length and turning taken together."""
    worth = [0.0]
    for n, (a, b) in enumerate(pairwise(line)):
        c = line[n + 2] if n + 2 < len(line) else b
        turn = 0.0
        if c != b and a != b:
            turn = abs((atan2(c[1] - b[1], c[0] - b[0]) - atan2(b[1] - a[1], b[0] - a[0]) + pi) % (2 * pi) - pi)
        worth.append(worth[-1] + hypot(b[0] - a[0], b[1] - a[1]) + BEND * turn)
    wanted = [worth[-1] * n / (count - 1) for n in range(count)]
    return [line[min(range(len(line)), key=lambda n: abs(worth[n] - share))] for share in wanted]


def _labelled(places: Sequence[Point], line: Sequence[Point], inside: list[Inside]) -> tuple[Dot, ...]:
    """Each number where it has room: clear of dots, lines and other numbers. Later rounds let the first ones move too."""
    found: dict[int, Box] = {}
    for _ in range(ROUNDS):
        for n in range(len(places)):
            others = [box for m, box in found.items() if m != n]
            found[n] = min(
                (_trouble(box, places, others, line, inside) + cost, box) for cost, box in _choices(places, n)
            )[1]
    return tuple(Dot(n + 1, x, y, found[n]) for n, (x, y) in enumerate(places))


def _choices(places: Sequence[Point], n: int) -> list[tuple[float, Box]]:
    """Boxes for a number, round its dot, cheapest near by and outside; dear when another dot is as near."""
    x, y = places[n]
    wide, high = 0.58 * SIZE * len(str(n + 1)) + 2, 0.8 * SIZE
    a, b = places[max(0, n - 1)], places[min(n + 1, len(places) - 1)]
    out, found = atan2(-(b[0] - a[0]), b[1] - a[1]), []
    for away in (14, 17, 21, 26, 32):
        for step in range(24):
            turn = out + step * pi / 12
            cx, cy = x + cos(turn) * (away + wide / 4), y + sin(turn) * away
            near = min(hypot(cx - p, cy - q) for m, (p, q) in enumerate(places) if m != n)
            wrong = 120.0 if near < 1.1 * hypot(cx - x, cy - y) else 0.0
            box = (cx - wide / 2, cy - high / 2, cx + wide / 2, cy + high / 2)
            found.append((wrong + away * 0.6 + min(step, 24 - step) * 1.5, box))
    return found


def _trouble(
    box: Box, places: Sequence[Point], others: Sequence[Box], line: Sequence[Point], inside: list[Inside]
) -> float:
    """What stands in the way of a number there: other numbers and dots count most, then what is drawn."""
    left, top, right, foot = box
    corners = [(x, y) for x in (left - 4, right + 4) for y in (top - 4, foot + 4)]
    cost = sum(400.0 for a, b, c, d in others if left < c + 3 and a < right + 3 and top < d + 2 and b < foot + 2)
    near = RADIUS + 1
    cost += sum(200.0 for x, y in places if left - near < x < right + near and top - near < y < foot + near)
    body, *more = inside
    cost += sum(60.0 * body(*corner) + 4.0 * any(within(*corner) for within in more) for corner in corners)
    return cost + sum(6.0 for x, y in line if left - 3 < x < right + 3 and top - 3 < y < foot + 3)
