"""Bars and before-and-after pairs, and the door to the counts over time. Plain data and translated words in, SVG out.

No legend, no grid, no axis: every mark has its words beside it. The one thing talked about is ochre, the rest clay; its
words are heavier too, so that grey tells as much as colour. Two widths: 640 units, and 320 for a telephone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from leopard.art.chart_counts import Count, counts_over_time
from leopard.art.chart_marks import SHEET, camera
from leopard.art.diagram import diagram, text, width, wrapped

__all__ = ["Bar", "Count", "Pair", "bars", "before_after", "counts_over_time"]

SIZE, LEADING = 16, 20
FIGURE = 20


class Bar(NamedTuple):
    """One share: its name, its value, the figure as written, and whether it is the one talked about."""

    label: str
    value: float
    figure: str
    marked: bool = False


class Pair(NamedTuple):
    """One thing measured twice: its name, both values, both figures as written."""

    label: str
    before: float
    after: float
    before_figure: str
    after_figure: str


def bars(
    rows: Sequence[Bar],
    *,
    whole: float = 0,
    narrow: bool = False,
    title: str = "",
    desc: str = "",
    language: str = "",
) -> str:
    """Shares as bars, the figure at the end of each. `whole` is the value of a bar of full length, 100 for per cent.

    A wide chart has the names on the left, a narrow one above the bars.
    """
    across = 320 if narrow else 640
    names = [wrapped(row.label, SIZE, across if narrow else 240) for row in rows]
    column = 0 if narrow else max(width(name, SIZE) for name in names) + 14
    room = across - column - max(width(row.figure, FIGURE) for row in rows) - 10
    scale = room / (whole or max(row.value for row in rows) or 1)
    body, y = "", 0.0
    for row, name in zip(rows, names, strict=True):
        high = LEADING * (name.count("\n") + 1)
        letters = "qk qt qb" if row.marked else "qk qt"
        top = y + high + 4 if narrow else y + max(0, high - 28) / 2
        line = y + 15 if narrow else top + 19 - (high - LEADING) / 2
        body += text(0 if narrow else column - 14, line, name, letters, "start" if narrow else "end", LEADING / SIZE)
        long = round(row.value * scale)
        body += f'<path class="{"qo" if row.marked else "qc"}" d="M{round(column)} {round(top)}h{long}v28h-{long}z"/>'
        body += text(column + long + 8, top + 21, row.figure, "qk qn")
        y = top + 28 + (16 if narrow else 12) + (0 if narrow else max(0, high - 28) / 2)
    return diagram((across, round(y - 10)), SHEET, body, title, desc, language)


def before_after(
    pairs: Sequence[Pair],
    before: str,
    after: str,
    *,
    whole: float = 100,
    narrow: bool = False,
    title: str = "",
    desc: str = "",
    language: str = "",
) -> str:
    """Pairs on a line from nothing to `whole`: a ring before, a rosette after, a wedge from one to the other.

    `before` and `after` (two years, say) stand above the marks of the first pair.
    """
    across = 320 if narrow else 640
    left, right = 14, across - 14
    body, y = "", 0.0
    for number, pair in enumerate(pairs):
        name = wrapped(pair.label, SIZE, across)
        body += text(0, y + 15, name, "qk qt", leading=LEADING / SIZE)
        line = y + LEADING * (name.count("\n") + 1) + (54 if number == 0 else 34)
        x0, x1 = (left + (right - left) * value / whole for value in (pair.before, pair.after))
        body += f'<path class="ql" d="M{left} {round(line)}H{right}"/>'
        body += _step(pair, x0, x1, line, across)
        if number == 0:
            body += _years(before, after, x0, x1, line, across)
        y = line + 36
    return diagram((across, round(y - 16)), SHEET, body, title, desc, language)


def _step(pair: Pair, x0: float, x1: float, y: float, across: float) -> str:
    """The two marks of a pair, the wedge and the figures; the figures keep to the outside and to the sheet."""
    wedge = f'<path class="qc" d="M{round(x0)} {round(y)}L{round(x1)} {round(y - 7)}v14z"/>'
    ring = f'<circle class="qe" cx="{round(x0)}" cy="{round(y)}" r="8"/>'
    figures = ""
    for figure, x, leftwards in ((pair.before_figure, x0, x0 <= x1), (pair.after_figure, x1, x1 < x0)):
        long = width(figure, FIGURE)
        start = x - 8 - long if leftwards else x + 8
        figures += text(min(max(start, 0), across - long), y - 14, figure, "qk qn")
    return wedge + ring + camera(x1, y, 12, pair.label) + figures


def _years(before: str, after: str, x0: float, x1: float, y: float, across: float) -> str:
    """When the first pair was measured, above its two marks, kept apart and on the sheet."""
    places = []
    for words, x, outwards in ((before, x0, x0 <= x1), (after, x1, x1 < x0)):
        half = width(words, 15) / 2
        crowd = max(0.0, (width(before, 15) + width(after, 15)) / 2 + 10 - abs(x1 - x0)) / 2
        places.append((words, min(max(x + (-crowd if outwards else crowd), half), across - half)))
    return "".join(text(x, y - 39, words, "qk qs", "middle") for words, x in places)
