"""The interface's own words (gettext): compiled by the build, and never half translated.

Flask-Babel shows English in silence when a catalogue or a sentence is missing, so both are problems here.
"""

from __future__ import annotations

from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from leopard.problems import Problem
from leopard.settings import Language, Settings


def compile_catalogues(project: Path, settings: Settings) -> list[Problem]:
    """Writes the .mo beside each .po that is newer, and tells what is missing or fuzzy. English is the source."""
    return [
        problem
        for language in settings.languages
        if not language.locale.startswith("en")
        for problem in _compile(project, language)
    ]


def _compile(project: Path, language: Language) -> list[Problem]:
    file = project / "translations" / language.locale / "LC_MESSAGES" / "messages.po"
    path = file.relative_to(project).as_posix()
    if not file.exists():
        hint = f"Make it with pybabel init -l {language.locale}, as CONTRIBUTING.md says."
        return [Problem(path, 0, f"The interface has no words in {language.name}.", hint)]
    with file.open("rb") as source:
        catalogue = read_po(source, locale=language.locale)
    problems = [
        Problem(
            path, message.lineno or 0, f'"{_first(message.id)}" {trouble}.', "Translate it in this file or in Poedit."
        )
        for message in catalogue
        if message.id and (trouble := _trouble(message))
    ]
    compiled = file.with_suffix(".mo")
    if not problems and (not compiled.exists() or compiled.stat().st_mtime < file.stat().st_mtime):
        with compiled.open("wb") as target:
            write_mo(target, catalogue)
    return problems


def _first(words: object) -> str:
    return str(words[0]) if isinstance(words, (tuple, list)) else str(words)


def _trouble(message: Message) -> str:
    if message.fuzzy:
        return "is only guessed (fuzzy)"
    words = message.string if isinstance(message.string, (tuple, list)) else [message.string]
    return "" if words and all(words) else "is not translated"
