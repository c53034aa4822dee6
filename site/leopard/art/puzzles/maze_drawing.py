"""The maze as it is printed: walls like cuts of a gouge, flames in dead ends, the cub above, its mother below.

The cub stands on the wall beside the way in; its mother waits beside the way out. In the key her way is a line of tracks.
"""

from __future__ import annotations

from itertools import pairwise
from math import atan2, degrees
from random import Random

from leopard.art.cub import cub
from leopard.art.forest import PAW
from leopard.art.puzzles.figures import drawn_marks, walking
from leopard.art.puzzles.flanks import flank, rest_of_body
from leopard.art.puzzles.lined import lined
from leopard.art.puzzles.maze import Cell, Maze
from leopard.art.puzzles.paper import Hand, rings, shape, sheet
from leopard.art.rosette import generator

UNIT = 60
FLAME = "c3 11 19 19 19 36 0 14-9 22-20 22s-20-8-20-22c0-9 8-13 9-22 4 3 6 7 6 11 6-6 9-15 6-25z"
HEART = "c1 6 8 10 8 17 0 5-4 8-8 8s-8-3-8-8c0-6 6-10 8-17z"
ARROW = "v40m-11-13l11 13 11-13"


def maze_svg(made: Maze, ink: bool = True, solved: bool = False, prefix: str = "m") -> str:
    """The maze as a drawing; `solved` shows the way."""
    wide, high = made.width * UNIT, made.height * UNIT
    hand: Hand = "thin" if ink else "full"
    body = [
        f'<g transform="translate(84 -3)scale(.29)" stroke-width="14">{lined(cub(prefix=f"{prefix}c"), hand=hand)}</g>',
        f'<g transform="translate({wide - 76} {high + 186})scale(-.4 .4)" stroke-width="10">{_mother(prefix, hand)}</g>',
        shape("jl", f"M0 {high + 186}h{wide}", 4),
        _way(made) if solved else "",
        shape("jl", "".join(_walls(made)), 5 if ink else 7),
        "".join(_fire(cell) for cell in made.fires),
        shape("jl", f"M{UNIT // 2}-58{ARROW}M{wide - UNIT // 2} {high + 14}{ARROW}", 5),
    ]
    return sheet(f"-8 -176 {wide + 16} {high + 374}", "".join(body), ink)


def _mother(prefix: str, hand: Hand) -> str:
    coat = flank(5, "right")
    rest = drawn_marks(rest_of_body(coat), "mother", hand=hand)
    return walking(
        rest + rings([stroke for rosette in coat.rosettes for stroke in rosette.strokes()], hand),
        "mother",
        f"{prefix}w",
        hand,
    )


def _walls(made: Maze) -> list[str]:
    """Each straight run of wall as one stroke, a little off true; the way in and the way out stay open."""
    rng, found = generator("walls", made.width, made.height, made.start, made.fires), []
    for y in range(made.height + 1):
        found += _runs(rng, [_walled(made, (x, y - 1), (x, y)) for x in range(made.width)], y, across=True)
    for x in range(made.width + 1):
        found += _runs(rng, [_walled(made, (x - 1, y), (x, y)) for y in range(made.height)], x, across=False)
    return found


def _walled(made: Maze, before: Cell, after: Cell) -> bool:
    """Whether a wall stands between two neighbours, of which one may lie outside."""
    doors = {(made.start, "in"), (made.goal, "out")}
    if before[1] < 0:
        return (after, "in") not in doors
    if after[1] == made.height:
        return (before, "out") not in doors
    return not made.joined(before, after)


def _runs(rng: Random, walls: list[bool], line: int, across: bool) -> list[str]:
    found, first = [], None
    for n, wall in enumerate([*walls, False]):
        if wall and first is None:
            first = n
        elif not wall and first is not None:
            length, bow = (n - first) * UNIT, rng.uniform(-2.5, 2.5)
            x, y = (first, line) if across else (line, first)
            bend = f"q{length / 2:g} {bow:.1f} {length} 0" if across else f"q{bow:.1f} {length / 2:g} 0 {length}"
            found.append(f"M{x * UNIT} {y * UNIT}{bend}")
            first = None
    return found


def _fire(cell: Cell) -> str:
    x, y = cell[0] * UNIT + UNIT // 2, cell[1] * UNIT
    return shape("jf", f"M{x - 3} {y + 1}{FLAME}", 3) + shape("jz", f"M{x - 1} {y + 30}{HEART}")


def _way(made: Maze) -> str:
    """Tracks through the middle of every cell of the way."""
    (x0, y0), (x1, y1) = made.start, made.goal
    middles = [(x * UNIT + UNIT // 2, y * UNIT + UNIT // 2) for x, y in ((x0, y0 - 1), *made.way, (x1, y1 + 1))]
    line = "M" + "L".join(f"{x} {y}" for x, y in middles[1:-1])
    tracks = ""
    for n, ((ax, ay), (bx, by)) in enumerate(pairwise(middles[1:])):
        turn, side = degrees(atan2(by - ay, bx - ax)) + 90, 7 if n % 2 else -7
        tracks += f'<path class="jk" transform="translate({ax} {ay})rotate({turn:.0f})translate({side} 0)scale(.5)" d="{PAW}"/>'
    return shape("jv", line, 3, ' stroke-dasharray="1 9"') + tracks
