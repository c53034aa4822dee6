"""The rule of the register: no link leads readers of a language to a body that could bring them before a court."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from leopard.content.giving import is_at
from leopard.content.model import Site
from leopard.content.reading import texts, written
from leopard.content.schema_giving import Entity
from leopard.problems import Problem

LINK = re.compile(r"https?://[^\s)\"'<>\]]+")


def registered_bodies(site: Site, today: dt.date) -> Iterator[Problem]:
    """No text and no source links to a body of the register, in a language it is registered for."""
    for page, text in texts(site):
        codes = [code for code in site.settings.codes if page.shown(code) is text]
        for number, line in written(text):
            for link in LINK.findall(line):
                yield from _link(site.entities, text.path, number, link, codes)
    for source in site.sources.values():
        if source.url:
            place = site.source_lines.get(source.id, 0)
            yield from _link(site.entities, "content/sources.yaml", place, source.url, list(site.settings.codes))


def _link(entities: tuple[Entity, ...], path: str, line: int, link: str, codes: list[str]) -> Iterator[Problem]:
    for entity in entities:
        found = [code for code in codes if code in entity.languages]
        if found and any(is_at(host, link) for host in entity.hosts):
            message = f"The link {link} leads readers of {', '.join(found)} to {entity.id}, which is {entity.status}."
            yield Problem(path, line, message, "Name the source in words and take the link out.")


def register_is_complete(site: Site, today: dt.date) -> Iterator[Problem]:
    """Every body of the register has its name in every language and is registered for languages of the site."""
    for entity in site.entities:
        line = site.entity_lines.get(entity.id, 0)
        for code in site.settings.codes:
            if code not in entity.names:
                message = f"{entity.id} has no name in {code}."
                yield Problem("content/entities.yaml", line, message, f"Add {code}: ...")
        for code in entity.languages:
            if code not in site.settings.codes:
                yield Problem("content/entities.yaml", line, f"The site has no language {code}.", "")
