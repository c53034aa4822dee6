"""The marks a table of a drawing is written in: what each line of numbers becomes.

Landmarks are a filled contour, a semicolon starts the next. `x,y>x,y,half,bow` is a gouge mark. `landmarks / half widths`
is a ribbon. `*width x,y` are round dots, `%width x,y` the uneven spots of a coat. `-width x,y x,y` are strokes, bowed when
they have three points. `^length,half,step,dx,dy x,y` is a row of marks along a line, `~length,step,dx,dy x,y` hair that
hides an edge.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from math import atan2, cos, hypot, sin
from random import Random
from typing import NamedTuple

from leopard.art.pen import Point, contour, gouge, landmarks, outline
from leopard.art.tail import tail_shape

SCALE = 0.5
"""Drawn size of a unit of the tables: whole numbers stay short, and still fine enough for a large screen."""


class Mark(NamedTuple):
    """What is drawn, and the width of its line when it is a stroke."""

    d: str
    width: float = 0


def shortened(d: str) -> str:
    """The same path with a command's letter left out where it repeats the one before."""
    shorter = re.sub(r"([cq])([-\d ]+)\1(-?)", lambda found: found[1] + found[2] + (found[3] or " "), d)
    return d if shorter == d else shortened(shorter)


def mark(data: str, rng: Random) -> Mark:
    """The mark that a line of numbers stands for."""
    readers: dict[str, Callable[[str, Random], Mark]] = {
        "*": _dots,
        "%": _spots,
        "-": _strokes,
        "^": _tufts,
        "~": _fringe,
    }
    head, space, rest = data.partition(" ")
    if data[0] in readers and not ("," in head and data[0] == "-"):
        return readers[data[0]](head[1:] + space + rest, rng)
    if " / " in data:
        return _ribbon(data)
    gouges = [word for word in data.split() if ">" in word]
    shapes = " ".join(word for word in data.split() if ">" not in word).split(";")
    return Mark("".join([*(contour(shape, SCALE) for shape in shapes if shape), *map(_gouge, gouges)]))


def _gouge(word: str) -> str:
    start, end = word.split(">")
    x, y, half, *bow = (SCALE * float(number) for number in end.split(","))
    return gouge(_point(start), (x, y), half, *bow)


def _ribbon(data: str) -> Mark:
    line, halves = data.split(" / ")
    points = [(mark.x, mark.y) for mark in landmarks(line, SCALE)]
    return Mark(outline(tail_shape(points, [SCALE * float(half) for half in halves.split()])))


def _dots(data: str, _: Random) -> Mark:
    width, *words = data.split()
    places = map(_point, words)
    return Mark("".join(f"M{x:.0f} {y:.0f}h0" for x, y in places), round(SCALE * float(width), 1))


def _spots(data: str, rng: Random) -> Mark:
    """Spots of a coat: short round-capped strokes, no two alike."""
    width, *words = data.split()
    size, d = SCALE * float(width), ""
    for x, y in map(_point, words):
        x, y = x + rng.uniform(-0.35, 0.35) * size, y + rng.uniform(-0.35, 0.35) * size
        d += f"M{x:.0f} {y:.0f}l{rng.uniform(0, 0.45) * size:.0f} {rng.uniform(-0.4, 0.4) * size:.0f}"
    return Mark(d.replace(" -", "-").replace("l-0", "l0").replace("-0M", " 0M"), round(size, 1))


def _strokes(data: str, _: Random) -> Mark:
    """Each stroke is a line, or with three points a bow towards the middle one."""
    width, text = data.split(maxsplit=1)
    d = ""
    for part in text.split(";"):
        first, *others = (f"{x:.0f} {y:.0f}" for x, y in map(_point, part.split()))
        d += f"M{first}{'Q' if len(others) == 2 else 'L'}{' '.join(others)}"
    return Mark(d, round(SCALE * float(width), 1))


def _tufts(data: str, rng: Random) -> Mark:
    head, *words = data.split()
    length, half, step, dx, dy = (SCALE * float(number) for number in head.split(","))
    line = [_point(word) for word in words]
    turn, gone, d = atan2(dy, dx), 0.0, ""
    for (x0, y0), (x1, y1) in pairwise(line):
        run = hypot(x1 - x0, y1 - y0)
        while gone < run:
            x, y = x0 + (x1 - x0) * gone / run, y0 + (y1 - y0) * gone / run
            way, reach = turn + rng.uniform(-0.22, 0.22), length * rng.uniform(0.65, 1.3)
            back, tip = (x - cos(way) * reach * 0.45, y - sin(way) * reach * 0.45), 0.55 * reach
            d += gouge(back, (x + cos(way) * tip, y + sin(way) * tip), half, rng.uniform(-0.8, 0.8))
            gone += step * rng.uniform(0.75, 1.25)
        gone -= run
    return Mark(d)


def _fringe(data: str, rng: Random) -> Mark:
    """Uneven hair along a line, cut in one piece."""
    head, *words = data.split()
    length, step, dx, dy = (SCALE * float(number) for number in head.split(","))
    line = [_point(word) for word in words]
    size = hypot(dx, dy)
    edge: list[Point] = []
    for (x0, y0), (x1, y1) in pairwise(line):
        teeth = max(1, round(hypot(x1 - x0, y1 - y0) / step))
        for n in range(teeth):
            at, reach = (n + rng.uniform(0.35, 0.65)) / teeth, length * rng.uniform(0.6, 1.3) / size
            edge += [(x0 + (x1 - x0) * n / teeth, y0 + (y1 - y0) * n / teeth)]
            edge += [(x0 + (x1 - x0) * at + dx * reach, y0 + (y1 - y0) * at + dy * reach)]
    points = [(round(x), round(y)) for x, y in [*edge, *reversed(line)]]
    steps = "".join(f"{x1 - x0:+d}{y1 - y0:+d}" for (x0, y0), (x1, y1) in pairwise(points))
    return Mark(f"M{points[0][0]} {points[0][1]}l" + steps.replace("+", " ").lstrip() + "z")


def _point(word: str) -> Point:
    x, y = (SCALE * float(number) for number in word.split(","))
    return x, y
