"""How each language writes numbers, dates and times; and the locale of the request.

Numbers and units come from CLDR through Babel. Days are set by our own patterns, because CLDR's long Russian form
carries a "г." that cannot stand inside a sentence.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Literal

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from babel.units import format_unit
from flask import request
from flask_babel import gettext as _

from leopard.content.schema import Fact
from leopard.settings import Language, Settings

DAY = {"en": "d MMMM y", "ru": "d MMMM y", "zh": "y年M月d日", "ko": "y년 M월 d일"}
MONTH = {"en": "MMMM y", "ru": "LLLL y", "zh": "y年M月", "ko": "y년 M월"}
MONTHS = {"zh": "{}月", "ko": "{}월"}
"""Languages that count their months."""
UNITS = {
    "square-kilometer": "area-square-kilometer",
    "hectare": "area-hectare",
    "kilometer": "length-kilometer",
    "meter": "length-meter",
    "centimeter": "length-centimeter",
    "kilogram": "mass-kilogram",
    "percent": "concentr-percent",
    "year": "duration-year",
    "month": "duration-month",
    "week": "duration-week",
    "hour": "duration-hour",
}
SPELT_OUT = {"year", "month", "week", "hour"}
OWN_WORDS = {
    "en": {"RUB": "{} roubles", "USD": "{} US dollars", "CNY": "{} yuan", "EUR": "{} euros", "KRW": "{} won"},
    "ru": {"RUB": "{} рублей", "USD": "{} долларов США", "CNY": "{} юаней", "EUR": "{} евро", "KRW": "{} вон"},
    "zh": {"RUB": "{}卢布", "USD": "{}美元", "CNY": "{}元", "EUR": "{}欧元", "KRW": "{}韩元", "kilogram": "{}公斤",
           "year": "{}年", "month": "{}个月", "week": "{}周", "hour": "{}小时"},
    "ko": {"RUB": "{}루블", "USD": "{}달러", "CNY": "{}위안", "EUR": "{}유로", "KRW": "{}원",
           "year": "{}년", "month": "{}개월", "week": "{}주", "hour": "{}시간"},
}  # fmt: skip
"""Where Babel's CLDR data have no pattern for a language, or one that no newspaper would print."""


MARKS = {"zh": {"colon": "：", "comma": "，", "semicolon": "；", "space": ""}}
OTHER_MARKS = {"colon": ": ", "comma": ", ", "semicolon": "; ", "space": " "}


def marks(language: Language) -> dict[str, str]:
    """The punctuation between the parts of a line that templates put together; Chinese has its own, without spaces."""
    return MARKS.get(language.code, OTHER_MARKS)


def locale_of_request(settings: Settings) -> str:
    """The locale of the page that is asked for; pages without a language (chooser, 404) have the default one."""
    code = (request.view_args or {}).get("code", settings.default.code)
    return settings.language(code).locale


@cache
def locale(language: Language) -> Locale:
    return Locale.parse(language.locale)


def write_day(day: dt.date, language: Language) -> str:
    """`22 November 2026`, `22 ноября 2026`, `2026年11月22日`, `2026년 11월 22일`."""
    return format_date(day, DAY.get(language.code, "long"), locale=locale(language))


def month_name(number: int, language: Language, short: bool = False) -> str:
    """The name of a month, 1 to 12, as it stands alone; Chinese and Korean count their months in figures."""
    if language.code in MONTHS:
        return MONTHS[language.code].format(number)
    return str(locale(language).months["stand-alone"]["abbreviated" if short else "wide"][number])


def write_span(span: str, language: Language) -> str:
    """A time as precise as it is known: a year, a month or a day, or two of them."""
    start, _, end = span.partition("/")
    if end and len(start) == len(end) == 4:
        return f"{start}–{end[2:] if start[:2] == end[:2] else end}"
    return " – ".join(_write_time(time, language) for time in (start, end) if time)


def _write_time(time: str, language: Language) -> str:
    parts = [int(part) for part in time.split("-")]
    if len(parts) == 1:
        return str(parts[0])
    if len(parts) == 2:
        return format_date(dt.date(parts[0], parts[1], 1), MONTH.get(language.code, "MMMM y"), locale=locale(language))
    return write_day(dt.date(*parts), language)


def write_number(number: float, language: Language, unit: str = "") -> str:
    """A number with its unit, held together by no-break spaces: `2,619 km²`, `2 619 км²`, `2,619平方公里`."""
    plain = format_decimal(number, locale=locale(language), decimal_quantization=False).replace("-", "\u2212")
    own = OWN_WORDS.get(language.code, OWN_WORDS["en"]).get(unit)
    if own or not unit:
        return own.format(plain).replace(" ", "\u00a0") if own else plain
    length: Literal["long", "short"] = "long" if unit in SPELT_OUT else "short"
    return format_unit(number, UNITS[unit], length, locale=locale(language)).replace(" ", "\u00a0")


def write_bytes(number: int, language: Language) -> str:
    """A weight in kilobytes of 1,000 bytes: `14 kB`."""
    return format_unit(number / 1000, "digital-kilobyte", "short", locale=locale(language)).replace(" ", "\u00a0")


def write_fact(fact: Fact, part: str, language: Language) -> str:
    """A fact as a text prints it. `part` is `value`, `date` for the time the number is about, or `range`."""
    if part == "range":
        return write_range(fact, language)
    if part == "date":
        return write_span(fact.date or fact.period or "", language)
    if fact.date:
        return write_span(fact.date, language)
    if fact.value is not None:
        return write_number(fact.value, language, fact.unit)
    return write_range(fact, language)


def tip_word(kind: str) -> str:
    """How sure a piece of advice is, in a word or two."""
    return str({"advised": _("advised"), "tested": _("tested elsewhere"), "unproven": _("unproven")}[kind])


def write_range(fact: Fact, language: Language) -> str:
    """`70–108`, with the unit after the second number; empty for a fact that is no range."""
    if fact.low is None or fact.high is None:
        return ""
    return f"{write_number(fact.low, language)}–{write_number(fact.high, language, fact.unit)}"
