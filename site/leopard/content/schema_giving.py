"""What may stand in giving.yaml and entities.yaml. A record that breaks a rule here is no record: it is never shown."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from leopard.content import payments
from leopard.content.schema import ByLanguage, Day, Record, Time, Words

State = Literal["off", "info", "link", "bank"]
Currency = Literal["EUR", "RUB", "USD", "CNY", "KRW"]
GOOD_FOR = dt.timedelta(days=180)
FIGURES_ARE_GOOD_FOR = dt.timedelta(days=45)


def _right(check: object, message: str) -> AfterValidator:
    def validated(value: str) -> str:
        if not check(value):  # type: ignore[operator]
            raise ValueError(message)
        return value

    return AfterValidator(validated)


Https = Annotated[
    str,
    _right(re.compile(r"https://[a-z0-9.-]+(/\S*)?$").match, "Write the full address, beginning with https://"),
]


def _digits(length: int) -> AfterValidator:
    return _right(lambda value: value.isdigit() and len(value) == length, f"These are {length} digits.")


PipeFree = Annotated[Words, _right(lambda value: "|" not in value, "The sign | cannot stand here.")]


class Registration(Record):
    """Where a recipient is registered, so that everyone can look it up."""

    country: Words
    number: Words
    register_url: Https


class Note(Record):
    """Why giving through this channel is lawful for readers of a language: who looked, when, and what they found."""

    by: Words
    on: Day
    text: Words


class Check(Record):
    """Someone made sure that the account or the page is the recipient's own."""

    by: Words
    on: Day
    how: Words


class Sepa(Record):
    """An account that takes euros by SEPA transfer."""

    name: Annotated[Words, StringConstraints(max_length=70)]
    iban: Annotated[str, _right(payments.is_iban, "The check digits are wrong; compare every digit with the paper.")]
    bic: Annotated[str, Field(pattern=r"^([A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?)?$")] = ""
    text: Annotated[Words, StringConstraints(max_length=140)]

    @property
    def payload(self) -> str:
        return payments.sepa_payload(self.name, self.iban, self.bic, self.text)


class Russian(Record):
    """An account in a Russian bank."""

    name: Annotated[PipeFree, StringConstraints(max_length=160)]
    account: Annotated[str, _digits(20)]
    bank: Annotated[PipeFree, StringConstraints(max_length=45)]
    bic: Annotated[str, _digits(9)]
    correspondent: Annotated[str, _digits(20)]
    inn: Annotated[str, _right(payments.is_inn, "The check digits are wrong; compare every digit with the paper.")]
    purpose: Annotated[PipeFree, StringConstraints(max_length=210)]

    @model_validator(mode="after")
    def _belongs_together(self) -> Russian:
        if not payments.has_right_key(self.account, self.bic):
            raise ValueError("account does not fit bic: its key digit is wrong; compare every digit with the paper.")
        if not payments.has_right_bank_key(self.correspondent, self.bic):
            raise ValueError("correspondent does not fit bic: its key digit is wrong.")
        return self

    @property
    def payload(self) -> str:
        fields = {
            "Name": self.name, "PersonalAcc": self.account, "BankName": self.bank, "BIC": self.bic,
            "CorrespAcc": self.correspondent, "PayeeINN": self.inn, "Purpose": self.purpose,
        }  # fmt: skip
        return payments.russian_payload(fields)


class Channel(Record):
    """One way to give to one recipient. See the head of giving.yaml for the meaning of each field."""

    id: str = ""
    recipient: ByLanguage
    registration: Registration
    kind: Literal["name", "link", "epc", "st00012"]
    url: Https | None = None
    epc: Sepa | None = None
    st00012: Russian | None = None
    funds: Annotated[tuple[Words, ...], Field(min_length=1)]
    show_in: Annotated[tuple[Words, ...], Field(min_length=1)]
    legal_note: dict[str, Note] = Field(default_factory=dict)
    typed_by: Words
    verified: tuple[Check, ...] = ()
    expires: Day
    evidence: Words

    @model_validator(mode="after")
    def _has_what_its_kind_needs(self) -> Channel:
        needed = {"link": self.url, "epc": self.epc, "st00012": self.st00012}
        if self.kind in needed and needed[self.kind] is None:
            raise ValueError(f"kind is {self.kind}, so {'url' if self.kind == 'link' else self.kind} is needed.")
        return self

    @property
    def host(self) -> str:
        """The host its link leads to, as readers are told."""
        return (self.url or "").removeprefix("https://").partition("/")[0]


class Gift(Record):
    """What a sum buys, with where the price is from."""

    id: str = ""
    what: ByLanguage
    amount: int
    currency: Currency
    source: Words
    on: Day


class Thermometer(Record):
    """What was received and spent, of what is needed, on a day."""

    goal: Annotated[int, Field(gt=0)]
    raised: Annotated[int, Field(ge=0)]
    spent: Annotated[int, Field(ge=0)]
    currency: Currency
    as_of: Day
    evidence: Words

    @property
    def good_until(self) -> dt.date:
        return self.as_of + FIGURES_ARE_GOOD_FOR


class Switches(Record):
    """What readers of each language are shown."""

    languages: dict[str, State] = Field(default_factory=dict)


class Entity(Record):
    """A body that readers of some languages must not be led to: a link or a gift could harm them."""

    id: str = ""
    names: ByLanguage
    hosts: Annotated[tuple[Words, ...], Field(min_length=1)]
    languages: Annotated[tuple[Words, ...], Field(min_length=1)]
    status: Words
    since: Time
    checked: Time
    source: Words
