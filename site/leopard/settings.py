"""content/site.yaml as a frozen record: the name, the address, the languages, the menu.

A `Language` is our one record for a language. Its `code` stands in file names and addresses, its `tag` in HTML,
its `locale` in Babel and the catalogues' folders; nobody else converts between them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from leopard.problems import Problem
from leopard.yamltext import Document, Value, read_yaml


@dataclass(frozen=True)
class Language:
    """One line of `languages:` in site.yaml."""

    code: str
    tag: str
    locale: str
    name: str


@dataclass(frozen=True)
class Settings:
    """What is true for the whole site. The first language is the default one."""

    names: dict[str, str]
    slogans: dict[str, str]
    address: str
    languages: tuple[Language, ...]
    menu: tuple[str, ...]
    footer: tuple[str, ...]
    numbers_that_are_not_facts: tuple[str, ...]
    notice_pairs: tuple[tuple[str, str], ...] = ()
    """The languages that may stand together on a notice: the first above the second."""
    social_cards: bool = True
    """Whether the build sets a picture for each page, for messengers and social networks."""
    lines: Mapping[str, int] = field(default_factory=dict)
    """Where each setting stands in site.yaml."""

    def language(self, code: str) -> Language:
        return next(language for language in self.languages if language.code == code)

    @property
    def default(self) -> Language:
        return self.languages[0]

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(language.code for language in self.languages)


def load_settings(content: Path) -> tuple[Settings | None, list[Problem]]:
    """Reads site.yaml. Without it nothing else can be read, so then there are no Settings, only Problems."""
    path = f"{content.name}/site.yaml"
    try:
        text = (content / "site.yaml").read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None, [
            Problem(path, 0, "This file is missing or cannot be read.", "Put it back: nothing works without it.")
        ]
    document = read_yaml(text, path)
    problems = document.problems + _missing(document, path)
    if problems:
        return None, problems
    data = document.data
    languages = tuple(_language(entry) for entry in _list(data["languages"]))
    for key in ("name", "slogan"):
        words = data[key]
        lacking = [one.code for one in languages if not (isinstance(words, dict) and words.get(one.code))]
        problems += [
            Problem(path, document.line((key,)), f"The {key} of the site is missing in {code}.", f"Add {code}: ...")
            for code in lacking
        ]
    if problems:
        return None, problems
    return (
        Settings(
            names=_texts(data["name"]),
            slogans=_texts(data["slogan"]),
            address=str(data["address"]).rstrip("/"),
            languages=languages,
            menu=_strings(data["menu"]),
            footer=_strings(data["footer"]),
            numbers_that_are_not_facts=_strings(data.get("numbers_that_are_not_facts", [])),
            notice_pairs=_pairs(data.get("notice_pairs", []), tuple(one.code for one in languages)),
            social_cards=data.get("social_cards", "yes") != "no",
            lines={str(key[0]): line for key, line in document.lines.items() if len(key) == 1},
        ),
        [],
    )


def _missing(document: Document, path: str) -> list[Problem]:
    needed = ("name", "slogan", "address", "languages", "menu", "footer")
    known = (*needed, "numbers_that_are_not_facts", "notice_pairs", "social_cards")
    problems = [
        Problem(path, 1, f"{key} is missing.", f"Add a line {key}: ...") for key in needed if key not in document.data
    ]
    problems += [
        Problem(path, document.line((key,)), f"There is no setting called {key}.", f"Known are: {', '.join(known)}.")
        for key in document.data
        if key not in known
    ]
    for place, entry in enumerate(_list(document.data.get("languages", []))):
        if not isinstance(entry, dict) or set(entry) != {"code", "tag", "locale", "name"}:
            example = "{code: zh, tag: zh-Hans, locale: zh_Hans, name: 简体中文}"
            problems.append(
                Problem(path, document.line(("languages", place)), "A language has four parts.", f"Write {example}")
            )
    address = str(document.data.get("address", ""))
    if address and not re.fullmatch(r"https?://[^\s/]+(/\S*)?", address):
        problems.append(
            Problem(path, document.line(("address",)), f"{address} is no address.", "Write https://example.org")
        )
    return problems


def _language(entry: Value) -> Language:
    return Language(**_texts(entry))


def _list(value: Value) -> list[Value]:
    return value if isinstance(value, list) else []


def _strings(value: Value) -> tuple[str, ...]:
    return tuple(str(item) for item in _list(value))


def _pairs(value: Value, codes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    pairs = (_strings(pair) for pair in _list(value))
    return tuple((pair[0], pair[1]) for pair in pairs if len(pair) == 2 and set(pair) <= set(codes))


def _texts(value: Value) -> dict[str, str]:
    return {key: str(item) for key, item in value.items()} if isinstance(value, dict) else {}
