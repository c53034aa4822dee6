"""What all tests share: a copy of the small sample site, and the whole site as it is built, made once."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from flask.testing import FlaskClient

from leopard.cli import main
from leopard.content.loading import load
from leopard.content.model import Site, published
from leopard.web import create_app
from leopard.web.catalogues import compile_catalogues

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = Path(__file__).parent / "sample"
TODAY = dt.date(2026, 11, 22)
os.environ["SOURCE_DATE_EPOCH"] = str(int(dt.datetime(2026, 11, 22, tzinfo=dt.UTC).timestamp()))

Run = Callable[..., Result]


def copy_sample(target: Path) -> Path:
    """The sample's content with the real templates, styles and catalogues."""
    shutil.copytree(SAMPLE / "content", target / "content")
    for name in ("static", "translations"):
        shutil.copytree(ROOT / name, target / name)
    return target


def edit(file: Path, old: str, new: str) -> None:
    """Replaces words in a file, which must hold them."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A fresh copy of the sample site that a test may change."""
    return copy_sample(tmp_path)


@pytest.fixture
def run(project: Path) -> Run:
    """Runs a verb on the sample site, as by hand."""
    return lambda *arguments: CliRunner().invoke(main, ["--project", str(project), *arguments], catch_exceptions=False)


@pytest.fixture
def site(project: Path) -> Site:
    """The sample site, loaded."""
    loaded = load(project / "content")
    assert loaded.site is not None
    assert loaded.problems == []
    return loaded.site


@pytest.fixture
def client(site: Site, project: Path) -> FlaskClient:
    """A client that asks the sample site for pages."""
    return application(site, project).test_client()


def application(site: Site, project: Path) -> Flask:
    """The web application of a site, with its catalogues compiled."""
    assert compile_catalogues(project, site.settings) == []
    app = create_app(published(site, TODAY), project)
    app.config.update(TESTING=True)
    return app


@pytest.fixture(scope="session")
def real_site() -> Site:
    """The content of this repository."""
    loaded = load(ROOT / "content")
    assert loaded.site is not None
    return published(loaded.site, TODAY)


@pytest.fixture(scope="session")
def real_dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site, built once for all tests that look at it."""
    target = tmp_path_factory.mktemp("real")
    for name in ("content", "static", "translations"):
        shutil.copytree(ROOT / name, target / name)
    result = CliRunner().invoke(main, ["--project", str(target), "build"], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return target / "dist"
