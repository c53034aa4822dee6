"""Notices: every page as one sheet for the notice board, in one language or in two.

A notice holds the page's key sentence and what a reader can do, in the largest type that fits on both A4 and Letter,
one drawing, lines to fill in by hand, the short address and its QR code. It is the page's own words and nothing else.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import segno
from flask import Flask, abort, render_template

from leopard.content.markers import markers
from leopard.content.model import Page
from leopard.content.reads import note
from leopard.settings import Language, Settings
from leopard.web import drawings, faces
from leopard.web.shown import page_url, shown

MASK = 4
LARGEST, SMALLEST = 30, 11
"""Points. The test prints every notice on both kinds of paper."""
COLUMN = 500
"""Points across the text (the sheet is 184 mm wide)."""
ROOM = 490
"""Points down the text: what the head, the lines to fill in and the foot leave of 250 mm."""
WIDTHS = {"en": 0.5, "ru": 0.54, "zh": 1.0, "ko": 0.86}
LEADING = {"en": 1.3, "ru": 1.3, "zh": 1.45, "ko": 1.45}


@dataclass(frozen=True)
class Words:
    """What a notice says in one language."""

    language: Language
    title: str
    summary: str
    do: tuple[str, ...]


def register(app: Flask, settings: Settings) -> None:
    """Adds the addresses of notices and what pages need to offer them."""
    codes = ", ".join(settings.codes)
    for path in ("", "/<path:path>"):
        app.add_url_rule(f"/<any({codes}):code>{path}/notice/", "notice", notice)
        app.add_url_rule(f"/<any({codes}):code>{path}/notice/<any({codes}):other>/", "notice", notice)
    app.jinja_env.globals.update(pairs_with=pairs_with, drawing_of=drawing_of)


def pairs_with(code: str) -> tuple[tuple[str, str], ...]:
    """The pairs of languages on one notice that this language belongs to, each as the one above and the one below."""
    return tuple(pair for pair in shown().site.settings.notice_pairs if code in pair)


def notice(code: str, path: str = "", other: str = "") -> str:
    """The notice of a page in a language, with a second one below it where the site allows the pair."""
    here = shown()
    found = here.site.pages.get(f"/{path}/" if path else "/")
    if found is None or (other and (code, other) not in here.site.settings.notice_pairs):
        abort(404)
    settings = here.site.settings
    language = settings.language(code)
    words = [words_of(found, settings.language(one)) for one in (code, other) if one]
    address = settings.address + page_url(found.path, code)
    return render_template(
        "notice.html", page_font=language.code not in faces.languages_with_stock(),
        site=here.site, settings=settings, page=found, language=language, words=words,
        size=type_size(words), drawing=drawing_of(found), address=address, qr=qr(address),
        changed=found.shown(code).meta.changed,
    )  # fmt: skip


def words_of(page: Page, language: Language) -> Words:
    """The key sentence and the steps, as plain words."""
    text = page.shown(language.code)
    renderer = shown().renderers[language.code]
    lines = [renderer.plain_line(line, text.language) for line in (text.meta.title, text.meta.summary, *text.meta.do)]
    return Words(shown().site.settings.language(text.language), lines[0], lines[1], tuple(lines[2:]))


def type_size(words: list[Words]) -> int:
    """The largest type, in points, in which everything fits."""
    return next((size for size in range(LARGEST, SMALLEST, -1) if height(words, size) <= ROOM), SMALLEST)


def height(words: list[Words], size: float) -> float:
    """How far down the words go in this type, in points: estimated from the number of characters in a line."""
    total = 0.0
    for one in words:
        code = one.language.code
        wide, lead = WIDTHS.get(code, 0.6) * size, LEADING.get(code, 1.4) * size
        title = math.ceil(len(one.title) * wide * 1.45 / (COLUMN - 130)) * lead * 1.35
        summary = math.ceil(len(one.summary) * wide * 1.08 / (COLUMN - 130)) * lead
        steps = sum(math.ceil(len(line) * wide / (COLUMN - 1.6 * size)) * lead + 0.35 * size for line in one.do)
        total += max(title + summary, 100 if one is words[0] else 0) + steps + 1.6 * size
    return total


def drawing_of(page: Page) -> str:
    """The one drawing of a notice: that of the first step, or the page's own, or the sitting leopard."""
    note("text", page.path)
    steps = [
        f"step-{one.id}" for section in page.original.sections for one in markers(section.text) if one.form == "draw"
    ]
    own = [name for name in page.meta.drawings if drawings.is_drawn(name) and name not in drawings.WIDE]
    return next(iter([*own, *steps, "sit"]))


@lru_cache(maxsize=16)
def qr(address: str) -> str:
    """The address as a QR code (ISO/IEC 18004, level M), an SVG of one path.

    Any of the eight masks makes a valid code; to try them all takes most of the time, so one is chosen.
    """
    made = segno.make(address, error="m", micro=False, mask=MASK)
    code: str = made.svg_inline(scale=1, border=4, dark="#000", omitsize=True)
    return code
