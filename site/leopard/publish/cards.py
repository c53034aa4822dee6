"""The social card of every page and language: a PNG of 1200 × 630 with the page's own title, set by Typst.

Cached by what goes into a card, so that a second build sets none. 28 colours are enough for six inks and keep a card
under 40 KB.
"""

from __future__ import annotations

import hashlib
import io
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

import typst
from PIL import Image

from leopard.art.head import head_svg
from leopard.content.model import Page, Site
from leopard.publish.typesetting import FACES, SHEETS, flat
from leopard.settings import Language

FAMILIES = {"zh": ["Noto Serif SC"], "ko": ["Hahmlet"]}
LATIN = ["Alegreya"]
COLOURS = 28


@dataclass(frozen=True)
class Card:
    """One card: where it belongs, and everything that is set on it."""

    path: str
    data: str

    @property
    def key(self) -> str:
        """The same for the same card, and another when the template, the drawing or Typst changes."""
        return hashlib.sha256(f"{self.data}\0{_all_cards()}".encode()).hexdigest()[:24]


@cache
def _all_cards() -> str:
    """What all cards are made with."""
    return "\0".join([(SHEETS / "card.typ").read_text(encoding="utf-8"), head_svg(), version("typst"), str(COLOURS)])


def cards(site: Site) -> Iterator[Card]:
    """A card for every page in every language."""
    for page in site.pages.values():
        for language in site.settings.languages:
            yield Card(card_path(page, language), _data(site, page, language))


def count_cards(site: Site) -> int:
    """How many cards the site has."""
    return len(site.pages) * len(site.settings.languages)


def card_path(page: Page, language: Language) -> str:
    """`cards/ru/threats/fire.png`; the home page is `cards/ru/home.png`."""
    return f"cards/{language.code}/{page.path.strip('/') or 'home'}.png"


def _data(site: Site, page: Page, language: Language) -> str:
    text = page.shown(language.code)
    data = {
        "title": text.meta.title,
        "site": site.settings.names[text.language],
        "lang": text.language,
        "faces": FAMILIES.get(text.language, []) + LATIN,
        "wide": text.language in FAMILIES,
    }
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def write_cards(site: Site, target: Path, folder: Path) -> int:
    """Puts every card into `target`; `folder` keeps those made before. Returns how many had to be set anew."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = list(cards(site))
    missing = {card.key: card for card in wanted if not (folder / f"{card.key}.png").exists()}
    if missing:
        work = folder / "work"
        work.mkdir(exist_ok=True)
        shutil.copy(SHEETS / "card.typ", work / "card.typ")
        (work / "head.svg").write_text(flat(head_svg()), encoding="utf-8")
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FACES)])
        compiler = typst.Compiler(root=str(work), font_paths=fonts)
        for card in missing.values():
            _set(card, compiler, work, folder)
    shutil.rmtree(target / "cards", ignore_errors=True)
    for card in wanted:
        place = target / card.path
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(folder / f"{card.key}.png", place)
    return len(missing)


def _set(card: Card, compiler: typst.Compiler, work: Path, folder: Path) -> None:
    """Sets one card. It comes to its place in the cache by one rename, so a killed build leaves no half card."""
    png = compiler.compile(str(work / "card.typ"), format="png", ppi=72, sys_inputs={"data": card.data})
    assert isinstance(png, bytes)  # one page, one picture
    small = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(
        small, "PNG", optimize=True
    )
    half = folder / f"{card.key}.half"
    half.write_bytes(small.getvalue())
    half.rename(folder / f"{card.key}.png")
