"""A photograph of a leopard as a camera in the forest takes it: from an angle, cut by the frame, half behind grass.

A `Shot` says how it was taken. What it shows can be drawn, or asked for as places in the picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians, sin
from random import Random
from typing import Literal

from leopard.art.coat import Mark
from leopard.art.pen import Point, gouge
from leopard.art.puzzles.figures import drawn_marks, passing
from leopard.art.puzzles.flanks import REFERENCES, Flank, rest_of_body
from leopard.art.puzzles.likeness import Affine, Box, Seen, carried
from leopard.art.puzzles.paper import Hand, rings, shape, sheet
from leopard.art.rosette import generator

Light = Literal["day", "dusk", "night"]
GROUND = {"day": "jb", "dusk": "jdusk", "night": "jnight"}
EDGE = 10.0
"""A mark nearer to the frame than this is not counted as seen."""
PAWS = -70
"""Spots below are left out: too small."""
TAIL = 690
"""Where the tail begins to stand clear of the body."""


@dataclass(frozen=True)
class Shot:
    """How a photograph was taken.

    `angle` is how far the camera stood from square on, in degrees, and `tilt` how far it leaned; `scale` is pixels for
    a unit of the body; `crop` is the place of the body in the middle of the picture; `grass` is how many tufts.
    """

    flank: Flank
    angle: float = 0
    tilt: float = 0
    scale: float = 0.9
    crop: Point = (450, -270)
    grass: int = 0
    light: Light = "day"
    size: tuple[int, int] = (480, 320)
    seed: int = 0

    @property
    def affine(self) -> Affine:
        """From the body's coordinates to the picture's; a right flank is mirrored."""
        wide = cos(radians(self.angle)) * self.scale * (1 if self.flank.side == "left" else -1)
        turn, lean = radians(self.tilt), sin(radians(self.angle)) * 0.12 * self.scale
        a, b = wide * cos(turn), wide * sin(turn) + lean
        c, d = -self.scale * sin(turn), self.scale * cos(turn)
        x, y = self.crop
        return a, b, c, d, self.size[0] / 2 - a * x - c * y, self.size[1] / 2 - b * x - d * y

    @property
    def tufts(self) -> tuple[Box, ...]:
        """The boxes that tufts of grass cover wholly."""
        rng, (wide, high) = generator("tufts", self.seed, self.flank.name), self.size
        boxes = []
        for n in range(self.grass):
            middle = wide * (n + rng.uniform(0.3, 0.7)) / self.grass
            half = wide * rng.uniform(0.05, 0.08)
            boxes.append((middle - half, high * rng.uniform(0.42, 0.58), middle + half, float(high)))
        return tuple(boxes)


def seen(shot: Shot) -> Seen:
    """What can be made out in the photograph."""
    wide, high = shot.size
    frame, hidden = (EDGE, EDGE, wide - EDGE, high - EDGE), shot.tufts
    references = tuple(carried(shot.affine, place) for place in REFERENCES)
    empty = Seen(shot.flank.side, references, {}, frame, hidden)
    places = {r.number: carried(shot.affine, (r.x, r.y)) for r in shot.flank.rosettes}
    return Seen(shot.flank.side, references, {n: p for n, p in places.items() if empty.shows(*p)}, frame, hidden)


def photo(shot: Shot, ink: bool = True, more: str = "", prefix: str = "p") -> str:
    """The photograph as a drawing; `more` is drawn above it, in the picture's own coordinates."""
    wide, high = shot.size
    matrix = " ".join(f"{number:.4g}" for number in shot.affine)
    body = (
        f'<clipPath id="{prefix}f"><path d="M0 0h{wide}v{high}H0z"/></clipPath><g clip-path="url(#{prefix}f)">'
        + _forest(shot)
        + f'<g transform="matrix({matrix})" stroke-width="{1.6 if ink else 3}">{_animal(shot, prefix, "thin" if ink else "full")}</g>'
        + _grass(shot)
        + "</g>"
        + shape("jl", f"M0 0h{wide}v{high}H0z", 2)
        + more
    )
    return sheet(f"-4 -4 {wide + 8} {high + 8}", body, ink)


