"""A drawing written as a table: one layer a line, from the back to the front.

A line reads `place ink data`; an indented line goes on with the one before. Places: `far` behind the body, `body` the
contour itself, `in` cut off at the body, `on` above everything; `marks` says what the data means. The body keeps a dark
edge below and behind, and none in the light.
"""

from __future__ import annotations

import re
from itertools import groupby
from random import Random
from zlib import crc32

from leopard.art.inks import INKS, Ink
from leopard.art.marks import SCALE, Mark, mark, shortened
from leopard.art.pen import contour

MORE = {
    "a": Ink("pine", "#2b4d4b"),
    "bf": Ink("backdrop", "#c3d3cf", "#18303a"),
    "p": Ink("magpie-wing", "#3f7f86"),
    "u": Ink("dark-coat", "#12212a", "#6f9397"),
    "x": Ink("bark", "#8a5414"),
    "z": Ink("grey-coat", "#a8bfbb"),
    "zf": Ink("grey-coat-far", "#7f9a9c"),
}
"""Inks only animals and things need, beside those of the scenes."""


def plate(name: str, table: str, whole: bool = True) -> str:
    """The drawing: a whole `<svg>`, or with `whole` false a `<g>` that leaves the style sheet to the page."""
    layers: dict[str, list[tuple[str, Mark]]] = {"far": [], "in": [], "on": []}
    box = body = coat = ""
    for line in re.sub(r"\n\s+", " ", table.strip()).splitlines():
        place, ink, data = line.split(maxsplit=2)
        if place == "box":
            box = " ".join(f"{SCALE * float(number):g}" for number in line.split()[1:])
        elif place == "body":
            body, coat = shortened(contour(data, SCALE)), ink
        else:
            layers[place].append((ink, mark(data, Random(crc32(line.encode())))))
    far, inside, above = (_tags(layers[place]) for place in ("far", "in", "on"))
    drawing = far + (_body(name, body, coat, inside) if body else "") + above
    if not whole:
        return f"<g>{drawing}</g>"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><style>{sheet(drawing)}</style>{drawing}</svg>'


def sheet(drawing: str) -> str:
    """The rules for the inks a drawing uses; a letter with `l` after it is a line of the same ink."""
    day, night, lines = "", "", list[str]()
    for letter, ink in sorted({**INKS, **MORE}.items()):
        for used, what in ((letter, "fill"), (f"{letter}l", "stroke")):
            if f'class="{used}"' not in drawing:
                continue
            lines += [f".{used}"] * (what == "stroke")
            day += f".{used}{{{what}:var(--{ink.name},{ink.day})}}"
            if ink.night:
                night += f".{used}{{{what}:var(--{ink.name}-night,{ink.night})}}"
    day += f"{','.join(lines)}{{fill:none;stroke-linecap:round}}" if lines else ""
    return day + (f"@media(prefers-color-scheme:dark){{{night}}}" if night else "")


def _body(name: str, d: str, coat: str, inside: str) -> str:
    clip = f'clip-path="url(#{name})"'
    return (
        f'<clipPath id="{name}"><path id="{name}-body" d="{d}"/></clipPath><g {clip}><use href="#{name}-body" class="k"/>'
        f'<g transform="translate(-2-2)" {clip}><use href="#{name}-body" class="{coat}"/>{inside}</g></g>'
    )


def _tags(layer: list[tuple[str, Mark]]) -> str:
    """The layer's paths; neighbours of one ink and width share one."""
    tags = ""
    for (ink, width), same in groupby(layer, key=lambda pair: (pair[0], pair[1].width)):
        d = shortened("".join(part.d for _, part in same))
        tags += f'<path class="{ink}l" stroke-width="{width}" d="{d}"/>' if width else f'<path class="{ink}" d="{d}"/>'
    return tags
