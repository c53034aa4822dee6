"""From an application to dist/: freeze, look at the result, swap it in whole.

`.cache/frozen` is Frozen-Flask's folder, `dist/` is ours. Whatever goes wrong, and whenever the power goes, `dist/`
is yesterday's site or today's, never a mixture.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from flask import Flask

from leopard.content.model import Site
from leopard.content.printables import FOLDER
from leopard.problems import Problem, errors
from leopard.publish.cards import write_cards
from leopard.publish.changes import changes, keep
from leopard.publish.freeze import freeze
from leopard.publish.inputs import Inputs
from leopard.publish.kept import Kept
from leopard.publish.links import check_links
from leopard.publish.looks import Looks
from leopard.publish.packs import fill_in_sizes, write_packs
from leopard.publish.printables import make_printables
from leopard.publish.weights import Weight, listing, over_budget, weigh

WEIGHTS = "weights.txt"
"""What each page weighs, for readers."""


@dataclass
class Result:
    """What a build did."""

    files: int = 0
    new_cards: int = 0
    """Social cards that had to be set anew."""
    new_pages: int = 0
    """Addresses that had to be made anew."""
    new_sheets: int = 0
    """Printables' files that had to be set anew."""
    seconds: float = 0
    weights: list[Weight] = field(default_factory=list)
    """What each page weighs, the heaviest first."""
    changes: list[str] = field(default_factory=list)
    """What is new in giving.yaml and villages.yaml since the last release."""
    problems: list[Problem] = field(default_factory=list)


def build(app: Flask, site: Site, project: Path, on_page: Callable[[str], None] = lambda url: None) -> Result:
    """Freezes the site and puts it in place of dist/, unless the finished pages have problems."""
    started = time.perf_counter()
    cache, dist = project / ".cache", project / "dist"
    frozen = cache / "frozen"
    result = Result()
    kept = Kept(cache / "pages.kept", Inputs(site, project))
    freeze(app, site, frozen, kept, on_page)
    kept.save()
    result.new_pages = kept.new
    looks = Looks(frozen, cache / "looks.kept")
    looks.save()
    new = cache / "dist-new"
    shutil.rmtree(new, ignore_errors=True)
    link_tree(frozen, new)
    if site.settings.social_cards:
        result.new_cards = write_cards(site, new, cache / "cards")
    sheets = make_printables(site, new, cache / "sheets")
    result.new_sheets, result.problems = sheets.new, sheets.problems
    if sheets.sizes:
        write_packs(site, new, sheets.sizes)
        fill_in_sizes(new, sheets.sizes, (page for page, look in looks.pages if look.has_room))
    others = {f"/{WEIGHTS}", f"/{FOLDER}/SHA256SUMS", *sheets.sizes}
    result.problems += check_links(looks, others)
    if not errors(result.problems):
        result.weights = weigh(looks, sheets.sizes)
        result.problems += over_budget(result.weights)
    if not errors(result.problems):
        (new / WEIGHTS).write_text(listing(result.weights), encoding="utf-8")
        result.files = sum(len(names) for _, _, names in os.walk(new))
        result.changes = changes(project)
        swap_in(new, dist, cache / "dist-old")
        keep(project)
    result.seconds = time.perf_counter() - started
    return result


def link_tree(source: Path, target: Path) -> None:
    """A second name for every file of a folder; a copy where the file system has no second names.

    Nothing ever writes into a file of either folder: what changes is a new file in the place of the old one.
    """
    for place, folders, names in os.walk(source):
        folders.sort()
        if not names:
            continue
        folder = target / Path(place).relative_to(source)
        folder.mkdir(parents=True, exist_ok=True)
        for name in names:
            try:
                os.link(os.path.join(place, name), folder / name)  # noqa: PTH118  # thousands of them
            except OSError:
                shutil.copy2(os.path.join(place, name), folder / name)  # noqa: PTH118


def swap_in(new: Path, dist: Path, old: Path) -> None:
    """Puts a finished folder in the place of dist/. Both are on one file system, so each step is one rename."""
    shutil.rmtree(old, ignore_errors=True)
    if dist.exists():
        dist.rename(old)
    new.rename(dist)
    shutil.rmtree(old, ignore_errors=True)


def recover(project: Path) -> None:
    """Brings yesterday's site back when a build was killed between the two renames of `swap_in`."""
    old, dist = project / ".cache" / "dist-old", project / "dist"
    if old.exists() and not dist.exists():
        old.rename(dist)
