"""The rules a content folder must keep. One generator per rule; its docstring is the rule.

Rules look at the loaded Site and never stop at the first breach. To add one, write a generator and name it in RULES.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator

from leopard.content.freshness import section_states
from leopard.content.frontmatter import CODE_FENCE
from leopard.content.markers import ANY_BRACES, markers, read_marker
from leopard.content.model import Page, Section, Site, Translation
from leopard.content.schema import Fact
from leopard.problems import Level, Problem, did_you_mean

LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]*)(?:\s+\"[^\"]*\")?\)")
RAW_HTML = re.compile(r"<(?:/?[a-zA-Z][^>]*|!--.*?)>?")
CODE = re.compile(r"`[^`]*`")
NOT_TEXT = re.compile(r"\{\{.*?\}\}|\]\([^)]*\)|\{#[^}]*\}|`[^`]*`|https?://\S+|^\s*\d+[.)]\s")
DIGITS = re.compile(r"\d[\d.,\u00a0\u202f–-]*")
LONGEST_SUMMARY = 25
EMPTY_ALT = re.compile(
    r"^(image|picture|photo|drawing|изображение|картинка|фото|рисунок|图片|照片|图|사진|그림)?( of| из)?$", re.I
)


def check(site: Site, today: dt.date) -> list[Problem]:
    """Every breach of every rule, in the order of files and lines."""
    return sorted(problem for rule in RULES for problem in rule(site, today))


def _texts(site: Site) -> Iterator[tuple[Page, Translation]]:
    for page in site.pages.values():
        for text in page.translations.values():
            yield page, text


def _written(text: Translation) -> Iterator[tuple[int, str]]:
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


def home_and_parents(site: Site, today: dt.date) -> Iterator[Problem]:
    """There is a home page, and above every page there is a page."""
    if "/" not in site.pages:
        hint = f"Write content/index.{site.settings.default.code}.md."
        yield Problem("content", 0, "There is no home page.", hint)
    for page in site.pages.values():
        if page.parent and page.parent not in site.pages and page.parent not in site.unreadable:
            hint = f"Write content{page.parent}index.{page.original.language}.md, or move this folder."
            yield Problem(page.original.path, 0, f"There is no page {page.parent} above this one.", hint)


def menus(site: Site, today: dt.date) -> Iterator[Problem]:
    """The menu and the footer name pages that are there."""
    named = [("menu", path) for path in site.settings.menu] + [("footer", path) for path in site.settings.footer]
    for field, path in named:
        if path not in site.pages and path not in site.unreadable:
            message = f"The {field} names {path}, which is no page."
            yield Problem("content/site.yaml", site.settings.lines[field], message, did_you_mean(path, site.pages))


def summaries(site: Site, today: dt.date) -> Iterator[Problem]:
    """A summary is one sentence: at most 25 words where words stand between spaces."""
    for _, text in _texts(site):
        words = len(ANY_BRACES.sub("1", text.meta.summary).split())
        if text.language == "en" and words > LONGEST_SUMMARY:
            message = f"The summary has {words} words."
            yield Problem(text.path, text.lines["summary"], message, f"Say it in {LONGEST_SUMMARY} at most.")


def links(site: Site, today: dt.date) -> Iterator[Problem]:
    """Every link leads to a page of ours and an anchor on it, or to a full web address."""
    for page, text in _texts(site):
        for path in text.meta.related:
            if path not in site.pages and path not in site.unreadable:
                yield _no_page(text, text.lines["related"], path, site)
        for number, line in _written(text):
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
    for page, text in _texts(site):
        for number, line in _written(text):
            for picture, words, target in LINK.findall(CODE.sub("", line)):
                if not picture:
                    continue
                if target not in page.pictures:
                    hint = did_you_mean(target, page.pictures) or f"Put it into the folder content{page.path}"
                    yield Problem(text.path, number, f"There is no picture {target} beside this text.", hint)
                if EMPTY_ALT.match(words.strip()):
                    hint = f"Say between the brackets what matters in it: ![A snare on a birch]({target})"
                    yield Problem(text.path, number, f"The picture {target} has no words.", hint)


def facts(site: Site, today: dt.date) -> Iterator[Problem]:
    """Every marker in double braces, and every figure, names a fact or a source of the ledger."""
    for page, text in _texts(site):
        figure = text.meta.figure
        if figure and figure not in site.facts and figure not in site.unreadable and text is page.original:
            hint = did_you_mean(figure, site.facts) or "Add it, with its source, to content/facts.yaml."
            yield Problem(text.path, text.lines["figure"], f"There is no fact called {figure}.", hint)
        for number, line in _written(text):
            for braces in ANY_BRACES.findall(line):
                yield from _marker(braces, text, number, site)


def _marker(braces: str, text: Translation, number: int, site: Site) -> Iterator[Problem]:
    marker = read_marker(braces)
    if marker is None:
        hint = "Write {{fact}}, {{fact.bare}}, {{fact.date}}, {{fact.range}} or {{source:name}}."
        yield Problem(text.path, number, f"{braces} is no marker.", hint)
    elif marker.form == "source":
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


def ledger(site: Site, today: dt.date) -> Iterator[Problem]:
    """Every fact has a known source and its name in every language; what is past its review date is told."""
    for fact in site.facts.values():
        for message, hint, level in _fact(fact, site, today):
            yield Problem("content/facts.yaml", site.fact_lines[fact.id], message, hint, level)


def map_words(site: Site, today: dt.date) -> Iterator[Problem]:
    """Every word of the map is there in every language."""
    for name, words in site.map_words.items():
        for code in site.settings.codes:
            if not words.get(code):
                yield Problem("content/map.yaml", 0, f"The word {name} is missing in {code}.", f"Add {code}: ...")


def _fact(fact: Fact, site: Site, today: dt.date) -> Iterator[tuple[str, str, Level]]:
    for source in fact.source:
        if source not in site.sources and source not in site.unreadable:
            hint = did_you_mean(source, site.sources) or "Add it to content/sources.yaml."
            yield f"The fact {fact.id} names the source {source}, which is not there.", hint, "error"
    for field, words in (("what", fact.what), *([("note", fact.note)] if fact.note else [])):
        missing = [code for code in site.settings.codes if code not in words]
        if missing:
            message = f"{field} of the fact {fact.id} is missing in {', '.join(missing)}."
            yield message, f"Add {missing[0]}: ...", "error"
    for field, name, known in (("place", fact.place, site.places), ("subject", fact.subject, site.subjects)):
        if name and name not in known:
            message = f"The fact {fact.id} has the {field} {name}, which is not there."
            yield message, did_you_mean(name, known), "error"
    if fact.review_by and fact.status == "current" and fact.review_by < today.isoformat()[: len(fact.review_by)]:
        message = f"The fact {fact.id} was to be looked at again by {fact.review_by}."
        yield message, "Look at its source, then set checked and review_by.", "note"


def raw_numbers(site: Site, today: dt.date) -> Iterator[Problem]:
    """No digit is typed into a text: numbers come from the ledger. The brochure's own words are quoted as they are."""
    allowed = re.compile(
        "|".join(map(re.escape, sorted(site.settings.numbers_that_are_not_facts, key=len, reverse=True))) or "$^"
    )
    for page, text in _texts(site):
        for number, line in _written(text):
            if page.meta.layout == "brochure" and line.lstrip().startswith(">"):
                continue
            match = DIGITS.search(allowed.sub("", NOT_TEXT.sub("", line)))
            if match:
                hint = "Write {{name-of-the-fact}} and keep the number in content/facts.yaml; a name goes into content/site.yaml."
                yield Problem(text.path, number, f"The number {match[0].strip('.,–-')} is typed into the text.", hint)


