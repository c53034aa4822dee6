"""Makes the site's icons from static/images/icon.svg: run by hand when it changes, never by the build.

    .cache/venv/bin/python tools/icons.py

Set by Typst, scaled by Pillow: 512, 192 and 180 pixels as PNG, and favicon.ico with 16, 32 and 48.
"""

from __future__ import annotations

import io
from pathlib import Path

import typst
from PIL import Image

IMAGES = Path(__file__).resolve().parents[1] / "static" / "images"
PAGE = '#set page(width: 512pt, height: 512pt, margin: 0pt)\n#image("icon.svg", width: 512pt)'


def main() -> None:
    source = IMAGES / "icon.typ"
    source.write_text(PAGE, encoding="utf-8")
    png = typst.compile(str(source), root=str(IMAGES), format="png", ppi=72)
    source.unlink()
    whole = Image.open(io.BytesIO(png)).convert("RGB")
    for size in (512, 192, 180):
        small = whole.resize((size, size), Image.Resampling.LANCZOS)
        small.quantize(32, dither=Image.Dither.NONE).save(IMAGES / f"icon-{size}.png", optimize=True)
    whole.save(IMAGES / "favicon.ico", sizes=[(16, 16), (32, 32), (48, 48)])


if __name__ == "__main__":
    main()
