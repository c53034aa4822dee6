"""The two scenes: the leopard walking below pines, and the leopard sitting on a ridge in front of the disc.

Planes from far to near, each in one colour that changes at night: sky, disc, far ridge, hill with its trees, snow.
"""

from __future__ import annotations

from math import sin

from leopard.art.forest import fir, pine, snow_marks, tracks
from leopard.art.inks import path, svg
from leopard.art.pen import Landmark, gouge, landmarks, outline, smooth
from leopard.art.rosette import generator
from leopard.art.sit import sit
from leopard.art.walk import INKS, walk

HERO_BOX = "0 -200 1600 960"
HILLS = ((-20, 318), (120, 306), (340, 252), (560, 204), (820, 276), (990, 330), (1160, 300), (1400, 316), (1620, 262))
PINES = ((36, 438, 0.55), (905, 432, 0.93), (1062, 428, 0.62), (1240, 424, 1.08), (1408, 418, 0.8), (1502, 414, 1.24))
FIRS = (
    (98, 440, 0.36),
    (300, 446, 0.16),
    (775, 440, 0.46),
    (998, 430, 0.5),
    (1142, 430, 0.57),
    (1335, 424, 0.62),
    (1590, 414, 0.66),
)
SHADOW = (
    (150, 661, 560, 669), (180, 655, 420, 657), (220, 667, 700, 663), (330, 657, 640, 660), (420, 672, 800, 668),
    (500, 661, 860, 660), (560, 656, 800, 656), (600, 670, 950, 664), (760, 661, 1010, 662),
)  # fmt: skip


def hero(seed: str = "leopard") -> str:
    """The walking leopard in her forest, as one drawing that also serves a phone: cut it from the left and the foot."""
    rng = generator("hero", seed)
    marks = snow_marks(rng, _snow_line, -20, 1600, 756, 64)
    shade = "".join(gouge((a, b), (c, d), 4, rng.choice((-2, 2))) for a, b, c, d in SHADOW)
    trail = [(900 + 58 * n, (652 if n % 2 else 676) - n * 2.2, 1 - n * 0.02) for n in range(13)]
    body = [
        path("b", "M0-200h1600v960H0z"),
        '<circle class="d" cx="1170" cy="80" r="150"/>',
        path("f", _ridge(*HILLS)),
        '<defs><g id="P">', pine("a"), '</g><g id="F">', fir("a"), "</g></defs>",
        _trees("F", FIRS), _trees("P", PINES),
        path("m", _ridge((-20, 428), (300, 440), (620, 452), (900, 436), (1200, 424), (1420, 408), (1620, 404))),
        path("w", _snow()),
        path("g", marks + shade),
        tracks(trail),
        f'<g transform="translate(84 648)scale(1.05)">{walk(seed)}</g>',
    ]  # fmt: skip
    return svg(HERO_BOX, "".join(body), INKS + "bdfmwgh", ' preserveAspectRatio="xMinYMax slice"')


def sitting(seed: str = "leopard") -> str:
    """The leopard on a rock at the end of the day: a silhouette in front of the disc."""
    rng = generator("sitting", seed)
    cracks = "".join(
        gouge((a, 600 + b), (a + 40, 680 + b), 3, rng.choice((-4, 4)))
        for a, b in ((610, 10), (690, 50), (760, -6), (850, 30), (920, -4))
    )
    snow = outline(
        smooth(landmarks("566,556c 588,526 640,514 760,512 920,512 970,520 996,552c 930,536 840,540 740,530 640,550"))
    )
    body = [
        path("b", "M0 0h1280v720H0z"),
        '<circle class="d" cx="690" cy="262" r="216"/>',
        path("f", _ridge((-20, 420), (180, 440), (400, 388), (640, 446), (950, 368), (1130, 420), (1300, 386))),
        '<defs><g id="P">', pine("a"), '</g><g id="F">', fir("a"), "</g></defs>",
        _trees("F", ((120, 545, 0.34), (272, 545, 0.3), (408, 545, 0.2), (1246, 545, 0.42))),
        _trees("P", ((30, 548, 0.84), (190, 548, 0.6), (344, 545, 0.42), (1168, 545, 0.8))),
        path("m", _ridge((-20, 538), (200, 548), (500, 536), (700, 520), (1000, 532), (1300, 540))),
        path("j", "M560 730L574 548Q620 516 760 516T992 542L1018 730z"),
        path("w", snow), path("m", cracks),
        f'<g transform="translate(640 518)scale(.86)">{sit(seed)}</g>',
    ]  # fmt: skip
    return svg("0 0 1280 720", "".join(body), "bdfmwhjeoq", ' preserveAspectRatio="xMidYMax slice"')


def _trees(ident: str, places: tuple[tuple[float, float, float], ...]) -> str:
    return "".join(f'<use href="#{ident}" transform="translate({x} {y})scale({s})"/>' for x, y, s in places)


def _ridge(*line: tuple[float, float], foot: float = 770) -> str:
    """A hill: a smooth line across the scene, closed far below."""
    first, last = line[0], line[-1]
    points = [Landmark(x, y) for x, y in line[1:-1]]
    ends = [Landmark(*last, True), Landmark(last[0], foot, True), Landmark(first[0], foot, True)]
    return outline(smooth([Landmark(*first, True), *points, *ends]))


def _snow_line(x: float) -> float:
    return 606 + 9 * sin(x / 230 + 0.6) - x * 0.006


def _snow() -> str:
    return _ridge(*((x, _snow_line(x)) for x in range(-20, 1640, 164)))
