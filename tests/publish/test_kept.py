"""A site built again is the site built from nothing, byte for byte, whatever was changed and whenever a build was killed."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from helpers import Run, copy_sample, edit
from leopard.cli import main

PAGE = "threats/poaching/index.en.md"


def content_of(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def cold(project: Path, place: Path) -> dict[str, bytes]:
    """What a build from nothing makes of the same files."""
    place.mkdir()
    for name in ("content", "static", "translations"):
        shutil.copytree(project / name, place / name)
    result = CliRunner().invoke(main, ["--project", str(place), "build"], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    found = content_of(place / "dist")
    shutil.rmtree(place)
    return found


def change_text(content: Path, dice: random.Random) -> None:
    edit(content / PAGE, "\n---\n\n", f"\n---\n\nWord {dice.choice('abcdef')}.\n\n")


def change_title(content: Path, dice: random.Random) -> None:
    file = content / "threats" / dice.choice(["index.en.md", "poaching/index.ru.md", "poaching/index.en.md"])
    lines = file.read_text(encoding="utf-8").split("\n")
    lines[1] = f"title: Title {dice.choice('abcdef')}"
    file.write_text("\n".join(lines), encoding="utf-8")


def change_fact(content: Path, dice: random.Random) -> None:
    file = content / "facts.yaml"
    lines = file.read_text(encoding="utf-8").split("\n")
    places = [place for place, line in enumerate(lines) if line.strip().startswith("value:")]
    lines[dice.choice(places)] = f"    value: {dice.randint(100, 999)}"
    file.write_text("\n".join(lines), encoding="utf-8")


def add_page(content: Path, dice: random.Random) -> None:
    folder = content / "threats" / f"new-{dice.randint(1, 10**6)}"
    folder.mkdir()
    (folder / "index.en.md").write_text("---\ntitle: New\nsummary: New.\nchanged: 2026-01-01\n---\n\nNew.\n")


def remove_page(content: Path, dice: random.Random) -> None:
    for folder in sorted((content / "threats").glob("new-*"))[:1]:
        shutil.rmtree(folder)


def change_picture(content: Path, dice: random.Random) -> None:
    edit(content / "threats/poaching/snare.svg", "<svg", f"<!-- {dice.random()} --><svg")


CHANGES: tuple[Callable[[Path, random.Random], None], ...] = (
    change_text, change_title, change_fact, add_page, remove_page, change_picture,
)  # fmt: skip


@pytest.mark.parametrize("seed", range(3))
def test_site_built_again_is_the_site_built_from_nothing(seed: int, project: Path, run: Run, tmp_path: Path) -> None:
    dice = random.Random(seed)
    assert run("build").exit_code == 0

    for number in range(4):
        change = dice.choice(CHANGES)
        change(project / "content", dice)
        result = run("build")
        assert result.exit_code == 0, result.output

        assert content_of(project / "dist") == cold(project, tmp_path / f"cold-{number}"), change.__name__


def test_change_of_a_style_or_a_word_of_the_interface_reaches_every_page(
    project: Path, run: Run, tmp_path: Path
) -> None:
    run("build")
    edit(project / "static/css/base.css", "h1, h2, h3", "h1, h3, h2")

    run("build")

    assert "h1,h3,h2" in (project / "dist/en/index.html").read_text().replace(", ", ",")
    assert content_of(project / "dist") == cold(project, tmp_path / "cold")


def test_one_changed_text_makes_few_pages_anew(project: Path, run: Run) -> None:
    run("build")
    edit(project / "content" / PAGE, "\n---\n\n", "\n---\n\nOne word.\n\n")

    said = run("build").output

    made = int(said.split(" of them made anew")[0].rsplit(" ", 1)[1])
    assert 0 < made < 20


def test_nothing_changed_is_said_at_once_and_a_missing_file_is_made_again(project: Path, run: Run) -> None:
    first = run("build").output
    again = run("build").output
    (project / "dist/en/index.html").unlink()
    mended = run("build").output

    assert again.endswith(first.splitlines()[-1] + "\nNothing has changed since.\n")
    assert "Nothing has changed" not in mended
    assert (project / "dist/en/index.html").exists()


def test_killed_build_loses_nothing_and_the_next_is_right(tmp_path: Path) -> None:
    project = copy_sample(tmp_path)
    assert CliRunner().invoke(main, ["--project", str(project), "build"]).exit_code == 0
    before = content_of(project / "dist")
    edit(project / "content" / PAGE, "\n---\n\n", "\n---\n\nOne word more.\n\n")
    whole = cold(project, tmp_path / "cold")
    program = "import sys\nfrom leopard.cli import main\nmain(['--project', sys.argv[1], 'build'])"

    for wait in (0.4, 0.9, 1.4):
        process = subprocess.Popen(
            [sys.executable, "-c", program, str(project)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={"PYTHONPATH": str(Path(main.callback.__code__.co_filename).parents[1]), "PATH": "/usr/bin:/bin"},  # type: ignore[union-attr]
        )  # fmt: skip
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
        process.wait()
        if (project / "dist").exists():
            assert content_of(project / "dist") in (before, whole)
    result = CliRunner().invoke(main, ["--project", str(project), "build"], catch_exceptions=False)

    assert result.exit_code == 0
    assert content_of(project / "dist") == whole
