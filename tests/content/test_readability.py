"""How hard a text is to read, against values worked out by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers import edit
from leopard.content import readability
from leopard.content.loading import load
from leopard.content.readability import reading


@pytest.mark.parametrize(
    ("measure", "sentences", "value"),
    [
        # 3 words, 4 syllables (the e of note is silent): 0.39 * 3 + 11.8 * 4/3 - 15.59
        (readability.english, ["Leopards note smoke"], 0.39 * 3 + 11.8 * 4 / 3 - 15.59),
        # 3 words, 6 syllables: 206.835 - 1.3 * 3 - 60.1 * 2
        (readability.russian, ["Леопард любит снег"], 206.835 - 1.3 * 3 - 60.1 * 6 / 3),
        (readability.chinese, ["东北豹走了", "下雪"], 3.5),
        (readability.korean, ["눈이 왔습니다", "표범이 산으로 천천히 갔습니다"], 3.0),
    ],
)
def test_formula(measure: readability.Measure, sentences: list[str], value: float) -> None:
    assert measure(sentences) == pytest.approx(value)


def test_headings_tables_sources_and_drawings_are_no_sentences(project: Path) -> None:
    edit(
        project / "content" / "threats" / "index.en.md", "---\n\n",
        "---\n\nOne [two](/threats/). Three {{source:park}}.\n\n"
        "| a | b |\n|---|---|\n| c | d |\n\n1. {{draw:phone}} Four. {{unproven}}\n",
    )  # fmt: skip
    site = load(project / "content").site
    assert site is not None
    page = site.pages["/threats/"]

    found = list(readability.sentences(page.original))

    words = [one.strip(" .\n") for one in found]
    assert [one for one in words if one.split()[0] in ("One", "Three", "Four", "c", "|")] == [
        "One two",
        "Three",
        "Four",
    ]


def test_safety_pages_have_the_strictest_limit(project: Path) -> None:
    long = " ".join(["Nevertheless considerable deterioration characterises administrative responsibilities."] * 9)
    page = project / "content" / "threats" / "poaching" / "index.en.md"
    edit(page, "\n---\n\n", f"\n---\n\n{long}\n\n")
    site = load(project / "content").site
    assert site is not None
    plain = reading(site.pages["/threats/poaching/"], site.pages["/threats/poaching/"].original)
    edit(page, "\n---\n\n", "\nsafety: yes\n---\n\n")
    site = load(project / "content").site
    assert site is not None
    safe = reading(site.pages["/threats/poaching/"], site.pages["/threats/poaching/"].original)

    assert plain is not None
    assert safe is not None
    assert (plain.limit, safe.limit) == (8, 6)
    assert not plain.is_met
