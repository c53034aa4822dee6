"""What each page weighs on the wire, with everything it loads, and whether that keeps the promises.

Text (HTML, SVG, CSS) counts as gzip makes it, fonts and pictures as they are. KB = 1,000 bytes. The first 14,000
bytes of an answer come through even where connections are cut, so the pages that matter most must fit into them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from leopard.limits import FIRST_ANSWER, SCRIPT, WHOLE_PAGE
from leopard.problems import Problem

if TYPE_CHECKING:
    from leopard.publish.looks import Looks

FONT = re.compile(r"url\((/[^)]+\.woff2)\)")
ALPHABETS = {"latin": "[A-Za-z]", "cyrillic": "[А-Яа-яЁё]"}
IN_ONE_ANSWER = ("help", "village", "safety")
"""Parts of the site whose HTML alone must be a complete page; the home page and the chooser too."""


@dataclass(frozen=True)
class Weight:
    """Bytes of one page: its HTML, and the drawings, fonts and scripts it loads."""

    page: str
    html: int
    pictures: int
    fonts: int
    scripts: int

    @property
    def whole(self) -> int:
        return self.html + self.pictures + self.fonts + self.scripts


def weigh(looks: Looks, sizes: Mapping[str, int]) -> list[Weight]:
    """Every page, the heaviest first. `sizes` are the bytes of files that the build adds to those looked at."""

    def size(addresses: Iterable[str]) -> int:
        return sum(looks[one].wire if one in looks else sizes.get(one, 0) for one in addresses)

    weights = [
        Weight(page, look.wire, size(look.pictures), size(look.fonts), size(look.scripts)) for page, look in looks.pages
    ]
    return sorted(weights, key=lambda one: (-one.whole, one.page))


def pictures_of(tree: LexborHTMLParser) -> set[str]:
    """The pictures a page loads; those of a list marked `later`, and those of a sheet, come when a reader reaches them."""
    return {node.attributes["src"] or "" for node in tree.css("img[src]:not(.only-print):not(.later):not(.on-paper *)")}


def scripts_of(tree: LexborHTMLParser) -> set[str]:
    """The scripts a page loads."""
    return {node.attributes["src"] or "" for node in tree.css("script[src]")}


def fonts_of(tree: LexborHTMLParser) -> set[str]:
    """The fonts a page loads: the one it asks for at once, and another alphabet's when its headings need it."""
    declared = {address for node in tree.css("style") for address in FONT.findall(node.text())}
    headings = "".join(node.text() for node in tree.css("h1, h2, h3"))
    loaded = {node.attributes["href"] or "" for node in tree.css("link[rel=preload][as=font]")}
    for alphabet, letters in ALPHABETS.items():
        if re.search(letters, headings):
            loaded |= {address for address in declared if alphabet in address}
    return loaded


def over_budget(weights: list[Weight]) -> list[Problem]:
    """The pages that break a promise."""
    problems = []
    for one in weights:
        parts = one.page.strip("/").split("/")
        if (len(parts) < 2 or parts[1] in IN_ONE_ANSWER) and one.html > FIRST_ANSWER:
            problems.append(_too_heavy(one, "text", one.html, FIRST_ANSWER))
        if one.whole > WHOLE_PAGE:
            problems.append(_too_heavy(one, "page", one.whole, WHOLE_PAGE))
        if one.scripts > SCRIPT:
            problems.append(_too_heavy(one, "script", one.scripts, SCRIPT))
    return problems


def _too_heavy(weight: Weight, what: str, found: int, allowed: int) -> Problem:
    message = f"The {what} has {found:,} bytes on the wire, {found - allowed:,} more than it may."
    return Problem(f"dist{weight.page}", 0, message, "Shorten it, or split it into two pages.")


def listing(weights: list[Weight]) -> str:
    """Every page with its bytes, as a plain file for readers who want to know."""
    lines = ["bytes: text (gzip), drawings, fonts, scripts, all", ""]
    lines += [
        f"{one.html:>7}{one.pictures:>8}{one.fonts:>8}{one.scripts:>7}{one.whole:>8}  {one.page}" for one in weights
    ]
    return "\n".join(lines) + "\n"


def table(weights: list[Weight], rows: int = 5) -> list[str]:
    """The heaviest pages as lines of a table, in KB."""
    lines = [f"{'the heaviest pages, KB':<34}{'html':>7}{'drawings':>10}{'font':>7}{'in all':>8}"]
    for one in weights[:rows]:
        figures = [one.html, one.pictures, one.fonts, one.whole]
        lines.append(
            f"{one.page:<34}" + "".join(f"{n / 1000:>{w}.1f}" for n, w in zip(figures, (7, 10, 7, 8), strict=True))
        )
    return lines
