"""From the application to files: every page in its own language, and nothing broken in what readers get."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest

from helpers import Run, application, edit
from leopard.content.loading import load
from leopard.content.model import Site
from leopard.publish.freeze import freeze
from leopard.publish.inputs import Inputs
from leopard.publish.kept import Kept
from leopard.publish.links import check_links
from leopard.publish.looks import Looks


def test_every_page_is_frozen_in_its_own_language(project: Path, run: Run) -> None:
    assert run("build").exit_code == 0

    for code, word in {"en": "Sources", "ru": "Источники", "zh": "来源", "ko": "출처"}.items():
        html = (project / "dist" / code / "threats/poaching/index.html").read_text()
        assert f'<h2 id="page-sources">{word}</h2>' in html
    assert "2 619" in (project / "dist/ru/threats/poaching/index.html").read_text().replace("\u00a0", " ")
    assert "5 апреля 2012" in (project / "dist/ru/threats/poaching/index.html").read_text()


def test_changed_fact_is_new_in_all_languages_and_old_in_none(project: Path, run: Run) -> None:
    run("build")
    edit(project / "content/facts.yaml", "value: 1234", "value: 4321")

    assert run("build").exit_code == 0

    pages = {
        file: file.read_text().replace("\u00a0", "").replace(",", "") for file in (project / "dist").rglob("*.html")
    }
    assert [file for file, html in pages.items() if "1234" in html] == []
    for code in ("en", "ru", "zh", "ko"):
        assert "4321" in pages[project / "dist" / code / "index.html"]
        assert "4321" in pages[project / "dist" / code / "about/numbers/index.html"]


def test_freezing_is_strict(site: Site, project: Path) -> None:
    app = application(site, project)
    app.add_url_rule("/forgotten/<name>", "forgotten", lambda name: name)

    with pytest.raises(Warning, match="Nothing frozen for endpoints forgotten"):
        freeze(app, site, project / "out", Kept(project / "pages.kept", Inputs(site, project)), lambda url: None)


def test_fault_in_the_program_is_not_hidden(site: Site, project: Path) -> None:
    app = application(site, project)
    app.view_functions["robots"] = lambda: 1 / 0

    with pytest.raises(ZeroDivisionError):
        freeze(app, site, project / "out", Kept(project / "pages.kept", Inputs(site, project)), lambda url: None)


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ('<a href="/en/nowhere/">x</a>', "The link /en/nowhere/ leads to no page."),
        ('<a href="/a.html#nothing">x</a>', "leads to no place on its page"),
        ('<a href="#nothing">x</a>', "leads to no place on its page"),
        ('<img src="/x.svg" alt="">', "The link /x.svg leads to no page."),
        ('<img src="/a.html">', "has no alt"),
        ('<a href="javascript:x">x</a>', "is not allowed on our pages"),
        ('<a href="page.html">x</a>', "does not begin at the root"),
        ('<a href="">x</a>', "A link leads nowhere."),
        ('<b id="x"></b><i id="x"></i>', "The id x stands twice"),
        ("<h1>y</h1>", "The page has 2 main headings"),
        ("<h3>y</h3>", "A heading of level 3 follows one of level 1."),
    ],
)
def test_finished_pages_are_looked_at(html: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(f'<!doctype html><html lang="en"><title>x</title><h1>x</h1>{html}')

    problems = check_links(Looks(tmp_path, tmp_path / "looks.kept"))

    assert len(problems) == 1
    assert words in problems[0].message


def test_good_finished_page_has_no_problems(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<!doctype html><html lang="en"><title>x</title><h1 id="a">x</h1><a href="/#a">x</a><a href="https://example.org">y</a>'
    )

    assert check_links(Looks(tmp_path, tmp_path / "looks.kept")) == []


def test_problem_in_the_finished_pages_keeps_yesterdays_site(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("build")
    before = (project / "dist/en/index.html").read_bytes()
    edit(project / "content/index.en.md", "{#neighbours}", "{#page-sources}")
    for code in ("ru", "zh", "ko"):
        edit(project / f"content/index.{code}.md", "{#neighbours}", "{#page-sources}")
    run("stamp", "/", "all")

    result = run("build")

    assert result.exit_code == 1
    assert "The id page-sources stands twice on this page." in result.output
    assert (project / "dist/en/index.html").read_bytes() == before


def test_site_without_pictures_can_be_frozen(project: Path) -> None:
    (project / "content/threats/poaching/snare.svg").unlink()
    site = load(project / "content").site
    assert site is not None

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert (
            freeze(
                application(site, project),
                site,
                project / "out",
                Kept(project / "pages.kept", Inputs(site, project)),
                lambda url: None,
            )
            > 40
        )
