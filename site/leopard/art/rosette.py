"""The rosette: a ring of round-capped strokes around a darker centre, the mark that counts and names.

One rosette is one leopard, one group of seven is one village. Each comes from a random generator seeded with text, so
the same name gives the same pattern for ever. Strokes of one width share a path, which keeps them cheap.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from itertools import pairwise
from math import ceil, cos, hypot, pi, sin, sqrt
from random import Random
from typing import NamedTuple
from zlib import crc32

from leopard.art.inks import svg

WIDTHS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16)
CUTS = (1, 2, 2, 3, 3)
STEP = 1.35
"""The longest arc, in radians, that one quadratic curve follows."""
KINDS = 16
"""Different rosettes in a count; turned and mirrored they do not repeat visibly."""


class Stroke(NamedTuple):
    """A round-capped stroke: its width, its path, and whether it is the centre of a rosette."""

    width: int
    d: str
    centre: bool = False


class Place(NamedTuple):
    """Where a mark lies: middle, radius, the turn of its long axis in radians, and how long that axis is."""

    x: float
    y: float
    radius: float
    angle: float = 0
    stretch: float = 1


def generator(*words: object) -> Random:
    """The generator that belongs to these words."""
    return Random(crc32("\x1f".join(map(str, words)).encode()))


def rosette(rng: Random, place: Place) -> list[Stroke]:
    """One rosette: a wobbling ring cut one to three times, and its centre."""
    waves = [(k, rng.uniform(-1, 1) * share, rng.uniform(0, 2 * pi)) for k, share in ((2, 0.11), (3, 0.08))]
    squash = sqrt(place.stretch * rng.uniform(0.87, 1.15))
    cuts = rng.choice(CUTS)
    width = _class_of(place.radius * rng.uniform(0.46, 0.5))
    start = rng.uniform(0, 2 * pi)
    edges = [start + 2 * pi * (n + (rng.uniform(-0.22, 0.22) if n else 0)) / cuts for n in range(cuts)]
    gap = width / (2 * place.radius - width) + rng.uniform(0, 0.15)

    def at(turn: float) -> tuple[float, float]:
        radius = place.radius * (1 + sum(a * cos(k * turn + p) for k, a, p in waves)) - width / 2
        return _turned(place, cos(turn) * radius * squash, sin(turn) * radius / squash)

    ends = [*edges[1:], start + 2 * pi]
    ring = [Stroke(width, _arc(at, a + gap, b - gap)) for a, b in zip(edges, ends, strict=True)]
    middle = max(2, round(2 * place.radius * (1 - width / place.radius) * 0.92))
    return [*ring, Stroke(middle, f"M{round(place.x)} {round(place.y)}h0", centre=True)]


def spot(rng: Random, place: Place) -> Stroke:
    """One plain spot: a short stroke, straight or bent to one side."""
    width = _class_of(2 * place.radius * rng.uniform(0.64, 0.74))
    half = max(0.0, place.radius * place.stretch * rng.uniform(0.9, 1.05) - width / 2)
    bend = rng.choice((-0.28, 0, 0.28)) * half
    x0, y0 = _turned(place, -half, 0)
    x1, y1 = _turned(place, half, 0)
    x, y = round(x0), round(y0)
    if hypot(round(x1) - x, round(y1) - y) < 1:
        return Stroke(width, f"M{x} {y}h0")
    if not bend:
        return Stroke(width, f"M{x} {y}l{_pair(x1 - x, y1 - y)}")
    cx, cy = _turned(place, 0, 2 * bend)
    return Stroke(width, f"M{x} {y}q{_pair(cx - x, cy - y)}{_next(x1 - x, y1 - y)}")


def drawn(strokes: Iterable[Stroke], ring: str = "r", centre: str = "t") -> str:
    """The strokes as one path for each width: centres below, rings above. Without an ink a layer is left out."""
    groups: dict[tuple[bool, int], list[str]] = {}
    for stroke in strokes:
        groups.setdefault((not stroke.centre, stroke.width), []).append(stroke.d)
    layers = {False: "", True: ""}
    for (above, width), parts in sorted(groups.items()):
        layers[above] += f'<path stroke-width="{width}" d="{"".join(parts)}"/>'
    inks = ((False, centre), (True, ring))
    return "".join(f'<g class="{ink}">{layers[above]}</g>' for above, ink in inks if ink and layers[above])


def normal(name: str) -> str:
    """The spelling that is hashed: composed letters, no space around; capitals stay as they are."""
    return unicodedata.normalize("NFC", name).strip()


def seal(name: str) -> str:
    """The rosette group of a village, within a circle of 100 around the origin."""
    rng = generator("seal", normal(name))
    strokes = rosette(rng, Place(0, 0, 30))
    first = rng.uniform(0, 2 * pi)
    for n in range(6):
        turn = first + n * pi / 3 + rng.uniform(-0.07, 0.07)
        strokes += rosette(rng, Place(64 * cos(turn), 64 * sin(turn), rng.uniform(23, 29), rng.uniform(0, pi)))
    return drawn(strokes)


def seal_svg(name: str, disc: bool = True) -> str:
    """The seal as a drawing of its own, on an ochre disc or bare."""
    ground = '<circle class="o" r="100"/>' if disc else ""
    return svg("-100 -100 200 200", ground + seal(name), "ort" if disc else "rt")


def rosette_symbols(seed: str, prefix: str = "r") -> str:
    """The set of rosettes that counts share: put it once on a page, inside a `<defs>`."""
    shapes = (drawn(rosette(generator("count", seed, n), Place(0, 0, 16))) for n in range(KINDS))
    return "".join(f'<g id="{prefix}{n:x}">{shape}</g>' for n, shape in enumerate(shapes))


def rosette_row(count: int, columns: int, seed: str, prefix: str = "r") -> str:
    """`count` rosettes in rows of `columns`, cells of 40, each a turned copy from the set."""
    rng = generator("row", seed)
    rows = []
    for top in range(0, count, columns):
        cells = "".join(
            f'<use href="#{prefix}{rng.randrange(KINDS):x}" transform="translate({40 * n + 20})rotate({rng.randrange(36)}0)"/>'
            for n in range(min(columns, count - top))
        )
        rows.append(f'<g transform="translate(0 {40 * (top // columns) + 20})">{cells}</g>')
    return "".join(rows)


def count_svg(count: int, columns: int, seed: str, prefix: str = "r") -> str:
    """The count as a drawing of its own. At night its ground is dark, so the rings take the ochre."""
    height = 40 * ceil(count / columns)
    night = "<style>@media(prefers-color-scheme:dark){.r{stroke:var(--ochre,#dda63f)}}</style>"
    body = f"{night}<defs>{rosette_symbols(seed, prefix)}</defs>{rosette_row(count, columns, seed, prefix)}"
    return svg(f"0 0 {40 * columns} {height}", body, "rt")


def _class_of(width: float) -> int:
    return min(WIDTHS, key=lambda known: abs(known - width))


def _turned(place: Place, x: float, y: float) -> tuple[float, float]:
    c, s = cos(place.angle), sin(place.angle)
    return place.x + x * c - y * s, place.y + x * s + y * c


def _arc(at: Callable[[float], tuple[float, float]], start: float, end: float) -> str:
    """Quadratic curves along a turning line, each step from the rounded point before it."""
    parts = max(1, ceil((end - start) / STEP))
    turns = [start + (end - start) * n / parts for n in range(parts + 1)]
    x, y = (round(number) for number in at(start))
    d = f"M{x} {y}q"
    for place, (a, b) in enumerate(pairwise(turns)):
        (x0, y0), (x1, y1), (mx, my) = at(a), at(b), at((a + b) / 2)
        pair = _pair if place == 0 else _next
        d += pair(2 * mx - (x0 + x1) / 2 - x, 2 * my - (y0 + y1) / 2 - y) + _next(x1 - x, y1 - y)
        x, y = round(x1), round(y1)
    return d


def _pair(x: float, y: float) -> str:
    return f"{round(x)}{_signed(y)}"


def _next(x: float, y: float) -> str:
    return _signed(x) + _signed(y)


def _signed(number: float) -> str:
    whole = round(number)
    return str(whole) if whole < 0 else f" {whole}"
