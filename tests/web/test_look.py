"""What the look must keep: contrast, faces for every heading, drawings with words, nothing that asks for more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from helpers import ROOT, Run, edit
from leopard.content.model import Site
from leopard.web import faces
from leopard.web.drawings import DRAWN, draw
from leopard.web.plates import plate

CSS = (ROOT / "static" / "css" / "tokens.css").read_text(encoding="utf-8")
DAY, NIGHT = CSS.split("@media (prefers-color-scheme: dark)")
CODES = ("en", "ru", "zh", "ko")


def colours(night: bool) -> dict[str, str]:
    """Every custom property that is a colour, by day or by night, as #rrggbb."""
    found = dict(re.findall(r"--([a-z-]+): ([^;]+);", DAY))
    if night:
        found |= dict(re.findall(r"--([a-z-]+): ([^;]+);", NIGHT))
    while any(value.startswith("var(") for value in found.values()):
        found = {name: found[value[6:-1]] if value.startswith("var(--") else value for name, value in found.items()}
    return {name: value for name, value in found.items() if re.fullmatch(r"#[0-9a-f]{6}", value)}


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours (WCAG 2.2), 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("night", [False, True], ids=["day", "night"])
@pytest.mark.parametrize(
    ("letters", "ground", "least"),
    [
        ("text", "page", 7), ("text", "quiet", 7), ("text", "sky", 7), ("link", "page", 7), ("on-block", "block", 7),
        ("on-band", "band", 7), ("snow", "taiga", 7), ("snow", "berry", 7), ("ink", "straw", 7),
        ("accent", "page", 4.5), ("accent", "quiet", 4.5), ("line", "page", 1.4),
    ],
)  # fmt: skip
def test_letters_stand_clear_of_their_ground(letters: str, ground: str, least: float, night: bool) -> None:
    palette = colours(night)

    assert contrast(palette[letters], palette[ground]) >= least


@pytest.mark.parametrize("code", ["zh", "ko"])
def test_font_of_a_page_holds_just_its_headings(code: str, real_dist: Path) -> None:
    from fontTools.ttLib import TTFont

    html = (real_dist / code / "threats/fire/index.html").read_text()
    name = re.search(r"url\((/fonts/[^)]+)\)", html)
    assert name is not None

    file = real_dist / name[1].lstrip("/")
    held = {chr(one) for one in TTFont(file).getBestCmap()}
    headings = "".join(node.text() for node in LexborHTMLParser(html).css("h1, h2, h3, .wordmark"))
    assert set(headings) - {"\n"} <= held | {" "}
    assert held <= set(faces.display_characters(html)) | {"\u00a0", " "}
    assert file.stat().st_size < 25_000


def test_same_headings_share_a_font() -> None:
    assert faces.font_name("zh", "豹") == faces.font_name("zh", "豹") != faces.font_name("ko", "豹")


def test_font_is_cut_anew_when_the_stock_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faces.cut("ko", "표범", tmp_path)
    faces.cut("ko", "표범", tmp_path)
    assert len(list(tmp_path.iterdir())) == 1

    monkeypatch.setattr(faces, "_stock_digest", lambda code: "newer")
    faces.cut("ko", "표범", tmp_path)

    assert len(list(tmp_path.iterdir())) == 2


def test_heading_with_a_character_that_the_face_lacks_is_a_problem(project: Path, run: Run) -> None:
    edit(project / "content/about/index.zh.md", "title: 关于", "title: 关于𠮷")

    result = run("check")

    assert result.exit_code == 1
    assert "content/about/index.zh.md, line 2\n  The face for headings has no 𠮷." in result.output


def test_unknown_drawing_is_a_problem(project: Path, run: Run) -> None:
    edit(project / "content/about/index.en.md", "layout: hub", "layout: hub\ndrawings: [haed]")

    result = run("check")

    assert "There is no drawing called haed.\n  Did you mean head ?" in result.output


def test_unknown_figure_is_a_problem(project: Path, run: Run) -> None:
    edit(project / "content/about/index.en.md", "layout: hub", "layout: hub\nfigure: adult")

    assert "There is no fact called adult.\n  Did you mean adults ?" in run("check").output


