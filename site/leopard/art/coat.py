"""The coat: a field that says how large a mark is at each place, marks thrown into it, then pushed apart.

Pushing apart is what makes it look like a coat and not like wallpaper. A flank is one such coat on a plain rectangle:
its marks carry place, radius and kind, so that two flanks can be compared. The same seed gives the same animal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import cos, hypot, pi, pow, radians, sin
from random import Random

from leopard.art.inks import svg
from leopard.art.rosette import Place, drawn, generator, rosette, spot

Inside = Callable[[float, float], bool]
Box = tuple[float, float, float, float]
SPACING = 0.98
"""How close two thrown marks may lie, as a share of both radii; relaxing then widens it to GAP."""
GAP = 1.2
ROUNDS = 60
FLANK = (
    "0,0,20,1,1.1,15 0,300,14,.7,1.2,10 240,-20,19,1,1.4,-5 240,150,26,1,1.1,8 480,0,20,1,1.1,-10 480,300,19,.9,1.2,30"
)
"""The size field of a flank 480 wide and 300 high."""


@dataclass(frozen=True)
class Control:
    """A point of the size field: radius, kind (1 rosette, 0 spot), how stretched, and the turn in degrees."""

    x: float
    y: float
    radius: float
    kind: float
    stretch: float
    angle: float


@dataclass(frozen=True)
class Mark:
    """One mark of a coat: where, how large, whether a rosette, how turned and stretched."""

    x: float
    y: float
    radius: float
    ring: bool
    angle: float
    stretch: float


def field(text: str) -> list[Control]:
    """Reads `x,y,radius,kind,stretch,angle` for each control point."""
    return [Control(*map(float, word.split(","))) for word in text.split()]


def at(controls: Sequence[Control], x: float, y: float) -> Control:
    """The field at a place: the control points blended by inverse distance."""
    weights = [1 / (pow(hypot(c.x - x, c.y - y), 2.5) + 1e-6) for c in controls]
    total = sum(weights)

    def blend(values: Iterable[float]) -> float:
        return sum(w * v for w, v in zip(weights, values, strict=True)) / total

    return Control(
        x,
        y,
        blend(c.radius for c in controls),
        blend(c.kind for c in controls),
        blend(c.stretch for c in controls),
        blend(c.angle for c in controls),
    )


def throw(rng: Random, controls: Sequence[Control], inside: Inside, box: Box, tries: int = 14_000) -> list[Mark]:
    """Marks thrown at random into the box, each kept where it is inside and free of the ones before."""
    marks: list[Mark] = []
    for _ in range(tries):
        x, y = rng.uniform(box[0], box[2]), rng.uniform(box[1], box[3])
        near = [m for m in marks if abs(m.x - x) < 50 and abs(m.y - y) < 50]
        if any(hypot(m.x - x, m.y - y) < m.radius * 1.9 for m in near) or not inside(x, y):
            continue
        here = at(controls, x, y)
        radius = here.radius * (1 + 0.15 * here.kind) * rng.uniform(0.88, 1.1)
        ring = here.kind > 0.45 and radius > 11
        angle = radians(here.angle) + rng.uniform(-0.35, 0.35)
        mark = Mark(x, y, radius, ring, angle, here.stretch)
        if all(hypot(m.x - x, m.y - y) >= SPACING * (_reach(m) + _reach(mark)) for m in near):
            marks.append(mark)
    return marks


def relax(marks: Sequence[Mark], inside: Inside, rounds: int = ROUNDS) -> list[Mark]:
    """Pushes neighbours apart until they keep the gap; a mark that would leave the body stays where it was."""
    places = [[m.x, m.y] for m in marks]
    reach = [
        [b for b in range(a) if hypot(marks[a].x - marks[b].x, marks[a].y - marks[b].y) < 90] for a in range(len(marks))
    ]
    for _ in range(rounds):
        moved = [list(place) for place in places]
        for a, others in enumerate(reach):
            for b in others:
                dx, dy = moved[a][0] - moved[b][0], moved[a][1] - moved[b][1]
                away = hypot(dx, dy) or 1
                short = GAP * (_reach(marks[a]) + _reach(marks[b])) - away
                if short > 0:
                    step = 0.25 * short / away
                    moved[a][0] += dx * step
                    moved[a][1] += dy * step
                    moved[b][0] -= dx * step
                    moved[b][1] -= dy * step
        places = [there if there == here or inside(*there) else here for here, there in zip(places, moved, strict=True)]
    return [replace(m, x=x, y=y) for m, (x, y) in zip(marks, places, strict=True)]


def coat(rng: Random, controls: Sequence[Control], inside: Inside, box: Box, tries: int = 14_000) -> list[Mark]:
    """A whole coat: thrown, pushed apart, and freed of the few that still touch."""
    return apart(relax(throw(rng, controls, inside, box, tries), inside))


def apart(marks: Iterable[Mark]) -> list[Mark]:
    """The marks without those that touch a larger one."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (-m.radius, m.x, m.y)):
        if all(hypot(mark.x - m.x, mark.y - m.y) >= _reach(mark) + _reach(m) for m in kept):
            kept.append(mark)
    return sorted(kept, key=lambda m: (m.x, m.y))


def flank(seed: str, width: float = 480, height: float = 300) -> list[Mark]:
    """The pattern on one flank of the leopard with this seed, from 0,0 to width,height; marks at the rim are cut."""
    wide, high = width / 480, height / 300
    controls = [replace(c, x=c.x * wide, y=c.y * high) for c in field(FLANK)]
    inside = within(-8, -8, width + 8, height + 8)
    return coat(generator("flank", seed), controls, inside, (-8, -8, width + 8, height + 8), 6_000)


def seen(marks: Iterable[Mark], turn: float = 0, scale: float = 1, squeeze: float = 1) -> list[Mark]:
    """The same marks as another photograph shows them: turned (in degrees), scaled, the length squeezed.

    The order stays, so mark number n of the one picture is mark number n of the other. A negative `squeeze` mirrors.
    """
    c, s = cos(radians(turn)), sin(radians(turn))
    result = []
    for m in marks:
        x, y = m.x * squeeze, m.y
        angle = (m.angle if squeeze > 0 else pi - m.angle) + radians(turn)
        result.append(
            replace(m, x=(x * c - y * s) * scale, y=(x * s + y * c) * scale, radius=m.radius * scale, angle=angle)
        )
    return result


def strokes(marks: Iterable[Mark], *seed: object, ring: str = "r", centre: str = "t") -> str:
    """The marks as drawn; each takes its own generator from the seed and its number, so it looks alike everywhere."""
    parts = []
    for number, m in enumerate(marks):
        rng, place = generator(*seed, number), Place(m.x, m.y, m.radius, m.angle, m.stretch)
        parts += rosette(rng, place) if m.ring else [spot(rng, place)]
    return drawn(parts, ring, centre)


def flank_svg(seed: str, width: float = 480, height: float = 300) -> str:
    """One flank as a drawing of its own."""
    ground = f'<path class="o" d="M0 0h{width:g}v{height:g}H0z"/>'
    return svg(f"0 0 {width:g} {height:g}", ground + strokes(flank(seed, width, height), seed), "ort")


def within(left: float, top: float, right: float, foot: float) -> Inside:
    """A rectangle as an inside test."""
    return lambda x, y: left <= x <= right and top <= y <= foot


def _reach(mark: Mark) -> float:
    """The radius that neighbours must respect: a stretched mark is longer than its radius."""
    return mark.radius * (1 + (mark.stretch - 1) * (0.3 if mark.ring else 0.6))
