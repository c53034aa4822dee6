"""Asks the application for every address there is and writes the answers to a folder, strictly.

Any warning is an error, an address that answers anything but 200 too, and an endpoint of which nothing was frozen.
"""

from __future__ import annotations

import contextvars
import datetime as dt
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

from flask import Flask
from flask_frozen import Freezer

from leopard.content.model import Site


class FreshContextFreezer(Freezer):  # type: ignore[misc]  # Frozen-Flask has no types
    """Builds every address in a context of its own.

    Frozen-Flask keeps one application context for all requests, and Flask-Babel keeps the locale in it: every page
    would come out in the language of the first (pallets/flask #4823).
    """

    def _build_one(self, url: str, last_modified: dt.datetime | None = None) -> Path:
        built: Path = contextvars.Context().run(super()._build_one, url, last_modified)
        return built


def freeze(app: Flask, site: Site, target: Path, on_page: Callable[[str], None]) -> int:
    """Writes the whole site to `target`, removes what no longer belongs there, and returns the number of files.

    `on_page` is told each address when it is done.
    """
    app.config.update(
        FREEZER_DESTINATION=str(target),
        FREEZER_REDIRECT_POLICY="error",
        FREEZER_STATIC_IGNORE=["css/*", ".*"],
        FREEZER_DESTINATION_IGNORE=["cards/*"],
        PROPAGATE_EXCEPTIONS=True,
    )
    freezer = FreshContextFreezer(app, with_no_argument_rules=True, log_url_for=False)
    freezer.register_generator(lambda: addresses(site))
    freezer.register_generator(lambda: asked_for(app))
    count = 0
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        if not any(page.pictures for page in site.pages.values()):
            warnings.filterwarnings("ignore", message="Nothing frozen for endpoints picture")
        for page in freezer.freeze_yield():
            count += 1
            on_page(page.url)
    return count


def addresses(site: Site) -> Iterator[tuple[str, dict[str, str]]]:
    """Every address that has a language or a path in it, as endpoint and values for `url_for`."""
    for code in site.settings.codes:
        yield "feed", {"code": code}
        yield "manifest", {"code": code}
        for path in site.pages:
            here = {"code": code} | ({"path": path.strip("/")} if path != "/" else {})
            yield "page", here
            yield "notice", here
            for first, other in site.settings.notice_pairs:
                if first == code:
                    yield "notice", here | {"other": other}
    for page in site.pages.values():
        for name in sorted(page.pictures):
            yield "picture", {"path": f"{page.path.strip('/')}/{name}".strip("/")}


def asked_for(app: Flask) -> Iterator[tuple[str, dict[str, str]]]:
    """The fonts and drawings that the pages asked for. Comes after the pages: only they know."""
    for name in sorted(app.extensions["leopard"].fonts):
        yield "font", {"name": name}
    for name in sorted(app.extensions["leopard"].drawings):
        yield "drawing", {"name": name}


def count_addresses(site: Site) -> int:
    """How many addresses `addresses` will give: the length of a progress bar."""
    return sum(1 for _ in addresses(site))
