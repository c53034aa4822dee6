"""Rules for the words of a text: links, pictures, facts, numbers, HTML, forbidden terms."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from leopard.content.markers import ANY_BRACES, DRAWING, WITH_SOURCE, read_marker
from leopard.content.model import Page, Site, Translation
from leopard.content.reading import CODE, LINK, texts, written
from leopard.problems import Problem, did_you_mean

RAW_HTML = re.compile(r"<(?:/?[a-zA-Z][^>]*|!--.*?)>?")
NOT_TEXT = re.compile(r"\{\{.*?\}\}|\]\([^)]*\)|\{#[^}]*\}|`[^`]*`|https?://\S+|^\s*\d+[.)]\s")
DIGITS = re.compile(r"\d[\d.,\u00a0\u202f–-]*")
LONGEST_SUMMARY = 25
EMPTY_ALT = re.compile(
    r"^(image|picture|photo|drawing|изображение|картинка|фото|рисунок|图片|照片|图|사진|그림)?( of| из)?$", re.I
)


def summaries(site: Site, today: dt.date) -> Iterator[Problem]:
    """A summary is one sentence: at most 25 words where words stand between spaces."""
    for _, text in texts(site):
        words = len(ANY_BRACES.sub("1", text.meta.summary).split())
        if text.language == "en" and words > LONGEST_SUMMARY:
            message = f"The summary has {words} words."
            yield Problem(text.path, text.lines["summary"], message, f"Say it in {LONGEST_SUMMARY} at most.")


def links(site: Site, today: dt.date) -> Iterator[Problem]:
    """Every link leads to a page of ours and an anchor on it, or to a full web address."""
    for page, text in texts(site):
        for path in text.meta.related:
            if path not in site.pages and path not in site.unreadable:
                yield _no_page(text, text.lines["related"], path, site)
        for number, line in written(text):
            for picture, _, target in LINK.findall(CODE.sub("", line)):
                if not picture:
                    yield from _link(page, text, number, target, site)


def _link(page: Page, text: Translation, number: int, target: str, site: Site) -> Iterator[Problem]:
    path, _, anchor = target.partition("#")
    if target.startswith(("https://", "http://")):
        return
    if path and not path.startswith("/"):
        hint = "Write the address of one of our pages, /threats/poaching/, or a full one, https://example.org"
        yield Problem(text.path, number, f"The link {target} is not allowed here.", hint)
        return
    aim = site.pages.get(path) if path else page
    if path in site.unreadable:
        return
    if aim is None:
        yield _no_page(text, number, path, site)
    elif anchor and anchor not in aim.original.anchors | {f"source-{n}" for n in range(1, 9)}:
        hint = did_you_mean(anchor, aim.original.anchors) or f"The page has: {', '.join(sorted(aim.original.anchors))}."
        yield Problem(text.path, number, f"The page {aim.path} has no place called #{anchor}.", hint)


def _no_page(text: Translation, number: int, path: str, site: Site) -> Problem:
    code = path.strip("/").partition("/")[0]
    if code in site.settings.codes:
        return Problem(text.path, number, f"The link {path} names a language.", f"Write {path[len(code) + 1 :] or '/'}")
    if not path.endswith("/") and path + "/" in site.pages:
        return Problem(text.path, number, f"The link {path} lacks its last slash.", f"Write {path}/")
    return Problem(text.path, number, f"The link {path} leads to no page.", did_you_mean(path, site.pages))


def pictures(site: Site, today: dt.date) -> Iterator[Problem]:
    """Every picture lies beside the text and has words for those who cannot see it."""
    for page, text in texts(site):
        for number, line in written(text):
            for picture, words, target in LINK.findall(CODE.sub("", line)):
                if not picture:
                    continue
                if target not in page.pictures and not DRAWING.fullmatch(target):
                    hint = did_you_mean(target, page.pictures) or f"Put it into the folder content{page.path}"
                    yield Problem(text.path, number, f"There is no picture {target} beside this text.", hint)
                if EMPTY_ALT.match(words.strip()):
                    hint = f"Say between the brackets what matters in it: ![A snare on a birch]({target})"
                    yield Problem(text.path, number, f"The picture {target} has no words.", hint)


def facts(site: Site, today: dt.date) -> Iterator[Problem]:
    """Every marker in double braces, and every figure, names a fact or a source of the ledger."""
    for page, text in texts(site):
        if text is page.original:
            yield from _shown_facts(text, site)
        for number, line in written(text):
            for braces in ANY_BRACES.findall(line):
                yield from _marker(braces, text, number, site)


def _shown_facts(text: Translation, site: Site) -> Iterator[Problem]:
    named = [("figure", text.meta.figure)] if text.meta.figure else []
    for field, name in [*named, *(("bars", name) for name in text.meta.bars)]:
        if name not in site.facts and name not in site.unreadable:
            hint = did_you_mean(name, site.facts) or "Add it, with its source, to content/facts.yaml."
            yield Problem(text.path, text.lines[field], f"There is no fact called {name}.", hint)
    units = {site.facts[name].unit or "no unit" for name in text.meta.bars if name in site.facts}
    if len(units) > 1:
        hint = "Set facts of one unit side by side."
        yield Problem(
            text.path, text.lines["bars"], f"These bars have different units: {', '.join(sorted(units))}.", hint
        )


def _marker(braces: str, text: Translation, number: int, site: Site) -> Iterator[Problem]:
    marker = read_marker(braces)
    if marker is None:
        hint = "Write {{fact}}, {{fact.bare}}, {{fact.date}}, {{fact.range}} or {{source:name}}; for advice see docs/writing.md."
        yield Problem(text.path, number, f"{braces} is no marker.", hint)
    elif marker.form in ("draw", "unproven"):
        return
    elif marker.form in WITH_SOURCE:
        if marker.id not in site.sources:
            hint = did_you_mean(marker.id, site.sources) or "Add it to content/sources.yaml."
            yield Problem(text.path, number, f"There is no source called {marker.id}.", hint)
    elif marker.id in site.unreadable:
        return
    elif marker.id not in site.facts:
        hint = did_you_mean(marker.id, site.facts) or "Add it, with its source, to content/facts.yaml."
        yield Problem(text.path, number, f"There is no fact called {marker.id}.", hint)
    elif marker.form == "date" and not (site.facts[marker.id].period or site.facts[marker.id].date):
        yield Problem(text.path, number, f"The fact {marker.id} has no period.", "Add one to it in content/facts.yaml.")
    elif marker.form == "range" and site.facts[marker.id].low is None:
        yield Problem(text.path, number, f"The fact {marker.id} has no low and high.", "Write it without .range.")


def raw_numbers(site: Site, today: dt.date) -> Iterator[Problem]:
    """No digit is typed into a text: numbers come from the ledger. The brochure's own words are quoted as they are."""
    allowed = re.compile(
        "|".join(map(re.escape, sorted(site.settings.numbers_that_are_not_facts, key=len, reverse=True))) or "$^"
    )
    for page, text in texts(site):
        for number, line in written(text):
            if page.meta.layout == "brochure" and line.lstrip().startswith(">"):
                continue
            match = DIGITS.search(allowed.sub("", NOT_TEXT.sub("", line)))
            if match:
                hint = "Write {{name-of-the-fact}} and keep the number in content/facts.yaml; a name goes into content/site.yaml."
                yield Problem(text.path, number, f"The number {match[0].strip('.,–-')} is typed into the text.", hint)


def raw_html(site: Site, today: dt.date) -> Iterator[Problem]:
    """Texts are Markdown: HTML and scripts in them never reach a page."""
    for _, text in texts(site):
        for number, line in written(text):
            match = RAW_HTML.search(CODE.sub("", line))
            if match:
                hint = "Write it in Markdown; for a box use !!! note"
                yield Problem(text.path, number, f"HTML does not work here: {match[0][:40]}", hint)


def forbidden_terms(site: Site, today: dt.date) -> Iterator[Problem]:
    """No word that the term base forbids stands in a text of its language."""
    for page, text in texts(site):
        for number, line in written(text):
            if page.meta.layout == "brochure" and line.lstrip().startswith(">"):
                continue
            for term in site.forbidden.get(text.language, ()):
                if term.word.casefold() in line.casefold():
                    yield Problem(text.path, number, f'We do not write "{term.word}".', f"Write {term.instead}.")
