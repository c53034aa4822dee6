"""Puzzles on paper: the maze, the dots, the crossword, the word search."""

from __future__ import annotations

from leopard.art.puzzles import crossword, dots, grids, maze, maze_drawing, wordsearch
from leopard.web.activity import Activity, Clue, Make, Words


def _maze(seed: int, words: Words) -> Activity:
    made = maze.maze(seed, 17, 19)
    return Activity(
        figures=(lambda ink: maze_drawing.maze_svg(made, ink),),
        key=(lambda ink: maze_drawing.maze_svg(made, ink, solved=True),),
    )


def _dots(seed: int, words: Words) -> Activity:
    made = dots.dots("sitting", 60)
    return Activity(
        figures=(lambda ink: dots.dots_svg(made, ink),),
        key=(lambda ink: dots.dots_svg(made, ink, solved=True),),
    )


def _crossword(seed: int, words: Words) -> Activity:
    made = crossword.crossword(seed, words)
    clues = {
        way: tuple(Clue(one.number, one.entry.clue, len(one.entry.cells)) for one in made.words if one.across is way)
        for way in (True, False)
    }
    return Activity(
        figures=(lambda ink: grids.crossword_svg(made, ink),),
        key=(lambda ink: grids.crossword_svg(made, ink, solved=True),),
        across=clues[True],
        down=clues[False],
    )


def _wordsearch(seed: int, words: Words) -> Activity:
    made = wordsearch.wordsearch(seed, words)
    return Activity(
        figures=(lambda ink: grids.wordsearch_svg(made, ink),),
        key=(lambda ink: grids.wordsearch_svg(made, ink, solved=True),),
        find=tuple(word for word, _ in words),
    )


PUZZLES: dict[str, Make] = {"maze": _maze, "dots": _dots, "crossword": _crossword, "wordsearch": _wordsearch}
