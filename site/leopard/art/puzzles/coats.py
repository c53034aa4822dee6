"""Summer coat, winter coat: the same leopard twice, and what the season changes. Her marks stay the same.

In winter the hair is long and frayed at throat and belly, the ruff full and the tail thick; in summer she looks slimmer.
"""

from __future__ import annotations

from dataclasses import dataclass

from leopard.art.puzzles.lined import lined
from leopard.art.puzzles.paper import Hand, shape, sheet
from leopard.art.walk import Season, walk

BOX = "-64 -430 1112 452"


@dataclass(frozen=True)
class Change:
    """Something the season changes, and where it is seen."""

    name: str
    x: int
    y: int
    radius: int


CHANGES = (
    Change("throat", 106, -206, 44),
    Change("ruff", 128, -290, 46),
    Change("belly", 424, -200, 62),
    Change("tail", 800, -160, 56),
)


def coat_svg(season: Season, seed: str = "leopard", ink: bool = True, solved: bool = False, prefix: str = "o") -> str:
    """The leopard in one season; `solved` rings what the season changes."""
    hand: Hand = "open" if ink else "full"
    figure = f'<g stroke-width="{3 if ink else 0}">{lined(walk(seed, season, prefix), {"s": "jfray"}, hand)}</g>'
    marks = "".join(
        f'<circle class="jhalo" cx="{c.x}" cy="{c.y}" r="{c.radius}" stroke-width="12"/>'
        f'<circle class="jp" cx="{c.x}" cy="{c.y}" r="{c.radius}" stroke-width="6" stroke-dasharray="1 11"/>'
        for c in CHANGES
    )
    return sheet(BOX, figure + shape("jl", "M-56 4h1096", 4) + (marks if solved else ""), ink)
