"""Every word of every text is in Hunspell's dictionary, in the term base, among the places, or in our own short list.

Our own words stand in words/<code>.txt: names, and good words that the dictionaries lack. Endings are not listed: a
Russian word is compared by its stem, a Korean one by its beginning, because particles follow it.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from leopard.content.glossary import forms_of, stem
from leopard.content.markers import ANY_BRACES
from leopard.content.model import Site
from leopard.content.reading import texts, written
from leopard.testing import SPELLERS, find_speller

OWN = Path(__file__).parent / "words"
NOT_WORDS = re.compile(r"`[^`]*`|\{#[^}]*\}|\]\([^)]*\)|https?://\S+|\S+@\S+|!!! \w+|\|[-| :]+\|")
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
HALF_WIDTH = re.compile(r"[\u3400-\u9fff][,;:?!()](?=[\u3400-\u9fff\s]|$)|[\u3400-\u9fff]\.(?=\s|$)")


def words_of(line: str) -> list[str]:
    return WORD.findall(NOT_WORDS.sub(" ", ANY_BRACES.sub(" ", line)))


def own_words(site: Site, code: str) -> set[str]:
    """The words that we know to be right although the dictionary does not."""
    named = [form for term in site.terms.values() for form in forms_of(term, code)]
    named += [names[code] for names in site.places.values()]
    return set(words_of(" ".join(named))) | set((OWN / f"{code}.txt").read_text(encoding="utf-8").split())


def is_own(own: set[str], code: str) -> Callable[[str], bool]:
    """Whether a word is one of ours, in whatever form it stands."""
    if code == "ko":
        beginnings = tuple(own)
        return lambda word: word.startswith(beginnings)
    stems = {stem(word, code) for word in own}
    return lambda word: stem(word.removesuffix("'s").removesuffix("’s"), code) in stems


def word_begins(start: str) -> Callable[[str], bool]:
    return lambda word: word.startswith(start)


@pytest.mark.parametrize("code", SPELLERS)
def test_every_word_is_spelt_right(code: str, real_site: Site) -> None:
    if not find_speller():
        pytest.skip("Hunspell is not here: install hunspell, hunspell-en-gb, hunspell-ru and hunspell-ko.")
    where: dict[str, str] = {}
    for page, text in texts(real_site):
        for number, line in written(text) if text.language == code else ():
            if page.meta.layout == "brochure" and line.lstrip().startswith(">"):
                continue
            for word in words_of(line):
                where.setdefault(word, f"{text.path}:{number}")

    spelt = subprocess.run(
        ["hunspell", "-i", "utf-8", "-d", SPELLERS[code], "-l"],
        input="\n".join(where), capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip

    known = is_own(own_words(real_site, code), code)
    assert {word: where.get(word, "") for word in sorted(set(spelt.stdout.split())) if not known(word)} == {}
    assert len(where) > 1000


def test_own_words_are_few_and_needed(real_site: Site) -> None:
    for code in SPELLERS:
        own = (OWN / f"{code}.txt").read_text(encoding="utf-8").split()
        used = {
            word
            for _, text in texts(real_site)
            if text.language == code
            for _, line in written(text)
            for word in words_of(line)
        }
        stems = {stem(word, code) for word in used}
        unused = [
            word for word in own if (stem(word, code) not in stems and not any(one.startswith(word) for one in used))
        ]

        assert own == sorted(set(own))
        assert unused == []


def test_chinese_has_its_own_punctuation(real_site: Site) -> None:
    found = [
        f"{text.path}:{number} {match[0]}"
        for page, text in texts(real_site)
        if text.language == "zh" and page.meta.layout != "brochure"
        for number, line in written(text)
        if (match := HALF_WIDTH.search(NOT_WORDS.sub("", ANY_BRACES.sub("数", line))))
    ]

    assert found == []
