"""How every room reports trouble: a Problem names the file, the line, what is wrong and what to write instead.

An editor's mistake is a Problem and is collected, so that all of them are shown at once. A mistake of the program
is an exception and is never caught here.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "note"]


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to fix (`error`, stops the build) or to know (`note`)."""

    path: str
    """The file, from the project's folder, with forward slashes."""
    line: int
    """Counted from 1; 0 when the whole file is meant."""
    message: str
    hint: str = ""
    level: Level = "error"

    @property
    def is_error(self) -> bool:
        return self.level == "error"

    def __str__(self) -> str:
        where = f"{self.path}, line {self.line}" if self.line else self.path
        return "\n".join([where, f"  {self.message}", *([f"  {self.hint}"] if self.hint else [])])


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Those that stop a build."""
    return [problem for problem in problems if problem.is_error]


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """A hint with the nearest known name, or an empty string when nothing is near."""
    near = difflib.get_close_matches(wrong, list(known), n=1, cutoff=0.6)
    return f"Did you mean {near[0]} ?" if near else ""


def count_line(problems: Iterable[Problem]) -> str:
    """The line that heads a list of problems: `2 things to fix, 3 to know`."""
    problems = list(problems)
    to_fix = len(errors(problems))
    to_know = len(problems) - to_fix
    parts = []
    if to_fix:
        parts.append(f"{to_fix} thing{'s' * (to_fix != 1)} to fix")
    if to_know:
        parts.append(f"{to_know}{'' if to_fix else ' thing' + 's' * (to_know != 1)} to know")
    return ", ".join(parts) or "nothing to fix"
