"""Markdown becomes HTML: facts printed, links given their language, quotes set, everything sanitised.

A `Renderer` serves one language and keeps one Markdown object. What a number looks like and where a page lives is
the business of the web room, so it hands in two functions. Facts are numbered on the page in the order of use.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

import nh3
from markdown import Markdown

from leopard.content.freshness import State, section_states
from leopard.content.markers import ANY_BRACES, read_marker
from leopard.content.model import Page, Site
from leopard.content.passes import Facts, Links, Tables, Typography, part
from leopard.content.schema import Fact, Source
from leopard.content.typography import typeset

TAGS = {
    *("p", "br", "hr", "strong", "em", "sup", "span", "div", "code", "pre", "blockquote", "a", "img"),
    *("h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {
    "*": {"id", "class", "lang"},
    "a": {"href", "rel"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "div": {"tabindex"},
    "th": {"scope", "style"},
    "td": {"style"},
}
SPACE_BEFORE_SOURCE = re.compile(r"[ \n]+(?=\{\{source:)")
FormatFact = Callable[[Fact, str], str]
"""(fact, "value", "date" or "range") -> how it is printed in this language."""
Cited = tuple[Fact, tuple[int, ...]]
"""A fact with the numbers of its sources on this page."""
PageUrl = Callable[[str, str], str]
"""(path of a page, language code) -> its address."""


@dataclass
class Citation:
    """One numbered source at the foot of a page, with the facts of the page that rest on it."""

    number: int
    source: Source
    facts: list[Fact] = field(default_factory=list)


@dataclass(frozen=True)
class RenderedSection:
    """One section as HTML. `language` is the one it is written in; `state` says how fresh the translation is."""

    id: str
    html: str
    language: str
    state: State


@dataclass(frozen=True)
class Rendered:
    """A page's text in one language, ready for a template."""

    summary: str
    do: tuple[str, ...]
    action: str
    sections: tuple[RenderedSection, ...]
    figure: Cited | None
    """The fact that the page shows large, with the numbers of its sources."""
    bars: tuple[Cited, ...]
    """The facts that the page sets side by side as bars."""
    citations: tuple[Citation, ...]


class Renderer:
    """Renders pages of `site` for the readers of one language."""

    def __init__(self, site: Site, code: str, format_fact: FormatFact, page_url: PageUrl, picture_url: PageUrl) -> None:
        self.site = site
        self.code = code
        self.format_fact = format_fact
        self.page_url = page_url
        self.picture_url = picture_url
        self.page: Page | None = None
        self.written_in = code
        self.citations: dict[str, Citation] = {}
        self.markdown = Markdown(extensions=["tables", "admonition", "attr_list", "sane_lists"], output_format="html")
        self.markdown.preprocessors.deregister("html_block")
        self.markdown.inlinePatterns.deregister("html")
        self.markdown.inlinePatterns.register(Facts(self), "facts", 185)
        self.markdown.treeprocessors.register(Links(self), "links", 5)
        self.markdown.treeprocessors.register(Tables(), "tables", 3)
        self.markdown.treeprocessors.register(Typography(self), "typography", 4)

    def render(self, page: Page) -> Rendered:
        """The page as this language's readers see it: sections that are missing come from the original."""
        self.page, self.citations = page, {}
        text = page.shown(self.code)
        self.written_in = text.language
        meta = text.meta
        summary, do, action = self.inline(meta.summary), tuple(map(self.inline, meta.do)), self.inline(meta.action)
        figure = next(self.cited((page.meta.figure,)), None)
        bars = tuple(self.cited(page.meta.bars))
        sections = []
        for one in section_states(page, text.language):
            if one.state == "extra":
                continue
            source = page.original if one.state == "missing" else text
            self.written_in = source.language
            html = self.html(source.by_id[one.id].text)
            sections.append(RenderedSection(one.id, html, source.language, one.state))
        return Rendered(summary, do, action, tuple(sections), figure, bars, tuple(self.citations.values()))

    def cited(self, names: Iterable[str]) -> Iterator[Cited]:
        """Facts by their ids, each with the numbers of its sources; an id that is none is passed over."""
        for fact in (self.site.facts[name] for name in names if name in self.site.facts):
            yield fact, tuple(self.cite(source, fact) for source in fact.source)

    def html(self, text: str) -> str:
        """A piece of Markdown as clean HTML."""
        self.markdown.reset()
        text = SPACE_BEFORE_SOURCE.sub("", text)
        return nh3.clean(self.markdown.convert(text), tags=TAGS, attributes=ATTRIBUTES, link_rel=None)

    def inline(self, text: str) -> str:
        """One line of Markdown, without the paragraph around it."""
        return self.html(text).removeprefix("<p>").removesuffix("</p>")

    def plain(self, page: Page) -> str:
        """The summary without marks and source numbers: for descriptions, feeds and lists."""
        text = page.shown(self.code)

        def words(match: re.Match[str]) -> str:
            marker = read_marker(match[0])
            fact = self.site.facts.get(marker.id) if marker else None
            if marker is None or fact is None:
                return ""
            return self.format_fact(fact, part(marker))

        return typeset(ANY_BRACES.sub(words, text.meta.summary), text.language).replace("**", "")

    def cite(self, source_id: str, fact: Fact | None = None) -> int:
        """Gives a source its number on this page, and notes the fact that rests on it."""
        citation = self.citations.get(source_id)
        if citation is None:
            citation = Citation(len(self.citations) + 1, self.site.sources[source_id])
            self.citations[source_id] = citation
        if fact and fact not in citation.facts:
            citation.facts.append(fact)
        return citation.number
