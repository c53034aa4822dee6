"""Which drawings pages may show, each with the words for those who cannot see it. Drawn by art/, served as files.

A page names its drawings in its front matter (`drawings: [head]`), templates by `drawing_url`. What was named is noted
in Shown, so that the build writes just those. Every file is the same for all pages and stays in the reader's cache.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial

from flask_babel import gettext as _

from leopard.art import cub, head, icons, rosette, scene, sit, tail_rule, tracks, walk
from leopard.art.animals import ANIMALS, THINGS
from leopard.art.food import FOOD
from leopard.art.puzzles.board_drawing import field_svg
from leopard.art.puzzles.drawings import FIELDS, in_lines
from leopard.art.puzzles.howto import HOW
from leopard.art.steps import STEPS
from leopard.content.markers import DRAWING, IN_LINES, markers
from leopard.content.model import Site
from leopard.content.reading import texts, written
from leopard.problems import Problem, did_you_mean
from leopard.settings import Language

WITH_ICONS = icons.THREATS + icons.WORKS
COLUMNS = 20
"""Rosettes in a row, where one rosette is one leopard."""

WIDE = ("sitting", "map", "counts", "year", "tracks")
TRACKS = {"tracks-cats": ("leopard", "tiger", "lynx"), "tracks-others": ("leopard cat", "dog", "wolf")}
"""Prints side by side at one scale, three to a drawing."""
"""Drawings that stand below the title in the whole width."""

DRAWN: dict[str, Callable[[], str]] = {
    "hero": scene.hero,
    "sitting": scene.sitting,
    "head": head.head_svg,
    "winter": lambda: walk.walk_svg(season="winter"),
    "summer": lambda: walk.walk_svg(season="summer"),
    "cub": cub.cub_svg,
    "sit": sit.sit_svg,
    "tail": tail_rule.tail_rule,
    **ANIMALS,
    **THINGS,
    **FOOD,
    **HOW,
    **{name: partial(field_svg, kind, False) for name, kind in FIELDS.items()},
    "tracks-cats": lambda: tracks.compare_svg(TRACKS["tracks-cats"]),
    "tracks-others": lambda: tracks.compare_svg(TRACKS["tracks-others"]),
    **{f"step-{name}": step for name, step in STEPS.items()},
}
TERMS = {
    "tiger": "amur-tiger", "lynx": "lynx", "leopard-cat": "leopard-cat", "sika-deer": "sika-deer", "roe-deer": "roe-deer",
    "boar": "wild-boar", "badger": "badger", "raccoon-dog": "raccoon-dog", "ranger": "ranger", "camera": "camera-trap",
    "fire": "fire",
}  # fmt: skip
"""Drawings of one thing, and the term that names it."""


@cache
def draw(name: str) -> str:
    """The SVG of a drawing. `count-129` is 129 rosettes, `tiger-lines` the tiger in lines for paper that saves ink."""
    if name.endswith(IN_LINES):
        whole = name.removesuffix(IN_LINES)
        return (in_lines(whole) or (lambda: draw(whole)))()
    kind, _dash, count = name.partition("-")
    if kind == "count" and count.isdigit():
        return rosette.count_svg(int(count), COLUMNS, "counted")
    drawn = DRAWN[name]
    return drawn()


def is_drawn(name: str) -> bool:
    """True for the names that `draw` knows."""
    return name.removesuffix(IN_LINES) in DRAWN or name.removeprefix("count-").isdigit()


def words_for(name: str, site: Site, language: Language) -> str:
    """What matters in the drawing: the term for a drawing of one thing, a sentence for the others."""
    if name in TERMS and TERMS[name] in site.terms:
        return str(getattr(site.terms[TERMS[name]], language.code))
    words = {
        "hero": _("An Amur leopard with a long tail walks through snow, in front of Korean pines."),
        "sitting": _("An Amur leopard sits on a rock above the forest and looks over the hills."),
        "head": _("The face of an Amur leopard, from the front: pale green eyes, black spots, thick fur."),
        "winter": _("An Amur leopard in its long pale winter coat, from the side."),
        "summer": _("The same leopard in its short bright summer coat."),
        "cub": _("A leopard cub with a large head and short legs; its rosettes are still close together."),
        "sit": _("An Amur leopard, sitting."),
        "magpie": _("A magpie."),
        "dog": _("A village dog with a collar."),
        "house": _("A wooden village house in snow."),
        "school": _("A village school in snow."),
        "bus-stop": _("A bus stop with a notice board."),
        "tracks-cats": _("Prints of a leopard, a tiger and a lynx: round, four toes, no claws."),
        "tracks-others": _("Prints of a leopard cat, a dog and a wolf: the dog and the wolf show their claws."),
        "map": _(
            "A map of the leopard's range: a strip along the border of Russia and China, down to the border of North Korea."
        ),
        "year": _(
            "A wheel of twelve months with three rings: the leopard, the forest, the village; the list has the same."
        ),
        "counts": _("Counts of leopards over the years, one mark for each; the table below has the same numbers."),
    }
    return str(words.get(name, ""))


def names_of_tracks(site: Site, language: Language) -> dict[str, list[str]]:
    """Whose prints stand side by side, in the reader's language, for each drawing of them."""
    names = {"dog": str(_("dog")), "wolf": str(_("wolf"))}
    terms = {"leopard": "leopard", "tiger": "amur-tiger", "lynx": "lynx", "leopard cat": "leopard-cat"}
    names |= {
        animal: str(getattr(site.terms[term], language.code)) for animal, term in terms.items() if term in site.terms
    }
    return {drawing: [names.get(animal, animal) for animal in animals] for drawing, animals in TRACKS.items()}


def has_icon(name: str) -> bool:
    """True for pages (by the last part of their path) that have an icon."""
    return name in WITH_ICONS


def icon(name: str) -> str:
    """The icon of a page, drawn in the colour of the letters around it."""
    return f'<svg class="icon" viewBox="0 0 64 64" aria-hidden="true">{icons.shapes(name)}</svg>'


def unknown_drawings(site: Site) -> Iterable[Problem]:
    """Pages that name a drawing there is not."""
    for page in site.pages.values():
        for name in page.meta.drawings:
            if not is_drawn(name) and name not in WIDE:
                hint = did_you_mean(name, DRAWN) or f"There are: {', '.join(DRAWN)}."
                line = page.original.lines["drawings"]
                yield Problem(page.original.path, line, f"There is no drawing called {name}.", hint)
    for _page, text in texts(site):
        for number, words in written(text):
            for name in DRAWING.findall(words):
                if name not in DRAWN:
                    hint = did_you_mean(name, DRAWN) or f"There are: {', '.join(DRAWN)}."
                    yield Problem(text.path, number, f"There is no drawing called {name}.", hint)
            for marker in markers(words):
                if marker.form == "draw" and marker.id not in STEPS:
                    hint = did_you_mean(marker.id, STEPS) or f"There are: {', '.join(STEPS)}."
                    yield Problem(text.path, number, f"There is no step drawing called {marker.id}.", hint)
