"""Asks the application for every address there is and writes the answers to a folder, strictly.

Any warning is an error, an address that answers anything but 200 too, and an endpoint of which nothing was frozen.
"""

from __future__ import annotations

import contextvars
import datetime as dt
import multiprocessing
import os
import threading
import warnings
from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from urllib.parse import unquote

from flask import Flask, url_for
from flask_frozen import Freezer

from leopard.content.model import Site
from leopard.content.reads import recorded
from leopard.publish.kept import Entry, Kept, stat_of


class KeepingFreezer(Freezer):  # type: ignore[misc]  # Frozen-Flask has no types
    """Builds every address in a context of its own, and only those whose answer would differ from the kept one.

    Frozen-Flask keeps one application context for all requests, and Flask-Babel keeps the locale in it: every page
    would come out in the language of the first (pallets/flask #4823).
    """

    kept: Kept

    def _build_one(self, url: str, last_modified: dt.datetime | None = None) -> Path:
        path: Path = self.root / self.urlpath_to_filepath(url)
        entry = self.kept.good(url, path) or contextvars.Context().run(self.make, url)
        self.kept.keep(url, entry)
        shown = self.app.extensions["leopard"]
        shown.fonts.update(entry.fonts)
        shown.drawings.update(entry.drawings)
        return path

    def make(self, url: str) -> Entry:
        """Asks the application for an address, writes the answer, and tells what it read."""
        self.kept.new += 1
        shown = self.app.extensions["leopard"]
        fonts, drawings = shown.fonts, shown.drawings
        shown.fonts, shown.drawings = ChainMap({}, fonts), set()
        path: Path = self.root / self.urlpath_to_filepath(url)
        path.unlink(missing_ok=True)  # dist/ may hold the same file: it is replaced, never written into
        with recorded() as reads:
            super()._build_one(url)
        stat = stat_of(path)
        assert stat is not None
        asked = tuple(sorted(shown.fonts.maps[0].items())), tuple(sorted(shown.drawings))
        shown.fonts, shown.drawings = fonts, drawings
        return Entry(tuple(sorted(reads)), self.kept.inputs.of(reads), stat, *asked)

    def make_all(self, urls: list[str]) -> None:
        """Makes what must be made with all processors, where the system can copy a running process.

        Each helper makes every n-th address and writes its files; what it tells is kept here.
        """
        todo = [url for url in urls if not self.kept.good(url, self.root / self.urlpath_to_filepath(url))]
        workers = os.cpu_count() or 1
        can_copy = "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
        if len(todo) < FEW or workers == 1 or not can_copy:
            return
        global _freezer  # what a copied process finds in its memory
        _freezer = self
        with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("fork")) as pool:
            for made in pool.map(_make_some, [todo[first::workers] for first in range(workers)]):
                for url, entry in made:
                    self.kept.keep(url, entry)
                    self.kept.new += 1


FEW = 24
"""Addresses below which other processes cost more than they bring."""
_freezer: KeepingFreezer | None = None


def _make_some(urls: list[str]) -> list[tuple[str, Entry]]:
    """In a copied process: makes some addresses."""
    assert _freezer is not None
    freezer = _freezer
    return [(url, contextvars.Context().run(freezer.make, url)) for url in urls]


def freeze(app: Flask, site: Site, target: Path, kept: Kept, on_page: Callable[[str], None]) -> int:
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
    freezer = KeepingFreezer(app, with_no_argument_rules=True, log_url_for=False)
    freezer.kept = kept
    freezer.register_generator(lambda: addresses(site))
    freezer.register_generator(lambda: asked_for(app))
    count = 0
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        if not any(page.pictures for page in site.pages.values()):
            warnings.filterwarnings("ignore", message="Nothing frozen for endpoints picture")
        freezer.make_all(_urls(app, addresses(site)))
        for url in kept.now:
            entry = kept.now[url]
            app.extensions["leopard"].fonts.update(entry.fonts)
            app.extensions["leopard"].drawings.update(entry.drawings)
        freezer.make_all(_urls(app, asked_for(app)))
        for page in freezer.freeze_yield():
            count += 1
            on_page(page.url)
    return count


def _urls(app: Flask, found: Iterable[tuple[str, dict[str, str]]]) -> list[str]:
    with app.test_request_context():
        return [unquote(url_for(endpoint, **values)) for endpoint, values in found]  # type: ignore[arg-type]


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
