"""What an activity of a printable is: the drawings of its sheets and of its answers, and the lists beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from leopard.content.model import Site
from leopard.settings import Language

Draw = Callable[[bool], str]
"""(to save ink) -> SVG."""
Words = tuple[tuple[str, str], ...]
"""Words with their clues."""


@dataclass(frozen=True)
class Clue:
    """One clue of a crossword, with its number."""

    number: int
    words: str
    length: int


@dataclass(frozen=True)
class Activity:
    """The drawings of a sheet and of its answers, and the lists that stand beside them."""

    figures: tuple[Draw, ...]
    key: tuple[Draw, ...] = ()
    across: tuple[Clue, ...] = ()
    down: tuple[Clue, ...] = ()
    find: tuple[str, ...] = ()
    """The words to be found in a word search."""
    millimetres: float = 0
    """How wide the drawings are on paper, where their size matters."""
    together: bool = False
    """All drawings share one page."""
    on: tuple[int, ...] = ()
    """The page of each drawing, the first is 0; without it every drawing has the next page to itself."""


Make = Callable[[int, Words], Activity]
"""(seed, words) -> the activity."""
MakeOf = Callable[[int, Site, Language], Activity]
"""(seed, site, language) -> an activity that prints words or facts of the site in its drawings."""
