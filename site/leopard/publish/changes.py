"""What has changed in giving.yaml and villages.yaml since the last release: money and consent are never changed unseen.

A copy of both files is kept in .cache/released with each release. The difference is told record by record.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from leopard.yamltext import Value, read_yaml

FILES = ("giving.yaml", "villages.yaml")
Record = dict[str, str]
"""The fields of a record as `epc.iban` -> what stands there."""


def changes(project: Path) -> list[str]:
    """A line for each record that was added, changed or removed, and for each field of a changed one."""
    lines: list[str] = []
    for name in FILES:
        old, new = _records(released(project) / name), _records(project / "content" / name)
        told = list(_told(old, new))
        if told:
            lines += [f"{name} since the last release:", *(f"  {line}" for line in told)]
    return lines or [f"{' and '.join(FILES)}: nothing has changed since the last release."]


def keep(project: Path) -> None:
    """Notes what was released: the next build compares with this."""
    place = released(project)
    place.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        source = project / "content" / name
        if source.exists():
            shutil.copy(source, place / name)
        else:
            (place / name).unlink(missing_ok=True)


def released(project: Path) -> Path:
    """Where the copies lie."""
    return project / ".cache" / "released"


def _told(old: dict[str, Record], new: dict[str, Record]) -> Iterator[str]:
    for name in sorted({*old, *new}):
        if name not in old:
            yield f"added    {name}"
        elif name not in new:
            yield f"removed  {name}"
        elif old[name] != new[name]:
            yield f"changed  {name}"
            for field in sorted({*old[name], *new[name]}):
                before, after = (one.get(field, "nothing") for one in (old[name], new[name]))
                if before != after:
                    yield f"         {field or 'it'}: {before} -> {after}"


def _records(file: Path) -> dict[str, Record]:
    """Every record of a file; what stands alone at the top, like the switch of a language, is a record, too."""
    if not file.exists():
        return {}
    data = read_yaml(file.read_text(encoding="utf-8-sig"), file.name).data
    records: dict[str, Record] = {}
    for part, entries in data.items():
        for name, entry in entries.items() if isinstance(entries, dict) else [("", entries)]:
            if entry not in ("", [], {}):
                records[f"{part} {name}".strip()] = dict(_fields(entry))
    return records


def _fields(value: Value, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, one in value.items():
            yield from _fields(one, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for place, one in enumerate(value, 1):
            yield from _fields(one, f"{path}.{place}" if path else str(place))
    else:
        yield path, value
