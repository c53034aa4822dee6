"""How a drawing comes out on paper: set by Typst, as the sheets are, and measured."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

import typst
from PIL import Image, ImageStat

from leopard.publish.cards import flat


def printed(svg: str, width: int = 400) -> Image.Image:
    """The drawing in grey, as Typst draws it."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "drawing.svg").write_text(flat(svg), encoding="utf-8")
        sheet = Path(folder) / "sheet.typ"
        sheet.write_text(f'#set page(width: {width}pt, height: auto, margin: 0pt)\n#image("drawing.svg", width: 100%)')
        png = typst.compile(str(sheet), format="png", ppi=72)
    assert isinstance(png, bytes)
    return Image.open(io.BytesIO(png)).convert("L")


def darkness(svg: str) -> float:
    """The share of the drawing that is ink: 0 white, 1 black."""
    return 1 - float(ImageStat.Stat(printed(svg)).mean[0]) / 255
