"""Typst as a pure function: a template and data become the bytes of a PDF or a picture.

One compiler for a process, with the faces of the site and nothing else, so that a missing character is an error and
never another font. PDF/UA-1: tagged, titled, with its language. The same data give the same bytes.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import typst

SHEETS = Path(__file__).parents[1] / "sheets"
FACES = Path(__file__).parents[1] / "faces"
SANS = {"zh": ["Noto Sans SC", "Noto Sans"], "ko": ["Noto Sans KR", "Noto Sans"]}
DISPLAY = {"zh": ["Noto Serif SC", "Noto Sans SC"], "ko": ["Hahmlet", "Noto Sans KR"]}
DOT = re.compile(r"(?<=\d)h0(?=[M\"])")


class TypesettingError(Exception):
    """Typst could not set the sheet; the message is its own."""


@cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FACES)])
    return typst.Compiler(root=str(SHEETS), font_paths=fonts)


def pdf(template: str, data: str) -> bytes:
    """The PDF/UA-1 of a template with its data (JSON)."""
    try:
        made = _compiler().compile(
            str(SHEETS / template), sys_inputs={"data": data}, format="pdf", pdf_standards="ua-1"
        )
    except typst.TypstError as trouble:
        raise TypesettingError(_said(trouble)) from None
    assert isinstance(made, bytes)
    return made


def png(template: str, data: str, ppi: float) -> bytes:
    """The first page of a template as a picture."""
    try:
        made = _compiler().compile(str(SHEETS / template), sys_inputs={"data": data}, format="png", ppi=ppi)
    except typst.TypstError as trouble:
        raise TypesettingError(_said(trouble)) from None
    first = made[0] if isinstance(made, list) else made
    assert isinstance(first, bytes)
    return first


def _said(trouble: typst.TypstError) -> str:
    return str(getattr(trouble, "diagnostic", "") or trouble)


def faces(code: str, display: bool = False) -> list[str]:
    """The families that set a language, its own first."""
    return DISPLAY.get(code, ["Alegreya", "Noto Sans"]) if display else SANS.get(code, ["Noto Sans"])


def flat(svg: str) -> str:
    """A drawing with its day colours written out, its dots as very short strokes.

    Typst draws custom properties black, and strokes without length not at all.
    """
    svg = DOT.sub("h.01", svg)
    svg = re.sub(r"@media\s*\(prefers-color-scheme:\s*dark\)\s*\{(?:[^{}]*\{[^{}]*\})*\s*\}", "", svg)
    return re.sub(r"var\(--[\w-]+,\s*(#[0-9a-fA-F]+)\)", r"\1", svg)
