"""Pages as the application answers them, in the preview and in the build alike."""

from __future__ import annotations

import json
from pathlib import Path

import polib
import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from flask.testing import FlaskClient
from selectolax.lexbor import LexborHTMLParser

from helpers import ROOT, TODAY, application, edit
from leopard.content.loading import load
from leopard.content.model import Site

CODES = ("en", "ru", "zh", "ko")
LOCALES = ("ru", "zh_Hans", "ko")


def page(client: FlaskClient, url: str) -> LexborHTMLParser:
    answer = client.get(url)
    assert answer.status_code == 200
    return LexborHTMLParser(answer.data)


def text(tree: LexborHTMLParser, selector: str) -> str:
    node = tree.css_first(selector)
    assert node is not None, selector
    return node.text(strip=True)


def changed(project: Path, name: str, old: str, new: str) -> FlaskClient:
    """A client for the sample site after one edit."""
    edit(project / "content" / name, old, new)
    site = load(project / "content").site
    assert site is not None
    return application(site, project).test_client()


def test_a_known_word_differs_in_every_language(client: FlaskClient) -> None:
    words = {text(page(client, f"/{code}/threats/poaching/"), "#page-sources") for code in CODES}

    assert words == {"Sources", "Источники", "来源", "출처"}


@pytest.mark.parametrize(("code", "tag"), [("en", "en"), ("ru", "ru"), ("zh", "zh-Hans"), ("ko", "ko")])
def test_page_says_its_language_and_its_twins(code: str, tag: str, client: FlaskClient) -> None:
    tree = page(client, f"/{code}/threats/poaching/")

    html = tree.css_first("html")
    assert html is not None
    assert html.attributes["lang"] == tag
    links = {node.attributes["hreflang"]: node.attributes["href"] for node in tree.css("link[hreflang]")}
    address = "https://leopard.example"
    assert links == {
        "en": f"{address}/en/threats/poaching/",
        "ru": f"{address}/ru/threats/poaching/",
        "zh-Hans": f"{address}/zh/threats/poaching/",
        "ko": f"{address}/ko/threats/poaching/",
        "x-default": f"{address}/",
    }


def test_switcher_stays_on_the_page(client: FlaskClient) -> None:
    links = [node.attributes["href"] for node in page(client, "/ru/threats/poaching/").css(".languages a")]

    assert links == [f"/{code}/threats/poaching/" for code in CODES]


def test_chooser_names_every_language_and_leads_nowhere_by_itself(client: FlaskClient) -> None:
    answer = client.get("/", headers={"Accept-Language": "ko"})
    tree = LexborHTMLParser(answer.data)

    assert answer.status_code == 200
    assert [node.text() for node in tree.css(".chooser b")] == ["English", "Русский", "简体中文", "한국어"]


def test_untranslated_page_is_the_original_with_a_notice(project: Path, site: Site) -> None:
    (project / "content/threats/poaching/index.ko.md").unlink()
    loaded = load(project / "content").site
    assert loaded is not None
    client = application(loaded, project).test_client()

    tree = page(client, "/ko/threats/poaching/")

    assert text(tree, "h1") == "Poaching"
    main = tree.css_first("main")
    assert main is not None
    assert main.attributes["lang"] == "en"
    assert "English" in text(tree, ".old")
    canonical = tree.css_first("link[rel=canonical]")
    assert canonical is not None
    assert canonical.attributes["href"] == "https://leopard.example/en/threats/poaching/"
    assert (
        'hreflang="ko"'
        not in client.get("/sitemap.xml").text.split("/en/threats/poaching/</loc>")[1].split("</url>")[0]
    )
    assert '"/ko/threats/poaching/"' not in client.get("/sitemap.xml").text
    menu = tree.css_first(".trail")
    assert menu is not None
    assert menu.attributes["lang"] == "ko"


def test_outdated_section_shows_notice_in_readers_language(project: Path) -> None:
    client = changed(project, "threats/poaching/index.en.md", "No deer, no leopard.", "No deer.")

    notices = [node.text(strip=True) for node in page(client, "/ru/threats/poaching/").css(".old")]

    assert notices == ["После перевода эта часть изменилась в оригинале (English)."]


def test_current_page_has_no_notice(client: FlaskClient) -> None:
    assert page(client, "/ru/threats/poaching/").css(".old") == []


