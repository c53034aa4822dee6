"""What may stand in villages.yaml: a village that made the pledge, with its consent and its evidence."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from leopard.content.schema import ByLanguage, Day, Record, Words, YesNo

STEPS = ("board", "meeting", "fire", "animals", "school", "sentence")
"""The six steps of the pledge, in their order."""
STARTED, ALL = 3, 6
"""So many steps, and a village has started; so many, and it is a leopard-proud village."""
GOOD_FOR = dt.timedelta(days=731)
"""A pledge ends after 24 months."""
SHOWN_AS_ENDED = dt.timedelta(days=183)
"""So long after its end it is shown as ended: six months."""


def _tenth(degrees: float) -> float:
    if round(degrees, 1) != degrees:
        raise ValueError("Write one digit after the point: poachers read, too.")
    return degrees


Degrees = Annotated[float, AfterValidator(_tenth)]


class Consent(Record):
    """Who agreed that the village is shown. The paper itself is kept and never published."""

    by_role: Words
    on: Day
    evidence: Words


class Done(Record):
    """A step that was taken: when, and where the photo or paper is kept."""

    on: Day
    evidence: Words


class Place(Record):
    """Where the village lies, to a tenth of a degree (about ten kilometres)."""

    lat: Annotated[Degrees, Field(ge=40, le=46)]
    lon: Annotated[Degrees, Field(ge=128, le=135)]


class Village(Record):
    """One village. See the head of villages.yaml for the meaning of each field."""

    id: str = ""
    name: ByLanguage
    own_language: Words
    country: Literal["RU", "CN"]
    consent: Consent
    steps: dict[Literal["board", "meeting", "fire", "animals", "school", "sentence"], Done]
    sentence: ByLanguage
    checked_by: tuple[Words, ...] = ()
    valid_until: Day
    changed: Day
    map_consent: YesNo = False
    place: Place | None = None

    @model_validator(mode="after")
    def _keeps_the_rules(self) -> Village:
        if self.valid_until > self.consent.on + GOOD_FOR:
            raise ValueError("valid_until is more than 24 months after the consent.")
        if self.map_consent and self.place is None:
            raise ValueError("map_consent is yes, so place is needed.")
        if self.place is not None and not self.map_consent:
            raise ValueError("Without map_consent: yes no place may stand here.")
        return self

    @property
    def own_name(self) -> str:
        """The name in the village's own language: its rosette is drawn from this."""
        return self.name.get(self.own_language, "")

    @property
    def is_checked(self) -> bool:
        """Two different people looked at the consent and the evidence."""
        return len({name.casefold() for name in self.checked_by}) >= 2

    @property
    def has_started(self) -> bool:
        return len(self.steps) >= STARTED

    @property
    def is_complete(self) -> bool:
        return len(self.steps) >= ALL

    def has_ended(self, today: dt.date) -> bool:
        return today > self.valid_until

    def is_shown(self, today: dt.date) -> bool:
        """Checked twice, begun, and not ended for longer than it is shown as ended."""
        return self.is_checked and self.has_started and today <= self.valid_until + SHOWN_AS_ENDED
