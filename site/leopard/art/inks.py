"""The inks: one letter per role, and the style sheet of a drawing that names only the inks it uses.

Pigments stay the same by day and night. The planes of a scene change, so they carry a second colour and follow
`prefers-color-scheme`. Every colour can be set from outside through its custom property.
"""

from __future__ import annotations

from typing import NamedTuple


class Ink(NamedTuple):
    """A role: the custom property that may set it, its colour by day, and by night where that differs."""

    name: str
    day: str
    night: str = ""


INKS = {
    "o": Ink("ochre", "#dda63f"),
    "c": Ink("clay", "#ae7427"),
    "k": Ink("ink", "#12212a"),
    "s": Ink("snow", "#f3f6f2"),
    "y": Ink("straw", "#f2d795"),
    "i": Ink("iris", "#c9d69a"),
    "l": Ink("lid", "#8ea06a"),
    "n": Ink("nose", "#b06c5a"),
    "b": Ink("sky", "#dce6e3", "#18303a"),
    "d": Ink("disc", "#f2d795", "#c9d8d4"),
    "f": Ink("far", "#c3d3cf", "#274449"),
    "m": Ink("mid", "#2b4d4b", "#0c1f23"),
    "w": Ink("ground", "#f3f6f2", "#b4c8c8"),
    "g": Ink("cut", "#9cb3af", "#7f9a9c"),
    "h": Ink("hoar", "#dce6e3", "#6f8f90"),
    "e": Ink("silhouette", "#12212a", "#081217"),
    "j": Ink("rock", "#1d3b3c", "#10262b"),
    "v": Ink("dim", "#2c444c", "#2c444c"),
}
STROKES = {"r": "k", "t": "c", "q": "v"}
"""Letters drawn as round-capped strokes, with the ink they take: rings, rosette centres, the coat in silhouette."""


def style(letters: str) -> str:
    """The `<style>` for the letters a drawing uses: fills by letter, strokes where the letter is a stroke."""
    day, night = [], []
    for letter in letters:
        rule, ink = _rule(letter)
        day.append(rule % (ink.name, ink.day))
        if ink.night and ink.night != ink.day:
            night.append(rule % (f"{ink.name}-night", ink.night))
    dark = f"@media(prefers-color-scheme:dark){{{''.join(night)}}}" if night else ""
    return f"<style>{''.join(day)}{dark}</style>"


def _rule(letter: str) -> tuple[str, Ink]:
    if letter in STROKES:
        return f".{letter}{{fill:none;stroke:var(--%s,%s);stroke-linecap:round}}", INKS[STROKES[letter]]
    return f".{letter}{{fill:var(--%s,%s)}}", INKS[letter]


def svg(box: str, body: str, letters: str = "", more: str = "") -> str:
    """A whole drawing: `box` is its viewBox, `letters` the inks it uses, `more` further attributes."""
    sheet = style(letters) if letters else ""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"{more}>{sheet}{body}</svg>'


def path(letter: str, d: str) -> str:
    """One filled shape of one ink, or nothing when there is nothing to draw."""
    return f'<path class="{letter}" d="{d}"/>' if d else ""
