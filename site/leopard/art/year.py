"""The year as a wheel: January at the top, the leopard in the middle, around her the forest and the village.

Each stretch of months is a band in the ink of its ring with a number in it; the same numbers head a list beside the
wheel, which the page writes. Where a band is long enough its words run along it too, on the wide wheel only. A date
that differs from place to place is an empty band with a dashed edge, to be filled in by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from leopard.art import arcs, inks
from leopard.art.diagram import width
from leopard.art.inks import path
from leopard.art.rosette import generator
from leopard.art.year_ground import MIDDLE_INKS, NARROW, WIDE, Wheel, grounds, middle
from leopard.art.year_inks import RINGS, SEASONS, Ring, sheet

KEY = 90
"""A row of the key below."""


@dataclass(frozen=True)
class Span:
    """Something that comes back every year: its ring from the middle outwards, its first and last month (1 to 12)."""

    ring: int
    first: int
    last: int
    words: str
    is_local: bool
    """The date differs from place to place: left open, to be filled in."""
    is_sure: bool = True
    """False where the source names its months only roughly: the band runs out to points."""


def year_svg(
    months: Sequence[str],
    rings: Sequence[str],
    spans: Sequence[Span],
    narrow: bool = False,
    *,
    title: str = "",
    desc: str = "",
    language: str = "",
) -> str:
    """The wheel as a whole `<svg>`: 1080 units wide for a telephone, else 1920. Spans are numbered in their order."""
    if len(months) != arcs.MONTHS or not 0 < len(rings) <= len(RINGS):
        raise ValueError("The wheel has twelve months and one to three rings.")
    if any(not (0 <= s.ring < len(rings) and 1 <= s.first <= 12 and 1 <= s.last <= 12) for s in spans):
        raise ValueError("A span lies in a ring or a month that is not there.")
    wheel = NARROW if narrow else WIDE
    drawn = grounds(wheel, len(rings)) + _months(wheel, months) + middle(wheel)
    for number in range(len(rings)):
        drawn += _ring(wheel, number, len(rings), spans)
    key, down = _key(wheel, rings)
    box = f"{-wheel.radius} {-wheel.radius} {2 * wheel.radius} {down + wheel.radius}"
    names = (f"<title>{escape(title)}</title>" if title else "") + (f"<desc>{escape(desc)}</desc>" if desc else "")
    more = (f' lang="{escape(language)}"' if language else "") + (' role="img"' if title else "")
    style = sheet() + inks.style(MIDDLE_INKS)
    return inks.svg(box, f'{names}{style}<g class="{wheel.letters}">{drawn}{key}</g>', more=more)


def _months(wheel: Wheel, months: Sequence[str]) -> str:
    """The names round the rim: upright where all are short enough, as in Chinese and Korean, else along the arc."""
    radius = wheel.radius - wheel.months / 2
    upright = max(width(name, wheel.size) for name in months) < wheel.months
    drawn = ""
    for number, name in enumerate(months, 1):
        letters = next(s.letters for s in SEASONS if (number - s.first) % 12 < 3)
        turn = arcs.month(number)
        if upright:
            drawn += _upright(wheel, radius, turn, name, letters)
        else:
            id_ = f"{wheel.letters}m{number}"
            drawn += _along(wheel, id_, (radius, turn - 15, turn + 15), escape(name), letters)
    return drawn


def _ring(wheel: Wheel, number: int, rings: int, spans: Sequence[Span]) -> str:
    """The bands of one ring, on two tracks where any of them share a month, and what is written on them."""
    own = [(place, span) for place, span in enumerate(spans, 1) if span.ring == number]
    given = arcs.tracks([(span.first, span.last) for _, span in own])
    inner, outer = wheel.ring(number, rings)
    high = (outer - inner) / (1 + max(given, default=0))
    drawn = ""
    for (place, span), track in zip(own, given, strict=True):
        drawn += _band(wheel, place, span, (inner + high * track + 3, inner + high * (track + 1) - 3), RINGS[number])
    return drawn


def _band(wheel: Wheel, place: int, span: Span, edges: tuple[float, float], ring: Ring) -> str:
    """One band and what is written on it."""
    inner, outer = edges
    radius = (inner + outer) / 2
    start = arcs.month(span.first) - arcs.STEP / 2 + 1.2
    end = start + len(arcs.covered(span.first, span.last)) * arcs.STEP - 2.4
    if span.is_local:
        d = arcs.band(inner + 4, outer - 4, start, end)
        drawn, letters = f'<path class="wp {ring.edge} wd" d="{d}"/>', "wt"
    else:
        lean = generator("year", span.ring, span.first, span.last).uniform(-0.9, 0.9)
        d = arcs.band(inner, outer, start, end, lean) if span.is_sure else arcs.rough(inner, outer, start, end)
        drawn, letters = path(ring.band, d), ring.letters
    room = arcs.length(radius - wheel.size / 2, start, end) - 2 * wheel.size
    if wheel is WIDE and width(f"{place} {span.words}", wheel.size) < room:
        words = f'<tspan class="wb">{place}</tspan> {escape(span.words)}'
        return drawn + _along(wheel, f"{wheel.letters}s{place}", (radius, start, end), words, letters)
    halo = " wh" if span.is_local else ""
    return drawn + _upright(wheel, radius, (start + end) / 2, str(place), f"{letters} wb{halo}")


def _upright(wheel: Wheel, radius: float, turn: float, words: str, letters: str) -> str:
    x, y = arcs.at(radius, turn)
    place = f'x="{x:.0f}" y="{y + wheel.size * 0.35:.0f}" text-anchor="middle"'
    return f'<text class="{letters}" {place}>{escape(words)}</text>'


def _along(wheel: Wheel, name: str, arc: tuple[float, float, float], words: str, letters: str) -> str:
    line = f'<path id="{name}" fill="none" d="{arcs.line(arc[0], wheel.size, arc[1], arc[2])}"/>'
    standing = f'<textPath href="#{name}" startOffset="50%" text-anchor="middle">{words}</textPath>'
    return f'{line}<text class="{letters}">{standing}</text>'


def _key(wheel: Wheel, rings: Sequence[str]) -> tuple[str, float]:
    """The names of the rings with their inks, from the middle outwards, and how far down they reach."""
    x, y, drawn = float(-wheel.radius), wheel.radius + KEY, ""
    for ring, name in zip(RINGS, rings, strict=False):
        long = 60 + width(name, wheel.size)
        if x > -wheel.radius and x + long > wheel.radius:
            x, y = float(-wheel.radius), y + 66
        drawn += path(ring.band, f"M{x:.0f} {y}h39v-36h-39z")
        drawn += f'<text class="wt" x="{x + 54:.0f}" y="{y}">{escape(name)}</text>'
        x += long + 40
    return drawn, y + 24
