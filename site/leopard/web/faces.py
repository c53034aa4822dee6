"""Display faces for Chinese and Korean headings: each page gets a font with just the characters it shows.

The stock (leopard/faces/zh.ttf and ko.ttf, made by tools/fonts.py) is megabytes; a page's headings need some forty
characters, 5 to 10 KB. A font is named by its characters, so equal headings share a file. Cut by HarfBuzz, packed as
WOFF2 by fontTools, kept in .cache/fonts. Latin and Cyrillic headings use the two small files in static/fonts.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import uharfbuzz
from fontTools.ttLib import TTFont

from leopard.content.model import Site
from leopard.problems import Problem

STOCK = Path(__file__).parents[1] / "faces"
IN_DISPLAY = re.compile(r"<(h[1-3])\b[^>]*>(.*?)</\1>|<(\w+) class=\"(?:wordmark|figure)\"[^>]*>(.*?)</\3>", re.S)
TAGS = re.compile(r"<[^>]+>")
PLACE = "FACE-OF-THIS-PAGE"
"""What a template writes where the name of its font belongs; only the finished page knows its characters."""


def languages_with_stock() -> frozenset[str]:
    """The codes of the languages whose headings have a face here."""
    return frozenset(file.stem for file in STOCK.glob("*.ttf"))


def display_characters(html: str) -> str:
    """Every character that a page sets in the display face, sorted."""
    found = "".join(match[2] or match[4] or "" for match in IN_DISPLAY.finditer(html))
    return "".join(sorted(set(TAGS.sub("", found)) - set("\n\t\r")))


def font_name(code: str, characters: str) -> str:
    """`zh-3f2a9c81d0`: the same characters give the same name."""
    return f"{code}-{hashlib.sha256(characters.encode()).hexdigest()[:10]}"


def cut(code: str, characters: str, cache_folder: Path) -> bytes:
    """The WOFF2 with these characters, from the cache when it was made before."""
    kept = cache_folder / f"{font_name(code, characters)}-{_stock_digest(code)}.woff2"
    if kept.exists():
        return kept.read_bytes()
    wanted = uharfbuzz.SubsetInput()
    wanted.sets(uharfbuzz.SubsetInputSets.UNICODE).update({ord(character) for character in characters})
    font = TTFont(io.BytesIO(uharfbuzz.subset(_face(code), wanted).blob.data), recalcTimestamp=False)
    font.flavor = "woff2"
    target = io.BytesIO()
    font.save(target)
    cache_folder.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(target.getvalue())
    return target.getvalue()


@cache
def _stock_digest(code: str) -> str:
    """The sign of a stock: fonts cut from an older one are not taken from the cache."""
    return hashlib.sha256((STOCK / f"{code}.ttf").read_bytes()).hexdigest()[:10]


@cache
def _face(code: str) -> uharfbuzz.Face:
    return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(STOCK / f"{code}.ttf")))


@cache
def stock_characters(code: str) -> frozenset[str]:
    """What the stock of a language can show."""
    return frozenset(chr(code_point) for code_point in _face(code).unicodes)


def missing_characters(site: Site) -> Iterable[Problem]:
    """Headings with a character that their display face lacks: it would be shown in another face."""
    for page in site.pages.values():
        for code in sorted(languages_with_stock() & page.translations.keys()):
            text = page.translations[code]
            headings = [(text.lines["title"], text.meta.title), *((one.line, one.words) for one in text.headings)]
            for line, words in headings:
                lacking = sorted(set(words) - stock_characters(code))
                if lacking:
                    message = f"The face for headings has no {' '.join(lacking)}."
                    yield Problem(text.path, line, message, "Use another word in the heading.")
