"""A Site ready to be shown: one renderer per language, the style sheet, and small answers that templates ask for."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, MutableMapping
from functools import cache, cached_property
from pathlib import Path
from typing import cast

from flask import current_app, url_for

from leopard.art import icons
from leopard.content.model import Page, Site
from leopard.content.reads import ALL, Read, note
from leopard.content.rendering import Host, Renderer
from leopard.settings import Language
from leopard.web import faces
from leopard.web.language import tip_word, write_fact

STYLES = ("tokens", "base", "layout", "blocks", "print")
NOTICE_STYLES = ("tokens", "base", "notice")


class Shown:
    """What the views share between requests; made anew whenever the Site is."""

    def __init__(self, site: Site, project: Path) -> None:
        self.site = site
        self.static = project / "static"
        self.font_cache = project / ".cache" / "fonts"
        self.fonts: MutableMapping[str, tuple[str, str]] = {}
        """The display fonts that pages have asked for: name -> (language code, characters)."""
        self.plates: dict[str, tuple[str, set[Read]]] = {}
        """Maps and charts that were drawn for this Site, and what each read of it."""
        self.drawings: set[str] = set()
        """The drawings that pages have shown."""
        self.renderers = {language.code: self._renderer(language) for language in site.settings.languages}

    def _renderer(self, language: Language) -> Renderer:
        host = Host(
            format_fact=lambda fact, part: write_fact(fact, part, language),
            page_url=page_url,
            picture_url=picture_url,
            drawing_url=drawing_url,
            tip_word=tip_word,
        )
        return Renderer(self.site, language.code, host)

    @cache  # noqa: B019  # one Shown lives as long as its Site
    def css(self, layout: str) -> str:
        """The style sheet of a layout. It goes into each page: one answer from the server is a complete page."""
        own = f"layouts/{layout}"
        has_own = (self.static / "css" / f"{own}.css").exists()
        return self._styles((*STYLES, own) if has_own else STYLES) + icons.style()

    @cached_property
    def notice_css(self) -> str:
        """The style sheet of notices."""
        return self._styles(NOTICE_STYLES) + icons.style()

    def _styles(self, names: Iterable[str]) -> str:
        return squeeze("".join((self.static / "css" / f"{name}.css").read_text(encoding="utf-8") for name in names))

    def with_font(self, html: str, code: str) -> str:
        """The finished page with the address of the font that holds just its headings' characters."""
        if code not in faces.languages_with_stock():
            return html
        characters = faces.display_characters(html)
        name = faces.font_name(code, characters)
        self.fonts[name] = (code, characters)
        return html.replace(faces.PLACE, url_for("font", name=name))

    def plain(self, page: Page, language: Language) -> str:
        """The page's summary as plain text in this language."""
        return self.renderers[language.code].plain(page)

    @property
    def last_changed(self) -> dt.date:
        """The newest change of any text: the date of the feed and of the site."""
        note("text", ALL)
        return max(text.meta.changed for page in self.site.pages.values() for text in page.translations.values())


def squeeze(css: str) -> str:
    """A style sheet without comments and indentation."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    css = re.sub(r"\s*\n\s*", "\n", css)
    return re.sub(r"\s*([{};])\s*", r"\1", css).strip()


def has_own_font(language: Language) -> bool:
    """True where the display face is cut for each page."""
    return language.code in faces.languages_with_stock()


def shown() -> Shown:
    """What the running application shows."""
    return cast(Shown, current_app.extensions["leopard"])


def drawing_url(name: str) -> str:
    """The address of a drawing made by code; the build writes those that were asked for."""
    shown().drawings.add(name)
    return url_for("drawing", name=name)


def page_url(path: str, code: str) -> str:
    """The address of a page in a language: `/ru/threats/fire/`."""
    return url_for("page", code=code, path=path.strip("/")) if path != "/" else url_for("page", code=code)


def notice_url(path: str, code: str, other: str | None = None) -> str:
    """The address of a page's notice, with a second language or without."""
    return url_for("notice", code=code, path=path.strip("/") or None, other=other)


def picture_url(path: str, name: str) -> str:
    """The address of a picture that lies beside a page's text."""
    return url_for("picture", path=f"{path.strip('/')}/{name}".strip("/"))
