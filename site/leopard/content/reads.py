"""What a page reads of the Site while it is made, so that it is made again only when something of that has changed.

The recorder lives in a context variable: outside `recorded` nothing is noted and nothing costs. What is read by every
page alike (settings, terms, templates, code) is not noted; whoever keeps pages adds it to each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

V = TypeVar("V")
Read = tuple[str, str]
"""Kind and name: `("text", "/threats/fire/")`, `("head", "/threats/fire/ ru")`, `("fact", "area")`, `("fact", "*")`."""
ALL = "*"
_open: ContextVar[set[Read] | None] = ContextVar("reads", default=None)


def note(kind: str, name: str) -> None:
    """Notes that this was read."""
    reads = _open.get()
    if reads is not None:
        reads.add((kind, name))


@contextmanager
def recorded() -> Iterator[set[Read]]:
    """Everything that is read inside the block."""
    reads: set[Read] = set()
    token = _open.set(reads)
    try:
        yield reads
    finally:
        _open.reset(token)


class Noted(dict[str, V]):
    """A mapping that notes what is asked of it; whoever goes through it has read all of it."""

    def __init__(self, kind: str, items: Iterable[tuple[str, V]]) -> None:
        super().__init__(items)
        self.kind = kind

    def __getitem__(self, key: str) -> V:
        note(self.kind, key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        note(self.kind, str(key))
        return super().__contains__(key)

    def get(self, key: str, default: V | None = None) -> V | None:  # type: ignore[override]
        note(self.kind, key)
        return super().get(key, default)

    def __iter__(self) -> Iterator[str]:
        note(self.kind, ALL)
        return super().__iter__()

    def values(self):  # type: ignore[no-untyped-def]
        note(self.kind, ALL)
        return super().values()

    def items(self):  # type: ignore[no-untyped-def]
        note(self.kind, ALL)
        return super().items()
