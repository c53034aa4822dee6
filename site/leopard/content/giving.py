"""Which ways to give may be shown, to whom, on a day. Everything fails closed: without a full record there is nothing.

`Giving` holds what giving.yaml says. `good_today` leaves in it only what may be shown; the web room asks that alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from leopard.content.schema_giving import GOOD_FOR, Channel, Entity, Gift, State, Thermometer

SHOWS: dict[State, tuple[str, ...]] = {
    "off": (),
    "info": ("name",),
    "link": ("name", "link"),
    "bank": ("name", "link", "epc", "st00012"),
}
"""The kinds of channels that each state allows."""


@dataclass(frozen=True)
class Giving:
    """Everything giving.yaml says."""

    states: Mapping[str, State] = field(default_factory=dict)
    channels: tuple[Channel, ...] = ()
    gifts: tuple[Gift, ...] = ()
    thermometer: Thermometer | None = None
    lines: Mapping[str, int] = field(default_factory=dict)
    """Where each channel stands."""
    looked_at: bool = False
    """Whether `good_today` made this. Before that nothing is shown."""
    figures_are_old: bool = False
    """The thermometer was taken out because its day is too long ago."""

    def state(self, code: str) -> State:
        """The switch of a language; a language that is not named is off."""
        return self.states.get(code, "off")

    def channels_in(self, code: str) -> tuple[Channel, ...]:
        """The channels that readers of a language are shown."""
        kinds = SHOWS[self.state(code)] if self.looked_at else ()
        return tuple(one for one in self.channels if one.kind in kinds and code in one.show_in)

    def is_on(self, code: str) -> bool:
        """Whether readers of a language are shown any way to give; the switch alone opens nothing."""
        return bool(self.channels_in(code))


def good_today(giving: Giving, entities: Iterable[Entity], today: dt.date) -> Giving:
    """What may be shown today: channels whose record is complete, each only in the languages that it may stand in."""
    channels = []
    for one in giving.channels:
        codes = tuple(code for code in one.show_in if not trouble(one, code, entities, today))
        if codes:
            channels.append(replace_languages(one, codes))
    old = giving.thermometer is not None and not (giving.thermometer.as_of <= today <= giving.thermometer.good_until)
    return replace(
        giving,
        channels=tuple(channels),
        thermometer=None if old else giving.thermometer,
        looked_at=True,
        figures_are_old=old,
    )


def replace_languages(channel: Channel, codes: tuple[str, ...]) -> Channel:
    """The channel, shown in these languages only."""
    return channel.model_copy(update={"show_in": codes})


def trouble(channel: Channel, code: str, entities: Iterable[Entity], today: dt.date) -> str:
    """The one reason why readers of this language must not be shown the channel today; empty when they may."""
    if is_self_checked(channel):
        return "was checked by the person who typed it"
    if len(checkers(channel)) < 2:
        return "two different people must have checked it"
    if channel.expires < today:
        return f"expired on {channel.expires}"
    if channel.expires > latest_expiry(channel):
        return "expires later than 180 days after it was checked"
    if any(check.on > today for check in channel.verified):
        return "was checked on a day that is still to come"
    if code not in channel.legal_note:
        return f"has no legal note for {code}"
    if any(matches(entity, channel, code) for entity in entities):
        return f"is in the register of bodies that must not be shown in {code}"
    return ""


def checkers(channel: Channel) -> set[str]:
    """Everyone who checked it, by name, whatever the capitals."""
    return {check.by.strip().casefold() for check in channel.verified}


def is_self_checked(channel: Channel) -> bool:
    """Whether the person who typed the account is one of those who checked it."""
    return channel.typed_by.strip().casefold() in checkers(channel)


def latest_expiry(channel: Channel) -> dt.date:
    """180 days after the older of the newest two checks."""
    newest = {check.by.strip().casefold(): check.on for check in sorted(channel.verified, key=lambda one: one.on)}
    days = sorted(newest.values(), reverse=True)
    return days[1] + GOOD_FOR if len(days) > 1 else dt.date.min


def matches(entity: Entity, channel: Channel, code: str) -> bool:
    """Whether the recipient, its account's name or its link is this body, in this language."""
    if code not in entity.languages:
        return False
    accounts = [one.name for one in (channel.epc, channel.st00012) if one]
    names = [name.casefold() for name in (*channel.recipient.values(), *accounts)]
    if any(word.casefold() in name for word in entity.names.values() for name in names):
        return True
    links = [channel.url or "", channel.registration.register_url]
    return any(is_at(host, link) for host in entity.hosts for link in links)


def is_at(host: str, link: str) -> bool:
    """Whether a link leads to this host or to a part of it: `panda.org`, `www.panda.org`."""
    found = (urlsplit(link).hostname or "").rstrip(".")
    return found == host or found.endswith(f".{host}")
