"""One language file: its bytes, its front matter, its sections.

A file is `---`, a few `name: value` lines, `---`, then Markdown. Sections begin at `##` headings, whose names in
braces are shared by all languages; `top` is the title, the summary and the text before the first heading.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from leopard.content.model import Heading, Section, Translation
from leopard.content.schema import Meta
from leopard.content.validating import validate
from leopard.problems import Problem
from leopard.yamltext import read_yaml

FENCE = re.compile(r"^---[ \t]*$")
HEADING = re.compile(r"^(#{1,6})[ \t]+(.*?)[ \t]*#*(?:\{[ \t]*#([^}\s]*)[ \t]*\})?[ \t]*$")
CODE_FENCE = re.compile(r"^[ \t]*(```|~~~)")
GOOD_ID = re.compile(r"^[a-z][a-z0-9-]*$")
EXAMPLE = "Begin the file with ---, a line title: ..., a line summary: ..., a line changed: 2026-11-22, and --- again."


def read_text(file: Path, path: str) -> tuple[str, list[Problem]]:
    """The text of a file with plain line ends and without a byte-order mark; or why it cannot be read."""
    try:
        raw = file.read_bytes()
    except OSError:
        return "", [Problem(path, 0, "This file cannot be opened.", "Look at its permissions, or save it anew.")]
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return "", [Problem(path, line, "This is not UTF-8 text.", "Open it in your editor and save it as UTF-8.")]
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        return "", [Problem(path, line, "This is not a text file.", "Save the page as plain text in UTF-8.")]
    return text.replace("\r\n", "\n").replace("\r", "\n"), []


def parse(text: str, path: str, language: str) -> tuple[Translation | None, list[Problem]]:
    """Makes a Translation of a file's text. `path` is what problems call the file."""
    lines = text.split("\n")
    if not text.strip():
        return None, [Problem(path, 0, "This file is empty.", EXAMPLE)]
    if not FENCE.match(lines[0]):
        return None, [Problem(path, 1, "The lines between --- at the top are missing.", EXAMPLE)]
    end = next((place for place, line in enumerate(lines[1:], 1) if FENCE.match(line)), None)
    if end is None:
        return None, [
            Problem(path, 1, "The lines at the top are not closed.", "Put --- on a line of its own after them.")
        ]
    document = read_yaml("\n".join(lines[1:end]), path, first_line=2, trailing_comments=False)
    if document.problems:
        return None, document.problems
    meta, problems = validate(Meta, document.data, document, path)
    if meta is None:
        return None, problems
    headings, problems = _headings(lines[end + 1 :], end + 2, path)
    if problems:
        return None, problems
    translation = Translation(
        language=language,
        path=path,
        meta=meta,
        lines={str(key[0]): line for key, line in document.lines.items() if len(key) == 1},
        sections=tuple(_sections(meta, lines[end + 1 :], end + 2, headings)),
        headings=tuple(headings),
        digest=hashlib.sha256(text.encode()).hexdigest()[:24],
    )
    return translation, []


def _headings(body: list[str], first_line: int, path: str) -> tuple[list[Heading], list[Problem]]:
    """Every heading with its level, id and line; and those that have no usable id."""
    headings: list[Heading] = []
    problems: list[Problem] = []
    in_code = False
    for number, line in enumerate(body, first_line):
        if CODE_FENCE.match(line):
            in_code = not in_code
        match = None if in_code else HEADING.match(line)
        if not match:
            continue
        level, words, name = len(match[1]), match[2], match[3] or ""
        if level == 1:
            hint = f"Begin it with two: ## {words}"
            problems.append(Problem(path, number, "One # is kept for the title of the page.", hint))
        elif not GOOD_ID.match(name):
            hint = "The same name in all languages, in small Latin letters: ## Snares {#snares}"
            problems.append(Problem(path, number, f'The heading "{words}" has no name in braces.', hint))
        elif name == "top" or any(name == other.id for other in headings):
            problems.append(Problem(path, number, f"The name {{#{name}}} is taken.", "Give this heading another name."))
        else:
            headings.append(Heading(level, words, name, number))
    return headings, problems


def _sections(meta: Meta, body: list[str], first_line: int, headings: list[Heading]) -> list[Section]:
    starts = [heading for heading in headings if heading.level == 2]
    cuts = [first_line, *(heading.line for heading in starts), first_line + len(body)]
    ids = ["top", *(heading.id for heading in starts)]
    sections = []
    for name, start, end in zip(ids, cuts, cuts[1:], strict=False):
        text = "\n".join(body[start - first_line : end - first_line])
        words = "\n".join([meta.title, meta.summary, *meta.do, meta.action, text]) if name == "top" else text
        sections.append(Section(name, text, start, stamp(words), words))
    return sections


def stamp(words: str) -> str:
    """A short sign of a section's text: the same words give the same stamp on every system.

    >>> stamp("One.\\n") == stamp("One.  \\r\\n\\r\\n")
    True
    """
    normal = "\n".join(line.rstrip() for line in words.replace("\r\n", "\n").split("\n")).strip()
    return hashlib.sha256(normal.encode()).hexdigest()[:6]
