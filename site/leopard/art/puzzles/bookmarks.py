"""Four bookmarks: her tail, her place above the forest, her trail in the snow, her coat."""

from __future__ import annotations

from collections.abc import Callable
from math import sin

from leopard.art.coat import coat, field, within
from leopard.art.forest import PAW, fir, pine
from leopard.art.pen import gouge, outline
from leopard.art.puzzles.figures import clipped, drawn_marks
from leopard.art.puzzles.lined import lined
from leopard.art.puzzles.paper import Hand, marked, shape, sheet
from leopard.art.puzzles.sitting import sitting
from leopard.art.rosette import generator
from leopard.art.tail import tail_marks, tail_shape

WIDE, HIGH = 400, 1640
BOX = f"-3 -3 {WIDE + 6} {HIGH + 6}"
EDGE = f"M0 0h{WIDE}v{HIGH}H0z"


def tail(ink: bool, prefix: str = "bt") -> str:
    """The tail as it hangs from a bough."""
    line = [(200 + 62 * sin(y / 210), float(y)) for y in range(-60, 1480, 110)]
    halves = [58 - 1.4 * n for n in range(len(line))]
    hand: Hand = "open" if ink else "full"
    hung = clipped(
        outline(tail_shape(line, halves)),
        "jo",
        marked(tail_marks(line, halves, "bookmark", "jr", "jt"), hand),
        f"{prefix}c",
    )
    bough = "M-6-6h412v70q-60-24-130-8t-150-6-132 20z"
    body = shape("jb", EDGE) + hung + shape("jx", bough) + shape("jlens", _lenses())
    return _whole(body, ink, prefix)


def ridge(ink: bool, prefix: str = "br") -> str:
    """She sits above her forest."""
    hand: Hand = "open" if ink else "full"
    trees = "".join(
        f'<g transform="translate({x} {y})scale({size})">{lined(drawn)}</g>'
        for drawn, x, y, size in (
            (pine("bookmark"), 96, 1530, 0.95), (fir("bookmark"), 220, 1490, 0.66), (pine("second"), 330, 1540, 1.1),
            (fir("third"), 20, 1560, 0.76),
        )
    )  # fmt: skip
    rock = "M60 588q90-26 190-18t96 24l26 300 34 500H0l36-520z"
    cracks = "M110 620l18 90-14 70M250 640l16 60 40 46M80 800l24 90M300 840l30 110M190 760l10 120M120 980l16 90M250 1010l24 110"
    snow = "M54 596q90-32 196-24t102 28q-70 8-140-6t-158 2z"
    body = (
        shape("jb", EDGE)
        + '<circle class="jd" cx="206" cy="330" r="170"/>'
        + shape("jg", rock)
        + shape("jl", cracks, 3)
        + shape("js", snow)
        + f'<g transform="translate(40 584)scale(.6)">{sitting("bookmark", f"{prefix}s", hand)}</g>'
        + shape("jm", "M-6 1400q120-60 220-20t192-10v286H-6z")
        + trees
        + shape("js", "M-6 1546q140-40 250-14t162-6v120H-6z")
    )
    return _whole(body, ink, prefix)


def trail(ink: bool, prefix: str = "bp") -> str:
    """Prints in the snow, on their way up."""
    rng = generator("bookmark trail")
    prints = ""
    for n in range(15):
        y = 1570 - 106 * n
        x = 200 + 60 * sin(y / 260) + (34 if n % 2 else -34)
        turn = rng.uniform(-7, 7)
        prints += shape("jk", PAW, 0, f' transform="translate({x:.0f} {y})rotate({turn:.0f})scale(1.9)"')
    marks = "".join(
        gouge((x, y), (x + rng.uniform(30, 70), y + rng.uniform(-3, 3)), 2, rng.choice((-3, 3)))
        for x, y in ((rng.uniform(10, 300), rng.uniform(20, 1620)) for _ in range(28))
    )
    return _whole(shape("jw", EDGE) + shape("jlens", marks) + prints, ink, prefix)


def pelt(ink: bool, prefix: str = "bc") -> str:
    """Her coat; in the ink saver the rosettes are open, to colour."""
    controls = field("0,0,30,1,1.1,80 400,400,36,1,1.1,50 0,900,38,1,1.1,70 400,1640,30,1,1.1,60")
    marks = coat(
        generator("bookmark coat"),
        controls,
        within(-60, -60, WIDE + 60, HIGH + 60),
        (-60, -60, WIDE + 60, HIGH + 60),
        3_000,
    )
    hand: Hand = "open" if ink else "full"
    return _whole(shape("je", EDGE) + drawn_marks(marks, "bookmark", hand=hand), ink, prefix)


def _whole(body: str, ink: bool, prefix: str) -> str:
    clip = f'<clipPath id="{prefix}"><path d="{EDGE}"/></clipPath>'
    return sheet(BOX, f'{clip}<g clip-path="url(#{prefix})">{body}</g>' + shape("jl", EDGE, 3), ink)


def _lenses() -> str:
    return gouge((10, 8), (150, 14), 7, 4) + gouge((180, 6), (330, 12), 7, -3)


BOOKMARKS: tuple[Callable[[bool], str], ...] = (tail, ridge, trail, pelt)
