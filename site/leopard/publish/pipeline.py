"""From an application to dist/: freeze, look at the result, swap it in whole.

`.cache/frozen` is Frozen-Flask's folder, `dist/` is ours. Whatever goes wrong, and whenever the power goes, `dist/`
is yesterday's site or today's, never a mixture.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from flask import Flask

from leopard.content.model import Site
from leopard.problems import Problem, errors
from leopard.publish.cards import count_cards, write_cards
from leopard.publish.changes import changes, keep
from leopard.publish.freeze import freeze
from leopard.publish.links import check_links
from leopard.publish.weights import Weight, listing, over_budget, weigh

WEIGHTS = "weights.txt"
"""What each page weighs, for readers."""


@dataclass
class Result:
    """What a build did."""

    files: int = 0
    new_cards: int = 0
    """Social cards that had to be set anew."""
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
    result = Result(files=freeze(app, site, frozen, on_page))
    if site.settings.social_cards:
        result.new_cards = write_cards(site, frozen, cache / "cards")
        result.files += count_cards(site)
    result.problems = check_links(frozen, to_come=(WEIGHTS,))
    if not errors(result.problems):
        result.weights = weigh(frozen)
        result.problems += over_budget(result.weights)
    if not errors(result.problems):
        new = cache / "dist-new"
        shutil.rmtree(new, ignore_errors=True)
        shutil.copytree(frozen, new)
        remove_empty_folders(new)
        (new / WEIGHTS).write_text(listing(result.weights), encoding="utf-8")
        result.changes = changes(project)
        swap_in(new, dist, cache / "dist-old")
        keep(project)
    result.seconds = time.perf_counter() - started
    return result


def remove_empty_folders(folder: Path) -> None:
    """Takes away what Frozen-Flask leaves of pages that are gone: their folders."""
    for place in sorted((one for one in folder.rglob("*") if one.is_dir()), reverse=True):
        if not any(place.iterdir()):
            place.rmdir()


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
