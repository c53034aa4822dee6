"""The map of the range: true where data was open, soft where it is drawn by hand, light, and legible in each language."""

from __future__ import annotations

import gzip
import re
from itertools import combinations
from math import cos, hypot, radians

import pytest

from leopard.art import geography, map_words, schematic
from leopard.art.geography import SIZE, project
from leopard.art.map import DRAWN, LAYERS, range_map

LABELS = {
    "en": {
        "russia": "Russia",
        "china": "China",
        "north-korea": "North\nKorea",
        "sea": "Peter the\nGreat Bay",
        "slavyanka": "Slavyanka",
        "barabash": "Barabash",
        "kraskino": "Kraskino",
        "khasan": "Khasan",
        "vladivostok": "Vladivostok",
        "ussuriysk": "Ussuriysk",
        "hunchun": "Hunchun",
        "wangqing": "Wangqing",
        "park-ru": "Land of\nthe Leopard\nNational Park",
        "park-cn": "Northeast China\nTiger and Leopard\nNational Park",
        "fire": "Most fires start\nalong railway and road",
        "new-home": "To a new home\nin the east",
        "scale": "50 km",
        "note": "Range and parks: rough areas",
        "note-borders": "Borders are approximate\nand not authoritative",
    },
    "ru": {
        "russia": "Россия",
        "china": "Китай",
        "north-korea": "КНДР",
        "sea": "залив Петра\nВеликого",
        "slavyanka": "Славянка",
        "barabash": "Барабаш",
        "kraskino": "Краскино",
        "khasan": "Хасан",
        "vladivostok": "Владивосток",
        "ussuriysk": "Уссурийск",
        "hunchun": "Хуньчунь",
        "wangqing": "Ванцин",
        "park-ru": "Нацпарк\n«Земля\nлеопарда»",
        "park-cn": "Северо-Восточный\nнациональный парк\nтигра и леопарда",
        "fire": "Пожары чаще всего\nу железной дороги\nи трассы",
        "new-home": "К новому дому\nна востоке",
        "scale": "50 км",
        "note": "Ареал и парки — примерно",
        "note-borders": "Границы показаны приблизительно\nи не являются официальными",
    },
    "zh": {
        "russia": "俄罗斯",
        "china": "中国",
        "north-korea": "朝鲜",
        "sea": "大彼得湾",
        "slavyanka": "斯拉维扬卡",
        "barabash": "巴拉巴什",
        "kraskino": "克拉斯基诺",
        "khasan": "哈桑",
        "vladivostok": "符拉迪沃斯托克\n（海参崴）",
        "ussuriysk": "乌苏里斯克\n（双城子）",
        "hunchun": "珲春",
        "wangqing": "汪清",
        "park-ru": "豹地国家公园",
        "park-cn": "东北虎豹\n国家公园",
        "fire": "山火多起于\n铁路和公路沿线",
        "new-home": "去往东边的新家",
        "scale": "50公里",
        "note": "分布区与公园范围为示意",
        "note-borders": "国界仅为示意，不具权威性",
    },
    "ko": {
        "russia": "러시아",
        "china": "중국",
        "north-korea": "북한",
        "sea": "표트르 대제만",
        "slavyanka": "슬라뱐카",
        "barabash": "바라바시",
        "kraskino": "크라스키노",
        "khasan": "하산",
        "vladivostok": "블라디보스토크",
        "ussuriysk": "우수리스크",
        "hunchun": "훈춘",
        "wangqing": "왕청",
        "park-ru": "‘표범의 땅’\n국립공원",
        "park-cn": "동북호랑이표범\n국가공원",
        "fire": "산불은 철도와\n도로를 따라 자주 난다",
        "new-home": "동쪽의 새 터전으로",
        "scale": "50km",
        "note": "분포 범위와 공원은 대략의 위치",
        "note-borders": "국경선은 대략이며\n공식 경계가 아님",
    },
}
PHONE = {"mx": 54, "my": 72, "mn": 46}
Box = tuple[float, float, float, float]


def km(a: tuple[float, float], b: tuple[float, float]) -> float:
    return hypot((a[0] - b[0]) * 111.2 * cos(radians(a[1])), (a[1] - b[1]) * 111.2)


def boxes(drawing: str) -> dict[str, Box]:
    """A careful guess at the rectangle of every label on a phone, by its first words."""
    found = {}
    for letters, x, y, end, inner in re.findall(
        r'<text class="([^"]+)" x="(-?\d+)" y="(-?\d+)"(?: text-anchor="(\w+)")?>(.*?)</text>', drawing
    ):
        size = next(size for name, size in PHONE.items() if name in letters.split())
        rows = re.sub(r"<tspan[^>]*>", "\n", inner).replace("</tspan>", "").split("\n")
        width = max(sum(1.0 if ord(sign) > 0x2E7F else 0.53 for sign in row) for row in rows) * size
        left = float(x) - {"": 0, "middle": width / 2, "end": width}[end]
        found[rows[0]] = left, float(y) - size * 0.75, left + width, float(y) + size * (1.12 * (len(rows) - 1) + 0.1)
    return found


