"""No change to money or consent goes out unseen."""

from __future__ import annotations

from pathlib import Path

from helpers import Run
from leopard.publish.changes import changes, keep

GIVING = "languages: {en: off, ru: off}\nchannels:\n  one: {kind: link, verified: [{by: A}]}\n"


def test_added_changed_and_removed_records_are_told(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    file = tmp_path / "content" / "giving.yaml"
    file.write_text(GIVING)
    keep(tmp_path)
    file.write_text(GIVING.replace("en: off", "en: link").replace("by: A", "by: B").replace("ru: off", "ko: off"))

    assert changes(tmp_path) == [
        "giving.yaml since the last release:",
        "  changed  channels one",
        "           verified.1.by: A -> B",
        "  changed  languages en",
        "           it: off -> link",
        "  added    languages ko",
        "  removed  languages ru",
    ]


def test_build_tells_changes_once(project: Path, run: Run) -> None:
    (project / "content" / "villages.yaml").write_text("villages: {}\n")
    assert "nothing has changed since the last release" in run("build").output
    (project / "content" / "giving.yaml").write_text("languages: {en: off}\n")

    assert "  added    languages en" in run("build").output
    again = run("build").output
    assert "added" not in again
    assert "Nothing has changed since." in again


def test_build_that_fails_keeps_the_old_copy(project: Path, run: Run) -> None:
    run("build")
    (project / "content" / "giving.yaml").write_text("languages: {en: off}\nchanels: {}\n")
    (project / "content" / "index.en.md").unlink()

    assert run("build").exit_code == 1
    assert changes(project)[1] == "  added    languages en"
