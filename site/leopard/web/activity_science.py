"""Like a researcher: the same leopard or another, the width of a print, the map to trace."""

from __future__ import annotations

import re

from leopard.art import tracks
from leopard.art.puzzles import map_blank, same_leopard
from leopard.art.puzzles.paper import LETTERS
from leopard.web.activity import Activity, Draw, Make, Words

PUZZLES = 12
ON_A_PAGE = 3
LEVELS = (1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3)
PHOTO = (480, 320)
ROW = 1180
"""Height of one puzzle: the photograph asked about, and four below it."""
WIDE = 2 * PHOTO[0] + 40


def _label(x: float, y: float, words: str) -> str:
    return f'<text x="{x:g}" y="{y:g}" font-size="44" font-weight="700" font-family="{LETTERS}">{words}</text>'


def _placed(svg: str, x: float, y: float) -> str:
    return re.sub(r"^<svg ", f'<svg x="{x:g}" y="{y:g}" width="{PHOTO[0]}" height="{PHOTO[1]}" ', svg)


def _row(number: int, seed: int, ink: bool) -> str:
    """One puzzle: its number and question on the left, the four offered in two rows beside it."""
    made = same_leopard.puzzle(seed + number, LEVELS[number])
    asked = _placed(same_leopard.photo(made.query, ink, prefix=f"q{number}"), 0, 60)
    body = _label(0, 44, str(number + 1)) + asked
    for place, shot in enumerate(made.candidates):
        x, y = 560 + (place % 2) * (PHOTO[0] + 60), (place // 2) * (PHOTO[1] + 70)
        drawn = same_leopard.photo(shot, ink, prefix=f"c{number}-{place}-")
        body += _label(x, y + 44, "ABCD"[place]) + _placed(drawn, x, y + 60)
    return body


def _page(seed: int, first: int) -> Draw:
    high, wide = 800, 560 + 2 * PHOTO[0] + 60

    def draw(ink: bool) -> str:
        rows = [
            f'<g transform="translate(0 {place * (high + 40)})">{_row(first + place, seed, ink)}</g>'
            for place in range(ON_A_PAGE)
        ]
        height = ON_A_PAGE * (high + 40)
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {height}">{"".join(rows)}</svg>'

    return draw


def _key(seed: int, first: int, count: int) -> Draw:
    """The proofs of some puzzles: the two photographs side by side, three rosettes ringed in both."""

    def draw(ink: bool) -> str:
        body = ""
        for place, number in enumerate(range(first, first + count)):
            made = same_leopard.puzzle(seed + number, LEVELS[number])
            x, y = (place % 2) * (2 * PHOTO[0] + 120), (place // 2) * (PHOTO[1] + 90)
            pair = [
                re.sub(r'\b(id="|url\(#|href="#)', rf"\g<1>k{number}{side}", svg)
                for side, svg in zip("ab", same_leopard.key(made, ink), strict=True)
            ]
            body += _label(x, y + 44, f"{number + 1} {'ABCD'[made.answer]}")
            body += _placed(pair[0], x, y + 60) + _placed(pair[1], x + PHOTO[0] + 20, y + 60)
        wide, high = 4 * PHOTO[0] + 140, -(-count // 2) * (PHOTO[1] + 90)
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}">{body}</svg>'

    return draw


def _same(seed: int, words: Words) -> Activity:
    pages = tuple(_page(seed, first) for first in range(0, PUZZLES, ON_A_PAGE))
    return Activity(figures=pages, key=(_key(seed, 0, 12),))


def _prints(seed: int, words: Words) -> Activity:
    """Prints at true size over a ruler of ten centimetres."""
    names = ("leopard", "tiger", "lynx", "leopard cat", "dog", "wolf")

    def draw(ink: bool) -> str:
        body, right, down, row = f"<style>{tracks.SHEET}</style>", 0.0, 0.0, 0.0
        for place, name in enumerate(names):
            fragment, wide, high = tracks.print_fragment(name)
            if place == 3:
                right, down, row = 0.0, down + row + 16, 0.0
            body += f'<g transform="translate({right:.1f} {down:.1f})">{fragment}</g>'
            right, row = right + max(wide, 40) + 16, max(row, high)
        body += f'<g transform="translate(0 {down + row + 14:.1f})">{tracks.ruler(5)}</g>'
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 180 {down + row + 36:.0f}">{body}</svg>'

    return Activity(figures=(draw,), millimetres=180)


def _map(seed: int, words: Words) -> Activity:
    layers = (("coast", "rivers"), ("coast", "range", "forest", "towns"))

    def draw(number: int) -> Draw:
        return lambda ink: map_blank.map_blank(layers[number], ink, f"n{number}")

    return Activity(figures=(draw(0),), key=(draw(1),))


SCIENCE: dict[str, Make] = {"same-leopard": _same, "prints": _prints, "map": _map}
