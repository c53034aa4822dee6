"""The words on the range map: where each label stands. The words themselves come from the caller, in any language.

A label has an id, an anchor place rounded to 0.1 degree (a town's own place for a town), and a nudge in units of the
drawing. Long names in some languages stand elsewhere: see NUDGES. A newline in a label starts a new line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from leopard.art.diagram import text
from leopard.art.geography import SIZE, UNITS, project
from leopard.art.schematic import TOWNS

SCALE_KM = 50


class Anchor(NamedTuple):
    """Where a label stands: degrees, nudge in units, and which end of the text is there."""

    lon: float
    lat: float
    dx: float = 0
    dy: float = 0
    end: str = "start"


COUNTRIES = {
    "russia": Anchor(132.2, 44.4, 0, 10, "middle"),
    "china": Anchor(129.9, 44.3, end="middle"),
    "north-korea": Anchor(129.9, 42.4, 0, -20, "middle"),
}
AREAS = {
    "sea": ("sea", Anchor(132.5, 42.8, 40, 0, "middle")),
    "park-ru": ("parks", Anchor(131.8, 44.1, 0, 0)),
    "park-cn": ("parks", Anchor(130.4, 43.8, end="middle")),
    "fire": ("fire", Anchor(131.5, 42.6, 20, 0)),
    "new-home": ("new-home", Anchor(133.1, 43.4, 0, 40, "end")),
}
"""The layer a label belongs to, and its place."""
LEADERS = {"park-ru": (-12, -8, 131.5, 43.5), "fire": (-14, -16, 131.2, 42.8)}
"""A thin line from beside the label (units from its anchor) to the place it means (degrees)."""
TOWN = {name: Anchor(lon, lat, 24, 18) for name, (lon, lat) in TOWNS.items()} | {
    "hunchun": Anchor(*TOWNS["hunchun"], -24, 18, "end"),
    "vladivostok": Anchor(*TOWNS["vladivostok"], 24, 40),
}
NUDGES = {
    ("ru", "vladivostok"): Anchor(*TOWNS["vladivostok"], 20, 46),
    ("zh", "vladivostok"): Anchor(*TOWNS["vladivostok"], 20, 44),
    ("zh", "ussuriysk"): Anchor(*TOWNS["ussuriysk"], 24, -24),
}
"""By language code and id."""
OTHERS = ("scale", "note", "note-borders")
IDS = frozenset((*COUNTRIES, *AREAS, *TOWN, *OTHERS))


def words(labels: Mapping[str, str], layers: frozenset[str], language: str) -> str:
    """Every label whose layer is drawn."""
    shown = "".join(
        _text(anchor, labels[name], letters)
        for name, anchor, letters in _standing(layers)
        if name in labels
        for anchor in [NUDGES.get((language, name), anchor)]
    )
    leaders = "".join(_leader(name) for name in LEADERS if name in labels and AREAS[name][0] in layers)
    return leaders + shown + _foot(labels, "borders" in layers)


def pins(places: Iterable[tuple[float, float, str]]) -> str:
    """A ring on ochre for each place, and its name beside it. Rounded here too, whatever the caller knows."""
    drawn = ""
    for lon, lat, name in places:
        x, y = (round(number) for number in project(round(lon, 1), round(lat, 1)))
        drawn += f'<circle class="mo mu" cx="{x}" cy="{y}" r="26"/><circle class="mh" cx="{x}" cy="{y}" r="14"/>'
        end, step = ("end", -38) if x > SIZE * 0.65 else ("start", 38)
        drawn += text(x + step, y + 18, name, "mk mx mu", end)
    return f'<g data-layer="pins">{drawn}</g>' if drawn else ""


def _standing(layers: frozenset[str]) -> Iterator[tuple[str, Anchor, str]]:
    """Id, anchor and class of each label that belongs to a drawn layer."""
    for name, (layer, anchor) in AREAS.items():
        if layer in layers:
            yield name, anchor, "mk mx mv" if layer == "sea" else "mk mx mu"
    for name, anchor in TOWN.items() if "settlements" in layers else ():
        yield name, anchor, "mk mx mu"
    for name, anchor in COUNTRIES.items():
        yield name, anchor, "mk my mu"


def _text(anchor: Anchor, label: str, letters: str) -> str:
    x, y = project(anchor.lon, anchor.lat)
    return text(x + anchor.dx, y + anchor.dy, label, letters, anchor.end)


def _leader(name: str) -> str:
    anchor = AREAS[name][1]
    dx, dy, lon, lat = LEADERS[name]
    x, y = project(anchor.lon, anchor.lat)
    there = project(lon, lat)
    start = round(x + anchor.dx + dx), round(y + anchor.dy + dy)
    return f'<path class="mh" d="M{start[0]} {start[1]}L{round(there[0])} {round(there[1])}"/>'


def _foot(labels: Mapping[str, str], borders: bool) -> str:
    """The bar of 50 km and the notes, in the lower right corner on the sea."""
    right, length = SIZE - 40, SCALE_KM * UNITS
    notes = [labels[name] for name in ("note", "note-borders") if name in labels and (borders or name == "note")]
    rows = "\n".join(notes).split("\n") if notes else []
    foot = "".join(text(right, SIZE - 36 - 52 * (len(rows) - 1 - n), row, "mk mn", "end") for n, row in enumerate(rows))
    if "scale" in labels:
        y = SIZE - 60 - 52 * len(rows)
        foot += f'<path class="mk" d="M{right - length} {y - 12}h8v12h{length - 16}v-12h8v20h-{length}z"/>'
        foot += text(right, y - 26, labels["scale"], "mk mn", "end")
    return foot
