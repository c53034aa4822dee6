"""Rules for villages.yaml: complete in every language, checked by two people, and honest about what is not shown."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from leopard.content.model import Site
from leopard.content.schema_villages import SHOWN_AS_ENDED, STARTED, Village
from leopard.content.villages import FILE, LIST
from leopard.problems import Level, Problem

NAME = re.compile(r"^[a-z0-9][a-z0-9-]*$")
SOON = 60
"""Days before a pledge ends from which it is told."""
Told = tuple[str, str, Level]


def villages_to_look_at(site: Site, today: dt.date) -> Iterator[Problem]:
    """Every village is complete in every language; one that is not shown is told, with the reason."""
    drawn: dict[str, str] = {}
    for village in site.villages:
        told = [*_complete(village, site), *_dates(village, today), *_same_rosette(village, drawn)]
        for message, hint, level in told or _not_shown(village, today):
            yield Problem(FILE, site.village_lines.get(village.id, 0), message, hint, level)


def _complete(village: Village, site: Site) -> Iterator[Told]:
    if not NAME.match(village.id):
        hint = "Use small Latin letters, digits and hyphens: it is the address of the village's page."
        yield f"The village {village.id} needs another name for its record.", hint, "error"
    if f"{LIST}{village.id}/" in site.pages:
        yield f"There is a page {LIST}{village.id}/ already.", "Give the village's record another name.", "error"
    if village.own_language not in site.settings.codes:
        hint = f"Write one of {', '.join(site.settings.codes)} after own_language:"
        yield f"The village {village.id} has no language {village.own_language}.", hint, "error"
    for field, words in (("name", village.name), ("sentence", village.sentence)):
        missing = [code for code in site.settings.codes if code not in words]
        if missing:
            message = f"{field} of the village {village.id} is missing in {', '.join(missing)}."
            yield message, f"Add {missing[0]}: ...", "error"


def _dates(village: Village, today: dt.date) -> Iterator[Told]:
    days = [village.consent.on, village.changed, *(step.on for step in village.steps.values())]
    if max(days) > today:
        yield f"The village {village.id} has a day that is still to come: {max(days)}.", "", "error"


def _same_rosette(village: Village, drawn: dict[str, str]) -> Iterator[Told]:
    """Two villages with one name would have one rosette: the second adds its district to its name."""
    other = drawn.setdefault(village.own_name.strip(), village.id)
    if other != village.id:
        hint = "Add the district to the name of one, so that each has a rosette of its own."
        yield f"The village {village.id} has the same name as {other}.", hint, "error"


def _not_shown(village: Village, today: dt.date) -> Iterator[Told]:
    name = f"The village {village.id}"
    if not village.is_checked:
        hint = "The second person looks at consent and evidence and adds a name under checked_by."
        yield f"{name} is not shown: two different people must have checked it.", hint, "note"
    elif not village.has_started:
        yield f"{name} is not shown: {STARTED} of the six steps make a start.", "", "note"
    elif today > village.valid_until + SHOWN_AS_ENDED:
        hint = "Take the record out, or renew the pledge with a new consent."
        yield f"{name} is not shown: its pledge ended on {village.valid_until}.", hint, "note"
    elif village.has_ended(today):
        hint = "Ask the village whether it wants to renew it."
        yield f"{name} is shown as ended since {village.valid_until}.", hint, "note"
    elif (village.valid_until - today).days <= SOON:
        yield f"{name} is shown until {village.valid_until}.", "Ask the village whether it wants to renew it.", "note"
