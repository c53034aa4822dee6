"""How hard a text is to read, measured as its language measures it.

English: Flesch-Kincaid grade, 0.39 words/sentence + 11.8 syllables/word - 15.59 (Kincaid et al. 1975).
Russian: Oborneva's reading ease, 206.835 - 1.3 words/sentence - 60.1 syllables/word (Oborneva 2006).
Chinese: characters in a sentence. Korean: eojeol (words between spaces) in a sentence.
The known library for English, textstat, fetches a dictionary from the net when it is first asked, so syllables are
counted here: by groups of vowels, a silent e at the end left out. A formula is a hint; three readers are better.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from leopard.content.markers import ANY_BRACES
from leopard.content.model import Page, Translation

Measure = Callable[[list[str]], float]
"""(sentences) -> how hard they are, in the unit of their language."""
SENTENCE_END = re.compile(r"(?<=[.!?…。！？])[\"”»)）」]*\s*")
MARKUP = re.compile(r"^\s*(?:[-*>]|\d+\.|!!!.*)\s*|\{#[^}]*\}|\*\*|^\s*\|[-:| ]+\|\s*$", re.M)
LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
HAN = re.compile(r"[\u3400-\u9fff]")
VOWELS = {"en": re.compile(r"[aeiouy]+"), "ru": re.compile(r"[аеёиоуыэюя]")}
ENOUGH = 8
"""Sentences below which a formula says nothing."""
EASY = ("village", "help")
"""Parts of the site that a reader of nine to eleven must follow; pages marked `safety: yes` too."""
PLAIN = ("", "leopard", "threats", "learn", "news")
"""Parts for readers from ten up."""


@dataclass(frozen=True)
class Reading:
    """A text's measure and the limit of its part of the site; without a limit it is only told."""

    value: float
    limit: float | None
    rises: bool
    """True where a larger value means an easier text."""

    @property
    def is_met(self) -> bool:
        if self.limit is None:
            return True
        return self.value >= self.limit if self.rises else self.value <= self.limit


def reading(page: Page, text: Translation) -> Reading | None:
    """How hard this text is; None for languages without a measure and for texts of few sentences."""
    measure = MEASURES.get(text.language)
    found = list(sentences(text))
    if measure is None or len(found) < ENOUGH:
        return None
    easy, plain = LIMITS[text.language]
    part = page.path.strip("/").partition("/")[0]
    limit = easy if part in EASY or page.meta.safety else plain if part in PLAIN else None
    return Reading(measure(found), limit, rises=text.language == "ru")


def sentences(text: Translation) -> Iterator[str]:
    """The running sentences of a text: no headings, tables, source marks or drawings."""
    lines = [text.meta.summary, *text.meta.do]
    for section in text.sections:
        for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )", section.text):
            if not block.lstrip().startswith(("#", "|")):
                lines.append(block)
    for line in lines:
        plain = LINK.sub(r"\1", ANY_BRACES.sub(_word_for_marker, MARKUP.sub("", line)))
        yield from (one for one in SENTENCE_END.split(plain) if one and WORD.search(one))


def _word_for_marker(match: re.Match[str]) -> str:
    return "" if ":" in match[0] or "unproven" in match[0] else "1"


def _syllables(word: str, code: str) -> int:
    small = word.casefold()
    if code == "en" and len(small) > 3 and small.endswith("e") and not small.endswith(("le", "ee")):
        small = small[:-1]
    return max(1, len(VOWELS[code].findall(small)))


def _rates(found: list[str], code: str) -> tuple[float, float]:
    """Words in a sentence, and syllables in a word."""
    words = [word for sentence in found for word in WORD.findall(sentence)]
    return len(words) / len(found), sum(_syllables(word, code) for word in words) / len(words)


def english(found: list[str]) -> float:
    """Flesch-Kincaid: a school grade of the United States."""
    long, syllables = _rates(found, "en")
    return 0.39 * long + 11.8 * syllables - 15.59


def russian(found: list[str]) -> float:
    """Oborneva: the higher the easier; 60 and more is easy."""
    long, syllables = _rates(found, "ru")
    return 206.835 - 1.3 * long - 60.1 * syllables


def chinese(found: list[str]) -> float:
    """Characters in a sentence."""
    return sum(len(HAN.findall(sentence)) for sentence in found) / len(found)


def korean(found: list[str]) -> float:
    """Words between spaces in a sentence."""
    return sum(len(sentence.split()) for sentence in found) / len(found)


MEASURES: dict[str, Measure] = {"en": english, "ru": russian, "zh": chinese, "ko": korean}
LIMITS = {"en": (6, 8), "ru": (60, 50), "zh": (30, 35), "ko": (12, 14)}
"""By language: the limit of the easiest part of the site, and of the part for everyone."""
