"""The wheel of the year as a sheet: below it what each band is, ring by ring, with lines for the dates of the place."""

from __future__ import annotations

import re
from html import escape

from leopard.art.diagram import width, wrapped
from leopard.art.puzzles.lined import inside, lined
from leopard.art.puzzles.paper import LETTERS, sheet
from leopard.content.model import Site
from leopard.settings import Language
from leopard.web.activity import Activity, MakeOf
from leopard.web.plates import wheel_of_the_year

WIDE = 1920
WHEEL = 1600
"""The width of the sheet, and of the wheel on it."""
COLUMN = 600
SIZE = 40
FACE = f".ww{{font-family:{LETTERS};font-weight:600;font-size:45px}}.wb{{font-weight:800}}"
INK = (
    ".wg{fill:#fff;stroke:#000;stroke-width:3}.wp,.wh{fill:#fff}.wl{stroke:#8c8c8c;stroke-width:3;fill:none}"
    ".w1,.w2,.w3,.w4{fill:#fff;stroke:#000;stroke-width:3}.wo{fill:#e4e4e4;stroke:#000;stroke-width:4}"
    ".wf{fill:#c9c9c9;stroke:#000;stroke-width:4}path.wt{fill:#fff;stroke:#000;stroke-width:7}"
    ".wod,.wfd,.wtd{stroke:#000;stroke-width:5;stroke-dasharray:20 12}.wd{fill:#fff}text{fill:#000}"
    "text.wh{stroke:#fff;stroke-width:26px;paint-order:stroke}text.wb,text.wp{fill:#000}"
)
RINGS = ("wo", "wf", "wt")


def _wheel(site: Site, language: Language, ink: bool) -> str:
    """The wheel of the page, without its own key; in the ink saver its inks become lines and two greys."""
    svg = wheel_of_the_year(site, language, narrow=False)
    drawn = re.sub(r"<style>.*?</style>", "", inside(svg), flags=re.S)
    drawn = re.sub(r'<path class="w\w" d="M[^"]*h39v-36h-39z"/><text class="wt"[^>]*>[^<]*</text>', "", drawn)
    if ink:
        drawn = lined(drawn)
    styles = "" if ink else "".join(re.findall(r"<style>.*?</style>", svg, flags=re.S))
    return styles + f"<style>{FACE}{INK if ink else ''}</style>" + drawn


def _text(x: float, y: float, words: str, more: str = "") -> str:
    face = f'font-size="{SIZE}" font-family="{LETTERS}"'
    rows = escape(words).split("\n")
    rest = "".join(f'<tspan x="{x:g}" dy="1.2em">{row}</tspan>' for row in rows[1:])
    return f'<text x="{x:g}" y="{y:g}" {face}{more}>{rows[0]}{rest}</text>'


def _list(site: Site, language: Language) -> tuple[str, float]:
    """What each band is, in three columns by the numbers of the wheel; lines for local dates and for things of one's own."""
    body, ends = "", list[float]()
    for place, ring in enumerate(site.rings):
        x, y = place * (COLUMN + 60.0), 0.0
        body += f'<path class="{RINGS[place]}" d="M{x:g} {y}h34v-34h-34z"/>'
        body += _text(x + 50, y, site.rings[ring][language.code], ' font-weight="800"')
        y += 64
        for number, span in enumerate(site.year, 1):
            if span.ring != ring:
                continue
            words = wrapped(span.what[language.code], 0.9 * SIZE, COLUMN - 60)
            body += _text(x, y, str(number), ' font-weight="800"') + _text(x + 60, y, words)
            y += 1.2 * SIZE * words.count("\n")
            if span.local:
                start = x + 60
                if not words.count("\n") and width(words, SIZE) < 0.4 * COLUMN:
                    start += width(words, SIZE) + 16
                else:
                    y += 62
                body += f'<path d="M{start:g} {y + 6:g}H{x + COLUMN}" stroke="#000" stroke-width="3"/>'
            y += 66
        ends.append(y)
    for place, end in enumerate(ends):
        x = place * (COLUMN + 60.0)
        for row in range(int((max(ends) - end) // 70)):
            body += f'<path d="M{x + 60:g} {end + 24 + 70 * row:g}H{x + COLUMN:g}" stroke="#000" stroke-width="3"/>'
    return body, max(ends)


def _year(seed: int, site: Site, language: Language) -> Activity:
    def draw(ink: bool) -> str:
        scale, listed = WHEEL / WIDE, _list(site, language)
        wheel = f'<g transform="translate({WIDE / 2} {WHEEL / 2})scale({scale:.3f})">{_wheel(site, language, ink)}</g>'
        below = WHEEL + 90
        body = f'{wheel}<g transform="translate(0 {below})">{listed[0]}</g>'
        return sheet(f"0 0 {WIDE} {below + listed[1]:.0f}", body, ink)

    return Activity(figures=(draw,))


YEAR: dict[str, MakeOf] = {"our-year": _year}
