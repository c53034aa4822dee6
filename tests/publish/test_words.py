"""A finished page as a tree for paper: the same words, without what belongs to the screen."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from leopard.publish.words import blocks, plain

HTML = """<div data-sheet="body"><section>
<h2 id="sheet">The cub's way</h2>
<p>Find the <strong>way</strong><sup class="cite"><a href="#source-1">1</a></sup>, past
<a class="term" href="/en/about/glossary/#fire">fire</a>.</p>
<ol><li><img class="step" src="/drawings/step-phone.svg" alt="">Call.
<span class="tip unproven">unproven</span></li><li><p>Wait.</p></li></ol>
<table><thead><tr><th>a</th><td></td></tr></thead><tbody><tr><td>b</td><td>c</td></tr></tbody></table>
<div class="admonition danger"><p class="admonition-title">Now</p><p>Go.</p></div>
<p class="old">This part has changed.</p>
</section></div>"""


def tree() -> list[dict[str, object]]:
    found = LexborHTMLParser(HTML).css_first("[data-sheet]")
    assert found is not None
    return blocks(found, lambda picture: f"<svg {picture.attributes['src']}>")


def test_blocks_stand_in_order_with_their_words() -> None:
    kinds = [node["t"] for node in tree()]

    assert kinds == ["h", "p", "ol", "table", "box"]
    assert (
        " ".join(plain(tree()).split()) == "The cub's way Find the way , past fire . Call. unproven Wait. a b c Now Go."
    )


def test_pictures_come_as_drawings_and_links_as_words() -> None:
    step = tree()[2]["items"][0][0]["c"][0]  # type: ignore[index]

    assert step == {"t": "img", "svg": "<svg /drawings/step-phone.svg>", "alt": ""}


def test_table_keeps_its_head_and_its_columns() -> None:
    table = tree()[3]

    assert table["columns"] == 2
    assert [len(row) for row in table["rows"]] == [2]  # type: ignore[attr-defined]


FORM = """<div data-sheet="body"><section><h2 id="sheet-2">Form</h2><p>The <b>number</b>:</p><hr><p>Notes</p><hr>
<table><thead><tr><td></td><th style="text-align: center;">Tick</th></tr></thead><tbody><tr><td>dog</td>
<td style="text-align: center;"></td></tr></tbody></table></section></div>"""


def test_rules_are_room_to_write() -> None:
    found = LexborHTMLParser(FORM).css_first("[data-sheet]")
    assert found is not None
    heading, label, notes, room, table = blocks(found, lambda picture: "")

    assert heading["id"] == "sheet-2"
    assert label["t"] == "blank"
    assert (notes["t"], room["t"]) == ("p", "lines")
    assert table["narrow"] == [False, True]
    assert table["rows"][0][1]["c"] == []
