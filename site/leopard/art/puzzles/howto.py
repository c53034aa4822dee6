"""Drawings that show how: a sheet that becomes a little book, a circle of children with one long string."""

from __future__ import annotations

from itertools import pairwise
from math import cos, pi, sin

from leopard.art.forest import PAW
from leopard.art.pen import Point, gouge
from leopard.art.puzzles.paper import shape, sheet

PANEL, TALL = 250, 84
WAY = (11, 5, 2, 4, 10, 5, 0, 4, 11, 7, 3, 8, 11, 6, 1, 6, 3, 9)
"""The way of the string from card to card, each eaten by the other: from the leopard to the magpie, all twelve."""
LEOPARD = 11
EYES = {
    1: [(0, 0)], 2: [(-1, -1), (1, 1)], 3: [(-1, -1), (0, 0), (1, 1)], 4: [(-1, -1), (1, -1), (-1, 1), (1, 1)],
    5: [(-1, -1), (1, -1), (0, 0), (-1, 1), (1, 1)], 6: [(x, y) for x in (-1, 1) for y in (-1, 0, 1)],
}  # fmt: skip
NEXT = "M226 92l10 8-10 8"


def fold() -> str:
    """Four steps: the folds and the cut, the strip pushed together, the cross, the book."""
    parts = [_flat(), _strip(), _cross(), _book()]
    body = "".join(f'<g transform="translate({n * PANEL} 0)">{part}</g>' for n, part in enumerate(parts))
    return sheet(f"0 0 {4 * PANEL - 60} 200", shape("jpaper", f"M0 0h{4 * PANEL - 60}v200H0z") + body, ink=True)


def _flat() -> str:
    paper = "M15 32h200v136H15z"
    folds = "M65 32v136M115 32v136M165 32v136M15 100h50M165 100h50"
    dashes = shape("jl", folds, 2, ' stroke-dasharray="6 6"')
    return shape("js", paper, 3) + dashes + shape("jl", "M65 100h100", 6) + shape("jl", NEXT, 4)


def _strip() -> str:
    front: list[Point] = [(15, 70), (65, 70), (115, 98), (165, 70), (215, 70)]
    back: list[Point] = [(65, 70), (115, 42), (165, 70)]
    arrows = "M-4 112h26m-9-8l9 8-9 8M234 112h-26m9-8l-9 8 9 8"
    return _walls(back) + _walls(front) + shape("jl", arrows, 4)


def _cross() -> str:
    middle = (115.0, 72.0)
    left, right, near, far = (45.0, 72.0), (185.0, 72.0), (84.0, 108.0), (146.0, 36.0)
    return _walls([middle, far]) + _walls([left, middle, right]) + _walls([middle, near]) + shape("jl", NEXT, 4)


def _book() -> str:
    pages = "".join(shape("js", f"M{84 - 4 * n} {50 - 3 * n}h62v96h-62z", 3) for n in range(3, -1, -1))
    return pages + shape("jk", PAW, 0, ' transform="translate(115 100)scale(1.3)"')


def _walls(line: list[Point]) -> str:
    """Sheets of paper that stand on edge along a line."""
    return "".join(
        shape("js", f"M{a[0]:g} {a[1]:g}L{b[0]:g} {b[1]:g}v{TALL}L{a[0]:g} {a[1] + TALL:g}z", 3)
        for a, b in pairwise(line)
    )


def string_circle() -> str:
    """Twelve children with cards, seen from above, and the string between them."""
    places = [(200 * cos(pi * n / 6 - pi / 2), 120 * sin(pi * n / 6 - pi / 2)) for n in range(12)]
    string = "M" + "L".join(f"{places[n][0]:.0f} {places[n][1]:.0f}" for n in WAY)
    heads = ""
    for n, (x, y) in enumerate(places):
        heads += f'<circle class="js" cx="{x * 1.16:.0f}" cy="{y * 1.24:.0f}" r="15" stroke-width="3"/>'
        heads += shape("js", f"M{x - 11:.0f} {y - 8:.0f}h22v16h-22z", 2.5)
        if n == LEOPARD:
            heads += shape("jk", PAW, 0, f' transform="translate({x:.0f} {y + 1:.0f})scale(.36)"')
    ground = shape("jpaper", "M-260-180h520v360h-520z")
    return sheet("-260 -180 520 360", ground + shape("jl", string, 2.5) + heads, ink=True)


def trail() -> str:
    """Prints that come nearer, and the marks of her paws where she scratched the ground."""
    places = ((40, 70, 0.8), (110, 96, 1.0), (176, 68, 1.2), (262, 100, 1.45), (344, 70, 1.7))
    prints = "".join(
        shape("jk", PAW, 0, f' transform="translate({x} {y})rotate(84)scale({size})"') for x, y, size in places
    )
    scrape = "".join(gouge((300 + 3 * n, 150 + 13 * n), (400 - 5 * n, 160 + 13 * n), 3, 5) for n in range(4))
    snow = gouge((20, 150), (120, 154), 2, 4) + gouge((90, 186), (210, 182), 2, -4) + gouge((180, 24), (280, 20), 2, 4)
    return sheet("0 0 420 220", shape("jk", scrape) + shape("jlens", snow, 2) + prints, ink=True)


def die() -> str:
    """A die to cut out, fold and glue."""
    faces = {(1, 0): 2, (0, 1): 4, (1, 1): 1, (2, 1): 3, (3, 1): 6, (1, 2): 5}
    squares = "".join(f"M{100 * x} {100 * y}h100v100h-100z" for x, y in faces)
    flaps = "M100 0l-24 16v68l24 16zM200 0l24 16v68l-24 16zM100 200l-24 16v68l24 16zM200 200l24 16v68l-24 16z"
    flaps += "M0 100l16-24h68l16 24zM200 100l16-24h68l16 24zM300 100l16-24h68l16 24z"
    spots = "".join(
        f'<circle class="jk" cx="{100 * x + 50 + 26 * across}" cy="{100 * y + 50 + 26 * down}" r="9"/>'
        for (x, y), number in faces.items()
        for across, down in EYES[number]
    )
    return sheet("-6 -6 412 312", shape("js", flaps, 2) + shape("js", squares, 3) + spots, ink=True)


HOW = {"fold": fold, "string-circle": string_circle, "trail": trail, "die": die}
