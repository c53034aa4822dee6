"""Counts over time: one panel for each area, one mark for each count, never a line and never a sum.

Tracks, cameras and genes do not measure the same thing, and many leopards live in two countries. So nothing is joined,
stacked or added: each count is a mark of its own kind with a lens from its lowest to its highest number. All panels
share one scale of years and one of leopards. Below each, every way of counting is named where it begins.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from leopard.art.chart_marks import METHODS, SHEET, mark
from leopard.art.diagram import diagram, text, width
from leopard.art.pen import gouge

Box = tuple[float, float, float, float]
HEAD, FOOT, ROW, FIGURE, LENS = 54, 24, 28, 20, 3


class Count(NamedTuple):
    """One count. `value` may be missing where only a range was given; `low` and `high` where no range was."""

    year: float
    area: str
    method: str
    value: float | None
    low: float | None = None
    high: float | None = None
    figure: str = ""
    """The number as it is written beside the mark."""

    def reach(self) -> tuple[float, float]:
        """The lowest and the highest number it stands for."""
        known = [number for number in (self.low, self.value, self.high) if number is not None]
        return min(known), max(known)


class Placed(NamedTuple):
    """A count on the sheet: the middle of its mark, the lens to its right, and the room both take."""

    counted: Count
    x: float
    y: float
    lens: str
    box: Box


class Sheet(NamedTuple):
    """The measures all panels share."""

    across: int
    first: float
    last: float
    leopard: float
    radius: float

    def x(self, year: float) -> float:
        """Where a year lies."""
        left, right = 22, self.across - 26
        return left + (right - left) * (year - self.first) / ((self.last - self.first) or 1)


def counts_over_time(
    counts: Sequence[Count],
    areas: Mapping[str, str],
    methods: Mapping[str, str],
    years: Mapping[int, str],
    *,
    narrow: bool = False,
    title: str = "",
    desc: str = "",
    language: str = "",
) -> str:
    """Every count as a mark in the panel of its area.

    `areas` names the panels in their order, `methods` the ways of counting, `years` the years written below. Figures
    that would cover a mark or another figure are left out, the first and the last of each kind last of all: give the
    same numbers in a table beside the chart. Marks that would cover each other are moved apart sideways.
    """
    ends = [count.year for count in counts] + [float(year) for year in years]
    sheet = Sheet(320 if narrow else 640, min(ends), max(ends), 1.3 if narrow else 1.5, 6.5 if narrow else 8.5)
    body, y = "", 0.0
    for area, name in areas.items():
        own = sorted((count for count in counts if count.area == area), key=lambda count: (count.year, count.reach()))
        if own:
            panel, y = _panel(own, name, methods, years, sheet, y)
            body += panel
    return diagram((sheet.across, round(y - 16)), SHEET, body, title, desc, language)


def _panel(
    counts: Sequence[Count],
    name: str,
    methods: Mapping[str, str],
    years: Mapping[int, str],
    sheet: Sheet,
    top: float,
) -> tuple[str, float]:
    """One area, and where the next one may start."""
    ground = top + HEAD + max(count.reach()[1] for count in counts) * sheet.leopard
    placed = _apart(counts, sheet, ground)
    body = text(0, top + 20, name, "qk qh") + f'<path class="qd" d="M0 {round(ground)}h{sheet.across}"/>'
    for one in placed:
        body += f'<path class="qc" d="{one.lens}"/>' if one.lens else ""
    body += "".join(
        mark(p.counted.method, p.x, p.y, sheet.radius, f"{p.counted.area} {p.counted.year}") for p in placed
    )
    body += _figures(placed, sheet, ground, (0, top, width(name, 22) + 8, top + 26))
    for year, words in years.items():
        half = width(words, 15) / 2
        x = min(max(sheet.x(year), half), sheet.across - half)
        body += text(x, ground + 19, words, "qk qs", "middle")
    spans, bottom = _spans(placed, methods, sheet, ground + FOOT)
    return body + spans, bottom + 34


def _apart(counts: Sequence[Count], sheet: Sheet, ground: float) -> list[Placed]:
    """The marks on the sheet, moved apart where they would cover each other."""
    found: list[Placed] = []
    for count in counts:
        one = _placed(count, sheet.x(count.year), sheet, ground)
        while any(_meet(one.box, other.box) for other in found):
            one = _placed(count, one.x + 2, sheet, ground)
        found.append(one)
    return found


def _placed(count: Count, x: float, sheet: Sheet, ground: float) -> Placed:
    """A count with its mark at `x`. Where only a range was given the mark stands at the middle of it."""
    low, high = count.reach()
    value = (low + high) / 2 if count.value is None else count.value
    y, r = ground - value * sheet.leopard, sheet.radius
    top, bottom, right = ground - high * sheet.leopard, ground - low * sheet.leopard, x + r
    lens = ""
    if bottom - top > 2 * LENS:
        lens = gouge((right + 4, bottom), (right + 4, top), LENS)
        right += 4 + LENS
    return Placed(count, x, y, lens, (x - r, min(y - r * 1.2, top), right, max(y + r, bottom)))


def _figures(placed: Sequence[Placed], sheet: Sheet, ground: float, name: Box) -> str:
    """The numbers, above their marks if they can, else beside or below, else not at all."""
    taken = [name, *(p.box for p in placed)]
    last = {p.counted.method: p for p in placed}
    first = {p.counted.method: p for p in reversed(placed)}
    written = ""
    for one in dict.fromkeys([*last.values(), *first.values(), *placed]):
        for box in _tries(one, sheet):
            fits = box[0] >= 0 and box[2] <= sheet.across and box[3] < ground - 2
            if fits and not any(_meet(box, other) for other in taken):
                taken.append(box)
                written += text(box[0], box[3] - 1, one.counted.figure, "qk qn")
                break
    return written


def _tries(one: Placed, sheet: Sheet) -> list[Box]:
    """Where a figure may stand, best place first."""
    if not one.counted.figure:
        return []
    long, (left, high, right, low) = width(one.counted.figure, FIGURE), one.box
    middle = min(max(one.x - long / 2, 0), sheet.across - long)
    lefts = (middle, one.x - long + sheet.radius, left)
    spots = [(x, high - 4) for x in lefts]
    spots += [(left - long - 3, one.y + 7), (right + 3, one.y + 7)]
    spots += [(x, low + 18) for x in lefts]
    return [(x, y - 15, x + long, y + 1) for x, y in spots]


def _spans(placed: Sequence[Placed], methods: Mapping[str, str], sheet: Sheet, top: float) -> tuple[str, float]:
    """Each way of counting: its mark and its word where it begins, a line to where it ends."""
    rows: list[float] = []
    body = ""
    for method in METHODS:
        own = [p.x for p in placed if p.counted.method == method]
        if not own:
            continue
        words = methods[method]
        long = 2 * sheet.radius + 6 + width(words, 15)
        left = min(own[0] - sheet.radius, sheet.across - long)
        row = next((n for n, end in enumerate(rows) if end + 12 < left), len(rows))
        right = max(own[-1] + sheet.radius, left + long)
        rows[row : row + 1] = [right]
        y = top + ROW * (row + 1) - 8
        body += mark(method, left + sheet.radius, y - 5, sheet.radius, f"word {method}")
        body += text(left + 2 * sheet.radius + 6, y, words, "qk qs")
        body += f'<path class="ql" d="M{round(left)} {round(y + 9)}H{round(own[-1] + sheet.radius)}"/>'
    return body, top + ROW * len(rows)


def _meet(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
