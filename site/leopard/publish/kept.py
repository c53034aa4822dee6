"""The pages kept from the last build: what each read, and the sign of all that.

A page is kept when it would come out the same: nothing that it read has changed, and its file is still as it was
written. The list is one file, replaced in one rename; a killed build leaves files that the list does not know, and those
are made again.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from pathlib import Path

from leopard.content.reads import Read
from leopard.publish.inputs import Inputs

Stat = tuple[int, int]
"""Size and time of a file."""


@dataclass(frozen=True)
class Entry:
    """One address: what its answer read, the sign of that, its file, and the fonts and drawings it asked for."""

    reads: tuple[Read, ...]
    sign: str
    file: Stat
    fonts: tuple[tuple[str, tuple[str, str]], ...] = ()
    drawings: tuple[str, ...] = ()


class Kept:
    """The entries of the last build, and those of this one."""

    def __init__(self, place: Path, inputs: Inputs) -> None:
        self.place = place
        self.inputs = inputs
        self.before: dict[str, Entry] = _read(place)
        self.now: dict[str, Entry] = {}
        self.new = 0
        """Addresses that had to be made."""

    def good(self, url: str, path: Path) -> Entry | None:
        """The entry of an address whose file can stay; None when it must be made."""
        entry = self.now.get(url) or self.before.get(url)
        if entry is None or stat_of(path) != entry.file or self.inputs.of(entry.reads) != entry.sign:
            return None
        return entry

    def keep(self, url: str, entry: Entry) -> None:
        self.now[url] = entry

    def save(self) -> None:
        """Writes the list of this build's entries."""
        half = self.place.with_suffix(".half")
        half.write_bytes(pickle.dumps(self.now, protocol=pickle.HIGHEST_PROTOCOL))
        half.replace(self.place)


def stat_of(path: Path) -> Stat | None:
    """Size and time of a file; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def _read(place: Path) -> dict[str, Entry]:
    try:
        found = pickle.loads(place.read_bytes())
    except Exception:  # a list that cannot be read, for whatever reason, is no list
        return {}
    return found if isinstance(found, dict) else {}
