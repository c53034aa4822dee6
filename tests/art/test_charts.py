"""The charts: nothing joined, nothing added, every word on the sheet, and light."""

from __future__ import annotations

import gzip
import re
from itertools import combinations, pairwise

import pytest

from leopard.art.chart_marks import METHODS, mark
from leopard.art.charts import Bar, Count, Pair, bars, before_after, counts_over_time
from leopard.art.diagram import width, wrapped

COUNTS = [
    Count(1998, "ru", "tracks", None, 25, 31, "25–31"),
    Count(1998, "ru", "tracks", None, 40, 44, "40–44"),
    Count(2003, "ru", "tracks", None, 20, 21, "20–21"),
    Count(2003, "ru", "genes", 28, 19, 38, "28"),
    Count(2015, "ru", "cameras", 57, figure="57"),
    Count(2022, "ru", "cameras", 121, figure="121"),
    Count(2023, "ru", "cameras", 125, figure="125"),
    Count(2024, "ru", "cameras", 129, figure="129"),
    Count(2015, "both", "cameras", 84, 70, 108, "84"),
    Count(2012, "cn", "tracks", None, 8, 11, "8–11"),
    Count(2024, "cn", "reported", 80, figure="80"),
]
AREAS = {"ru": "Россия", "both": "Обе страны, общий учёт", "cn": "Китай"}
WAYS = {"tracks": "следы на снегу", "genes": "гены", "cameras": "фотоловушки", "reported": "по сообщению"}
YEARS = {1998: "1998", 2010: "2010", 2024: "2024"}
SHARES = [
    Bar("Пятнистый олень", 48, "48 %", marked=True),
    Bar("Барсук и енотовидная собака", 13, "13 %"),
    Bar("Кабан", 10, "10 %"),
]
PAIRS = [
    Pair("Жители, для которых пожары — очень серьёзная беда", 54, 80, "54 %", "80 %"),
    Pair("Меньше стало", 30, 5, "30 %", "5 %"),
]
SIZES = {"qt": 16, "qs": 15, "qn": 20, "qh": 22}


def drawings(narrow: bool) -> dict[str, str]:
    return {
        "counts": counts_over_time(COUNTS, AREAS, WAYS, YEARS, narrow=narrow, title="Счёт", desc="Сколько"),
        "bars": bars(SHARES, narrow=narrow),
        "pairs": before_after(PAIRS, "2004", "2007", narrow=narrow),
    }


def words(drawing: str) -> list[tuple[str, float, float, float, float]]:
    """Every line of text with a careful guess at its rectangle: words, left, top, right, bottom."""
    found = []
    for letters, x, y, end, inner in re.findall(
        r'<text class="([^"]+)" x="(-?\d+)" y="(-?\d+)"(?: text-anchor="(\w+)")?>(.*?)</text>', drawing
    ):
        size = next(size for name, size in SIZES.items() if name in letters.split())
        for row, line in enumerate(re.sub(r"<tspan[^>]*>", "\n", inner).replace("</tspan>", "").split("\n")):
            long, top = width(line, size), float(y) + 20 * row - size * 0.75
            left = float(x) - {"": 0, "middle": long / 2, "end": long}[end]
            found.append((line, left, top, left + long, top + size * 0.8))
    return found


def box(drawing: str) -> tuple[float, float]:
    across, down = re.search(r'viewBox="0 0 (\d+) (\d+)"', drawing).groups()  # type: ignore[union-attr]
    return float(across), float(down)


@pytest.mark.parametrize("narrow", [True, False], ids=["narrow", "wide"])
@pytest.mark.parametrize("chart", ["counts", "bars", "pairs"])
def test_words_stay_on_the_sheet_and_off_each_other(chart: str, narrow: bool) -> None:
    drawing = drawings(narrow)[chart]
    across, down = box(drawing)

    placed = words(drawing)

    assert placed
    assert [w[0] for w in placed if w[1] < -1 or w[2] < 0 or w[3] > across + 1 or w[4] > down] == []
    assert [
        (a[0], b[0]) for a, b in combinations(placed, 2) if a[1] < b[3] and b[1] < a[3] and a[2] < b[4] and b[2] < a[4]
    ] == []


@pytest.mark.parametrize("narrow", [True, False], ids=["narrow", "wide"])
def test_chart_has_the_width_of_its_screen(narrow: bool) -> None:
    assert {box(drawing)[0] for drawing in drawings(narrow).values()} == {320 if narrow else 640}


def test_each_area_is_a_panel_of_its_own_in_the_order_given() -> None:
    lines = [line for line, *_ in words(drawings(False)["counts"])]

    assert [line for line in lines if line in AREAS.values()] == [*AREAS.values()]


def test_each_way_of_counting_is_named_in_words_where_it_is_used() -> None:
    lines = [line for line, *_ in words(drawings(False)["counts"])]

    assert {way: lines.count(word) for way, word in WAYS.items()} == {
        "tracks": 2,
        "genes": 1,
        "cameras": 2,
        "reported": 1,
    }


