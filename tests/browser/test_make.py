"""A name becomes a poster: as a villager with a phone, by keyboard, from a stick, without script, under a strict policy."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

import pytest
from pikepdf import Pdf
from playwright.sync_api import Browser, Page, Route

from helpers import ROOT
from leopard.art.rosette import seal

CODES = ("en", "ru", "zh", "ko")
VILLAGES = {"en": "Test Valley", "ru": "Пробная Долина", "zh": "试村", "ko": "시험골"}
LETTERS = (
    "abcdefghijklmnopqrstuvwxyz ABC-'.", "абвгдежзийклмнопрстуфхцчшщъыьэюяё АБВ-", "村子山林东北豹虎河沟屯镇乡",
    "가나다라마바사아자차카타파하 표범마을리", "e\u0301u\u0308\u0438\u0306\u1112\u1161\u11ab \u00a0\u3000\ufeff\u0085😀𠀀0",
)  # fmt: skip


APART = """() => [...document.querySelectorAll('.paper')].map(paper => {
  const box = one => paper.querySelector(one).getBoundingClientRect();
  const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
  const name = paper.querySelector('.name');
  return [name.textContent, apart(box('.name'), box('.seal')) && apart(box('.name'), box('.say')), apart(box('.name'), box('.why')),
    box('.name').right <= paper.getBoundingClientRect().right && name.scrollWidth <= name.clientWidth + 1];
})"""
"""For each sheet: its name, and whether that is apart from the rosette, from the line below it, and on the sheet."""


def names(count: int) -> list[str]:
    rng = random.Random(6)
    made = ["".join(rng.choices(letters, k=rng.randint(1, 20))) for letters in LETTERS for _ in range(count)]
    return [*made, " Занадворовка\u0438\u0306 ", "a", "Barabash", "barabash"]


def test_script_draws_the_same_rosettes_as_the_build(page: Page) -> None:
    page.goto("about:blank")
    page.add_script_tag(path=ROOT / "static" / "js" / "make.js")
    wanted = names(500)

    drawn = page.evaluate("names => names.map(sealOf)", wanted)

    assert [ascii(one) for one, there in zip(wanted, drawn, strict=True) if seal(one) != there] == []


@pytest.mark.parametrize("code", CODES)
def test_three_taps_from_home_to_a_printed_poster_on_a_phone(
    code: str, browser: Browser, base_url: str, tmp_path: Path
) -> None:
    context = browser.new_context(
        base_url=base_url, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.add_init_script("window.print = () => { window.printed = (window.printed || 0) + 1; };")
    page.goto(f"/{code}/")

    page.locator(f".menu a[href='/{code}/pride/']").tap()
    page.locator(f"main a[href='/{code}/pride/make/']").first.tap()
    page.wait_for_function("document.activeElement.matches('textarea')")
    page.keyboard.type(VILLAGES[code])
    button = page.locator(".maker [data-print]")
    assert button.bounding_box()["y"] + button.bounding_box()["height"] <= 844  # type: ignore[index]
    button.tap()

    assert page.evaluate("printed") == 1
    assert page.locator(".paper .name").inner_text() == VILLAGES[code]
    assert page.locator(".paper .seal").inner_html().count('<g class="r">') == 1
    page.pdf(path=tmp_path / "poster.pdf", format="A4")
    with Pdf.open(tmp_path / "poster.pdf") as pdf:
        assert len(pdf.pages) == 1
    assert [url for url in asked if not url.startswith((base_url, "data:"))] == []
    assert page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == 0
    assert page.evaluate("document.forms.length") == 0
    assert VILLAGES[code] not in page.url
    context.close()


def test_poster_by_keyboard_alone(page: Page, base_url: str) -> None:
    page.add_init_script("window.print = () => { window.printed = 1; };")
    page.goto(f"{base_url}/en/")

    def tab_to(selector: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
        raise AssertionError(selector)

    tab_to(".menu a[href='/en/pride/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/pride/")
    tab_to("main a[href='/en/pride/make/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/pride/make/")
    page.wait_for_function("document.activeElement.matches('textarea')")
    page.keyboard.type("Test Valley")
    tab_to("[data-print]")
    tab_to("[name=sheet]")
    page.keyboard.press("ArrowDown")
    assert page.locator(".paper.sign .name").inner_text() == "Test Valley"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")

    assert page.evaluate("printed") == 1


@pytest.mark.parametrize("kind", ["poster", "sign", "certificate", "keeper"])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_class_gets_one_page_for_each_name(kind: str, paper: str, page: Page, base_url: str, tmp_path: Path) -> None:
    page.goto(f"{base_url}/ru/pride/make/")
    pupils = ["Аня", "李明", "김서연", "Екатерина Константиновна Достоевская", "O", "\u00a0", ""]
    page.fill("textarea", "\n".join(pupils))
    page.check(f"[name=sheet][value={kind}]")
    page.check("[name=language][value=ko]")

    page.pdf(path=tmp_path / "sheets.pdf", format=paper)

    with Pdf.open(tmp_path / "sheets.pdf") as pdf:
        assert len(pdf.pages) == 5
        wide = [float(one.mediabox[2]) > float(one.mediabox[3]) for one in pdf.pages]
    assert set(wide) == {kind != "poster"}
    assert page.locator(".paper[lang=ko]").count() == 5
    assert page.locator("[role=status]").inner_text() == "Листов: 5"


@pytest.mark.parametrize("kind", ["poster", "sign", "certificate", "keeper"])
def test_long_and_short_names_stay_on_their_sheet_and_off_its_rosette(kind: str, page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/en/pride/make/")
    written = ["Li", "Barabash", "Saint Petersburg School No. 12", "Новая Деревня", "Екатерина Константиновна Достоевская",
               "杨泡满族乡杨泡村", "珲春", "두만강 하류 마을 초등학교"]  # fmt: skip
    page.fill("textarea", "\n".join(written))
    page.check(f"[name=sheet][value={kind}]")
    for code in CODES:
        page.check(f"[name=language][value={code}]")

        found = page.evaluate(APART)

        assert [one for one in found if one[1:] != [True, True, True]] == [], code


def test_sheet_of_a_village_opens_with_its_name(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/zh/pride/make/#name=%D0%9F%D1%80%D0%BE%D0%B1%D0%B0")

    assert page.locator("textarea").input_value() == "Проба"
    assert page.locator(".paper .name").inner_text() == "Проба"


def test_name_is_words_and_never_becomes_part_of_the_page(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/en/pride/make/")
    page.fill("textarea", "<img src=x onerror=alert(1)>")

    assert page.locator(".paper .name").inner_text() == "<img src=x onerror=alert(1)>"
    assert page.locator(".paper img").count() == 0


@pytest.mark.parametrize("code", CODES)
def test_without_script_there_is_a_sheet_to_fill_in(code: str, browser: Browser, base_url: str, tmp_path: Path) -> None:
    page = browser.new_page(base_url=base_url, java_script_enabled=False)
    page.goto(f"/{code}/pride/make/")

    assert page.locator(".maker").is_hidden()
    assert page.locator(".paper .blank").is_visible()
    page.pdf(path=tmp_path / "blank.pdf", format="Letter")
    with Pdf.open(tmp_path / "blank.pdf") as pdf:
        assert len(pdf.pages) == 1
    page.close()


def test_works_from_a_stick(real_dist: Path, page: Page, tmp_path: Path) -> None:
    place = tmp_path / "ko" / "pride" / "make"
    place.mkdir(parents=True)
    shutil.copytree(real_dist / "static", tmp_path / "static")
    html = (real_dist / "ko/pride/make/index.html").read_text(encoding="utf-8")
    (place / "index.html").write_text(re.sub(r'(src|href)="/static/', r'\1="../../../static/', html), encoding="utf-8")

    page.goto((place / "index.html").as_uri())
    page.fill("textarea", "시험골")

    assert page.locator(".paper .name").inner_text() == "시험골"
    assert seal("시험골").partition('d="')[2].partition('"')[0] in page.locator(".paper .seal").inner_html()


def test_works_under_a_policy_that_trusts_only_our_own_files(page: Page, base_url: str) -> None:
    def strict(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": "default-src 'self'"})

    page.route("**/pride/make/", strict)
    page.goto(f"{base_url}/en/pride/make/")
    page.fill("textarea", "Test Valley")

    assert page.locator(".paper .name").inner_text() == "Test Valley"
    assert page.locator(".paper .seal .r path").count() > 0
