"""A child joins the dots: every number can be read, and joining them gives the contour."""

from __future__ import annotations

import re
from itertools import combinations, pairwise
from math import hypot

import pytest

from leopard.art.fur import polygon
from leopard.art.puzzles import sitting
from leopard.art.puzzles.dots import FIGURES, RADIUS, Dots, dots, dots_svg

MADE = [("tail", 20), ("tail", 26), ("leopard", 36), ("leopard", 42)]


@pytest.fixture(scope="module", params=MADE, ids=[f"{figure}-{count}" for figure, count in MADE])
def made(request: pytest.FixtureRequest) -> Dots:
    return dots(*request.param)


def test_no_two_numbers_overlap(made: Dots) -> None:
    for a, b in combinations(made.dots, 2):
        (al, at, ar, af), (bl, bt, br, bf) = a.label, b.label
        assert ar <= bl or br <= al or af <= bt or bf <= at


def test_no_number_covers_a_dot(made: Dots) -> None:
    for dot in made.dots:
        left, top, right, foot = dot.label
        for other in made.dots:
            assert not (
                left < other.x + RADIUS
                and other.x - RADIUS < right
                and top < other.y + RADIUS
                and other.y - RADIUS < foot
            )


def test_every_number_stands_about_as_near_to_its_own_dot_as_to_any(made: Dots) -> None:
    for dot in made.dots:
        x, y = (dot.label[0] + dot.label[2]) / 2, (dot.label[1] + dot.label[3]) / 2
        assert hypot(dot.x - x, dot.y - y) < 1.35 * min(hypot(other.x - x, other.y - y) for other in made.dots)


def test_numbers_run_from_one_and_no_two_dots_coincide(made: Dots) -> None:
    assert [dot.number for dot in made.dots] == list(range(1, len(made.dots) + 1))
    assert all(hypot(a.x - b.x, a.y - b.y) > 2.4 * RADIUS for a, b in combinations(made.dots, 2))


def test_the_joined_line_stays_close_to_the_contour(made: Dots) -> None:
    rim = [*polygon(sitting.CURVES, 30), *polygon(sitting.TAIL, 30)]
    for a, b in pairwise(made.dots):
        x, y = (a.x + b.x) / 2, (a.y + b.y) / 2
        assert min(hypot(x - p, y - q) for p, q in rim) < 14


def test_everything_lies_inside_the_picture(made: Dots) -> None:
    left, top, wide, high = map(float, FIGURES[made.figure].split())
    for dot in made.dots:
        assert left < dot.label[0]
        assert dot.label[2] < left + wide
        assert top < dot.label[1]
        assert dot.label[3] < top + high


def test_only_the_key_joins_them(made: Dots) -> None:
    assert 'class="qp"' not in dots_svg(made)
    key = dots_svg(made, solved=True)
    assert len(re.findall(r"[ML]", re.findall(r'class="qp"[^>]* d="([^"]+)"', key)[0])) == len(made.dots)


def test_the_same_figure_has_the_same_bytes_and_numbers_may_be_left_to_the_page() -> None:
    assert dots_svg(dots("tail", 24)) == dots_svg(dots("tail", 24))
    assert dots_svg(dots("tail", 24)).count("<text") == 24
    assert "<text" not in dots_svg(dots("tail", 24), numbers=False)


def test_an_unknown_figure_or_too_few_dots_are_refused() -> None:
    with pytest.raises(ValueError, match="no dot-to-dot"):
        dots("dragon", 24)
    with pytest.raises(ValueError, match="at least 8"):
        dots("tail", 3)
