"""Animals and things share one grammar: light files, inks by role, a night, and names that do not collide."""

from __future__ import annotations

import gzip
import re

import pytest

from leopard.art import marks, plate
from leopard.art.animals import ANIMALS, THINGS
from leopard.art.magpie import magpie

ALL = {**ANIMALS, **THINGS}
NAMES = sorted(ALL)


def number_pairs(drawing: str) -> list[tuple[float, float]]:
    """Where each path begins, moved contours included."""
    return [(float(x), float(y)) for x, y in re.findall(r"M(-?\d+)[ ,]?(-?\d+)", drawing)]


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_weighs_no_more_than_two_kilobytes_packed(name: str) -> None:
    assert len(gzip.compress(ALL[name]().encode(), 9)) <= 2048


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_the_same_bytes_every_time(name: str) -> None:
    assert ALL[name]() == ALL[name]()


def test_no_two_drawings_are_alike_and_no_two_share_an_id() -> None:
    ids = [found for name in NAMES for found in re.findall(r'id="([^"]+)"', ALL[name]())]

    assert len({draw() for draw in ALL.values()}) == len(ALL)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", NAMES)
def test_shapes_name_an_ink_and_never_a_colour(name: str) -> None:
    drawing = ALL[name]()
    shapes = drawing.partition("</style>")[2]

    assert not re.search(r"#[0-9a-f]{3,6}\b(?!\))", re.sub(r'"#[^"]+"|url\([^)]+\)', "", shapes))
    used = set(re.findall(r'class="(\w+)"', shapes))
    assert all(f".{ink}{{" in drawing for ink in used)


@pytest.mark.parametrize("name", NAMES)
def test_every_mark_begins_inside_the_box_or_is_cut_at_its_edge(name: str) -> None:
    drawing = ALL[name]()
    found = re.search(r'viewBox="([^"]+)"', drawing)
    assert found
    x, y, width, height = map(float, found[1].split())

    for left, top in number_pairs(drawing):
        assert x - 8 <= left <= x + width + 8
        assert y - 8 <= top <= y + height + 8


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_holds_no_letters_and_no_script(name: str) -> None:
    assert set(re.findall(r"<(\w+)", ALL[name]())) <= {"svg", "style", "path", "g", "use", "clipPath"}


@pytest.mark.parametrize("name", ["boar", "dog", "magpie"])
def test_a_dark_coat_is_lighter_at_night(name: str) -> None:
    assert ".u{fill:var(--dark-coat-night,#6f9397)}" in ALL[name]()


def test_the_magpie_has_feet_on_the_edge_and_a_bough_when_she_needs_one() -> None:
    assert magpie() != magpie(bough=True)
    assert "stroke-width" in magpie()


def test_a_fragment_leaves_the_style_to_the_page() -> None:
    assert magpie(whole=False).startswith("<g>")
    assert "<style>" not in magpie(whole=False)


def test_a_line_that_goes_on_is_the_same_as_a_long_line() -> None:
    long = "box 0 0 9 9\nfar k 0,0 9,0 9,9"

    assert plate.plate("x", long) == plate.plate("x", long.replace(" 9,9", "\n  9,9"))


def test_a_repeated_command_is_written_once() -> None:
    assert marks.shortened("M0 0c1 1 2 2 3 3c-1 1 2 2 3 3c4 4 5 5 6 6z") == "M0 0c1 1 2 2 3 3-1 1 2 2 3 3 4 4 5 5 6 6z"
