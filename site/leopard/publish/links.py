"""Looks at the finished HTML as a browser would: links, anchors, pictures, ids, headings.

The checks of the content room see what editors wrote; these see what readers get, templates included.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from leopard.problems import Problem

if TYPE_CHECKING:
    from leopard.publish.looks import Look, Looks


def check_links(looks: Looks, others: Iterable[str] = ()) -> list[Problem]:
    """Every problem in the finished pages, which problems call dist; each once, with the pages it is on.

    `others` are addresses of files that the build adds to those that were looked at.
    """
    found: dict[str, list[str]] = {}
    pages = dict(looks.pages)
    files = {*looks.seen, *others}
    for path, page in pages.items():
        for message in page.mistakes:
            found.setdefault(message, []).append(path)
    for path, page in pages.items():
        for target in page.targets:
            trouble = _trouble(target, path, pages, files)
            if trouble:
                found.setdefault(trouble, []).append(path)
    return [_problem(message, where) for message, where in found.items()]


def _problem(message: str, pages: list[str]) -> Problem:
    """One problem for a trouble, however many pages have it: most often the cause is one template."""
    first, *others = dict.fromkeys(pages)
    hint = f"The same on {len(others)} other pages, {others[0]} among them." if others else ""
    return Problem(f"dist{first}", 0, message, hint)


def ids_of(tree: LexborHTMLParser) -> frozenset[str]:
    """The places on a page that a link may name."""
    return frozenset(node.attributes["id"] or "" for node in tree.css("[id]"))


def targets_of(tree: LexborHTMLParser) -> tuple[str, ...]:
    """Every address of ours that a page names, each once."""
    found = dict.fromkeys(
        node.attributes[name] or ""
        for name in ("href", "src")
        for node in tree.css(f"[{name}]")
        if not (node.attributes[name] or "").startswith(("http://", "https://"))
    )
    return tuple(found)


def _trouble(target: str, path: str, pages: dict[str, Look], files: set[str]) -> str:
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        return f"The address {target} is not allowed on our pages."
    if not parts.path and not parts.fragment:
        return "A link leads nowhere."
    aim = unquote(parts.path) or path
    if not aim.startswith("/"):
        return f"The address {target} does not begin at the root of the site."
    if aim not in pages and aim not in files:
        return f"The link {target} leads to no page."
    if parts.fragment and (aim not in pages or unquote(parts.fragment) not in pages[aim].ids):
        return f"The link {target} leads to no place on its page."
    return ""


def mistakes_of(tree: LexborHTMLParser) -> Iterator[str]:
    """What is wrong with a page whatever the others hold."""
    ids = [node.attributes["id"] for node in tree.css("[id]")]
    for name in sorted({one or "" for one in ids if ids.count(one) > 1}):
        yield f"The id {name or '(empty)'} stands twice on this page."
    levels = [int((node.tag or "h0")[1]) for node in tree.css("h1, h2, h3, h4, h5, h6")]
    if levels.count(1) != 1:
        yield f"The page has {levels.count(1)} main headings (h1) and needs one."
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"A heading of level {after} follows one of level {before}."
    for picture in tree.css("img"):
        if picture.attributes.get("alt") is None:
            yield f"The picture {picture.attributes.get('src')} has no alt."
        if not picture.attributes.get("src"):
            yield "A picture has no address."
    html = tree.css_first("html")
    if html is None or not html.attributes.get("lang"):
        yield "The page does not say its language."
