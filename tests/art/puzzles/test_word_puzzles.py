"""Crosswords and word searches in four scripts, each read again by other means than those that made it."""

from __future__ import annotations

import re
from itertools import product

import pytest

from leopard.art.puzzles.cells import cells
from leopard.art.puzzles.crossword import Crossword, crossword
from leopard.art.puzzles.grids import crossword_svg, wordsearch_svg
from leopard.art.puzzles.wordsearch import Wordsearch, wordsearch

LISTS = {
    "en": "leopard rosette tiger snare fire forest tail deer cub winter track boar ranger camera oak pine magpie snow river",
    "ru": "леопард пятно тигр петля пожар хвост олень котёнок зима след кабан лесник камера дуб кедр сорока снег река барс",
    "zh": "东北豹 豹猫 猫头鹰 东北虎 老虎 梅花鹿 花斑 火花 山火 雪山 雪豹 林火 森林 野猪 山野",
    "ko": "산불 불꽃 꽃사슴 사슴벌레 강산 눈사람 산토끼 토끼풀 눈꽃 강물 물고기 고라니 불개미 개나리",
}


def listed(language: str) -> list[tuple[str, str]]:
    return [(word, f"clue for {word}") for word in LISTS[language].split()]


def laid(language: str) -> Crossword:
    """In Chinese and Korean few words share a character, so their grids may fall into islands."""
    return crossword(3, listed(language), islands=6 if language in ("zh", "ko") else 1, tries=60)


def islands(made: Crossword) -> int:
    """How many groups of touching cells there are, corners included."""
    left, count = set(made.grid), 0
    while left:
        waiting, count = [left.pop()], count + 1
        while waiting:
            x, y = waiting.pop()
            beside = {(x + i, y + j) for i in (-1, 0, 1) for j in (-1, 0, 1)} & left
            left -= beside
            waiting += beside
    return count


def runs(made: Crossword) -> set[tuple[int, int, bool, str]]:
    """Every row of two or more cells in the grid, as anybody who looks at it would see it."""
    found = set()
    for across, (x, y) in product((True, False), made.grid):
        dx, dy = (1, 0) if across else (0, 1)
        if (x - dx, y - dy) in made.grid or (x + dx, y + dy) not in made.grid:
            continue
        text, a, b = "", x, y
        while (a, b) in made.grid:
            text, a, b = text + made.grid[a, b], a + dx, b + dy
        found.add((x, y, across, text))
    return found


def readings(made: Wordsearch, word: str) -> int:
    """How often a word can be read in the eight directions, by cutting the grid into lines of text."""
    rows = [list(row) for row in made.rows]
    wide, high = len(rows[0]), len(rows)
    lines = ["".join(row) for row in rows] + ["".join(row[x] for row in rows) for x in range(wide)]
    for k in range(-high, wide + high):
        lines.append("".join(rows[y][y + k] for y in range(high) if 0 <= y + k < wide))
        lines.append("".join(rows[y][k - y] for y in range(high) if 0 <= k - y < wide))
    both = [line for text in lines for line in (text, text[::-1])]
    return sum(len(re.findall(f"(?={word})", line)) for line in both)


@pytest.mark.parametrize("language", LISTS)
def test_every_run_of_cells_in_a_crossword_is_one_of_its_words(language: str) -> None:
    made = laid(language)
    words = {(w.x, w.y, w.across, "".join(w.entry.cells)) for w in made.words}
    assert runs(made) == words
    assert len({text for _, _, _, text in words}) == len(words)


@pytest.mark.parametrize("language", LISTS)
def test_a_crossword_hangs_together(language: str) -> None:
    assert islands(crossword(3, listed(language), tries=30)) == 1


@pytest.mark.parametrize("language", ["zh", "ko"])
def test_a_crossword_of_characters_may_fall_into_a_few_islands_and_then_holds_every_word(language: str) -> None:
    made = laid(language)
    assert not made.left_out
    assert 1 < islands(made) <= 6


