"""What the map and the charts share: colour roles by day and night, a style sheet made from rules, and the `<svg>`.

A rule says which role fills or strokes a class. The sheet repeats at night only the rules whose colour changes, and
only on screens, so that paper always gets the day. Every role can be set from outside through its custom property.
"""

from __future__ import annotations

import re
from html import escape
from typing import NamedTuple

ROLES = {
    "text": ("#12212a", "#e6ece8"),
    "page": ("#f3f6f2", "#0f1b21"),
    "ochre": ("#dda63f", "#dda63f"),
    "clay": ("#ae7427", "#ae7427"),
    "ink": ("#12212a", "#12212a"),
    "line": ("#a8bfbb", "#2f4c50"),
    "map-sea": ("#b9cdc9", "#0c161b"),
    "map-land": ("#f3f6f2", "#1d333a"),
    "map-forest": ("#dce6e3", "#24424a"),
    "map-mark": ("#9cb3af", "#3d5d63"),
    "map-line": ("#3f7f86", "#0c161b"),
    "map-park": ("#1d3b3c", "#0c161b"),
    "map-fire": ("#991a28", "#f2d795"),
}
"""Custom property, its colour by day, its colour by night."""
TEXT_FACE = "var(--text-face,system-ui,sans-serif)"
DISPLAY_FACE = "var(--display-face,Georgia,serif)"


class Rule(NamedTuple):
    """A class, the property that takes a role's colour, and what else is set."""

    name: str
    property: str
    role: str
    more: str = ""


def style(rules: tuple[Rule, ...], more: str = "") -> str:
    """The `<style>`: the rules by day, `more` as it stands, then what night changes."""
    day = "".join(f".{r.name}{{{_colour(r, 0)}{';' + r.more if r.more else ''}}}" for r in rules)
    night = "".join(f".{r.name}{{{_colour(r, 1)}}}" for r in rules if ROLES[r.role][0] != ROLES[r.role][1])
    return f"<style>{day}{more}@media screen and (prefers-color-scheme:dark){{{night}}}</style>"


def _colour(rule: Rule, time: int) -> str:
    return f"{rule.property}:var(--{rule.role},{ROLES[rule.role][time]})"


def diagram(size: tuple[int, int], sheet: str, body: str, title: str = "", desc: str = "", language: str = "") -> str:
    """A whole drawing. With a title it names itself as one image; without, that is the caller's part."""
    role, names = "", ""
    if title:
        role, names = (
            ' role="img"',
            f"<title>{escape(title)}</title>" + (f"<desc>{escape(desc)}</desc>" if desc else ""),
        )
    tongue = f' lang="{escape(language)}"' if language else ""
    box = f'viewBox="0 0 {size[0]} {size[1]}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box}{tongue}{role}>{names}{sheet}{body}</svg>'


def text(x: float, y: float, words: str, letters: str, end: str = "start", leading: float = 1.12) -> str:
    """A `<text>`, its first line standing on (x, y); a newline starts a new line."""
    first, *rest = words.split("\n")
    more = "".join(f'<tspan x="{round(x)}" dy="{leading}em">{escape(part)}</tspan>' for part in rest)
    side = "" if end == "start" else f' text-anchor="{end}"'
    return f'<text class="{letters}" x="{round(x)}" y="{round(y)}"{side}>{escape(first)}{more}</text>'


def width(words: str, size: float) -> float:
    """A careful guess at how wide bold text runs: nobody measures letters here. The longest line counts."""
    return max(sum(_share(sign) for sign in row) * size for row in words.split("\n"))


def wrapped(words: str, size: float, limit: float) -> str:
    """The text with newlines put in so that no line is wider than `limit`: between words, in Chinese between signs."""
    rows = [""]
    for piece in re.findall(r"[^\s\u2e80-\ua4ff\uff00-\uffef]+\s*|[\u2e80-\ua4ff][，。、；：）》”\s]*|\S\s*", words):
        if rows[-1] and width(rows[-1] + piece.rstrip(), size) > limit:
            rows[-1] = rows[-1].rstrip()
            rows.append("")
        rows[-1] += piece
    return "\n".join(rows).rstrip()


def _share(sign: str) -> float:
    """Width of a sign as a share of its height: Chinese signs and Hangul fill a square, Cyrillic runs wider than Latin."""
    if sign >= "\u2e80" or sign == "%":
        return 1.0
    return 0.64 if "\u0400" <= sign < "\u0530" else 0.57
