"""The roles of a printed puzzle, and what each is in colour and in the ink saver: pure black lines on white.

In colour a shape's edge takes the shape's own ink, so it does not show; in the ink saver the same edge is the black
line. Widths stand on the elements, never here. All classes begin with `j`; in the ink saver they are written with `q`,
so that drawings of both palettes may stand in one page, and copies made by `<use>` keep their style.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from leopard.art.inks import INKS
from leopard.art.plate import MORE
from leopard.art.rosette import Stroke, drawn

BLACK, WHITE, FAINT = "var(--print-ink,#000000)", "var(--print-paper,#ffffff)", "var(--print-faint,#8c8c8c)"
LETTERS = "'Noto Sans','Noto Sans SC','Noto Sans CJK SC','Noto Sans KR',sans-serif"
Hand = Literal["full", "thin", "open"]
"""How a coat is drawn: with full strokes, with thin ones, or as outlines to colour."""
OPEN = 5
"""How much narrower the white stroke is that turns a ring into an outline."""
THIN = 0.5


class Role(NamedTuple):
    """Fill and stroke in colour, then in the ink saver: a name of an ink, or a colour, or nothing."""

    fill: str = ""
    stroke: str = ""
    ink_fill: str = ""
    ink_stroke: str = ""


ROLES = {
    "jo": Role("o", "o", WHITE, BLACK),  # the leopard's coat
    "jc": Role("c", "c", WHITE, BLACK),  # what lies in shade: far legs
    "js": Role("s", "s", WHITE, BLACK),  # white parts and snow with an edge
    "jy": Role("y", "y", WHITE, BLACK),  # straw
    "jgrass": Role("y", "c", WHITE, BLACK),
    "jdusk": Role("f", "", WHITE, ""),
    "jnight": Role("m", "", WHITE, ""),
    "jm": Role("m", "m", WHITE, BLACK),  # trees
    "jg": Role("g", "g", WHITE, BLACK),  # grey fur
    "jx": Role("x", "x", WHITE, BLACK),  # brown fur, bark
    "ja": Role("a", "a", WHITE, BLACK),  # pine green: coats
    "jf": Role("c", "c", WHITE, BLACK),  # flames, outside
    "jz": Role("y", "", BLACK, ""),  # flames, inside
    "jn": Role("n", "n", WHITE, BLACK),  # the nose
    "ji": Role("i", "", WHITE, ""),  # the iris
    "jiris": Role("", "i", "", WHITE),
    "jk": Role("k", "", BLACK, ""),  # solid ink
    "je": Role("o", "", WHITE, BLACK),  # ochre that is not a coat
    "jw": Role("w", "", WHITE, ""),  # paper
    "jpaper": Role("paper", "", WHITE, ""),  # white, whatever the palette
    "jback": Role("bf", "", WHITE, ""),  # a backdrop
    "jb": Role("b", "", WHITE, ""),  # sky
    "jd": Role("d", "", WHITE, BLACK),  # the disc
    "ju": Role("s", "", "", ""),  # white without an edge: nothing in the ink saver
    "jq": Role("y", "", "", ""),  # hair in the light: nothing in the ink saver
    "jspot": Role("k", "", WHITE, BLACK),  # filled spots
    "jfray": Role("s", "", WHITE, BLACK),  # white fur that has an edge in the ink saver only
    "jcheek": Role("y", "", "", ""),
    "jshade": Role("k", "", "", ""),  # dark hair in shade: nothing in the ink saver
    "jhair": Role("c", "", BLACK, ""),  # single dark hairs
    "jwhisker": Role("g", "", BLACK, ""),
    "jlens": Role("h", "", "", BLACK),  # snow on boughs
    "jguide": Role("", "c", "", BLACK),  # where something is to be drawn
    "jdark": Role("u", "u", WHITE, BLACK),  # a dark coat
    "jdim": Role("v", "v", BLACK, ""),  # hooves, dark marks
    "jlid": Role("l", "", "", ""),
    "jnone": Role("", "", "", ""),  # backgrounds that paper does without
    "jlight": Role("s", "", WHITE, ""),  # the light in an eye
    "jwhite": Role("", "s", "", WHITE),  # white dots
    "jochre": Role("", "o", "", BLACK),
    "jaccent": Role("c", "", WHITE, BLACK),  # the part of an icon that matters
    "jseam": Role("", "", "", WHITE),
    "jband": Role("", "o", "", WHITE),  # the road of the board
    "jspecial": Role("y", "", WHITE, ""),
    "jsea": Role("b", "", WHITE, ""),
    "jland": Role("w", "k", WHITE, BLACK),
    "jwater": Role("", "p", "", BLACK),
    "jlake": Role("b", "p", WHITE, BLACK),
    "jwave": Role("g", "", BLACK, ""),
    "jtown": Role("s", "k", WHITE, BLACK),
    "jr": Role("", "k", "", BLACK),  # rings and spots
    "jh": Role("", "k", "", WHITE),  # the inside of their strokes
    "jt": Role("", "c", "", WHITE),  # the centre of a ring
    "jl": Role("", "k", "", BLACK),  # a line
    "jhalo": Role("", "s", "", WHITE),  # keeps what is drawn on it clear of the picture
    "jp": Role("", "c", "", BLACK),  # the way, or whatever else the key shows
    "jv": Role("", "g", "", FAINT),  # a faint line to follow
    "jj": Role("g", "", FAINT, ""),  # a faint shape
}


def sheet(box: str, body: str, ink: bool, more: str = "") -> str:
    """The whole `<svg>`: `box` is its viewBox; the style sheet holds the roles that the body uses."""
    used = set(re.findall(r'class="(j\w*)"', body))
    first = "q" if ink else "j"
    rules = "".join(f".{first}{name[1:]}{{{_rule(role, ink)}}}" for name, role in ROLES.items() if name in used)
    if ink:
        body = body.replace('class="j', 'class="q')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"{more}><style>{rules}</style>'
        f'<g stroke-width="4" stroke-linecap="round" stroke-linejoin="round">{body}</g></svg>'
    )


def shape(role: str, d: str, width: float = 0, more: str = "") -> str:
    """One path of a role, or nothing when there is nothing to draw; without a width it takes that of its group."""
    wide = f' stroke-width="{width:g}"' if width else ""
    return f'<path class="{role}"{wide}{more} d="{d}"/>' if d else ""


def rings(strokes: list[Stroke], hand: Hand = "open") -> str:
    """Rosettes and spots."""
    return marked(drawn(strokes, "jr", "jt"), hand)


def marked(fragment: str, hand: Hand) -> str:
    """Marks drawn as `jr` by this hand: full, thin, or open with the narrower stroke of `jh` on them."""

    def again(found: re.Match[str]) -> str:
        if hand == "thin":
            return re.sub(r'stroke-width="(\d+)"', lambda w: f'stroke-width="{THIN * int(w[1]):.3g}"', found[0])
        paths = re.findall(r'<path stroke-width="(\d+)" d="([^"]+)"/>', found[1])
        slim = [(int(w) - min(OPEN, 0.6 * int(w)), d) for w, d in paths if int(w) > 3]
        inner = "".join(f'<path stroke-width="{w:.3g}" d="{d}"/>' for w, d in slim)
        return found[0] + (f'<g class="jh">{inner}</g>' if inner else "")

    return fragment if hand == "full" else re.sub(r'<g class="jr">(.*?)</g>', again, fragment)


def finer(drawing: str, ink: bool, factor: float) -> str:
    """In the ink saver, the drawing with thinner lines; the thinnest stay, so that a copy of a copy keeps them."""

    def thin(found: re.Match[str]) -> str:
        width = float(found[1])
        return f'stroke-width="{max(width * factor, min(width, 2)):.3g}"'

    return re.sub(r'stroke-width="([\d.]+)"', thin, drawing) if ink else drawing


def words(x: float, y: float, size: float, text: str, more: str = "") -> str:
    """A letter of a word puzzle or the number of a dot, its middle at x and its foot at y."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    place = f'x="{x:g}" y="{y:g}" font-size="{size:g}" text-anchor="middle" font-family="{LETTERS}"'
    return f'<text class="jk" {place}{more}>{safe}</text>'


def _rule(role: Role, ink: bool) -> str:
    fill, stroke = (role.ink_fill, role.ink_stroke) if ink else (_pigment(role.fill), _pigment(role.stroke))
    return f"fill:{fill or 'none'};stroke:{stroke or 'none'}"


def _pigment(letter: str) -> str:
    if letter == "paper":
        return WHITE
    known = {**INKS, **MORE}.get(letter)
    return f"var(--{known.name},{known.day})" if known else ""
