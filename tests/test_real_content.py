"""The content of this repository: complete, in the right language everywhere, and one truth for every number."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from selectolax.lexbor import LexborHTMLParser

from helpers import ROOT, TODAY, copy_project, edit
from leopard.cli import main
from leopard.content.checks import check
from leopard.content.freshness import section_states
from leopard.content.loading import load
from leopard.content.markers import markers
from leopard.content.model import Site
from leopard.problems import errors

CODES = ("en", "ru", "zh", "ko")
SCRIPTS = {"ru": r"[А-Яа-яЁё]", "zh": r"[\u4e00-\u9fff]", "ko": r"[가-힣]"}
LETTERS = r"[A-Za-zА-Яа-яЁё\u4e00-\u9fff가-힣]"


def test_there_is_nothing_to_fix(real_site: Site) -> None:
    problems = [*load(ROOT / "content").problems, *check(real_site, TODAY)]

    assert errors(problems) == []


def test_every_page_is_written_in_every_language_and_up_to_date(real_site: Site) -> None:
    to_do = {
        (page.path, code, state.id): state.state
        for page in real_site.pages.values()
        for code in CODES
        for state in section_states(page, code)
        if state.state != "current"
    }

    assert to_do == {}
    assert len(real_site.pages) >= 110


def test_every_page_of_the_plan_is_there(real_site: Site) -> None:
    planned = """/ /leopard/ /leopard/coat-and-winter/ /leopard/where/ /leopard/food/ /leopard/numbers/ /leopard/north-korea/
        /threats/ /threats/fire/ /threats/poaching/ /threats/deer-farms/ /threats/roads-and-building/
        /threats/one-small-family/ /threats/border/ /work/ /work/research/ /work/monitoring/ /work/anti-poaching/
        /work/fire-fighting/ /work/education/ /work/policy/ /work/timeline/ /about/ /about/brochure/ /about/numbers/
        /about/sources/ /about/unknown/ /about/translation/ /about/contact/ /about/accessibility/ /about/privacy/
        /about/licence/ /about/corrections/ /about/weight/ /about/mirrors/ /about/glossary/ /help/ /help/without-money/
        /help/give/ /help/give/where-money-goes/ /help/give/is-it-us/ /a-z/ /offline/ /news/ /leopard/spots/ /leopard/life/
        /leopard/signs/ /leopard/neighbours/ /learn/ /learn/year/ /village/ /village/if-you-meet-one/ /village/in-my-yard/
        /village/dogs-and-animals/ /village/i-lost-an-animal/ /village/fire/ /village/hunters/ /village/deer-farms/
        /village/found-something/ /village/border-service/ /village/who-to-call/ /village/noticeboard/ /village/stories/
        /teach/ /teach/printables/ /teach/packs/ /teach/use-and-copy/ /teach/lessons/
        /pride/ /pride/how-it-works/ /pride/pledge/ /pride/villages/ /pride/make/ /pride/kit/ /pride/leopard-day/""".split()

    assert [path for path in planned if path not in real_site.pages] == []


@pytest.mark.parametrize("code", ["ru", "zh", "ko"])
def test_no_page_is_in_the_wrong_language(code: str, real_dist: Path) -> None:
    wrong = {}
    tag = {"zh": "zh-Hans"}.get(code, code)
    foreign = f"main [lang]:not([lang={tag}])"
    for file in sorted((real_dist / code).rglob("index.html")):
        if "notice" in file.parts:
            continue
        tree = LexborHTMLParser(file.read_bytes())
        for node in tree.css(f"script, style, cite, .sources, nav.languages, .formats, [data-sheet=foot], {foreign}"):
            node.decompose()
        body = tree.css_first("main")
        assert body is not None
        letters = re.findall(LETTERS, body.text())
        own = re.findall(SCRIPTS[code], body.text())
        if len(own) < 0.8 * len(letters):
            wrong[file.parent.name] = len(own) / max(1, len(letters))

    assert wrong == {}


def test_english_pages_are_english(real_dist: Path) -> None:
    for file in sorted((real_dist / "en").rglob("index.html")):
        if "notice" in file.parts:
            continue
        tree = LexborHTMLParser(file.read_bytes())
        for node in tree.css("script, style, cite, nav.languages, [lang]:not([lang=en])"):
            if node.tag not in ("html", "body"):
                node.decompose()
        body = tree.css_first("main")
        assert body is not None
        assert re.findall(r"[А-Яа-я\u4e00-\u9fff가-힣]", body.text()) == [], file


def test_one_changed_value_is_new_in_all_languages_and_old_in_none(tmp_path: Path, real_dist: Path) -> None:
    copy_project(tmp_path, real_dist.parent)
    facts = tmp_path / "content" / "facts.yaml"
    head, _, tail = facts.read_text(encoding="utf-8").partition("  park-ru-area:\n")
    assert "value: 2619\n" in tail
    facts.write_text(head + "  park-ru-area:\n" + tail.replace("value: 2619\n", "value: 7531\n", 1), encoding="utf-8")

    result = CliRunner().invoke(main, ["--project", str(tmp_path), "build"], catch_exceptions=False)

    assert result.exit_code == 0, result.output
    texts = {file: re.sub(r"[,\u00a0\u202f]", "", file.read_text()) for file in (tmp_path / "dist").rglob("*.html")}
    assert [str(file) for file, text in texts.items() if "2619" in text] == []
    for code in CODES:
        assert any("7531" in text for file, text in texts.items() if f"/dist/{code}/" in file.as_posix())


def test_russian_and_chinese_counts_are_never_added(real_site: Site, real_dist: Path) -> None:
    counts = [fact.value for name, fact in real_site.facts.items() if name in ("ru-adults-2024", "cn-leopards-2024")]
    assert len(counts) == 2
    total = int(sum(count for count in counts if count is not None))

    found = [
        file for file in real_dist.rglob("*.html") if re.search(rf"(?<![\d,.#-]){total}(?![\d,.])", file.read_text())
    ]

    assert [str(file) for file in found] == []


def test_every_number_has_its_source_at_the_foot_of_the_page(real_site: Site, real_dist: Path) -> None:
    for path, page in real_site.pages.items():
        used = {
            marker.id
            for section in page.original.sections
            for marker in markers(section.words)
            if marker.form in ("cited", "bare", "date", "range")
        }
        for code in CODES:
            html = (real_dist / code / path.strip("/") / "index.html").read_text()
            foot = html.partition('<section class="sources" ')[2]
            missing = [name for name in used if f'/{code}/about/numbers/#{name}"' not in foot]
            assert missing == [], (code, path)


def test_brochure_contacts_stand_on_two_pages_only(real_dist: Path) -> None:
    pages = {
        file.parent.relative_to(real_dist).as_posix().partition("/")[2]
        for file in real_dist.rglob("*.html")
        if re.search(r"dalemiq|dmiquelle|www\.amur-leopard", file.read_text())
    }

    assert pages == {"about/brochure", "about/contact"}
    for file in real_dist.rglob("*.html"):
        assert "mailto:" not in file.read_text()


def test_brochure_is_quoted_word_for_word(real_site: Site) -> None:
    brochure = real_site.pages["/about/brochure/"].original
    quoted = " ".join(
        line.lstrip("> ").strip()
        for section in brochure.sections
        for line in section.text.split("\n")
        if line.startswith(">")
    )

    for words in (
        "with its thick coast and long tail, its appearance is strikingly different",
        "with only 28-30 left in the wild, is one of the most endangered big cats in the world",
        "Poaching of roe deer and sika deer, the leopards primary prey, poses as great a threat",
        "start to take pride in “their” leopard",
    ):
        assert words in quoted.replace('"their"', "“their”")


def test_no_third_party_is_asked_for_anything(real_dist: Path) -> None:
    for file in real_dist.rglob("*.html"):
        tree = LexborHTMLParser(file.read_bytes())
        asked = [
            node.attributes.get("src") or node.attributes.get("href") or "" for node in tree.css("[src], link[href]")
        ]
        allowed = ("/", "https://amur-leopard.example/")
        assert [one for one in asked if not one.startswith(allowed)] == [], file
        assert "<form" not in file.read_text()


def test_edit_of_one_text_reaches_only_its_language(tmp_path: Path, real_dist: Path) -> None:
    """Notices in two languages aside."""
    copy_project(tmp_path, real_dist.parent)
    title = (ROOT / "content/threats/fire/index.ko.md").read_text().split("title: ")[1].split("\n")[0]
    edit(tmp_path / "content/threats/fire/index.ko.md", f"title: {title}", "title: 새로운 제목")

    result = CliRunner().invoke(main, ["--project", str(tmp_path), "build"], catch_exceptions=False)

    assert result.exit_code == 0, result.output
    with_it = {
        file.relative_to(tmp_path / "dist").parts[0]
        for file in (tmp_path / "dist").rglob("*.html")
        if "notice" not in file.parts and "새로운 제목" in file.read_text()
    }
    assert with_it == {"ko"}
