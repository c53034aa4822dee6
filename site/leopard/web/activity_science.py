"""Same leopard? Twelve puzzles on four pages: the photograph asked about on the left, the four offered beside it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from leopard.art.puzzles import same_leopard
from leopard.art.puzzles.paper import LETTERS
from leopard.web.activity import Activity, Draw, Make, Words

PUZZLES = 12
ON_A_PAGE = 3
LEVELS = (1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3)
PHOTO = (480, 320)
WIDE = 1800
"""All measures are tenths of a millimetre on A4."""
GAP = 22


class Row(NamedTuple):
    """How wide the photographs of a puzzle are, and how high it is with the space below it."""

    asked: int
    offered: int
    high: int


FIRST, FURTHER = Row(770, 494, 740), Row(700, 528, 800)
"""The first page shares its room with the words; on the others the photographs offered are larger."""


@lru_cache(maxsize=PUZZLES)
def _puzzle(seed: int, number: int) -> same_leopard.Puzzle:
    return same_leopard.puzzle(seed + number, LEVELS[number])


def _label(x: float, y: float, words: str, size: int = 50, more: str = "") -> str:
    face = f'font-size="{size}" font-weight="700" font-family="{LETTERS}"'
    return f'<text x="{x:g}" y="{y:g}" {face}{more}>{words}</text>'


def _letter(x: float, y: float, letter: str) -> str:
    disc = f'<circle cx="{x:g}" cy="{y:g}" r="32" fill="#ffffff" stroke="#000000" stroke-width="2.5"/>'
    return disc + _label(x, y + 16, letter, 44, ' text-anchor="middle"')


def _placed(svg: str, x: float, y: float, wide: float) -> str:
    high = wide * PHOTO[1] / PHOTO[0]
    return re.sub(r"^<svg ", f'<svg x="{x:g}" y="{y:g}" width="{wide:g}" height="{high:g}" overflow="visible" ', svg)


def _row(number: int, seed: int, ink: bool, row: Row) -> str:
    """One puzzle: its number, the photograph asked about over two rows, letters to ring; the four offered beside it."""
    made = _puzzle(seed, number)
    asked = _placed(same_leopard.photo(made.query, ink, prefix=f"q{number}"), 0, 64, row.asked)
    body = _label(0, 46, str(number + 1), 56) + asked
    under = 64 + row.asked * PHOTO[1] / PHOTO[0] + 60
    for place, shot in enumerate(made.candidates):
        high = row.offered * PHOTO[1] / PHOTO[0] + GAP
        x, y = WIDE - (2 - place % 2) * (row.offered + GAP) + GAP, (place // 2) * high
        drawn = same_leopard.photo(shot, ink, prefix=f"c{number}-{place}-")
        body += _placed(drawn, x, y, row.offered) + _letter(x + 22, y + 22, "ABCD"[place])
        body += _letter(row.asked / 2 + (place - 1.5) * 120, under, "ABCD"[place])
    return body


def _page(seed: int, first: int) -> Draw:
    row = FURTHER if first else FIRST

    def draw(ink: bool) -> str:
        rows = [
            f'<g transform="translate(0 {place * row.high + 24})">{_row(first + place, seed, ink, row)}</g>'
            for place in range(ON_A_PAGE)
        ]
        box = f"0 0 {WIDE} {ON_A_PAGE * row.high}"
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{"".join(rows)}</svg>'

    return draw


def _key(seed: int) -> Draw:
    """The proofs: the two photographs side by side, three rosettes ringed in both."""
    wide, across, down = 430, 960, 370

    def draw(ink: bool) -> str:
        body = ""
        for number in range(PUZZLES):
            made = _puzzle(seed, number)
            x, y = (number % 2) * across, (number // 2) * down
            pair = [
                re.sub(r'\b(id="|url\(#|href="#)', rf"\g<1>k{number}{side}", svg)
                for side, svg in zip("ab", same_leopard.key(made, ink), strict=True)
            ]
            body += _label(x, y + 44, f"{number + 1}") + _letter(x + wide + 42, y + 24, "ABCD"[made.answer])
            body += _placed(pair[0], x, y + 60, wide) + _placed(pair[1], x + wide + 10, y + 60, wide)
        box = f"0 0 {across + 2 * wide + 10} {PUZZLES // 2 * down}"
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{body}</svg>'

    return draw


def _same(seed: int, words: Words) -> Activity:
    pages = tuple(_page(seed, first) for first in range(0, PUZZLES, ON_A_PAGE))
    return Activity(figures=pages, key=(_key(seed),))


SCIENCE: dict[str, Make] = {"same-leopard": _same}
