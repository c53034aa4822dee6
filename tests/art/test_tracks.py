"""Prints: what tells a cat from a dog is there, sizes on paper are true, and doubt is shown."""

from __future__ import annotations

import gzip
import re
from itertools import combinations, pairwise

import pytest

from leopard.art.fur import contains, polygon
from leopard.art.pen import Landmark, Point, smooth
from leopard.art.track_shape import extent, shape, whole
from leopard.art.tracks import CELL, PRINTS, compare_svg, print_fragment, ruler, track_svg, trail_svg

CATS = ("leopard", "tiger", "lynx", "leopard cat")
DOGS = ("dog", "wolf")
ALL = pytest.mark.parametrize("name", PRINTS)


def outline(name: str, part: int) -> list[Point]:
    """The edge of the pad (0) or of a toe (1 to 4, from the inner one outwards)."""
    return polygon(smooth(shape(name).contours[part]), 16)


def lobes(edge: list[Point], way: int) -> int:
    """How many bumps the edge has downwards (1) or upwards (-1)."""
    heights = [round(way * y, 6) for _, y in edge]
    heights = [here for before, here in pairwise([heights[-1], *heights]) if here != before]
    ring = [heights[-1], *heights, heights[0]]
    middle = sum(heights) / len(heights)
    return sum(a < b > c and b > middle for a, b, c in zip(ring, ring[1:], ring[2:], strict=False))


def middle(part: list[Landmark]) -> Point:
    box = extent([part])
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


def spread(d: str) -> tuple[float, float, float, float]:
    """The rectangle of a path of relative curves, sampled."""
    xs, ys = [], []
    x = y = 0.0
    for letter, text in re.findall(r"([Mcqz])([^Mcqz]*)", d):
        n = [float(number) for number in re.findall(r"-?\d+", text)]
        if letter == "M":
            x, y = n
        size = {"c": 6, "q": 4}.get(letter, 0)
        for start in range(0, len(n), size) if size else ():
            steps = [(0.0, 0.0), *zip(n[start : start + size : 2], n[start + 1 : start + size : 2], strict=True)]
            for k in range(17):
                points = [(x + a, y + b) for a, b in steps]
                while len(points) > 1:
                    points = [(a + (c - a) * k / 16, b + (e - b) * k / 16) for (a, b), (c, e) in pairwise(points)]
                xs.append(points[0][0])
                ys.append(points[0][1])
            x, y = x + steps[-1][0], y + steps[-1][1]
    return min(xs), min(ys), max(xs), max(ys)


def test_six_animals_have_a_print() -> None:
    assert {*PRINTS} == {*CATS, *DOGS}
    assert all(name == track.animal for name, track in PRINTS.items())


@pytest.mark.parametrize("name", CATS)
def test_pad_of_a_cat_has_two_lobes_before_and_three_behind(name: str) -> None:
    assert (lobes(outline(name, 0), -1), lobes(outline(name, 0), 1)) == (2, 3)


@pytest.mark.parametrize("name", DOGS)
def test_pad_of_a_dog_has_one_lobe_before_and_two_behind(name: str) -> None:
    assert (lobes(outline(name, 0), -1), lobes(outline(name, 0), 1)) == (1, 2)


@ALL
def test_claws_show_in_dogs_alone(name: str) -> None:
    assert len(shape(name).claws) == (4 if name in DOGS else 0)
    assert PRINTS[name].claws is (name in DOGS)


@ALL
def test_dogs_are_symmetrical_and_cats_have_a_leading_toe(name: str) -> None:
    inner, second, third, outer = (middle(part) for part in shape(name).contours[1:])

    if name in DOGS:
        assert second == pytest.approx((-third[0], third[1]), abs=0.01)
        assert inner == pytest.approx((-outer[0], outer[1]), abs=0.01)
    else:
        assert second[1] < third[1] - 2
        assert outer[1] > inner[1] + 3


@ALL
def test_cats_are_round_and_dogs_are_oval(name: str) -> None:
    box = extent(shape(name).contours)
    longer = (box.bottom - box.top) / (box.right - box.left)

    assert 0.9 < longer < 1.05 if name in CATS else longer > 1.08


@ALL
def test_toes_touch_neither_the_pad_nor_each_other(name: str) -> None:
    edges = [outline(name, part) for part in range(5)]

    for a, b in combinations(edges, 2):
        assert not any(contains(a)(*point) for point in b)
        assert not any(contains(b)(*point) for point in a)


@pytest.mark.parametrize("name", CATS)
def test_pad_of_a_cat_is_wider_for_its_print_than_a_dogs(name: str) -> None:
    def share(animal: str) -> float:
        found = shape(animal).contours
        return (extent(found[:1]).right - extent(found[:1]).left) / (extent(found).right - extent(found).left)

    assert share(name) > max(map(share, DOGS))


@ALL
def test_print_on_paper_has_its_true_width(name: str) -> None:
    fragment, wide, high = print_fragment(name)
    scale = float(re.search(r"scale\(([\d.]+)\)", fragment).group(1))  # type: ignore[union-attr]
    left, top, right, bottom = (scale * edge for edge in spread("".join(re.findall(r' d="([^"]+)"', fragment))))

    assert wide == PRINTS[name].print_mm
    assert (left, top) == pytest.approx((0, 0), abs=0.4)
    assert (right, bottom) == pytest.approx((wide, high), abs=0.5)


