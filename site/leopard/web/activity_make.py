"""Things to colour, cut and make."""

from __future__ import annotations

from functools import partial

from leopard.art.puzzles import colouring, finish_rosettes, mask, puppets, spot_difference
from leopard.web.activity import Activity, Draw, Make, Words

DIFFERENCES = 8
MASK_WIDTH = mask.BOX[2] * mask.MILLIMETRES
PUPPETS_WIDTH = 2 * puppets.BOX[2] * puppets.MILLIMETRES


def _colouring(name: str, seed: int, words: Words) -> Activity:
    return Activity(figures=(lambda ink: colouring.SHEETS[name](seed, "k"),))


def _rosettes(seed: int, words: Words) -> Activity:
    made = finish_rosettes.unfinished(seed)
    return Activity(figures=(lambda ink: finish_rosettes.unfinished_svg(made, ink),))


def _differences(seed: int, words: Words) -> Activity:
    found = spot_difference.differences(seed, DIFFERENCES)

    def draw(number: int, solved: bool) -> Draw:
        return lambda ink: spot_difference.pictures(seed, found, ink, solved, f"v{number}")[number]

    return Activity(figures=(draw(0, False), draw(1, False)), key=(draw(0, True), draw(1, True)), together=True)


def _mask(seed: int, words: Words) -> Activity:
    return Activity(figures=(lambda ink: mask.mask_svg("leopard", ink),), millimetres=MASK_WIDTH)


def _puppets(seed: int, words: Words) -> Activity:
    return Activity(figures=(lambda ink: puppets.sheet_of_puppets(ink),), millimetres=PUPPETS_WIDTH)


MAKING: dict[str, Make] = {
    **{f"colour-{name}": partial(_colouring, name) for name in colouring.SHEETS},
    "rosettes": _rosettes,
    "differences": _differences,
    "mask": _mask,
    "puppets": _puppets,
}
