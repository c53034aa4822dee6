"""The catalogue of editors' mistakes: each has its one clear message, and yesterday's site stays.

A folder in broken/ holds what is laid over the sample site, and the report it must give.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from helpers import Run

BROKEN = Path(__file__).parent / "broken"
ONLY_TO_KNOW = {
    *("fact-to-review", "stray-file", "not-translated-yet", "contact-not-confirmed", "contact-ends-soon"),
    *("giving-expired", "giving-checked-once", "giving-switched-off", "giving-without-channel", "giving-old-figures"),
    *("giving-checked-twice-by-one", "village-checked-once", "village-ended", "village-not-started"),
}


def lay_over(project: Path, mistake: str) -> None:
    """Puts the mistake into a copy of the sample site."""
    source = BROKEN / mistake
    if (source / "content").exists():
        shutil.copytree(source / "content", project / "content", dirs_exist_ok=True)
    if (source / "remove.txt").exists():
        for name in (source / "remove.txt").read_text().split():
            (project / "content" / name).unlink()


@pytest.mark.parametrize("mistake", sorted(folder.name for folder in BROKEN.iterdir()))
def test_mistake_has_its_message(mistake: str, project: Path, run: Run) -> None:
    lay_over(project, mistake)

    result = run("check")

    assert result.output == (BROKEN / mistake / "expected.txt").read_text(encoding="utf-8")
    assert result.exit_code == (0 if mistake in ONLY_TO_KNOW else 1)


def test_a_mistake_leaves_yesterdays_site_untouched(project: Path, run: Run) -> None:
    assert run("build").exit_code == 0
    before = {file: file.read_bytes() for file in sorted((project / "dist").rglob("*")) if file.is_file()}
    lay_over(project, "several-at-once")

    result = run("build")

    assert result.exit_code == 1
    assert "dist/ still holds the last good site." in result.output
    assert before == {file: file.read_bytes() for file in sorted((project / "dist").rglob("*")) if file.is_file()}


def test_file_that_cannot_be_opened(project: Path, run: Run) -> None:
    file = project / "content" / "threats" / "poaching" / "index.ru.md"
    file.unlink()
    file.symlink_to("nowhere")

    result = run("check")

    assert "content/threats/poaching/index.ru.md\n  This file cannot be opened." in result.output
    assert result.exit_code == 1


def test_byte_order_mark_and_windows_line_ends_are_accepted(project: Path, run: Run) -> None:
    for file in (project / "content").rglob("*.*"):
        if file.suffix in (".md", ".yaml"):
            file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))

    result = run("check")

    assert result.exit_code == 0, result.output
