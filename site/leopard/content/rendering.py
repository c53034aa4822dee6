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

from leopard.content import glossary
from leopard.content.freshness import State, section_states
from leopard.content.markers import ANY_BRACES, read_marker
from leopard.content.model import Page, Site
from leopard.content.passes import Facts, Links, Tables, Terms, Typography, part
from leopard.content.reads import note
from leopard.content.schema import Fact, Source
from leopard.content.typography import typeset

TAGS = {
    *("p", "br", "hr", "strong", "em", "sup", "span", "div", "code", "pre", "blockquote", "a", "img"),
    *("h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {
    "*": {"id", "class", "lang"},
    "a": {"href", "rel"},
    "img": {"src", "alt", "loading", "data-ink"},
    "ol": {"start"},
    "div": {"tabindex"},
    "th": {"scope", "style"},
    "td": {"style"},
}
SPACE_BEFORE_SOURCE = re.compile(r"[ \n]+(?=\{\{source:)")
SPACE_AFTER_DRAWING = re.compile(r"(\{\{draw:[a-z-]+\}\}) +")
FormatFact = Callable[[Fact, str], str]
"""(fact, "value", "date" or "range") -> how it is printed in this language."""
LINK_WORDS = re.compile(r"\[([^\]]*)\]\([^)]*\)")
Cited = tuple[Fact, tuple[int, ...]]
"""A fact with the numbers of its sources on this page."""
PageUrl = Callable[[str, str], str]
"""(path of a page, language code) -> its address."""


@dataclass(frozen=True)
class Host:
    """What the renderer asks the web room: how things are printed and where they live."""

    format_fact: FormatFact
    page_url: PageUrl
    picture_url: PageUrl
    """(path of a page, name of its picture) -> its address."""
    drawing_url: Callable[[str], str]
    tip_word: Callable[[str], str]
    """How sure a piece of advice is, in the reader's language: `advised` -> "advised"."""


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

    def __init__(self, site: Site, code: str, host: Host) -> None:
        self.site = site
        self.code = code
        self.host = host
        self.glossary = glossary.Glossary(site, code)
        self.page: Page | None = None
        self.linked: set[str] = set()
        """The terms that this page has already linked to the glossary."""
        self.links_terms = False
        self.written_in = code
        self.citations: dict[str, Citation] = {}
        self.markdown = Markdown(extensions=["tables", "admonition", "attr_list", "sane_lists"], output_format="html")
        self.markdown.preprocessors.deregister("html_block")
        self.markdown.inlinePatterns.deregister("html")
        self.markdown.inlinePatterns.register(Facts(self), "facts", 185)
        self.markdown.treeprocessors.register(Links(self), "links", 5)
        self.markdown.treeprocessors.register(Terms(self), "terms", 2)
        self.markdown.treeprocessors.register(Tables(), "tables", 3)
        self.markdown.treeprocessors.register(Typography(self), "typography", 4)

    def render(self, page: Page) -> Rendered:
        """The page as this language's readers see it: sections that are missing come from the original."""
        note("text", page.path)
        self.page, self.citations, self.linked = page, {}, set()
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
            html = self.section(page, source.by_id[one.id].text)
            sections.append(RenderedSection(one.id, html, source.language, one.state))
        return Rendered(summary, do, action, tuple(sections), figure, bars, tuple(self.citations.values()))

    def cited(self, names: Iterable[str]) -> Iterator[Cited]:
        """Facts by their ids, each with the numbers of its sources; an id that is none is passed over."""
        for fact in (self.site.facts[name] for name in names if name in self.site.facts):
            yield fact, tuple(self.cite(source, fact) for source in fact.source)

    def section(self, page: Page, text: str) -> str:
        """A section as HTML, its hard words linked to the glossary."""
        here = page.path != glossary.PATH and glossary.PATH in self.site.pages
        self.links_terms = here and self.written_in == self.code
        html = self.html(text)
        self.links_terms = False
        return html

    def glossary_url(self, term: str) -> str:
        """Where the glossary explains a term."""
        return f"{self.host.page_url(glossary.PATH, self.code)}#{term}"

    def html(self, text: str) -> str:
        """A piece of Markdown as clean HTML."""
        self.markdown.reset()
        text = SPACE_AFTER_DRAWING.sub(r"\1", SPACE_BEFORE_SOURCE.sub("", text))
        return nh3.clean(self.markdown.convert(text), tags=TAGS, attributes=ATTRIBUTES, link_rel=None)

    def inline(self, text: str) -> str:
        """One line of Markdown, without the paragraph around it."""
        return self.html(text).removeprefix("<p>").removesuffix("</p>")

    def plain(self, page: Page) -> str:
        """The summary without marks and source numbers: for descriptions, feeds and lists."""
        text = page.shown(self.code)
        return self.plain_line(text.meta.summary, text.language)

    def plain_line(self, line: str, written_in: str) -> str:
        """One line of a text as plain words: facts printed, links and marks taken off."""

        def words(match: re.Match[str]) -> str:
            marker = read_marker(match[0])
            fact = self.site.facts.get(marker.id) if marker else None
            if marker is None or fact is None:
                return ""
            return self.host.format_fact(fact, part(marker))

        words_only = LINK_WORDS.sub(r"\1", ANY_BRACES.sub(words, line)).replace("**", "")
        return typeset(words_only.strip(), written_in)

    def cite(self, source_id: str, fact: Fact | None = None) -> int:
        """Gives a source its number on this page, and notes the fact that rests on it."""
        citation = self.citations.get(source_id)
        if citation is None:
            citation = Citation(len(self.citations) + 1, self.site.sources[source_id])
            self.citations[source_id] = citation
        if fact and fact not in citation.facts:
            citation.facts.append(fact)
        return citation.number
