"""Puzzles of printables hold what their pages promise: every word, and every difference in the order of the answers."""

from __future__ import annotations

import re

from leopard.art.puzzles.spot_difference import differences
from leopard.content.model import Page, Site
from leopard.content.printables import KEY
from leopard.web.activities import _word_trouble, unknown_activities
from leopard.web.activity_make import DIFFERENCES

ROOM = "/teach/printables"


def printable(site: Site, slug: str) -> Page:
    return site.pages[f"{ROOM}/{slug}/"]


def test_every_word_of_every_language_stands_in_its_puzzle(real_site: Site) -> None:
    assert list(unknown_activities(real_site)) == []


def test_a_word_that_crosses_no_other_is_named(real_site: Site) -> None:
    sheet = printable(real_site, "crossword").meta.sheet
    assert sheet
    trouble = _word_trouble(
        sheet, (("leopard", "a"), ("tiger", "b"), ("zzz", "c"), ("yyy", "d"), ("xx", "e"), ("ww", "f"))
    )
    assert trouble
    assert "no place for" in trouble[0]


def test_the_answers_name_the_differences_in_the_order_of_their_numbers(real_site: Site) -> None:
    page = printable(real_site, "spot-the-difference")
    assert page.meta.sheet
    found = differences(page.meta.sheet.seed, DIFFERENCES)
    for text in page.translations.values():
        answers = re.findall(r"(?m)^\d+\. (.+)", text.by_id[KEY].text)
        above = [answer.startswith(("Above", "Вверху", "上图", "위 그림")) for answer in answers]
        assert above == [one.missing == "left" for one in found]
