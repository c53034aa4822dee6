"""Prints at true size with a ruler, and two prints with the places that the questions of the key ask about."""

from __future__ import annotations

from html import escape

from flask_babel import force_locale
from flask_babel import gettext as _

from leopard.art import track_shape, tracks
from leopard.art.puzzles.paper import LETTERS
from leopard.content.model import Site
from leopard.settings import Language
from leopard.web.activity import Activity, Draw, MakeOf

Places = dict[str, tuple[float, float]]
WIDE = 180
"""Millimetres: what fits between the margins of A4 and of Letter."""
LARGE: Places = {"tiger": (15, 1), "leopard cat": (2, 162)}
ALIKE: Places = {"wolf": (1, 1), "leopard": (94, 1), "lynx": (2, 135), "dog": (97, 92)}
"""Where each print stands on its page: six of this size do not fit on one."""
BESIDE = ("leopard cat",)
"""Prints too small to hold their name."""
COLOUR = ".th{stroke:#12212a;stroke-width:.5;fill:none}.tl{fill:#12212a}.ts{fill:#ffffff}"
INK = (
    ".tp,.tu{fill:#ffffff;stroke:#000000;stroke-width:8}.td{stroke-width:10;stroke-dasharray:36 24}"
    ".tk .tp{fill:#000000;stroke:none}.th{stroke:#000000;stroke-width:.5;fill:none}.tl,.ts{fill:#000000}"
)


def names(site: Site, language: Language) -> dict[str, str]:
    """Whose print it is, in a language."""
    terms = {"leopard": "leopard", "tiger": "amur-tiger", "lynx": "lynx", "leopard cat": "leopard-cat"}
    with force_locale(language.locale):
        found = {"dog": str(_("dog")), "wolf": str(_("wolf"))}
    return found | {animal: str(getattr(site.terms[term], language.code)) for animal, term in terms.items()}


def _svg(high: float, body: str, ink: bool) -> str:
    figures = f".tf{{text-anchor:middle;font-family:{LETTERS};font-weight:700}}"
    style = tracks.SHEET + f"<style>{figures}{INK if ink else COLOUR}</style>"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {high}">{style}{body}</svg>'


def _label(x: float, y: float, words: str, size: float, role: str = "tl", anchor: str = "middle") -> str:
    face = f'font-size="{size:g}" font-weight="700" font-family="{LETTERS}" text-anchor="{anchor}"'
    return f'<text class="{role}" x="{x:g}" y="{y:g}" {face}>{escape(words)}</text>'


def _prints(placed: Places, called: dict[str, str], ruler: tuple[float, float]) -> Draw:
    """Prints at true size, each with its name in its pad or beside it, and the ruler."""

    def draw(ink: bool) -> str:
        body, down = "", 0.0
        for animal, (x, y) in placed.items():
            fragment, wide, high = tracks.print_fragment(animal)
            body += f'<g transform="translate({x} {y})">{fragment}</g>'
            down = max(down, y + high)
            if animal in BESIDE:
                body += _label(x + wide + 4, y + 6, called[animal], 5, anchor="start")
                continue
            whole, scale = track_shape.whole(animal), wide / _across(animal)
            pad = track_shape.extent(track_shape.shape(animal).contours[:1])
            middle = y + ((pad.top + pad.bottom) / 2 - whole.top) * scale + 2
            sure = tracks.PRINTS[animal].sure
            body += _label(x - whole.left * scale, middle, called[animal], 5, "ts" if sure else "tl")
        right, below = ruler
        body += f'<g class="tk" transform="translate({right} {below})">{tracks.ruler(5)}</g>'
        return _svg(round(max(down, below + 16) + 1), body, ink)

    return draw


def _across(animal: str) -> float:
    whole = track_shape.whole(animal)
    return whole.right - whole.left


def _places(ink: bool) -> str:
    """A cat's and a dog's print, larger than life or smaller; the numbers are those of the questions."""
    body = ""
    for animal, x, scale in (("leopard", 14, 0.88), ("dog", 110, 0.74)):
        fragment, wide, high = tracks.print_fragment(animal, sure=True)
        whole = track_shape.whole(animal)
        unit = scale * wide / _across(animal)
        pad = track_shape.extent(track_shape.shape(animal).contours[:1])
        left, right = x + (pad.left - whole.left) * unit, x + (pad.right - whole.left) * unit
        tip, heel = 10.0, 10 + (pad.bottom - whole.top) * unit
        middle, edge = x - whole.left * unit, x + wide * scale
        body += f'<g transform="translate({x} {tip})scale({scale})">{fragment}</g>'
        body += _number(1, middle, 3.5, f"M{middle:.1f} 6.5V{tip - 0.5}")
        arrows = (
            f"M{edge + 5:.1f} {tip}v{high * scale:.1f}M{edge + 3:.1f} {tip}h4M{edge + 3:.1f} {tip + high * scale:.1f}h4"
        )
        body += _number(2, edge + 5, tip + high * scale / 2, arrows)
        body += _number(3, x - 6, heel - 5, f"M{x - 3:.1f} {heel - 4.4:.1f}L{left + 4:.1f} {heel - 0.5:.1f}")
        width = f"M{left:.1f} {heel + 4:.1f}H{right:.1f}M{left:.1f} {heel + 2:.1f}v4M{right:.1f} {heel + 2:.1f}v4"
        body += _number(4, (left + right) / 2, heel + 4, width)
    return _svg(102, body, ink)


def _number(number: int, x: float, y: float, line: str) -> str:
    disc = f'<circle class="th" style="fill:#ffffff" cx="{x:.1f}" cy="{y:.1f}" r="3.6"/>'
    return f'<path class="th" d="{line}"/>{disc}' + _label(x, y + 1.8, str(number), 5)


def _true(seed: int, site: Site, language: Language) -> Activity:
    called = names(site, language)
    figures = (_places, _prints(LARGE, called, (74, 176)), _prints(ALIKE, called, (76, 202)))
    return Activity(figures=figures, millimetres=WIDE)


TRACKS: dict[str, MakeOf] = {"prints": _true}
