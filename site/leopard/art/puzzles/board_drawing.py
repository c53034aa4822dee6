"""The board drawn: a winding tail with its black tip at the start, a rosette round the first field of every month.

Pictures in the fields are the icons of the site. The only words are the names of months, which the caller gives.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from leopard.art.forest import PAW
from leopard.art.icons import SHAPES
from leopard.art.pen import Point, gouge
from leopard.art.puzzles.board import COLUMNS, EACH, ROWS, Field, Kind
from leopard.art.puzzles.figures import drawn_marks, walking
from leopard.art.puzzles.flanks import flank, rest_of_body
from leopard.art.puzzles.paper import Hand, rings, shape, sheet, words
from leopard.art.rosette import Place, generator, rosette

STEP = 116
RADIUS = 36
BAND = 100
GAP = 0.455
"""Where in the gap between two fields the name of a month stands: a little nearer to the one without a ring."""
LETTER = 17
ICONS: dict[Kind, str] = {
    "fire": "fire",
    "snare": "poaching",
    "ranger": "anti-poaching",
    "school": "education",
    "magpie": "magpie-note",
}
ICON_ROLES = {"if": 'jk"', "is": 'jl" stroke-width="4', "ip": 'jl" stroke-width="6', "ia": 'jaccent" stroke-width="2',
              "it": 'jp" stroke-width="5', "id": 'jp" stroke-width="10'}  # fmt: skip
DEER = 2
"""The first shapes of the picture of deer farms are the deer's head; the fence is left out."""


def middle(field: Field) -> Point:
    """The middle of a field on the drawing, whose origin is the middle of the upper left place."""
    return field.column * STEP, field.row * STEP


def board_svg(fields: tuple[Field, ...], ink: bool = True, prefix: str = "b", months: Sequence[str] = ()) -> str:
    """The board as a drawing, with the names of the months before their first fields."""
    hand: Hand = "thin" if ink else "full"
    line = "M" + "L".join(f"{x:g} {y:g}" for x, y in map(middle, fields))
    tip = f"M{fields[0].column * STEP} {fields[0].row * STEP + 8}h0"
    body = [
        shape("jl", line, BAND),
        shape("jband", line, BAND - 6),
        shape("jl", tip, BAND) + (shape("jband", tip, BAND - 10) if ink else ""),
        "".join(_field(field, hand) for field in fields),
        "".join(_month(fields, max(1, n * EACH), name) for n, name in enumerate(months)),
        f'<g transform="translate({1.72 * STEP:.0f} {3.86 * STEP:.0f})scale(.5)" stroke-width="{4 if ink else 7}">',
        f"{_leopard(prefix, hand)}</g>",
        shape("jk", _snow()),
    ]
    edge = BAND // 2 + 16
    wide, high = (COLUMNS - 1) * STEP + 2 * edge, (ROWS - 1) * STEP + 2 * edge
    return sheet(f"-{edge} -{edge} {wide} {high}", "".join(body), ink)


def _field(field: Field, hand: Hand) -> str:
    x, y = middle(field)
    month = (field.number - 1) % EACH == 0
    ground = "jw" if field.kind == "plain" else "jspecial"
    body = f'<circle class="{ground}" cx="{x:g}" cy="{y:g}" r="{RADIUS}"/>'
    if month and field.number > 1:
        ring = [stroke for stroke in rosette(generator("month", field.month), Place(x, y, 47)) if not stroke.centre]
        body += "".join(shape("jr", stroke.d, 3 if hand == "thin" else 7) for stroke in ring)
    else:
        body += f'<circle class="jl" cx="{x:g}" cy="{y:g}" r="{RADIUS}" stroke-width="{2 if hand == "thin" else 3}"/>'
    return body + f'<g transform="translate({x:g} {y:g})">{_picture(field.kind, hand)}</g>'


