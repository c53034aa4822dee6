"""The step drawings of the safety pages and the notice sheets: thirty-two, one beside each numbered sentence.

Cut on a plate of 96 from one dark ink and one accent; the form turns pale after dark. What must not be done has a bar
across it. A drawing never stands without its words.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from leopard.art.steps_acts import ACTS
from leopard.art.steps_animals import ANIMALS
from leopard.art.steps_cut import drawing
from leopard.art.steps_people import PEOPLE
from leopard.art.steps_things import THINGS

TABLES = {**PEOPLE, **ANIMALS, **ACTS, **THINGS}
STEPS: dict[str, Callable[[], str]] = {
    name: partial(drawing, name, TABLES, name.startswith("no-")) for name in (*ACTS, *THINGS)
}