@pytest.mark.parametrize("language", LISTS)
def test_no_word_is_lost_each_is_placed_or_named_as_left_out(language: str) -> None:
    made = crossword(3, listed(language), tries=30)
    assert {w.entry.word for w in made.words} | {e.word for e in made.left_out} == set(LISTS[language].split())
    assert len(made.words) >= 4


def test_all_words_of_an_alphabet_find_a_place_in_a_compact_grid() -> None:
    for seed, language in product(range(2), ("en", "ru")):
        made = crossword(seed, listed(language))
        assert not made.left_out
        assert max(made.width, made.height) <= 16
        assert len(made.grid) > 0.34 * made.width * made.height


def test_numbers_run_in_reading_order_and_every_clue_has_one() -> None:
    made = crossword(3, listed("en"))
    starts = sorted(made.numbers, key=lambda cell: (cell[1], cell[0]))
    assert [made.numbers[cell] for cell in starts] == list(range(1, len(starts) + 1))
    assert len(made.clues(True)) + len(made.clues(False)) == len(made.words)


@pytest.mark.parametrize("level", [1, 2, 3])
@pytest.mark.parametrize("language", LISTS)
def test_each_listed_word_can_be_read_exactly_once(language: str, level: int) -> None:
    made = wordsearch(4, listed(language)[:12], 12, 13, level)
    assert (len(made.rows), {len(row) for row in made.rows}) == (13, {12})
    for word in LISTS[language].split()[:12]:
        assert readings(made, "".join(cells(word))) == 1


@pytest.mark.parametrize("language", LISTS)
def test_the_key_of_a_word_search_points_at_its_words_and_none_lies_along_another(language: str) -> None:
    made = wordsearch(4, listed(language)[:12], 12, 12, 2)
    for word in made.words:
        assert tuple(made.rows[y][x] for x, y in word.places()) == word.entry.cells
    for n, word in enumerate(made.words):
        assert all(len(set(word.places()) & set(other.places())) < 2 for other in made.words[:n])


def test_a_word_search_is_filled_with_letters_of_its_own_words_only() -> None:
    made = wordsearch(4, listed("ru")[:12])
    assert {one for row in made.rows for one in row} <= set("".join(LISTS["ru"].split()[:12]).upper())


def test_an_unwanted_word_does_not_come_about_by_chance() -> None:
    free = wordsearch(0, listed("en")[:10])
    some = "".join(free.rows[0][:3])
    assert readings(free, some) > 0
    assert readings(wordsearch(0, listed("en")[:10], banned=[some]), some) == 0


def test_a_word_inside_another_and_a_word_too_long_are_refused() -> None:
    with pytest.raises(ValueError, match="inside"):
        wordsearch(1, [("forest", ""), ("rest", "")])
    with pytest.raises(ValueError, match="longer"):
        wordsearch(1, [("leopard", "")], 5, 5)
    with pytest.raises(ValueError, match="twice"):
        crossword(1, [("snow", ""), ("Snow", "")])


def test_cells_hold_a_letter_a_syllable_or_a_character() -> None:
    assert cells("snow-leopard") == tuple("SNOWLEOPARD")
    assert cells("котёнок") == tuple("КОТЁНОК")
    assert cells("표범 새끼") == ("표", "범", "새", "끼")
    assert cells("东北豹") == ("东", "北", "豹")


def test_the_same_seed_gives_the_same_bytes_and_letters_may_be_left_to_the_page() -> None:
    first, again = (crossword(2, listed("en"), tries=20) for _ in range(2))
    assert crossword_svg(first) == crossword_svg(again)
    hidden = wordsearch(2, listed("en")[:8])
    assert wordsearch_svg(hidden) == wordsearch_svg(wordsearch(2, listed("en")[:8]))
    assert "<text" not in crossword_svg(first, solved=True, letters=False) + wordsearch_svg(hidden, letters=False)
    assert crossword_svg(first).count("<text") == len(first.numbers)
