"""Five finger puppets: leopard, deer, tiger, ranger, dog, and an empty one. Each a window with a head and a band.

Print them at `MILLIMETRES` for a unit: the band then goes round a finger of up to 19 mm, the hatched end is for glue.
"""

from __future__ import annotations

from leopard.art.cats import tiger
from leopard.art.neighbours import dog
from leopard.art.pen import contour, gouge
from leopard.art.prey import sika_deer
from leopard.art.puzzles.faces import front
from leopard.art.puzzles.lined import lined
from leopard.art.puzzles.paper import Hand, shape, sheet

NAMES = ("leopard", "deer", "tiger", "ranger", "dog", "empty")
"""The last is for drawing oneself."""
MILLIMETRES = 0.158
WINDOW = "M-125 0V-190c0-80 52-130 125-130s125 50 125 130V0z"
BAND = "M-125 0h250l90 4v84h-430v-84z"
CUT = "M-125 0V-190c0-80 52-130 125-130s125 50 125 130V0l90 4v84h-430v-84z"
"""Window and band together: the line to cut along."""
FOLD = "M-121 0h242"
GLUE = "M176 16l28-12M176 40l34-14M176 64l34-14M182 86l28-12"
BOX = (-230, -336, 460, 440)
RANGER = (
    ("ja", "-112,4c -108,-52 -88,-84 -50,-98 0,-104 50,-98 88,-84 108,-52 112,4c"),
    (
        "jx",
        "-84,-226 -90,-180 -84,-132 -66,-120 -52,-150 -54,-200 0,-216 54,-200 52,-150 66,-120 84,-132 90,-180 84,-226",
    ),
    ("js", "-50,-204 -52,-166 -40,-126 -20,-106 0,-102 20,-106 40,-126 52,-166 50,-204 0,-214"),
    ("jx", "-72,-232 -66,-272 -36,-296 0,-302 36,-296 66,-272 72,-232 0,-246"),
    ("jg", "-76,-240 -40,-256 0,-260 40,-256 76,-240 80,-214 40,-204 0,-202 -40,-204 -80,-214"),
    ("jo", "-64,-104 -40,-94 0,-88 40,-94 64,-104 70,-80 40,-66 0,-60 -40,-66 -70,-80"),
)
"""Coat, ear flaps, face, crown of the hat, its fur, scarf."""


def puppet_svg(name: str, ink: bool = True, prefix: str = "t") -> str:
    """One puppet as a drawing of its own."""
    return sheet(" ".join(map(str, BOX)), puppet(name, ink, prefix), ink)


def sheet_of_puppets(ink: bool = True, prefix: str = "t") -> str:
    """All six on one page, two beside each other."""
    body = ""
    for n, name in enumerate(NAMES):
        x, y = (BOX[2] // 2 + BOX[2] * (n % 2), 336 + BOX[3] * (n // 2))
        body += f'<g transform="translate({x} {y})">{puppet(name, ink, f"{prefix}{n}")}</g>'
    return sheet(f"0 0 {2 * BOX[2]} {3 * BOX[3]}", body, ink)


def puppet(name: str, ink: bool = True, prefix: str = "t") -> str:
    """One puppet as a fragment: the window stands on y = 0, the band hangs below it."""
    if name not in NAMES:
        raise ValueError(f"There is no puppet called {name}.")
    return (
        f'<clipPath id="{prefix}w"><path d="{WINDOW}"/></clipPath>{shape("jpaper" if name == "empty" else "jback", WINDOW, 0.1)}'
        f'<g clip-path="url(#{prefix}w)">{_figure(name, ink, prefix)}</g>'
        + shape("jpaper", BAND)
        + shape("jl", FOLD, 2.5)
        + shape("jl", CUT, 4.5, ' stroke-dasharray="17 11"')
        + shape("jguide", GLUE, 3)
    )


def _figure(name: str, ink: bool, prefix: str) -> str:
    if name == "leopard":
        return f'<g transform="translate(0 -152)scale(.29)">{front("puppet", f"{prefix}h", 9, ink)}</g>'
    if name == "ranger":
        return _ranger()
    if name == "empty":
        return ""
    drawing, place, ident = {
        "deer": (sika_deer(False), "translate(-72 286)scale(1.58)", "sika-deer"),
        "tiger": (tiger(False), "translate(-94 236)scale(2.3)", "tiger"),
        "dog": (dog(False), "translate(-88 244)scale(2.3)", "dog"),
    }[name]
    hand: Hand = "thin" if ink else "full"
    edge = f'</g></g><use href="#{ident}-body" class="jl"/>' if ink else "</g></g>"
    body = lined(drawing, {"v": "jdim"}, hand).replace("</g></g>", edge, 1)
    return f'<g transform="{place}" stroke-width="{2 if ink else 0}">{body}</g>'


def _ranger() -> str:
    """A ranger from the front: fur hat with its flaps down, scarf, green coat with straps."""
    body = "".join(shape(role, contour(table), 3) for role, table in RANGER)
    face = gouge((-37, -184), (-12, -185), 2.2, -3) + gouge((12, -185), (37, -184), 2.2, -3)
    face += gouge((-35, -164), (-13, -163), 1.8, -4) + gouge((13, -163), (35, -164), 1.8, -4)
    face += gouge((3, -160), (-5, -138), 1.4, -3) + gouge((-5, -138), (7, -137), 1.4, -2)
    face += gouge((-17, -122), (17, -122), 1.8, 2)
    eyes = "".join(f'<circle class="jk" cx="{x}" cy="-164" r="5.5"/>' for x in (-24, 24))
    fur = "".join(gouge((x, -250 + abs(x) / 9), (x * 1.05, -214 + abs(x) / 20), 1.6, 1) for x in range(-60, 70, 15))
    straps = shape("jx", "M-72-78l14-8 6 90h-24zM72-78l-14-8-6 90h24z", 3)
    return body + straps + shape("jk", face + fur) + eyes
