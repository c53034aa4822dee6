"""A word search: every listed word stands in the grid exactly once, counted in all eight directions.

Words may cross at a common letter, and never lie along each other. The rest is filled with the words' own letters; a
letter that would write a listed word once more, or a word that must not occur, is drawn again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from leopard.art.puzzles.cells import Cells, Entry, cells, entries, within
from leopard.art.rosette import generator

Cell = tuple[int, int]
WAYS = {
    1: ((1, 0), (0, 1)),
    2: ((1, 0), (0, 1), (1, 1), (1, -1)),
    3: ((1, 0), (0, 1), (1, 1), (1, -1), (-1, 0), (0, -1), (-1, -1), (-1, 1)),
}
"""The directions words take at each level: along and down, then slanting, then backwards too."""
ATTEMPTS = 200


@dataclass(frozen=True)
class Hidden:
    """A word in the grid: where it starts and which way it runs."""

    entry: Entry
    x: int
    y: int
    way: tuple[int, int]

    def places(self) -> list[Cell]:
        """The cells it covers, in reading order."""
        return [(self.x + n * self.way[0], self.y + n * self.way[1]) for n in range(len(self.entry.cells))]


@dataclass(frozen=True)
class Wordsearch:
    """The letters row by row, and the key."""

    rows: tuple[Cells, ...]
    words: tuple[Hidden, ...]


def wordsearch(
    seed: int,
    words: Iterable[tuple[str, str]],
    width: int = 12,
    height: int = 12,
    level: int = 1,
    banned: Iterable[str] = (),
) -> Wordsearch:
    """The word search of these (word, clue) pairs. `banned` are words that must not come about by chance."""
    listed = entries(words)
    _check(listed, width, height)
    unwanted = [cells(word) for word in banned]
    for attempt in range(ATTEMPTS):
        rng = generator("wordsearch", seed, width, height, level, attempt)
        hidden = _hidden(rng, listed, width, height, level)
        rows = hidden and _filled(rng, hidden, [entry.cells for entry in listed], unwanted, width, height)
        if hidden and rows:
            order = {entry.cells: n for n, entry in enumerate(listed)}
            return Wordsearch(rows, tuple(sorted(hidden, key=lambda word: order[word.entry.cells])))
    raise ValueError(f"The words do not fit into {width} by {height}; take a larger grid or fewer words.")


def _check(listed: list[Entry], width: int, height: int) -> None:
    for entry in listed:
        if len(entry.cells) > max(width, height):
            raise ValueError(f"{entry.word} is longer than the grid.")
        for other in listed:
            twice = within(entry.cells, other.cells) + within(entry.cells[::-1], other.cells)
            if other is not entry and twice:
                raise ValueError(f"{entry.word} stands inside {other.word}, so it could be found twice.")


def _hidden(rng: Random, listed: list[Entry], width: int, height: int, level: int) -> list[Hidden] | None:
    grid: dict[Cell, str] = {}
    found: list[Hidden] = []
    for entry in sorted(listed, key=lambda one: (-len(one.cells), one.cells)):
        choices = [
            word
            for way in WAYS[level]
            for x in range(width)
            for y in range(height)
            if (word := Hidden(entry, x, y, way)) and _inside(word, width, height) and _free(word, grid, found)
        ]
        if not choices:
            return None
        crossing = [word for word in choices if any(place in grid for place in word.places())]
        word = rng.choice(crossing if crossing and rng.random() < 0.6 else choices)
        grid.update(zip(word.places(), entry.cells, strict=True))
        found.append(word)
    return found


def _inside(word: Hidden, width: int, height: int) -> bool:
    x, y = word.places()[-1]
    return 0 <= x < width and 0 <= y < height


def _free(word: Hidden, grid: dict[Cell, str], others: list[Hidden]) -> bool:
    """Whether its letters agree with the grid, and no word lies along it."""
    places = word.places()
    if any(grid.get(place, letter) != letter for place, letter in zip(places, word.entry.cells, strict=True)):
        return False
    return all(len(set(places) & set(other.places())) < 2 for other in others)


def _filled(
    rng: Random, hidden: list[Hidden], listed: list[Cells], unwanted: list[Cells], width: int, height: int
) -> tuple[Cells, ...] | None:
    grid = {p: letter for word in hidden for p, letter in zip(word.places(), word.entry.cells, strict=True)}
    letters = sorted({letter for word in listed for letter in word})
    if any(_count(grid, word) != 1 for word in listed) or any(_count(grid, word) for word in unwanted):
        return None
    for y in range(height):
        for x in range(width):
            if (x, y) in grid:
                continue
            drawn = rng.sample(letters, len(letters))
            fitting = (
                one for one in drawn if not any(_written(grid, word, (x, y), one) for word in [*listed, *unwanted])
            )
            letter = next(fitting, None)
            if letter is None:
                return None
            grid[x, y] = letter
    return tuple(tuple(grid[x, y] for x in range(width)) for y in range(height))


def _written(grid: dict[Cell, str], word: Cells, place: Cell, letter: str) -> bool:
    """Whether this letter at this place would finish the word, in any direction."""
    x, y = place
    for dx, dy in WAYS[3]:
        for n, own in enumerate(word):
            if own != letter:
                continue
            there = [((x + (k - n) * dx, y + (k - n) * dy), one) for k, one in enumerate(word) if k != n]
            if all(grid.get(cell) == one for cell, one in there):
                return True
    return False


def _count(grid: dict[Cell, str], word: Cells) -> int:
    """How often the word can be read; one that reads the same backwards is counted once for both ways."""
    ways = WAYS[3] if word != word[::-1] else ((1, 0), (0, 1), (1, 1), (1, -1))
    return sum(
        all(grid.get((x + n * dx, y + n * dy)) == letter for n, letter in enumerate(word))
        for x, y in list(grid)
        for dx, dy in ways
    )
