"""The words of a finished page as a tree that Typst can set: read from the HTML, so that paper and screen say the same.

A block is a dict with its kind `t`: p, h, ul, ol, table, box, img, lines, blank. Inline nodes: text, b, br, img. Source
numbers and links are for the screen; on paper a link is its words. A rule (`---`) is room to write: `lines` as far as
the sheet goes, or, behind a paragraph that ends with a colon, one line behind these words (`blank`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from selectolax.lexbor import LexborNode

Node = dict[str, Any]
Picture = Callable[[LexborNode], str]
"""An `<img>` -> its SVG."""
BLOCKS = {"p", "ul", "ol", "table", "blockquote", "h2", "h3", "h4", "div", "section", "figure", "hr"}


def blocks(parent: LexborNode, picture: Picture) -> list[Node]:
    """The blocks inside an element, in order."""
    found: list[Node] = []
    loose: list[Node] = []
    for child in parent.iter(include_text=True):
        if child.tag in BLOCKS:
            found += _paragraph(loose)
            loose = []
            found += _block(child, picture)
        else:
            loose += _inline_node(child, picture)
    return _with_blanks(found + _paragraph(loose))


def _with_blanks(nodes: list[Node]) -> list[Node]:
    """Labels and the rules behind them become one line to fill in."""
    done: list[Node] = []
    for node in nodes:
        asks = bool(done) and done[-1]["t"] == "p" and plain(done[-1]["c"]).rstrip().endswith((":", "："))
        if node["t"] == "lines" and asks:
            done[-1]["t"] = "blank"
        else:
            done.append(node)
    return done


def _paragraph(nodes: list[Node]) -> list[Node]:
    """Loose inline nodes as a paragraph; none where they are only space."""
    has_words = any(node["t"] != "text" or node["s"].strip() for node in nodes)
    return [{"t": "p", "c": nodes}] if has_words else []


def _block(node: LexborNode, picture: Picture) -> Iterator[Node]:
    tag = node.tag or ""
    classes = (node.attributes.get("class") or "").split()
    if "old" in classes:
        return
    if tag in ("h2", "h3", "h4"):
        yield {"t": "h", "level": int(tag[1]), "id": node.attributes.get("id") or "", "c": inline(node, picture)}
    elif tag == "p":
        words = inline(node, picture)
        yield from _paragraph([{"t": "b", "c": words}] if "admonition-title" in classes else words)
    elif tag in ("ul", "ol"):
        yield {"t": tag, "items": [blocks(item, picture) for item in node.css("li") if item.parent == node]}
    elif tag == "table":
        yield _table(node, picture)
    elif tag == "hr":
        yield {"t": "lines"}
    elif "admonition" in classes or tag == "blockquote":
        yield {"t": "box", "c": blocks(node, picture)}
    else:
        yield from blocks(node, picture)


def _table(node: LexborNode, picture: Picture) -> Node:
    head = [inline(cell, picture) for cell in node.css("thead th, thead td")]
    rows = [[{"c": inline(cell, picture)} for cell in row.css("th, td")] for row in node.css("tbody tr")]
    first = node.css("thead th, thead td") or node.css("tbody tr:first-child > *")
    narrow = ["center" in (cell.attributes.get("style") or "") for cell in first]
    return {"t": "table", "head": head, "rows": rows, "columns": len(first), "narrow": narrow}


def inline(node: LexborNode, picture: Picture) -> list[Node]:
    """The words inside an element."""
    found: list[Node] = []
    for child in node.iter(include_text=True):
        found += _inline_node(child, picture)
    return _trimmed(found)


def _inline_node(node: LexborNode, picture: Picture) -> list[Node]:
    tag = node.tag or ""
    if tag == "-text":
        words = re.sub(r"[ \t\n]+", " ", node.text_content or "")
        return [{"t": "text", "s": words}] if words else []
    if tag == "sup":
        return [{"t": "sup", "s": ", ".join(one.text() for one in node.css("a"))}]
    if tag == "br":
        return [{"t": "br"}]
    if tag == "img":
        return [{"t": "img", "svg": picture(node), "alt": node.attributes.get("alt") or ""}]
    if tag in ("strong", "b"):
        return [{"t": "b", "c": inline(node, picture)}]
    found: list[Node] = []
    for child in node.iter(include_text=True):
        found += _inline_node(child, picture)
    return found


def _trimmed(nodes: list[Node]) -> list[Node]:
    """Without space at the ends and without empty runs."""
    if nodes and nodes[0]["t"] == "text":
        nodes[0]["s"] = nodes[0]["s"].lstrip(" ")
    if nodes and nodes[-1]["t"] == "text":
        nodes[-1]["s"] = nodes[-1]["s"].rstrip(" ")
    return [node for node in nodes if node["t"] != "text" or node["s"]]


def plain(nodes: list[Node]) -> str:
    """All words of a tree, for comparison with what stands on paper."""
    words: list[str] = []

    def walk(value: object) -> None:
        if isinstance(value, dict):
            if value.get("t") == "text":
                words.append(str(value["s"]))
            else:
                for part in value.values():
                    walk(part)
        elif isinstance(value, list):
            for part in value:
                walk(part)

    walk(nodes)
    return " ".join(words)
