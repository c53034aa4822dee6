"""The leopard's head from the front: the anatomy is mirrored, the markings never are.

Landmarks are multiplied by 4, so the head is about 770 wide. Each higher layer crosses the middle a little further
than the one below, which leaves no seam in nose or chin.
"""

from __future__ import annotations

from itertools import pairwise
from math import cos, hypot, pi, radians, sin
from random import Random

from leopard.art import head_points as points
from leopard.art.fur import contains, flow, hairs, lick, polygon
from leopard.art.inks import path, svg
from leopard.art.pen import Landmark, Point, contour, gouge, landmarks, outline, smooth
from leopard.art.rosette import generator

UNIT = 4
INKS = "ocksynil"
BOX = "-580 -400 1160 1080"


def head(seed: str = "leopard", prefix: str = "h") -> str:
    """The head as a fragment around the point between the eyes."""
    rng = generator("head", seed)
    half = "".join(
        [
            path("k", _shadow(rng)),
            path("o", _shape(points.EAR)) + path("k", _shape(points.EAR_IN)) + path("y", _table(points.EAR_HAIRS, 1.7)),
            path("o", _shape(points.HEAD)) + path("o", _edge(rng)),
            _fur(rng),
            path("y", _shape(points.CHEEK)) + path("y", _fringe(rng, points.CHEEK, (70, 86), (30, 126), 14, 5.5)),
            path("s", _shape(points.BROW) + _shape(points.UNDER) + _shape(points.CHIN)),
            path(
                "s",
                _fringe(rng, points.UNDER, (58, 21), (28, 25), 8, 4)
                + _fringe(rng, points.CHIN, (31, 116), (0, 131), 13, 5),
            ),
            path("s", _shape(points.PAD)),
            path("k", _shape(points.MOUTH) + _shape(points.EYE)) + path("k", _shape(points.TEAR)),
            path("i", _shape(points.IRIS)) + path("l", _shape(points.LID)),
            _circle("k", points.PUPIL),
            path("n", _shape(points.NOSE)) + path("k", _shape(points.NOSTRIL)),
            path("s", _table(points.WHISKERS, 0.5)),
        ]
    )
    x, y, _ = points.PUPIL
    lights = "".join(_circle("s", (side * x + 2.2, y - 2.2, 1.5)) for side in (1, -1))
    philtrum = gouge((0, 74 * UNIT), (0, 105 * UNIT), 5)
    return (
        f'<g id="{prefix}">{half}</g><use href="#{prefix}" transform="scale(-1 1)"/>'
        + path("k", philtrum + _spots(rng, 1) + _spots(rng, -1))
        + lights
    )


def head_svg(seed: str = "leopard", prefix: str = "h") -> str:
    """The head as a drawing of its own."""
    return svg(BOX, head(seed, prefix), INKS)


def _shape(text: str) -> str:
    return contour(text, UNIT)


def _circle(letter: str, circle: tuple[float, float, float]) -> str:
    x, y, radius = (round(number * UNIT) for number in circle)
    return f'<circle class="{letter}" cx="{x}" cy="{y}" r="{radius}"/>'


def _table(text: str, half: float) -> str:
    """Marks from `x0,y0,x1,y1` and, where given, how far each bends."""
    d = ""
    for word in text.split():
        x0, y0, x1, y1, *bend = map(float, word.split(","))
        bow = bend[0] * UNIT if bend else 1.5
        d += gouge((x0 * UNIT, y0 * UNIT), (x1 * UNIT, y1 * UNIT), half * UNIT, bow)
    return d


def _rim() -> list[tuple[Point, float]]:
    """Places along the edge of the half head, one every 4.2 units, from the crown down to the chin."""
    edge = polygon(smooth(landmarks(points.HEAD)), 20)
    places, left = [], 2.0
    for (x0, y0), (x1, y1) in pairwise(edge):
        if x1 < 0 and y1 > 0:
            break
        left -= hypot(x1 - x0, y1 - y0)
        if left < 0:
            places.append((x1, y1))
            left = 4.2
    return [(place, 7 + 15 * min(1, max(0.0, (place[1] + 74) / 180))) for place in places]