def raw_html(site: Site, today: dt.date) -> Iterator[Problem]:
    """Texts are Markdown: HTML and scripts in them never reach a page."""
    for _, text in _texts(site):
        for number, line in _written(text):
            match = RAW_HTML.search(CODE.sub("", line))
            if match:
                hint = "Write it in Markdown; for a box use !!! note"
                yield Problem(text.path, number, f"HTML does not work here: {match[0][:40]}", hint)


def forbidden_terms(site: Site, today: dt.date) -> Iterator[Problem]:
    """No word that the term base forbids stands in a text of its language."""
    for page, text in _texts(site):
        for number, line in _written(text):
            if page.meta.layout == "brochure" and line.lstrip().startswith(">"):
                continue
            for term in site.forbidden.get(text.language, ()):
                if term.word.casefold() in line.casefold():
                    yield Problem(text.path, number, f'We do not write "{term.word}".', f"Write {term.instead}.")


def same_sections(site: Site, today: dt.date) -> Iterator[Problem]:
    """A translation has the sections of its original, no more, no fewer, in the same order.

    A section that was never translated is work to do, not a mistake: readers get the original's words until then.
    """
    for page, text in _texts(site):
        if text is page.original:
            continue
        name = page.original.path.rpartition("/")[2]
        states = section_states(page, text.language)
        for state in states:
            if state.state == "missing":
                lost = state.id in text.meta.sections
                message = f"The section {state.id} is {'missing' if lost else 'not translated yet'}."
                hint = f"Translate it from {name}, with its name in braces: {{#{state.id}}}"
                yield Problem(text.path, 0, message, hint, "error" if lost else "note")
            if state.state == "extra":
                hint = f"Take it out, or write it in {name} first."
                yield Problem(text.path, text.by_id[state.id].line, f"{name} has no section {state.id}.", hint)
        wanted = [section.id for section in page.original.sections]
        found = [section.id for section in text.sections]
        if sorted(wanted) == sorted(found) and wanted != found:
            hint = f"The order is {', '.join(wanted)}."
            yield Problem(text.path, 0, "The sections are in another order than in the original.", hint)


