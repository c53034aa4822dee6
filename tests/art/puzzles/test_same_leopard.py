"""The right answer is the only one: by the published measure, and by a solver that knows nothing of the body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, permutations
from math import hypot

import pytest

from leopard.art.pen import Point
from leopard.art.puzzles.flanks import akin
from leopard.art.puzzles.likeness import between
from leopard.art.puzzles.same_leopard import CLEAR, flank, key, photo, puzzle, seen, similarity

LEVELS = (1, 2, 3)
SOME = [(seed, level) for seed in range(4) for level in LEVELS]


def solved(asked: Sequence[Point], offered: Sequence[Point]) -> int:
    """How many marks agree when one triangle of neighbours is laid on another (after Groth 1986); no body needed."""
    cells = {(round(x / 4) + dx, round(y / 4) + dy) for x, y in offered for dx in (-1, 0, 1) for dy in (-1, 0, 1)}
    best = 0
    for one in triangles(asked)[:90:6]:
        for other in triangles(offered):
            a, b, c, d, e, f = between(one, other)
            if 0.4 < a * d - b * c < 2.4 and abs(b) < 0.5 and abs(c) < 0.5 and 0.5 < a < 1.8:
                hits = sum((round((a * x + c * y + e) / 4), round((b * x + d * y + f) / 4)) in cells for x, y in asked)
                best = max(best, hits)
    return best


def triangles(places: Sequence[Point]) -> list[tuple[Point, ...]]:
    """Every mark with two of the seven nearest to it, in every order."""
    found = []
    for here in places:
        close = sorted(places, key=lambda there: hypot(there[0] - here[0], there[1] - here[1]))[1:8]
        found += [(here, *two) for two in permutations(close, 2) if far_from_a_line(here, *two)]
    return found


def far_from_a_line(a: Point, b: Point, c: Point) -> bool:
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) > 350


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("seed", range(3))
def test_a_solver_that_sees_only_the_marks_finds_the_same_answer(seed: int, level: int) -> None:
    made = puzzle(seed, level)
    asked = list(seen(made.query).marks.values())
    votes = [solved(asked, list(seen(shot).marks.values())) for shot in made.candidates]
    assert max(votes) == votes[made.answer]
    assert sorted(votes)[-1] > 1.3 * sorted(votes)[-2]


@pytest.mark.parametrize(
    "seeds", [range(0, 45), pytest.param(range(45, 245), marks=pytest.mark.full)], ids=["some", "two-hundred"]
)
def test_exactly_one_of_four_photographs_is_the_same_leopard_and_the_measure_says_which(seeds: range) -> None:
    for seed in seeds:
        made = puzzle(seed, 1 + seed % 3)
        scores = [similarity(seen(made.query), seen(shot)) for shot in made.candidates]
        right = scores.pop(made.answer)
        assert len(scores) == 3
        assert right - max(scores) >= CLEAR
        assert [shot.flank for shot in made.candidates].count(made.query.flank) == 1
        assert made.reasons[made.answer] == "same"


def test_of_two_hundred_flanks_no_two_are_nearly_equal() -> None:
    flanks = [flank(seed) for seed in range(200)]
    assert len({tuple((r.x, r.y) for r in coat.rosettes) for coat in flanks}) == 200
    assert max(similarity(a, b) for a, b in list(combinations(flanks, 2))[::13]) < 0.55
    assert all(similarity(coat, coat) == 1 for coat in flanks[:20])


def test_the_two_sides_of_a_leopard_are_two_patterns_and_never_compared() -> None:
    left, right = flank(7, "left"), flank(7, "right")
    assert similarity(left, right) == 0
    assert similarity(left, replace(right, side="left")) < 0.5


def test_the_less_a_coat_is_stirred_the_more_it_is_alike() -> None:
    for seed in range(5):
        model = flank(seed)
        close, middle, far = (similarity(model, akin(model, 1, stir)) for stir in (0.2, 0.45, 0.8))
        assert 1 > close > middle > far


def test_at_the_third_level_one_photograph_shows_the_other_side() -> None:
    for seed in range(4):
        made = puzzle(seed, 3)
        other = [shot for shot, reason in zip(made.candidates, made.reasons, strict=True) if reason == "other side"]
        assert [shot.flank.side for shot in other] != [made.query.flank.side]
        assert len(other) == 1
        assert all(shot.flank.side == made.query.flank.side for shot in made.candidates if shot not in other)


@pytest.mark.parametrize(("seed", "level"), SOME)
def test_the_three_rosettes_of_the_key_are_plain_to_see_in_both_photographs(seed: int, level: int) -> None:
    made = puzzle(seed, level)
    right = made.candidates[made.answer]
    assert len({proof.number for proof in made.proof}) == 3
    for proof in made.proof:
        assert seen(made.query).marks[proof.number] == proof.asked
        assert seen(right).marks[proof.number] == proof.found
        for shot, (x, y) in ((made.query, proof.asked), (right, proof.found)):
            assert 20 < x < shot.size[0] - 20
            assert 20 < y < shot.size[1] - 20
            assert not any(a < x < c and b < y for a, b, c, _ in shot.tufts)


def test_the_same_seed_gives_the_same_puzzle_and_the_same_bytes() -> None:
    first, again = puzzle(5, 3), puzzle(5, 3)
    assert first == again
    assert photo(first.query) == photo(again.query)
    assert key(first) == key(again)
    assert puzzle(6, 3) != first


def test_the_answer_stands_in_every_place() -> None:
    assert {puzzle(seed, 1).answer for seed in range(16)} == {0, 1, 2, 3}


def test_a_level_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="level"):
        puzzle(1, 4)
