"""A winter scene made of named things, each of which can be left out: for spotting differences and for colouring."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from math import sin

from leopard.art import walk_points
from leopard.art.forest import PAW, birch, fir, pine
from leopard.art.fur import stretch_of, tufts
from leopard.art.magpie import magpie
from leopard.art.pen import Landmark, contour, gouge, outline, smooth
from leopard.art.puzzles.figures import RIM, WHISKERS, drawn_marks, walking
from leopard.art.puzzles.flanks import flank, rest_of_body
from leopard.art.puzzles.lined import lined
from leopard.art.puzzles.paper import Hand, rings, shape
from leopard.art.rosette import generator

SIZE = (1180, 760)
STANDS = (104, 640, 0.84)
"""Where the leopard's own origin lies, and her scale."""
MAGPIE = {"u": "jk", "ul": "jr", "s": "jw", "p": "jg", "kl": "jr", "sl": "jwhite"}


def scene(seed: int, without: Collection[str] = (), hand: Hand = "open", prefix: str = "w") -> str:
    """The leopard below her pines, without the things named."""
    have = {name: "" if name in without else draw(hand) for name, draw in THINGS.items()}
    x, y, scale = STANDS
    hair = "" if "belly hair" in without else _belly_hair()
    parts = [
        shape("jb", "M0 0h1180v760H0z"),
        have["disc"],
        shape("jdusk", _ridge("peak" not in without)) + shape("jl", _ridge("peak" not in without), 3),
        have["far pine"],
        have["fir"],
        _tree(pine("b"), 700, 470, 0.78) + _tree(pine("c"), 1010, 470, 0.86) + _tree(fir("d"), 330, 470, 0.42),
        shape("jw", _snow()) + shape("jl", _snow_line(), 4),
        shape("jk", _marks()),
        _tree(birch("e", 800, 46, "js", "jk"), 30, 780, 1) + have["bark"],
        have["bough"],
        "".join(_track(n) for n in range(7) if n != 3),
        have["track"],
        f'<g transform="translate({x} {y})scale({scale})">{hair}{_leopard(seed, tuple(sorted(without)), hand, prefix)}</g>',
        _log(),
        have["log"],
        have["magpie"],
        have["grass"],
        shape("jl", "M0 0h1180v760H0z", 6),
    ]
    return f'<clipPath id="{prefix}z"><path d="M0 0h1180v760H0z"/></clipPath><g clip-path="url(#{prefix}z)">{"".join(parts)}</g>'


def lost_rosette(seed: int) -> tuple[int, tuple[int, int]]:
    """The rosette that goes when one does: a large one in the middle of her flank. Its number, its place in the scene."""
    middle = [r for r in flank(seed).rosettes if r.kind == "rosette" and 330 < r.x < 560 and -345 < r.y < -260]
    r = max(middle, key=lambda r: r.size)
    return r.number, (round(STANDS[0] + r.x * STANDS[2]), round(STANDS[1] + r.y * STANDS[2]))


@lru_cache(maxsize=32)
def _leopard(seed: int, without: tuple[str, ...], hand: Hand, prefix: str) -> str:
    coat = flank(seed)
    lost = lost_rosette(seed)[0] if "rosette" in without else -1
    marks = drawn_marks(rest_of_body(coat), "rest", coat.name, hand=hand)
    marks += rings([stroke for r in coat.rosettes if r.number != lost for stroke in r.strokes()], hand)
    drawn = walking(marks, coat.name, prefix, hand)
    if "whiskers" in without:
        drawn = drawn.replace(shape("jl", WHISKERS, 1.5), "")
    if "ear" in without:
        drawn = drawn.replace(shape("jk", contour(walk_points.EAR_IN)), "")
    return drawn


def _belly_hair() -> str:
    """The long hair of the winter coat below the belly."""
    belly = stretch_of(RIM, (560, -192), (290, -192))
    return shape("jy", tufts(generator("belly"), belly, 15, 40, 3.6, 203), 2)


