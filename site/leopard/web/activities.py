"""The activities of printables, by name, and the drawings their pages ask for.

A printable names its activity in its front matter (`activity: maze`, `seed: 3`). The words of word puzzles come from
the page in its language. To add an activity, write a function in one of the activity_ modules and name it there.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from leopard.content.model import Page, Site
from leopard.content.printables import printables
from leopard.content.schema import Sheet
from leopard.problems import Problem, did_you_mean
from leopard.web.activity import Activity, Make, MakeOf, Words
from leopard.web.activity_cards import CARDS, CARDS_OF_THE_SITE
from leopard.web.activity_counting import COUNTING
from leopard.web.activity_make import MAKING
from leopard.web.activity_map import MAPS
from leopard.web.activity_numbers import NUMBERS
from leopard.web.activity_puzzles import PUZZLES
from leopard.web.activity_science import SCIENCE
from leopard.web.activity_tracks import TRACKS
from leopard.web.activity_year import YEAR

OF_THE_SITE: dict[str, MakeOf] = {**NUMBERS, **COUNTING, **TRACKS, **MAPS, **YEAR, **CARDS_OF_THE_SITE}
ACTIVITIES: dict[str, Make] = {**PUZZLES, **MAKING, **SCIENCE, **CARDS}
WITH_WORDS = ("crossword", "wordsearch")


@lru_cache(maxsize=200)
def _made(name: str, seed: int, words: Words) -> Activity:
    return ACTIVITIES[name](seed, words)


def activity_of(page: Page, code: str, site: Site) -> Activity | None:
    """The activity of a printable in a language; None for sheets of words."""
    sheet = page.meta.sheet
    if sheet is None or not sheet.activity:
        return None
    if sheet.activity in OF_THE_SITE:
        return OF_THE_SITE[sheet.activity](sheet.seed, site, site.settings.language(code))
    return _made(sheet.activity, sheet.seed, tuple(page.shown(code).meta.words.items()))


def figure_name(page: Page, code: str, part: str, number: int, ink: bool) -> str:
    """The name of a drawing's file: `sheet.ru.maze.body1.ink`."""
    return f"sheet.{code}.{page.slug}.{part}{number}.{'ink' if ink else 'colour'}"


def figure_of(name: str, site: Site) -> str | None:
    """The SVG of such a file; None when no sheet has it."""
    parts = name.split(".")
    if len(parts) != 5 or parts[0] != "sheet":
        return None
    _, code, slug, place, version = parts
    page = next((one for one in printables(site) if one.slug == slug), None)
    activity = activity_of(page, code, site) if page else None
    if activity is None:
        return None
    drawings = activity.key if place.startswith("key") else activity.figures
    number = int(place.removeprefix("key").removeprefix("body"))
    return drawings[number](version == "ink") if number < len(drawings) else None


def unknown_activities(site: Site) -> Iterator[Problem]:
    """Printables that name an activity there is not, or give a word puzzle words that it cannot hold."""
    known = [*ACTIVITIES, *OF_THE_SITE]
    for page in printables(site):
        sheet: Sheet | None = page.meta.sheet
        if sheet is None or not sheet.activity:
            continue
        line = page.original.lines["sheet"]
        if sheet.activity not in known:
            hint = did_you_mean(sheet.activity, known) or f"There are: {', '.join(known)}."
            yield Problem(page.original.path, line, f"There is no activity called {sheet.activity}.", hint)
        elif sheet.activity in WITH_WORDS:
            for text in page.translations.values():
                trouble = _word_trouble(sheet, tuple(text.meta.words.items()))
                if trouble:
                    yield Problem(text.path, 1, *trouble)


def _word_trouble(sheet: Sheet, words: Words) -> tuple[str, str] | None:
    """What is wrong with the words of a puzzle, and what to do about it."""
    if not words:
        return "This word puzzle has no words.", "Add words: with a word and its clue on each line."
    try:
        made = _made(sheet.activity, sheet.seed, words)
    except ValueError as trouble:
        return str(trouble), "Change the words."
    asked = {clue.words for clue in (*made.across, *made.down)}
    lost = [word for word, clue in words if clue not in asked]
    if sheet.activity == "crossword" and lost:
        hint = "Take words that share letters with others, each with a clue of its own."
        return f"The crossword has no place for {', '.join(lost)}.", hint
    return None
