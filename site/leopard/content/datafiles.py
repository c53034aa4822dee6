"""The YAML files of the content folder as records: facts, sources, terms, contacts, the words of the map."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from leopard.content.frontmatter import read_text
from leopard.content.schema import Forbidden, Record
from leopard.content.validating import validate
from leopard.problems import Problem, did_you_mean
from leopard.yamltext import Document, Value, read_yaml

R = TypeVar("R", bound=Record)


class DataFiles:
    """The YAML files of the content folder, each read once."""

    def __init__(self, content: Path, problems: list[Problem]) -> None:
        self.content = content
        self.problems = problems
        self.read: dict[str, Document] = {}
        self.unreadable: set[str] = set()

    def document(self, name: str) -> Document:
        if name not in self.read:
            path = f"{self.content.name}/{name}"
            text, problems = ("", []) if not (self.content / name).exists() else read_text(self.content / name, path)
            self.read[name] = read_yaml(text, path)
            self.problems += problems + self.read[name].problems
        return self.read[name]

    def part(self, name: str, key: str) -> tuple[dict[str, Value], tuple[str, ...]]:
        """A mapping inside a file (the whole file for an empty key), and where it stands."""
        document = self.document(name)
        value = document.data.get(key, {}) if key else document.data
        if value in ("", []):
            value = {}
        if not isinstance(value, dict):
            message, hint = f"{key} holds records.", "Write each as a name and a colon, its fields indented below it."
            self.problems.append(Problem(f"{self.content.name}/{name}", document.line((key,)), message, hint))
            value = {}
        return value, (key,) if key else ()

    def records(self, name: str, record: type[R], key: str = "") -> dict[str, R]:
        entries, location = self.part(name, key)
        path = f"{self.content.name}/{name}"
        result: dict[str, R] = {}
        for identity, entry in entries.items():
            data = {"id": identity, **entry} if isinstance(entry, dict) else entry
            made, problems = validate(record, data, self.document(name), path, (*location, identity))
            self.problems += problems
            if made is None:
                self.unreadable.add(identity)
            else:
                result[identity] = made
        return result

    def record(self, name: str, record: type[R], only: tuple[str, ...] = (), key: str = "") -> R | None:
        """One record: the part under `key`, or of the whole file the fields in `only`. None when it is not there."""
        entries, location = self.part(name, key)
        data = {field: value for field, value in entries.items() if not only or field in only}
        if not data:
            return None
        made, problems = validate(record, data, self.document(name), f"{self.content.name}/{name}", location)
        self.problems += problems
        return made

    def only(self, name: str, known: tuple[str, ...]) -> None:
        """Tells of every part of a file that is not one of these: a slip in its name would hide all it holds."""
        for key in self.document(name).data:
            if key not in known:
                hint = did_you_mean(key, known) or f"Known are: {', '.join(known)}."
                message = f"There is no part called {key}."
                self.problems.append(
                    Problem(f"{self.content.name}/{name}", self.document(name).line((key,)), message, hint)
                )

    def lines(self, name: str, key: str) -> dict[str, int]:
        """The line of every record in a part of a file."""
        entries, location = self.part(name, key)
        return {identity: self.document(name).line((*location, identity)) for identity in entries}

    def names(self, name: str, key: str) -> dict[str, dict[str, str]]:
        entries, _ = self.part(name, key)
        return {
            identity: {code: str(words) for code, words in entry.items()}
            for identity, entry in entries.items()
            if isinstance(entry, dict)
        }

    def forbidden(self, codes: tuple[str, ...]) -> dict[str, tuple[Forbidden, ...]]:
        entries, location = self.part("terms.yaml", "forbidden")
        path = f"{self.content.name}/terms.yaml"
        result: dict[str, tuple[Forbidden, ...]] = {}
        for code in codes:
            items = entries.get(code, [])
            rows = []
            for place, item in enumerate(items if isinstance(items, list) else []):
                where: tuple[str | int, ...] = (*location, code, place)
                made, problems = validate(Forbidden, item, self.document("terms.yaml"), path, where)
                self.problems += problems
                rows += [made] if made else []
            result[code] = tuple(rows)
        return result
