"""What all tests share: a copy of the small sample site, and the whole site as it is built, made once."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask.testing import FlaskClient

from helpers import ROOT, TODAY, Run, application, copy_project, copy_sample, copy_with_records
from leopard.cli import main
from leopard.content.loading import load
from leopard.content.model import Site, published
from leopard.content.villages import valid_today

os.environ["SOURCE_DATE_EPOCH"] = str(int(dt.datetime.combine(TODAY, dt.time(), dt.UTC).timestamp()))


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


@pytest.fixture(scope="session")
def real_site() -> Site:
    """The content of this repository."""
    loaded = load(ROOT / "content")
    assert loaded.site is not None
    return valid_today(published(loaded.site, TODAY), TODAY)


@pytest.fixture(scope="session")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, FlaskClient]:
    """The real pages with made-up villages and ways to give, and a client that asks for them."""
    target = tmp_path_factory.mktemp("recorded")
    site = copy_with_records(target)
    return site, application(site, target).test_client()


@pytest.fixture(scope="session")
def real_dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site, built once for all tests that look at it."""
    target = tmp_path_factory.mktemp("real")
    copy_project(target)
    result = CliRunner().invoke(main, ["--project", str(target), "build"], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return target / "dist"
