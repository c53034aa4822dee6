"""What the pages of printables are given: their files, their strip, and the words for ages, kinds and groups."""

from __future__ import annotations

from collections.abc import Iterable

from flask import Flask
from flask_babel import gettext as _

from leopard.content.model import Page, Site
from leopard.content.printables import (
    BANDS,
    ages_of,
    pack_path,
    preview_path,
    printables,
    sheet_files,
)
from leopard.content.rendering import Rendered
from leopard.content.schema import Meta
from leopard.web.activities import activity_of, figure_name

KINDS = ("safety", "make", "puzzle", "science", "game", "poster", "lesson", "form")
"""The order in which the list shows them."""


def register(app: Flask) -> None:
    """Adds what the templates of printables use."""
    app.jinja_env.globals.update(
        activity_of=activity_of,
        ages_of=ages_of,
        bands=BANDS,
        fact_ids=fact_ids,
        facts_as_of=facts_as_of,
        figure_name=figure_name,
        pack_path=pack_path,
        preview_path=preview_path,
        printables_by_kind=printables_by_kind,
        sheet_files=sheet_files,
        sheet_word=sheet_word,
        size_of=size_of,
        write_ages=write_ages,
    )


def size_of(path: str) -> str:
    """The weight of a file that the build will make: it puts the number in the place of the brackets."""
    return str(_("%(size)s KB", size=f"⟦{path}⟧"))


def write_ages(ages: str) -> str:
    """`ages 5–8`, `ages 10 and up`, `all ages`."""
    if ages == "all":
        return str(_("all ages"))
    if ages.endswith("+"):
        return str(_("ages %(first)s and up", first=ages.rstrip("+")))
    return str(_("ages %(ages)s", ages=ages.replace("-", "–")))


def sheet_word(name: str) -> str:
    """The word for a kind of printable, a group or a place."""
    words = {
        "safety": _("Safety, for the wall and the pocket"),
        "make": _("Colour, cut and make"),
        "puzzle": _("Puzzles"),
        "science": _("Like a researcher"),
        "game": _("Games and cards"),
        "poster": _("Posters"),
        "lesson": _("Lessons"),
        "form": _("Forms and lists"),
        "one": _("one person"),
        "pairs": _("pairs"),
        "group": _("a small group"),
        "class": _("a class"),
        "family": _("a family"),
        "village": _("a village"),
        "anywhere": _("anywhere"),
        "indoors": _("indoors"),
        "outdoors": _("outdoors"),
    }
    return str(words[name])


def printables_by_kind(site: Site) -> list[tuple[str, list[Page]]]:
    """The printables under their kinds; kinds without any are left out."""
    pages = printables(site)
    groups = [(kind, [page for page in pages if page.meta.sheet and page.meta.sheet.kind == kind]) for kind in KINDS]
    return [(kind, found) for kind, found in groups if found]


def facts_as_of(rendered: Rendered, meta: Meta) -> str:
    """When the facts of a sheet were last looked at; for a sheet without facts, when its words changed."""
    checked = [fact.checked for citation in rendered.citations for fact in citation.facts]
    return max(checked) if checked else meta.changed.isoformat()


def fact_ids(rendered: Rendered) -> Iterable[str]:
    """The facts that a sheet prints, by their names in the ledger."""
    return sorted({fact.id for citation in rendered.citations for fact in citation.facts})
