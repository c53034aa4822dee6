"""A chart to draw, and the same with its bars: how many photographs show each animal, by day and by night."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from leopard.art.diagram import wrapped
from leopard.art.puzzles.paper import LETTERS

TOP, UNIT = 9, 110
HIGH = TOP * UNIT + 210
"""The height of the chart with the names below it, where nine photographs reach the top."""
NOBODY = "\N{EM DASH}"
"""The name of what shows nobody: an empty frame stands for it."""
FRAME = 'h60v42h-60z" fill="none" stroke="#000" stroke-width="4"/>'


def bars(names: Sequence[str], counts: Sequence[tuple[int, int]] = ()) -> str:
    """The axes as a fragment, and with counts (by day, by night) the bars: white for the day, dark for the night."""
    left, unit, step, top = 110, UNIT, 236, TOP
    foot, body = top * unit, ""
    for line in range(top + 1):
        y, edge = foot - line * unit, 'stroke="#8c8c8c" stroke-width="2"' if line else 'stroke="#000" stroke-width="4"'
        body += f'<path d="M{left} {y}H{left + 7 * step}" {edge}/>'
        body += text(left - 26, y + 14, str(line), 42, "end", 400)
    for place, name in enumerate(names):
        x = left + place * step
        for low, (count, fill) in enumerate(zip(counts[place], ("#fff", "#b0b0b0"), strict=True) if counts else ()):
            base = foot - low * counts[place][0] * unit
            bar = f"M{x + 46} {base}v{-count * unit}h{step - 92}v{count * unit}z"
            body += f'<path d="{bar}" fill="{fill}" stroke="#000" stroke-width="4"/>' if count else ""
        if counts:
            body += text(x + step / 2, foot - sum(counts[place]) * unit - 18, str(sum(counts[place])), 52)
        if name == NOBODY:
            body += f'<path d="M{x + step / 2 - 30} {foot + 28}{FRAME}'
        else:
            body += text(x + step / 2, foot + 58, wrapped(name, 40, step - 8), 40, weight=400)
    axis = f'<path d="M{left} {foot}V-10" stroke="#000" stroke-width="4"/>'
    return axis + body


def whole(body: str, high: int) -> str:
    """The drawing."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="40 -60 1740 {high}" fill="#000">{body}</svg>'


def text(x: float, y: float, words: str, size: float, anchor: str = "middle", weight: int = 700) -> str:
    """Words in rows; the first stands on y."""
    face = f'font-size="{size:g}" font-weight="{weight}" font-family="{LETTERS}" text-anchor="{anchor}"'
    rows = escape(words).split("\n")
    rest = "".join(f'<tspan x="{x:g}" dy="1.15em">{row}</tspan>' for row in rows[1:])
    return f'<text x="{x:g}" y="{y:g}" {face}>{rows[0]}{rest}</text>'
