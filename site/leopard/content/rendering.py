"""Markdown becomes HTML: facts printed, links given their language, quotes set, everything sanitised.

A `Renderer` serves one language and keeps one Markdown object. What a number looks like and where a page lives is
the business of the web room, so it hands in two functions. Facts are numbered on the page in the order of use.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, SubElement

import nh3
from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from leopard.content.freshness import State, section_states
from leopard.content.markers import ANY_BRACES, Marker, read_marker
from leopard.content.model import Page, Site
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
    figure: tuple[Fact, tuple[int, ...]] | None
    """The fact that the page shows large, with the numbers of its sources."""
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
        self.markdown.inlinePatterns.register(_Facts(self), "facts", 185)
        self.markdown.treeprocessors.register(_Links(self), "links", 5)
        self.markdown.treeprocessors.register(_Tables(), "tables", 3)
        self.markdown.treeprocessors.register(_Typography(self), "typography", 4)

    def render(self, page: Page) -> Rendered:
        """The page as this language's readers see it: sections that are missing come from the original."""
        self.page, self.citations = page, {}
        text = page.shown(self.code)
        self.written_in = text.language
        meta = text.meta
        summary, do, action = self.inline(meta.summary), tuple(map(self.inline, meta.do)), self.inline(meta.action)
        figure = self.figure(page)
        sections = []
        for one in section_states(page, text.language):
            if one.state == "extra":
                continue
            source = page.original if one.state == "missing" else text
            self.written_in = source.language
            html = self.html(source.by_id[one.id].text)
            sections.append(RenderedSection(one.id, html, source.language, one.state))
        return Rendered(summary, do, action, tuple(sections), figure, tuple(self.citations.values()))

    def figure(self, page: Page) -> tuple[Fact, tuple[int, ...]] | None:
        """The page's large fact, cited; nothing for a page without one."""
        fact = self.site.facts.get(page.meta.figure)
        return (fact, tuple(self.cite(source, fact) for source in fact.source)) if fact else None

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


def part(marker: Marker) -> str:
    """Which part of a fact a marker prints."""
    return marker.form if marker.form in ("date", "range") else "value"


class _Facts(InlineProcessor):
    """`{{id}}` becomes the number and a link to its source at the foot of the page."""

    def __init__(self, renderer: Renderer) -> None:
        super().__init__(ANY_BRACES.pattern)
        self.renderer = renderer

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | None, int | None, int | None]:  # type: ignore[override]  # noqa: N802
        marker = read_marker(m[0])
        site = self.renderer.site
        if marker is None:
            return None, None, None
        if marker.form == "source":
            if marker.id not in site.sources:
                return None, None, None
            return self.numbers([self.renderer.cite(marker.id)]), m.start(0), m.end(0)
        fact = site.facts.get(marker.id)
        if fact is None or not all(source in site.sources for source in fact.source):
            return None, None, None
        numbers = [self.renderer.cite(source, fact) for source in fact.source]
        printed = Element("span", {"class": "fact"})
        printed.text = self.renderer.format_fact(fact, part(marker))
        if marker.form == "cited":
            printed.append(self.numbers(numbers))
        return printed, m.start(0), m.end(0)

    def numbers(self, numbers: list[int]) -> Element:
        sup = Element("sup", {"class": "cite"})
        for number in numbers:
            link = SubElement(sup, "a", {"href": f"#source-{number}"})
            link.text = str(number)
        return sup


class _Links(Treeprocessor):
    """`/threats/poaching/` becomes the page in the reader's language, a picture its own address."""

    def __init__(self, renderer: Renderer) -> None:
        super().__init__()
        self.renderer = renderer

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            href = link.get("href", "")
            if href.startswith("/"):
                path, _, anchor = href.partition("#")
                link.set("href", self.renderer.page_url(path, self.renderer.code) + (f"#{anchor}" if anchor else ""))
            elif href.startswith(("https://", "http://")):
                link.set("rel", "noopener noreferrer")
            elif not href.startswith("#"):
                link.attrib.pop("href", None)
        for picture in root.iter("img"):
            self.place(picture)

    def place(self, picture: Element) -> None:
        page, name = self.renderer.page, picture.get("src", "")
        if page is None or PurePosixPath(name).name != name:
            picture.attrib.pop("src", None)
            return
        picture.set("src", self.renderer.picture_url(page.path, page.picture(name, self.renderer.code)))


class _Tables(Treeprocessor):
    """A wide table scrolls in a frame of its own, which the keyboard reaches; an empty corner heads nothing."""

    def run(self, root: Element) -> None:
        for cell in root.iterfind(".//thead//th"):
            if (cell.text or "").strip() or len(cell):
                cell.set("scope", "col")
            else:
                cell.tag = "td"
        for parent in list(root.iter()):
            for place, child in enumerate(parent):
                if child.tag == "table":
                    frame = Element("div", {"class": "scroll", "tabindex": "0"})
                    frame.append(child)
                    parent[place] = frame


class _Typography(Treeprocessor):
    """Sets the quotation marks and spaces of every run of text outside code."""

    def __init__(self, renderer: Renderer) -> None:
        super().__init__()
        self.renderer = renderer

    def run(self, root: Element) -> None:
        self.last = ""
        self.set(root)

    def set(self, element: Element) -> None:
        if element.tag in ("p", "li", "td", "th", "h2", "h3", "blockquote"):
            self.last = ""
        if element.tag not in ("code", "pre"):
            element.text = self.typeset(element.text)
            for child in element:
                self.set(child)
                child.tail = self.typeset(child.tail)

    def typeset(self, text: str | None) -> str | None:
        if not text:
            return text
        done = typeset(text, self.renderer.written_in, self.last)
        self.last = done[-1]
        return done
