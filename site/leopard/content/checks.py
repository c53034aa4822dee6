"""The rules a content folder must keep. One generator per rule; its docstring is the rule.

Rules look at the loaded Site and never stop at the first breach. Those about the whole site and its data stand here,
those about words, guides, safety and translations in the rules_of_ files beside it. To add one, write a generator
and name it in RULES.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from leopard.content import (
    rules_of_entities,
    rules_of_giving,
    rules_of_guides,
    rules_of_safety,
    rules_of_texts,
    rules_of_translations,
    rules_of_villages,
)
from leopard.content.model import Site
from leopard.content.schema import Fact
from leopard.problems import Level, Problem, did_you_mean


def check(site: Site, today: dt.date) -> list[Problem]:
    """Every breach of every rule, in the order of files and lines."""
    return sorted(problem for rule in RULES for problem in rule(site, today))


def look_at_records(site: Site, today: dt.date) -> list[Problem]:
    """What is wrong with contacts, villages and ways to give, and which of them are not shown today, and why.

    Takes the site as it was read: strangers' view of it no longer holds what is not shown.
    """
    return sorted(problem for rule in RECORDS for problem in rule(site, today))


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


def ledger(site: Site, today: dt.date) -> Iterator[Problem]:
    """Every fact has a known source and its name in every language; what is past its review date is told."""
    for fact in site.facts.values():
        for message, hint, level in _fact(fact, site, today):
            yield Problem("content/facts.yaml", site.fact_lines[fact.id], message, hint, level)


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


def map_words(site: Site, today: dt.date) -> Iterator[Problem]:
    """Every word of the map is there in every language."""
    for name, words in site.map_words.items():
        for code in site.settings.codes:
            if not words.get(code):
                yield Problem("content/map.yaml", 0, f"The word {name} is missing in {code}.", f"Add {code}: ...")


def year(site: Site, today: dt.date) -> Iterator[Problem]:
    """Everything in the year stands in a known ring, has known sources and its words in every language."""
    for span in site.year:
        line = site.year_lines.get(span.id, 0)
        if span.ring not in site.rings:
            message = f"{span.id} has the ring {span.ring}, which is not there."
            yield Problem("content/year.yaml", line, message, did_you_mean(span.ring, site.rings))
        for source in span.source:
            if source not in site.sources:
                message = f"{span.id} names the source {source}, which is not there."
                hint = did_you_mean(source, site.sources) or "Add it to content/sources.yaml."
                yield Problem("content/year.yaml", line, message, hint)
        for code in site.settings.codes:
            if code not in span.what:
                yield Problem("content/year.yaml", line, f"{span.id} has no words in {code}.", f"Add {code}: ...")


RECORDS: tuple[Callable[[Site, dt.date], Iterator[Problem]], ...] = (
    rules_of_safety.contacts_to_look_at,
    rules_of_villages.villages_to_look_at,
    rules_of_giving.giving_to_look_at,
)
RULES: tuple[Callable[[Site, dt.date], Iterator[Problem]], ...] = (
    home_and_parents,
    menus,
    ledger,
    map_words,
    rules_of_texts.summaries,
    rules_of_texts.links,
    rules_of_texts.pictures,
    rules_of_texts.facts,
    rules_of_texts.raw_numbers,
    rules_of_texts.raw_html,
    rules_of_texts.forbidden_terms,
    year,
    rules_of_guides.steps_say_how_sure,
    rules_of_guides.easy_to_read,
    rules_of_safety.exact_places,
    rules_of_safety.places_in_pictures,
    rules_of_safety.dens_and_cameras,
    rules_of_safety.private_contacts,
    rules_of_entities.registered_bodies,
    rules_of_entities.register_is_complete,
    rules_of_translations.same_sections,
    rules_of_translations.same_facts_and_links,
    rules_of_translations.safety,
)
