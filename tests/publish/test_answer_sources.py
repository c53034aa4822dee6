"""Answers name their sources on paper; choices have the letters of the language."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from selectolax.lexbor import LexborHTMLParser

from leopard.publish.printables import _sources
from leopard.publish.words import blocks

HTML = """<div data-sheet="body"><ol><li><strong>What is on its coat?</strong><ol><li>stripes</li><li>rings</li></ol></li></ol></div>
<div data-sheet="key"><ol><li>Rings<sup class="cite"><a href="#source-2">2</a><a href="#source-4">4</a></sup>.</li></ol></div>
<section class="sources"><h2 id="page-sources">Sources</h2><ol>
<li id="source-1"><cite>Not called.</cite></li>
<li id="source-2"><cite>Yang et al. (2018).
Diet.</cite> <a href="https://example.org">example.org</a></li>
<li id="source-4"><cite>Dou.</cite><ul><li>a fact</li></ul></li>
</ol></section>"""
LETTERS = {"en": "b. ", "ru": "б. ", "zh": "B. ", "ko": "② "}


def test_answer_sheet_names_the_sources_its_answers_call() -> None:
    assert _sources(LexborHTMLParser(HTML)) == [
        {"number": "2", "words": "Yang et al. (2018). Diet."},
        {"number": "4", "words": "Dou."},
    ]


def test_source_numbers_stand_behind_their_words() -> None:
    key = LexborHTMLParser(HTML).css_first("[data-sheet=key]")
    assert key is not None

    words = blocks(key, lambda picture: "")[0]["items"][0][0]["c"]

    assert [node.get("s") for node in words] == ["Rings", "2, 4", "."]


@pytest.mark.parametrize("code", LETTERS)
def test_choices_have_the_letters_of_the_language(code: str, real_dist: Path) -> None:
    pdf = pypdfium2.PdfDocument(real_dist / "sheets" / code / "quiz-1-a4.pdf")
    words = pdf[0].get_textpage().get_text_bounded()
    pdf.close()

    assert words.count(LETTERS[code]) == 6
