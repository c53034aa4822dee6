"""Rules for giving.yaml: what may not be there at all, and what is there but not shown, with the reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from leopard.content.giving import SHOWS, Giving, checkers, is_self_checked, latest_expiry, matches, trouble
from leopard.content.model import Site
from leopard.content.schema import ByLanguage
from leopard.content.schema_giving import Channel
from leopard.problems import Level, Problem, did_you_mean

FILE = "content/giving.yaml"
SOON = 21
"""Days before a channel expires from which it is told."""
Told = tuple[str, str, Level]


def giving_to_look_at(site: Site, today: dt.date) -> Iterator[Problem]:
    """Every channel is complete and checked by two people who did not type it; what is not shown is told."""
    giving = site.giving
    for code in giving.states:
        if code not in site.settings.codes:
            yield Problem(FILE, 0, f"The site has no language {code}.", did_you_mean(code, site.settings.codes))
    for channel in giving.channels:
        for message, hint, level in _channel(channel, site, today):
            yield Problem(FILE, giving.lines.get(channel.id, 0), message, hint, level)
    yield from _switches(site, giving, today)
    yield from _gifts_and_figures(site, giving, today)


def _channel(channel: Channel, site: Site, today: dt.date) -> Iterator[Told]:
    name = f"The channel {channel.id}"
    yield from _languages(channel, site)
    if is_self_checked(channel):
        hint = "Two people who did not type the account check it and write their names."
        yield f"{name} was checked by {channel.typed_by}, who also typed it.", hint, "error"
    elif len(checkers(channel)) < 2:
        yield (
            f"{name} is not shown: two different people must have checked it.",
            "Add the second under verified.",
            "note",
        )
    elif channel.expires > latest_expiry(channel):
        hint = f"Write {latest_expiry(channel)} or an earlier day after expires:"
        yield f"{name} expires later than 180 days after it was checked.", hint, "error"
    elif channel.expires < today:
        hint = "Two people check it again, then set verified and expires."
        yield f"{name} is not shown: it expired on {channel.expires}.", hint, "note"
    elif (channel.expires - today).days <= SOON:
        yield f"{name} is shown until {channel.expires}.", "Two people check it again in time.", "note"


def _languages(channel: Channel, site: Site) -> Iterator[Told]:
    name = f"The channel {channel.id}"
    for code in channel.show_in:
        if code not in site.settings.codes:
            yield f"{name} names the language {code}, which the site has not.", "", "error"
            continue
        if code not in channel.legal_note:
            hint = f"Ask someone who knows the law for readers of {code}, then write legal_note: {code}: by, on, text."
            yield f"{name} has no legal note for {code}.", hint, "error"
        for entity in site.entities:
            if matches(entity, channel, code):
                hint = f"Take {code} out of show_in: a gift could bring its giver before a court."
                yield f"{name} leads readers of {code} to {entity.id}, which is {entity.status}.", hint, "error"
    missing = _missing(channel.recipient, site)
    if missing:
        yield f"recipient of the channel {channel.id} is missing in {missing}.", f"Add {missing[:2]}: ...", "error"
    for fund in channel.funds:
        if "/work/" in site.pages and f"/work/{fund}/" not in site.pages:
            known = [page.slug for page in site.children("/work/")]
            yield f"{name} names the work {fund}, which is no page.", did_you_mean(fund, known), "error"


def _switches(site: Site, giving: Giving, today: dt.date) -> Iterator[Problem]:
    """A language that is off hides its channels; one that is on with nothing to show stays as if it were off."""
    named = {code for one in giving.channels for code in one.show_in}
    known = {"", "thermometer", *(one.id for one in giving.channels), *(one.id for one in giving.gifts)}
    unread = set(giving.lines) - known
    for code in site.settings.codes:
        good = [one for one in giving.channels if code in one.show_in and not trouble(one, code, site.entities, today)]
        state = giving.state(code)
        for channel in good:
            if channel.kind not in SHOWS[state]:
                hint = f"It is shown when {code} is set to bank." if channel.kind not in SHOWS["link"] else ""
                message = f"The channel {channel.id} is not shown in {code}: {code} is set to {state}."
                yield Problem(FILE, giving.lines.get(channel.id, 0), message, hint, "note")
        if state != "off" and code not in named and not unread:
            message = (
                f"{code} is set to {state}, but there is no channel to show: the page says that we collect nothing."
            )
            yield Problem(FILE, giving.lines.get("", 0), message, "", "note")


def _gifts_and_figures(site: Site, giving: Giving, today: dt.date) -> Iterator[Problem]:
    for gift in giving.gifts:
        missing = _missing(gift.what, site)
        if missing:
            message = f"what of the gift {gift.id} is missing in {missing}."
            yield Problem(FILE, giving.lines.get(gift.id, 0), message, f"Add {missing[:2]}: ...")
        if gift.source not in site.sources:
            hint = did_you_mean(gift.source, site.sources) or "Add it to content/sources.yaml."
            message = f"The gift {gift.id} names the source {gift.source}, which is not there."
            yield Problem(FILE, giving.lines.get(gift.id, 0), message, hint)
    figures = giving.thermometer
    if figures and not figures.as_of <= today <= figures.good_until:
        message = f"The figures of {figures.as_of} are not shown: they are older than 45 days."
        yield Problem(FILE, giving.lines.get("thermometer", 0), message, "Write new ones, with their day.", "note")


def _missing(words: ByLanguage, site: Site) -> str:
    return ", ".join(code for code in site.settings.codes if code not in words)