def test_three_borders_meet_where_they_do_in_the_world() -> None:
    ends = [{ring[0] for ring in rings} | {ring[-1] for ring in rings} for rings in geography.load().borders.values()]

    meeting = set.intersection(*ends)

    assert len(ends) == 3
    assert len(meeting) == 1
    assert km(meeting.pop(), (130.60, 42.42)) < 5


def test_land_and_water_lie_on_the_right_side_of_the_coast() -> None:
    land = geography.load().land
    dry = {"barabash", "kraskino", "hunchun", "wangqing", "ussuriysk"}
    wet = ((131.7, 43.1), (132.5, 42.5), (130.9, 42.3))

    assert all(any(geography.inside(schematic.TOWNS[name], ring) for ring in land) for name in dry)
    assert not any(geography.inside(point, ring) for point in wet for ring in land)


def test_hand_drawn_places_are_no_finer_than_a_tenth_of_a_degree() -> None:
    areas = (schematic.RANGE, *schematic.PARKS.values(), *schematic.FOREST)
    lines = (*schematic.RIVERS.values(), schematic.FIRE, schematic.NEW_HOME)
    numbers = [number for shape in (*areas, *lines) for place in shape for number in place]
    numbers += [number for anchor in map_words.COUNTRIES.values() for number in anchor[:2]]
    numbers += [number for _, anchor in map_words.AREAS.values() for number in anchor[:2]]

    assert numbers
    assert [number for number in numbers if round(number, 1) != number] == []


def test_only_towns_of_the_fact_file_are_shown() -> None:
    assert {*schematic.TOWNS} == {*"slavyanka barabash kraskino khasan vladivostok ussuriysk hunchun wangqing".split()}


def test_each_park_keeps_to_its_side_of_the_border() -> None:
    (border,) = geography.load().borders["russia-china"]
    west = (*border, (128.0, 42.4), (128.0, 44.8))

    assert all(geography.inside(place, west) for place in schematic.PARKS["park-cn"])
    assert not any(geography.inside(place, west) for place in schematic.PARKS["park-ru"])


def test_scale_bar_is_as_long_as_it_says() -> None:
    (x0, y0), (x1, y1) = project(131.0, 43.0), project(131.0, 43.0 + 50 / 111.195)

    assert x0 == x1
    assert y0 - y1 == pytest.approx(map_words.SCALE_KM * geography.UNITS, rel=0.001)


@pytest.mark.parametrize("language", sorted(LABELS))
def test_map_with_everything_on_it_stays_light(language: str) -> None:
    drawing = range_map(LABELS[language], borders=True, language=language, title="Map", desc="What it shows")

    assert len(gzip.compress(drawing.encode(), 9)) < 12_000


@pytest.mark.parametrize("language", sorted(LABELS))
def test_labels_stay_on_the_map_and_off_each_other_on_a_phone(language: str) -> None:
    placed = boxes(range_map(LABELS[language], borders=True, language=language))
    outside = [name for name, box in placed.items() if min(box) < 0 or max(box) > SIZE]
    touching = [
        (name, other)
        for (name, a), (other, b) in combinations(placed.items(), 2)
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]

    assert len(placed) >= len(LABELS[language])
    assert outside == []
    assert touching == []


def test_every_id_can_be_labelled_in_every_language() -> None:
    assert all({*labels} == map_words.IDS for labels in LABELS.values())


def test_map_without_borders_has_neither_lines_nor_their_note() -> None:
    drawing = range_map(LABELS["en"])

    assert 'data-layer="borders"' not in drawing
    assert "not authoritative" not in drawing
    assert all(f'data-layer="{name}"' in drawing for name in LAYERS)


def test_layers_left_out_take_their_words_with_them() -> None:
    drawing = range_map(LABELS["en"], layers={"range"})

    assert set(re.findall(r'data-layer="([a-z-]+)"', drawing)) == {"sea", "land", "range", "labels"}
    assert "Slavyanka" not in drawing
    assert "Most fires" not in drawing
    assert "Russia" in drawing


def test_asking_for_an_unknown_layer_or_label_says_which() -> None:
    with pytest.raises(ValueError, match="dens, moscow"):
        range_map({"moscow": "Moscow"}, layers={"dens"})


def test_words_are_escaped() -> None:
    assert "<b>" not in range_map({"russia": "<b>"}, title="<b>", desc="<b>")


def test_same_map_twice_is_the_same_to_the_byte() -> None:
    one = [draw() for draw in DRAWN.values()]
    geography.load.cache_clear()
    two = [draw() for draw in DRAWN.values()]

    assert one == two


def test_night_is_for_screens_only() -> None:
    assert range_map({}).count("prefers-color-scheme") == range_map({}).count(
        "@media screen and (prefers-color-scheme:dark)"
    )


def test_licence_and_credit_stand_beside_the_data() -> None:
    text = geography.DATA.with_name("region.LICENCE.txt").read_text(encoding="utf-8")

    assert "GSHHG/WDBII (Wessel & Smith), LGPL" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "approximate and not authoritative" in text.replace("\n", " ")
