"""A crossword from words and clues: laid out again and again from a seed, and the best layout kept.

The longest words come first; each next one must cross a word that already stands, and may not touch another side by side
or end to end. Best is: most words placed, then most crossings, then the smallest and squarest grid. Words that found no
place are named, never lost in silence. In Chinese and Korean few words share a character: there a grid may be allowed
several islands that do not touch.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from leopard.art.puzzles.cells import Cells, Entry, entries
from leopard.art.rosette import generator

Cell = tuple[int, int]
TRIES = 240


@dataclass(frozen=True)
class Placed:
    """A word in the grid: its number, the cell it starts in, and whether it reads across or down."""

    number: int
    x: int
    y: int
    across: bool
    entry: Entry

    def places(self) -> list[Cell]:
        """The cells it covers."""
        return _places(self.x, self.y, self.across, len(self.entry.cells))


@dataclass(frozen=True)
class Crossword:
    """The grid and its words, numbered as one reads; `left_out` are words that cross no other, or did not fit."""

    width: int
    height: int
    grid: dict[Cell, str]
    words: tuple[Placed, ...]
    left_out: tuple[Entry, ...]

    @property
    def numbers(self) -> dict[Cell, int]:
        """The number in the corner of each cell where a word starts."""
        return {(word.x, word.y): word.number for word in self.words}

    def clues(self, across: bool) -> list[tuple[int, str, int]]:
        """Number, clue and length of every word that reads across, or down."""
        return [(word.number, word.entry.clue, len(word.entry.cells)) for word in self.words if word.across == across]


class _Layout:
    """A grid that grows."""

    def __init__(self) -> None:
        self.grid: dict[Cell, str] = {}
        self.words: list[tuple[int, int, bool, Entry]] = []
        self.crossings = 0
        self.islands = 1

    def fits(self, x: int, y: int, across: bool, cells: Cells) -> int:
        """How many words it would cross there; 0 when it may not stand there."""
        dx, dy = (1, 0) if across else (0, 1)
        before, after = (x - dx, y - dy), (x + dx * len(cells), y + dy * len(cells))
        if before in self.grid or after in self.grid:
            return 0
        crossed = 0
        for (a, b), letter in zip(_places(x, y, across, len(cells)), cells, strict=True):
            standing = self.grid.get((a, b))
            if standing == letter:
                crossed += 1
            elif standing or (a + dy, b + dx) in self.grid or (a - dy, b - dx) in self.grid:
                return 0
        return crossed if crossed < len(cells) else 0

    def add(self, x: int, y: int, across: bool, entry: Entry) -> None:
        self.grid.update(zip(_places(x, y, across, len(entry.cells)), entry.cells, strict=True))
        self.words.append((x, y, across, entry))

    def box(self) -> tuple[int, int, int, int]:
        columns, rows = [x for x, _ in self.grid], [y for _, y in self.grid]
        return min(columns), min(rows), max(columns), max(rows)

    def size(self) -> tuple[int, int]:
        left, top, right, foot = self.box()
        return right - left + 1, foot - top + 1


def crossword(
    seed: int, words: Iterable[tuple[str, str]], widest: int = 16, islands: int = 1, tries: int = TRIES
) -> Crossword:
    """The crossword of these (word, clue) pairs; no wider and no higher than `widest`, in at most so many islands."""
    listed = entries(words)
    if not listed:
        raise ValueError("A crossword needs words.")
    layouts = [
        _laid(generator("crossword", seed, n), listed, n, widest, islands) for n in range(max(tries, len(listed)))
    ]
    best = max(layouts, key=_worth)
    left, top, _, _ = best.box()
    width, height = best.size()
    starts = sorted({(y - top, x - left) for x, y, _, _ in best.words})
    numbers = {(x, y): n for n, (y, x) in enumerate(starts, 1)}
    placed = [Placed(numbers[x - left, y - top], x - left, y - top, across, e) for x, y, across, e in best.words]
    used = {entry.cells for _, _, _, entry in best.words}
    return Crossword(
        width,
        height,
        {(x - left, y - top): letter for (x, y), letter in sorted(best.grid.items())},
        tuple(sorted(placed, key=lambda word: (word.number, not word.across))),
        tuple(entry for entry in listed if entry.cells not in used),
    )


def _laid(rng: Random, listed: list[Entry], first: int, widest: int, islands: int) -> _Layout:
    """One layout. Every word gets its turn to be the first, and some layouts leave more to luck.

    Where few words share a letter, as in Chinese and Korean, a tight grid soon has no place for the next.
    """
    layout = _Layout()
    chance = (20, 120, 900)[first % 3]
    waiting = sorted(listed, key=lambda entry: -len(entry.cells) * rng.uniform(0.6, 1))
    waiting.remove(listed[first % len(listed)])
    layout.add(0, 0, rng.random() < 0.7, listed[first % len(listed)])
    while waiting:
        placed = False
        for entry in list(waiting):
            spot = _best_place(rng, layout, entry, widest, chance)
            if spot:
                crossed, x, y, across = spot
                layout.add(x, y, across, entry)
                layout.crossings += crossed
                waiting.remove(entry)
                placed = True
        if not placed:
            entry = _settler(waiting)
            shore = layout.islands < islands and _shore(layout, entry, widest)
            if not shore:
                break
            layout.add(*shore, entry)
            waiting.remove(entry)
            layout.islands += 1
    return layout


def _settler(waiting: list[Entry]) -> Entry:
    """The word to begin an island: one that another can cross, when there is any."""
    crossed = (one for one in waiting if any(set(one.cells) & set(other.cells) for other in waiting if other != one))
    return next(crossed, waiting[0])


def _shore(layout: _Layout, entry: Entry, widest: int) -> tuple[int, int, bool] | None:
    """The place nearest to what stands where a word touches nothing, not even at a corner."""
    left, top, right, foot = layout.box()
    found = []
    for across in (True, False):
        for x in range(left - len(entry.cells) - 1, right + 3):
            for y in range(top - len(entry.cells) - 1, foot + 3):
                places = _places(x, y, across, len(entry.cells))
                (a, b), (c, d) = places[0], places[-1]
                wide, high = max(right, c) - min(left, a) + 1, max(foot, d) - min(top, b) + 1
                touches = any((p + i, q + j) in layout.grid for p, q in places for i in (-1, 0, 1) for j in (-1, 0, 1))
                if not touches and max(wide, high) <= widest:
                    found.append((wide * high + max(wide, high) ** 2, (x, y, across)))
    return min(found)[1] if found else None


def _best_place(
    rng: Random, layout: _Layout, entry: Entry, widest: int, chance: float
) -> tuple[int, int, int, bool] | None:
    """The place that makes the smallest grid and crosses most; `chance` is how much luck outweighs both."""
    found: list[tuple[float, tuple[int, int, int, bool]]] = []
    left, top, right, foot = layout.box()
    for (x, y), letter in layout.grid.items():
        for n, own in enumerate(entry.cells):
            if own != letter:
                continue
            for across in (True, False):
                a, b = (x - n, y) if across else (x, y - n)
                crossed = layout.fits(a, b, across, entry.cells)
                if not crossed:
                    continue
                c, d = (a + len(entry.cells) - 1, b) if across else (a, b + len(entry.cells) - 1)
                wide, high = max(right, c) - min(left, a) + 1, max(foot, d) - min(top, b) + 1
                if max(wide, high) <= widest:
                    grown = wide * high + max(wide, high) ** 2
                    found.append((grown - 60 * crossed + rng.uniform(0, chance), (crossed, a, b, across)))
    return min(found)[1] if found else None


def _worth(layout: _Layout) -> tuple[int, int, float]:
    wide, high = layout.size()
    return len(layout.words), -layout.islands, 8 * layout.crossings - wide * high / 3 - abs(wide - high)


def _places(x: int, y: int, across: bool, length: int) -> list[Cell]:
    return [(x + n, y) if across else (x, y + n) for n in range(length)]
