"""The icons are cut for small sizes and for any ground, and all of them together stay light."""

from __future__ import annotations

import gzip
import re

import pytest

from leopard.art import icons

NAMES = sorted(icons.SHAPES)


def test_every_threat_and_every_work_has_an_icon_and_none_is_left_over() -> None:
    assert {*icons.THREATS, *icons.WORKS, *icons.INTERFACE} == set(icons.SHAPES)
    assert len(icons.THREATS) == len(icons.WORKS) == 6


def test_the_twelve_weigh_no_more_than_1600_bytes_packed() -> None:
    assert len(gzip.compress(icons.symbols().encode(), 9)) <= 1600


def test_no_two_icons_are_alike() -> None:
    assert len({icons.shapes(name) for name in NAMES}) == len(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_starts_every_shape_inside_its_grid(name: str) -> None:
    starts = re.findall(r"M([\d.]+)[ ,]?([\d.]+)", icons.shapes(name))

    assert starts
    assert all(0 <= float(number) <= 64 for pair in starts for number in pair)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_takes_its_colours_from_the_page(name: str) -> None:
    assert 'fill="' not in icons.icon(name)
    assert "#" not in icons.shapes(name)
    assert "currentColor" in icons.icon(name)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_marks_the_part_that_matters(name: str) -> None:
    assert re.search(r'class="i[atd]"', icons.shapes(name))


def test_an_icon_file_turns_light_after_dark() -> None:
    assert "prefers-color-scheme:dark" in icons.icon_file("fire")
    assert "prefers-color-scheme" not in icons.icon("fire")


def test_the_mark_is_one_rosette_without_colours_in_its_shapes() -> None:
    assert icons.mark().count("<circle") == 1
    assert 'fill="' not in icons.mark()
