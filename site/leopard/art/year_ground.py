"""What the year wheel stands on: its measures, the grounds of rings and seasons, the leopard in the middle."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from leopard.art import arcs, sit
from leopard.art.inks import path
from leopard.art.pen import contour, gouge
from leopard.art.rosette import generator
from leopard.art.year_inks import SEASONS

GAP = 9
"""Between two rings, and round each band."""
ROCK = "-290,216c -262,190 -200,178 -60,180 120,178 206,186 240,200c 252,260 244,330 262,420c -280,420c -268,330"
SNOW = "-290,216c -262,190 -200,178 -60,180 120,178 206,186 240,200c 180,206 120,196 40,202 -60,196 -120,214 -190,204"
MIDDLE_INKS = "djw" + sit.INKS


class Wheel(NamedTuple):
    """The measures of a wheel, three units to a pixel."""

    radius: int
    months: int
    middle: int
    size: int
    letters: str

    def ring(self, number: int, rings: int) -> tuple[float, float]:
        """The inner and the outer edge of a ring."""
        room = (self.radius - self.months - self.middle - GAP) / rings
        inner = self.middle + GAP + number * room
        return inner, inner + room - GAP


NARROW = Wheel(540, 92, 138, 39, "wn")
WIDE = Wheel(960, 112, 250, 45, "ww")


def grounds(wheel: Wheel, rings: int) -> str:
    """The ground of each ring, parted by lines of paper as if left standing on the block."""
    d = ""
    for number in range(rings):
        inner, outer = wheel.ring(number, rings)
        d += f"M0 {-outer:.0f}a{outer:.0f} {outer:.0f} 0 1 0 1 0zM0 {-inner:.0f}a{inner:.0f} {inner:.0f} 0 1 1-1 0z"
    spokes = ""
    for number in range(arcs.MONTHS):
        (x0, y0), (x1, y1) = (arcs.at(r, (number + 0.5) * arcs.STEP) for r in (wheel.middle, wheel.radius))
        spokes += f"M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}"
    seasons = ""
    for season in SEASONS:
        start = arcs.month(season.first) - arcs.STEP / 2
        d_season = arcs.band(wheel.radius - wheel.months, wheel.radius, start, start + 90)
        seasons += f'<path class="{season.ground}" d="{d_season}"/>'
    ground = f'<path class="wg" fill-rule="evenodd" d="{d}"/>'
    return ground + seasons + path("wp", _slips(wheel)) + path("wl", spokes)


def _slips(wheel: Wheel) -> str:
    """Where the gouge slipped on the rim: long true runs, now and then a chip."""
    rng, d, turn = generator("year rim", wheel.radius), "", 4.0
    while turn < 356:
        run = rng.uniform(1.5, 5)
        d += gouge(arcs.at(wheel.radius + 2, turn), arcs.at(wheel.radius + 2, turn + run), rng.uniform(2, 7))
        turn += run + rng.uniform(4, 16)
    return d


@cache
def middle(wheel: Wheel) -> str:
    """The leopard on her rock before the disc, which is the sun by day and the moon after dark."""
    r, name = wheel.middle, f"{wheel.letters}c"
    scale = r / 396
    rock = path("j", contour(ROCK, scale)) + path("w", contour(SNOW, scale))
    place = f"translate({-205 * scale:.0f} {190 * scale:.0f})scale({scale:.3f})"
    return (
        f'<clipPath id="{name}"><circle r="{r}"/></clipPath><circle class="d" r="{r}"/>'
        f'<g clip-path="url(#{name})">{rock}<g transform="{place}">{sit.sit(prefix=name)}</g></g>'
    )
