"""The forest around the leopard: Korean pine, fir, oak that keeps its brown leaves, birch, snow marks, tracks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import cos, pi, pow, sin
from random import Random

from leopard.art.inks import path, svg
from leopard.art.pen import Point, gouge
from leopard.art.rosette import generator

Ground = Callable[[float], float]
PINE = 400
"""Height of a pine or fir in its own units; scenes reuse one with `<use>`."""
PAW = (
    "M0-9c7 0 10 6 13 11 3 6 0 12-5 12-3 0-3-2-4-2-1 0-2 2-4 2s-3-2-4-2c-1 0-1 2-4 2-5 0-8-6-5-12 3-5 6-11 13-11z"
    "M-17-7c-4 0-6-5-5-9s4-6 7-5 4 5 3 9-2 5-5 5zM17-7c4 0 6-5 5-9s-4-6-7-5-4 5-3 9 2 5 5 5z"
    "M-6-14c-4 0-6-5-5-10s3-7 6-6 5 5 4 10-2 6-5 6zM6-14c4 0 6-5 5-10s-3-7-6-6-5 5-4 10 2 6 5 6z"
)


def pine(seed: object, tree: str = "m", snow: str = "h") -> str:
    """A Korean pine: boughs in tiers, turned up at their tips, snow on them; foot of the bole at 0,0."""
    rng = generator("pine", seed)
    wide, foot, tiers = PINE * 0.25, PINE * 0.15, 9
    step = (PINE - foot) / (tiers + 0.4)
    right: list[Point] = []
    left: list[Point] = []
    lenses = ""
    for side, line in ((1, right), (-1, left)):
        y = -PINE + step * 0.55
        line.append((side * wide * 0.14, y))
        for tier in range(tiers):
            share = (tier + 0.6) / tiers
            half = wide * (0.1 + 0.92 * pow(sin(0.72 * pi * share), 0.72)) * rng.uniform(0.9, 1.08)
            y += step
            hook = step * rng.uniform(0.25, 0.38)
            inner = half * 0.68 if tier < tiers - 1 else 8
            line += [(side * half * 0.8, y), (side * half, y - hook), (side * half * 1.03, y - hook * 0.2)]
            line += [(side * half * 0.86, y + step * 0.34), (side * inner, y + step * 0.16)]
            if tier:
                a, b = half * rng.uniform(0.1, 0.25), half * rng.uniform(0.72, 0.85)
                lenses += gouge(
                    (side * a, y - step * 0.1), (side * b, y - step * 0.16), 1.7, side * rng.uniform(2.5, 4)
                )
    crown = [(0.0, float(-PINE)), *right, *reversed(left)]
    bole = f"M-9 0L-6-{foot + 20:.0f}H6L9 0z"
    return path(tree, polyline(crown) + bole) + path(snow, lenses)


def fir(seed: object, tree: str = "m") -> str:
    """A fir: narrow, notched tiers."""
    rng = generator("fir", seed)
    sides: list[Point] = []
    for tier in range(1, 9):
        y, half = -PINE + tier * PINE * 0.113, 8 + tier * 7.5 * rng.uniform(0.85, 1.1)
        sides += [(half, y), (half * 0.5, y - 7)]
    crown = [(0.0, float(-PINE)), *sides, *((-x, y + rng.uniform(-4, 4)) for x, y in reversed(sides))]
    return path(tree, polyline(crown) + f"M-6 0V-{PINE * 0.14:.0f}H6V0z")


def oak(seed: object, height: float = 300) -> str:
    """A Mongolian oak in winter: a short bole, crooked limbs, brown leaves that stay; foot of the bole at 0,0."""
    rng = generator("oak", seed)
    top = -height * 0.5
    bole = polyline([(-17, 0), (-9, top * 0.35), (-6, top), (6, top), (9, top * 0.35), (18, 0)])
    thick, thin = "", ""
    for side, low, turn in (
        (-1, 0.5, 1.0),
        (1, 0.6, 0.9),
        (-1, 0.75, 0.66),
        (1, 0.85, 0.5),
        (-1, 0.98, 0.2),
        (1, 0.98, 0.1),
    ):
        reach = height * rng.uniform(0.36, 0.42)
        foot = top * low
        knee = (side * sin(turn * 1.3) * reach * 0.55, foot - cos(turn * 1.3) * reach * 0.55)
        tip = (side * sin(turn * 0.9) * reach, foot - cos(turn * 0.9) * reach * 1.15)
        thick += f"M0 {foot:.0f}L{knee[0]:.0f} {knee[1]:.0f}"
        thin += f"M{knee[0]:.0f} {knee[1]:.0f}L{tip[0]:.0f} {tip[1]:.0f}M{knee[0]:.0f} {knee[1]:.0f}l{side * 34} -12"
    limbs = f'<g class="r"><path stroke-width="9" d="{thick}"/><path stroke-width="5" d="{thin}"/></g>'
    leaves = ""
    for _ in range(100):
        turn, off = rng.uniform(0, 2 * pi), pow(rng.random(), 0.62)
        x, y = cos(turn) * off * height * 0.4, -height * 0.66 + sin(turn) * off * height * 0.28
        leaves += gouge((x, y), (x + rng.uniform(-8, 8), y + rng.uniform(15, 24)), 4.4, rng.uniform(-1, 1))
    return path("k", bole) + limbs + path("c", leaves)


def birch(seed: object, height: float = 400, width: float = 30, bark: str = "s", cut: str = "k") -> str:
    """A birch stem: a pale bar with dark cuts from alternate edges; foot at 0,0."""
    rng = generator("birch", seed)
    half, y, side, cuts = width / 2, 12.0, 1, ""
    while y < height - 10:
        reach = width * rng.uniform(0.25, 0.7)
        cuts += gouge((side * half, -y), (side * (half - reach), -y - rng.uniform(-3, 3)), rng.uniform(1.4, 3), 1)
        y += rng.uniform(12, 34)
        side = -side
    bar = polyline([(-half, 0), (-half * 0.8, -height), (half * 0.8, -height), (half, 0)])
    return path(bark, bar) + path(cut, cuts)


def snow_marks(rng: Random, ground: Ground, left: float, right: float, foot: float, count: int) -> str:
    """Gouge marks on snow between a ridge line and `foot`, longer towards the viewer, falling with the slope."""
    d = ""
    for _ in range(count):
        x = rng.uniform(left, right)
        top = ground(x) + 8
        y = top + (foot - top) * pow(rng.random(), 1.2)
        length = 30 + 80 * rng.random() * (0.4 + 0.6 * (y - top) / max(1.0, foot - top))
        fall = ground(x + length) - ground(x)
        d += gouge((x, y), (x + length, y + fall + rng.uniform(0, 7)), rng.uniform(1.4, 2.4), rng.choice((-3, -2, 1)))
    return d


def tracks(places: Sequence[tuple[float, float, float]], ident: str = "p", letter: str = "g") -> str:
    """Pug marks: the first is drawn, the others use it. Each place is x, y, and the size."""
    uses = "".join(
        f'<use href="#{ident}" transform="translate({x:.0f} {y:.0f})rotate(-84)scale({size:g} {size * 0.6:g})"/>'
        for x, y, size in places
    )
    return f'<defs><path id="{ident}" d="{PAW}"/></defs><g class="{letter}">{uses}</g>'


def track_svg() -> str:
    """One pug mark as a drawing of its own: four toes, a three-lobed pad, no claws."""
    return svg("-26 -34 52 52", path("k", PAW), "k")


def polyline(points: Sequence[Point]) -> str:
    """The `d` of a closed shape with straight sides, as if cut with a chisel."""
    whole = [(round(x), round(y)) for x, y in points]
    steps = "".join(f"l{bx - ax}{'' if by - ay < 0 else ' '}{by - ay}" for (ax, ay), (bx, by) in pairwise(whole))
    return f"M{whole[0][0]} {whole[0][1]}{steps}z"
