"""What may stand in front matter and in the data files: our records. validating.py says how a breach reads."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

Words = Annotated[str, Field(min_length=1)]
Day = Annotated[dt.date, Field(strict=False)]
ByLanguage = dict[str, Words]
Layout = Literal[
    "page", "home", "hub", "guide", "notices", "year", "glossary", "offline", "weight",
    "printable", "printables", "packs",
    "ledger", "sources", "parity", "a-z", "brochure", "timeline", "contact", "actions", "news",
    "pledge", "villages", "make", "give", "money", "is-it-us",
]  # fmt: skip
CONTACT_IS_GOOD_FOR = dt.timedelta(days=180)
ORIGINAL_ONLY = ("order", "related", "layout", "drawings", "figure", "bars", "date", "safety", "draft", "sheet")


def _span(text: str) -> str:
    """A time as precise as the source: a year, a month, a day, or two of them with a slash between."""
    one = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
    if not re.fullmatch(f"{one}(/{one})?", text):
        raise ValueError("Write a time as 2012, 2012-04, 2012-04-05 or 2013/2015.")
    return text


Time = Annotated[str, AfterValidator(_span)]


def _yes_or_no(text: object) -> object:
    if text not in ("yes", "no", True, False):
        raise ValueError("Write yes or no.")
    return text in ("yes", True)


YesNo = Annotated[bool, BeforeValidator(_yes_or_no)]


class Record(BaseModel):
    """All our records: frozen, and with no field that is not named here."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _ages(text: str) -> str:
    if text != "all" and not re.fullmatch(r"\d{1,2}(-\d{1,2}|\+)", text):
        raise ValueError("Write ages as 5-8, 10+ or all.")
    return text


class Sheet(Record):
    """What a printable is, and how it is set on paper. See docs/writing.md, "Printables"."""

    id: Annotated[str, Field(pattern=r"^P\d\d$")]
    kind: Literal["make", "puzzle", "safety", "poster", "science", "game", "lesson", "form"]
    form: Literal["text", "checklist", "figure", "cards", "poster", "booklet", "certificate"] = "text"
    ages: Annotated[str, AfterValidator(_ages)]
    minutes: Annotated[int, Field(ge=1, le=240)]
    group: Literal["one", "pairs", "group", "class", "family", "village"]
    place: Literal["anywhere", "indoors", "outdoors"] = "anywhere"
    pages: Annotated[int, Field(ge=1, le=24)] = 1
    key: YesNo = False
    key_pages: Annotated[int, Field(ge=1, le=12)] = 1
    landscape: YesNo = False
    named: YesNo = False
    """A line for the name at the top."""
    columns: Annotated[int, Field(ge=1, le=4)] = 2
    card_height: Annotated[int, Field(ge=20, le=140)] = 62
    """Millimetres of a card."""
    rows: Annotated[int, Field(ge=0, le=8)] = 0
    """Rows of cards on a page: they share its height. Without it a card is as high as `card_height` says."""
    beside: YesNo = False
    """On cards the picture stands beside the words."""
    size: Annotated[float, Field(ge=9, le=30)] = 12
    """Type in points; a sheet of little text is set larger."""
    activity: str = ""
    seed: int = 1
    colour: YesNo = True
    """False where the sheet has no colour, so that one version is enough."""
    sources: YesNo = False
    """The answer sheet names the sources of its answers."""
    version: Annotated[int, Field(ge=1)] = 1


class Meta(Record):
    """The front matter of one language file. Fields of the original stay at their defaults in a translation."""

    title: Words
    summary: Words
    changed: Day
    short: str = ""
    do: tuple[Words, ...] = ()
    action: str = ""
    translated_from: str = ""
    sections: dict[str, str] = Field(default_factory=dict)
    translation: Literal["draft", "reviewed", "machine"] = "draft"
    order: int = 0
    related: tuple[Words, ...] = ()
    layout: Layout = "page"
    drawings: tuple[Words, ...] = ()
    figure: str = ""
    bars: tuple[Words, ...] = ()
    date: Day | None = None
    safety: YesNo = False
    draft: YesNo = False
    sheet: Sheet | None = None
    needs: str = ""
    """What a printable needs: scissors, card, glue."""
    alt: str = ""
    """What matters in a printable's drawing."""
    words: dict[str, str] = Field(default_factory=dict)
    """The words of a word puzzle, with their clues."""

    @property
    def name(self) -> str:
        """What menus and lists call the page."""
        return self.short or self.title


