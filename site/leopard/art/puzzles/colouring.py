"""Sheets to colour: the leopard in winter, walking, sitting, her cub, her face, all as lines with white inside.

Lines are at least one point wide when a sheet is printed on A4, and every shape is closed.
"""

from __future__ import annotations

from collections.abc import Callable

from leopard.art.cub import cub
from leopard.art.puzzles.faces import BOX, front
from leopard.art.puzzles.figures import drawn_marks, walking
from leopard.art.puzzles.flanks import flank, rest_of_body
from leopard.art.puzzles.lined import lined
from leopard.art.puzzles.paper import rings, shape, sheet
from leopard.art.puzzles.sitting import sitting
from leopard.art.puzzles.winter import SIZE, scene

CUB_ROOM = "-110 -760 1520 850"


def winter_sheet(seed: int = 1, prefix: str = "k") -> str:
    """The leopard in her forest; without the bough, which is all fine needles."""
    return sheet(f"-4 -4 {SIZE[0] + 8} {SIZE[1] + 8}", scene(seed, ("bough",), "open", prefix), ink=True)


def walk_sheet(seed: int = 1, prefix: str = "k") -> str:
    """The leopard walking."""
    coat = flank(seed)
    marks = drawn_marks(rest_of_body(coat), "rest", coat.name)
    marks += rings([stroke for rosette in coat.rosettes for stroke in rosette.strokes()])
    return sheet("-64 -424 1112 448", walking(marks, coat.name, prefix) + shape("jl", "M-56 4h1096", 4), ink=True)


def sit_sheet(seed: int = 1, prefix: str = "k") -> str:
    """The leopard sitting on a rock."""
    rock = "M-60 0h440c30 10 44 40 60 80s16 130 10 236H-70c-16-60-20-160 10-316z"
    cracks = "M30 40l26 70-14 60M160 60l20 50 50 30M-10 150l30 60M250 200l40 70M330 60l16 50"
    body = shape("js", rock, 5) + shape("jl", cracks, 3) + sitting(f"colour {seed}", prefix)
    return sheet("-90 -560 690 890", body, ink=True)


def cub_sheet(seed: int = 1, prefix: str = "k") -> str:
    """The cub walking, with room to draw her forest and her mother."""
    body = f'<g stroke-width="5">{lined(cub(f"colour {seed}", prefix))}</g>'
    return sheet(CUB_ROOM, body + shape("jl", "M-100 4h1500", 4), ink=True)


def face_sheet(seed: int = 1, prefix: str = "k") -> str:
    """Her face from the front."""
    return sheet(BOX, front(f"colour {seed}", prefix, 8), ink=True)


SHEETS: dict[str, Callable[[int, str], str]] = {
    "winter": winter_sheet,
    "walk": walk_sheet,
    "sit": sit_sheet,
    "cub": cub_sheet,
    "face": face_sheet,
}
