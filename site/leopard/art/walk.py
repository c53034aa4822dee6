"""The leopard walking, from the side: near foreleg in mid-stance, far foreleg lifted and bent at the wrist.

The head is carried below the withers. The winter coat is long, pale and frayed at the throat and belly; in summer the
same animal, with the same marks, is slimmer and darker.
"""

from __future__ import annotations

from math import hypot, radians
from typing import Literal

from leopard.art import walk_points as points
from leopard.art.coat import Mark, coat, field, strokes
from leopard.art.fur import contains, flow, hairs, polygon, shadow, stretch_of, tufts
from leopard.art.inks import path, svg
from leopard.art.pen import Landmark, contour, gouge, landmarks, outline, smooth
from leopard.art.rosette import Place, drawn, generator, spot
from leopard.art.tail import tail_marks, tail_shape

Season = Literal["winter", "summer"]
INKS = "ocksynilrt"
BOX = "-40 -430 1090 450"
BODY_BOX = (-10.0, -405.0, 730.0, 0.0)


def walk(seed: str = "leopard", season: Season = "winter", prefix: str = "w") -> str:
    """The walking leopard as a fragment: nose at x -10, tail tip at 1030, ground at y 0."""
    winter = season == "winter"
    body = smooth(landmarks(points.BODY) if winter else _slim(landmarks(points.BODY)))
    outer = outline(body)
    clip, marks = f"{prefix}b", body_marks(seed)
    parts = [
        _far(seed, prefix),
        _tail(seed, prefix, 1 if winter else 0.8),
        f'<clipPath id="{clip}"><use href="#{prefix}a"/></clipPath>',
        _frayed(seed, winter),
        f'<path id="{prefix}a" class="o" d="{outer}"/><g clip-path="url(#{clip})">',
        _pale(seed, winter),
        _lit(seed, marks, winter),
        strokes(marks, seed),
        path("s", contour(points.MUZZLE) + contour(points.CHIN)),
        shadow(outer, 3, 5),
        "</g>",
        _ruff(seed) if winter else "",
        _face(seed),
        _ear(),
        path("k", _gouges(points.TOES)),
    ]
    return "".join(parts)


def walk_svg(seed: str = "leopard", season: Season = "winter", prefix: str = "w") -> str:
    """The walking leopard as a drawing of its own."""
    return svg(BOX, walk(seed, season, prefix), INKS)


def body_marks(seed: str) -> list[Mark]:
    """The marks on the near side, from behind the face to the paws; those on the rim are cut by the contour."""
    inner = contains(polygon(smooth(landmarks(points.BODY))))

    def inside(x: float, y: float) -> bool:
        if y > -8 or (x < 122 and y < -195) or (x < 148 and y < -325):
            return False
        if 240 < x < 660 and y > -245:
            return inner(x, y + 13)
        return inner(x, y) or inner(x, y + 7)

    return coat(generator("walk", seed), field(points.SIZES), inside, BODY_BOX)


def _far(seed: str, prefix: str) -> str:
    """The far ear and legs, in shade."""
    legs = ""
    for number, shape in enumerate((points.FAR_FORE, points.FAR_HIND)):
        curves = smooth(landmarks(shape))
        inner = contains(polygon(curves))
        marks = coat(generator("far", seed, number), field(points.SIZES), inner, (30, -240, 610, 0), 9_000)
        clip = f"{prefix}{number}"
        legs += (
            f'<clipPath id="{clip}"><use href="#{clip}p"/></clipPath><path id="{clip}p" class="c" d="{outline(curves)}"/>'
            f'<g clip-path="url(#{clip})">{strokes([_plain(m) for m in marks], seed, number)}</g>'
        )
    return path("c", contour(points.FAR_EAR)) + legs + path("k", _gouges(points.FAR_TOES))


def _tail(seed: str, prefix: str, share: float) -> str:
    halves = [half * share for half in points.TAIL_HALVES]
    return (
        f'<clipPath id="{prefix}t"><use href="#{prefix}tp"/></clipPath>'
        f'<path id="{prefix}tp" class="o" d="{outline(tail_shape(points.TAIL, halves))}"/>'
        f'<g clip-path="url(#{prefix}t)">{tail_marks(points.TAIL, points.TAIL_HALVES, seed)}</g>'
    )


