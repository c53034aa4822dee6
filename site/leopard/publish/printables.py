"""The PDFs of the printables, their small pictures and their packs, made from the finished pages.

What stands on a sheet is read from its page's HTML: the words between `data-sheet` marks, and the drawings they name.
A sheet is made anew only when something it is made from has changed: the key of the cache is all of that.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from PIL import Image
from selectolax.lexbor import LexborHTMLParser, LexborNode

from leopard.content.model import Page, Site
from leopard.content.printables import BODY, KEY, SheetFile, preview_path, printables, sheet_files
from leopard.content.schema import Sheet
from leopard.problems import Problem
from leopard.publish import typesetting
from leopard.publish.words import Node, blocks

TEMPLATE = "sheet.typ"
WITH_CARDS = ("cards", "booklet")
"""Forms whose headings begin a card or a page of the booklet."""
PREVIEW_PPI = 44
"""Dots to the inch of the small pictures: an A4 page is 364 of them across."""
COLOURS = 16
PAGES = re.compile(r"pages=(\d+)")


@dataclass(frozen=True)
class Job:
    """One file to make: where it belongs, and everything that is set on it."""

    path: str
    page: str
    data: str

    @property
    def key(self) -> str:
        """The same for the same sheet, and another when the template, the faces or Typst change."""
        kind = f"png {PREVIEW_PPI} {COLOURS}" if self.path.endswith(".png") else "pdf"
        return hashlib.sha256(f"{kind}\0{self.data}\0{_all_sheets()}".encode()).hexdigest()[:24]


@dataclass
class Made:
    """What the printables came to."""

    sizes: dict[str, int] = field(default_factory=dict)
    """Bytes of every file, by its address."""
    new: int = 0
    """Files that had to be made; all others were in the cache."""
    problems: list[Problem] = field(default_factory=list)


@cache
def _all_sheets() -> str:
    """What all sheets are made with."""
    faces = [hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(typesetting.FACES.glob("*.ttf"))]
    templates = [file.read_text(encoding="utf-8") for file in sorted(typesetting.SHEETS.glob("*.typ"))]
    return "\0".join([*templates, *faces, version("typst")])


def make_printables(site: Site, folder: Path, cached: Path) -> Made:
    """Makes every PDF and picture of every printable in `folder`, which holds the finished pages."""
    made = Made()
    cached.mkdir(parents=True, exist_ok=True)
    wanted = [
        job for page in printables(site) for code in site.settings.codes for job in jobs(site, page, code, folder)
    ]
    missing = {job.key: job for job in wanted if not (cached / job.key).exists()}
    failed = {}
    for key, trouble in _compile(missing.values(), cached):
        made.new += not trouble
        if trouble:
            failed[key] = trouble
    for job in wanted:
        if job.key in failed:
            made.problems.append(_problem(job, failed[job.key]))
            continue
        target = folder / job.path.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((cached / job.key).read_bytes())
        made.sizes[job.path] = target.stat().st_size
    return made


def _compile(jobs: Iterable[Job], cached: Path) -> Iterator[tuple[str, str]]:
    """Sets the sheets on all processors; yields the key of each and what went wrong, if anything.

    The processes are started afresh: a forked one would wait for ever for the threads of Typst, which set the cards.
    """
    todo = [(job.key, job.path, job.data, str(cached)) for job in jobs]
    if len(todo) < 4:
        yield from map(_make, todo)
        return
    with ProcessPoolExecutor(max_workers=os.cpu_count(), mp_context=get_context("spawn")) as pool:
        yield from pool.map(_make, todo, chunksize=4)


def _make(job: tuple[str, str, str, str]) -> tuple[str, str]:
    """Sets one sheet. It comes to its place by one rename, so a killed build leaves no half file."""
    key, path, data, folder = job
    try:
        content = _preview(data) if path.endswith(".png") else typesetting.pdf(TEMPLATE, data)
    except typesetting.TypesettingError as trouble:
        return key, str(trouble)
    half = Path(folder) / f"{key}.half"
    half.write_bytes(content)
    half.rename(Path(folder) / key)
    return key, ""


def _preview(data: str) -> bytes:
    small = io.BytesIO()
    picture = Image.open(io.BytesIO(typesetting.png(TEMPLATE, data, PREVIEW_PPI))).convert("RGB")
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(small, "PNG", optimize=True)
    return small.getvalue()


def _problem(job: Job, trouble: str) -> Problem:
    """What an editor can do about a sheet that could not be set."""
    pages = PAGES.search(trouble)
    if pages:
        promised = json.loads(job.data)["pages"]
        message = f"The sheet {job.path} has {pages[1]} pages, {promised} are promised."
        return Problem(
            job.page, 0, message, "Shorten its words, set a smaller size, or promise another number of pages."
        )
    first = next((line for line in trouble.splitlines() if line.strip()), trouble)
    return Problem(job.page, 0, f"The sheet {job.path} cannot be set: {first.removeprefix('error: ')}")


def jobs(site: Site, page: Page, code: str, folder: Path) -> Iterator[Job]:
    """Everything to make for a printable in one language."""
    text = page.shown(code)
    tree = LexborHTMLParser((folder / code / page.path.strip("/") / "index.html").read_bytes())
    for file in sheet_files(page, code):
        yield Job(file.path, text.path, json.dumps(_data(tree, page, file, folder), ensure_ascii=False, sort_keys=True))
    first = SheetFile(code, page.slug, "a4", False, False)
    data = json.dumps(_data(tree, page, first, folder), ensure_ascii=False, sort_keys=True)
    yield Job(preview_path(page, code), text.path, data)


def _data(tree: LexborHTMLParser, page: Page, file: SheetFile, folder: Path) -> dict[str, Any]:
    """What the template is fed with."""
    sheet = page.meta.sheet
    assert sheet is not None
    part = KEY if file.key else "body"

    def picture(node: LexborNode) -> str:
        name = (file.ink and node.attributes.get("data-ink")) or node.attributes.get("src") or ""
        return typesetting.flat((folder / name.lstrip("/")).read_text(encoding="utf-8"))

    written_in = _one(tree, "main").attributes.get("lang") or _one(tree, "html").attributes.get("lang") or ""
    language = written_in.partition("-")[0]
    body = [node for one in tree.css(f"[data-sheet={part}]") for node in blocks(one, picture)]
    title, body = _title(body, _one(tree, "h1").text())
    frame = tree.css_first(f"[data-sheet={part}-figure]")
    intro, cards, after = _cards(body) if sheet.form in WITH_CARDS and not file.key else (body, [], [])
    return {
        "lang": language,
        "faces": typesetting.faces(language),
        "display": typesetting.faces(language, display=True),
        "title": title,
        "body": intro,
        "cards": cards,
        "after": after,
        "rows": sheet.rows,
        "figures": [
            {"svg": picture(node), "alt": node.attributes.get("alt") or ""}
            for node in tree.css(f"[data-sheet={part}-figure] img")
        ],
        "true_width": float(frame.attributes.get("data-mm") or 0) if frame else 0,
        "together": bool(frame and "data-together" in frame.attributes),
        "on": [int(number) for number in ((frame and frame.attributes.get("data-on")) or "").split()],
        "form": _form(sheet, file.key),
        "ink": file.ink,
        "paper": file.paper,
        "landscape": sheet.landscape and not file.key,
        "named": sheet.named and not file.key,
        "pages": sheet.key_pages if file.key else sheet.pages,
        "columns": sheet.columns,
        "card_height": sheet.card_height,
        "beside": sheet.beside,
        "breaks": _breaks(body, sheet) and not file.key,
        "size": sheet.size if not file.key else min(sheet.size, 11),
        "step": round(1.25 * sheet.size),
        "sources": _sources(tree) if file.key and sheet.sources else [],
        "foot": " ".join(_one(tree, "[data-sheet=foot]").text().split()),
        "labels": {
            "name": _one(tree, "[data-label=name]").text().strip(), "date": _one(tree, "[data-label=date]").text().strip(),
            "sources": _one(tree, "#page-sources").text().strip() if file.key and sheet.sources else "",
        },
    }  # fmt: skip


def _breaks(body: list[Node], sheet: Sheet) -> bool:
    """Whether each section begins a page: where there are as many as pages."""
    further = [node for node in body if node["t"] == "h" and node["id"].startswith(f"{BODY}-")]
    return sheet.form in ("text", "checklist") and sheet.pages > 1 and len(further) == sheet.pages - 1


def _sources(tree: LexborHTMLParser) -> list[dict[str, str]]:
    """The sources that the answers call by their numbers."""
    called = {one.attributes.get("href") or "" for one in tree.css("[data-sheet=key] sup.cite a")}
    return [
        {"number": (one.id or "").rpartition("-")[2], "words": " ".join(cite.text().split())}
        for one in tree.css(".sources > ol > li")
        if f"#{one.id}" in called and (cite := one.css_first("cite"))
    ]


def _form(sheet: Sheet, key: bool) -> str:
    if not key:
        return sheet.form
    return "figure" if sheet.form == "figure" else "text"


def _one(tree: LexborHTMLParser, selector: str) -> LexborNode:
    found = tree.css_first(selector)
    assert found is not None, selector
    return found


def _title(body: list[Node], title: str) -> tuple[str, list[Node]]:
    """The first heading of the sheet is its title; without one it has that of its page."""
    if body and body[0]["t"] == "h":
        return "".join(node.get("s", "") for node in body[0]["c"]), body[1:]
    return title, body


def _cards(body: list[Node]) -> tuple[list[Node], list[Node], list[Node]]:
    """What stands before the first card, the cards, and the further sections of the sheet behind them.

    A card begins with a heading, its picture first.
    """
    further = (n for n, node in enumerate(body) if node["t"] == "h" and node["id"].startswith(f"{BODY}-"))
    last = next(further, len(body))
    body, after = body[:last], body[last:]
    starts = [place for place, node in enumerate(body) if node["t"] == "h"]
    cards = []
    for start, end in zip(starts, [*starts[1:], len(body)], strict=True):
        content = body[start + 1 : end]
        pictures = [one for node in content if node["t"] == "p" for one in node["c"] if one["t"] == "img"]
        words = [node for node in content if not (node["t"] == "p" and all(one["t"] == "img" for one in node["c"]))]
        cards.append({"title": body[start]["c"], "picture": pictures[0] if pictures else None, "c": words})
    return (body[: starts[0]] if starts else body), cards, after
