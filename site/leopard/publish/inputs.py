"""The digests of everything that pages are made from.

`common` stands for what every page reads: the code and templates, the styles and scripts, the catalogues, the settings,
terms and words, and the shape of the site (which pages there are, in which languages, in which order). Everything else
is told apart, read by read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import fields
from functools import cache, cached_property
from pathlib import Path

from leopard.content.model import Page, Site
from leopard.content.reads import ALL, Read

CODE = Path(__file__).parents[1]
WORDS = {"title", "short", "summary", "do", "action", "needs", "alt", "words", "changed", "sections", "translation"}
"""Fields of a text's head that are words of one language; the others are the shape of the site."""
TOLD_APART = {"pages", "facts", "sources", "fact_lines"}
"""Fields of the Site that pages read piece by piece."""


def digest(*parts: str) -> str:
    """A short sign of some texts, in their order."""
    return hashlib.blake2b("\0".join(parts).encode(), digest_size=16).hexdigest()


class Inputs:
    """What the pages of a Site are made from."""

    def __init__(self, site: Site, project: Path) -> None:
        self.site = site
        self.project = project

    @cached_property
    def common(self) -> str:
        """The sign of what every page reads."""
        site = self.site
        rest = [f"{one.name}={getattr(site, one.name)!r}" for one in fields(site) if one.name not in TOLD_APART]
        shape = [_shape(page) for page in site.pages.values()]
        return digest(*_files(self.project), *rest, *shape)

    def of(self, reads: Iterable[Read]) -> str:
        """The sign of a page that read this, and of what all pages read."""
        return digest(self.common, *(f"{kind} {name} {self.one(kind, name)}" for kind, name in sorted(reads)))

    @cache  # noqa: B019  # one object serves one build
    def one(self, kind: str, name: str) -> str:
        """The sign of one thing that was read; empty for what is not there."""
        if kind == "text":
            pages = self.site.pages.values() if name == ALL else filter(None, [self.site.pages.get(name)])
            return digest(*(_texts(page) for page in pages))
        if kind == "head":
            path, _, code = name.rpartition(" ")
            page = self.site.pages.get(path)
            return repr(page.translations.get(code, page.original).meta) if page else ""
        if kind == "file":
            return hashlib.blake2b(Path(name).read_bytes(), digest_size=16).hexdigest()
        records: dict[str, object] = dict({"fact": self.site.facts, "source": self.site.sources}[kind])
        return digest(*map(repr, records.values())) if name == ALL else repr(records.get(name, ""))


def _texts(page: Page) -> str:
    return " ".join(f"{code}:{text.digest}" for code, text in page.translations.items())


def _shape(page: Page) -> str:
    own = page.meta.model_dump(exclude=WORDS)
    return f"{page.path} {sorted(page.translations)} {sorted(page.pictures)} {page.original.language} {own}"


def _files(project: Path) -> Iterable[str]:
    """The code, templates, styles and catalogues, by name and content."""
    places = [(CODE, "**/*"), (project / "static", "**/*"), (project / "translations", "**/*.po")]
    for folder, pattern in places:
        for file in sorted(folder.glob(pattern)):
            if file.is_file() and "__pycache__" not in file.parts:
                yield f"{file.relative_to(folder)} {hashlib.blake2b(file.read_bytes(), digest_size=16).hexdigest()}"
