"""Which files a printable comes in. The page links them, the build makes them: both ask here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from leopard.content.model import Page, Site

FOLDER = "sheets"
LETTER = ("en",)
"""Languages whose readers print on Letter as well as on A4."""
BODY, KEY = "sheet", "key"
"""Ids of sections: those that begin with `sheet` are printed on the sheet, `key` on its answer sheet. All others are
for the page alone."""


@dataclass(frozen=True)
class SheetFile:
    """One PDF of a printable."""

    code: str
    slug: str
    paper: Literal["a4", "letter"]
    ink: bool
    """The version in black that saves ink."""
    key: bool
    """The answer sheet."""

    @property
    def path(self) -> str:
        """`/sheets/ru/maze-a4-ink.pdf`."""
        parts = [self.slug, self.paper, *(["ink"] if self.ink else []), *(["key"] if self.key else [])]
        return f"/{FOLDER}/{self.code}/{'-'.join(parts)}.pdf"


def part_of(section: str) -> Literal["sheet", "key", "page"]:
    """Where a section of a printable belongs: on the sheet, on its answer sheet, or on the page alone."""
    return "sheet" if section.startswith(BODY) else "key" if section == KEY else "page"


def printables(site: Site) -> list[Page]:
    """Every printable, in the order of their numbers."""
    found = [page for page in site.pages.values() if page.meta.sheet]
    return sorted(found, key=lambda page: page.meta.sheet.id if page.meta.sheet else "")


def sheet_files(page: Page, code: str) -> Iterator[SheetFile]:
    """The PDFs of a printable in one language: the sheets first, then the answer sheets."""
    sheet = page.meta.sheet
    if sheet is None:
        return
    papers: tuple[Literal["a4", "letter"], ...] = ("a4", "letter") if code in LETTER else ("a4",)
    for paper in papers:
        yield SheetFile(code, page.slug, paper, False, False)
        if sheet.colour:
            yield SheetFile(code, page.slug, paper, True, False)
    if sheet.key:
        for paper in papers:
            yield SheetFile(code, page.slug, paper, True, True)


def preview_path(page: Page, code: str) -> str:
    """The small picture of a printable's first page."""
    return f"/{FOLDER}/{code}/{page.slug}.png"


def pack_path(code: str, ages: str) -> str:
    """The zip of all sheets of a language and age band (`all` for every age)."""
    return f"/{FOLDER}/{code}/pack-{ages}.zip"


BANDS = {"4-6": (4, 6), "7-9": (7, 9), "10-12": (10, 12), "13": (13, 18)}
"""Age bands of packs: first and last age."""


def ages_of(text: str) -> tuple[int, int]:
    """First and last age of `5-8`, `10+` or `all`."""
    if text == "all":
        return 0, 99
    first, _, last = text.rstrip("+").partition("-")
    return int(first), int(last) if last else 99


def in_band(page: Page, band: str) -> bool:
    """Whether a printable is for readers of this age band."""
    sheet = page.meta.sheet
    if sheet is None:
        return False
    first, last = ages_of(sheet.ages)
    return first <= BANDS[band][1] and last >= BANDS[band][0]
