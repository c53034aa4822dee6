"""The words of the term base, found in running text with whatever ending they carry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leopard.content.glossary import Glossary
from leopard.content.model import Site
from leopard.content.schema import Term

WORDS = {
    "en": "a trap that takes pictures",
    "ru": "прибор, который снимает сам",
    "zh": "自动拍照的相机",
    "ko": "저절로 찍는 카메라",
}
TERMS = {
    "camera-trap": Term(id="camera-trap", en="camera trap", ru="фотоловушка", zh="红外相机", ko="무인 카메라", explain=WORDS),
    "trap": Term(id="trap", en="trap", ru="капкан", zh="捕兽夹", ko="덫", explain=WORDS),
    "sika-deer": Term(
        id="sika-deer", en="sika deer", ru="пятнистый олень", zh="梅花鹿", ko="꽃사슴",
        also={"zh": ("花鹿",)}, explain=WORDS,
    ),
    "fir": Term(id="fir", en="fir", ru="пихта", zh="冷杉", ko="전나무"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("en", "Two camera traps and a trap.", ["camera traps", "trap"]),
        ("en", "The trapper saw sika deer.", ["sika deer"]),
        ("ru", "За пятнистыми оленями следят фотоловушки.", ["пятнистыми оленями", "фотоловушки"]),
        ("zh", "红外相机拍到了花鹿。", ["红外相机", "花鹿"]),
        ("ko", "꽃사슴을 찍은 무인 카메라는 작다.", ["꽃사슴", "무인 카메라"]),
        ("ko", "큰꽃사슴", []),
    ],
)
def test_terms_are_found_with_their_endings(code: str, text: str, found: list[str], site: Site) -> None:
    glossary = Glossary(replace(site, terms=TERMS), code)

    assert [text[start:end] for start, end, _ in glossary.find(text)] == found


def test_longest_term_wins_and_terms_without_explanation_are_left_alone(site: Site) -> None:
    glossary = Glossary(replace(site, terms=TERMS), "en")

    assert [term for *_, term in glossary.find("A camera trap on a fir.")] == ["camera-trap"]


def test_language_that_the_term_base_lacks_finds_nothing(site: Site) -> None:
    assert list(Glossary(replace(site, terms=TERMS), "ja").find("camera trap")) == []
