"""A coat tells one leopard from another: the same seed gives the same animal, and no two marks touch."""

from __future__ import annotations

import gzip
from itertools import combinations
from math import hypot

import pytest

from leopard.art import coat


def packed(text: str) -> int:
    return len(gzip.compress(text.encode(), 9))


def test_the_same_seed_gives_the_same_flank_and_another_seed_another() -> None:
    assert coat.flank("one") == coat.flank("one")
    assert coat.flank("one") != coat.flank("two")


@pytest.mark.parametrize("seed", ["one", "two", "three"])
def test_no_two_marks_of_a_flank_overlap(seed: str) -> None:
    for a, b in combinations(coat.flank(seed), 2):
        assert hypot(a.x - b.x, a.y - b.y) >= a.radius + b.radius


@pytest.mark.parametrize("seed", ["one", "two", "three"])
def test_a_flank_is_mostly_rosettes_and_has_enough_of_them_to_tell_it_by(seed: str) -> None:
    rings = [mark for mark in coat.flank(seed) if mark.ring]
    assert len(rings) >= 30
    assert len(rings) > 0.8 * len(coat.flank(seed))


def test_the_largest_rosettes_lie_in_the_middle_of_the_flank() -> None:
    marks = [mark for seed in "abcde" for mark in coat.flank(seed)]
    middle = [m.radius for m in marks if 160 < m.x < 320 and 90 < m.y < 210]
    rim = [m.radius for m in marks if m.x < 80 or m.x > 400]
    assert sum(middle) / len(middle) > 1.1 * sum(rim) / len(rim)


def test_another_photograph_of_a_flank_shows_the_same_marks_in_the_same_order() -> None:
    first = coat.flank("one")
    second = coat.seen(first, turn=10, scale=0.8, squeeze=0.9)
    assert [mark.ring for mark in second] == [mark.ring for mark in first]
    assert all(b.radius == pytest.approx(0.8 * a.radius) for a, b in zip(first, second, strict=True))


def test_a_mirrored_flank_is_the_other_side_and_not_the_same() -> None:
    first = coat.flank("one")
    mirrored = coat.seen(first, squeeze=-1)
    assert [mark.x for mark in mirrored] == [-mark.x for mark in first]


def test_the_field_at_a_control_point_is_that_point() -> None:
    controls = coat.field("0,0,10,0,1,0 100,0,20,1,1.5,40")
    here = coat.at(controls, 100, 0)
    assert (here.radius, here.kind, here.stretch) == pytest.approx((20, 1, 1.5), abs=1e-3)


def test_a_flank_weighs_less_than_three_kilobytes() -> None:
    assert packed(coat.flank_svg("one")) < 3_000
