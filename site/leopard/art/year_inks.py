"""The inks of the year wheel: four seasons, three rings, and the letters that stand on each.

Winter is snow, spring is last year's grass, summer the forest, autumn the oak. After dark the rings grow light on a
dark ground and only the leopard's stays ochre.
"""

from __future__ import annotations

from typing import NamedTuple

from leopard.art.diagram import TEXT_FACE


class Ink(NamedTuple):
    """A class, what it colours, the custom property that may set it, its colour by day and by night."""

    name: str
    property: str
    token: str
    day: str
    night: str


INKS = (
    Ink("wg", "fill", "quiet", "#dce6e3", "#16282e"),
    Ink("wp", "fill", "page", "#f3f6f2", "#0f1b21"),
    Ink("wl", "stroke", "page", "#f3f6f2", "#0f1b21"),
    Ink("wh", "stroke", "page", "#f3f6f2", "#0f1b21"),
    Ink("wt", "fill", "text", "#12212a", "#e6ece8"),
    Ink("wk", "fill", "ink", "#12212a", "#12212a"),
    Ink("ws", "fill", "snow", "#f3f6f2", "#f3f6f2"),
    Ink("wa", "fill", "year-autumn-letters", "#12212a", "#f3f6f2"),
    Ink("w1", "fill", "year-winter", "#c3d3cf", "#b4c8c8"),
    Ink("w2", "fill", "straw", "#f2d795", "#f2d795"),
    Ink("w3", "fill", "pine", "#2b4d4b", "#2b4d4b"),
    Ink("w4", "fill", "year-autumn", "#dda63f", "#8a5414"),
    Ink("wo", "fill", "ochre", "#dda63f", "#dda63f"),
    Ink("wf", "fill", "year-forest", "#2b4d4b", "#7f9a9c"),
    Ink("wy", "fill", "year-forest-letters", "#f3f6f2", "#12212a"),
    Ink("wod", "stroke", "year-leopard-line", "#ae7427", "#dda63f"),
    Ink("wfd", "stroke", "year-forest", "#2b4d4b", "#7f9a9c"),
    Ink("wtd", "stroke", "text", "#12212a", "#e6ece8"),
)
MORE = (
    ".wl{fill:none;stroke-width:6}"
    ".wd{stroke-width:7;stroke-dasharray:20 12}.wh{paint-order:stroke;stroke-width:26px;stroke-linejoin:round}"
    f".wn{{font:600 39px/1 {TEXT_FACE}}}.ww{{font:600 45px/1 {TEXT_FACE}}}.wb{{font-weight:800}}"
)


class Ring(NamedTuple):
    """The classes of a ring: its bands, the letters on them, and the dashed edge of a band left open."""

    band: str
    letters: str
    edge: str


RINGS = (Ring("wo", "wk", "wod"), Ring("wf", "wy", "wfd"), Ring("wt", "wp", "wtd"))


class Season(NamedTuple):
    """Three months: the number of the first, the ink of their names' ground, and of the names."""

    first: int
    ground: str
    letters: str


SEASONS = (Season(12, "w1", "wk"), Season(3, "w2", "wk"), Season(6, "w3", "ws"), Season(9, "w4", "wa"))


def sheet() -> str:
    """The rules: by day, then on screens what the night changes, so that paper always gets the day."""
    day = "".join(f".{i.name}{{{i.property}:var(--{i.token},{i.day})}}" for i in INKS)
    night = "".join(f".{i.name}{{{i.property}:var(--{_night(i)},{i.night})}}" for i in INKS if i.night != i.day)
    return f"<style>{day}{MORE}@media screen and (prefers-color-scheme:dark){{{night}}}</style>"


def _night(ink: Ink) -> str:
    """Roles of the page change their own value after dark; the wheel's own inks have a second name."""
    return f"{ink.token}-night" if ink.token.startswith("year-") else ink.token
