"""The sheets of /pride/make/ and the rosettes of names: the words in every language, and the drawings.

The sheets stand in the page once for each kind and language, empty; static/js/make.js fills them in the reader's own
browser. Without script the first one is there to be printed and filled in by hand.
"""

from __future__ import annotations

from flask import Flask
from flask_babel import force_locale
from flask_babel import gettext as _

from leopard.art.rosette import seal_svg
from leopard.content.model import Site
from leopard.content.schema_villages import STEPS
from leopard.content.villages import path_of, village_at

KINDS = ("poster", "sign", "certificate", "keeper")
"""The sheets, the first of them chosen at the beginning."""
UPRIGHT = "poster"


def register(app: Flask) -> None:
    """What the templates of pride use."""
    app.jinja_env.globals.update(
        sheet_kinds=KINDS,
        kind_word=kind_word,
        sheet_words=sheet_words,
        step_words=step_words,
        pledge_steps=STEPS,
        village_at=village_at,
        village_path=path_of,
    )


def kind_word(kind: str) -> str:
    """What a sheet is called, in the reader's language."""
    words = {
        "poster": _("Poster"),
        "sign": _("Sign"),
        "certificate": _("Certificate: friend of the leopard"),
        "keeper": _("Certificate: keeper of a rosette"),
    }
    return str(words[kind])


def sheet_words(kind: str, locale: str) -> dict[str, str]:
    """Everything that is printed on a sheet, in a language that need not be the reader's."""
    with force_locale(locale):
        says = {
            "poster": (_("The leopard is our neighbour"), _("This rosette grew from our name.")),
            "sign": (_("Neighbours of the leopard"), _("Drive slowly. Light no dry grass.")),
            "certificate": (
                _("Friend of the leopard"),
                _("knows the leopard, keeps its forest from fire and wire, and tells others about it."),
            ),
            "keeper": (_("Keeper of this rosette"), _("The rosette grew from this name. Who bears the name keeps it.")),
        }[kind]
        common = {
            "draw": _("Draw your own rosette here"),
            "own": _("Our own words:"),
            "day": _("Day"),
            "hand": _("Signature"),
            "foot": _("Made by the people whose name it bears. It is no official document."),
            "licence": _("Copy freely, no need to ask."),
        }
        return {"say": str(says[0]), "why": str(says[1]), **{name: str(words) for name, words in common.items()}}


def step_words(step: str) -> str:
    """A step of the pledge as a sentence."""
    words = {
        "board": _("A leopard sheet and the card of who to call hang on the board."),
        "meeting": _("There was one open meeting."),
        "fire": _("A promise not to burn, or a list of who looks out for smoke, hangs on the board."),
        "animals": _("Every household that wants it has the list for dogs and animals."),
        "school": _("The school or a club did one thing about the leopard."),
        "sentence": _("The village has chosen one sentence of its own about its leopard."),
    }
    return str(words[step])


def seal_of(name: str, site: Site) -> str:
    """The rosette of a village, by the id of its record; of the site's own name, by a language code."""
    village = next((one for one in site.villages if one.id == name), None)
    return seal_svg(village.own_name if village else site.settings.names[name])