@ALL
def test_table_gives_the_pad_as_it_is_drawn_and_sizes_within_what_is_known(name: str) -> None:
    track, pad = PRINTS[name], extent(shape(name).contours[:1])
    box = whole(name)

    assert track.pad_mm == pytest.approx((pad.right - pad.left) / (box.right - box.left) * track.print_mm, abs=0.6)
    assert track.print_range[0] <= track.print_mm <= track.print_range[1]
    if track.pad_range:
        assert track.pad_range[0] <= track.pad_mm <= track.pad_range[1]
    assert track.fact


def test_only_the_tigers_size_was_read_in_a_source() -> None:
    assert [name for name, track in PRINTS.items() if track.sure] == ["tiger"]


@ALL
def test_size_nobody_confirmed_has_a_dashed_edge(name: str) -> None:
    assert ('class="tu td"' in print_fragment(name)[0]) is not PRINTS[name].sure
    assert 'class="tu td"' not in print_fragment(name, sure=True)[0]
    assert 'class="tu td"' in print_fragment(name, sure=False)[0]


@ALL
def test_print_on_the_screen_is_solid_within_its_square_and_light(name: str) -> None:
    drawing = track_svg(name)
    dark = "".join(re.findall(r'class="k" d="([^"]+)"', drawing))
    left, top, right, bottom = spread(dark)

    assert 'class="td"' not in drawing
    assert min(left, top) > -450
    assert max(right, bottom) < 450
    assert len(gzip.compress(drawing.encode())) < 2_000
    assert drawing == track_svg(name)


def test_row_keeps_one_scale_and_columns_of_one_width() -> None:
    drawing = compare_svg()
    places = [float(x) for x in re.findall(r'<g transform="translate\(([\d.]+) [\d.]+\)"><g transform="scale', drawing)]

    assert re.search(r'viewBox="0 0 (\d+)', drawing).group(1) == str(6 * CELL)  # type: ignore[union-attr]
    assert [x + PRINTS[name].print_mm / 2 for x, name in zip(places, PRINTS, strict=True)] == pytest.approx(
        [CELL * (n + 0.5) for n in range(6)], abs=0.1
    )
    assert {*re.findall(r"scale\(([^)]+)\)", drawing)} == {"0.1"}


def test_row_of_three_for_a_telephone_has_the_same_columns() -> None:
    assert f'viewBox="0 0 {3 * CELL} ' in compare_svg(["dog", "wolf", "tiger"])


@pytest.mark.parametrize("count", [3, 6])
def test_figures_of_the_ruler_are_the_only_words_and_large_enough(count: int) -> None:
    drawing = compare_svg(tuple(PRINTS)[:count])
    size = float(re.search(r'style="font-size:(\d+)px"', drawing).group(1))  # type: ignore[union-attr]

    assert re.findall(r">([^<>]+)</text>", drawing) == ["0", "5", "10"]
    assert size * (358 if count == 3 else 640) / (count * CELL) >= 12


def test_ruler_is_ten_centimetres_long() -> None:
    d = re.search(r' d="([^"]+)"', ruler(20)).group(1)  # type: ignore[union-attr]
    starts = [float(x) for x in re.findall(r"M(\d+) 0h10v", d)]

    assert starts == [0, 20, 40, 60, 80]
    assert "M0 6h100" in d


def steps(kind: str) -> list[tuple[float, float, bool]]:
    found = re.findall(r'class="k" href[^>]*translate\((\d+) (\d+)\)rotate\(\d+\)(scale)?', trail_svg(kind))
    return [(float(x), float(y), bool(mirror)) for x, y, mirror in found]


@pytest.mark.parametrize("kind", ["cat", "dog"])
def test_left_and_right_foot_take_turns_on_their_own_sides(kind: str) -> None:
    walk = steps(kind)

    assert len(walk) == 6
    assert all(a[2] != b[2] for a, b in pairwise(walk))
    assert all(a[0] < b[0] for a, b in pairwise(walk))


def test_cat_walks_a_narrower_line_than_a_dog() -> None:
    cat, dog = ([y for _, y, _ in steps(kind)] for kind in ("cat", "dog"))

    assert max(cat) - min(cat) < 0.5 * (max(dog) - min(dog))


@pytest.mark.parametrize("kind", ["cat", "dog"])
def test_trail_is_light_and_the_same_every_time(kind: str) -> None:
    assert trail_svg(kind) == trail_svg(kind)
    assert len(gzip.compress(trail_svg(kind).encode())) < 2_000


def test_trail_of_another_animal_is_refused() -> None:
    with pytest.raises(ValueError, match="goose"):
        trail_svg("goose")


def test_shapes_have_no_colours_of_their_own() -> None:
    drawn = [compare_svg(), trail_svg("cat"), *map(track_svg, PRINTS), *(print_fragment(name)[0] for name in PRINTS)]

    assert not any("#" in re.sub(r'href="#|<style>.*?</style>', "", drawing) for drawing in drawn)
