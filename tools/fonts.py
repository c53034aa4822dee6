"""Makes the display faces that are committed: run by hand when a face changes, never by the build.

    npm install @expo-google-fonts/alegreya @expo-google-fonts/noto-serif-sc @fontsource/hahmlet
    npm install @expo-google-fonts/noto-sans @expo-google-fonts/noto-sans-sc @expo-google-fonts/noto-sans-kr
    pip install fonttools==4.68 brotli==1.2.1
    python tools/fonts.py NODE_MODULES

Alegreya 900 (Latin, Cyrillic) becomes two finished web fonts in static/fonts/, with lining figures in the place of
the old-style ones, which would make 130 look like "13o". Noto Serif SC 900 (the characters of GB 2312) and Hahmlet 900
become the stock in site/leopard/faces/ from which the build cuts the few characters of each page's headings. Noto Sans
(Latin, Cyrillic, Chinese as in GB 2312, every Korean syllable), regular and bold, sets the running text of printables.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[1]
LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x100), *map(ord, "–—‘’“”„…•€№₽₩¥−×′″")]
CYRILLIC = [*range(0x410, 0x450), 0x401, 0x451, *range(0x20, 0x40), *map(ord, "«»–—„“”…№₽×")]
DIGITS = dict(zip(range(0x30, 0x3A), "zero one two three four five six seven eight nine".split(), strict=True))
PUNCTUATION = [*range(0x20, 0x7F), *map(ord, "·–—‘’“”…　、。《》「」『』【】！（），：；？～")]


def cut(font: TTFont, characters: list[int], features: list[str], flavour: str | None) -> bytes:
    """A font with these characters only, without hinting."""
    options = subset.Options()
    options.hinting = False
    options.notdef_outline = True
    options.layout_features = features
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font.flavor = flavour
    font.recalcTimestamp = False
    target = io.BytesIO()
    font.save(target)
    return target.getvalue()


def alegreya(modules: Path, characters: list[int], flavour: str | None = "woff2") -> bytes:
    """Alegreya 900 with the digits pointed at the lining figures."""
    font = TTFont(modules / "@expo-google-fonts/alegreya/900Black/Alegreya_900Black.ttf")
    for table in font["cmap"].tables:
        for code, name in DIGITS.items():
            if code in table.cmap:
                table.cmap[code] = f"{name}.lf"
    return cut(font, characters, ["kern", "liga", "locl", "mark", "mkmk"], flavour)


HANZI = [
    ord(bytes([row, cell]).decode("gb2312"))
    for row in range(0xB0, 0xF8)
    for cell in range(0xA1, 0xFF)
    if not (row == 0xD7 and cell > 0xF9)
]
"""The 6,763 characters of GB 2312."""
SYLLABLES = [*range(0xAC00, 0xD7A4), *range(0x3131, 0x3164)]
SIGNS = [*map(ord, "·•…–—‘’“”„«»№×÷±°′″€₽₩¥→←↑↓☐✓✗①②③④⑤⑥⑦⑧⑨⑩½²³\u00a0\u2011\u202f\u2060©☑○●△▲□■✂")]
SANS = {
    "sans": ("noto-sans", "NotoSans", [*LATIN, *range(0x400, 0x460), *SIGNS]),
    "sans-zh": ("noto-sans-sc", "NotoSansSC", [*PUNCTUATION, *SIGNS, *HANZI]),
    "sans-ko": ("noto-sans-kr", "NotoSansKR", [*PUNCTUATION, *SIGNS, *SYLLABLES]),
}


def noto_sans(modules: Path, name: str, weight: str) -> bytes:
    """One weight of Noto Sans with the characters of one group of languages."""
    package, file, characters = SANS[name]
    font = TTFont(modules / f"@expo-google-fonts/{package}/{weight}/{file}_{weight}.ttf")
    return cut(font, characters, ["kern", "locl", "mark", "mkmk"], None)


def noto_serif_sc(modules: Path) -> bytes:
    """Noto Serif SC 900, the 6,763 characters of GB 2312 and full-width punctuation."""
    font = TTFont(modules / "@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf")
    return cut(font, [*PUNCTUATION, *HANZI], [], None)


def hahmlet(modules: Path) -> bytes:
    """Hahmlet 900, put together again from the pieces it is published in."""
    pieces = sorted((modules / "@fontsource/hahmlet/files").glob("hahmlet-*-900-normal.woff2"))
    whole: list[str] = []
    seen: set[int] = set()
    folder = Path(sys.argv[1]).parent
    for place, piece in enumerate(pieces):
        font = TTFont(piece)
        fresh = [code for code in font.getBestCmap() if code not in seen]
        if not fresh:
            continue
        seen |= set(fresh)
        file = folder / f"piece-{place}.ttf"
        file.write_bytes(cut(font, fresh, [], None))
        whole.append(str(file))
    options = merge.Options(drop_tables=["GSUB", "GPOS", "GDEF", "STAT", "prep", "gasp"])
    merged = merge.Merger(options).merge(whole)
    return cut(merged, sorted(seen), [], None)


def main() -> None:
    modules = Path(sys.argv[1])
    made = {
        "static/fonts/alegreya-latin.woff2": alegreya(modules, LATIN),
        "static/fonts/alegreya-cyrillic.woff2": alegreya(modules, CYRILLIC),
        "site/leopard/faces/alegreya.ttf": alegreya(modules, [*LATIN, *CYRILLIC], None),
        "site/leopard/faces/zh.ttf": noto_serif_sc(modules),
        "site/leopard/faces/ko.ttf": hahmlet(modules),
    }
    for name in SANS:
        for weight in ("400Regular", "700Bold"):
            made[f"site/leopard/faces/{name}-{weight[:3]}.ttf"] = noto_sans(modules, name, weight)
    for name, content in made.items():
        (ROOT / name).write_bytes(content)
        sys.stdout.write(f"{name} {len(content)}\n")


if __name__ == "__main__":
    main()