def _animal(shot: Shot, prefix: str, hand: Hand) -> str:
    """The leopard without what is too fine for a small picture or lies outside the frame: a page shows fifteen."""
    left, right, foot = _framed(shot)

    def framed(x: float, y: float) -> bool:
        return left - 20 < x < right + 20 and y < foot + 20

    flank = shot.flank
    coat = rings([stroke for r in flank.rosettes if framed(r.x, r.y) for stroke in r.strokes()], hand)
    rest = drawn_marks(
        [m for m in _rest(flank) if framed(m.x, m.y) and m.y < PAWS], "rest", flank.name, flank.side, hand=hand
    )
    return passing(rest + coat, f"{flank.name} {flank.side}", prefix, hand, tail=right > TAIL)


def _framed(shot: Shot) -> tuple[float, float, float]:
    """The first and the last x and the lowest y of the body that the frame shows."""
    a, b, c, d, e, f = shot.affine
    wide, high = shot.size
    corners = ((x - e, y - f) for x in (0, wide) for y in (0, high))
    places = [((d * x - c * y) / (a * d - b * c), (a * y - b * x) / (a * d - b * c)) for x, y in corners]
    return min(x for x, _ in places), max(x for x, _ in places), max(y for _, y in places)


@lru_cache(maxsize=80)
def _rest(flank: Flank) -> list[Mark]:
    return rest_of_body(flank)


def _forest(shot: Shot) -> str:
    """Sky, birches, and the line of the ground with marks on it."""
    rng, (wide, high) = generator("forest", shot.seed, shot.flank.name), shot.size
    foot = min(high * 0.8, carried(shot.affine, (450, -20))[1])
    body = shape(GROUND[shot.light], f"M0 0h{wide}v{high}H0z")
    for n in range(rng.choice((2, 3))):
        body += _birch(rng, round(wide * (n + rng.uniform(0.1, 0.8)) / 3), round(foot))
    body += shape("jw", f"M0 {foot:.0f}h{wide}V{high}H0z") + shape("jl", f"M0 {foot:.0f}h{wide}", 1.5)
    marks = ""
    for _ in range(5):
        x, y = rng.uniform(0, wide), rng.uniform(foot + 8, max(foot + 12, high))
        marks += gouge((x, y), (x + rng.uniform(30, 70), y - 2), 1.2, -1)
    return body + shape("jk", marks)


def _birch(rng: Random, x: int, foot: int) -> str:
    """A stem with a few marks: less than `forest.birch` draws, for a page shows many."""
    half, marks = rng.randint(8, 15), ""
    for n in range(4):
        y, side = round(foot * (n + rng.uniform(0.2, 0.8)) / 4), rng.choice((-1, 1))
        marks += f"M{x + side * half} {y - 3}l{-side * half} 3 {side * half} 3z"
    return shape("js", f"M{x - half} {foot}V-9h{2 * half}V{foot}z", 1.5) + shape("jk", marks, 1)


def _grass(shot: Shot) -> str:
    """Tufts of dry grass: pale blades, close enough to hide what is behind them."""
    rng, blades = generator("grass", shot.seed, shot.flank.name), ""
    for left, top, right, foot in shot.tufts:
        count = round((right - left) / 6.6)
        order = sorted(range(count + 1), key=lambda n: (abs(n - count / 2) < count / 4, rng.random()))
        for n in order:
            x = left - 4 + (right - left + 8) * n / count
            lean = (n / count - 0.5) * 60 + rng.uniform(-22, 22)
            tip = (x + lean, top - rng.uniform(6, 46))
            blades += shape("jgrass", gouge((x + lean * 0.1, foot + 40), tip, rng.uniform(8, 10), lean * 0.14))
    return f'<g stroke-width=".8">{blades}</g>'
