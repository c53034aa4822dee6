"""Words cut into the cells of a puzzle: one letter, one Hangul syllable or one Han character each.

Latin and Cyrillic become capitals; an accent stays on its letter; spaces, hyphens and apostrophes get no cell.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

Cells = tuple[str, ...]


class Entry(NamedTuple):
    """A word as it is written, its clue, and its cells."""

    word: str
    clue: str
    cells: Cells


def cells(word: str) -> Cells:
    """The cells of a word."""
    found: list[str] = []
    for character in unicodedata.normalize("NFC", word.upper()):
        if unicodedata.category(character).startswith("M") and found:
            found[-1] += character
        elif unicodedata.category(character).startswith(("L", "N")):
            found.append(character)
    return tuple(found)


def entries(pairs: Iterable[tuple[str, str]]) -> list[Entry]:
    """The words with their clues, checked: no two alike, each at least two cells long."""
    made = [Entry(word, clue, cells(word)) for word, clue in pairs]
    short = [entry.word for entry in made if len(entry.cells) < 2]
    if short:
        raise ValueError(f"A word needs at least two letters: {', '.join(short)}.")
    if len({entry.cells for entry in made}) < len(made):
        raise ValueError("A word stands in the list twice.")
    return made


def within(part: Sequence[str], line: Sequence[str]) -> int:
    """How often one row of cells occurs in another, reading forwards."""
    size = len(part)
    return sum(tuple(line[n : n + size]) == tuple(part) for n in range(len(line) - size + 1))
