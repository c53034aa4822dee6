"""Every word of every text is in Hunspell's dictionary, in the term base, among the places, or in our own short list.

Our own words stand in words/<code>.txt: names, and good words that the dictionaries lack. Endings are not listed: a
Russian word is compared by its stem, a Korean one by its beginning, because particles follow it.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterable
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
PARTICLES = re.compile(
    r"(?:만으로(?:는|도)?|만큼(?:은)?|만(?:은|이)?|뿐(?:이고|인지|입니다|이었습니다|만)?|쯤(?:은|이|이라고|이었습니다|입니다|뿐이고|뿐이었습니다)?"
    r"|끼리(?:는|만)?|에게서?(?:는|만)?|에서(?:는|만|도|나|든)?|에(?:는|만|도)?|으?로(?:는|도)?|이?라는|이?라고(?:도)?|이라야|이었습니다|였습니다"
    r"|입니다|이고|이나|나|든|부터(?:는|입니다)?|까지(?:는|가|만)?|들(?:은|을|이|과|의)?|하면|한|이|가|을|를|은|는|의|와|과|도|째였습니다|마다)$"
)
"""What follows a Korean word without a space; Hunspell's Korean dictionary does not know them behind every word."""
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


def misspelt(words: Iterable[str], code: str) -> list[str]:
    """Those that Hunspell's dictionary does not know."""
    spelt = subprocess.run(
        ["hunspell", "-i", "utf-8", "-d", SPELLERS[code], "-l"],
        input="\n".join(words), capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return sorted(set(spelt.stdout.split()))


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

    known = is_own(own_words(real_site, code), code)
    doubtful = [word for word in misspelt(where, code) if not known(word)]
    if code == "ko":
        roots = {word: PARTICLES.sub("", word) for word in doubtful}
        wrong = set(misspelt(filter(None, roots.values()), code))
        doubtful = [word for word, root in roots.items() if not root or root in wrong or root == word]

    assert {word: where.get(word, "") for word in doubtful} == {}
    assert len(where) > 1000


def test_own_words_are_few_and_needed(real_site: Site) -> None:
    for code in SPELLERS:
        own = (OWN / f"{code}.txt").read_text(encoding="utf-8").split()
        lines = [line for _, text in texts(real_site) if text.language == code for _, line in written(text)]
        whole = {word for line in lines for word in words_of(line)}
        used = whole | {part for word in whole for part in word.split("-")}
        is_used = (
            is_own(used, code) if code != "ko" else lambda word, used=used: any(one.startswith(word) for one in used)
        )
        unused = [word for word in own if not is_used(word)]

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
