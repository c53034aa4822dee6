"""Villages as pages: each record that may be shown today becomes a page of the site, with no Markdown of its own.

So a village's page has everything that pages have: its place in lists, the sitemap, a notice, a social card. And the
rules for texts (private contacts, numbers, forbidden words) look at a village's sentence as at any other.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from leopard.content.giving import good_today
from leopard.content.model import Page, Site, Translation
from leopard.content.schema import Meta
from leopard.content.schema_villages import Village

LIST = "/pride/villages/"
FILE = "content/villages.yaml"


def valid_today(site: Site, today: dt.date) -> Site:
    """The site with the villages and the ways to give that may be shown today, and with no others."""
    shown = tuple(one for one in site.villages if one.is_shown(today)) if LIST in site.pages else ()
    pages = {**site.pages, **{page.path: page for page in (_page(one, site) for one in shown)}}
    return replace(
        site,
        pages=dict(sorted(pages.items())),
        villages=shown,
        ended=frozenset(one.id for one in shown if one.has_ended(today)),
        giving=good_today(site.giving, site.entities, today),
    )


def path_of(village: Village) -> str:
    """`/pride/villages/green-valley/`."""
    return f"{LIST}{village.id}/"


def village_at(site: Site, path: str) -> Village | None:
    """The village whose page this is."""
    return next((one for one in site.villages if path_of(one) == path), None)


def _page(village: Village, site: Site) -> Page:
    line = site.village_lines.get(village.id, 0)
    lines: Mapping[str, int] = dict.fromkeys(Meta.model_fields, line)
    texts = {code: _text(village, code, lines) for code in site.settings.codes}
    return Page(path_of(village), Path(), texts[village.own_language], texts, frozenset())


def _text(village: Village, code: str, lines: Mapping[str, int]) -> Translation:
    meta = Meta.model_construct(
        title=village.name[code],
        summary=village.sentence[code],
        changed=village.changed,
        layout="village",
        translated_from="" if code == village.own_language else village.own_language,
    )
    return Translation(code, FILE, meta, lines, (), ())
