"""The short markers that texts carry: `{{fact-id}}`, `{{fact-id.bare}}`, `{{fact-id.date}}`, `{{fact-id.range}}`,
`{{source:id}}`; on pages that give advice `{{draw:name}}`, `{{advised:source}}`, `{{tested:source}}`, `{{unproven}}`.

One pattern, used by the renderer and by the checks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Form = Literal["cited", "bare", "date", "range", "source", "draw", "advised", "tested", "unproven"]
MARKER = re.compile(r"\{\{\s*(?:(source|draw|advised|tested):)?([A-Za-z0-9-]+)(?:\.([a-z]+))?\s*\}\}")
ANY_BRACES = re.compile(r"\{\{[^{}]*\}\}")
DRAWING = re.compile(r"/drawings/([a-z0-9-]+)\.svg")
"""A picture that the site draws by code: `![A tiger](/drawings/tiger.svg)`."""
IN_LINES = "-lines"
"""Ends the name of a drawing that is made of lines, for paper that saves ink."""
FORMS: dict[str | None, Form] = {None: "cited", "bare": "bare", "date": "date", "range": "range"}
KINDS: dict[str, Form] = {"source": "source", "draw": "draw", "advised": "advised", "tested": "tested"}
TIPS: tuple[Form, ...] = ("advised", "tested", "unproven")
"""How sure a piece of advice is: a named body gives it, it was measured elsewhere, or nobody has confirmed it."""
WITH_SOURCE: tuple[Form, ...] = ("source", "advised", "tested")


@dataclass(frozen=True)
class Marker:
    """A call for a fact by its id; with other forms for a source, or for a drawing by its name."""

    id: str
    form: Form


def read_marker(text: str) -> Marker | None:
    """The marker a pair of double braces holds; None when it is none of ours."""
    match = MARKER.fullmatch(text)
    if not match or (match[1] and match[3]) or match[3] not in FORMS:
        return None
    if match[1]:
        return Marker(match[2], KINDS[match[1]])
    if match[2] == "unproven":
        return Marker("", "unproven")
    return Marker(match[2], FORMS[match[3]])


def markers(text: str) -> Iterator[Marker]:
    """Every marker in a text, in order."""
    return (marker for match in ANY_BRACES.finditer(text) if (marker := read_marker(match[0])))