def same_facts_and_links(site: Site, today: dt.date) -> Iterator[Problem]:
    """A section that is marked as translated carries the same facts and the same links as its original."""
    for page, text in _texts(site):
        if text is page.original:
            continue
        for state in section_states(page, text.language):
            if state.state != "current":
                continue
            ours, theirs = _carried(text.by_id[state.id]), _carried(page.original.by_id[state.id])
            for lost in sorted(theirs - ours):
                yield Problem(
                    text.path, text.by_id[state.id].line, f"The section {state.id} lacks {lost}.", "Bring it in."
                )
            for added in sorted(ours - theirs):
                hint = "Take it out, or bring it into the original."
                yield Problem(
                    text.path, text.by_id[state.id].line, f"The section {state.id} has {added}, the original not.", hint
                )


def _carried(section: Section) -> set[str]:
    """The facts, links and pictures of a section, as an editor would name them."""
    carried = {
        f"the source {one.id}" if one.form == "source" else f"the fact {one.id}" for one in markers(section.words)
    }
    return carried | {f"the {'picture' if one[0] else 'link'} {one[2]}" for one in LINK.findall(section.words)}


def safety(site: Site, today: dt.date) -> Iterator[Problem]:
    """On a page that lives depend on, no translation is old, missing, or made by a machine alone."""
    for page in site.pages.values():
        if not page.meta.safety:
            continue
        for language in site.settings.languages:
            text = page.translations.get(language.code)
            path = text.path if text else page.original.path
            old = [state.id for state in section_states(page, language.code) if state.state in ("outdated", "missing")]
            if old:
                hint = f"Translate it, then run: python3 build.py stamp {page.path.strip('/')} {language.code}"
                message = f"This is a safety page, and in {language.name} it is old: {', '.join(old)}."
                yield Problem(path, 0, message, hint)
            if text and text.meta.translation == "machine":
                message = "A safety page may not be translated by a machine alone."
                yield Problem(
                    path, text.lines["translation"], message, "Have a person read it, then write translation: draft"
                )


RULES: tuple[Callable[[Site, dt.date], Iterator[Problem]], ...] = (
    home_and_parents, menus, summaries, links, pictures, facts, ledger, map_words, raw_numbers, raw_html, forbidden_terms,
    same_sections, same_facts_and_links, safety,
)  # fmt: skip
