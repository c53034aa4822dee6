"""Finds the words of the term base in running text, whatever ending they carry.

English and Russian words are compared by their Snowball stems, Chinese and Korean ones as they stand (Korean particles
follow the word). Only terms with an explanation are looked for: those that a reader of ten may not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import snowballstemmer

from leopard.content.model import Site
from leopard.content.schema import Term

PATH = "/about/glossary/"
"""The page that explains the terms."""
STEMMERS = {"en": "english", "ru": "russian"}
WORD = re.compile(r"\w+(?:[-’']\w+)*")
Found = tuple[int, int, str]
"""First character, the one after the last, and the id of the term."""


def explained(site: Site) -> list[Term]:
    """The terms that the glossary explains."""
    return [term for term in site.terms.values() if term.explain]


class Glossary:
    """The explained terms of one language, ready to be found."""

    def __init__(self, site: Site, code: str) -> None:
        self.code = code
        forms = [(form, term.id) for term in explained(site) for form in forms_of(term, code)]
        forms.sort(key=lambda one: -len(one[0]))
        self.by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.by_form = dict(reversed(forms))
        if code in STEMMERS:
            for form, term in forms:
                stems = tuple(stem(word, code) for word in WORD.findall(form))
                self.by_first.setdefault(stems[0], []).append((stems, term))
        start = r"(?<![가-힣])" if code == "ko" else ""
        self.pattern = re.compile(f"{start}(?:{'|'.join(re.escape(form) for form, _ in forms) or '$^'})")

    def find(self, text: str) -> Iterator[Found]:
        """Every term in the text, in order, the longest where two begin together."""
        if self.code not in STEMMERS:
            yield from ((match.start(), match.end(), self.by_form[match[0]]) for match in self.pattern.finditer(text))
            return
        words = list(WORD.finditer(text))
        stems = [stem(word[0], self.code) for word in words]
        place = 0
        while place < len(words):
            for wanted, term in self.by_first.get(stems[place], ()):
                if tuple(stems[place : place + len(wanted)]) == wanted:
                    yield words[place].start(), words[place + len(wanted) - 1].end(), term
                    place += len(wanted) - 1
                    break
            place += 1


def forms_of(term: Term, code: str) -> tuple[str, ...]:
    """The preferred word and the others that mean the same."""
    return tuple(filter(None, (getattr(term, code, ""), *term.also.get(code, ()))))


@lru_cache(maxsize=50_000)
def stem(word: str, code: str) -> str:
    """The stem of a word, small letters, ё as е."""
    small = word.casefold().replace("ё", "е")
    stemmed: str = _stemmer(code).stemWord(small)
    return stemmed


@lru_cache(maxsize=len(STEMMERS))
def _stemmer(code: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(STEMMERS[code])
