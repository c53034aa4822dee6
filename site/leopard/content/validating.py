"""Makes records of what was read, and says in plain words, with the line, what is wrong with one.

pydantic reports every mistake of a record at once; `validate` puts each on its line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

from pydantic import ValidationError

from leopard.content.schema import Record
from leopard.problems import Problem, did_you_mean
from leopard.yamltext import Document, Value

R = TypeVar("R", bound=Record)


def validate(
    record: type[R], data: Value, document: Document, path: str, location: tuple[str | int, ...] = ()
) -> tuple[R | None, list[Problem]]:
    """Makes a record of `data`, which stands at `location` in `document`. All mistakes are told, each with its line."""
    try:
        return record.model_validate(data), []
    except ValidationError as error:
        fields = list(record.model_fields)
        return None, [
            Problem(path, document.line((*location, *_keys(one["loc"]))), *_plain(one, fields))
            for one in error.errors(include_url=False)
        ]


def _keys(loc: tuple[int | str, ...]) -> tuple[int | str, ...]:
    return tuple(part for part in loc if part not in ("int", "float", "[key]"))


MESSAGES: dict[str, Callable[[str, dict[str, Any]], tuple[str, str]]] = {
    "missing": lambda name, _: (f"{name} is missing.", f"Add a line {name}: ..."),
    "string_too_short": lambda name, _: (f"{name} is empty.", f"Write something after {name}:"),
    "too_short": lambda name, _: (f"{name} is empty.", f"Write at least one after {name}:"),
    "literal_error": lambda name, ctx: (
        f"{name} cannot be this.",
        "Write one of " + _options(ctx["expected"]),
    ),
    "value_error": lambda name, ctx: (f"{name}: {ctx['error']}", "") if name else (str(ctx["error"]), ""),
    "tuple_type": lambda name, _: (f"{name} is a list.", f"Write {name}: [first, second]"),
    "dict_type": lambda name, _: (f"{name} has parts.", f"Write {name}: {{en: ..., ru: ...}}"),
    "model_type": lambda name, _: (f"{name} has parts.", "Write each part on its own line: name: value"),
    "string_type": lambda name, _: (f"{name} is one piece of text.", 'Put it in double quotes: "..."'),
    "int_parsing": lambda name, _: (f"{name} is a whole number.", f"Write {name}: 1"),
    "float_parsing": lambda name, _: (f"{name} is a number.", f"Write {name}: 1.5"),
    "string_pattern_mismatch": lambda name, _: (f"{name} is not written as it should be.", "Look at another entry."),
}


def _options(expected: str) -> str:
    """pydantic's `'', 'counted' or 'measured'` as `counted, measured.`"""
    return ", ".join(filter(None, re.findall(r"'([^']*)'", expected))) + "."


def _plain(error: Any, fields: list[str]) -> tuple[str, str]:
    keys = [str(key) for key in _keys(error["loc"])]
    name = keys[-1] if keys else ""
    kind = error["type"]
    if kind == "extra_forbidden":
        return f"There is no field called {name}.", did_you_mean(name, fields) or f"Known are: {', '.join(fields)}."
    if kind.startswith("date"):
        return f"{name} is a day.", f"Write {name}: 2026-11-22"
    if kind not in MESSAGES:
        return f"{name}: {error['msg']}", ""
    return MESSAGES[kind](name, error.get("ctx", {}))
