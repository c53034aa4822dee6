"""What tests use by hand: the sample site, an edit, an application."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

from click.testing import Result
from flask import Flask

from leopard.content.loading import load
from leopard.content.model import Site, published
from leopard.content.villages import valid_today
from leopard.web import create_app
from leopard.web.catalogues import compile_catalogues

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = Path(__file__).parent / "sample"
TODAY = dt.date(2026, 11, 22)

Run = Callable[..., Result]


def copy_sample(target: Path) -> Path:
    """The sample's content with the real templates, styles and catalogues."""
    shutil.copytree(SAMPLE / "content", target / "content")
    for name in ("static", "translations"):
        shutil.copytree(ROOT / name, target / name)
    return target


def copy_project(target: Path, caches: Path = ROOT) -> None:
    """The real content, with the cards and sheets that a project has set before, if any: setting them takes time."""
    for name in ("content", "static", "translations"):
        shutil.copytree(ROOT / name, target / name)
    for name in ("cards", "sheets"):
        if (caches / ".cache" / name).exists():
            shutil.copytree(caches / ".cache" / name, target / ".cache" / name)


def edit(file: Path, old: str, new: str) -> None:
    """Replaces words in a file, which must hold them."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def application(site: Site, project: Path) -> Flask:
    """The web application of a site, with its catalogues compiled."""
    assert compile_catalogues(project, site.settings) == []
    app = create_app(valid_today(published(site, TODAY), TODAY), project)
    app.config.update(TESTING=True)
    return app


def copy_with_records(target: Path) -> Site:
    """The real content with made-up villages and ways to give laid over it, as strangers see it today."""
    copy_project(target)
    for file in (Path(__file__).parent / "records").glob("*.yaml"):
        shutil.copy(file, target / "content" / file.name)
    loaded = load(target / "content")
    assert loaded.site is not None
    assert loaded.problems == []
    return valid_today(published(loaded.site, TODAY), TODAY)
