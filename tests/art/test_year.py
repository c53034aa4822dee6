"""The year wheel: every month and every span in its place, readable on a telephone, and light."""

from __future__ import annotations

import gzip
import re
from math import atan2, degrees, hypot

import pytest

from leopard.art import arcs
from leopard.art.diagram import width
from leopard.art.year import Span, year_svg

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "ru": "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь".split(),
    "zh": [f"{number}月" for number in range(1, 13)],
    "ko": [f"{number}월" for number in range(1, 13)],
}
RINGS = {
    "en": ["Leopard", "Forest", "Village"],
    "ru": ["Леопард", "Лес", "Село"],
    "zh": ["豹", "山林", "村子"],
    "ko": ["표범", "숲", "마을"],
}
SPANS = [
    Span(0, 11, 3, "длинный зимний мех", False, is_sure=False),
    Span(0, 1, 1, "гон", False),
    Span(1, 12, 2, "следы на снегу", False),
    Span(1, 2, 5, "весенние пожары", False),
    Span(2, 9, 5, "учебный год", False),
    Span(2, 11, 2, "сезон охоты", True),
]
BOTH = pytest.mark.parametrize("narrow", [True, False], ids=["narrow", "wide"])


def wheel(language: str = "ru", narrow: bool = False, spans: list[Span] = SPANS) -> str:
    return year_svg(MONTHS[language], RINGS[language], spans, narrow)


def words(drawing: str) -> list[str]:
    """What is written, without the tags."""
    return [re.sub(r"<[^>]+>", "", inner) for inner in re.findall(r"<text[^>]*>(.*?)</text>", drawing)]


def box(drawing: str) -> tuple[float, float, float, float]:
    left, top, wide, high = map(float, re.search(r'viewBox="([^"]+)"', drawing).group(1).split())  # type: ignore[union-attr]
    return left, top, left + wide, top + high


def bands(drawing: str, letters: str) -> list[str]:
    return re.findall(rf'<path class="{letters}" d="(M[^"]*A[^"]*)"', drawing)


def turn(d: str) -> float:
    """The turn at which a band begins on its outer edge."""
    x, y = map(float, re.match(r"M(-?\d+) (-?\d+)", d).groups())  # type: ignore[union-attr]
    return degrees(atan2(x, -y))


@BOTH
@pytest.mark.parametrize("language", MONTHS)
def test_every_month_and_every_ring_is_named_once(language: str, narrow: bool) -> None:
    written = words(wheel(language, narrow, []))

    assert sorted(written) == sorted([*MONTHS[language], *RINGS[language]])


@BOTH
def test_every_span_carries_its_number(narrow: bool) -> None:
    written = [line.split()[0] for line in words(wheel("zh", narrow))]

    assert [line for line in written if line.isdigit()] == [str(n) for n in range(1, len(SPANS) + 1)]


def test_narrow_wheel_leaves_the_words_to_the_list() -> None:
    assert not any(span.words in wheel("ru", True) for span in SPANS)


def test_wide_wheel_writes_words_where_they_fit_and_only_there() -> None:
    drawing = wheel("ru", False, [Span(2, 9, 5, "учебный год", False), Span(1, 6, 6, "очень длинные слова", False)])

    assert "учебный год" in drawing
    assert "очень длинные слова" not in drawing


@pytest.mark.parametrize("language", MONTHS)
def test_letters_are_twelve_pixels_high_on_a_telephone(language: str) -> None:
    drawing = wheel(language, True)
    left, _, right, _ = box(drawing)
    size = int(re.search(r"\.wn{font:\d+ (\d+)px", drawing).group(1))  # type: ignore[union-attr]

    assert '<g class="wn">' in drawing
    assert size * 358 / (right - left) >= 12


@BOTH
@pytest.mark.parametrize("language", ["en", "ru"])
def test_names_along_the_rim_stay_in_their_month(language: str, narrow: bool) -> None:
    drawing = wheel(language, narrow)
    size = 39 if narrow else 45
    radii = {float(r) for r in re.findall(r'id="w.m\d+"[^>]*A(\d+) ', drawing)}

    assert len(radii) == 2
    assert max(width(name, size) for name in MONTHS[language]) < arcs.length(min(radii), 0, arcs.STEP)


@pytest.mark.parametrize(("language", "upright"), [("zh", True), ("ko", True), ("ru", False), ("en", False)])
def test_short_names_stand_upright_and_long_ones_follow_the_rim(language: str, upright: bool) -> None:
    drawing = wheel(language, True, [])

    assert ("textPath" not in drawing) is upright


def test_january_stands_at_the_top_and_the_year_runs_clockwise() -> None:
    drawing = wheel("zh", True, [])
    places = {
        name: (float(x), float(y)) for x, y, name in re.findall(r'x="(-?\d+)" y="(-?\d+)"[^>]*>([^<]+月)<', drawing)
    }

    assert abs(places["1月"][0]) < 1
    assert places["1月"][1] < -400
    assert places["4月"][0] > 400
    assert places["7月"][1] > 400
    assert places["10月"][0] < -400


