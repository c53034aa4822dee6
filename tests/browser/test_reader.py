"""As a reader: choose a language, read, change the language, on an old phone, without script, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

CODES = ("en", "ru", "zh", "ko")
NAMES = {"en": "English", "ru": "Русский", "zh": "简体中文", "ko": "한국어"}


def all_paths(dist: Path) -> list[str]:
    """The addresses of all pages of one language, without the language; notices have tests of their own."""
    found = (file.parent.relative_to(dist / "en").as_posix() for file in (dist / "en").rglob("index.html"))
    return sorted(path for path in found if "notice" not in path.split("/"))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_choose_a_language_read_and_change_it(code: str, script: bool, browser: Browser, base_url: str) -> None:
    other = CODES[(CODES.index(code) + 1) % 4]
    page = browser.new_page(java_script_enabled=script, base_url=base_url, viewport={"width": 390, "height": 844})

    page.goto("/")
    page.get_by_role("link", name=NAMES[code]).click()
    assert page.url == f"{base_url}/{code}/"
    page.locator("ul.cells a").first.click()
    assert page.url == f"{base_url}/{code}/threats/fire/"
    title = page.locator("h1").inner_text()
    page.locator(".languages").get_by_text(NAMES[other]).click()

    assert page.url == f"{base_url}/{other}/threats/fire/"
    assert page.locator("h1").inner_text() != title
    page.close()


def test_no_page_scrolls_sideways_on_a_narrow_phone(browser: Browser, base_url: str, real_dist: Path) -> None:
    page = browser.new_page(base_url=base_url, viewport={"width": 320, "height": 640})
    wide = {}
    for code in CODES:
        for path in all_paths(real_dist):
            page.goto(f"/{code}/{path}/".replace("/./", "/"))
            width = page.evaluate("document.documentElement.scrollWidth")
            if width > 320:
                wide[page.url] = width
    page.close()

    assert wide == {}


def test_site_asks_nobody_else_and_stores_nothing(browser: Browser, base_url: str) -> None:
    context = browser.new_context(base_url=base_url)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))

    for path in ("/", "/ru/", "/ru/about/numbers/", "/ko/threats/fire/"):
        page.goto(path)

    assert [url for url in asked if not url.startswith((base_url, "data:"))] == []
    assert context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert said == []
    context.close()


def test_keyboard_reaches_the_text_and_the_focus_is_seen(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/en/threats/fire/")

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.locator(".skip").is_visible()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    focus = page.evaluate(
        "() => { const one = document.activeElement; const style = getComputedStyle(one);"
        " return [!!one.closest('main'), style.outlineStyle, parseFloat(style.outlineWidth)] }"
    )
    assert focus == [True, "solid", 3]


def test_source_number_leads_to_the_source_and_it_is_marked(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/zh/threats/fire/")

    page.locator(".cite a").first.click()

    assert page.url.endswith("#source-1")
    assert page.locator("#source-1").evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(242, 215, 149)"


def test_unknown_address_answers_in_four_languages(page: Page, base_url: str) -> None:
    answer = page.goto(f"{base_url}/ru/nowhere/")

    assert answer is not None
    assert answer.status == 404
    page.get_by_role("link", name="На главную страницу").click()
    assert page.url == f"{base_url}/ru/"


def test_buttons_and_menus_are_large_enough_for_a_thumb(page: Page, base_url: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{base_url}/ko/threats/fire/")

    small = page.evaluate(
        "() => [...document.querySelectorAll('.bar a, .menu a, .trail a, .pager a, .action a, footer.site a')]"
        ".map(a => [a.textContent, a.getBoundingClientRect().height]).filter(one => one[1] < 44)"
    )

    assert small == []


@pytest.mark.parametrize("code", CODES)
def test_axe_finds_nothing_on_any_page(code: str, browser: Browser, base_url: str, real_dist: Path) -> None:
    """Every page in every language; by day in two of them and by night in the other two, in turn."""
    pages = {
        scheme: browser.new_page(base_url=base_url, color_scheme=scheme, viewport={"width": 390, "height": 844})  # type: ignore[arg-type]
        for scheme in ("light", "dark")
    }
    found = {}
    paths = ["/", "/404.html", *(f"/{code}/{one}/".replace("/./", "/") for one in all_paths(real_dist))]
    for number, path in enumerate(paths, CODES.index(code)):
        page = pages["dark" if number % 2 else "light"]
        page.goto(path)
        result = Axe().run(page)
        if result.violations_count:
            found[path] = [
                (one["id"], [node["html"][:120] for node in one["nodes"][:3]]) for one in result.response["violations"]
            ]
    for page in pages.values():
        page.close()

    assert found == {}


def test_page_prints_as_a_handout_with_its_sources_and_address(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/en/threats/fire/")
    page.emulate_media(media="print")

    assert not page.locator(".menu").is_visible()
    assert not page.locator(".languages").is_visible()
    assert page.locator(".sources li").first.is_visible()
    assert page.locator(".address").inner_text() == "https://amur-leopard.example/en/threats/fire/"
    assert page.locator("body").evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(255, 255, 255)"
