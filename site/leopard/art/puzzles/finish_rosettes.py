"""Finish the rosettes: the front of her coat is drawn, the middle begun, the rear only faintly marked.

No two rosettes are alike, so there is no key. A begun rosette has one of its petals; a faint one is a ring to draw on.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import degrees

from leopard.art.puzzles.figures import drawn_marks, walking
from leopard.art.puzzles.flanks import Flank, Rosette, flank, rest_of_body
from leopard.art.puzzles.paper import Hand, finer, rings, shape, sheet

BOX = "-61.5 -423.5 825 428"
FINE = 0.6
"""How much thinner her lines are in the ink saver: she fills the page."""


@dataclass(frozen=True)
class Unfinished:
    """A flank, and the numbers of its rosettes that are whole, begun, and only marked."""

    flank: Flank
    whole: tuple[int, ...]
    begun: tuple[int, ...]
    marked: tuple[int, ...]


def unfinished(seed: int) -> Unfinished:
    """The sheet with this number: half of the rosettes are drawn, up to a quarter begun, the rest marked."""
    coat = flank(seed)
    order = [r.number for r in sorted(coat.rosettes, key=lambda r: (r.x, r.y)) if r.kind == "rosette"]
    half, more = len(order) // 2, len(order) * 3 // 4
    cut = {r.number for r in coat.rosettes if len([stroke for stroke in r.strokes() if not stroke.centre]) > 1}
    begun = tuple(n for n in order[half:more] if n in cut)
    spots = tuple(r.number for r in coat.rosettes if r.kind == "spot")
    return Unfinished(coat, (*spots, *order[:half]), begun, tuple(n for n in order[half:] if n not in begun))


def unfinished_svg(made: Unfinished, ink: bool = True, prefix: str = "u") -> str:
    """The leopard, cut behind the hip, with her unfinished coat."""
    hand: Hand = "thin" if ink else "full"
    by_number = {r.number: r for r in made.flank.rosettes}
    faint = "".join(_guide(by_number[n]) for n in (*made.begun, *made.marked))
    drawn = [stroke for n in made.whole for stroke in by_number[n].strokes()]
    drawn += [by_number[n].strokes()[0] for n in made.begun]
    rest = drawn_marks(rest_of_body(made.flank), "rest", made.flank.name, hand=hand)
    coat = faint + rest + rings(drawn, hand)
    frame = shape("jl", "M-60-422H762V3H-60z", 3)
    figure = f'<g stroke-width="4">{walking(coat, made.flank.name, prefix, hand)}</g>'
    return sheet(BOX, finer(figure, ink, FINE) + frame, ink)


def _guide(r: Rosette) -> str:
    """A faint ring where a rosette belongs."""
    long, wide = r.size * r.stretch**0.5, r.size / r.stretch**0.5
    return (
        f'<ellipse class="jguide" stroke-width="2.4" stroke-dasharray="1 7" rx="{long - 2:.1f}" ry="{wide - 2:.1f}" '
        f'transform="translate({r.x:.1f} {r.y:.1f})rotate({degrees(r.angle):.0f})"/>'
    )
