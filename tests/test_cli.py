"""The verbs as a person uses them."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from helpers import ROOT, Run, edit

POACHING = Path("content/threats/poaching")


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_without_a_verb_it_builds(project: Path, run: Run) -> None:
    result = run()

    assert result.exit_code == 0, result.output
    assert "✓ dist/ is ready: 8 pages in 4 languages" in result.output
    assert (project / "dist/ko/threats/poaching/index.html").exists()


def test_same_input_gives_the_same_bytes(project: Path, run: Run) -> None:
    run("build")
    first = tree(project / "dist")
    for file in (project / "dist", project / ".cache"):
        subprocess.run(["rm", "-r", str(file)], check=True)

    run("build")

    assert tree(project / "dist") == first


def test_page_that_is_gone_is_gone_from_the_site(project: Path, run: Run) -> None:
    run("new", "page", "threats/fire")
    edit(project / "content/threats/fire/index.en.md", "draft: yes\n", "")
    run("build")
    assert (project / "dist/en/threats/fire/index.html").exists()
    subprocess.run(["rm", "-r", str(project / "content/threats/fire")], check=True)

    run("build")

    assert not (project / "dist/en/threats/fire").exists()


def test_killed_build_leaves_a_whole_site(project: Path, run: Run) -> None:
    run("build")
    before = tree(project / "dist")
    edit(project / "content/index.en.md", "Winter forest.", "Summer forest.")
    command = [sys.executable, "-m", "leopard.cli", "--project", str(project), "build"]
    for delay in (0.2, 0.45, 0.7):
        started = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={"PYTHONPATH": str(ROOT / "site")})
        time.sleep(delay)
        started.kill()
        started.wait()
        if (project / "dist").exists():
            now = tree(project / "dist")
            assert now == before or b"Summer forest." in now["en/index.html"]

    run("build")

    assert b"Summer forest." in (project / "dist/en/index.html").read_bytes()
    assert sorted(tree(project / "dist")) == sorted(before)


def test_site_lost_between_two_renames_comes_back(project: Path, run: Run) -> None:
    run("build")
    before = tree(project / "dist")
    (project / "dist").rename(project / ".cache/dist-old")
    edit(project / "content/index.en.md", "(/threats/poaching/#snares)", "(/nowhere/)")

    result = run("build")

    assert result.exit_code == 1
    assert tree(project / "dist") == before


def test_draft_is_not_published(project: Path, run: Run) -> None:
    result = run("new", "page", "threats/fire")
    assert "content/threats/fire/index.en.md is there" in result.output

    run("build")

    assert not (project / "dist/en/threats/fire").exists()


def test_new_page_and_its_translation_already_build(project: Path, run: Run) -> None:
    run("new", "page", "threats/fire")
    run("new", "page", "threats/fire", "--language", "ru")
    edit(project / "content/threats/fire/index.en.md", "draft: yes\n", "")

    assert run("stamp", "threats/fire", "ru").exit_code == 0
    result = run("build")

    assert result.exit_code == 0, result.output
    assert "Fire" in (project / "dist/ko/threats/fire/index.html").read_text()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("new", "page", "Fire!"), "small Latin letters"),
        (("new", "page", "threats"), "is there already"),
        (("new", "page", "deep/er/page"), "There is no page /deep/er/ above it"),
        (("new", "page", "x", "--language", "fr"), "The site has no language fr"),
        (("status", "fr"), "The site has no language fr"),
        (("stamp", "threats/poachin", "ru"), "Did you mean /threats/poaching/ ?"),
        (("stamp", "threats/poaching", "ru", "snars"), "has no section snars"),
        (("stamp", "threats/poaching", "en"), "has no translation in en"),
        (("publish",), "No such command"),
    ],
)
def test_wrong_command_is_told_and_exits_with_2(arguments: tuple[str, ...], words: str, run: Run) -> None:
    result = run(*arguments)

    assert words in result.output
    assert result.exit_code == 2


def test_status_is_a_table_of_pages_and_languages(project: Path, run: Run) -> None:
    edit(project / POACHING / "index.en.md", "No deer, no leopard.", "Without deer there is no leopard.")

    result = run("status")

    row = next(line for line in result.output.splitlines() if line.startswith("/threats/poaching/"))
    assert row.split() == ["/threats/poaching/", "original", *["8", "words"] * 3]
    assert "3 sections outdated, 0 missing." in result.output


def test_status_of_a_language_shows_what_changed_word_by_word(project: Path, run: Run) -> None:
    for command in (["init", "-q"], ["add", "."], ["-c", "user.name=x", "-c", "user.email=x@x", "commit", "-qm", "x"]):
        subprocess.run(["git", "-C", str(project), *command], check=True)
    edit(project / POACHING / "index.en.md", "No deer, no leopard.", "No deer, no tiger.")

    result = run("status", "ru")

    assert "prey: outdated" in result.output
    assert "No deer, no [-leopard.-]{+tiger.+}" in result.output


def test_stamp_changes_one_line_and_nothing_else(project: Path, run: Run) -> None:
    edit(project / POACHING / "index.en.md", "No deer, no leopard.", "No deer: no leopard.")
    file = project / POACHING / "index.ru.md"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    before = file.read_bytes().split(b"\r\n")

    result = run("stamp", "threats/poaching", "ru", "prey")

    after = file.read_bytes().split(b"\r\n")
    assert result.output == "✓ 1 translation noted as matching.\n"
    assert [new for old, new in zip(before, after, strict=True) if old != new] == [
        line for line in after if line.startswith(b"sections:")
    ]
    assert run("status", "ru").output == "Nothing to do.\n"


def test_check_writes_nothing(project: Path, run: Run) -> None:
    run("check")
    before = tree(project)

    result = run("check")

    assert result.output == "✓ 8 pages in 4 languages, nothing to fix.\n"
    assert tree(project) == before
