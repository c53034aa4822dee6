"""The blank map for tracing paper, its layers one by one, and all of them together as the answers."""

from __future__ import annotations

from html import escape
from itertools import product

from leopard.art import geography, schematic
from leopard.art.fur import polygon
from leopard.art.geography import SIZE, Ring, project
from leopard.art.map_words import TOWN
from leopard.art.pen import Landmark, Point, smooth
from leopard.art.puzzles.lined import inside
from leopard.art.puzzles.map_blank import SQUARE, grid, map_blank
from leopard.art.puzzles.paper import LETTERS
from leopard.content.model import Site
from leopard.settings import Language
from leopard.web.activity import Activity, MakeOf

LAYERS = ("range", "forest", "parks", "towns")
"""What the second page has, in the order of the numbers that its words call."""
EDGE = 100
"""Room round a map for the letters and numbers of its squares."""
WHOLE = SIZE + 2 * EDGE
COLUMNS = "ABCDEF"
LEFT = ("barabash", "slavyanka")
"""Towns whose names stand before them here: the letters are larger than on the map of the site."""


def _text(x: float, y: float, words: str, size: float, anchor: str = "middle", halo: bool = False) -> str:
    face = f'font-size="{size:g}" font-weight="700" font-family="{LETTERS}" text-anchor="{anchor}"'
    under = (
        ""
        if not halo
        else f'<text x="{x:.0f}" y="{y:.0f}" {face} fill="#fff" stroke="#fff" stroke-width="14">{escape(words)}</text>'
    )
    return f'{under}<text x="{x:.0f}" y="{y:.0f}" {face}>{escape(words)}</text>'


def _style(svg: str) -> str:
    return svg[svg.index("<style>") : svg.index("</style>") + 8]


def _framed(layers: tuple[str, ...], ink: bool, prefix: str, above: str = "") -> str:
    """A map with the names of its squares and a cross at every corner, for papers laid on each other."""
    svg = map_blank(layers, ink, prefix)
    names = ""
    for number in range(grid()[0]):
        middle = (number + 0.5) * SQUARE
        names += _text(middle, -32, COLUMNS[number], 54) + _text(-56, middle + 20, str(number + 1), 54)
    crosses = "".join(f"M{x - 36} {y}h72M{x} {y - 36}v72" for x, y in product((-58, SIZE + 58), (-58, SIZE + 58)))
    marks = f'<path d="{crosses}" fill="none" stroke="#000" stroke-width="6"/>'
    return _style(svg) + inside(svg) + marks + names + above


def _svg(body: str, wide: float = WHOLE, high: float = WHOLE) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{-EDGE} {-EDGE} {wide:g} {high:g}">{body}</svg>'


def _scale(words: str) -> str:
    """What half of the bar below the map stands for."""
    return _text(250, SIZE + 88, words, 40)


def _towns(called: dict[str, str], size: int = 40) -> str:
    """The names of the towns, where they stand on the map of the site."""
    body = ""
    for name in schematic.TOWNS:
        anchor = TOWN[name]
        if name in LEFT:
            anchor = anchor._replace(dx=-24, end="end")
        x, y = project(anchor.lon, anchor.lat)
        for row, words in enumerate(called[name].split("|")):
            body += _text(x + anchor.dx, y + anchor.dy - 2 + row * 1.15 * size, words, size, anchor.end, halo=True)
    return body


def meeting(first: str, second: str) -> list[tuple[int, int]]:
    """The squares, by column and row, that hold something of both layers."""
    return [
        square
        for square in product(range(grid()[0]), range(grid()[1]))
        if _holds(first, square) and _holds(second, square)
    ]


def _holds(layer: str, square: tuple[int, int]) -> bool:
    left, top = square[0] * SQUARE, square[1] * SQUARE
    if layer == "towns":
        places: list[Point] = [project(*town) for town in schematic.TOWNS.values()]
        return any(left <= x < left + SQUARE and top <= y < top + SQUARE for x, y in places)
    areas = {"range": [schematic.RANGE], "forest": list(schematic.FOREST)}[layer]
    steps = [(left + SQUARE * (a + 0.5) / 10, top + SQUARE * (b + 0.5) / 10) for a, b in product(range(10), range(10))]
    return any(geography.inside(step, _soft(area)) for area in areas for step in steps)


def _soft(area: Ring) -> list[Point]:
    return polygon(smooth([Landmark(*project(*point)) for point in area]))


def _maps(seed: int, site: Site, language: Language) -> Activity:
    code = language.code
    called = {name: words[code] for name, words in site.map_words.items()}

    def blank(ink: bool) -> str:
        return _svg(_framed(("coast", "rivers"), ink, "b", _scale(called["scale"])))

    def layers(ink: bool) -> str:
        body, step = "", WHOLE + 40
        for number, layer in enumerate(LAYERS):
            above = _text(SIZE - 90, SIZE - 60, str(number + 1), 170, halo=True)
            above += _towns(called, 60) if layer == "towns" else ""
            shown = _framed(("coast", layer), ink, f"l{number}", above)
            body += f'<g transform="translate({number % 2 * step} {number // 2 * step})">{shown}</g>'
        return _svg(body, 2 * WHOLE + 40, 2 * WHOLE + 40)

    def together(ink: bool) -> str:
        above = ""
        for column, row in meeting("range", "towns"):
            above += f'<circle cx="{column * SQUARE + 36}" cy="{row * SQUARE + 36}" r="17"/>'
        for column, row in product(range(grid()[0]), range(grid()[1])):
            if _holds("forest", (column, row)) and not _holds("range", (column, row)):
                at = f'cx="{column * SQUARE + 36}" cy="{row * SQUARE + 36}" r="17"'
                above += f'<circle {at} fill="#fff" stroke="#000" stroke-width="7"/>'
        return _svg(_framed(("coast", "rivers", *LAYERS), ink, "t", _towns(called) + above + _scale(called["scale"])))

    return Activity(figures=(blank, layers), key=(together,))


MAPS: dict[str, MakeOf] = {"map": _maps}
