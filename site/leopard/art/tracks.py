"""Prints in snow: what the page shows, what the paper carries at true size, and all six beside each other.

Shapes are sure; of the sizes only the tiger's was read in a source (facts, section 2.9). A print whose size nobody has
confirmed is drawn pale with a dashed edge wherever size matters, and solid where only the shape does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leopard.art import inks
from leopard.art.diagram import TEXT_FACE
from leopard.art.inks import path
from leopard.art.rosette import generator
from leopard.art.track_shape import paths, shape, whole
from leopard.art.track_snow import INKS, gone_by, pressed, strewn

MM = 10
"""Units to a millimetre."""
CELL = 160
"""Millimetres across for each print in a row: the columns of a table below the drawing can follow it."""


@dataclass(frozen=True)
class Track:
    """A fore foot's print: its width and its pad's as drawn, the widths known, and whether a source was read."""

    animal: str
    claws: bool
    print_mm: float
    pad_mm: float
    print_range: tuple[float, float]
    pad_range: tuple[float, float] | None
    sure: bool
    fact: str


PRINTS = {
    track.animal: track
    for track in (
        Track("leopard", False, 85, 62, (70, 100), (55, 80), False, "facts 2.9, K; to be checked in R152 and R154"),
        Track("tiger", False, 150, 110, (140, 160), (105, 120), True, "facts 2.9, R151: male, pad over 10.5 cm"),
        Track("lynx", False, 80, 42, (70, 90), None, False, "facts 2.9, K; shape R190"),
        Track("leopard cat", False, 35, 23, (30, 40), None, False, "facts 2.9, K"),
        Track("dog", True, 80, 42, (60, 100), None, False, "facts 2.9, K: large dog"),
        Track("wolf", True, 90, 45, (80, 110), None, False, "facts 2.9, K"),
    )
}
"""In the order in which they stand beside each other. A range's end that the source left open is our guess."""

SHEET = (
    "<style>.tp{fill:var(--ink,#12212a)}.tu{fill:var(--track-unsure,#9cb3af)}"
    ".td{stroke:var(--ink,#12212a);stroke-width:14;stroke-dasharray:30 20}"
    f".tf{{font:700 1px/1 {TEXT_FACE};fill:var(--ink,#12212a);text-anchor:middle}}</style>"
)
"""The rules a fragment needs; a document that holds fragments carries them once."""


def track_svg(name: str) -> str:
    """One print pressed into snow, as large as the square allows; not to scale."""
    box = whole(name)
    wide, high = box.right - box.left, box.bottom - box.top
    scale = 820 / max(wide, high)
    at = (box.left + wide / 2, box.top + high / 2)
    body = path("w", "M-600-600h1200v1200h-1200z") + path("g", strewn(name)) + pressed(shape(name), scale, at)
    return inks.svg("-600 -600 1200 1200", body, INKS)


def print_fragment(name: str, sure: bool | None = None) -> tuple[str, float, float]:
    """One print at true size: a fragment in millimetres from 0,0, its width and its height.

    `sure` says whether the size was confirmed; left out, the table of prints says it. The document needs SHEET.
    """
    track, box = PRINTS[name], whole(name)
    scale = track.print_mm / (box.right - box.left)
    filled, lenses = paths(shape(name), scale * MM, (box.left, box.top))
    confirmed = track.sure if sure is None else sure
    parts = path("tp" if confirmed else "tu td", filled) + path("tp", lenses)
    return f'<g transform="scale({1 / MM:g})">{parts}</g>', track.print_mm, round((box.bottom - box.top) * scale, 1)


def compare_svg(names: Sequence[str] = tuple(PRINTS)) -> str:
    """Prints side by side at one scale, in columns of equal width, over a ruler of 10 cm.

    On a telephone draw them three at a time; the scale stays the same while the number of columns does.
    """
    across, ground = CELL * len(names), 172
    body = ""
    for number, name in enumerate(names):
        fragment, wide, high = print_fragment(name)
        x, y = CELL * number + (CELL - wide) / 2, ground - high
        body += f'<g transform="translate({x:.1f} {y:.1f})">{fragment}</g>'
    size = max(18, across * 0.023)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {across} {ground + 34 + size:.0f}">{inks.style("wg")}{SHEET}'
        f"{path('w', f'M0 0h{across}v{ground + 34 + size:.0f}H0z')}{body}"
        f'<g transform="translate(10 {ground + 16})">{ruler(size)}</g></svg>'
    )


def ruler(size: float) -> str:
    """Ten centimetres in blocks of one, in millimetres, with the figures 0, 5 and 10 below in letters of `size`."""
    blocks = "".join(f"M{x} 0h10v7h-10z" for x in range(0, 100, 20)) + "M0 6h100v1.5H0z"
    ends = "M0 0h1v7h-1zM99 0h1v7h-1z"
    figures = "".join(
        f'<text class="tf" style="font-size:{size:.0f}px" x="{x + shift:.0f}" y="{10 + size * 0.8:.0f}">{x // 10}</text>'
        for x, shift in ((0, size * 0.3), (50, 0), (100, 0))
    )
    return path("tp", blocks + ends) + figures


def trail_svg(kind: str) -> str:
    """A walk from left to right: a `cat`'s straight, hind foot in the print of the fore foot; a `dog`'s wandering."""
    if kind not in ("cat", "dog"):
        raise ValueError(f"There is no trail of a {kind}.")
    name = "leopard" if kind == "cat" else "dog"
    body = path("w", "M0 0h3200v620H0z") + gone_by(kind, name, generator("trail", kind))
    return inks.svg("0 0 3200 620", body, INKS)
