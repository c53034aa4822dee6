"""From Markdown to clean HTML: facts, links, pictures, quotes, and nothing that could harm a reader."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from helpers import edit
from leopard.content.loading import load
from leopard.content.model import Site
from leopard.content.rendering import Host, Rendered, Renderer
from leopard.content.schema import Sheet
from leopard.content.typography import typeset


def renderer(site: Site, code: str = "en") -> Renderer:
    host = Host(
        format_fact=lambda fact, part: f"<{fact.id}:{part}>",
        page_url=lambda path, code: f"/{code}{path}",
        picture_url=lambda path, name: f"/pictures{path}{name}",
        drawing_url=lambda name: f"/drawings/{name}.svg",
        tip_word=lambda kind: kind.upper(),
    )
    return Renderer(site, code, host)


def rendered(site: Site, code: str = "en", path: str = "/threats/poaching/") -> Rendered:
    return renderer(site, code).render(site.pages[path])


def test_fact_is_printed_with_the_number_of_its_source(site: Site) -> None:
    page = rendered(site)

    html = page.sections[1].html
    assert '<span class="fact">&lt;area:value&gt;<sup class="cite"><a href="#source-1">1</a></sup></span>' in html
    assert [(one.number, one.source.id, [fact.id for fact in one.facts]) for one in page.citations] == [
        (1, "park", ["area", "founded", "estimate"]),
        (2, "paper", ["estimate"]),
    ]


@pytest.mark.parametrize(
    ("marker", "html"),
    [
        ("{{area.bare}}", '<span class="fact">&lt;area:value&gt;</span>'),
        ("{{adults.date}}", '<span class="fact">&lt;adults:date&gt;</span>'),
        ("{{estimate.range}}", '<span class="fact">&lt;estimate:range&gt;</span>'),
        ("words {{source:paper}}.", 'words<sup class="cite"><a href="#source-1">1</a></sup>.'),
        (
            "{{draw:phone}} Call. {{advised:paper}}",
            '<img alt="" class="step" src="/drawings/step-phone.svg">Call. '
            '<span class="tip advised">ADVISED<sup class="cite"><a href="#source-1">1</a></sup></span>',
        ),
        ("Wait. {{unproven}}", 'Wait. <span class="tip unproven">UNPROVEN</span>'),
    ],
)
def test_marker_forms(marker: str, html: str, site: Site) -> None:
    assert renderer(site).html(marker) == f"<p>{html}</p>"


def test_links_get_the_readers_language_and_pictures_their_address(site: Site) -> None:
    page = rendered(site, "ru")

    assert '<a href="/ru/">Домой</a>' in page.sections[2].html
    assert (
        '<img alt="Проволочная петля на берёзе" loading="lazy" src="/pictures/threats/poaching/snare.svg">'
        in page.sections[0].html
    )


def test_drawing_made_by_code_has_its_address_and_a_printable_names_its_lines(project: Path) -> None:
    edit(project / "content/threats/poaching/index.en.md", "(snare.svg)", "(/drawings/tiger.svg)")
    site = load(project / "content").site
    assert site is not None
    page = site.pages["/threats/poaching/"]
    sheet = Sheet(id="P99", kind="game", ages="all", minutes=5, group="one")
    printable = replace(
        page, original=replace(page.original, meta=page.original.meta.model_copy(update={"sheet": sheet}))
    )

    assert 'class="drawn" loading="lazy" src="/drawings/tiger.svg">' in renderer(site).render(page).sections[0].html
    html = renderer(site).render(printable).sections[0].html
    assert 'data-ink="/drawings/tiger-lines.svg"' in html


def test_picture_of_a_language_wins(project: Path) -> None:
    (project / "content/threats/poaching/snare.ru.svg").write_text("<svg/>")
    site = load(project / "content").site
    assert site is not None

    assert "snare.ru.svg" in rendered(site, "ru").sections[0].html
    assert "snare.svg" in rendered(site, "ko").sections[0].html


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html;base64,PHN2Zz4=)",
        "[x](//evil.example/)",
        "![x](https://evil.example/x.png)",
        "![x](//evil.example/x.png)",
        "[x](/about/){onclick=alert(1) style=color:red}",
        "# {onmouseover=alert(1)}",
        "<svg><a xlink:href='javascript:alert(1)'>x</a></svg>",
        "<style>@import 'https://evil.example'</style>",
        "`<script>`{onclick=x}",
        '<a href="jav&#x09;ascript:alert(1)">x</a>',
    ],
)
def test_nothing_harmful_reaches_a_page(attack: str, site: Site) -> None:
    html = renderer(site).html(attack)

    for sign in (
        "<script",
        "<style",
        "<svg",
        "onerror=",
        "onclick=",
        "onmouseover=",
        'href="java',
        'src="http',
        'src="//',
    ):
        assert sign not in html.replace("&lt;", "(").lower() or sign in ("onerror=", "onclick=", "onmouseover=")
    assert 'href="//' not in html
    assert 'href="data' not in html
    assert "<img" not in html or "src=" not in html
    for tag in html.split("<")[1:]:
        assert " on" not in tag.partition(">")[0]


def test_missing_section_is_shown_in_the_originals_language(project: Path) -> None:
    file = project / "content/threats/poaching/index.ru.md"
    text = file.read_text()
    file.write_text(text[: text.index("## Добыча")].replace(", prey: ", ", gone: "))
    site = load(project / "content").site
    assert site is not None

    last = rendered(site, "ru").sections[-1]

    assert (last.id, last.state, last.language) == ("prey", "missing", "en")
    assert "No deer, no leopard." in last.html
    assert 'href="/ru/"' in last.html


@pytest.mark.parametrize(
    ("code", "typed", "printed"),
    [
        ("en", "\"Leo\" isn't - 'so'", "“Leo” isn’t - ‘so’"),
        ("ru", 'Это "он" - в лесу', "Это «он» - в\u00a0лесу"),
        ("ru", "И в лесу — снег", "И\u00a0в\u00a0лесу\u00a0— снег"),
        ("ru", "около 5 км", "около 5\u00a0км"),
        ("ru", "Он и я", "Он и\u00a0я"),
        ("zh", '说"豹"。', "说“豹”。"),
        ("ko", '"표범"이다', "“표범”이다"),
    ],
)
def test_typography_by_language(code: str, typed: str, printed: str) -> None:
    assert typeset(typed, code) == printed


def test_quotes_close_across_bold_words(site: Site) -> None:
    assert renderer(site).inline('He said "**run**".') == "He said “<strong>run</strong>”."


def test_code_is_left_as_it_is(site: Site) -> None:
    assert renderer(site).inline('`"x"`') == '<code>"x"</code>'
