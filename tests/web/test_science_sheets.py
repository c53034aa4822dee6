"""The sheets for researchers: what their answers say is what is drawn, in every language."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from xml.etree import ElementTree

import pytest

from leopard.art import tracks
from leopard.art.puzzles.map_blank import SQUARE
from leopard.content.model import Page, Site
from leopard.web import activity_counting as counting
from leopard.web import activity_map, activity_numbers, activity_science, activity_tracks
from leopard.web.activities import OF_THE_SITE, activity_of

SHEETS = "/teach/printables/"


def named(site: Site, slug: str) -> Page:
    return site.pages[f"{SHEETS}{slug}/"]


def seed(site: Site, slug: str) -> int:
    sheet = named(site, slug).meta.sheet
    assert sheet
    return sheet.seed


@pytest.mark.parametrize("code", ["en", "ru", "zh", "ko"])
def test_drawings_with_words_are_sound_in_every_language(code: str, real_site: Site) -> None:
    pages = [page for page in real_site.pages.values() if page.meta.sheet and page.meta.sheet.activity in OF_THE_SITE]
    assert len(pages) == len(OF_THE_SITE)
    for page in pages:
        made = activity_of(page, code, real_site)
        assert made
        for draw in (*made.figures, *made.key):
            for ink in (True, False):
                ElementTree.fromstring(draw(ink))


def test_answers_to_same_leopard_are_spread_over_the_letters(real_site: Site) -> None:
    first = seed(real_site, "same-leopard")
    answers = [activity_science._puzzle(first, number).answer for number in range(activity_science.PUZZLES)]
    assert min(Counter(answers)[letter] for letter in range(4)) >= 2
    assert all(answers[n : n + 3] != [answers[n]] * 3 for n in range(len(answers)))


def test_prints_fit_between_the_margins_and_do_not_touch(real_site: Site) -> None:
    for placed in (activity_tracks.LARGE, activity_tracks.ALIKE):
        boxes = [(x, y, *tracks.print_fragment(animal)[1:]) for animal, (x, y) in placed.items()]
        assert all(x >= 0 and x + wide <= activity_tracks.WIDE and y + high <= 205 for x, y, wide, high in boxes)
        for (ax, ay, aw, ah), (bx, by, bw, bh) in combinations(boxes, 2):
            assert ax + aw <= bx or bx + bw <= ax or ay + ah <= by or by + bh <= ay
    assert {*activity_tracks.LARGE, *activity_tracks.ALIKE} == {*tracks.PRINTS}


@pytest.mark.parametrize("code", ["en", "ru", "zh", "ko"])
def test_the_key_to_tracks_asks_what_the_page_about_tracks_asks(code: str, real_site: Site) -> None:
    on_paper = named(real_site, "track-key").translations[code].by_id["sheet"].text
    on_page = real_site.pages["/leopard/signs/"].translations[code].by_id["key"].text
    assert re.findall(r"^\d\. .*", on_paper, flags=re.M) == re.findall(r"^\d\. .*", on_page, flags=re.M)


def test_dots_of_the_map_stand_in_squares_with_leopards_and_towns() -> None:
    found = activity_map.meeting("range", "towns")
    places = [activity_map.project(*town) for town in activity_map.schematic.TOWNS.values()]
    assert 3 <= len(found) <= 10
    assert all(any((x // SQUARE, y // SQUARE) == square for x, y in places) for square in found)


def test_photographs_are_as_many_as_the_sheet_says_and_two_leopards_are_one(real_site: Site) -> None:
    for number in (seed(real_site, "camera-trap-scientist"), 1, 2, 3):
        taken = counting.photographs(number)
        shown = Counter(one.kind for one in taken)
        assert len(taken) == 24
        assert sorted(shown[kind] for kind in counting.KINDS[:5]) == sorted(counting.COUNTS)
        assert sorted(Counter(one.leopard for one in taken if one.kind == "leopard").values()) == [1, 2]
        assert [sum(pair) for pair in counting._counted(number)] == [shown[kind] for kind in counting.KINDS]
        assert max(shown.values()) <= 9


def test_eight_leopards_stand_in_two_notebooks_three_of_them_twice(real_site: Site) -> None:
    number = seed(real_site, "how-many")
    made = activity_numbers.notebooks(number)
    assert (len(made.first), len(made.second), len(made.shared)) == (6, 5, 3)
    assert len({*made.first, *made.second}) == 8
    patches = activity_numbers.patches(number)
    assert len(patches) == len({*patches}) == 8


def test_a_hundred_rosettes_say_what_the_joint_study_says(real_site: Site) -> None:
    only_russia, shared, only_china = activity_numbers.shares(real_site)
    assert only_russia + shared + only_china == 100
    assert shared + only_china == real_site.facts["joint-seen-china"].value
