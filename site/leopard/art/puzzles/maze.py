"""A maze on a grid of cells: one way and no other leads from the cub to its mother, and fire stops some dead ends.

A perfect maze: every cell is reached from every other by exactly one way, since each new cell is joined once. The corridors
turn often and the dead ends are deep, because the newest cell is mostly the one that grows.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from leopard.art.rosette import generator

Cell = tuple[int, int]
"""Column and row, from the upper left."""
NEWEST = 0.88
"""How often the newest cell grows, rather than any other: the rest gives short side ways."""


@dataclass(frozen=True)
class Maze:
    """The maze: which neighbours are joined, where to start, where to go, the only way, and where it burns."""

    width: int
    height: int
    open: frozenset[tuple[Cell, Cell]]
    start: Cell
    goal: Cell
    way: tuple[Cell, ...]
    fires: tuple[Cell, ...]

    def joined(self, a: Cell, b: Cell) -> bool:
        """Whether one can step from one cell into the other."""
        return (a, b) in self.open or (b, a) in self.open

    def neighbours(self, cell: Cell) -> list[Cell]:
        """The cells one can step into from here."""
        x, y = cell
        return [there for there in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1)) if self.joined(cell, there)]


def maze(seed: int, width: int, height: int, fires: int | None = None) -> Maze:
    """The maze with this number; without `fires` one cell in thirty burns."""
    if width < 3 or height < 3:
        raise ValueError("A maze has at least three columns and three rows.")
    rng = generator("maze", seed, width, height)
    grown = _grown(rng, width, height)
    start, goal = (0, 0), (width - 1, height - 1)
    empty = Maze(width, height, grown, start, goal, (), ())
    way = _way(empty)
    burning = _burning(rng, empty, set(way), max(2, width * height // 30) if fires is None else fires)
    return Maze(width, height, grown, start, goal, way, burning)


def _grown(rng: Random, width: int, height: int) -> frozenset[tuple[Cell, Cell]]:
    grown: set[tuple[Cell, Cell]] = set()
    first = (rng.randrange(width), rng.randrange(height))
    active, done = [first], {first}
    while active:
        here = active[-1] if rng.random() < NEWEST else rng.choice(active)
        x, y = here
        free = [
            (a, b)
            for a, b in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1))
            if 0 <= a < width and 0 <= b < height and (a, b) not in done
        ]
        if not free:
            active.remove(here)
            continue
        there = rng.choice(free)
        done.add(there)
        active.append(there)
        grown.add((min(here, there), max(here, there)))
    return frozenset(grown)


def _way(empty: Maze) -> tuple[Cell, ...]:
    """The way, found by going as deep as possible and back."""
    way = [empty.start]
    been = {empty.start}
    while way[-1] != empty.goal:
        on = [there for there in empty.neighbours(way[-1]) if there not in been]
        if on:
            way.append(on[0])
            been.add(on[0])
        else:
            way.pop()
    return tuple(way)


def _burning(rng: Random, empty: Maze, way: set[Cell], count: int) -> tuple[Cell, ...]:
    """Dead ends that burn, spread over the maze: each next one as far as possible from those before."""
    ends = [
        (x, y)
        for y in range(empty.height)
        for x in range(empty.width)
        if len(empty.neighbours((x, y))) == 1 and (x, y) not in way
    ]
    chosen: list[Cell] = []
    while ends and len(chosen) < count:
        rng.shuffle(ends)
        far = max(ends, key=lambda end: min((abs(end[0] - a) + abs(end[1] - b) for a, b in chosen), default=0))
        chosen.append(far)
        ends.remove(far)
    return tuple(sorted(chosen))