def test_each_way_of_counting_has_a_shape_of_its_own() -> None:
    assert len({re.sub(r"-?\d+", "", mark(method, 0, 0, 9, "x")) for method in METHODS}) == len(METHODS)


def test_an_area_without_counts_has_no_panel() -> None:
    drawing = counts_over_time(COUNTS[:4], AREAS, WAYS, YEARS)

    assert "Китай" not in drawing


def test_no_line_joins_two_counts() -> None:
    drawing = drawings(False)["counts"]
    lines = re.findall(r'class="q[ld]" d="M-?\d+ -?\d+([a-zA-Z][^"]*)"', drawing)

    assert lines
    assert all(re.fullmatch(r"[hH]-?\d+", line) for line in lines)
    assert "polyline" not in drawing


def test_same_scale_holds_in_every_panel() -> None:
    heights = []
    for area in ("ru", "cn"):
        drawing = counts_over_time([Count(2020, area, "reported", 100)], AREAS, WAYS, {2020: "2020"})
        ground = int(re.search(r'class="qd" d="M0 (\d+)', drawing).group(1))  # type: ignore[union-attr]
        square = int(re.search(r'class="qe" d="M\d+ (\d+)m', drawing).group(1))  # type: ignore[union-attr]
        heights.append(ground - square)

    assert heights[0] == heights[1] == 150


def test_estimate_shows_its_whole_margin() -> None:
    drawing = counts_over_time([Count(2015, "both", "cameras", 84, 70, 108)], AREAS, WAYS, {2015: "2015"})
    ground = int(re.search(r'class="qd" d="M0 (\d+)', drawing).group(1))  # type: ignore[union-attr]
    start, step = re.search(r'class="qc" d="M\d+ (\d+)q-?\d+ ?-?\d+ ?-?\d+(-\d+)', drawing).groups()  # type: ignore[union-attr]

    assert ground - int(start) == pytest.approx(70 * 1.5, abs=1)
    assert -int(step) == pytest.approx(38 * 1.5, abs=1)


def test_counts_of_the_same_year_do_not_cover_each_other() -> None:
    same = [Count(2010, "ru", method, 50, figure="50") for method in METHODS]
    drawing = counts_over_time(same, AREAS, WAYS, {2000: "2000", 2020: "2020"})
    ground = int(re.search(r'class="qd" d="M0 (\d+)', drawing).group(1))  # type: ignore[union-attr]
    level = ground - 75

    at = sorted(
        {int(x) for x, y in re.findall(r"translate\((\d+) (\d+)\)", drawing) if int(y) == level}
        | {int(x) for x in re.findall(rf"M(\d+) {level}m", drawing)}
    )

    assert len(at) == len(METHODS)
    assert all(b - a >= 17 for a, b in pairwise(at))


def test_the_bar_talked_about_is_ochre_and_bold_the_others_clay() -> None:
    drawing = bars(SHARES)

    assert drawing.count('<path class="qo"') == 1
    assert drawing.count('<path class="qc"') == 2
    assert re.findall(r'class="qk qt qb"[^>]*>([^<]+)', drawing) == ["Пятнистый олень"]


def test_bars_are_as_long_as_their_values() -> None:
    lengths = [int(long) for long in re.findall(r'class="q[oc]" d="M\d+ \d+h(\d+)', bars(SHARES, whole=100))]

    assert lengths[0] / lengths[2] == pytest.approx(48 / 10, rel=0.03)


def test_pair_that_falls_has_its_wedge_the_other_way() -> None:
    starts = re.findall(r'class="qc" d="M(\d+) \d+L(\d+)', before_after(PAIRS, "2004", "2007"))

    assert [int(a) < int(b) for a, b in starts] == [True, False]


@pytest.mark.parametrize("narrow", [True, False], ids=["narrow", "wide"])
def test_charts_are_light_and_the_same_to_the_byte(narrow: bool) -> None:
    one, two = drawings(narrow), drawings(narrow)

    assert one == two
    assert [name for name in one if len(gzip.compress(one[name].encode(), 9)) >= 2_500] == []


def test_titles_are_escaped_and_make_one_image() -> None:
    drawing = bars(SHARES, title="<b>", desc="a & b")

    assert 'role="img"><title>&lt;b&gt;</title><desc>a &amp; b</desc>' in drawing
    assert 'role="img"' not in bars(SHARES)


def test_long_names_break_between_words_and_in_chinese_between_signs() -> None:
    assert wrapped("снежный барс", 16, 100) == "снежный\nбарс"
    assert wrapped("认为火灾是严重问题，", 10, 95) == "认为火灾是严重问\n题，"
    assert wrapped("표범의 땅", 16, 60) == "표범의\n땅"
