"""One side of a leopard as data: its rosettes in the body's own coordinates, and another animal that looks much like it.

The coordinates are those of the walking figure, nose to the left, whichever side it is: a right flank is mirrored when
it is drawn. The same seed and side give the same pattern for ever, and the two sides of one animal differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import cos, hypot, pi, sin
from typing import Literal

from leopard.art import walk_points
from leopard.art.coat import Control, Mark, apart, coat, field, relax
from leopard.art.fur import Inside, contains, polygon
from leopard.art.pen import Point, landmarks, smooth
from leopard.art.rosette import Place, Stroke, generator, rosette, spot

Side = Literal["left", "right"]
BOX = (236.0, -384.0, 662.0, -196.0)
"""The flank, from behind the shoulder to the thigh."""
REFERENCES = ((240.0, -300.0), (650.0, -300.0), (450.0, -200.0))
"""Places of the body that can be found in every photograph: shoulder, hip, belly."""


@dataclass(frozen=True)
class Rosette:
    """One mark: its number, its middle, its radius, what it is, how it is turned and stretched, and its own shape."""

    number: int
    x: float
    y: float
    size: float
    kind: Literal["rosette", "spot"]
    angle: float
    stretch: float
    shape: str

    @property
    def outline(self) -> tuple[Point, ...]:
        """Sixteen points round it."""
        long, wide = self.size * self.stretch**0.5, self.size / self.stretch**0.5
        turns = [n * pi / 8 for n in range(16)]
        c, s = cos(self.angle), sin(self.angle)
        return tuple(
            (self.x + c * long * cos(t) - s * wide * sin(t), self.y + s * long * cos(t) + c * wide * sin(t))
            for t in turns
        )

    def strokes(self) -> list[Stroke]:
        """How it is drawn."""
        rng, place = generator(self.shape), Place(self.x, self.y, self.size, self.angle, self.stretch)
        return rosette(rng, place) if self.kind == "rosette" else [spot(rng, place)]


@dataclass(frozen=True)
class Flank:
    """The pattern on one side of one leopard."""

    name: str
    side: Side
    rosettes: tuple[Rosette, ...]


def flank(seed: int, side: Side = "left") -> Flank:
    """The flank of the leopard with this number."""
    inner, controls = _body()
    name = f"leopard {seed}"
    return _flank(name, side, coat(generator("side", side, name), controls, inner, BOX, 1_200), name)


def akin(model: Flank, seed: int, stir: float, side: Side | None = None) -> Flank:
    """Another leopard, with a coat like the model's: every mark moved by about `stir` times its own diameter.

    Her marks have other shapes. Asked for the other side, she is as like the model's mirror image.
    """
    inner, _ = _body()
    rng = generator("akin", model.name, seed)
    moved = []
    for m in model.rosettes:
        turn, step = rng.uniform(0, 2 * pi), 2 * m.size * stir * rng.uniform(0.75, 1.25)
        x, y = m.x + step * cos(turn), m.y + step * sin(turn) * 0.8
        place = (x, y) if inner(x, y) else (m.x, m.y)
        moved.append(Mark(*place, m.size * rng.uniform(0.9, 1.1), m.kind == "rosette", m.angle, m.stretch))
    name = f"{model.name} akin {seed}"
    return _flank(name, side or model.side, apart(relax(moved, inner, 25)), name)


def rest_of_body(model: Flank) -> list[Mark]:
    """Marks for neck, shoulder and legs, clear of the flank. They are drawn, and never compared."""
    body = contains(polygon(smooth(landmarks(walk_points.BODY))))
    left, top, right, foot = BOX

    def outside(x: float, y: float) -> bool:
        face = (x < 122 and y < -195) or (x < 148 and y < -325)
        return y < -8 and not face and not (left < x < right and top < y < foot) and body(x, y)

    marks = coat(
        generator("rest", model.name, model.side), field(walk_points.SIZES), outside, (100, -400, 730, 0), 3_500
    )
    return [m for m in marks if all(hypot(m.x - r.x, m.y - r.y) > m.radius + r.size + 3 for r in model.rosettes)]


def _flank(name: str, side: Side, marks: Sequence[Mark], shape: str) -> Flank:
    return Flank(
        name,
        side,
        tuple(
            Rosette(n, m.x, m.y, m.radius, "rosette" if m.ring else "spot", m.angle, m.stretch, f"{shape} {side} {n}")
            for n, m in enumerate(marks)
        ),
    )


@cache
def _body() -> tuple[Inside, list[Control]]:
    """Whether a place is on the flank, and the size field there."""
    body = contains(polygon(smooth(landmarks(walk_points.BODY))))
    left, top, right, foot = BOX
    controls = [replace(c) for c in field(walk_points.SIZES) if left - 30 < c.x < right + 30 and c.y < foot + 10]

    def inner(x: float, y: float) -> bool:
        return left <= x <= right and top <= y <= foot and body(x, y + 9) and body(x, y - 4)

    return inner, controls
