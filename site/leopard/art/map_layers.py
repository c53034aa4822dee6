"""The layers of the range map that hold no words: each function returns the inside of one `<g>`.

Open data gives coast, lakes, large rivers and borders (geography); the rest is schematic and soft on purpose: lenses
and fringes in place of edges. Every scatter comes from a generator seeded with the name of its layer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import hypot
from random import Random
from zlib import crc32

from leopard.art import geography, schematic
from leopard.art.geography import SIZE, Ring, project
from leopard.art.pen import Landmark, gouge, outline, smooth

XY = tuple[float, float]
TREE = "l-9 20h5l-9 19h26l-9-19h5z"
FLAME = (
    "c1 6 11 10 11 21 0 8-5 14-12 14s-12-5-12-13c0-5 5-8 5-13 3 2 4 4 4 7 4-4 5-10 4-16z"
    "m0 20c-1 4-5 5-5 8 0 2 2 4 4 4s5-2 5-4c0-4-4-5-4-8z"
)
PUG = (
    "M0 14c-9 0-15-6-14-13C-13-5-6-9 0-9S13-5 14 1C15 8 9 14 0 14zM-17-7c-4 0-6-5-5-9s4-6 7-5 4 5 3 9-2 5-5 5zM17-7c4 0 "
    "6-5 5-9s-4-6-7-5-4 5-3 9 2 5 5 5zM-6-14c-4 0-6-5-5-10s3-7 6-6 5 5 4 10-2 6-5 6zM6-14c4 0 6-5 5-10s-3-7-6-6-5 5-4 10 "
    "2 6 5 6z"
)
"""The track, 42 wide, toes up."""


def sea() -> str:
    """Water, with small waves clear of the coast."""
    rng = _generator("sea")
    land = [_placed(ring) for ring in geography.load().land]
    waves = ""
    for x, y in _grid(rng, 105, 44):
        half = rng.uniform(20, 42)
        if not any(
            geography.inside((x + dx, y + dy), ring) for ring in land for dx in (-half, 0, half) for dy in (-16, 16)
        ):
            waves += gouge((x - half, y), (x + half, y), rng.uniform(1.6, 2.4), rng.choice((-2.5, 2.5)))
    return f'<path class="ms" d="M0 0h{SIZE}v{SIZE}H0z"/><path class="mg" d="{waves}"/>'


def land() -> str:
    """The mainland and its islands."""
    return f'<path class="ml" d="{"".join(geography.line(ring, closed=True) for ring in geography.load().land)}"/>'


def forest() -> str:
    """Wooded hills as a tint with scattered trees."""
    rng = _generator("forest")
    tint = "".join(_soft(area) for area in schematic.FOREST)
    return f'<path class="mf" d="{tint}"/><path class="mg" d="{_trees(rng, schematic.FOREST, 92, 78, schematic.PARKS.values())}"/>'


def leopards() -> str:
    """The range: ochre under parallel lenses, so that it still shows in grey."""
    rng = _generator("range")
    area = _placed(schematic.RANGE)
    marks = ""
    for x, y in _grid(rng, 84, 34):
        half = rng.uniform(17, 30)
        ends = [(x - half, y + half * 0.36), (x + half, y - half * 0.36)]
        if all(geography.inside(end, area) for end in ends):
            marks += gouge(ends[0], ends[1], rng.uniform(2, 3), rng.uniform(-1.5, 1.5))
    return f'<path class="mo" d="{_soft(schematic.RANGE)}"/><path class="mc" d="{marks}"/>'


def parks() -> str:
    """Two national parks as dark trees: an area without a line around it."""
    rng = _generator("parks")
    return f'<path class="mp" d="{_trees(rng, schematic.PARKS.values(), 66, 56)}"/>'


def fire() -> str:
    """Small flames in a loose band along the railway and the road, none under a town's name."""
    rng = _generator("fire")
    towns = [project(*town) for town in schematic.TOWNS.values()]
    flames = ""
    for n, ((x, y), (nx, ny)) in enumerate(_along(_placed(schematic.FIRE), 36)):
        off = rng.uniform(14, 34) * (1 if n % 2 else -1)
        here = round(x + nx * off), round(y + ny * off - 18)
        if not any(-40 < here[0] - tx < 200 and -55 < here[1] - ty < 22 for tx, ty in towns):
            flames += f"M{here[0]} {here[1]}{FLAME}"
    return f'<path class="mb mu" fill-rule="evenodd" d="{flames}"/>'


