"""Numbers, dates and alphabets as each language writes them."""

from __future__ import annotations

import pytest

from leopard.content.schema import Fact
from leopard.settings import Language
from leopard.web.alphabet import by_letter
from leopard.web.language import write_fact, write_number, write_span

LANGUAGES = {
    "en": Language("en", "en", "en", "English"),
    "ru": Language("ru", "ru", "ru", "Русский"),
    "zh": Language("zh", "zh-Hans", "zh_Hans", "简体中文"),
    "ko": Language("ko", "ko", "ko", "한국어"),
}
N = "\u00a0"


@pytest.mark.parametrize(
    ("number", "unit", "en", "ru", "zh", "ko"),
    [
        (2619, "square-kilometer", f"2,619{N}km²", f"2{N}619{N}км²", "2,619平方公里", "2,619km²"),
        (19, "percent", "19%", f"19{N}%", "19%", "19%"),
        (21, "year", f"21{N}years", f"21{N}год", "21年", "21년"),
        (17, "year", f"17{N}years", f"17{N}лет", "17年", "17년"),
        (580000, "RUB", f"580,000{N}roubles", f"580{N}000{N}рублей", "580,000卢布", "580,000루블"),
        (-0.26, "", "−0.26", "−0,26", "−0.26", "−0.26"),
    ],
)
def test_numbers(number: float, unit: str, en: str, ru: str, zh: str, ko: str) -> None:
    written = [write_number(number, LANGUAGES[code], unit) for code in ("en", "ru", "zh", "ko")]

    assert written == [en, ru, zh, ko]


@pytest.mark.parametrize(
    ("span", "en", "ru", "zh", "ko"),
    [
        ("2012-04-05", "5 April 2012", "5 апреля 2012", "2012年4月5日", "2012년 4월 5일"),
        ("2026-03", "March 2026", "март 2026", "2026年3月", "2026년 3월"),
        ("2012", "2012", "2012", "2012", "2012"),
        ("2014/2015", "2014–15", "2014–15", "2014–15", "2014–15"),
        ("1999/2012", "1999–2012", "1999–2012", "1999–2012", "1999–2012"),
    ],
)
def test_times(span: str, en: str, ru: str, zh: str, ko: str) -> None:
    assert [write_span(span, LANGUAGES[code]) for code in ("en", "ru", "zh", "ko")] == [en, ru, zh, ko]


def test_parts_of_a_fact() -> None:
    words = {"what": {"en": "x"}, "subject": "x", "source": ["a"], "checked": "2026", "period": "2014/2015"}
    fact = Fact.model_validate({**words, "value": 84, "low": 70, "high": 108})

    assert [write_fact(fact, part, LANGUAGES["en"]) for part in ("value", "range", "date")] == [
        "84",
        "70–108",
        "2014–15",
    ]


@pytest.mark.parametrize(
    ("code", "titles", "letters"),
    [
        ("en", ["Where", "about", "“Leo”"], {"A": ["about"], "L": ["“Leo”"], "W": ["Where"]}),
        ("ru", ["Ёж", "Жук", "Ель"], {"Е": ["Ёж", "Ель"], "Ж": ["Жук"]}),
        ("zh", ["盗猎", "豹", "火灾", "保护"], {"B": ["保护", "豹"], "D": ["盗猎"], "H": ["火灾"]}),
        ("ko", ["표범", "까치", "강"], {"ㄱ": ["강", "까치"], "ㅍ": ["표범"]}),
    ],
)
def test_titles_stand_under_the_letters_of_their_alphabet(
    code: str, titles: list[str], letters: dict[str, list[str]]
) -> None:
    assert dict(by_letter(titles, str, code)) == letters
