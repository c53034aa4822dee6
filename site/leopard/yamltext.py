"""Reads YAML the way editors mean it: every value is text, nothing is guessed, nothing is lost in silence.

Plain YAML turns `no` into false and `12:30` into 750, keeps the last of two equal keys and drops what follows ` #`.
Here values stay text (the schema decides what they are), a repeated key is a problem, and every key keeps its
line, so that a later check can say where it stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import yaml

from leopard.problems import Problem

type_name = str | int
Value = str | list["Value"] | dict[str, "Value"]
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

QUOTES_HINT = 'Put the value in double quotes: title: "Leopards: a guide"'
WORDS_OF_ERRORS = {
    "mapping values are not allowed": ("There is a colon inside this value.", QUOTES_HINT),
    "found undefined alias": ("A value cannot begin with *.", QUOTES_HINT),
    "cannot start any token": ("A value cannot begin with this character.", QUOTES_HINT),
    "found unexpected end of stream": ("A quotation mark is opened here and never closed.", 'Close it with ".'),
    "unacceptable character": ("There is a character here that no text may hold.", "Delete it and type it anew."),
}
TAB = ("This line begins with a tab.", "Use spaces instead.")
BRACES = ("A value cannot begin with {{.", 'Put the value in double quotes: summary: "{{adults}} leopards"')
OTHERWISE = ("This line cannot be read.", "Check the spaces before it, and put the value in double quotes.")


@dataclass
class Document:
    """What a YAML text holds, the line of every key, and the problems found while reading."""

    data: dict[str, Value] = field(default_factory=dict)
    lines: dict[tuple[type_name, ...], int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def line(self, location: tuple[type_name, ...]) -> int:
        """The line of a key, or of the nearest key around it; 1 when there is none."""
        while location and location not in self.lines:
            location = location[:-1]
        return self.lines.get(location, 1)


class _Reader:
    """Walks the composed nodes once. `path`, `first_line` and `trailing_comments` are as in `read_yaml`."""

    def __init__(self, text: str, path: str, first_line: int, trailing_comments: bool) -> None:
        self.source = text.split("\n")
        self.path = path
        self.first_line = first_line
        self.trailing_comments = trailing_comments
        self.document = Document()

    def problem(self, mark: yaml.Mark, message: str, hint: str = "") -> None:
        self.document.problems.append(Problem(self.path, mark.line + self.first_line, message, hint))

    def read(self, node: yaml.Node, location: tuple[type_name, ...]) -> Value:
        self.document.lines.setdefault(location, node.start_mark.line + self.first_line)
        if isinstance(node, yaml.MappingNode):
            return self.read_mapping(node, location)
        if isinstance(node, yaml.SequenceNode):
            return [self.read(item, (*location, place)) for place, item in enumerate(node.value)]
        if isinstance(node, yaml.ScalarNode):
            self.look_for_lost_tail(node)
        return str(node.value)

    def read_mapping(self, node: yaml.MappingNode, location: tuple[type_name, ...]) -> dict[str, Value]:
        result: dict[str, Value] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self.problem(key_node.start_mark, *BRACES)
                continue
            key = str(key_node.value)
            if key in result:
                first = self.document.line((*location, key))
                self.problem(
                    key_node.start_mark,
                    f"{key} stands here a second time (first in line {first}).",
                    "Keep one of them.",
                )
                continue
            self.document.lines[(*location, key)] = key_node.start_mark.line + self.first_line
            result[key] = self.read(value_node, (*location, key))
        return result

    def look_for_lost_tail(self, node: yaml.ScalarNode) -> None:
        """YAML drops everything after ` #`: in front matter that is an editor's lost text, never a comment."""
        if self.trailing_comments or node.style not in (None, ""):
            return
        end = node.end_mark
        tail = self.source[end.line][end.column :] if end.line < len(self.source) else ""
        if node.value and re.match(r"\s+#", tail):
            self.problem(end, f"Everything after # is lost: {tail.strip()}", QUOTES_HINT)


def read_yaml(text: str, path: str, first_line: int = 1, trailing_comments: bool = True) -> Document:
    """Reads a mapping. `first_line` is the line of the file on which `text` begins.

    With `trailing_comments` off, `title: Update #2` is a problem instead of a title that reads `Update`.
    """
    reader = _Reader(text, path, first_line, trailing_comments)
    try:
        node = yaml.compose(text, Loader=Loader)
    except yaml.YAMLError as error:
        reader.document.problems.append(_explain(error, text, path, first_line))
        return reader.document
    if node is None:
        return reader.document
    if not isinstance(node, yaml.MappingNode):
        reader.problem(
            node.start_mark, "Every line here is a name, a colon and a value.", "For example: title: Poaching"
        )
        return reader.document
    reader.document.data = reader.read_mapping(node, ())
    return reader.document


def _explain(error: yaml.YAMLError, text: str, path: str, first_line: int) -> Problem:
    """What a syntax error means to an editor, on the line where it began."""
    mark = getattr(error, "problem_mark", None)
    if "end of stream" in str(error):
        mark = getattr(error, "context_mark", None) or mark
    place = mark.line if mark else 0
    source = text.split("\n")
    line = source[place] if place < len(source) else ""
    words = next((words for sign, words in WORDS_OF_ERRORS.items() if sign in str(error)), OTHERWISE)
    if line.startswith("\t"):
        words = TAB
    elif ": {{" in line:
        words = BRACES
    return Problem(path, place + first_line, *words)
