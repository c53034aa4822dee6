"""A rosette stands for one leopard or one village, so it must never change and never be another's."""

from __future__ import annotations

import gzip
import re
from zlib import crc32

from leopard.art import rosette
from leopard.art.rosette import Place, generator

VILLAGES = [f"Село {number}" for number in range(150)] + [f"村{number}" for number in range(150)]


def packed(text: str) -> int:
    return len(gzip.compress(text.encode(), 9))


def test_the_same_name_gives_the_same_seal_and_three_hundred_names_three_hundred_seals() -> None:
    assert rosette.seal("Барабаш") == rosette.seal("Барабаш")
    assert len({rosette.seal(name) for name in VILLAGES}) == len(VILLAGES)


def test_a_seal_never_changes_because_certificates_carry_it() -> None:
    assert crc32(rosette.seal("Барабаш").encode()) == 3635569678


def test_a_name_is_composed_and_trimmed_before_it_is_drawn_but_capitals_count() -> None:
    assert rosette.seal(" Занадворовка\u0438\u0306 ") == rosette.seal("Занадворовка\u0439")
    assert rosette.seal("barabash") != rosette.seal("Barabash")


def test_a_rosette_is_a_ring_of_one_to_three_strokes_around_one_centre() -> None:
    for number in range(60):
        strokes = rosette.rosette(generator("ring", number), Place(0, 0, 20))
        assert 1 <= sum(not stroke.centre for stroke in strokes) <= 3
        assert sum(stroke.centre for stroke in strokes) == 1
        assert all(stroke.width in rosette.WIDTHS for stroke in strokes if not stroke.centre)


def test_no_two_of_a_hundred_rosettes_are_alike() -> None:
    drawn = {rosette.drawn(rosette.rosette(generator("unlike", number), Place(0, 0, 20))) for number in range(100)}
    assert len(drawn) == 100


def test_strokes_of_one_width_share_a_path() -> None:
    widths = re.findall(r'stroke-width="(\d+)"', rosette.seal("Слaвянка").split('class="r"')[1])
    assert len(widths) == len(set(widths))


def test_a_count_shows_exactly_as_many_rosettes_as_leopards() -> None:
    for count, columns in ((1, 13), (26, 13), (130, 20)):
        assert rosette.count_svg(count, columns, "known").count("<use ") == count


def test_a_hundred_and_thirty_leopards_weigh_less_than_two_kilobytes() -> None:
    assert packed(rosette.count_svg(130, 13, "known")) < 2_000
    assert packed(rosette.seal_svg("Барабаш")) < 700