def _frayed(seed: str, winter: bool) -> str:
    """Long winter hair that breaks the contour at the throat and the belly."""
    if not winter:
        return ""
    rim = polygon(smooth(landmarks(points.BODY)))
    rng = generator("frayed", seed)
    belly = stretch_of(rim, (560, -192), (290, -192))
    throat = stretch_of(rim, (150, -194), (70, -207))
    return path("s", tufts(rng, belly, 13, 20, 2.4, 203) + tufts(rng, throat, 11, 15, 2.2, 215))


def _pale(seed: str, winter: bool) -> str:
    """The white of throat and belly, and its tufts that reach up into the ochre."""
    rng = generator("pale", seed)
    edge = polygon(smooth(landmarks(points.BELLY)))
    neck = polygon(smooth(landmarks(points.THROAT)))
    length = 20 if winter else 12
    up = tufts(rng, stretch_of(edge, (272, -192), (640, -150)), 11, length, 2.4, -35, 0.3)
    front = tufts(rng, stretch_of(neck, (84, -226), (176, -140)), 9, length, 2.2, -40, 0.3)
    return path("s", contour(points.THROAT) + contour(points.BELLY)) + path("s", up + front)


def _lit(seed: str, marks: list[Mark], winter: bool) -> str:
    """Hair marks under the coat: straw where winter hair catches light, clay in the short summer coat."""
    inner = contains(polygon(smooth(landmarks(points.BODY))))

    def bare(x: float, y: float) -> bool:
        return x > 100 and inner(x, y) and all(hypot(m.x - x, m.y - y) > m.radius for m in marks)

    hair = hairs(generator("lit", seed), flow(points.HAIR), bare, BODY_BOX, 64 if winter else 32, 26, 1.4)
    return path("y" if winter else "c", hair)


def _ruff(seed: str) -> str:
    """The long hair behind the cheek that parts the head from the neck."""
    rng = generator("ruff", seed)
    return path("y", tufts(rng, polygon(smooth(landmarks(points.RUFF)))[:19], 9, 24, 2.6, -62, 0.2))


def _face(seed: str) -> str:
    rng = generator("face", seed)
    marks = []
    for word in points.FACE_SPOTS.split():
        x, y, radius, angle = map(float, word.split(","))
        size = radius * rng.uniform(0.85, 1.15)
        marks.append(spot(rng, Place(x + rng.uniform(-1, 1), y + rng.uniform(-1, 1), size, radians(angle), 1.25)))
    x, y, radius = points.PUPIL
    return (
        drawn(marks)
        + path("s", contour(points.UNDER) + contour(points.BROW))
        + path("n", contour(points.NOSE))
        + path("k", "".join(map(contour, (points.MOUTH, points.EYE, points.TEAR, points.NOSTRIL))))
        + path("i", contour(points.IRIS))
        + path("l", contour(points.LID))
        + f'<circle class="k" cx="{x}" cy="{y}" r="{radius}"/><path class="r" stroke-width="3" d="{points.WHISKER_DOTS}"/>'
    )


def _ear() -> str:
    light = (
        gouge((114, -346), (112, -366), 1.7)
        + gouge((120, -347), (120, -370), 1.7)
        + gouge((126, -349), (127, -366), 1.5)
    )
    return path("o", contour(points.EAR)) + path("k", contour(points.EAR_IN)) + path("y", light)


def _plain(mark: Mark) -> Mark:
    return Mark(mark.x, mark.y, min(mark.radius, 11), False, mark.angle, mark.stretch)


def _gouges(table: str) -> str:
    marks = (tuple(map(float, word.split(","))) for word in table.split())
    return "".join(gouge((x0, y0), (x1, y1), half * 1.6, 1.5) for x0, y0, x1, y1, half in marks)


def _slim(marks: list[Landmark]) -> list[Landmark]:
    """The contour in short hair: throat and belly drawn in most, back a little, face and feet not at all."""
    result = []
    for place, here in enumerate(marks):
        a, b = marks[place - 1], marks[(place + 1) % len(marks)]
        length = hypot(b.x - a.x, b.y - a.y)
        by = _loss(here.x, here.y)
        result.append(Landmark(here.x - (b.y - a.y) / length * by, here.y + (b.x - a.x) / length * by, here.corner))
    return result


def _loss(x: float, y: float) -> float:
    if x < 70 or y > -60:
        return 0
    if y > -215:
        return 8 if 270 < x < 560 else 6
    return 8 if x < 240 else 5