@BOTH
def test_nothing_lies_outside_the_sheet(narrow: bool) -> None:
    drawing = wheel("ru", narrow)
    left, top, right, bottom = box(drawing)
    for x, y, name in re.findall(r'<text class="wt" x="(-?\d+)" y="(-?\d+)">([^<]+)<', drawing):
        assert left <= float(x) <= right - width(name, 39 if narrow else 45)
        assert top < float(y) < bottom
    for d in re.findall(r'class="w[1-4oft]" d="([^"]+A[^"]+)"', drawing):
        for x, y in re.findall(r"(?:M|L|0 [01] [01] )(-?\d+) (-?\d+)", d):
            assert hypot(float(x), float(y)) <= right + 1


def test_key_takes_a_second_row_when_the_names_are_long() -> None:
    long = ["Жизнь дальневосточного леопарда", "Лес", "Дела в деревне и вокруг неё"]

    assert box(year_svg(MONTHS["ru"], long, [], True))[3] > box(wheel("ru", True))[3]


def test_span_over_the_new_year_is_one_band() -> None:
    drawing = wheel(spans=[Span(1, 11, 2, "зима", False)])
    found = bands(drawing, "wf")

    assert len(found) == 1
    assert turn(found[0]) == pytest.approx(-75, abs=3)


def test_spans_that_share_a_month_lie_on_two_tracks() -> None:
    shared = bands(wheel(spans=[Span(1, 12, 2, "а", False), Span(1, 2, 5, "б", False)]), "wf")
    apart = bands(wheel(spans=[Span(1, 12, 1, "а", False), Span(1, 2, 5, "б", False)]), "wf")
    radii = [[float(r) for r in re.findall(r"A(\d+) ", d)] for d in shared]

    assert min(radii[1]) >= max(radii[0])
    assert len({re.search(r"A(\d+)", d).group(1) for d in apart}) == 1  # type: ignore[union-attr]


def test_three_spans_in_one_month_are_refused() -> None:
    with pytest.raises(ValueError, match="share a month"):
        wheel(spans=[Span(2, 1, 3, "а", False), Span(2, 3, 5, "б", False), Span(2, 3, 3, "в", False)])


@pytest.mark.parametrize("wrong", [Span(3, 1, 2, "а", False), Span(0, 0, 2, "а", False), Span(0, 1, 13, "а", False)])
def test_span_out_of_the_wheel_is_refused(wrong: Span) -> None:
    with pytest.raises(ValueError, match="not there"):
        wheel(spans=[wrong])


@pytest.mark.parametrize(("ring", "edge"), [(0, "wod"), (1, "wfd"), (2, "wtd")])
def test_local_span_is_a_dashed_outline_in_the_ink_of_its_ring(ring: int, edge: str) -> None:
    local = wheel(spans=[Span(ring, 4, 6, "своя дата", True)])
    fixed = wheel(spans=[Span(ring, 4, 6, "своя дата", False)])

    assert f'class="wp {edge} wd"' in local
    assert f'class="wp {edge} wd"' not in fixed
    assert re.search(r"\.wd{[^}]*stroke-dasharray", local)


def test_unsure_span_runs_out_to_points() -> None:
    sure, unsure = (
        bands(wheel(spans=[Span(0, 4, 6, "котята", False, is_sure=known)]), "wo")[0] for known in (True, False)
    )

    assert turn(unsure) - turn(sure) > 4
    assert unsure.count("L") == sure.count("L") + 1


@pytest.mark.parametrize("first", range(1, 13))
@pytest.mark.parametrize("last", [1, 6, 12])
def test_covered_months_run_from_the_first_to_the_last(first: int, last: int) -> None:
    months = arcs.covered(first, last)

    assert {first, last} <= months
    assert len(months) == (last - first) % 12 + 1


def test_two_wheels_on_one_page_share_no_id() -> None:
    narrow, wide = (set(re.findall(r'id="([^"]+)"', wheel("ru", n))) for n in (True, False))

    assert narrow
    assert not narrow & wide


def test_words_of_the_caller_are_escaped() -> None:
    drawing = wheel(spans=[Span(2, 9, 5, "<b>&", False)])

    assert "<b>" not in drawing
    assert "&lt;b&gt;&amp;" in drawing


@BOTH
def test_shapes_have_no_colours_of_their_own(narrow: bool) -> None:
    assert "#" not in re.sub(r'href="#|url\(#', "", re.sub(r"<style>.*?</style>", "", wheel("ru", narrow)))


@BOTH
def test_wheel_is_light_and_the_same_every_time(narrow: bool) -> None:
    drawing = wheel("ru", narrow)

    assert drawing == wheel("ru", narrow)
    assert len(gzip.compress(drawing.encode())) < 7_000
