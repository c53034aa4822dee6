"""build.py, the only door: it sets up once, and when it cannot, it says in one sentence what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import build
import pytest


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """build.py in an empty folder with two locks, without `uv`, and with commands that only note themselves."""
    for name in ("requirements.lock", "requirements-test.lock"):
        (tmp_path / name).write_text(name)
    monkeypatch.setattr(build, "ROOT", tmp_path)
    monkeypatch.setattr(build, "VENV", tmp_path / ".cache" / "venv")
    monkeypatch.setattr(build, "STAMP", tmp_path / ".cache" / "venv" / "installed.txt")
    monkeypatch.setattr(build, "LOG", tmp_path / ".cache" / "setup.log")
    monkeypatch.setattr(build.shutil, "which", lambda name: None)
    return tmp_path


def pretend(monkeypatch: pytest.MonkeyPatch, failing: str = "") -> list[list[str]]:
    """Runs nothing: commands that hold the word `failing` fail, the others make an environment."""
    ran: list[list[str]] = []

    def run(command: list[str]) -> bool:
        ran.append(command)
        build.venv_python().parent.mkdir(parents=True, exist_ok=True)
        build.venv_python().touch()
        return not (failing and failing in command)

    monkeypatch.setattr(build, "run", run)
    monkeypatch.setattr(build, "hand_over", lambda arguments: 0)
    return ran


def test_second_run_does_no_set_up_work(door: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = pretend(monkeypatch)

    assert build.main([]) == 0
    first = len(ran)
    assert build.main([]) == 0

    assert first == 2
    assert len(ran) == first


def test_changed_lock_is_set_up_anew(door: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = pretend(monkeypatch)
    build.main([])
    (door / "requirements.lock").write_text("newer")

    build.main([])

    assert len(ran) == 4


def test_environment_of_the_tests_serves_the_build_too(door: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = pretend(monkeypatch)
    build.main(["test"])

    build.main(["check"])

    assert len(ran) == 2
    assert str(door / "requirements-test.lock") in ran[1]


@pytest.mark.parametrize(
    ("failing", "words"), [("venv", "apt install python3-venv"), ("pip", "connect this computer to the internet")]
)
def test_impossible_set_up_says_what_to_do(
    failing: str, words: str, door: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pretend(monkeypatch, failing)

    assert build.main([]) == 1

    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1
    assert not build.STAMP.exists()


def test_old_python_is_refused_in_one_sentence(
    door: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build.sys, "version_info", (3, 10, 13))

    assert build.main([]) == 1
    assert capsys.readouterr().err == "This needs Python 3.11.2 or newer, and this one is 3.10.13.\n"


def test_help_needs_neither_flask_nor_content() -> None:
    code = "import sys; from leopard.cli import main; main(['--help'], standalone_mode=False); print('flask' in sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(Path(build.__file__).parent / "site")}

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)

    assert done.stdout.endswith("False\n")
    for verb in ("build", "preview", "check", "status", "stamp", "new", "test"):
        assert f"\n  {verb} " in done.stdout
