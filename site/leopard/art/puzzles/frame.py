"""The frame of a certificate: a band of rosettes around the page, and her face at the top of it."""

from __future__ import annotations

from collections.abc import Iterator
from math import pi

from leopard.art.puzzles.faces import front
from leopard.art.puzzles.paper import Hand, rings, sheet
from leopard.art.rosette import Place, generator, rosette

SIZE = (1068, 704)
"""Four units are a millimetre on A4."""
BAND, STEP, RADIUS = 58, 50, 17
FACE = f'transform="translate({SIZE[0] / 2:g} 84)scale(.17)"'
CLEAR = 112
"""Half the width that the face leaves free of rosettes."""


def frame_svg(seed: int, ink: bool = True, prefix: str = "f") -> str:
    """The frame; its middle is free for words."""
    wide, high = SIZE
    rng = generator("frame", seed)
    strokes = [
        stroke
        for x, y in _places()
        for stroke in rosette(
            rng,
            Place(x + rng.uniform(-4, 4), y + rng.uniform(-4, 4), RADIUS * rng.uniform(0.86, 1.1), rng.uniform(0, pi)),
        )
    ]
    band = f"M0 0h{wide}v{high}H0zM{BAND} {BAND}v{high - 2 * BAND}h{wide - 2 * BAND}V{BAND}z"
    hand: Hand = "open" if ink else "full"
    body = (
        f'<path class="je" fill-rule="evenodd" stroke-width="3" d="{band}"/>'
        + rings(strokes, hand)
        + f"<g {FACE}>{front('frame', prefix, 9, ink)}</g>"
    )
    return sheet(f"-2 -2 {wide + 4} {high + 4}", body, ink)


def _places() -> Iterator[tuple[float, float]]:
    """Middles of the rosettes: one row along each side, evenly, none behind the face."""
    wide, high = SIZE
    inset = BAND / 2
    across, down = round((wide - BAND) / STEP), round((high - BAND) / STEP)
    for n in range(across + 1):
        x = inset + (wide - BAND) * n / across
        if abs(x - wide / 2) > CLEAR:
            yield x, inset
        yield x, high - inset
    for n in range(1, down):
        y = inset + (high - BAND) * n / down
        yield inset, y
        yield wide - inset, y