def field_svg(kind: Kind, ink: bool) -> str:
    """One kind of field, for the list of what each means."""
    ground = shape(
        "jspecial", f"M-{RADIUS} 0a{RADIUS} {RADIUS} 0 1 0 {2 * RADIUS} 0a{RADIUS} {RADIUS} 0 1 0-{2 * RADIUS} 0z"
    )
    edge = f'<circle class="jl" r="{RADIUS}" stroke-width="3"/>'
    return sheet("-38 -38 76 76", ground + edge + _picture(kind, "thin" if ink else "full"), ink)


def _month(fields: tuple[Field, ...], place: int, name: str) -> str:
    """The name of a month in the gap before its first field, along the gap."""
    (x0, y0), (x1, y1) = middle(fields[place - 1]), middle(fields[place])
    x, y = x0 + (x1 - x0) * GAP, y0 + (y1 - y0) * GAP
    turn = "rotate(-90)" if y0 == y1 else ""
    return f'<g transform="translate({x:.0f} {y:.0f}){turn}">{words(0, 6, LETTER, name)}</g>'


def _picture(kind: Kind, hand: Hand) -> str:
    """What lies on a field, within 26 units of its middle."""
    if kind in ICONS:
        return f'<g transform="translate(-22 -22)scale(.69)">{_icon(ICONS[kind], None)}</g>'
    if kind == "deer":
        return f'<g transform="translate(-35 -14)scale(1.1)">{_icon("deer-farms", DEER)}</g>'
    if kind == "snow":
        star = "".join(
            gouge((0, 0), tip, 2.6) for tip in ((0, -26), (0, 26), (22, -13), (-22, 13), (22, 13), (-22, -13))
        )
        side = "M-7-21l7 7 7-7M-7 21l7-7 7 7M20-1l-9-2 3-9M-20 1l9 2-3 9M20 1l-9 2 3 9M-20-1l9-2-3-9"
        return shape("jk", star) + shape("jl", side, 3)
    if kind == "start":
        return shape("jk", PAW, 0, ' transform="translate(0 3)scale(1.3)"')
    if kind == "track":
        places = ((-12, 12), (2, -2), (14, -14))
        return "".join(shape("jk", PAW, 0, f' transform="translate({x} {y})rotate(45)scale(.5)"') for x, y in places)
    if kind == "cubs":
        return _eyes(-12, 4) + _eyes(12, -4)
    if kind == "goal":
        return rings(rosette(generator("goal"), Place(0, 0, 26)), "full")
    return ""


def _eyes(x: int, y: int) -> str:
    """A cub's head: round ears, two eyes, a nose."""
    head = f"M{x - 12} {y}a12 12 0 1 0 24 0a12 12 0 1 0-24 0z"
    ears = f"M{x - 14} {y - 11}a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM{x + 4} {y - 11}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"
    eyes = f"M{x - 4} {y - 1}h0M{x + 4} {y - 1}h0M{x} {y + 5}h0"
    return shape("jc", ears, 2.5) + shape("jc", head, 2.5) + shape("jl", eyes, 3.5)


def _icon(name: str, count: int | None) -> str:
    parts = (f'<path class="{ICON_ROLES[role]}" fill-rule="evenodd" d="{d}"/>' for role, d in SHAPES[name][:count])
    return re.sub(r'"" ', '" ', "".join(parts).replace('jk""', 'jk"'))


def _leopard(prefix: str, hand: Hand) -> str:
    coat = flank(11)
    marks = drawn_marks(rest_of_body(coat), "rest", coat.name, hand=hand)
    marks += rings([stroke for r in coat.rosettes for stroke in r.strokes()], hand)
    return walking(marks, coat.name, prefix, hand)


def _snow() -> str:
    """Marks in the snow below her."""
    rng, d = generator("board snow"), ""
    for _ in range(12):
        x, y = rng.uniform(1.7, 6) * STEP, 3.9 * STEP + rng.uniform(-4, 42)
        d += gouge((x, y), (x + rng.uniform(30, 80), y + 2), 1.6, -1.5)
    return d
