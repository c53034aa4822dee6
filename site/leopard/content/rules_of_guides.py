"""Rules for pages that tell people what to do: every step says how sure it is, and is easy to read."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from leopard.content.markers import ANY_BRACES, TIPS, Marker, read_marker
from leopard.content.model import Section, Site
from leopard.content.readability import reading
from leopard.content.reading import texts
from leopard.problems import Problem

STEP = re.compile(r"^\d+\. ")
MEASURES = {
    "en": "The Flesch-Kincaid grade is {:.1f}; here at most {}.",
    "ru": "The reading ease (Oborneva) is {:.0f}; here at least {}.",
    "zh": "Its sentences have {:.0f} characters on average; here at most {}.",
    "ko": "Its sentences have {:.0f} words on average; here at most {}.",
}


def steps_say_how_sure(site: Site, today: dt.date) -> Iterator[Problem]:
    """Every numbered step of a guide begins with a drawing and ends with how sure the advice is."""
    for page, text in texts(site):
        if page.meta.layout != "guide":
            continue
        for section in text.sections:
            for number, step in _steps(section):
                found = [read_marker(one) for one in ANY_BRACES.findall(step)]
                if not _form(found[:1], ("draw",)):
                    hint = "Begin it with a drawing: 1. {{draw:phone}} Call ..."
                    yield Problem(text.path, number, "This step has no drawing.", hint)
                if not _form(found[-1:], TIPS):
                    hint = "End it with {{advised:source}}, {{tested:source}} or {{unproven}}."
                    yield Problem(text.path, number, "This step does not say how sure it is.", hint)


def _form(found: list[Marker | None], forms: tuple[str, ...]) -> bool:
    return bool(found) and found[0] is not None and found[0].form in forms


def _steps(section: Section) -> Iterator[tuple[int, str]]:
    """Each numbered step with its first line, its following lines joined."""
    lines = section.text.split("\n")
    for place, line in enumerate(lines):
        if STEP.match(line):
            more = [line]
            for following in lines[place + 1 :]:
                if not following.startswith(" "):
                    break
                more.append(following.strip())
            yield section.line + place, " ".join(more)


def easy_to_read(site: Site, today: dt.date) -> Iterator[Problem]:
    """A text is no harder than the readers of its part of the site can follow."""
    for page, text in texts(site):
        found = reading(page, text)
        if found and not found.is_met:
            message = MEASURES[text.language].format(found.value, found.limit)
            hint = "Shorten the sentences, take simpler words; then let three people read it."
            yield Problem(text.path, 0, message, hint, "note")
