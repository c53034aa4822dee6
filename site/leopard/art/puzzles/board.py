"""The board of "A year beside the leopard": 48 fields, four for every month, along a tail that winds inwards.

January starts outside, December ends in the middle beside her. What a field does follows the year of the forest: snow to
track in winter, fire in spring and autumn, cubs in early summer. Words come from the caller; fields carry pictures only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from leopard.art.rosette import generator

Kind = Literal["start", "plain", "track", "snow", "fire", "snare", "ranger", "deer", "cubs", "school", "magpie", "goal"]
MONTHS, EACH = 12, 4
COLUMNS, ROWS = 9, 7
YEAR: dict[Kind, tuple[int, ...]] = {
    "snow": (1, 2, 12),
    "track": (1, 2, 3, 11, 12),
    "fire": (3, 4, 5, 10, 11),
    "cubs": (5, 6, 7),
    "deer": (6, 7, 8, 9),
    "school": (2, 4, 9, 10),
    "snare": (1, 8, 11, 12),
    "ranger": (3, 6, 8, 10),
    "magpie": (2, 5, 7, 9),
}
"""In which months a kind of field may lie."""


@dataclass(frozen=True)
class Field:
    """One field: its number from 1, its month, what it is, and its place on the grid of the board."""

    number: int
    month: int
    kind: Kind
    column: int
    row: int


def board(seed: int) -> tuple[Field, ...]:
    """The fields in the order of play. Each month has one or two plain fields; nothing special stands twice in a row."""
    rng = generator("board", seed)
    kinds: list[Kind] = []
    for month in range(1, MONTHS + 1):
        may: list[Kind] = [kind for kind, months in YEAR.items() if month in months]
        chosen: list[Kind] = [*rng.sample(may, min(len(may), rng.choice((2, 3, 3))))]
        chosen += ["plain"] * (EACH - len(chosen))
        rng.shuffle(chosen)
        kinds += chosen
    kinds[0], kinds[-1] = "start", "goal"
    for n in range(1, len(kinds)):
        if kinds[n] == kinds[n - 1] and kinds[n] != "plain":
            kinds[n] = "plain"
    return tuple(
        Field(n + 1, n // EACH + 1, kind, column, row)
        for n, (kind, (column, row)) in enumerate(zip(kinds, spiral(), strict=True))
    )


def spiral() -> list[tuple[int, int]]:
    """48 places on a grid of 9 by 7: from the lower left inwards, clockwise, leaving 5 by 3 free in the middle."""
    outer = _ring(0)
    inner = _ring(1)
    return [*outer, *inner][: MONTHS * EACH]


def _ring(depth: int) -> list[tuple[int, int]]:
    """The places of one round, from the lower left corner up, along, down and back."""
    left, top, right, foot = depth, depth, COLUMNS - 1 - depth, ROWS - 1 - depth
    up = [(left, y) for y in range(foot, top, -1)]
    along = [(x, top) for x in range(left, right)]
    down = [(right, y) for y in range(top, foot)]
    back = [(x, foot) for x in range(right, left, -1)]
    return [*up, *along, *down, *back]
