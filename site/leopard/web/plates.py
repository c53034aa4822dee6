"""Drawings that carry words or facts: the map of the range and the chart of counts, one for each language."""

from __future__ import annotations

from flask_babel import force_locale
from flask_babel import gettext as _

from leopard.art import year
from leopard.art.chart_counts import Count
from leopard.art.charts import Bar, bars, counts_over_time
from leopard.art.map import LAYERS, range_map
from leopard.art.map_words import IDS
from leopard.content.model import Page, Site
from leopard.content.schema import Fact
from leopard.settings import Language
from leopard.web import making
from leopard.web.language import month_name, write_fact

IN_CHINA = ("china", "cn-park", "jilin", "heilongjiang", "hunchun")
KINDS = ("seal", "villagesmap", "map", "mapplain", "counts", "countsnarrow", "bars", "barsnarrow", "year", "yearnarrow")
LEGEND = ("range", "parks", "forest", "new-home", "towns", "borders")


def is_plate(name: str) -> bool:
    """True for `map-ru`, `counts-zh` and the like."""
    return name.partition("-")[0] in KINDS


def plate(name: str, site: Site) -> str:
    """The SVG of a plate, by its name and language: `map-ru`, `mapplain-ru` (without borders, for paper)."""
    kind, _dash, rest = name.partition("-")
    if kind == "seal":
        return making.seal_of(rest, site)
    code, _dash, path = rest.partition("-")
    language = site.settings.language(code)
    if kind.startswith("bars"):
        page = site.pages["/" + path.replace(".", "/") + "/"]
        return bars_of(page, site, language, narrow=kind == "barsnarrow")
    if kind.startswith("year"):
        return wheel_of_the_year(site, language, narrow=kind == "yearnarrow")
    if kind == "villagesmap":
        return map_of_the_villages(site, language)
    if kind.startswith("map"):
        return map_of_the_range(site, language, borders=kind == "map")
    return chart_of_counts(site, language, narrow=kind == "countsnarrow")


def map_of_the_range(site: Site, language: Language, borders: bool) -> str:
    """The map in one language. The fires have no layer here: what is known of them stands in the text."""
    labels = {name: words[language.code].replace("|", "\n") for name, words in site.map_words.items() if name in IDS}
    return range_map(labels, borders=borders, layers=LAYERS - {"fire"}, language=language.code)


def map_of_the_villages(site: Site, language: Language) -> str:
    """Where the villages lie that want to be on the map: a dot for about ten kilometres, the name beside it."""
    wanted = {"scale", "sea"}
    labels = {name: words[language.code].replace("|", "\n") for name, words in site.map_words.items() if name in wanted}
    pins = [
        (one.place.lon, one.place.lat, one.name[language.code])
        for one in site.villages
        if one.map_consent and one.place
    ]
    return range_map(labels, layers=("forest", "rivers"), language=language.code, pins=pins)


def chart_of_counts(site: Site, language: Language, narrow: bool) -> str:
    """Every fact that says by what it was counted, as a mark with its margin. Nothing is joined or added."""
    counts = [_count(fact, language) for fact in site.facts.values() if fact.by and fact.period]
    with force_locale(language.locale):
        areas = {"russia": _("Russia"), "both": _("Both sides, counted together"), "china": _("China")}
        methods = {
            "tracks": _("tracks in snow"), "genes": _("genes in droppings"),
            "cameras": _("cameras"), "reported": _("reported by the park"),
        }  # fmt: skip
    ends = [round(min(count.year for count in counts)), round(max(count.year for count in counts))]
    suffix = {"zh": "年", "ko": "년"}.get(language.code, "")
    years = {year: f"{year}{suffix}" for year in (ends[0], 2010, ends[1])}
    return counts_over_time(counts, areas, methods, years, narrow=narrow, language=language.tag)


def wheel_of_the_year(site: Site, language: Language, narrow: bool) -> str:
    """The year of the leopard and the village; its spans are numbered as in the list below it."""
    rings = list(site.rings)
    spans = [
        year.Span(rings.index(one.ring), one.first, one.last, one.what[language.code], one.local, one.sure)
        for one in site.year
    ]
    months = [month_name(number, language, short=True) for number in range(1, 13)]
    names = [site.rings[ring][language.code] for ring in rings]
    return year.year_svg(months, names, spans, narrow, language=language.tag)


def bars_of(page: Page, site: Site, language: Language, narrow: bool) -> str:
    """The facts a page names under `bars`, side by side; the last is the one talked about."""
    facts = [site.facts[name] for name in page.meta.bars]
    rows = [
        Bar(
            " · ".join(filter(None, [fact.what[language.code], write_fact(fact, "date", language)])),
            float(fact.value or 0),
            write_fact(fact, "value", language),
            marked=fact is facts[-1],
        )
        for fact in facts
    ]
    return bars(rows, whole=100 if facts[0].unit == "percent" else 0, narrow=narrow, language=language.tag)


def _count(fact: Fact, language: Language) -> Count:
    first, _slash, last = (fact.period or "").partition("/")
    year = (int(first[:4]) + int((last or first)[:4])) / 2
    area = "both" if fact.place in ("russia-china", "world") else "china" if fact.place in IN_CHINA else "russia"
    method = "reported" if fact.by == "reports" else fact.by
    return Count(year, area, method, fact.value, fact.low, fact.high, write_fact(fact, "value", language))
