"""How translations stand to their originals, section by section, by stamps of the words.

Commit dates and line counts all fail as signals of staleness; a stamp of what was translated does not.
"""

from __future__ import annotations

import difflib
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from leopard.content.frontmatter import FENCE, parse
from leopard.content.model import Page, Section, Site, Translation
from leopard.content.reads import note

State = Literal["current", "outdated", "missing", "extra"]
MARKUP = re.compile(r"\{#[^}]*\}|^#+|\]\([^)]*\)|[\[*>|`]|^-{3,}", re.M)
CJK = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")


@dataclass(frozen=True)
class SectionState:
    """How one section of a translation stands to the original's section of the same name."""

    id: str
    state: State
    words: int
    """To translate: the words of the original's section, 0 when it is current."""


def count_words(text: str) -> int:
    """Words as translators count them: Chinese characters one by one, everything else between spaces, no markup."""
    text = MARKUP.sub(" ", text)
    return len(CJK.findall(text)) + len(CJK.sub(" ", text).split())


def section_states(page: Page, code: str) -> list[SectionState]:
    """One state for every section of the original, in its order, then the extra ones of the translation.

    A page with no translation has every section missing; the original itself is current.
    """
    note("text", page.path)
    text = page.translations.get(code)
    if text is page.original:
        return [SectionState(section.id, "current", 0) for section in page.original.sections]
    states = [_state(section, text) for section in page.original.sections]
    for section in text.sections if text else ():
        if section.id not in page.original.by_id:
            states.append(SectionState(section.id, "extra", 0))
    return states


def _state(section: Section, text: Translation | None) -> SectionState:
    if text is None or section.id not in text.by_id:
        return SectionState(section.id, "missing", count_words(section.words))
    if text.meta.sections.get(section.id) != section.stamp:
        return SectionState(section.id, "outdated", count_words(section.words))
    return SectionState(section.id, "current", 0)


def is_current(page: Page, code: str) -> bool:
    """True when nothing of this page is left to do in this language."""
    return all(state.state == "current" for state in section_states(page, code))


def work(site: Site, code: str) -> Iterator[tuple[Page, list[SectionState]]]:
    """The pages with something to do in this language, and what."""
    for page in site.pages.values():
        to_do = [state for state in section_states(page, code) if state.state != "current"]
        if to_do:
            yield page, to_do


def stamp_file(file: Path, page: Page, sections: list[str] | None = None) -> dict[str, str]:
    """Notes in a translation's front matter that it matches the original as it is now; returns all its stamps.

    Only the line `sections:` is written; every other byte of the file stays. With `sections` given, only
    those are stamped.
    """
    raw = file.read_bytes().decode("utf-8")
    end_of_line = "\r\n" if "\r\n" in raw else "\n"
    text, _ = parse(raw.lstrip("\ufeff").replace("\r\n", "\n"), file.name, "")
    if text is None:
        raise ValueError(f"{file} cannot be read; run check first")
    chosen = sections or list(text.by_id)
    stamps = {**text.meta.sections, **{one.id: one.stamp for one in page.original.sections if one.id in chosen}}
    stamps = {one.id: stamps[one.id] for one in page.original.sections if one.id in stamps and one.id in text.by_id}
    line = "sections: {" + ", ".join(f"{name}: {stamps[name]}" for name in stamps) + "}"
    lines = raw.split(end_of_line)
    closing = next(place for place, content in enumerate(lines[1:], 1) if FENCE.match(content))
    old = next((place for place in range(1, closing) if lines[place].startswith("sections:")), None)
    if old is None:
        lines.insert(closing, line)
    else:
        after = old + 1
        while after < closing and (lines[after].startswith((" ", "\t")) or not lines[after].strip()):
            after += 1
        lines[old:after] = [line]
    file.write_bytes(end_of_line.join(lines).encode("utf-8"))
    return stamps


def old_section(project: Path, page: Page, name: str, stamp: str) -> str | None:
    """The words of the original's section when it bore this stamp, from git's history; None when it is not there."""
    path = page.original.path
    log = _git(project, "log", "--format=%H", "--", path)
    for commit in log.split() if log else []:
        text = _git(project, "show", f"{commit}:{path}")
        old, _ = (
            parse(text.replace("\r\n", "\n").lstrip("\ufeff"), path, page.original.language) if text else (None, [])
        )
        if old and name in old.by_id and old.by_id[name].stamp == stamp:
            return old.by_id[name].words
    return None


def _git(project: Path, *arguments: str) -> str | None:
    try:
        done = subprocess.run(["git", "-C", str(project), *arguments], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.decode("utf-8", "replace")


def word_diff(old: str, new: str) -> list[tuple[Literal["same", "gone", "new"], str]]:
    """What changed, word by word (character by character in Chinese), as runs in reading order."""
    before, after = _tokens(old), _tokens(new)
    runs: list[tuple[Literal["same", "gone", "new"], str]] = []
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        if kind == "equal":
            runs.append(("same", "".join(before[i1:i2])))
            continue
        if i2 > i1:
            runs.append(("gone", "".join(before[i1:i2])))
        if j2 > j1:
            runs.append(("new", "".join(after[j1:j2])))
    return runs


def _tokens(text: str) -> list[str]:
    return re.findall(r"[\u3400-\u9fff]|\s+|[^\s\u3400-\u9fff]+", text)