def _edge(rng: Random) -> str:
    """The contour is fur: uneven tufts, a little more than half of each outside."""
    hair, d = flow(points.FLOW), ""
    for (x, y), length in _rim():
        reach = length * rng.uniform(0.65, 1.3)
        dx, dy = hair(x, y)
        d += lick(
            rng,
            ((x - dx * reach * 0.45) * UNIT, (y - dy * reach * 0.45) * UNIT),
            (dx, dy),
            reach * UNIT,
            1.65 * UNIT,
            0.22,
        )
    return d


def _shadow(rng: Random) -> str:
    """The shadow under the jaw, which gives depth."""
    hair, d = flow(points.FLOW), ""
    for (x, y), _ in _rim():
        if y > 44:
            dx, dy = hair(x, y)
            d += lick(
                rng, ((x - dx * 4) * UNIT, (y - dy * 4) * UNIT), (dx, dy), rng.uniform(20, 34) * UNIT, 2.6 * UNIT, 0.2
            )
    return d


def _fur(rng: Random) -> str:
    """Marks along the hair: straw for light, clay for shade, some of them placed beside the nose."""
    face = contains(polygon(smooth(landmarks(points.HEAD))))
    busy = [
        contains(polygon(smooth(landmarks(text))))
        for text in (points.EYE, points.CHEEK, points.PAD, points.NOSE, points.UNDER)
    ]

    def free(x: float, y: float) -> bool:
        x, y = x / UNIT, y / UNIT
        return x > 2 and y > -70 and face(x, y) and not any(inside(x, y) for inside in busy)

    box = (0.0, -75.0 * UNIT, 96.0 * UNIT, 110.0 * UNIT)
    hair = flow(points.FLOW)

    def along(x: float, y: float) -> Point:
        return hair(x / UNIT, y / UNIT)

    light = hairs(rng, along, free, box, 62, 11 * UNIT, 0.75 * UNIT)
    shade = hairs(rng, along, free, box, 26, 10 * UNIT, 0.75 * UNIT)
    return path("y", light) + path("c", shade + _table(points.BRIDGE, 0.9))


def _fringe(rng: Random, shape: str, first: Point, last: Point, length: float, pitch: float) -> str:
    """Tufts on one part of a patch's edge, along the hair."""
    edge = polygon(smooth(landmarks(shape)), 20)
    a, b = (min(range(len(edge)), key=lambda n: hypot(edge[n][0] - p[0], edge[n][1] - p[1])) for p in (first, last))
    hair, d, left = flow(points.FLOW), "", 0.0
    for (x0, y0), (x1, y1) in zip(edge[a:b], edge[a + 1 : b + 1], strict=True):
        left -= hypot(x1 - x0, y1 - y0)
        if left < 0:
            reach, (dx, dy) = length * rng.uniform(0.65, 1.2), hair(x1, y1)
            start = ((x1 - dx * reach * 0.5) * UNIT, (y1 - dy * reach * 0.5) * UNIT)
            d += lick(rng, start, (dx, dy), reach * UNIT, 1.5 * UNIT, 0.2)
            left = pitch * rng.uniform(0.8, 1.2)
    return d


def _spots(rng: Random, side: int) -> str:
    """The spots of one side, each moved and sized a little by chance, and the dots the whiskers grow from."""
    d = ""
    for word in points.SPOTS.split():
        x, y, rx, ry, angle = map(float, word.split(","))
        size = rng.uniform(0.85, 1.15)
        x, y = x + rng.uniform(-1.2, 1.2), y + rng.uniform(-1.2, 1.2)
        d += _blob(rng, (side * x, y), rx * size, ry * size, side * radians(angle))
    for word in points.DOTS.split():
        x, y = map(float, word.split(","))
        x, y = side * x - 1.2 + rng.uniform(-0.6, 0.6), y + rng.uniform(-0.6, 0.6)
        d += f"M{round(x * UNIT)} {round(y * UNIT)}a5 5 0 1 0 10 0a5 5 0 1 0-10 0"
    return d


def _blob(rng: Random, middle: Point, rx: float, ry: float, angle: float) -> str:
    """A spot of five landmarks: never quite an ellipse."""
    found, start = [], rng.uniform(0, 2 * pi)
    for n in range(5):
        turn, off = start + n * 2 * pi / 5, rng.uniform(0.86, 1.14)
        x, y = cos(turn) * rx * off, sin(turn) * ry * off
        found.append(
            Landmark(
                (middle[0] + x * cos(angle) - y * sin(angle)) * UNIT,
                (middle[1] + x * sin(angle) + y * cos(angle)) * UNIT,
            )
        )
    return outline(smooth(found))
