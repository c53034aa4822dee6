"""Whether anything has changed since the last build: asked before anything heavy is imported.

The sign of a folder is made of the names, sizes and times of its files; nothing is opened. Standard library only.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

INPUTS = ("content", "static", "translations", "site", "requirements.lock")
NOT_INPUTS = (".mo", ".pyc")
ENVIRONMENT = ("SOURCE_DATE_EPOCH",)


def said_before(project: Path, day: str) -> str | None:
    """What the last build said, when the same day's build would do the same again; None when it has to be made."""
    try:
        built = json.loads((project / ".cache" / "built.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    same = built.get("inputs") == sign_of_inputs(project, day) and built.get("dist") == sign(project / "dist")
    return str(built.get("said")) if same else None


def remember(project: Path, day: str, inputs: str, said: str) -> None:
    """Notes what a build was made from (the sign taken before it began), what it made, and what it said."""
    built = {"inputs": inputs, "dist": sign(project / "dist"), "said": said}
    half = project / ".cache" / "built.half"
    half.write_text(json.dumps(built, ensure_ascii=False), encoding="utf-8")
    half.replace(project / ".cache" / "built.json")


def sign_of_inputs(project: Path, day: str) -> str:
    """The sign of everything that a build reads, and of the day it is made for."""
    code = Path(__file__).parent
    places = [project / name for name in INPUTS if name != "site"] + [code]
    return hashlib.blake2b(
        "\0".join([day, *(os.environ.get(name, "") for name in ENVIRONMENT), *map(sign, places)]).encode(),
        digest_size=16,
    ).hexdigest()


def sign(place: Path) -> str:
    """The sign of a folder or a file."""
    return hashlib.blake2b("\n".join(sorted(_stats(str(place)))).encode(), digest_size=16).hexdigest()


def _stats(place: str) -> Iterator[str]:
    try:
        entries = list(os.scandir(place))
    except NotADirectoryError:
        found = os.stat(place)  # noqa: PTH116  # no Path for thousands of files
        yield f"{place} {found.st_size} {found.st_mtime_ns}"
        return
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name != "__pycache__":
                yield from _stats(entry.path)
        elif not entry.name.endswith(NOT_INPUTS):
            found = entry.stat()
            yield f"{entry.path} {found.st_size} {found.st_mtime_ns}"
