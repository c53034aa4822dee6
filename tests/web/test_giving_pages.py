"""What readers see of giving: each state in each language, codes that say what is printed, and at launch nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import segno
import zxingcpp
from flask.testing import FlaskClient
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from helpers import TODAY, application, copy_with_records
from leopard.content.model import Site

CODES = ("en", "ru", "zh", "ko")
SENTENCE = {
    "en": "We are not collecting money through this site. Anyone who asks in our name is not us.",
    "ru": "Мы не собираем деньги через этот сайт. Кто просит от нашего имени — это не мы.",
    "zh": "我们不通过这个网站收钱。凡是打着我们的名义要钱的，都不是我们。",
    "ko": "우리는 이 사이트로 돈을 모으지 않습니다. 우리 이름으로 돈을 달라는 사람은 우리가 아닙니다.",
}
Recorded = tuple[Site, FlaskClient]


def page(client: FlaskClient, url: str) -> LexborHTMLParser:
    answer = client.get(url)
    assert answer.status_code == 200
    return LexborHTMLParser(answer.data)


def read_code(svg: str) -> str:
    """What a phone reads from the code: the SVG's path drawn module by module, then decoded."""
    size = int(re.search(r'viewBox="0 0 (\d+)', svg)[1])  # type: ignore[index]
    picture = Image.new("L", (size, size), 255)
    x = y = 0.0
    d = re.findall(r'class="qrline"[^>]*d="([^"]+)"|d="([^"]+)" class="qrline"', svg)[0]
    for move, numbers in re.findall(r"([Mmh])([-\d. ]+)", d[0] or d[1]):
        values = [float(one) for one in numbers.split()]
        if move == "h":
            for step in range(int(values[0])):
                picture.putpixel((int(x) + step, int(y)), 0)
            x += values[0]
        else:
            x, y = (values[0], values[1]) if move == "M" else (x + values[0], y + values[1])
    found = zxingcpp.read_barcodes(picture.resize((size * 6, size * 6), Image.Resampling.NEAREST))
    return str(found[0].text)


@pytest.mark.parametrize("code", CODES)
def test_launch_says_the_sentence_that_protects_people(code: str, real_dist: Path) -> None:
    for path in ("help/give", "help/give/is-it-us"):
        html = LexborHTMLParser((real_dist / code / path / "index.html").read_bytes())
        assert SENTENCE[code] in [node.text() for node in html.css(".nothing b")], path


def test_launch_has_no_count_no_pin_no_bar_and_no_amount_anywhere(real_dist: Path) -> None:
    traces = (
        'class="channel', 'class="account', 'class="thermometer', 'data-layer="pins"', "IBAN", "ST00012", "BCD\n",
        'class="village"', 'class="of-village',
    )  # fmt: skip
    found = {
        (file.relative_to(real_dist).as_posix(), trace)
        for file in real_dist.rglob("*")
        if file.suffix in (".html", ".svg", ".txt", ".xml")
        for trace in traces
        if trace in file.read_text(encoding="utf-8")
    }

    assert found == set()
    assert not list(real_dist.glob("drawings/villagesmap*"))
    for code in CODES:
        for path in ("pride", "pride/villages", "help/give", "help/give/where-money-goes", "help/give/is-it-us"):
            tree = LexborHTMLParser((real_dist / code / path / "index.html").read_bytes())
            for node in tree.css("script, style, .sources, .cite, .about-page, .address, footer, template"):
                node.decompose()
            body = tree.css_first("main")
            assert body is not None
            assert (
                re.findall(r"\d+\s*(?:villages?|сел[оа]?|个村|곳|€|₽|EUR|RUB|euro|евро|руб|元|유로|%)", body.text())
                == []
            )


def test_each_state_shows_what_it_allows_and_no_more(recorded: Recorded) -> None:
    _, client = recorded
    seen = {code: page(client, f"/{code}/help/give/") for code in CODES}

    assert len(seen["en"].css(".channel")) == 3
    assert len(seen["en"].css(".account")) == 1
    assert "DE89 3704 0044 0532 0130 00" in seen["en"].html  # type: ignore[operator]
    assert len(seen["ru"].css(".account")) == 1
    assert len(seen["zh"].css(".channel")) == 1
    assert seen["zh"].css(".account, .channel .action") == []
    assert len(seen["ko"].css(".channel .action a")) == 1
    assert seen["ko"].css(".account") == []
    for code, tree in seen.items():
        assert tree.css(".nothing") == [], code


