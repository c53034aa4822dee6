"""Notices: the page's key sentence and steps on one sheet, in one language or two."""

from __future__ import annotations

import re

import pytest
import zxingcpp
from flask.testing import FlaskClient
from PIL import Image, ImageDraw

from leopard.settings import Language
from leopard.web.notices import LARGEST, Words, height, qr, type_size

ENGLISH = Language("en", "en", "en", "English")


def test_notice_holds_the_key_sentence_the_steps_and_the_address(client: FlaskClient) -> None:
    html = client.get("/en/threats/poaching/notice/").text

    assert "Snares set for deer" in html.replace("\u00a0", " ")
    assert "leopard.example/en/threats/poaching/" in html
    assert 'content="noindex"' in html
    assert "cite" not in html.partition("<main")[2]


def test_second_language_stands_below_only_for_the_pairs_of_the_site(client: FlaskClient) -> None:
    html = client.get("/ru/threats/poaching/notice/en/").text

    assert re.findall(r'<article lang="(\w+)">', html) == ["ru", "en"]
    assert client.get("/ru/threats/poaching/notice/zh/").status_code == 404
    assert client.get("/en/nowhere/notice/").status_code == 404


def test_page_offers_its_notice_beside_print(client: FlaskClient) -> None:
    html = client.get("/ru/threats/poaching/").text

    assert 'href="/ru/threats/poaching/notice/"' in html
    assert 'href="/ru/threats/poaching/notice/en/"' in html
    assert "data-print hidden" in html


def test_home_has_a_notice_too(client: FlaskClient) -> None:
    assert client.get("/ko/notice/").status_code == 200


def test_long_words_are_set_smaller_and_still_fit() -> None:
    short = [Words(ENGLISH, "Fire", "Burn nothing.", ("Call.",))]
    long = [Words(ENGLISH, "Fire", "Burn nothing at all. " * 8, ("Call the inspectors at once. " * 4,) * 5)]

    assert type_size(short) == LARGEST
    assert type_size(long) < type_size(short)
    assert height(long, type_size(long)) <= height(long, type_size(long) + 1)


@pytest.mark.parametrize(
    "address", ["https://leopard.example/ru/threats/fire/", "https://leopard.example/zh/village/found-something/"]
)
def test_qr_code_reads_as_the_address(address: str) -> None:
    svg = qr(address)
    box = re.search(r'viewBox="0 0 (\d+) (\d+)"', svg)
    path = re.search(r' d="([^"]+)"', svg)
    assert box
    assert path
    scale, side = 8, int(box[1])
    picture = Image.new("L", (side * scale, side * scale), 255)
    pen = ImageDraw.Draw(picture)
    x = y = 0.0
    for command, numbers in re.findall(r"([Mmh])([-\d. ]+)", path[1]):
        values = [float(one) for one in numbers.split()]
        if command == "h":
            pen.rectangle([x * scale, (y - 0.5) * scale, (x + values[0]) * scale - 1, (y + 0.5) * scale - 1], fill=0)
            x += values[0]
        elif command == "m":
            x, y = x + values[0], y + values[1]
        else:
            x, y = values

    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [address]
