"""The tail laid out straight: the line above the footer and along the timeline. It means time."""

from __future__ import annotations

from leopard.art.inks import path, svg
from leopard.art.pen import outline
from leopard.art.tail import tail_marks, tail_shape

BOX = "0 0 1600 72"
LINE = [(x, 36.0) for x in (-60.0, *range(100, 1560, 160), 1545.0)]
HALVES = [28.0 - place * 0.4 for place in range(len(LINE))]


def tail_rule() -> str:
    """The tail as a document 1600 wide and 72 high, the tip to the right."""
    shape = outline(tail_shape(LINE, HALVES))
    marks = f'<g clip-path="url(#z)">{tail_marks(LINE, HALVES, seed="rule")}</g>'
    clip = f'<clipPath id="z"><path d="{shape}"/></clipPath>'
    return svg(BOX, clip + path("o", shape) + marks, "ort", ' preserveAspectRatio="xMaxYMid slice"')
