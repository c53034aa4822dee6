"""What we add to Python-Markdown: facts, links in the reader's language, tables that scroll, typography.

Each is one of Markdown's own passes, so that nothing is searched for in finished HTML.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from leopard.content.markers import ANY_BRACES, DRAWING, IN_LINES, TIPS, WITH_SOURCE, Marker, read_marker
from leopard.content.typography import typeset

if TYPE_CHECKING:
    from leopard.content.rendering import Renderer


def part(marker: Marker) -> str:
    """Which part of a fact a marker prints."""
    return marker.form if marker.form in ("date", "range") else "value"


class Facts(InlineProcessor):
    """`{{id}}` becomes the number and a link to its source at the foot of the page."""

    def __init__(self, renderer: Renderer) -> None:
        super().__init__(ANY_BRACES.pattern)
        self.renderer = renderer

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | None, int | None, int | None]:  # type: ignore[override]  # noqa: N802
        marker = read_marker(m[0])
        site = self.renderer.site
        if marker is None:
            return None, None, None
        if marker.form in WITH_SOURCE and marker.id not in site.sources:
            return None, None, None
        if marker.form == "source":
            return self.numbers([self.renderer.cite(marker.id)]), m.start(0), m.end(0)
        if marker.form in TIPS:
            return self.tip(marker), m.start(0), m.end(0)
        if marker.form == "draw":
            attributes = {"class": "step", "src": self.renderer.host.drawing_url(f"step-{marker.id}"), "alt": ""}
            return Element("img", attributes), m.start(0), m.end(0)
        fact = site.facts.get(marker.id)
        if fact is None or not all(source in site.sources for source in fact.source):
            return None, None, None
        numbers = [self.renderer.cite(source, fact) for source in fact.source]
        printed = Element("span", {"class": "fact"})
        printed.text = self.renderer.host.format_fact(fact, part(marker))
        if marker.form == "cited":
            printed.append(self.numbers(numbers))
        return printed, m.start(0), m.end(0)

    def tip(self, marker: Marker) -> Element:
        """How sure a piece of advice is, and by whom."""
        mark = Element("span", {"class": f"tip {marker.form}"})
        mark.text = self.renderer.host.tip_word(marker.form)
        if marker.id:
            mark.append(self.numbers([self.renderer.cite(marker.id)]))
        return mark

    def numbers(self, numbers: list[int]) -> Element:
        sup = Element("sup", {"class": "cite"})
        for number in numbers:
            link = SubElement(sup, "a", {"href": f"#source-{number}"})
            link.text = str(number)
        return sup


class Links(Treeprocessor):
    """`/threats/poaching/` becomes the page in the reader's language, a picture its own address."""

    def __init__(self, renderer: Renderer) -> None:
        super().__init__()
        self.renderer = renderer

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            href = link.get("href", "")
            if href.startswith("/"):
                path, _, anchor = href.partition("#")
                link.set(
                    "href", self.renderer.host.page_url(path, self.renderer.code) + (f"#{anchor}" if anchor else "")
                )
            elif href.startswith(("https://", "http://")):
                link.set("rel", "noopener noreferrer")
            elif not href.startswith("#"):
                link.attrib.pop("href", None)
        for picture in root.iter("img"):
            if picture.get("class") != "step":
                self.place(picture)
                picture.set("loading", "lazy")

    def place(self, picture: Element) -> None:
        page, name = self.renderer.page, picture.get("src", "")
        drawing = DRAWING.fullmatch(name)
        if drawing and page is not None:
            self.draw(picture, drawing[1], on_paper=page.meta.sheet is not None)
            return
        if page is None or PurePosixPath(name).name != name:
            picture.attrib.pop("src", None)
            return
        picture.set("src", self.renderer.host.picture_url(page.path, page.picture(name, self.renderer.code)))

    def draw(self, picture: Element, name: str, on_paper: bool) -> None:
        """A drawing made by code; a printable names its lines as well, for the version that saves ink."""
        picture.set("class", "drawn")
        picture.set("src", self.renderer.host.drawing_url(name))
        if on_paper:
            picture.set("data-ink", self.renderer.host.drawing_url(f"{name}{IN_LINES}"))


class Tables(Treeprocessor):
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


class Terms(Treeprocessor):
    """The first time a page uses a term that the glossary explains, the term leads there."""

    SKIP = frozenset({"a", "code", "pre", "h2", "h3", "h4", "h5", "h6", "th"})

    def __init__(self, renderer: Renderer) -> None:
        super().__init__()
        self.renderer = renderer

    def run(self, root: Element) -> None:
        if self.renderer.links_terms:
            self.link(root)

    def link(self, element: Element) -> None:
        if element.tag in self.SKIP or "admonition-title" in element.get("class", ""):
            return
        text, links = self.split(element.text)
        element.text = text
        for place, link in enumerate(links):
            element.insert(place, link)
        for child in list(element)[len(links) :]:
            self.link(child)
            text, links = self.split(child.tail)
            child.tail = text
            for place, link in enumerate(links, list(element).index(child) + 1):
                element.insert(place, link)

    def split(self, text: str | None) -> tuple[str | None, list[Element]]:
        """The text up to the first new term, and a link for each term with the text behind it."""
        if not text or not text.strip():
            return text, []
        before, links, end = text, list[Element](), 0
        for start, stop, term in self.renderer.glossary.find(text):
            if term in self.renderer.linked:
                continue
            self.renderer.linked.add(term)
            if links:
                links[-1].tail = text[end:start]
            else:
                before = text[:start]
            link = Element("a", {"class": "term", "href": self.renderer.glossary_url(term)})
            link.text = text[start:stop]
            links.append(link)
            end = stop
        if links:
            links[-1].tail = text[end:]
        return before, links


class Typography(Treeprocessor):
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