def _tree(drawing: str, x: float, y: float, scale: float) -> str:
    return f'<g stroke-width="{3 / scale:.1f}" transform="translate({x} {y})scale({scale})">{lined(drawing, {"h": "jlens"})}</g>'


def _ridge(peak: bool) -> str:
    middle = (290, 150) if peak else (290, 270)
    tops = [(0, 290), (120, 262), middle, (450, 286), (620, 240), (840, 290), (1180, 230)]
    points = [Landmark(x, y, n in (0, 1, 3, 6)) for n, (x, y) in enumerate(tops)]
    return outline(smooth([*points, Landmark(1180, 480, True), Landmark(0, 480, True)]))


def _height(x: float) -> float:
    return 452 + 10 * sin(x / 170)


def _snow_line() -> str:
    return "M0 452L" + "L".join(f"{x} {_height(x):.0f}" for x in range(0, 1190, 20))


def _snow() -> str:
    return _snow_line() + "V760H0z"


def _marks() -> str:
    rng, d = generator("winter marks"), ""
    for _ in range(34):
        x, y = rng.uniform(60, 1150), rng.uniform(500, 670)
        d += gouge((x, y), (x + rng.uniform(30, 90), y + rng.uniform(-3, 4)), 1.4, -1.5)
    return d


def _track(n: int) -> str:
    x, y = 790 + 62 * n - 62 * 3, 716 if n % 2 else 692
    return f'<path class="jk" transform="translate({x} {y})rotate(-86)scale(.9 .62)" d="{PAW}"/>'


def _log() -> str:
    bark = shape("jx", "M1000 574c60-10 130-8 190 2v62c-70 8-130 8-192-2-16-18-16-46 2-62z")
    return bark + shape("js", "M1000 574c16 4 20 56-2 62-22-4-18-58 2-62z")


def _disc(hand: Hand) -> str:
    return '<circle class="jd" cx="560" cy="112" r="64"/>'


def _far_pine(hand: Hand) -> str:
    return _tree(pine("a"), 470, 468, 0.62)


def _fir(hand: Hand) -> str:
    return _tree(fir("a"), 842, 470, 0.68)


def _bird(hand: Hand) -> str:
    return f'<g stroke-width="2.5" transform="translate(1090 553)scale(1.1)">{lined(magpie(False), MAGPIE, "full")}</g>'


def _bark(hand: Hand) -> str:
    return shape("jk", "M8 318q24-14 46 0q-4 20-22 24q-18-2-24-24z")


def _one_track(hand: Hand) -> str:
    return _track(3)


def _grass(hand: Hand) -> str:
    rng, blades = generator("winter grass"), ""
    for n in range(9):
        x, lean = 92 + 7 * n, (n - 4) * 11 + rng.uniform(-8, 8)
        blades += shape("jgrass", gouge((x, 756), (x + lean, 756 - rng.uniform(76, 130)), 4.5, lean * 0.1), 2)
    return blades


def _bough(hand: Hand) -> str:
    rng, needles = generator("bough"), ""
    for n in range(26):
        x, y = 1180 - 9 * n, 60 + 1.2 * n
        for side in (-1, 1):
            needles += gouge((x, y), (x - rng.uniform(34, 48), y + side * rng.uniform(20, 34)), 1.8, side * 1.5)
    return shape("jk", needles + gouge((1190, 58), (930, 94), 4, 2))


def _knot(hand: Hand) -> str:
    return shape("jl", "M1096 606c0-14 34-14 34 0s-34 14-34 0zM1108 606c0-5 12-5 12 0s-12 5-12 0z", 3)


THINGS = {
    "disc": _disc,
    "far pine": _far_pine,
    "fir": _fir,
    "magpie": _bird,
    "bark": _bark,
    "track": _one_track,
    "grass": _grass,
    "bough": _bough,
    "log": _knot,
}
