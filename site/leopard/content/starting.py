"""Starts a page, or a translation of one: a commented file that already builds."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from leopard.content.model import Page, Site
from leopard.settings import Language

ORIGINAL = """\
---
# The lines between --- are about the page. Lines that begin with # are notes and are not shown.
title: {title}
summary: One sentence that says the most important thing.
changed: {day}
order: {order}
# draft: yes keeps the page out of the published site. Take the line out when the page is ready.
draft: yes
---

The first words after the summary. Plain Markdown: **bold**, [a link](/), lists with - at the beginning.

## A heading {{#first}}

A number comes from content/facts.yaml by its name in double braces; docs/writing.md says how.
"""
TRANSLATION = """\
---
title: {title}
summary: {summary}
changed: {day}
translated_from: {source}
# When it is translated, run: python3 build.py stamp {path} {code}
translation: draft
---
{body}"""


def start_page(content: Path, site: Site, path: str, code: str, day: dt.date) -> tuple[str, str]:
    """Writes the file; returns its name, or an empty name and the one sentence that says why not."""
    if path and not re.fullmatch(r"[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*", path):
        return "", "A page's address has small Latin letters, digits and hyphens, with / between: threats/fire"
    address = f"/{path}/" if path else "/"
    file = content / path / f"index.{code}.md"
    if file.exists():
        return "", f"{file.relative_to(content.parent)} is there already."
    page = site.pages.get(address)
    parent = address.rstrip("/").rpartition("/")[0] + "/"
    if page is None and parent not in site.pages:
        return "", f"There is no page {parent} above it: start that one first."
    file.parent.mkdir(parents=True, exist_ok=True)
    text = _translation(page, site.settings.language(code), day) if page else _original(site, path, parent, day)
    file.write_text(text, encoding="utf-8", newline="\n")
    return file.relative_to(content.parent).as_posix(), ""


def _original(site: Site, path: str, parent: str, day: dt.date) -> str:
    order = max((page.meta.order for page in site.children(parent)), default=0) + 1
    title = path.rpartition("/")[2].replace("-", " ").capitalize()
    return ORIGINAL.format(title=title, day=day.isoformat(), order=order)


def _translation(page: Page, language: Language, day: dt.date) -> str:
    """The original's words, to be written over section by section."""
    meta = page.original.meta
    body = "\n".join(section.text for section in page.original.sections)
    return TRANSLATION.format(
        title=_quoted(meta.title), summary=_quoted(meta.summary), day=day.isoformat(),
        source=page.original.language, path=page.path.strip("/"), code=language.code, body=body,
    )  # fmt: skip


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