def rivers() -> str:
    """Two large rivers from open data, the small ones schematic; lakes with them."""
    region = geography.load()
    lines = "".join(geography.line(ring) for ring in region.rivers)
    lines += "".join(_flowing(_placed(river)) for river in schematic.RIVERS.values())
    lakes = "".join(geography.line(ring, closed=True) for ring in region.lakes)
    return f'<path class="mr" d="{lines}"/><path class="ms" d="{lakes}"/>'


def borders() -> str:
    """The three borders as round dots, each in a ring of the land's colour."""
    rings = [ring for parts in geography.load().borders.values() for ring in parts]
    dots = "".join(geography.line(ring) for ring in rings)
    return f'<path class="me" d="{dots}"/><path class="md" d="{dots}"/>'


def new_home() -> str:
    """Tracks going east, to where leopards were moved."""
    marks = ""
    for n, ((x, y), (nx, ny)) in enumerate(_along(_placed(schematic.NEW_HOME), 62)):
        side = 13 if n % 2 else -13
        place = f"translate({round(x + nx * side)} {round(y + ny * side)})rotate(93)"
        marks += f'<path class="mk" transform="{place}" d="{PUG}"/>'
    return marks


def settlements() -> str:
    """A dot for each town."""
    dots = ((round(x), round(y)) for x, y in (project(*town) for town in schematic.TOWNS.values()))
    return "".join(f'<circle class="mk mu" cx="{x}" cy="{y}" r="14"/>' for x, y in dots)


def _generator(name: str) -> Random:
    return Random(crc32(f"map {name}".encode()))


def _placed(points: Ring) -> list[XY]:
    return [project(*point) for point in points]


def _soft(area: Ring) -> str:
    """The smooth contour through a hand-drawn area."""
    return outline(smooth([Landmark(x, y) for x, y in _placed(area)]))


def _grid(rng: Random, across: float, down: float) -> Iterator[XY]:
    """Points over the whole drawing in loose, staggered rows."""
    for row in range(int(SIZE / down) + 1):
        for column in range(int(SIZE / across) + 2):
            x = (column - (row % 2) / 2 + rng.uniform(-0.28, 0.28)) * across
            yield x, (row + 0.4 + rng.uniform(-0.22, 0.22)) * down


def _along(points: list[XY], step: float) -> Iterator[tuple[XY, XY]]:
    """Places every `step` units along a line, each with the unit normal to its left."""
    rest = step / 2
    for (x0, y0), (x1, y1) in pairwise(points):
        length = hypot(x1 - x0, y1 - y0)
        ux, uy = (x1 - x0) / length, (y1 - y0) / length
        while rest < length:
            yield (x0 + ux * rest, y0 + uy * rest), (uy, -ux)
            rest += step
        rest -= length


def _trees(rng: Random, areas: Iterable[Ring], across: float, down: float, but: Iterable[Ring] = ()) -> str:
    """Trees over some areas, each standing wholly inside one, and outside the areas in `but`."""
    placed, others = [_placed(area) for area in areas], [_placed(area) for area in but]
    return "".join(
        f"M{round(x)} {round(y)}{TREE}"
        for x, y in _grid(rng, across, down)
        if any(all(geography.inside((x + dx, y + 36), area) for dx in (-13, 13)) for area in placed)
        and not any(geography.inside((x, y + 20), area) for area in others)
    )


def _flowing(points: list[XY]) -> str:
    """A line that bends at each point: quadratics between the middles of its steps."""
    whole = [(round(x), round(y)) for x, y in points]
    middles = [((a[0] + b[0]) // 2, (a[1] + b[1]) // 2) for a, b in pairwise(whole)]
    bends = "".join(f"Q{p[0]} {p[1]} {m[0]} {m[1]}" for p, m in zip(whole[1:-1], middles[1:], strict=True))
    return f"M{whole[0][0]} {whole[0][1]}L{middles[0][0]} {middles[0][1]}{bends}L{whole[-1][0]} {whole[-1][1]}"
