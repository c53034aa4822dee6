"""The marks of the charts, one for each way of counting, and the style sheet all charts share.

Each way of counting has a shape of its own, so that grey is enough: a track for tracks in snow, a rosette on its ochre
disc for cameras (the coat tells who passed), a diamond for genes, an empty square for a number only reported.
"""

from __future__ import annotations

from leopard.art.diagram import DISPLAY_FACE, TEXT_FACE, Rule, style
from leopard.art.map_layers import PUG
from leopard.art.rosette import Place, drawn, generator, rosette

TRACKS, CAMERAS, GENES, REPORTED = "tracks", "cameras", "genes", "reported"
METHODS = (TRACKS, GENES, CAMERAS, REPORTED)
CAPS = "fill:none;stroke-linecap:round"
RULES = (
    Rule("qk", "fill", "text"),
    Rule("qo", "fill", "ochre"),
    Rule("qc", "fill", "clay"),
    Rule("qr", "stroke", "ink", CAPS),
    Rule("qz", "stroke", "clay", CAPS),
    Rule("ql", "stroke", "line", "fill:none;stroke-width:3"),
    Rule("qd", "stroke", "text", "fill:none;stroke-width:3"),
    Rule("qf", "fill", "page"),
    Rule("qe", "fill", "page", "stroke-width:4"),
    Rule("qe", "stroke", "text"),
)
WORDS = (
    f".qt{{font:500 16px/1 {TEXT_FACE}}}.qb{{font-weight:700}}.qs{{font:400 15px/1 {TEXT_FACE}}}"
    f".qn{{font:900 20px/1 {DISPLAY_FACE}}}.qh{{font:900 22px/1 {DISPLAY_FACE}}}"
)
SHEET = style(RULES, WORDS)


def mark(method: str, x: float, y: float, radius: float, seed: str) -> str:
    """The mark of a way of counting, within a circle. `seed` makes each rosette its own."""
    if method == CAMERAS:
        return camera(x, y, radius, seed)
    if method == TRACKS:
        return f'<path class="qk" transform="translate({round(x)} {round(y)})scale({radius / 21:.2f})" d="{PUG}"/>'
    if method == GENES:
        r, hole = round(radius * 1.1), round(radius * 0.4)
        at = f"M{round(x)} {round(y)}"
        diamond = f'<path class="qk" d="{at}m0-{r}l{r} {r}-{r} {r}-{r}-{r}z"/>'
        return diamond + f'<path class="qf" d="{at}m0-{hole}l{hole} {hole}-{hole} {hole}-{hole}-{hole}z"/>'
    half = round(radius * 0.75)
    return f'<path class="qe" d="M{round(x)} {round(y)}m-{half}-{half}h{2 * half}v{2 * half}h-{2 * half}z"/>'


def camera(x: float, y: float, radius: float, seed: str) -> str:
    """A rosette on its ochre disc, drawn large and made small so that its ring keeps its shape."""
    ring = drawn(rosette(generator("chart", seed), Place(0, 0, 20)), "qr", "qz")
    place = f"translate({round(x)} {round(y)})scale({radius / 30:.2f})"
    return f'<g transform="{place}"><circle class="qo" r="30"/>{ring}</g>'
