"""Giving fails closed: whatever is missing from a record, nobody is shown it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from flask.testing import FlaskClient

from helpers import ROOT, TODAY
from leopard.content.giving import Giving, good_today
from leopard.content.loading import load
from leopard.content.model import Site
from leopard.content.rules_of_entities import registered_bodies
from leopard.content.schema_giving import Channel, Check, Entity, Note

CODES = ("en", "ru", "zh", "ko")
DAY = dt.timedelta(days=1)


@pytest.fixture
def entities() -> tuple[Entity, ...]:
    """The register that ships."""
    site = load(ROOT / "content").site
    assert site is not None
    return site.entities


@pytest.fixture
def channel(recorded: tuple[Site, FlaskClient]) -> Channel:
    """A channel that may be shown to English readers."""
    return next(one for one in recorded[0].giving.channels if one.id == "page")


def shown(
    channel: Channel, entities: tuple[Entity, ...], today: dt.date = TODAY, code: str = "en", **states: Any
) -> bool:
    giving = Giving(states={code: "bank", **states}, channels=(channel,))
    return good_today(giving, entities, today).is_on(code)


def test_good_channel_is_shown_until_its_last_day_and_not_after(channel: Channel, entities: tuple[Entity, ...]) -> None:
    assert shown(channel, entities, channel.expires)
    assert not shown(channel, entities, channel.expires + DAY)


def test_nothing_is_shown_that_was_not_looked_at(channel: Channel) -> None:
    assert not Giving(states={"en": "bank"}, channels=(channel,)).is_on("en")


@pytest.mark.parametrize(
    "fault",
    [
        {"verified": ()},
        {"verified": (Check(by="A. B.", on=TODAY, how="x"),)},
        {"verified": (Check(by="A. B.", on=TODAY, how="x"), Check(by=" a. b. ", on=TODAY, how="y"))},
        {"typed_by": "a. b."},
        {"legal_note": {"ru": Note(by="L. M.", on=TODAY, text="x")}},
        {"show_in": ("ko",)},
        {"expires": TODAY - DAY},
        {"expires": TODAY + 400 * DAY},
        {"verified": (Check(by="A. B.", on=TODAY + DAY, how="x"), Check(by="C. D.", on=TODAY + DAY, how="y"))},
    ],
    ids=["unchecked", "once", "twice by one", "by typist", "no note", "not for en", "expired", "too long", "tomorrow"],
)
def test_every_missing_piece_closes(fault: dict[str, Any], channel: Channel, entities: tuple[Entity, ...]) -> None:
    assert not shown(channel.model_copy(update=fault), entities)


@pytest.mark.parametrize("state", ["off", "info"])
def test_switch_of_a_language_closes(state: str, channel: Channel, entities: tuple[Entity, ...]) -> None:
    assert not shown(channel, entities, en=state)


@pytest.mark.parametrize(
    "match",
    [
        {"recipient": dict.fromkeys(CODES, "GlobalGiving Foundation")},
        {"url": "https://www.globalgiving.org/projects/leopard"},
        {"url": "https://support.panda.org/leopard"},
    ],
)
def test_body_of_the_register_is_closed_in_its_language_only(
    match: dict[str, Any], channel: Channel, entities: tuple[Entity, ...]
) -> None:
    note = next(iter(channel.legal_note.values()))
    listed = channel.model_copy(update={"show_in": CODES, "legal_note": dict.fromkeys(CODES, note), **match})

    assert not shown(listed, entities, code="ru")
    assert shown(listed, entities, code="en")


def test_host_that_only_ends_alike_is_another_host(channel: Channel, entities: tuple[Entity, ...]) -> None:
    note = next(iter(channel.legal_note.values()))
    other = {"url": "https://notpanda.org/", "show_in": ("ru",), "legal_note": {"ru": note}}

    assert shown(channel.model_copy(update=other), entities, code="ru")


def test_old_figures_are_taken_out(recorded: tuple[Site, FlaskClient], entities: tuple[Entity, ...]) -> None:
    figures = recorded[0].giving.thermometer
    assert figures is not None
    giving = Giving(thermometer=figures)

    assert good_today(giving, entities, figures.as_of + 45 * DAY).thermometer is figures
    late = good_today(giving, entities, figures.as_of + 46 * DAY)
    assert late.thermometer is None
    assert late.figures_are_old


def test_everything_is_off_at_launch(real_site: Site) -> None:
    assert {code: real_site.giving.state(code) for code in CODES} == dict.fromkeys(CODES, "off")
    assert not real_site.giving.channels
    assert not real_site.giving.gifts
    assert real_site.giving.thermometer is None
    assert not real_site.villages


def test_text_in_a_language_may_not_link_to_a_body_registered_for_it(real_site: Site) -> None:
    source = next(iter(real_site.sources.values())).model_copy(update={"url": "https://wwf.ru/leopard"})
    site = replace(real_site, sources={"one": source})

    assert [one.message for one in registered_bodies(site, TODAY)] == [
        "The link https://wwf.ru/leopard leads readers of ru to wwf, which is undesirable in Russia."
    ]
