"""Drawings of cards, boards and little books: lines for paper, a string that reaches everyone, cats on one scale."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from leopard.art.puzzles import bookmarks, four_cats, frame, howto, ridge
from leopard.art.puzzles.drawings import FIELDS, in_lines
from leopard.web.drawings import ANIMALS, FOOD, THINGS, draw

EATS = {
    "leopard": {"roe", "sika", "boar", "badger", "raccoon dog"}, "tiger": {"boar", "sika", "roe"},
    "sika": {"grass", "oak"}, "roe": {"grass", "oak"}, "boar": {"oak", "pine", "soil"},
    "badger": {"soil"}, "raccoon dog": {"soil"}, "magpie": {"soil"},
}  # fmt: skip
CARDS = ("oak", "pine", "grass", "soil", "sika", "roe", "boar", "badger", "raccoon dog", "magpie", "tiger", "leopard")
COLOUR = re.compile(r"#(?!000000|ffffff|8c8c8c)[0-9a-f]{6}")


@pytest.mark.parametrize("name", [*ANIMALS, *THINGS, *FOOD, *FIELDS, "head", "sit", "winter", "summer", "cub"])
def test_every_drawing_of_a_card_has_lines_without_colour(name: str) -> None:
    lines = in_lines(name)

    assert lines is not None
    assert not COLOUR.search(lines())
    assert draw(f"{name}-lines") == lines() != draw(name)


def test_drawing_that_has_no_lines_of_its_own_is_used_as_it_is() -> None:
    assert in_lines("fold") is None
    assert draw("fold-lines") == draw("fold")


def test_the_string_goes_from_eater_to_eaten_and_reaches_all_twelve() -> None:
    way = [CARDS[place] for place in howto.WAY]

    assert set(way) == set(CARDS)
    assert all(b in EATS.get(a, ()) or a in EATS.get(b, ()) for a, b in pairwise(way))


def test_the_tiger_is_the_tallest_of_four_cats_and_the_leopard_cat_the_smallest() -> None:
    heights = {cat.name: cat.height for cat in four_cats.CATS}

    assert sorted(heights, key=lambda name: heights[name]) == ["leopard-cat", "lynx", "winter", "tiger"]
    assert not COLOUR.search(four_cats.silhouette(1, ink=True))


def test_sheets_to_hang_and_to_give_are_lines_in_the_ink_saver() -> None:
    for svg in (frame.frame_svg(1), ridge.ridge_svg(), *(one(True) for one in bookmarks.BOOKMARKS)):
        assert not COLOUR.search(svg)
    assert frame.frame_svg(1) == frame.frame_svg(1) != frame.frame_svg(2)
