"""What was seen in each finished page: its mistakes, its links, what it loads and what it weighs.

To look at a page costs more than to keep it, so what was seen is kept, too, for as long as the file stays as it is.
"""

from __future__ import annotations

import gzip
import os
import pickle
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from leopard.publish.kept import Stat
from leopard.publish.links import ids_of, mistakes_of, targets_of
from leopard.publish.weights import fonts_of, pictures_of, scripts_of

TEXT = (".svg", ".css", ".js", ".html")
ROOM = "⟦"
"""The sign of a size that is still to be filled in."""


@dataclass(frozen=True)
class Look:
    """One file: its bytes on the wire, and for a page what it offers, asks for, loads and lacks."""

    wire: int
    mistakes: tuple[str, ...] = ()
    ids: frozenset[str] = frozenset()
    targets: tuple[str, ...] = ()
    pictures: frozenset[str] = frozenset()
    fonts: frozenset[str] = frozenset()
    scripts: frozenset[str] = frozenset()
    has_room: bool = False


class Looks:
    """What was seen in the files below a folder, by their addresses: `/ru/threats/fire/`, `/drawings/map-ru.svg`."""

    def __init__(self, folder: Path, place: Path) -> None:
        self.folder = folder
        self.place = place
        before = _read(place)
        self.seen: dict[str, tuple[Stat, Look]] = {}
        for address, path, stat in _files(folder):
            known = before.get(address)
            self.seen[address] = known if known and known[0] == stat else (stat, look(path))

    def __getitem__(self, address: str) -> Look:
        return self.seen[address][1]

    def __contains__(self, address: object) -> bool:
        return address in self.seen

    @property
    def pages(self) -> Iterator[tuple[str, Look]]:
        """Every page, in the order of addresses."""
        for address in sorted(self.seen):
            if address.endswith(("/", ".html")):
                yield address, self.seen[address][1]

    def save(self) -> None:
        """Keeps what was seen for the next build."""
        half = self.place.with_suffix(".half")
        half.write_bytes(pickle.dumps(self.seen, protocol=pickle.HIGHEST_PROTOCOL))
        half.replace(self.place)


def look(path: Path) -> Look:
    """Looks at one file."""
    content = path.read_bytes()
    wire = len(gzip.compress(content, mtime=0)) if path.suffix in TEXT else len(content)
    if path.suffix != ".html":
        return Look(wire)
    tree = LexborHTMLParser(content)
    return Look(
        wire,
        tuple(mistakes_of(tree)),
        ids_of(tree),
        targets_of(tree),
        frozenset(pictures_of(tree)),
        frozenset(fonts_of(tree)),
        frozenset(scripts_of(tree)),
        ROOM.encode() in content,
    )


def _files(folder: Path) -> Iterator[tuple[str, Path, Stat]]:
    root = len(str(folder))
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(place) / name
            stat = path.stat()
            address = f"{place[root:]}/{name}".replace(os.sep, "/").removesuffix("index.html")
            yield address, path, (stat.st_size, stat.st_mtime_ns)


def _read(place: Path) -> dict[str, tuple[Stat, Look]]:
    try:
        found = pickle.loads(place.read_bytes())
    except Exception:
        return {}
    return found if isinstance(found, dict) else {}
