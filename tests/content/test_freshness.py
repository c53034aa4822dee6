"""How translations stand to their originals."""

from __future__ import annotations

from pathlib import Path

from helpers import edit
from leopard.content.freshness import count_words, section_states, word_diff
from leopard.content.loading import load
from leopard.content.model import Page

ORIGINAL = Path("content/threats/poaching/index.en.md")


def poaching(project: Path) -> Page:
    site = load(project / "content").site
    assert site is not None
    return site.pages["/threats/poaching/"]


def test_fresh_translation_is_current(project: Path) -> None:
    assert {state.state for state in section_states(poaching(project), "ru")} == {"current"}


def test_only_the_changed_section_is_outdated(project: Path) -> None:
    edit(project / ORIGINAL, "No deer, no leopard.", "Without deer, no leopard.")

    states = {state.id: state.state for state in section_states(poaching(project), "ru")}

    assert states == {"top": "current", "snares": "current", "prey": "outdated"}


def test_changed_title_outdates_the_top(project: Path) -> None:
    edit(project / ORIGINAL, "title: Poaching", "title: Snares")

    assert section_states(poaching(project), "ko")[0].state == "outdated"


def test_changed_order_outdates_nothing(project: Path) -> None:
    edit(project / ORIGINAL, "order: 1", "order: 7")

    assert {state.state for state in section_states(poaching(project), "zh")} == {"current"}


def test_page_without_translation_is_missing_section_by_section(project: Path) -> None:
    (project / "content/threats/poaching/index.zh.md").unlink()

    states = section_states(poaching(project), "zh")

    assert [state.state for state in states] == ["missing"] * 3
    assert sum(state.words for state in states) > 20


def test_words_are_counted_as_translators_count_them() -> None:
    assert count_words("two words") == 2
    assert count_words("## Two words {#two}\n\n[**go**](/there/#on)") == 3
    assert count_words("东北豹 leopard") == 4


def test_word_diff_names_what_went_and_what_came() -> None:
    assert word_diff("one two", "one three") == [("same", "one "), ("gone", "two"), ("new", "three")]
    assert word_diff("东北豹", "东北虎") == [("same", "东北"), ("gone", "豹"), ("new", "虎")]
