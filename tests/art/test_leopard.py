"""The leopard as drawn: the anatomy a zoologist would check, and the weight a telephone would feel."""

from __future__ import annotations

import gzip
import re
from itertools import combinations, pairwise
from math import hypot
from types import ModuleType
from xml.etree import ElementTree

import pytest

from leopard.art import cub, forest, head, head_points, scene, sit, walk, walk_points
from leopard.art.fur import polygon
from leopard.art.inks import svg
from leopard.art.pen import landmarks, smooth
from leopard.art.tail import tail_shape

WITHERS = 404
DRAWINGS = {
    "hero": (scene.hero, 12_500),
    "sitting": (scene.sitting, 6_000),
    "walk": (walk.walk_svg, 9_000),
    "summer": (lambda: walk.walk_svg(season="summer"), 9_000),
    "head": (head.head_svg, 8_500),
    "sit": (sit.sit_svg, 6_000),
    "cub": (cub.cub_svg, 7_000),
    "track": (forest.track_svg, 2_000),
    "pine": (lambda: svg("-130 -410 260 420", forest.pine("a"), "mh"), 2_000),
    "fir": (lambda: svg("-100 -410 200 420", forest.fir("a"), "m"), 2_000),
    "oak": (lambda: svg("-160 -310 320 320", forest.oak("a"), "kcr"), 2_000),
    "birch": (lambda: svg("-20 -400 40 400", forest.birch("a"), "sk"), 2_000),
}


@pytest.fixture(scope="module")
def drawn() -> dict[str, str]:
    return {name: draw() for name, (draw, _) in DRAWINGS.items()}


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_keeps_its_budget(name: str, drawn: dict[str, str]) -> None:
    assert len(gzip.compress(drawn[name].encode(), 9)) <= DRAWINGS[name][1]


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_is_well_formed_and_has_no_text_and_no_colour_outside_its_style(
    name: str, drawn: dict[str, str]
) -> None:
    tree = ElementTree.fromstring(drawn[name])
    assert not [element for element in tree.iter() if element.tag.endswith(("}text", "}title"))]
    assert "#" not in re.sub(r"<style>.*?</style>|url\(#\w+\)|href=\"#\w+\"", "", drawn[name])


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_ink_that_is_used_is_declared_and_none_is_declared_in_vain(name: str, drawn: dict[str, str]) -> None:
    used = set(re.findall(r'class="(\w)"', drawn[name]))
    declared = set(re.findall(r"\.(\w)\{", drawn[name]))
    assert used == declared


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_reference_finds_its_shape_and_no_name_is_given_twice(name: str, drawn: dict[str, str]) -> None:
    names = re.findall(r' id="(\w+)"', drawn[name])
    assert len(names) == len(set(names))
    assert set(re.findall(r'(?:href="|url\()#(\w+)', drawn[name])) <= set(names)


@pytest.mark.parametrize("name", ["hero", "head", "cub", "sit"])
def test_the_same_seed_gives_the_same_bytes(name: str, drawn: dict[str, str]) -> None:
    assert DRAWINGS[name][0]() == drawn[name]


@pytest.mark.parametrize("figure", [walk, sit, cub])
def test_the_whole_figure_lies_inside_its_view(figure: ModuleType) -> None:
    left, top, wide, high = map(float, figure.BOX.split())
    unit = getattr(figure, "UNIT", 1)
    tables = getattr(figure, "points", figure)
    tail = tail_shape(tables.TAIL, getattr(tables, "TAIL_HALVES", None) or tables.HALVES)
    shapes = polygon(smooth(landmarks(tables.BODY))) + polygon(tail)
    assert all(left <= x * unit <= left + wide and top <= y * unit <= top + high for x, y in shapes)


def test_scenes_turn_to_night_by_themselves(drawn: dict[str, str]) -> None:
    for name in ("hero", "sitting"):
        assert "@media(prefers-color-scheme:dark)" in drawn[name]


def test_the_head_is_carried_below_the_withers() -> None:
    body = landmarks(walk_points.BODY)
    crown = min(point.y for point in body if point.x < 130)
    ears = min(point.y for point in landmarks(walk_points.EAR))
    assert min(point.y for point in body) == -WITHERS
    assert crown > -WITHERS + 25
    assert ears > -WITHERS


def test_the_muzzle_is_short_and_the_eye_high_and_well_forward() -> None:
    nose, nape = landmarks(walk_points.BODY)[0].x, max(point.x for point in landmarks(walk_points.EAR))
    x, y, _ = walk_points.PUPIL
    assert (x - nose) / (nape - nose) < 0.42
    assert y < landmarks(walk_points.BODY)[1].y - 20


def test_the_tail_is_longer_than_the_leopard_is_high_and_as_thick_as_her_forearm() -> None:
    line = walk_points.TAIL
    outside = sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(line[1:]))
    assert outside + walk_points.TAIL_HALVES[-1] >= 1.15 * WITHERS
    assert 2 * min(walk_points.TAIL_HALVES[:-1]) >= 0.12 * WITHERS


def test_the_far_foreleg_is_lifted_and_the_other_feet_stand_on_the_ground() -> None:
    assert max(point.y for point in landmarks(walk_points.FAR_FORE)) < -35
    assert max(point.y for point in landmarks(walk_points.FAR_HIND)) == 0
    assert sum(point.y == 0 for point in landmarks(walk_points.BODY)) == 4


@pytest.mark.parametrize("seed", ["leopard", "Narva"])
def test_no_two_marks_overlap_and_rosettes_are_largest_on_the_flank(seed: str) -> None:
    marks = walk.body_marks(seed)
    assert all(hypot(a.x - b.x, a.y - b.y) >= a.radius + b.radius for a, b in combinations(marks, 2))
    assert all(not mark.ring for mark in marks if mark.y > -150)
    flank = [mark for mark in marks if 330 < mark.x < 620 and -350 < mark.y < -250]
    assert sum(mark.ring for mark in flank) >= 10
    assert max(marks, key=lambda mark: mark.radius) in flank


def test_some_marks_are_cut_by_the_line_of_the_back() -> None:
    back = [point for point in landmarks(walk_points.BODY) if 240 <= point.x <= 660 and point.y < -330]
    near = [m for m in walk.body_marks("leopard") if any(abs(m.x - p.x) < 40 and m.y - m.radius < p.y for p in back)]
    assert len(near) >= 4


def test_two_leopards_have_two_coats_and_winter_and_summer_show_one() -> None:
    assert walk.body_marks("leopard") != walk.body_marks("Narva")
    winter, summer = walk.walk_svg(), walk.walk_svg(season="summer")
    assert winter != summer
    assert all(ring in summer for ring in re.findall(r'stroke-width="\d+" d="[^"]+"', winter))


def test_the_eye_of_the_head_is_no_wider_than_a_real_one() -> None:
    iris = [point.x for point in landmarks(head_points.IRIS)]
    cheeks = 2 * max(point.x for point in landmarks(head_points.HEAD))
    assert (max(iris) - min(iris)) / cheeks <= 0.18


def test_the_two_sides_of_the_face_do_not_match() -> None:
    whole = head.head_svg()
    spots = whole[whole.index("<use ") :]
    xs = sorted(int(x) for x in re.findall(r"M(-?\d+) ", spots))
    assert sorted(-x for x in xs) != xs
