"""What the site is made of, as frozen records. Nothing here reads files or makes HTML."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from leopard.content.giving import Giving
from leopard.content.reads import note
from leopard.content.schema import Contact, Fact, Forbidden, Meta, Source, Span, Term
from leopard.content.schema_giving import Entity
from leopard.content.schema_villages import Village
from leopard.settings import Language, Settings


@dataclass(frozen=True)
class Heading:
    """A heading in a text: `## Snares {#snares}`."""

    level: int
    words: str
    id: str
    line: int


@dataclass(frozen=True)
class Section:
    """A part of a text that is translated and goes out of date on its own."""

    id: str
    text: str
    """Markdown, with the heading it begins with."""
    line: int
    stamp: str
    words: str
    """What a translator translates: the text, and for `top` the title, the summary and the like too."""


@dataclass(frozen=True)
class Translation:
    """A page in one language; the original is one, too."""

    language: str
    path: str
    meta: Meta
    lines: Mapping[str, int]
    """The line of each field of the front matter."""
    sections: tuple[Section, ...]
    headings: tuple[Heading, ...]
    digest: str = ""
    """The same for the same file."""

    @cached_property
    def by_id(self) -> dict[str, Section]:
        return {section.id: section for section in self.sections}

    @cached_property
    def anchors(self) -> frozenset[str]:
        return frozenset(heading.id for heading in self.headings)


@dataclass(frozen=True)
class Page:
    """A folder: its path is its identity, `/threats/poaching/`."""

    path: str
    folder: Path
    original: Translation
    translations: Mapping[str, Translation]
    """By language code, the original among them."""
    pictures: frozenset[str]

    @property
    def meta(self) -> Meta:
        """The facts of the page, which its original owns."""
        return self.original.meta

    @property
    def parent(self) -> str:
        """The path of the page above; the home page has none."""
        return "" if self.path == "/" else self.path.rstrip("/").rpartition("/")[0] + "/"

    @property
    def slug(self) -> str:
        """The last part of the path: `fire` of `/threats/fire/`, empty for the home page."""
        return self.path.rstrip("/").rpartition("/")[2]

    def shown(self, code: str) -> Translation:
        """What a reader of this language is shown: the translation, or the original where there is none."""
        note("head", f"{self.path} {code}")
        return self.translations.get(code, self.original)

    def picture(self, name: str, code: str) -> str:
        """The file for a picture in this language: `snare.ru.svg` wins over `snare.svg` on Russian pages."""
        stem, dot, suffix = name.rpartition(".")
        own = f"{stem}.{code}{dot}{suffix}"
        return own if own in self.pictures else name


@dataclass(frozen=True)
class Site:
    """Everything the content folder says. Does not change after loading."""

    settings: Settings
    pages: Mapping[str, Page]
    """By path, in the order of paths."""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    subjects: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What facts are about, in the order in which the ledger prints them."""
    places: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    map_words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The words of the map, by id and language."""
    sources: Mapping[str, Source] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    forbidden: Mapping[str, tuple[Forbidden, ...]] = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()
    contact_lines: Mapping[str, int] = field(default_factory=dict)
    rings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The rings of the year, from the inside out, by id and language."""
    year: tuple[Span, ...] = ()
    """What happens in the year, in the order of the file."""
    year_lines: Mapping[str, int] = field(default_factory=dict)
    fact_lines: Mapping[str, int] = field(default_factory=dict)
    """Where each fact stands in facts.yaml."""
    source_lines: Mapping[str, int] = field(default_factory=dict)
    villages: tuple[Village, ...] = ()
    """The villages that made the pledge, in the order of the file."""
    village_lines: Mapping[str, int] = field(default_factory=dict)
    ended: frozenset[str] = frozenset()
    """The villages whose pledge has ended and that are still shown, as such."""
    giving: Giving = field(default_factory=Giving)
    entities: tuple[Entity, ...] = ()
    """Bodies that readers of some languages must not be led to."""
    entity_lines: Mapping[str, int] = field(default_factory=dict)
    unreadable: frozenset[str] = frozenset()
    """Pages (by path) and facts (by id) that are there but cannot be read: to name them is no further mistake."""

    @cached_property
    def _children(self) -> dict[str, tuple[Page, ...]]:
        children: dict[str, list[Page]] = {}
        for page in self.pages.values():
            children.setdefault(page.parent, []).append(page)
        return {parent: tuple(sorted(pages, key=_place)) for parent, pages in children.items()}

    def children(self, path: str) -> tuple[Page, ...]:
        """The pages below this one: news by date, the newest first, all others by `order`."""
        return self._children.get(path, ())

    def ancestors(self, page: Page) -> list[Page]:
        """The pages above this one, from the home page down."""
        above: list[Page] = []
        while page.parent:
            page = self.pages[page.parent]
            above.insert(0, page)
        return above

    @cached_property
    def _beside(self) -> dict[str, tuple[Page | None, Page | None]]:
        beside: dict[str, tuple[Page | None, Page | None]] = {}
        for parent, pages in self._children.items():
            row = [None, *pages, None] if parent not in ("", "/") else []
            beside |= {
                here.path: (before, after) for before, here, after in zip(row, row[1:], row[2:], strict=False) if here
            }
        return beside

    def beside(self, page: Page) -> tuple[Page | None, Page | None]:
        """The page before and the page after this one among its neighbours."""
        return self._beside.get(page.path, (None, None))

    def languages(self, page: Page) -> Iterator[Language]:
        """The languages that this page is really written in."""
        return (language for language in self.settings.languages if language.code in page.translations)


def published(site: Site, today: dt.date) -> Site:
    """The site as strangers may see it: without drafts and without contacts that are not confirmed today."""
    return replace(
        site,
        pages={path: page for path, page in site.pages.items() if not page.meta.draft},
        contacts=tuple(contact for contact in site.contacts if contact.is_confirmed(today)),
    )


def _place(page: Page) -> tuple[int, int, str]:
    newest_first = -page.meta.date.toordinal() if page.meta.date else 0
    return newest_first, page.meta.order, page.path