def test_sources_stand_at_the_foot_with_the_date_of_each_fact(client: FlaskClient) -> None:
    foot = text(page(client, "/en/threats/poaching/"), "#source-2")

    assert "A. Author and B. Author" in foot
    assert "leopards in all" in foot
    assert "84" in foot
    assert "2014–15" in foot
    assert "March 2026" in foot
    assert "not certain" in foot


def test_machine_translation_is_kept_out_of_search_engines(project: Path) -> None:
    client = changed(project, "about/index.ru.md", "translated_from: en", "translated_from: en\ntranslation: machine")

    assert 'content="noindex"' in client.get("/ru/about/").text
    assert "<loc>https://leopard.example/ru/about/</loc>" not in client.get("/sitemap.xml").text


def test_linked_data_is_json_and_cannot_leave_its_element(project: Path) -> None:
    client = changed(project, "about/index.en.md", "title: About", "title: '</script><b>'")

    for url in ("/en/", "/en/about/"):
        script = page(client, url).css_first('script[type="application/ld+json"]')
        assert script is not None
        graph = json.loads(script.text())
        assert graph[0]["@type"] == ("WebSite" if url == "/en/" else "Article")


def test_breadcrumbs_lead_up(client: FlaskClient) -> None:
    trail = [node.attributes["href"] for node in page(client, "/zh/threats/poaching/").css(".trail a")]

    assert trail == ["/zh/threats/"]


def test_page_that_is_not_there_answers_in_four_languages(client: FlaskClient) -> None:
    answer = client.get("/en/nowhere/")

    assert answer.status_code == 404
    for words in ("There is no such page.", "Такой страницы нет.", "没有这个页面。", "그런 페이지가 없습니다."):
        assert words in answer.text


@pytest.mark.parametrize(
    "path", ["/pictures/threats/poaching/index.en.md", "/pictures/facts.yaml", "/pictures/../conftest.py"]
)
def test_only_pictures_leave_the_content_folder(path: str, client: FlaskClient) -> None:
    assert client.get(path).status_code == 404


def test_picture_is_served(client: FlaskClient) -> None:
    with client.get("/pictures/threats/poaching/snare.svg") as answer:
        assert answer.mimetype == "image/svg+xml"


def test_contact_is_shown_only_when_two_people_confirmed_it(project: Path) -> None:
    (project / "content/contacts.yaml").write_text(
        "contacts:\n"
        + "".join(
            f"  {name}:\n    what: {{en: {name}, ru: x, zh: x, ko: x}}\n    kind: phone\n    value: call-{name}\n"
            f"    confirmed: [{', '.join(f'{{by: {by}, on: {TODAY}}}' for by in people)}]\n"
            for name, people in {"good": ("A", "B"), "single": ("A",)}.items()
        )
    )
    client = changed(project, "about/index.en.md", "layout: hub", "layout: contact")

    html = client.get("/en/about/").text

    assert "call-good" in html
    assert "call-single" not in html


@pytest.mark.parametrize("locale", LOCALES)
def test_catalogue_is_complete(locale: str) -> None:
    catalogue = polib.pofile(str(ROOT / "translations" / locale / "LC_MESSAGES" / "messages.po"))

    assert catalogue.untranslated_entries() == []
    assert catalogue.fuzzy_entries() == []


def test_every_word_of_the_templates_is_in_every_catalogue() -> None:
    with (ROOT / "babel.cfg").open() as config:
        methods, options = parse_mapping_cfg(config)
    found = {
        message if isinstance(message, str) else message[0]
        for _, _, message, _, _ in extract_from_dir(str(ROOT), methods, options)
    }

    for locale in LOCALES:
        entries = {
            entry.msgid for entry in polib.pofile(str(ROOT / "translations" / locale / "LC_MESSAGES" / "messages.po"))
        }
        assert entries == found
    assert {entry.msgid for entry in polib.pofile(str(ROOT / "translations" / "messages.pot"))} == found


def test_russian_counts_words_in_three_forms() -> None:
    catalogue = polib.pofile(str(ROOT / "translations/ru/LC_MESSAGES/messages.po"))

    entry = catalogue.find("%(num)d word to do")
    assert entry is not None
    assert len(set(entry.msgstr_plural.values())) == 3
