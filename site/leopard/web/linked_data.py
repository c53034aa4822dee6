"""JSON-LD for search engines: WebSite on the home page, Article elsewhere, and the trail of breadcrumbs.

Vocabulary: schema.org. `<` is written as an escape, so that no text can close the script element.
"""

from __future__ import annotations

import json

from leopard.content.model import Page, Site, Translation
from leopard.settings import Language
from leopard.web.shown import page_url

LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def of_page(
    site: Site, page: Page, text: Translation, language: Language, description: str, canonical: str, trail: list[Page]
) -> str:
    """The JSON-LD of one page, ready for its script element."""
    settings = site.settings
    tag = settings.language(text.language).tag
    name = settings.names[language.code]
    about: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "WebSite" if page.path == "/" else "Article",
        "name" if page.path == "/" else "headline": name if page.path == "/" else text.meta.title,
        "description": description,
        "url": canonical,
        "inLanguage": tag,
        "license": LICENCE,
        "isAccessibleForFree": True,
    }
    if page.path != "/":
        about["dateModified"] = text.meta.changed.isoformat()
        about["isPartOf"] = {"@type": "WebSite", "name": name, "url": settings.address + page_url("/", language.code)}
    if text is not page.original:
        original = settings.address + page_url(page.path, page.original.language)
        about["translationOfWork"] = {"@type": "CreativeWork", "url": original}
    graph = [about]
    if trail:
        steps = [
            {"@type": "ListItem", "position": place, "name": step.shown(language.code).meta.name,
             "item": settings.address + page_url(step.path, language.code)}
            for place, step in enumerate([*trail, page], 1)
        ]  # fmt: skip
        graph.append({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": steps})
    return json.dumps(graph, ensure_ascii=False).replace("<", "\\u003c")
