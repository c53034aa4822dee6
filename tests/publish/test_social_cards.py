"""Social cards: one for each page and language, small, set once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PIL import Image

from leopard.content.model import Site
from leopard.publish.cards import flat, write_cards


def small(site: Site) -> Site:
    """The sample site with two pages, so that few cards are set."""
    return replace(site, pages={path: site.pages[path] for path in ("/", "/threats/")})


def test_every_page_has_a_card_in_every_language_under_40_kb(site: Site, tmp_path: Path) -> None:
    assert write_cards(small(site), tmp_path / "out", tmp_path / "kept") == 8

    for code in ("en", "ru", "zh", "ko"):
        for name in ("home", "threats"):
            card = tmp_path / "out" / "cards" / code / f"{name}.png"
            with Image.open(card) as picture:
                assert picture.size == (1200, 630)
            assert card.stat().st_size < 40_000


def test_second_build_sets_no_card_and_a_new_title_sets_one(site: Site, project: Path, tmp_path: Path) -> None:
    write_cards(small(site), tmp_path / "out", tmp_path / "kept")
    first = (tmp_path / "out/cards/ru/threats.png").read_bytes()
    page = site.pages["/threats/"]
    text = page.translations["ru"]
    renamed = replace(text, meta=text.meta.model_copy(update={"title": "Беды"}))
    changed = replace(
        site,
        pages={"/": site.pages["/"], "/threats/": replace(page, translations={**page.translations, "ru": renamed})},
    )

    assert write_cards(small(site), tmp_path / "out", tmp_path / "kept") == 0
    assert write_cards(changed, tmp_path / "out", tmp_path / "kept") == 1
    assert (tmp_path / "out/cards/ru/threats.png").read_bytes() != first


def test_page_that_is_gone_leaves_no_card(site: Site, tmp_path: Path) -> None:
    write_cards(small(site), tmp_path / "out", tmp_path / "kept")

    write_cards(replace(site, pages={"/": site.pages["/"]}), tmp_path / "out", tmp_path / "kept")

    assert not (tmp_path / "out/cards/en/threats.png").exists()


def test_drawing_for_paper_has_its_colours_written_out() -> None:
    svg = "<style>.o{fill:var(--ochre,#dda63f)}@media(prefers-color-scheme:dark){.o{fill:#000}.b{fill:var(--x,#111)}}</style>"

    assert flat(svg) == "<style>.o{fill:#dda63f}</style>"