class Fact(Record):
    """One number or date, with where it comes from. See the head of facts.yaml for the meaning of each field."""

    id: str = ""
    what: ByLanguage
    value: int | float | None = None
    low: int | float | None = None
    high: int | float | None = None
    date: Time | None = None
    about: YesNo = False
    atleast: YesNo = False
    unit: Literal[
        "", "square-kilometer", "hectare", "kilometer", "meter", "centimeter", "kilogram", "percent",
        "year", "month", "week", "hour", "RUB", "USD", "CNY",
    ] = ""  # fmt: skip
    subject: Words
    place: str = ""
    period: Time | None = None
    method: Literal["", "counted", "estimated", "reported", "measured"] = ""
    by: Literal["", "tracks", "genes", "cameras", "reports"] = ""
    status: Literal["current", "historic", "disputed"] = "current"
    source: Annotated[tuple[Words, ...], Field(min_length=1)]
    checked: Time
    review_by: Time | None = None
    sure: YesNo = True
    note: ByLanguage = Field(default_factory=dict)

    @model_validator(mode="after")
    def _has_one_value(self) -> Fact:
        if self.value is None and self.low is None and self.date is None:
            raise ValueError("A fact needs a value, low and high, or a date.")
        if (self.low is None) != (self.high is None):
            raise ValueError("low and high go together.")
        return self


class Source(Record):
    """Where facts come from."""

    id: str = ""
    authors: Words
    year: Annotated[str, Field(pattern=r"^\d{4}$")] | None = None
    title: Words
    where: str = ""
    language: str = "en"
    url: Annotated[str, Field(pattern=r"^https?://\S+$")] = ""
    kind: Literal["paper", "news", "official", "ngo", "book", "history"]
    read: Literal["original", "copy"]

    @property
    def title_language(self) -> str:
        """The language of the title: where it is only described, the description is English."""
        return "en" if self.title.isascii() else self.language


class Term(Record):
    """One line of the term base."""

    id: str = ""
    en: Words
    ru: Words
    zh: Words
    ko: Words
    also: dict[str, tuple[Words, ...]] = Field(default_factory=dict)
    explain: dict[str, Words] = Field(default_factory=dict)
    sure: YesNo = True


class Forbidden(Record):
    """A word that must not stand in our texts."""

    word: Words
    instead: Words
    why: str = ""


class Confirmation(Record):
    """Who confirmed a contact, and when."""

    by: Words
    on: Day


class Contact(Record):
    """A way to reach somebody. Shown only while two different people have confirmed it."""

    id: str = ""
    what: ByLanguage
    kind: Literal["phone", "email", "post", "web"]
    value: Words
    confirmed: tuple[Confirmation, ...] = ()

    @property
    def confirmed_on(self) -> dt.date | None:
        """The day from which the contact counts as confirmed: the older of the newest words of two people."""
        newest = {one.by: one.on for one in sorted(self.confirmed, key=lambda one: one.on)}
        days = sorted(newest.values(), reverse=True)
        return days[1] if len(days) > 1 else None

    def is_confirmed(self, today: dt.date) -> bool:
        """Two different people confirmed it, and not longer ago than it may be shown."""
        return self.confirmed_on is not None and today <= self.good_until

    @property
    def good_until(self) -> dt.date:
        """The last day on which it is shown."""
        return (self.confirmed_on or dt.date.min) + CONTACT_IS_GOOD_FOR


def _month(number: int) -> int:
    if not 1 <= number <= 12:
        raise ValueError("A month is a number from 1 to 12.")
    return number


Month = Annotated[int, AfterValidator(_month)]


class Span(Record):
    """One arc of the year: what happens from one month to another, every year. May run over the new year."""

    id: str = ""
    ring: Words
    first: Annotated[Month, Field(alias="from")]
    last: Annotated[Month, Field(alias="to")]
    what: ByLanguage
    source: tuple[Words, ...] = ()
    local: YesNo = False
    sure: YesNo = True

    @property
    def months(self) -> tuple[int, ...]:
        """The months it covers, 1 to 12, in their order."""
        length = (self.last - self.first) % 12
        return tuple((self.first - 1 + step) % 12 + 1 for step in range(length + 1))

    @model_validator(mode="after")
    def _has_a_source(self) -> Span:
        if not self.source and not self.local:
            raise ValueError("A span needs a source, or local: yes.")
        return self
