"""The leopard sitting, as a silhouette against the disc: ears, hollow neck, shoulder hump, a slit of light at the leg.

The coat is drawn in a dark tone on ink, so that nobody takes her for a black panther; light runs along the near edge.
"""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from random import Random

from leopard.art.coat import coat, field, strokes
from leopard.art.fur import contains, polygon, stretch_of
from leopard.art.inks import path, svg
from leopard.art.pen import Point, contour, gouge, landmarks, outline, smooth
from leopard.art.rosette import generator
from leopard.art.tail import tail_marks, tail_shape

INKS = "eoq"
BOX = "-30 -560 620 880"
BODY = (
    "4,-414 8,-438c 16,-448 30,-458 46,-472 58,-490 76,-504 96,-510 114,-511c 116,-522 126,-533 142,-534 156,-525 163,-508"
    " 164,-488 174,-458 196,-432 228,-406 256,-372 280,-320 310,-266 342,-200 368,-130 378,-66 368,-18 352,0c 150,0c"
    " 126,-8 130,-28 156,-46 162,-84 168,-124 178,-166c 158,-150 150,-110 144,-70 136,-38 140,-14 132,0c 66,0c 48,-9"
    " 52,-28 78,-48 88,-92 84,-160 69,-226 52,-284 44,-326 50,-352 66,-368 58,-373 38,-371 18,-377 9,-390c 5,-402"
)
FAR_EAR = "74,-494 76,-510 86,-522 99,-523 110,-513 114,-498"
TAIL = ((330, -28), (410, -22), (456, 24), (468, 116), (452, 204), (476, 272), (536, 280))
HALVES = (28, 25, 24, 24, 24, 23, 17)
EYE = "50,-464c 56,-472 65,-474 75,-470c 68,-464 59,-462"
SIZES = (
    "90,-450,4.5,0,1.2,20 120,-420,6,0,1.2,40 110,-380,6,0,1.2,40 150,-460,6,0,1.2,50 90,-320,8,0,1.2,70 100,-220,8.5,0,1.2,80"
    " 110,-120,7,0,1.2,85 90,-20,5.5,0,1,0 180,-400,11,.4,1.1,50 220,-350,14,1,1.1,55 190,-280,13,.8,1.1,60"
    " 260,-280,16,1,1.1,60 240,-190,17,1,1.1,40 320,-170,17,1,1.1,60 280,-90,16,1,1.1,30 350,-90,15,1,1.1,70"
    " 230,-60,12,.3,1.1,20 180,-30,7,0,1.1,0 300,-25,11,0,1.3,0"
)
RIMS = (((8, -438), (112, -508)), ((50, -18), (58, -372)), ((160, -140), (134, -20)))
"""Stretches of the contour that catch the light, given in the order in which the contour runs."""


def sit(seed: str = "leopard", prefix: str = "s") -> str:
    """The sitting leopard as a fragment: ground at y 0, the tail hanging over an edge to y 290."""
    rng = generator("sit", seed)
    curves = smooth(landmarks(BODY))
    inner = contains(polygon(curves))

    def inside(x: float, y: float) -> bool:
        return inner(x, y) and not (x < 78 and y < -380)

    tail = outline(tail_shape(TAIL, HALVES))
    rings = tail_marks(TAIL, HALVES, seed, "q", "")
    marks = coat(generator("sit coat", seed), field(SIZES), inside, (0, -540, 380, 0), 9_000)
    spots = strokes(marks, seed, ring="q", centre="")
    return "".join(
        [
            path("e", tail + contour(FAR_EAR)),
            f'<clipPath id="{prefix}t"><path d="{tail}"/></clipPath>',
            f'<g clip-path="url(#{prefix}t)">{rings}</g>',
            f'<clipPath id="{prefix}b"><use href="#{prefix}a"/></clipPath><path id="{prefix}a" class="e" d="{outline(curves)}"/>',
            f'<g clip-path="url(#{prefix}b)">{spots}</g>',
            path("o", _rim(rng, polygon(curves, 10)) + contour(EYE)),
        ]
    )


def sit_svg(seed: str = "leopard", prefix: str = "s") -> str:
    """The sitting leopard as a drawing of its own."""
    return svg(BOX, sit(seed, prefix), INKS)


def _rim(rng: Random, edge: list[Point]) -> str:
    """Light along the near edge: pointed strokes a little inside it, with gaps."""
    d = ""
    for first, last in RIMS:
        line = stretch_of(edge, first, last)
        left, start = 0.0, line[0]
        for before, here in pairwise(line):
            left += hypot(here[0] - before[0], here[1] - before[1])
            if left > 29:
                (x0, y0), (x1, y1) = _within(start, here), _within(here, start, -1)
                d += gouge((x0, y0), (x1, y1), rng.uniform(1.8, 2.6), -1)
                left, start = -rng.uniform(3, 7), here
            elif left <= 0:
                start = here
    return d


def _within(here: Point, there: Point, way: int = 1) -> Point:
    """A place beside `here`, five units inside the contour, which runs clockwise."""
    dx, dy = (there[0] - here[0]) * way, (there[1] - here[1]) * way
    length = hypot(dx, dy) or 1
    return here[0] - dy / length * 5, here[1] + dx / length * 5
