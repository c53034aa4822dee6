"""Puzzles on paper: the maze, and in black alone the dots, the crossword and the word search."""

from __future__ import annotations

from leopard.art.puzzles import crossword, dots, grids, maze, maze_drawing, wordsearch
from leopard.web.activity import Activity, Clue, Make, Words


def _maze(seed: int, words: Words) -> Activity:
    made = maze.maze(seed, 15, 16)
    return Activity(
        figures=(lambda ink: maze_drawing.maze_svg(made, ink),),
        key=(lambda ink: maze_drawing.maze_svg(made, ink, solved=True),),
    )


def _dots(seed: int, words: Words) -> Activity:
    made = dots.dots("leopard", 42)
    return Activity(
        figures=(lambda ink: dots.dots_svg(made),),
        key=(lambda ink: dots.dots_svg(made, solved=True),),
    )


def _crossword(seed: int, words: Words) -> Activity:
    made = crossword.crossword(seed, words, islands=4)
    clues = {
        way: tuple(Clue(one.number, one.entry.clue, len(one.entry.cells)) for one in made.words if one.across is way)
        for way in (True, False)
    }
    return Activity(
        figures=(lambda ink: grids.crossword_svg(made),),
        key=(lambda ink: grids.crossword_svg(made, solved=True),),
        across=clues[True],
        down=clues[False],
    )


def _wordsearch(seed: int, words: Words) -> Activity:
    made = wordsearch.wordsearch(seed, words, level=2)
    return Activity(
        figures=(lambda ink: grids.wordsearch_svg(made),),
        key=(lambda ink: grids.wordsearch_svg(made, solved=True),),
        find=tuple(word for word, _ in words),
    )


PUZZLES: dict[str, Make] = {"maze": _maze, "dots": _dots, "crossword": _crossword, "wordsearch": _wordsearch}
