"""The step drawings are cut from one block: light, bold, in one ink with one accent, and each of them different."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from leopard.art import steps, steps_cut
from leopard.art.steps import STEPS

NAMES = (
    "phone walk-back stand no-run no-touch no-shot no-fire door dog-in leash car photo track carcass mark-place child "
    "fence strip compost smoke neighbours note write hand bin lamp cow gun eye wait house soldier"
).split()
CROSSED = [name for name in NAMES if name.startswith("no-")]
PATH = re.compile(r'<path class="(\w+)"(?: stroke-width="(\d+)")? d="([^"]+)"')
STEP = re.compile(r"([Mlcqz])([-\d ]*)")


def reached(d: str) -> list[tuple[float, float]]:
    """Every point a path comes to, in units of the plate: handles are left out, curves stay between their ends."""
    points: list[tuple[float, float]] = []
    x = y = 0.0
    for letter, text in STEP.findall(d):
        numbers = [int(number) for number in re.findall(r"-?\d+", text)]
        if letter == "M":
            x, y = numbers
        elif letter != "z":
            x, y = x + numbers[-2], y + numbers[-1]
        points.append((x / steps_cut.FINE, y / steps_cut.FINE))
    return points


def test_there_is_a_drawing_for_every_step_and_none_is_left_over() -> None:
    assert sorted(STEPS) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_a_whole_document_on_a_plate_of_96(name: str) -> None:
    root = ElementTree.fromstring(STEPS[name]())

    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.get("viewBox") == "0 0 96 96"
    assert root.find(".//{http://www.w3.org/2000/svg}text") is None


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_weighs_no_more_than_1200_bytes_packed(name: str) -> None:
    assert len(gzip.compress(STEPS[name]().encode(), 9)) <= 1200


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_the_same_every_time(name: str) -> None:
    assert STEPS[name]() == STEPS[name]()


def test_no_two_drawings_are_alike() -> None:
    assert len({STEPS[name]() for name in NAMES}) == len(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_stays_on_its_plate(name: str) -> None:
    outside = [point for _, _, d in PATH.findall(STEPS[name]()) for point in reached(d) if not on_plate(point)]

    assert outside == []


def on_plate(point: tuple[float, float]) -> bool:
    return all(0 <= number <= 96 for number in point)


@pytest.mark.parametrize("name", NAMES)
def test_lines_are_never_thinner_than_3_units(name: str) -> None:
    widths = [int(width) / steps_cut.FINE for _, width, _ in PATH.findall(STEPS[name]()) if width]

    assert all(width >= 3 for width in widths), widths


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_takes_its_colours_from_the_page_and_turns_pale_after_dark(name: str) -> None:
    day, night = STEPS[name]().split("@media(prefers-color-scheme:dark)")

    assert ".sf{fill-rule:evenodd;fill:var(--ink," in day
    assert ".sf{fill:var(--ink-night," in night
    assert "#" not in "".join(d for _, _, d in PATH.findall(night))
    assert 'fill="' not in night


@pytest.mark.parametrize("name", NAMES)
def test_only_what_must_not_be_done_is_crossed_out_in_red(name: str) -> None:
    svg = STEPS[name]()

    assert svg.count('class="sb"') == (name in CROSSED)
    assert ("--berry" in svg) == (name in CROSSED)


@pytest.mark.parametrize("name", CROSSED)
def test_the_form_is_cut_away_beside_the_bar_and_the_bar_lies_on_top(name: str) -> None:
    svg = STEPS[name]()

    assert f'<clipPath id="step-{name}">' in svg
    assert f'<g clip-path="url(#step-{name})">' in svg
    assert svg.rindex("</g><path") < svg.index('class="sb"') < svg.rindex("</g>")
    assert PATH.findall(svg)[-1][0] == "sb"


def test_every_table_is_used() -> None:
    used = {line.split()[1] for table in steps.TABLES.values() for line in steps_cut.lines(table) if line[0] == "+"}

    assert set(steps.TABLES) == used | set(NAMES)


def test_a_mirrored_table_keeps_its_size_and_turns_round() -> None:
    there = steps_cut.drawing("a", {"a": "+ b 40,40,1", "b": "f 0,0c 20,0c 0,10c"})
    back = steps_cut.drawing("a", {"a": "+ b 40,40,1,-1", "b": "f 0,0c 20,0c 0,10c"})

    assert 'd="M160 160l80 0l-80 40l0-40z"' in there
    assert 'd="M160 160l-80 0l80 40l0-40z"' in back


def test_modules_of_the_steps_stay_small() -> None:
    files = sorted(Path(steps_cut.__file__).parent.glob("steps*.py"))

    assert len(files) == 6
    assert [file.name for file in files if file.stat().st_size > 9000] == []
