"""The coast, lakes, rivers and borders of leopard country as points, and the projection that puts them on the map.

The points are in region.geojson, cut once by tools/geography.py from GSHHG and WDBII; credit and licence stand beside
it in region.LICENCE.txt. The map is a square of 300 by 300 km; one unit of the drawing is 200 m.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from math import cos, pi, radians
from pathlib import Path
from typing import Any, NamedTuple

LonLat = tuple[float, float]
Ring = tuple[LonLat, ...]
DATA = Path(__file__).with_name("region.geojson")
EARTH = 6371.0
"""Mean radius in km."""
WEST, NORTH = 129.5, 44.65
TRUE_PARALLEL = 43.3
UNITS = 5
"""Units of the drawing for one km."""
SIZE = 1500
"""Width and height of the drawing: 300 km."""


class Region(NamedTuple):
    """What region.geojson holds. Land and lakes are closed rings, rivers and borders open lines."""

    land: tuple[Ring, ...]
    lakes: tuple[Ring, ...]
    rivers: tuple[Ring, ...]
    borders: dict[str, tuple[Ring, ...]]


@cache
def load() -> Region:
    """Reads the data file; borders by the two countries they part, such as `russia-china`."""
    layers: dict[str, list[Ring]] = {"coast": [], "lakes": [], "rivers": []}
    borders: dict[str, tuple[Ring, ...]] = {}
    for feature in json.loads(DATA.read_text(encoding="utf-8"))["features"]:
        rings = tuple(_rings(feature["geometry"]["coordinates"]))
        if feature["properties"]["layer"] == "borders":
            borders[feature["properties"]["between"]] = rings
        else:
            layers[feature["properties"]["layer"]] += rings
    return Region(tuple(layers["coast"]), tuple(layers["lakes"]), tuple(layers["rivers"]), borders)


def _rings(coordinates: Any) -> Iterable[Ring]:
    """The lists of points in nested GeoJSON coordinates, however deep."""
    if isinstance(coordinates[0][0], int | float):
        yield tuple((float(lon), float(lat)) for lon, lat in coordinates)
        return
    for part in coordinates:
        yield from _rings(part)


def project(lon: float, lat: float) -> tuple[float, float]:
    """Degrees to units of the drawing, x to the right and y down.

    Equidistant cylindrical projection of the sphere, true along every meridian and along 43.3 N: x = R (lon - lon0)
    cos(lat1), y = R lat. J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395 (1987),
    section 12. At the northern and southern edge of the map east-west distances are wrong by two per cent.
    """
    degree = EARTH * pi / 180 * UNITS
    return (lon - WEST) * degree * cos(radians(TRUE_PARALLEL)), (NORTH - lat) * degree


def line(points: Iterable[LonLat], closed: bool = False) -> str:
    """The `d` of a line through places, in whole units, each step from the rounded point before it."""
    placed = [(round(x), round(y)) for x, y in (project(*point) for point in points)]
    (x, y), parts = placed[0], [f"M{placed[0][0]} {placed[0][1]}l"]
    for there in placed[1:]:
        dx, dy = there[0] - x, there[1] - y
        if dx or dy:
            parts.append(_joined(dx, dy, first=len(parts) == 1))
        x, y = there
    return "".join(parts) + ("z" if closed else "")


def _joined(x: int, y: int, first: bool) -> str:
    gap = "" if first or x < 0 else " "
    return f"{gap}{x}{'' if y < 0 else ' '}{y}"


def inside(point: tuple[float, float], ring: Iterable[tuple[float, float]]) -> bool:
    """Whether a point lies in a closed ring: an odd number of edges to its right. Any units, the same for both."""
    x, y = point
    corners = list(ring)
    odd = False
    for (x0, y0), (x1, y1) in zip(corners, [*corners[1:], corners[0]], strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            odd = not odd
    return odd
