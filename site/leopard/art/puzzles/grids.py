"""Crossword and word search as drawings: cells with numbers or letters. The data serve a page that sets its own letters."""

from __future__ import annotations

from math import atan2, degrees, hypot

from leopard.art.puzzles.crossword import Crossword
from leopard.art.puzzles.paper import shape, sheet, words
from leopard.art.puzzles.wordsearch import Wordsearch

UNIT = 48
LEAST = 11
"""A narrower crossword stands in as much room as one of so many columns, or its cells would be huge."""


def crossword_svg(made: Crossword, ink: bool = True, solved: bool = False, letters: bool = True) -> str:
    """The grid; `solved` writes the answers, `letters` off leaves all writing to the page."""
    cells = "".join(f"M{x * UNIT} {y * UNIT}h{UNIT}v{UNIT}h-{UNIT}z" for x, y in made.grid)
    text = ""
    if letters:
        for (x, y), number in made.numbers.items():
            text += words(x * UNIT + (9 if number < 10 else 13), y * UNIT + 16, 13, str(number))
    if solved and letters:
        text += "".join(words((x + 0.5) * UNIT, y * UNIT + 38, 25, one) for (x, y), one in made.grid.items())
    body = shape("js", cells, 2.5) + shape("jl", _rim(made), 5) + text
    room = max(0, LEAST - made.width) * UNIT // 2
    return sheet(f"{-6 - room} -6 {made.width * UNIT + 2 * room + 12} {made.height * UNIT + 12}", body, ink)


def wordsearch_svg(made: Wordsearch, ink: bool = True, solved: bool = False, letters: bool = True) -> str:
    """The letters in a frame; `solved` draws a band round every word."""
    wide, high = len(made.rows[0]) * UNIT, len(made.rows) * UNIT
    bands = ""
    for word in made.words if solved else ():
        (ax, ay), (bx, by) = (((x + 0.5) * UNIT, (y + 0.5) * UNIT) for x, y in (word.places()[0], word.places()[-1]))
        length, turn = hypot(bx - ax, by - ay) + 36, degrees(atan2(by - ay, bx - ax))
        place = f'transform="translate({ax:g} {ay:g})rotate({turn:.4g})" x="-18" y="-18"'
        bands += f'<rect class="jp" stroke-width="2.5" {place} width="{length:.1f}" height="36" rx="18"/>'
    marks = [
        words((x + 0.5) * UNIT, (y + 0.5) * UNIT + 9, 26, one)
        for y, row in enumerate(made.rows)
        for x, one in enumerate(row)
    ]
    body = bands + shape("jl", f"M-8-8h{wide + 16}v{high + 16}H-8z", 5) + ("".join(marks) if letters else "")
    return sheet(f"-12 -12 {wide + 24} {high + 24}", body, ink)


def _rim(made: Crossword) -> str:
    """The outer edge of the grid, side by side."""
    d = ""
    for x, y in made.grid:
        a, b = x * UNIT, y * UNIT
        for there, side in (((x, y - 1), f"M{a} {b}h{UNIT}"), ((x, y + 1), f"M{a} {b + UNIT}h{UNIT}"),
                            ((x - 1, y), f"M{a} {b}v{UNIT}"), ((x + 1, y), f"M{a + UNIT} {b}v{UNIT}")):  # fmt: skip
            d += side if there not in made.grid else ""
    return d
