"""What the test command needs beside libraries: a Chromium to drive, and Hunspell with its dictionaries."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
WAYS = (
    [sys.executable, "-m", "playwright", "install", "chromium"],
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
)
SPELLERS = {"en": "en_GB", "ru": "ru_RU", "ko": "ko"}
"""By language code, Hunspell's name for its dictionary; Debian has none for Chinese."""
DICTIONARIES = ("hunspell-en-gb", "hunspell-ru", "hunspell-ko")
SECONDS = 600


class NoBrowserError(Exception):
    """There is no Chromium and none could be fetched; the message says what to do."""


def find_browser() -> str:
    """The path of a Chromium. Fetches one when there is none: Playwright's own, else Debian's package as root.

    Raises NoBrowserError with the one sentence that says what to install.
    """
    found = _installed()
    if found:
        return found
    print("There is no Chromium here; fetching one for the tests.", flush=True)  # noqa: T201
    for way in WAYS:
        if way[0] == "apt-get" and not _may_install():
            continue
        _run(way)
        found = _installed()
        if found:
            return found
    raise NoBrowserError(
        "The tests need a browser: install Chromium (on Debian and Ubuntu: apt install chromium), then run this again."
    )


def find_speller() -> bool:
    """Whether Hunspell and its dictionaries are here. Fetches Debian's packages when run as root."""
    if not _has_dictionaries() and _may_install():
        print("There is no Hunspell here; fetching it for the tests.", flush=True)  # noqa: T201
        _run(["apt-get", "update", "-qq"])
        _run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "hunspell", *DICTIONARIES])
    return _has_dictionaries()


def _has_dictionaries() -> bool:
    if not shutil.which("hunspell"):
        return False
    known = subprocess.run(["hunspell", "-D"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return all(f"/{name}" in known.stderr for name in SPELLERS.values())


def _may_install() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _installed() -> str:
    named = os.environ.get("LEOPARD_BROWSER") or next((path for name in NAMES if (path := shutil.which(name))), "")
    return named or (str(MAC) if MAC.exists() else _playwrights_own())


def _playwrights_own() -> str:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else ""


def _run(command: list[str]) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        subprocess.run(command, env=environment, timeout=SECONDS, capture_output=True, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return
