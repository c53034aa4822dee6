"""The map of the range: one square drawing of 300 by 300 km in layers that a page may show or hide.

Coast and borders come from open data (geography), everything about leopards, parks, forest, fire and small rivers is
schematic (schematic). The words come from the caller. Each layer is a `<g data-layer="...">`; borders are left out
unless asked for, since maps with borders are regulated on every side of them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from leopard.art import map_layers, map_words
from leopard.art.diagram import DISPLAY_FACE, TEXT_FACE, Rule, diagram, style
from leopard.art.geography import SIZE

DRAWN: dict[str, Callable[[], str]] = {
    "sea": map_layers.sea,
    "land": map_layers.land,
    "forest": map_layers.forest,
    "range": map_layers.leopards,
    "parks": map_layers.parks,
    "rivers": map_layers.rivers,
    "fire": map_layers.fire,
    "borders": map_layers.borders,
    "new-home": map_layers.new_home,
    "settlements": map_layers.settlements,
}
"""From the ground up. The labels stand above them all."""
LAYERS = frozenset(DRAWN) - {"borders"}
GROUND = frozenset({"sea", "land"})
ROUND = "fill:none;stroke-linecap:round;stroke-linejoin:round;stroke-width:"
HALO = "paint-order:stroke;stroke-linejoin:round;stroke-width:"
RULES = (
    Rule("ms", "fill", "map-sea"),
    Rule("mg", "fill", "map-mark"),
    Rule("ml", "fill", "map-land"),
    Rule("mf", "fill", "map-forest"),
    Rule("mo", "fill", "ochre"),
    Rule("mc", "fill", "clay"),
    Rule("mp", "fill", "map-park"),
    Rule("mk", "fill", "text"),
    Rule("mb", "fill", "map-fire"),
    Rule("mr", "stroke", "map-line", ROUND + "5"),
    Rule("me", "stroke", "map-land", ROUND + "15;stroke-dasharray:0 18"),
    Rule("md", "stroke", "text", ROUND + "8;stroke-dasharray:0 18"),
    Rule("mh", "stroke", "text", ROUND + "4"),
    Rule("mu", "stroke", "map-land", HALO + "10px"),
    Rule("mv", "stroke", "map-sea", HALO + "10px"),
)
WORDS = (
    f".mx{{font:600 54px/1 {TEXT_FACE}}}.my{{font:900 72px/1 {DISPLAY_FACE}}}.mn{{font:400 46px/1 {TEXT_FACE}}}"
    "@media(min-width:40em){.mx{font-size:40px}.my{font-size:64px}.mn{font-size:30px}}"
)
"""On a phone the square is about 360 px wide, so its letters are larger in the drawing's own units."""


def range_map(
    labels: Mapping[str, str],
    *,
    borders: bool = False,
    layers: Collection[str] = LAYERS,
    language: str = "en",
    title: str = "",
    desc: str = "",
    pins: Iterable[tuple[float, float, str]] = (),
) -> str:
    """The map as a whole `<svg>`.

    `labels` gives the words by id (see map_words.IDS), with a newline where a new line starts; an id left out is not
    written. `layers` are the layers to draw; sea and land are always there. `borders` adds the dotted borders and
    their note. `language` is the code whose long names stand elsewhere.
    `pins` are further places, each with its longitude, latitude and name, rounded to 0.1 degree.
    """
    unknown = sorted(({*labels} - map_words.IDS) | ({*layers} - {*DRAWN}))
    if unknown:
        raise ValueError(f"The map has no label or layer called {', '.join(unknown)}.")
    wanted = (frozenset(layers) | GROUND) - {"borders"} | (frozenset({"borders"}) if borders else frozenset())
    groups = "".join(f'<g data-layer="{name}">{draw()}</g>' for name, draw in DRAWN.items() if name in wanted)
    written = f'<g data-layer="labels">{map_words.words(labels, wanted, language)}</g>'
    written += map_words.pins(pins)
    return diagram((SIZE, SIZE), style(RULES, WORDS), groups + written, title, desc, language)
