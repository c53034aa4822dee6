"""The pages readers see: the language chooser, every page in every language, and the pictures beside the texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from flask import Flask, Response, abort, render_template, send_from_directory
from markupsafe import Markup

from leopard import limits
from leopard.content.freshness import is_current, section_states
from leopard.content.glossary import explained
from leopard.content.model import Page, Site, Translation
from leopard.content.printables import part_of
from leopard.content.reads import note, recorded
from leopard.content.rendering import Rendered
from leopard.content.typography import typeset
from leopard.settings import Language, Settings
from leopard.web import drawings, faces, linked_data, plates
from leopard.web.activities import figure_of
from leopard.web.alphabet import by_letter
from leopard.web.language import (
    marks,
    month_name,
    tip_word,
    write_bytes,
    write_day,
    write_fact,
    write_number,
    write_range,
    write_span,
)
from leopard.web.shown import drawing_url, has_own_font, notice_url, page_url, shown

VIEW_BOX = re.compile(r'viewBox="\S+ \S+ (\S+) (\S+)"')


@dataclass(frozen=True)
class Alternate:
    """The same page in another language."""

    language: Language
    url: str
    is_here: bool
    is_written: bool
    """False where readers of that language get the original's words."""


def register(app: Flask, settings: Settings) -> None:
    """Adds the addresses of this module and what their templates use."""
    code = f"<any({', '.join(settings.codes)}):code>"
    app.add_url_rule("/", "chooser", chooser)
    app.add_url_rule(f"/{code}/", "page", page, defaults={"path": ""})
    app.add_url_rule(f"/{code}/<path:path>/", "page", page)
    app.add_url_rule("/pictures/<path:path>", "picture", picture)
    app.add_url_rule("/fonts/<name>.woff2", "font", font)
    app.add_url_rule("/drawings/<name>.svg", "drawing", drawing)
    app.jinja_env.filters["typeset"] = typeset
    app.jinja_env.globals.update(
        page_url=page_url,
        part_of=part_of,
        notice_url=notice_url,
        explained=explained,
        limits=limits,
        tip_word=tip_word,
        write_bytes=write_bytes,
        has_own_font=has_own_font,
        drawing_url=drawing_url,
        room_for=room_for,
        words_for=drawings.words_for,
        names_of_tracks=drawings.names_of_tracks,
        has_icon=drawings.has_icon,
        with_icons=drawings.WITH_ICONS,
        wide_drawings=drawings.WIDE,
        legend=plates.LEGEND,
        icon=drawings.icon,
        face_place=faces.PLACE,
        shown=shown,
        marks=marks,
        month_name=month_name,
        write_day=write_day,
        write_fact=write_fact,
        write_number=write_number,
        write_range=write_range,
        write_span=write_span,
        is_current=is_current,
        section_states=section_states,
        by_letter=by_letter,
        word_in=lambda code: lambda term: getattr(term, code),
        title_in=lambda code: lambda page: page.shown(code).meta.title,
    )


def chooser() -> str:
    """`/`: four names, each in its own language. Never a redirect."""
    here = shown()
    home = here.site.pages["/"]
    return render_template(
        "chooser.html", site=here.site, settings=here.site.settings, language=here.site.settings.default,
        alternates=alternates(here.site, home, None), canonical=here.site.settings.address + "/",
    )  # fmt: skip


def page(code: str, path: str = "") -> str:
    """A page in a language; where there is no translation, the original with a notice."""
    here = shown()
    found = here.site.pages.get(f"/{path}/" if path else "/")
    if found is None:
        abort(404)
    language = here.site.settings.language(code)
    text = found.shown(code)
    rendered = here.renderers[code].render(found)
    html = render_template(f"layouts/{found.meta.layout}.html", **context(here.site, found, text, language, rendered))
    return here.with_font(html, code)


def context(site: Site, page: Page, text: Translation, language: Language, rendered: Rendered) -> dict[str, object]:
    """What the templates of pages are given."""
    settings = site.settings
    description = shown().plain(page, language)
    others = alternates(site, page, language)
    written_in = settings.language(text.language)
    canonical = settings.address + page_url(page.path, text.language)
    trail = site.ancestors(page)
    before, after = site.beside(page)
    return {
        "site": site,
        "settings": settings,
        "page": page,
        "text": text,
        "meta": text.meta,
        "language": language,
        "written_in": written_in,
        "rendered": rendered,
        "description": description,
        "alternates": others,
        "canonical": canonical,
        "trail": trail,
        "before": before,
        "after": after,
        "linked_data": linked_data.of_page(site, page, text, language, description, canonical, trail),
    }


def alternates(site: Site, page: Page, here: Language | None) -> list[Alternate]:
    """The page in every language, for the switcher and for hreflang."""
    return [
        Alternate(language, page_url(page.path, language.code), language == here, language.code in page.translations)
        for language in site.settings.languages
    ]


def picture(path: str) -> Response:
    """A picture from a page's folder: only those that a page owns, never a text or a data file."""
    folder, _, name = path.rpartition("/")
    owner = shown().site.pages.get(f"/{folder}/" if folder else "/")
    if owner is None or name not in owner.pictures:
        abort(404)
    note("file", str(owner.folder / name))
    return send_from_directory(Path(owner.folder), name)


def drawing(name: str) -> Response:
    """A drawing made by code."""
    svg = svg_of(name)
    if svg is None:
        abort(404)
    return Response(svg, mimetype="image/svg+xml")


def svg_of(name: str) -> str | None:
    """A drawing, a plate or a drawing of a printable; those that carry words or facts are drawn once for each Site."""
    if drawings.is_drawn(name):
        return drawings.draw(name)
    kept = shown().plates
    if name not in kept:
        with recorded() as reads:
            made = plates.plate(name, shown().site) if plates.is_plate(name) else figure_of(name, shown().site)
        if made is None:
            return None
        kept[name] = (made, reads)
    svg, reads = kept[name]
    for kind, one in reads:
        note(kind, one)
    return svg


def room_for(name: str) -> Markup:
    """The width and height of a drawing as attributes, so that nothing moves when it arrives."""
    box = VIEW_BOX.search(svg_of(name) or "")
    width, height = (round(float(side)) for side in box.groups()) if box else (1, 1)
    return Markup('width="{}" height="{}"').format(width, height)


def font(name: str) -> Response:
    """The display font that a page asked for: just the characters of its headings."""
    if name not in shown().fonts:
        abort(404)
    return Response(faces.cut(*shown().fonts[name], shown().font_cache), mimetype="font/woff2")
