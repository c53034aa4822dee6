"""The preview: shows a save at once, and a broken page in its own place while all others work."""

from __future__ import annotations

import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers import edit
from leopard.web.preview import run


@pytest.fixture
def address(project: Path) -> Iterator[str]:
    """A running preview of the sample site."""
    stop, ready, found = threading.Event(), threading.Event(), [""]

    def on_ready(url: str) -> None:
        found[0] = url
        ready.set()

    server = threading.Thread(target=run, args=(project, 0, on_ready, stop))
    server.start()
    assert ready.wait(30)
    yield found[0]
    stop.set()
    server.join(10)


def get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def save_and_wait(address: str, file: Path, old: str, new: str) -> None:
    """Saves an edit and waits until the preview tells its open pages."""
    with urllib.request.urlopen(address + "-/events", timeout=30) as events:
        events.readline()
        edit(file, old, new)
        while not events.readline().startswith(b"data"):
            pass


def test_saved_words_are_seen(address: str, project: Path) -> None:
    assert "Winter forest." in get(address + "en/")[1]

    save_and_wait(address, project / "content/index.en.md", "Winter forest.", "Spring forest.")

    assert "Spring forest." in get(address + "en/")[1]


def test_broken_page_shows_its_problem_and_the_others_work(address: str, project: Path) -> None:
    save_and_wait(address, project / "content/threats/poaching/index.en.md", "title: Poaching", "title: Poaching: more")

    status, html = get(address + "en/threats/poaching/")
    assert status == 500
    assert "There is a colon inside this value." in html
    assert "line 2" in html
    assert get(address + "en/threats/")[0] == 200
    assert "On other pages: 1 thing to fix" in get(address + "en/threats/")[1]

    save_and_wait(address, project / "content/threats/poaching/index.en.md", "title: Poaching: more", "title: Hunting")
    assert "Hunting" in get(address + "en/threats/poaching/")[1]


def test_settings_that_cannot_be_read_leave_the_last_site(address: str, project: Path) -> None:
    save_and_wait(address, project / "content/site.yaml", "menu:", "menue:")

    assert get(address + "ru/")[0] == 200


def test_draft_is_shown_with_a_ribbon(address: str, project: Path) -> None:
    save_and_wait(address, project / "content/about/index.en.md", "layout: hub", "layout: hub\ndraft: yes")

    assert "This page is a draft." in get(address + "en/about/")[1]


def test_page_has_no_problems_to_show(address: str) -> None:
    assert "Preview: nothing to fix on this page." in get(address + "zh/threats/poaching/")[1]
