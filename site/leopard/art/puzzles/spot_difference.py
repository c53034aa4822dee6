"""Spot the difference: one winter scene drawn twice, and so many things that only one of the two has.

Each thing is in one picture and missing from the other, by the seed; the key rings the places in both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from leopard.art.puzzles.paper import Hand, finer, sheet, words
from leopard.art.puzzles.winter import SIZE, lost_rosette, scene
from leopard.art.rosette import generator

FINE = 0.75
"""How much thinner the lines of the ink saver are: two of these scenes stand on one page."""
Picture = Literal["left", "right"]
PLACES: dict[str, tuple[int, int, int]] = {
    "disc": (560, 112, 80),
    "far pine": (470, 268, 66),
    "fir": (842, 330, 90),
    "magpie": (1110, 500, 84),
    "bark": (31, 330, 44),
    "track": (790, 716, 42),
    "grass": (120, 706, 74),
    "bough": (1050, 74, 90),
    "log": (1113, 606, 44),
    "rosette": (0, 0, 36),
    "belly hair": (462, 486, 66),
    "whiskers": (84, 428, 46),
    "ear": (205, 330, 40),
    "peak": (286, 206, 100),
}
"""Everything that may be missing: its middle, and the radius of the ring round it in the key."""


@dataclass(frozen=True)
class Difference:
    """A thing, the picture it is missing from, and where it would be."""

    name: str
    missing: Picture
    x: int
    y: int
    radius: int


def differences(seed: int, count: int) -> tuple[Difference, ...]:
    """So many differences between the two pictures with this number."""
    if not 1 <= count <= len(PLACES):
        raise ValueError(f"There may be 1 to {len(PLACES)} differences.")
    rng, found = generator("differences", seed, count), []
    for name in rng.sample(sorted(PLACES), count):
        x, y, radius = PLACES[name]
        if name == "rosette":
            x, y = lost_rosette(seed)[1]
        missing: Picture = rng.choice(("left", "right"))
        found.append(Difference(name, missing, x, y, radius))
    return tuple(sorted(found, key=lambda one: (one.x, one.y)))


def pictures(
    seed: int, found: tuple[Difference, ...], ink: bool = True, solved: bool = False, prefix: str = "v"
) -> tuple[str, str]:
    """The two drawings; `solved` rings and numbers what differs in both."""
    hand: Hand = "open" if ink else "full"
    marks = "".join(_ring(number, one) for number, one in enumerate(found, 1))
    sides: tuple[Picture, Picture] = ("left", "right")
    left, right = (
        sheet(
            f"-4 -4 {SIZE[0] + 8} {SIZE[1] + 8}",
            finer(
                scene(seed, [one.name for one in found if one.missing == side], hand, f"{prefix}{side[0]}"), ink, FINE
            )
            + (marks if solved else ""),
            ink,
        )
        for side in sides
    )
    return left, right


def _ring(number: int, one: Difference) -> str:
    """A dotted ring with its number, on the side where the picture has room for it."""
    x = min(max(one.x, 24), SIZE[0] - 24)
    y = one.y - one.radius if one.y - one.radius > 24 else one.y + one.radius
    ring = f'cx="{one.x}" cy="{one.y}" r="{one.radius}"'
    return (
        f'<circle class="jhalo" {ring} stroke-width="12"/>'
        f'<circle class="jp" {ring} stroke-width="6" stroke-dasharray="1 11"/>'
        f'<circle class="jtown" cx="{x}" cy="{y}" r="22" stroke-width="4"/>{words(x, y + 11, 30, str(number))}'
    )
