"""The short markers that texts carry: `{{fact-id}}`, `{{fact-id.bare}}`, `{{fact-id.date}}`, `{{fact-id.range}}`,
`{{source:id}}`.

One pattern, used by the renderer and by the checks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Form = Literal["cited", "bare", "date", "range", "source"]
MARKER = re.compile(r"\{\{\s*(source:)?([A-Za-z0-9-]+)(?:\.([a-z]+))?\s*\}\}")
ANY_BRACES = re.compile(r"\{\{[^{}]*\}\}")
FORMS: dict[str | None, Form] = {None: "cited", "bare": "bare", "date": "date", "range": "range"}


@dataclass(frozen=True)
class Marker:
    """A call for a fact (or, with the form `source`, for a source) by its id."""

    id: str
    form: Form


def read_marker(text: str) -> Marker | None:
    """The marker a pair of double braces holds; None when it is none of ours."""
    match = MARKER.fullmatch(text)
    if not match or (match[1] and match[3]) or match[3] not in FORMS:
        return None
    return Marker(match[2], "source" if match[1] else FORMS[match[3]])


def markers(text: str) -> Iterator[Marker]:
    """Every marker in a text, in order."""
    return (marker for match in ANY_BRACES.finditer(text) if (marker := read_marker(match[0])))