def test_every_channel_says_until_when_it_is_valid_and_stays_out_of_copies(recorded: Recorded) -> None:
    _, client = recorded
    for code in CODES:
        for channel in page(client, f"/{code}/help/give/").css(".channel"):
            assert channel.attributes["data-until"] == "2027-04-30"
            assert "not-offline" in (channel.attributes["class"] or "")
            assert "2027" in channel.text()


def test_link_names_its_host_and_tells_nothing_to_it(recorded: Recorded) -> None:
    _, client = recorded
    link = page(client, "/en/help/give/").css_first(".channel .action a")
    assert link is not None

    assert link.text() == "Give at give.example"
    assert link.attributes["rel"] == "noopener noreferrer"


@pytest.mark.parametrize(("code", "channel"), [("en", "euros"), ("ru", "roubles")])
def test_code_holds_exactly_what_is_printed(code: str, channel: str, recorded: Recorded) -> None:
    site, client = recorded
    account = page(client, f"/{code}/help/give/").css_first(".account")
    assert account is not None
    drawing = account.css_first("svg")
    assert drawing is not None
    payload = read_code(str(drawing.html))

    record = next(one for one in site.giving.channels if one.id == channel)
    assert payload == (record.epc or record.st00012).payload  # type: ignore[union-attr]
    printed = {node.text(strip=True).replace(" ", "") for node in account.css("dd")}
    values = [line.partition("=")[2] for line in payload.split("|")[1:]] if code == "ru" else payload.split("\n")[4:]
    assert {value.replace(" ", "") for value in values if value} == printed
    assert segno.make(payload, encoding="utf-8", error="m", micro=False, boost_error=False).error == "M"


def test_longest_sepa_code_keeps_within_the_guideline(recorded: Recorded) -> None:
    site, _ = recorded
    record = next(one for one in site.giving.channels if one.id == "euros")
    assert record.epc is not None
    longest = record.epc.model_copy(update={"name": "N" * 70, "text": "T" * 140})
    code = segno.make(longest.payload, encoding="utf-8", error="m", micro=False, boost_error=False)

    assert len(longest.payload.encode()) <= 331
    assert int(code.version) <= 13


def test_figures_stand_with_their_day_and_what_was_spent(recorded: Recorded) -> None:
    _, client = recorded
    words = page(client, "/en/help/give/where-money-goes/").css_first(".thermometer p")
    assert words is not None

    plain = words.text().replace("\u00a0", " ")
    assert plain == "Received: 1,200 euros of 5,000 euros. Spent: 300 euros. As of 20 November 2026."


def test_zero_is_told_in_words_and_not_as_an_empty_bar(tmp_path: Path) -> None:
    site = copy_with_records(tmp_path)
    figures = site.giving.thermometer
    assert figures is not None
    object.__setattr__(site.giving, "thermometer", figures.model_copy(update={"raised": 0, "spent": 0}))
    tree = page(application(site, tmp_path).test_client(), "/en/help/give/where-money-goes/")

    assert tree.css(".thermometer") == []
    assert "We have not started." in tree.html  # type: ignore[operator]


@pytest.mark.parametrize("code", CODES)
def test_village_has_its_page_its_place_in_the_list_and_its_rosette(code: str, recorded: Recorded) -> None:
    site, client = recorded
    tree = page(client, f"/{code}/pride/villages/test-valley/")
    village = next(one for one in site.villages if one.id == "test-valley")

    assert tree.css_first("h1").text() == village.name[code]  # type: ignore[union-attr]
    assert village.sentence[code] in (tree.html or "").replace("\u00a0", " ")
    assert len(tree.css(".steps .taken")) == 3
    assert f"/{code}/pride/villages/test-valley/" in client.get(f"/{code}/pride/villages/").text
    assert client.get("/drawings/seal-test-valley.svg").status_code == 200
    assert client.get(f"/{code}/pride/villages/test-valley/notice/").status_code == 200
    assert f"/{code}/pride/villages/test-valley/" in client.get("/sitemap.xml").text


def test_small_number_of_villages_is_not_counted_and_the_map_shows_who_agreed(recorded: Recorded) -> None:
    _, client = recorded
    tree = page(client, "/en/pride/villages/")

    assert "2 villages" not in tree.html  # type: ignore[operator]
    assert "No village has joined yet" not in tree.html  # type: ignore[operator]
    plan = client.get("/drawings/villagesmap-en.svg").text
    assert "Test Valley" in plan
    assert "Sample Creek" not in plan


def test_ended_pledge_is_shown_as_ended(recorded: Recorded) -> None:
    site, client = recorded

    assert site.ended == {"sample-creek"}
    assert "The pledge ended in July 2026." in client.get("/en/pride/villages/sample-creek/").text
    assert TODAY.isoformat() == "2026-11-22"
