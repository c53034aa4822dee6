"""Files for machines: sitemap, robots, feeds, manifests, and the 404 page (which servers use for every address).

They are views like all others, so the preview shows them too.
"""

from __future__ import annotations

import json
import mimetypes

from flask import Flask, Response, render_template, url_for
from flask_babel import force_locale
from flask_babel import gettext as _

from leopard.content.reads import ALL, note
from leopard.settings import Settings
from leopard.web.shown import page_url, shown
from leopard.web.views import alternates

mimetypes.add_type("application/manifest+json", ".webmanifest")
mimetypes.add_type("application/xml", ".xml")


def register(app: Flask, settings: Settings) -> None:
    """Adds the addresses of this module."""
    code = f"<any({', '.join(settings.codes)}):code>"
    app.add_url_rule("/sitemap.xml", "sitemap", sitemap)
    app.add_url_rule("/robots.txt", "robots", robots)
    app.add_url_rule("/404.html", "not_found", not_found)
    app.add_url_rule(f"/{code}/feed.xml", "feed", feed)
    app.add_url_rule(f"/{code}/site.webmanifest", "manifest", manifest)
    app.register_error_handler(404, lambda error: (not_found(), 404))


def sitemap() -> Response:
    """Every page that is really written in a language, with its twins in the others (reciprocal hreflang)."""
    here = shown()
    note("text", ALL)
    pages = [
        (page, language, [one for one in alternates(here.site, page, language) if one.is_written])
        for page in here.site.pages.values()
        for language in here.site.languages(page)
        if page.translations[language.code].meta.translation != "machine"
    ]
    return Response(
        render_template("sitemap.xml", settings=here.site.settings, pages=pages), mimetype="application/xml"
    )


def robots() -> Response:
    """Everything may be read by everyone."""
    address = shown().site.settings.address + url_for("sitemap")
    return Response(f"User-agent: *\nAllow: /\n\nSitemap: {address}\n", mimetype="text/plain")


def feed(code: str) -> Response:
    """The news in one language as an Atom feed (RFC 4287). Its date is that of the newest text, never 'now'."""
    here = shown()
    language = here.site.settings.language(code)
    text = render_template(
        "feed.xml", settings=here.site.settings, language=language, updated=here.last_changed,
        posts=[post for post in here.site.children("/news/") if code in post.translations],
        summary=lambda post: here.plain(post, language),
    )  # fmt: skip
    return Response(text, mimetype="application/xml")


def manifest(code: str) -> Response:
    """The web app manifest (W3C) in one language: name, start page, colours, icon."""
    settings = shown().site.settings
    language = settings.language(code)
    about = {
        "name": settings.names[code],
        "short_name": settings.names[code],
        "description": settings.slogans[code],
        "lang": language.tag,
        "dir": "ltr",
        "start_url": page_url("/", code),
        "scope": "/",
        "display": "minimal-ui",
        "background_color": "#f3f6f2",
        "theme_color": "#12212a",
        "icons": [
            {"src": url_for("static", filename="images/icon.svg"), "sizes": "any", "type": "image/svg+xml"},
            *(
                {
                    "src": url_for("static", filename=f"images/icon-{size}.png"),
                    "sizes": f"{size}x{size}",
                    "type": "image/png",
                }
                for size in (192, 512)
            ),
        ],
    }
    return Response(json.dumps(about, ensure_ascii=False, indent=1), mimetype="application/manifest+json")


def not_found() -> str:
    """Says in every language that there is no such page, and leads home. All its addresses are absolute."""
    here = shown()
    settings = here.site.settings
    words = {}
    for language in settings.languages:
        with force_locale(language.locale):
            words[language.code] = _("There is no such page."), _("To the first page"), _("All pages A to Z")
    return render_template(
        "404.html", words=words, site=here.site, settings=settings, language=settings.default,
        alternates=alternates(here.site, here.site.pages["/"], None), canonical="",
    )  # fmt: skip
