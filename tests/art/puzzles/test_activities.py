"""Sheets to draw, cut, spot and play on: what the key says is so, and nothing else."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from PIL import ImageChops
from printing import printed

from leopard.art import geography
from leopard.art.puzzles import coats, colouring, mask, puppets
from leopard.art.puzzles.board import COLUMNS, EACH, MONTHS, ROWS, YEAR, board
from leopard.art.puzzles.finish_rosettes import unfinished, unfinished_svg
from leopard.art.puzzles.map_blank import LAYERS, grid, map_blank
from leopard.art.puzzles.spot_difference import PLACES, Difference, differences, pictures
from leopard.art.puzzles.winter import SIZE


def changed(found: tuple[Difference, ...]) -> list[tuple[int, int]]:
    """Where the two printed pictures differ, in units of the scene."""
    left, right = (printed(svg, SIZE[0] // 2 + 4) for svg in pictures(3, found))
    differing = ImageChops.difference(left, right).point(lambda value: 255 if value > 60 else 0)
    wide, data = differing.width, differing.tobytes()
    return [(2 * (n % wide) - 4, 2 * (n // wide) - 4) for n, value in enumerate(data) if value]


def test_the_two_pictures_differ_in_every_ring_of_the_key_and_nowhere_else() -> None:
    found = differences(3, len(PLACES))
    spots = changed(found)
    reached = set()
    for x, y in spots:
        near = [one.name for one in found if (x - one.x) ** 2 + (y - one.y) ** 2 < (1.75 * one.radius) ** 2]
        assert near, (x, y)
        reached |= {one.name for one in found if (x - one.x) ** 2 + (y - one.y) ** 2 < one.radius**2}
    assert reached == set(PLACES)


def test_there_are_as_many_differences_as_asked_for_and_both_pictures_miss_some() -> None:
    found = differences(5, 8)
    assert len({one.name for one in found}) == 8
    assert {one.missing for one in differences(5, 14)} == {"left", "right"}
    assert differences(5, 8) == found
    assert differences(6, 8) != found
    with pytest.raises(ValueError, match="1 to"):
        differences(1, 99)


def test_half_of_the_rosettes_are_left_to_finish_and_every_one_is_accounted_for() -> None:
    for seed in range(5):
        made = unfinished(seed)
        numbers = [*made.whole, *made.begun, *made.marked]
        assert sorted(numbers) == sorted(r.number for r in made.flank.rosettes)
        rosettes = sum(r.kind == "rosette" for r in made.flank.rosettes)
        assert len(made.begun) + len(made.marked) == rosettes - rosettes // 2
        assert unfinished_svg(made).count("<ellipse") == len(made.begun) + len(made.marked)
        assert len(made.begun) >= 3


def test_the_board_has_four_fields_a_month_on_a_road_that_never_crosses_itself() -> None:
    for seed in range(30):
        fields = board(seed)
        assert [field.number for field in fields] == list(range(1, MONTHS * EACH + 1))
        assert set(Counter(field.month for field in fields).values()) == {EACH}
        places = [(field.column, field.row) for field in fields]
        assert len(set(places)) == len(places)
        assert all(abs(a[0] - b[0]) + abs(a[1] - b[1]) == 1 for a, b in pairwise(places))
        assert all(0 <= x < COLUMNS and 0 <= y < ROWS for x, y in places)


def test_fields_of_the_board_follow_the_year_and_never_stand_twice_in_a_row() -> None:
    for seed in range(30):
        fields = board(seed)
        assert (fields[0].kind, fields[-1].kind) == ("start", "goal")
        assert all(field.month in YEAR[field.kind] for field in fields if field.kind in YEAR)
        assert all(a.kind != b.kind or a.kind == "plain" for a, b in pairwise(fields))
        assert 10 <= sum(field.kind == "plain" for field in fields) <= 26
    assert board(1) == board(1)
    assert board(1) != board(2)


def test_the_mask_fits_a_sheet_and_a_child() -> None:
    left, top, wide, high = mask.BOX
    assert wide * mask.MILLIMETRES < 186  # A4 and Letter with margins
    assert high * mask.MILLIMETRES < 250
    xs = [float(word.split(",")[0]) for word in mask.EYE.split()]
    assert 20 < (max(xs) - min(xs)) * mask.MILLIMETRES < 34
    assert 2 * min(xs) * mask.MILLIMETRES > 14  # room for the nose between the holes
    assert all(
        left < float(x) < left + wide and top < float(y) < top + high
        for x, y in (w.split(",") for w in mask.CUT.split())
    )


def test_all_puppets_stand_on_one_sheet_and_another_is_refused() -> None:
    sheet = puppets.sheet_of_puppets()
    assert sheet.count(puppets.CUT) == len(puppets.NAMES)
    assert 2 * puppets.BOX[2] * puppets.MILLIMETRES < 186
    assert 3 * puppets.BOX[3] * puppets.MILLIMETRES < 250
    with pytest.raises(ValueError, match="no puppet"):
        puppets.puppet_svg("dragon")


def test_the_blank_map_has_no_words_and_no_borders_of_countries() -> None:
    every = map_blank(LAYERS)
    assert "<text" not in every
    for rings in geography.load().borders.values():
        assert not any(geography.line(ring) in every for ring in rings)
    assert grid() == (6, 6)
    with pytest.raises(ValueError, match="borders"):
        map_blank(("coast", "borders"))


@pytest.mark.parametrize("name", colouring.SHEETS)
def test_lines_to_colour_within_are_a_point_wide_on_an_upright_page(name: str) -> None:
    svg = colouring.SHEETS[name](1, "k")
    wide = float(svg.split('viewBox="')[1].split('"')[0].split()[2])
    main = 4.0 if name in {"winter", "walk", "sit"} else 5.0
    assert main * (515 if name in {"sit", "face"} else 760) / wide >= 1


def test_winter_and_summer_differ_in_every_ring_of_the_key() -> None:
    winter, summer = (printed(coats.coat_svg(season), 1112) for season in ("winter", "summer"))
    differing = ImageChops.difference(winter, summer)
    for change in coats.CHANGES:
        x, y, r = change.x + 64, change.y + 430, change.radius
        part = differing.crop((x - r, y - r, x + r, y + r)).point(lambda value: 255 if value > 90 else 0)
        assert part.histogram()[255] > 60, change.name
