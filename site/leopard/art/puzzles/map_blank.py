"""The range map for tracing: coast, lakes and rivers as lines, a grid over it, no words and no borders of countries.

Further layers, each a sheet of its own to lay over the first: the range, the forest, the parks, towns, where fires start. The grid
has squares of 50 km, so that a place can be named by column and row; the page sets the letters and numbers.
"""

from __future__ import annotations

from collections.abc import Collection

from leopard.art import geography, map_layers, schematic
from leopard.art.geography import SIZE, UNITS, Ring, project
from leopard.art.pen import Landmark, outline, smooth
from leopard.art.puzzles.paper import shape, sheet

LAYERS = ("coast", "rivers", "range", "forest", "parks", "towns", "fire")
SQUARE = 50 * UNITS
"""A square of the grid: 50 km."""


def grid() -> tuple[int, int]:
    """How many columns and rows of squares the map has."""
    return SIZE // SQUARE, SIZE // SQUARE


def map_blank(layers: Collection[str] = ("coast", "rivers"), ink: bool = True, prefix: str = "n") -> str:
    """The chosen layers with the grid and a frame."""
    unknown = sorted({*layers} - {*LAYERS})
    if unknown:
        raise ValueError(f"The blank map has no layer called {', '.join(unknown)}.")
    clip = f'<clipPath id="{prefix}m"><path d="M0 0h{SIZE}v{SIZE}H0z"/></clipPath>'
    drawn = "".join(_layer(name) for name in LAYERS if name in layers)
    frame = shape("jl", f"M0 0h{SIZE}v{SIZE}H0z", 8) + shape("jl", _ticks(), 8)
    return sheet(
        f"-30 -30 {SIZE + 60} {SIZE + 90}", f'{clip}<g clip-path="url(#{prefix}m)">{drawn}{_grid()}</g>{frame}', ink
    )


def _layer(name: str) -> str:
    if name == "coast":
        land = "".join(geography.line(ring, closed=True) for ring in geography.load().land)
        sea = (
            map_layers.sea()
            .replace('class="ms"', 'class="jsea" stroke-width="0"')
            .replace('class="mg"', 'class="jwave"')
        )
        return sea + shape("jland", land, 8)
    if name == "rivers":
        water = map_layers.rivers().replace('class="mr"', 'class="jwater"').replace('class="ms"', 'class="jlake"')
        return f'<g stroke-width="4">{water}</g>'
    if name == "range":
        marks = map_layers.leopards().replace('class="mo"', 'class="jnone"').replace('class="mc"', 'class="jhair"')
        return marks + shape("jp", _area(schematic.RANGE), 10, ' stroke-dasharray="2 22"')
    if name == "forest":
        trees = map_layers.forest().replace('class="mf"', 'class="jnone"').replace('class="mg"', 'class="jj"')
        return trees + shape("jl", "".join(_area(area) for area in schematic.FOREST), 5, ' stroke-dasharray="26 16"')
    if name == "parks":
        return shape(
            "jl", "".join(_area(area) for area in schematic.PARKS.values()), 6, ' stroke-dasharray="48 14 2 14"'
        )
    if name == "towns":
        places = [project(*town) for town in schematic.TOWNS.values()]
        return "".join(f'<circle class="jtown" cx="{x:.0f}" cy="{y:.0f}" r="13" stroke-width="6"/>' for x, y in places)
    return map_layers.fire().replace('class="mb mu"', 'class="jz"')


def _area(area: Ring) -> str:
    return outline(smooth([Landmark(*project(*point)) for point in area]))


def _grid() -> str:
    lines = "".join(f"M{n} 0v{SIZE}M0 {n}h{SIZE}" for n in range(SQUARE, SIZE, SQUARE))
    return shape("jv", lines, 2.5, ' stroke-dasharray="3 12"')


def _ticks() -> str:
    """A bar of 100 km in four parts below the frame, without its numbers."""
    top, part = SIZE + 34, 25 * UNITS
    return "".join(f"M{part * n} {top}h{part}" for n in (0, 2)) + f"M0 {top - 8}v16M{4 * part} {top - 8}v16"
