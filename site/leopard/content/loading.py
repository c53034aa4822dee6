"""Walks the content folder and makes the Site: pages from folders, records from the data files.

Loading never stops at a mistake: what can be read is in the Site, what cannot is in the list of Problems.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from leopard.content.datafiles import DataFiles
from leopard.content.frontmatter import parse, read_text
from leopard.content.giving import Giving
from leopard.content.model import Page, Site, Translation
from leopard.content.reads import Noted
from leopard.content.schema import ORIGINAL_ONLY, Contact, Fact, Source, Span, Term
from leopard.content.schema_giving import Channel, Entity, Gift, Switches, Thermometer
from leopard.content.schema_villages import Village
from leopard.problems import Problem, did_you_mean
from leopard.settings import Settings, load_settings

PAGE_FILE = re.compile(r"^index\.([^.]+)\.md$")
FOLDER = re.compile(r"^[a-z0-9][a-z0-9-]*$")
PICTURES = {".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"}
DATA_FILES = {
    *("site.yaml", "facts.yaml", "sources.yaml", "terms.yaml", "contacts.yaml", "map.yaml", "year.yaml"),
    *("villages.yaml", "giving.yaml", "entities.yaml"),
}


@dataclass
class Loaded:
    """The Site and everything that was wrong on the way. Without settings there is no site."""

    site: Site | None
    problems: list[Problem] = field(default_factory=list)


def load(content: Path) -> Loaded:
    """Reads the whole content folder. Problems call files by their path from the folder above it."""
    settings, problems = load_settings(content)
    if settings is None:
        return Loaded(None, problems)
    data = DataFiles(content, problems)
    data.only("villages.yaml", ("villages",))
    data.only("giving.yaml", ("languages", "channels", "gifts", "thermometer"))
    data.only("entities.yaml", ("entities",))
    unreadable: set[str] = set()
    pages = {page.path: page for page in _pages(content, settings, problems, unreadable)}
    site = Site(
        settings=settings,
        pages=dict(sorted(pages.items())),
        facts=Noted("fact", data.records("facts.yaml", Fact, "facts").items()),
        subjects=data.names("facts.yaml", "subjects"),
        places=data.names("facts.yaml", "places"),
        map_words=data.names("map.yaml", "labels"),
        sources=Noted("source", data.records("sources.yaml", Source).items()),
        terms=data.records("terms.yaml", Term, "terms"),
        forbidden=data.forbidden(settings.codes),
        contacts=tuple(data.records("contacts.yaml", Contact, "contacts").values()),
        contact_lines=data.lines("contacts.yaml", "contacts"),
        rings=data.names("year.yaml", "rings"),
        year=tuple(data.records("year.yaml", Span, "spans").values()),
        year_lines=data.lines("year.yaml", "spans"),
        fact_lines=data.lines("facts.yaml", "facts"),
        source_lines=data.lines("sources.yaml", ""),
        villages=tuple(data.records("villages.yaml", Village, "villages").values()),
        village_lines=data.lines("villages.yaml", "villages"),
        giving=_giving(data),
        entities=tuple(data.records("entities.yaml", Entity, "entities").values()),
        entity_lines=data.lines("entities.yaml", "entities"),
        unreadable=frozenset(unreadable | data.unreadable),
    )
    return Loaded(site, problems)


def _giving(data: DataFiles) -> Giving:
    """giving.yaml. A part that cannot be read is as if it were not there: the switches are then all off."""
    name = "giving.yaml"
    switches = data.record(name, Switches, ("languages",))
    return Giving(
        states=switches.languages if switches else {},
        channels=tuple(data.records(name, Channel, "channels").values()),
        gifts=tuple(data.records(name, Gift, "gifts").values()),
        thermometer=data.record(name, Thermometer, key="thermometer"),
        lines={
            "": data.document(name).line(("languages",)),
            "thermometer": data.document(name).line(("thermometer",)),
            **data.lines(name, "gifts"),
            **data.lines(name, "channels"),
        },
    )


def _pages(content: Path, settings: Settings, problems: list[Problem], unreadable: set[str]) -> Iterator[Page]:
    for place, folders, files in os.walk(content):
        folder = Path(place)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        where = folder.relative_to(content).as_posix()
        path = "/" if where == "." else f"/{where}/"
        for name in folders:
            if not FOLDER.match(name):
                hint = "Use small Latin letters, digits and hyphens: the folder's name is the address of the page."
                problems.append(
                    Problem(f"{content.name}{path}{name}", 0, "This folder's name cannot be an address.", hint)
                )
        page = _page(content, path, sorted(files), settings, problems)
        if page:
            yield page
        elif path == "/" or any(PAGE_FILE.match(name) for name in files):
            unreadable.add(path)


def _page(content: Path, path: str, files: list[str], settings: Settings, problems: list[Problem]) -> Page | None:
    """The page of one folder, when the folder has one that can be read."""
    folder = content / path.strip("/")
    prefix = f"{content.name}{path}"
    texts: list[Translation] = []
    unreadable = False
    for name in files:
        match = PAGE_FILE.match(name)
        if match and match[1] in settings.codes:
            text, trouble = read_text(folder / name, prefix + name)
            if not trouble:
                translation, trouble = parse(text, prefix + name, match[1])
                texts += [translation] if translation else []
                unreadable |= translation is None
            else:
                unreadable = True
            problems += trouble
        elif stray := _stray(name, path, prefix, match[1] if match else "", settings):
            problems.append(stray)
    originals = [text for text in texts if not text.meta.translated_from]
    if len(originals) == 1:
        problems += _fields_of_the_original(texts, originals[0])
        return Page(
            path=path,
            folder=folder,
            original=originals[0],
            translations={text.language: text for text in texts},
            pictures=frozenset(name for name in files if Path(name).suffix in PICTURES),
        )
    if len(originals) > 1:
        first, *others = originals
        hint = f"Keep one original; in the others add a line translated_from: {first.language}"
        problems += [
            Problem(other.path, 1, f"This page already has an original, {Path(first.path).name}.", hint)
            for other in others
        ]
    elif texts and not unreadable:
        hint = "Take the line translated_from out of the file that was written first."
        problems += [Problem(prefix.rstrip("/"), 0, "Every file of this page says it is a translation.", hint)]
    return None


def _stray(name: str, path: str, prefix: str, code: str, settings: Settings) -> Problem | None:
    """A file that belongs to no page: most often a slip in its name."""
    if code:
        hint = did_you_mean(code, settings.codes) or f"The languages are {', '.join(settings.codes)}."
        return Problem(prefix + name, 0, f"The site has no language {code}.", hint)
    if name.startswith(".") or Path(name).suffix in PICTURES or (path == "/" and name in DATA_FILES):
        return None
    hint = "Texts are called index.en.md, index.ru.md and so on; pictures end in .svg, .png, .jpg or .webp."
    return Problem(prefix + name, 0, "This file belongs to no page.", hint, "note")


def _fields_of_the_original(texts: list[Translation], original: Translation) -> Iterator[Problem]:
    """Facts of the page (order, date, layout ...) stand in its original only; a translation holds words."""
    for text in texts:
        if text is original:
            continue
        source = text.meta.translated_from
        if source != original.language:
            hint = f"Write translated_from: {original.language}"
            message = f"The original of this page is in another language than {source}."
            yield Problem(text.path, text.lines.get("translated_from", 1), message, hint)
        for name in ORIGINAL_ONLY:
            if name in text.lines:
                hint = f"Take it out here; it stands in {Path(original.path).name}."
                yield Problem(text.path, text.lines[name], f"{name} belongs to the original.", hint)
