"""The printables as a teacher gets them: the promised pages, the page's words, no missing character, little ink."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import ImageStat
from selectolax.lexbor import LexborHTMLParser

from leopard.content.model import Page, Site
from leopard.content.printables import BANDS, SheetFile, pack_path, printables, sheet_files
from leopard.publish.printables import make_printables
from leopard.publish.words import blocks, plain

CODES = ("en", "ru", "zh", "ko")
HEAVIEST = 600_000
DARKEST = 8.0
"""Per cent of the page that an ink saver may cover."""
TAGS = {"en": "en", "ru": "ru", "zh": "zh", "ko": "ko"}


def files(site: Site, code: str) -> list[tuple[Page, SheetFile]]:
    return [(page, file) for page in printables(site) for file in sheet_files(page, code)]


def tight(text: str) -> str:
    """Letters and digits alone: what hyphenation, spaces and marks of lists cannot change."""
    return re.sub(r"[\W_]+", "", text)


def no_numbers(text: str) -> str:
    """Letters alone, for answers between whose words the numbers of sources stand."""
    return re.sub(r"[\W\d_]+", "", text)


@pytest.mark.parametrize("code", CODES)
def test_every_sheet_has_its_promised_pages_title_and_language(code: str, real_site: Site, real_dist: Path) -> None:
    wrong = []
    for page, file in files(real_site, code):
        path = real_dist / file.path.lstrip("/")
        sheet = page.meta.sheet
        assert sheet
        with pikepdf.Pdf.open(path) as pdf:
            promised = sheet.key_pages if file.key else sheet.pages
            metadata = str(pdf.open_metadata())
            facts = (
                len(pdf.pages) == promised,
                path.stat().st_size <= HEAVIEST,
                str(pdf.Root.get("/Lang", "")).startswith(TAGS[code]),
                bool(pdf.Root.MarkInfo.Marked),
                "pdfuaid" in metadata,
                "title" in metadata,
            )
        if not all(facts):
            wrong.append((file.path, facts))

    assert len(files(real_site, code)) > 40
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_words_on_paper_are_the_words_of_the_page(code: str, real_site: Site, real_dist: Path) -> None:
    lost = []
    for page, file in files(real_site, code):
        tree = LexborHTMLParser((real_dist / code / page.path.strip("/") / "index.html").read_bytes())
        part = "key" if file.key else "body"
        wanted = [node for one in tree.css(f"[data-sheet={part}]") for node in blocks(one, lambda picture: "")]
        pdf = pypdfium2.PdfDocument(real_dist / file.path.lstrip("/"))
        found = tight("".join(sheet.get_textpage().get_text_bounded() for sheet in pdf))
        numbered = file.key and page.meta.sheet is not None and page.meta.sheet.sources
        read = no_numbers if numbered else tight
        is_booklet = page.meta.sheet is not None and page.meta.sheet.form == "booklet"
        for node in wanted:
            words = plain([node]) if node["t"] in ("p", "h") else ""
            # Half of a booklet's pages stand on their heads, and their words come out from the last to the first.
            parts = words.split() if is_booklet else [words]
            lost += [(file.path, part) for part in parts if read(part) not in read(found)]
        pdf.close()

    assert lost == []


@pytest.mark.parametrize("code", CODES)
def test_ink_savers_save_ink(code: str, real_site: Site, real_dist: Path) -> None:
    dark = {}
    for page, file in files(real_site, code):
        sheet = page.meta.sheet
        saves = sheet is not None and not file.key and (file.ink or not sheet.colour)
        if not saves or file.paper != "a4":
            continue
        pdf = pypdfium2.PdfDocument(real_dist / file.path.lstrip("/"))
        for number, one in enumerate(pdf, 1):
            cover = 100 * (1 - ImageStat.Stat(one.render(scale=2, grayscale=True).to_pil()).mean[0] / 255)
            if cover > DARKEST:
                dark[f"{file.path} {number}"] = round(cover, 1)
        pdf.close()

    assert dark == {}


def test_list_says_how_large_each_file_is(real_site: Site, real_dist: Path) -> None:
    page, file = files(real_site, "en")[0]
    html = (real_dist / "en" / page.path.strip("/") / "index.html").read_text(encoding="utf-8")
    size = (real_dist / file.path.lstrip("/")).stat().st_size

    assert f"PDF, {-(-size // 1000)} KB" in html.replace("\u00a0", " ")
    assert "⟦" not in html


def test_packs_hold_the_sheets_of_their_ages_and_have_checksums(real_site: Site, real_dist: Path) -> None:
    sums = (real_dist / "sheets" / "SHA256SUMS").read_text()

    for code in CODES:
        for band in (*BANDS, "all"):
            assert pack_path(code, band).lstrip("/") in sums
    assert (real_dist / pack_path("en", "all").lstrip("/")).stat().st_size > 1_000_000


def test_second_build_makes_no_sheet_and_a_changed_fact_only_the_sheets_that_print_it(
    tmp_path: Path, real_site: Site, real_dist: Path
) -> None:
    """Works on the finished pages: a fact is changed in one page's HTML as the ledger would change it."""
    pages = tmp_path / "pages"
    printing = [page for page in printables(real_site) if page.slug in ("how-many", "maze", "word-search")]
    for page in printing:
        for code in CODES:
            source = real_dist / code / page.path.strip("/") / "index.html"
            target = pages / code / page.path.strip("/") / "index.html"
            target.parent.mkdir(parents=True)
            target.write_bytes(source.read_bytes())
    (pages / "drawings").symlink_to(real_dist / "drawings")
    few = replace(real_site, pages={page.path: page for page in printing})
    first = make_printables(few, pages, tmp_path / "cache")
    again = make_printables(few, pages, tmp_path / "cache")
    html = pages / "en/teach/printables/how-many/index.html"
    fact = re.search(r'data-sheet="body".*?class="fact">([^<]+)<', html.read_text(encoding="utf-8"), re.S)
    assert fact
    html.write_text(html.read_text(encoding="utf-8").replace(f">{fact[1]}<", ">9,999<"), encoding="utf-8")
    changed = make_printables(few, pages, tmp_path / "cache")

    how_many = next(page for page in printing if page.slug == "how-many")
    assert first.problems == []
    assert first.new > 20
    assert again.new == 0
    assert 0 < changed.new <= len(list(sheet_files(how_many, "en"))) + 1
