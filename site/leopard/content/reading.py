"""How the rules read a text: every text of the site, every line of words, every link."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leopard.content.frontmatter import CODE_FENCE
from leopard.content.markers import markers
from leopard.content.model import Page, Section, Site, Translation

WORDS = {
    "source": "the source {}", "draw": "the drawing {}", "advised": "the advice of {}", "tested": "the test of {}",
    "unproven": "the word unproven",
}  # fmt: skip
"""How a marker is named in a message; every other one calls a fact."""
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]*)(?:\s+\"[^\"]*\")?\)")
CODE = re.compile(r"`[^`]*`")


def texts(site: Site) -> Iterator[tuple[Page, Translation]]:
    for page in site.pages.values():
        for text in page.translations.values():
            yield page, text


def written(text: Translation) -> Iterator[tuple[int, str]]:
    """Every line of words in a file with its number: front matter first, then the body without code blocks."""
    meta = text.meta
    for name in ("title", "short", "summary", "action"):
        yield text.lines.get(name, 1), getattr(meta, name)
    for line in meta.do:
        yield text.lines.get("do", 1), line
    for section in text.sections:
        in_code = False
        for number, line in enumerate(section.text.split("\n"), section.line):
            if CODE_FENCE.match(line):
                in_code = not in_code
            elif not in_code:
                yield number, line


def carried(section: Section) -> set[str]:
    """The facts, links and pictures of a section, as an editor would name them."""
    carried = {WORDS.get(one.form, "the fact {}").format(one.id) for one in markers(section.words)}
    return carried | {f"the {'picture' if one[0] else 'link'} {one[2]}" for one in LINK.findall(section.words)}
