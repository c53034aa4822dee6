"""Every maze is perfect: one way between any two cells, so the key is the only answer."""

from __future__ import annotations

import re
from collections import deque

import pytest

from leopard.art.puzzles.maze import Cell, Maze, maze
from leopard.art.puzzles.maze_drawing import UNIT, maze_svg

SIZES = [(3, 3), (8, 5), (13, 15), (20, 26)]


def shortest(made: Maze) -> list[Cell]:
    """The shortest way by breadth-first search over the joined pairs, without asking the maze itself."""
    doors: dict[Cell, list[Cell]] = {}
    for a, b in made.open:
        doors.setdefault(a, []).append(b)
        doors.setdefault(b, []).append(a)
    before: dict[Cell, Cell] = {}
    queue = deque([made.start])
    while queue:
        here = queue.popleft()
        for there in doors[here]:
            if there not in before and there != made.start:
                before[there] = here
                queue.append(there)
    way = [made.goal]
    while way[-1] != made.start:
        way.append(before[way[-1]])
    assert len(before) == made.width * made.height - 1  # every cell is reached
    return way[::-1]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("seed", range(6))
def test_the_way_of_the_key_is_the_way_a_search_finds(seed: int, width: int, height: int) -> None:
    made = maze(seed, width, height)
    assert list(made.way) == shortest(made)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_maze_is_perfect_all_cells_and_no_loop(width: int, height: int) -> None:
    made = maze(1, width, height)
    assert len(made.open) == width * height - 1
    assert all(abs(a[0] - b[0]) + abs(a[1] - b[1]) == 1 for a, b in made.open)


def test_it_burns_in_dead_ends_only_and_never_on_the_way() -> None:
    for seed in range(20):
        made = maze(seed, 13, 15)
        assert len(made.fires) == 6
        assert not set(made.fires) & set(made.way)
        assert all(len(made.neighbours(cell)) == 1 for cell in made.fires)


def test_the_way_is_long_enough_to_be_worth_looking_for() -> None:
    lengths = [len(maze(seed, 13, 15).way) for seed in range(20)]
    assert min(lengths) > 28
    assert sum(lengths) / 20 > 50


def test_the_same_seed_gives_the_same_maze_and_another_seed_another() -> None:
    assert maze(4, 9, 9) == maze(4, 9, 9)
    assert maze(4, 9, 9).open != maze(5, 9, 9).open
    assert maze_svg(maze(4, 9, 9)) == maze_svg(maze(4, 9, 9))


def test_walls_stand_where_cells_are_not_joined_and_nowhere_else() -> None:
    made = maze(2, 6, 7)
    walls = re.search(r'<path class="ql" stroke-width="5" d="([^"]+)"', maze_svg(made))
    assert walls
    length = 0.0
    for _, _, across, down in re.findall(r"M(\d+) (\d+)q\S+ \S+ (\d+) (\d+)", walls[1]):
        length += int(across) + int(down)
    inner = 6 * 6 + 5 * 7 - len(made.open)
    assert length == UNIT * (inner + 2 * (6 + 7) - 2)


def test_only_the_key_shows_the_way() -> None:
    made = maze(2, 6, 7)
    assert maze_svg(made, solved=True).count("<path") > maze_svg(made).count("<path") + len(made.way) - 3


def test_a_maze_that_is_too_small_is_refused() -> None:
    with pytest.raises(ValueError, match="at least three"):
        maze(1, 2, 9)