@pytest.mark.parametrize(
    ("bars", "words"),
    [
        ("[adults, aera]", "There is no fact called aera.\n  Did you mean area ?"),
        ("[adults, area]", "different units: no unit, square-kilometer"),
    ],
)
def test_bars_are_known_facts_of_one_unit(bars: str, words: str, project: Path, run: Run) -> None:
    edit(project / "content/about/index.en.md", "layout: hub", f"layout: hub\nbars: {bars}")

    result = run("check")

    assert result.exit_code == 1
    assert words in result.output


def test_bars_have_their_numbers_as_a_list_with_sources(real_dist: Path) -> None:
    for code, value in {"en": "0.54", "ru": "0,54", "zh": "0.54", "ko": "0.54"}.items():
        figure = LexborHTMLParser((real_dist / code / "threats/one-small-family/index.html").read_bytes()).css_first(
            ".bars"
        )
        assert figure is not None
        assert value in figure.text()
        assert figure.css_first(".cite a") is not None


def test_unknown_drawing_in_a_text_is_a_problem(project: Path, run: Run) -> None:
    edit(project / "content/threats/poaching/index.en.md", "(snare.svg)", "(/drawings/tigre.svg)")

    result = run("check")

    assert "There is no drawing called tigre.\n  Did you mean tiger ?" in result.output


@pytest.mark.parametrize("name", [*DRAWN, "count-129"])
def test_drawings_are_svg_without_words_and_always_the_same(name: str) -> None:
    svg = draw(name)

    assert svg.startswith("<svg xmlns=")
    assert not re.search(r"<text[^>]*>[^<\d]", svg)
    draw.cache_clear()
    assert draw(name) == svg


@pytest.mark.parametrize("code", CODES)
def test_map_is_labelled_in_its_language_and_borders_can_be_left_out(code: str, real_site: Site) -> None:
    words = {"en": "Barabash", "ru": "Барабаш", "zh": "巴拉巴什", "ko": "바라바시"}
    with_borders, without = (plate(f"{kind}-{code}", real_site) for kind in ("map", "mapplain"))

    assert words[code] in with_borders
    assert words[code] in without
    assert 'data-layer="borders"' in with_borders
    assert 'data-layer="borders"' not in without


def test_every_picture_has_words_or_is_decoration(real_dist: Path) -> None:
    with_words: set[str] = set()
    for file in real_dist.rglob("*.html"):
        for node in LexborHTMLParser(file.read_bytes()).css("img"):
            words, source = node.attributes.get("alt"), node.attributes["src"] or ""
            assert words is not None, (file, source)
            if words:
                with_words.add(source.rpartition("/")[2])
    decoration = {"tail.svg", "icon.svg", "count-129.svg"}
    assert {"hero.svg", "head.svg", "map-ru.svg", "counts-zh.svg", "sitting.svg"} <= with_words
    assert not decoration & with_words


@pytest.mark.parametrize("code", CODES)
def test_drawings_side_by_side_have_their_words_below(code: str, real_dist: Path) -> None:
    tree = LexborHTMLParser((real_dist / code / "leopard/coat-and-winter/index.html").read_bytes())

    captions = [node.text(strip=True) for node in tree.css("figure.shown figcaption")]

    assert len(set(captions)) == 2
    assert all(captions)


def test_words_for_drawings_are_in_the_readers_language(real_dist: Path) -> None:
    alts = {
        code: LexborHTMLParser((real_dist / code / "index.html").read_bytes()).css_first(".scene").attributes["alt"]  # type: ignore[union-attr]
        for code in CODES
    }

    assert len(set(alts.values())) == 4


def test_a_page_over_its_budget_is_a_problem_and_yesterdays_site_stays(project: Path, run: Run) -> None:
    import random

    run("build")
    before = (project / "dist/en/index.html").read_bytes()
    dice = random.Random(1)
    noise = " ".join("".join(dice.choices("abcdefghijklmnopqrstuvwxyz", k=9)) for _ in range(4000))
    edit(project / "content/index.en.md", "Winter forest.", noise)

    result = run("build")

    assert result.exit_code == 1
    assert "bytes on the wire" in result.output
    assert (project / "dist/en/index.html").read_bytes() == before
