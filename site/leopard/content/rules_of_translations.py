"""Rules for translations: the same sections, facts and links as the original, and nothing old where lives depend on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from leopard.content.freshness import section_states
from leopard.content.model import Site
from leopard.content.reading import carried, texts
from leopard.problems import Problem


def same_sections(site: Site, today: dt.date) -> Iterator[Problem]:
    """A translation has the sections of its original, no more, no fewer, in the same order.

    A section that was never translated is work to do, not a mistake: readers get the original's words until then.
    """
    for page, text in texts(site):
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
    for page, text in texts(site):
        if text is page.original:
            continue
        for state in section_states(page, text.language):
            if state.state != "current":
                continue
            ours, theirs = carried(text.by_id[state.id]), carried(page.original.by_id[state.id])
            for lost in sorted(theirs - ours):
                yield Problem(
                    text.path, text.by_id[state.id].line, f"The section {state.id} lacks {lost}.", "Bring it in."
                )
            for added in sorted(ours - theirs):
                hint = "Take it out, or bring it into the original."
                yield Problem(
                    text.path, text.by_id[state.id].line, f"The section {state.id} has {added}, the original not.", hint
                )


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
