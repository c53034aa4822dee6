"""Reading files: whatever the bytes, there is a page or there are problems, never a traceback."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpers import TODAY
from leopard.content.checks import check
from leopard.content.frontmatter import parse, read_text, stamp
from leopard.content.loading import load
from leopard.content.schema import Confirmation, Contact
from leopard.yamltext import read_yaml

PIECES = (
    *(b"---\n", b"title: ", b"summary: x\n", b"changed: 2026-01-01\n", b"## a {#a}\n", b"{{", b"}}", b"[x](/", b")"),
    *(
        b"\t",
        b"- ",
        b": ",
        b"#",
        b"'",
        b'"',
        b"&a",
        b"*a",
        b"!!x ",
        b"|\n",
        b"\r\n",
        b"\xef\xbb\xbf",
        b"\xff",
        b"{",
        b"]",
    ),
)
NASTY = st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=12)), max_size=30).map(b"".join)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=NASTY)
def test_random_bytes_never_raise(raw: bytes, tmp_path: Path) -> None:
    file = tmp_path / "index.en.md"
    file.write_bytes(raw)

    text, problems = read_text(file, "index.en.md")
    if not problems:
        translation, problems = parse(text, "index.en.md", "en")
        assert (translation is None) == bool(problems)

    assert all(problem.message and problem.path for problem in problems)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    raw=NASTY,
    name=st.sampled_from(["facts.yaml", "sources.yaml", "terms.yaml", "contacts.yaml", "site.yaml", "index.en.md"]),
)
def test_random_bytes_in_any_file_never_stop_the_loading(raw: bytes, name: str, project: Path) -> None:
    file = project / "content" / name
    before = file.read_bytes()
    file.write_bytes(raw)
    try:
        loaded = load(project / "content")
        if loaded.site:
            check(loaded.site, TODAY)
    finally:
        file.write_bytes(before)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: no", "no"),
        ("a: 12:30", "12:30"),
        ("a: 010", "010"),
        ("a: 2026-11-22", "2026-11-22"),
        ("a: ~", "~"),
        ("a: 1e3", "1e3"),
    ],
)
def test_every_value_stays_the_text_it_was(text: str, value: str) -> None:
    assert read_yaml(text, "x").data == {"a": value}


def test_stamp_ignores_line_ends_and_trailing_space() -> None:
    assert stamp("One.\nTwo.\n") == stamp("One.  \r\nTwo.\r\n\r\n")
    assert stamp("One.") != stamp("One!")


def test_contact_counts_while_two_people_confirmed_it_within_half_a_year() -> None:
    def contact(*confirmed: tuple[str, int]) -> Contact:
        words = tuple(Confirmation(by=name, on=TODAY - dt.timedelta(days=days)) for name, days in confirmed)
        return Contact(id="x", what={"en": "x"}, kind="phone", value="x", confirmed=words)

    assert contact(("A", 10), ("B", 170)).is_confirmed(TODAY)
    assert not contact(("A", 10)).is_confirmed(TODAY)
    assert not contact(("A", 10), ("A", 20)).is_confirmed(TODAY)
    assert not contact(("A", 10), ("B", 181)).is_confirmed(TODAY)
