"""Snow round a print: the wall that catches the light, the rim pushed up, a few cut marks, and a trail of steps."""

from __future__ import annotations

from math import atan2, cos, hypot, pi, radians, sin
from random import Random

from leopard.art.fur import polygon
from leopard.art.inks import path
from leopard.art.pen import Landmark, Point, gouge, smooth
from leopard.art.rosette import generator
from leopard.art.track_shape import Print, paths, shape, whole

INKS = "wkgs"
STEPS = 6


def pressed(found: Print, scale: float, at: Point) -> str:
    """The print with its light: the sun stands up on the left, so the far wall is lit and the near rim throws shade."""
    filled, lenses = paths(found, scale, at)
    rims = light = ""
    for number, part in enumerate(found.contours):
        moved = [Landmark((p.x - at[0]) * scale, (p.y - at[1]) * scale, p.corner) for p in part]
        edge = polygon(smooth(moved), 16)
        first, last = (15, 100) if number else (-8, 36)
        rims += _along(edge, first, last, 1.13 if number else 1.09, 7)
        light += _along(edge, first, last, 0.8 if number else 0.86, 5)
    return path("g", rims) + path("k", filled + lenses) + path("s", light)


def strewn(name: str) -> str:
    """A few cut marks in the corners of the square, where the print leaves room."""
    rng, d = generator("snow", name), ""
    corners = ((-470, -480), (-380, -540), (430, -520), (500, 330), (420, 520), (-480, 470), (-400, 540), (520, 410))
    for left, top in corners:
        x, y, long = left + rng.uniform(-30, 30), top + rng.uniform(-20, 20), rng.uniform(45, 85)
        d += gouge((x - long, y), (x + long, y + rng.uniform(-8, 8)), rng.uniform(4, 7), rng.uniform(-5, 5))
    return d


def gone_by(kind: str, name: str, rng: Random) -> str:
    """The steps of a trail on a strip of 3200 by 620. Steps are shorter than in life, so that each print can be read."""
    box = whole(name)
    scale = 210 / (box.right - box.left)
    at = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    body = ""
    for step in range(STEPS):
        side = 1 if step % 2 else -1
        x, y, turn = 280 + step * 530.0, 310 + side * 45.0, side * 3.0 + rng.uniform(-2, 2)
        if kind == "dog":
            x += rng.uniform(-60, 60)
            y = 310 + side * 74 + 66 * sin(step * 0.9 + 0.4)
            turn = side * 8 + 10 * cos(step * 0.9 + 0.4) + rng.uniform(-4, 4)
        lie = f"rotate({90 + turn:.0f})" + ("" if side > 0 else "scale(-1 1)")
        for letter, off in (("g", 10), ("k", 0)):
            body += (
                f'<use class="{letter}" href="#trail-{kind}" transform="translate({x + off:.0f} {y + off:.0f}){lie}"/>'
            )
    marks = ""
    for n in range(14):
        middle, y, long = 180 + n * 218 + rng.uniform(-30, 30), rng.choice((30, 60, 565, 590)), rng.uniform(60, 130)
        end = (middle + long, y + rng.uniform(-10, 10))
        marks += gouge((middle - long, y), end, rng.uniform(5, 8), rng.uniform(-6, 6))
    d = "".join(paths(shape(name), scale, at))
    return path("g", marks) + f'<defs><path id="trail-{kind}" d="{d}"/></defs>{body}'


def _along(edge: list[Point], first: float, last: float, off: float, half: float) -> str:
    """A lens beside an edge between two turns (0 is right, 90 down), `off` times as far from its middle."""
    xs, ys = zip(*edge, strict=True)
    middle = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)

    def place(turn: float) -> Point:
        wanted = radians(turn)
        x, y = min(edge, key=lambda p: abs((atan2(p[1] - middle[1], p[0] - middle[0]) - wanted + pi) % (2 * pi) - pi))
        return middle[0] + (x - middle[0]) * off, middle[1] + (y - middle[1]) * off

    start, end, peak = place(first), place(last), place((first + last) / 2)
    chord = hypot(end[0] - start[0], end[1] - start[1]) or 1
    bow = ((end[0] - start[0]) * (peak[1] - start[1]) - (end[1] - start[1]) * (peak[0] - start[0])) / chord
    return gouge(start, end, half, bow)
