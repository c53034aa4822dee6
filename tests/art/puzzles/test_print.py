"""Every drawing in the ink saver is black lines on white, and none of its colours needs custom properties."""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from printing import darkness

from leopard.art.puzzles import (
    board,
    board_drawing,
    bookmarks,
    coats,
    colouring,
    crossword,
    dots,
    finish_rosettes,
    frame,
    grids,
    map_blank,
    mask,
    maze,
    maze_drawing,
    puppets,
    ridge,
    same_leopard,
    spot_difference,
    wordsearch,
)
from leopard.publish.cards import flat

WORDS = [(word, "") for word in "leopard rosette tiger forest snow track cub tail deer".split()]


def sheets(ink: bool) -> dict[str, Callable[[], str]]:
    """One of everything."""
    found = spot_difference.differences(1, 6)
    return {
        "photo": lambda: same_leopard.photo(same_leopard.puzzle(1, 2).query, ink),
        "key": lambda: same_leopard.key(same_leopard.puzzle(1, 2), ink)[1],
        "maze": lambda: maze_drawing.maze_svg(maze.maze(1, 12, 14), ink),
        "dots": lambda: dots.dots_svg(dots.dots("tail", 24), ink),
        "crossword": lambda: grids.crossword_svg(crossword.crossword(1, WORDS, tries=20), ink),
        "word search": lambda: grids.wordsearch_svg(wordsearch.wordsearch(1, WORDS), ink),
        "rosettes": lambda: finish_rosettes.unfinished_svg(finish_rosettes.unfinished(1), ink),
        "differences": lambda: spot_difference.pictures(1, found, ink)[0],
        "coats": lambda: coats.coat_svg("winter", ink=ink),
        "mask": lambda: mask.mask_svg("leopard", ink),
        "puppets": lambda: puppets.sheet_of_puppets(ink),
        "board": lambda: board_drawing.board_svg(board.board(1), ink),
        "frame": lambda: frame.frame_svg(1, ink),
        "poster": lambda: ridge.ridge_svg(ink),
        "bookmark": lambda: bookmarks.ridge(ink),
        "map": lambda: map_blank.map_blank(map_blank.LAYERS, ink),
    }


COLOURING = {name: (lambda draw=draw: draw(1, "k")) for name, draw in colouring.SHEETS.items()}
INK = {**sheets(True), **COLOURING}


@pytest.mark.parametrize("name", INK)
def test_the_ink_saver_is_light_and_not_empty(name: str) -> None:
    assert 0.015 < darkness(INK[name]()) < (0.17 if name in {"photo", "key"} else 0.14)


@pytest.mark.parametrize("name", INK)
def test_the_ink_saver_knows_black_white_and_one_grey(name: str) -> None:
    svg = flat(INK[name]())
    assert set(re.findall(r"#[0-9a-f]{3,8}", svg)) <= {"#000000", "#ffffff", "#8c8c8c"}
    assert "var(" not in svg


@pytest.mark.parametrize("name", sheets(False))
def test_in_colour_every_class_that_is_used_has_a_rule_and_ids_are_unique(name: str) -> None:
    for svg in (sheets(False)[name](), INK[name]()):
        root = ElementTree.fromstring(svg)
        used = {word for element in root.iter() for word in element.get("class", "").split()}
        assert used == set(re.findall(r"\.([A-Za-z]+)\{", svg.split("</style>")[0]))
        ids = [element.get("id") for element in root.iter() if element.get("id")]
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", INK)
def test_the_same_call_gives_the_same_bytes(name: str) -> None:
    if name in {"winter", "differences", "board"}:
        assert INK[name]() == INK[name]()


def test_only_word_puzzles_and_dots_hold_text() -> None:
    assert {name for name, draw in INK.items() if "<text" in draw()} == {"crossword", "word search", "dots"}
