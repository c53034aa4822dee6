"""Every notice on paper: one page on A4 and one on Letter, nothing cut off; as a reader prints it."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from pikepdf import Pdf
from playwright.sync_api import Browser

CODES = ("en", "ru", "zh", "ko")
PAPER = {"A4": (794, 1123), "Letter": (816, 1056)}
"""Width and height in CSS pixels, 96 to the inch."""
MARGIN = 12 * 96 / 25.4
"""The margin that the style sheet asks for, 12 mm."""


@pytest.mark.parametrize("code", CODES)
def test_every_notice_fits_on_one_sheet(code: str, browser: Browser, base_url: str, real_dist: Path) -> None:
    notices = sorted(
        file.parent.relative_to(real_dist).as_posix() for file in (real_dist / code).rglob("notice/**/index.html")
    )
    page = browser.new_page(base_url=base_url)
    page.emulate_media(media="print")
    too_long = []
    for notice in notices:
        page.goto(f"/{notice}/")
        for paper, (width, height) in PAPER.items():
            page.set_viewport_size({"width": round(width - 2 * MARGIN), "height": round(height - 2 * MARGIN)})
            inside, whole = page.evaluate(
                "() => { const sheet = document.querySelector('.sheet');"
                " return [Math.max(sheet.scrollHeight - sheet.clientHeight, sheet.scrollWidth - sheet.clientWidth),"
                " Math.max(document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollWidth - innerWidth)]; }"
            )
            if inside > 1 or whole > 1:
                too_long.append((notice, paper, inside, whole))
    page.close()

    assert len(notices) > 100
    assert too_long == []


@pytest.mark.parametrize("paper", PAPER)
def test_printed_notice_is_one_page(paper: str, browser: Browser, base_url: str, tmp_path: Path) -> None:
    page = browser.new_page(base_url=base_url)
    counts = {}
    for path in (
        "en/notice",
        "ru/village/if-you-meet-one/notice/zh",
        "zh/threats/fire/notice/ko",
        "ko/village/fire/notice",
    ):
        page.goto(f"/{path}/")
        page.pdf(path=tmp_path / "notice.pdf", format=paper)
        with Pdf.open(tmp_path / "notice.pdf") as pdf:
            counts[path] = len(pdf.pages)
    page.close()

    assert set(counts.values()) == {1}, counts


def test_notice_on_a_narrow_phone_is_readable_and_sound(browser: Browser, base_url: str) -> None:
    page = browser.new_page(base_url=base_url, viewport={"width": 320, "height": 640})
    page.goto("/ru/village/if-you-meet-one/notice/en/")

    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    found = Axe().run(page).response["violations"]
    assert [one["id"] for one in found] == []
    page.close()
