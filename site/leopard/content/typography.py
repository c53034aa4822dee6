"""Quotation marks and spaces that must not break, by language. Editors type straight quotes and plain spaces.

Russian: « » outside, „ “ inside, no break after short words and before a dash (Milchin & Cheltsova's rules).
English: “ ” and ’. Chinese and Korean: “ ” (their punctuation is typed full-width where it belongs).
"""

from __future__ import annotations

import re

NBSP = "\u00a0"
QUOTES = {"en": "“”‘’", "ru": "«»„“", "ko": "“”‘’"}
SHORT_RU = re.compile(
    r"(?<![\w-])(в|во|к|ко|с|со|о|об|у|и|а|я|на|за|от|до|из|по|не|ни|но)[ \n](?=\S)",
    re.IGNORECASE,
)
DASH = re.compile(r"[ \n]+([—–])(?=[ \n]|$)")
UNIT = re.compile(r"(?<=\d)[ ](?=(?:%|км|га|кг|см|мм|м|г|°)(?!\w))")


def typeset(text: str, code: str, before: str = "") -> str:
    """Sets one run of text. `before` is the character in front of it, from the run before; both may be empty.

    >>> typeset('"Leo" isn\\'t', "en")
    '“Leo” isn’t'
    """
    text = _paired(text) if code == "zh" else _quotes(text, QUOTES.get(code, QUOTES["en"]), before)
    text = DASH.sub(NBSP + r"\1", text)
    if code == "ru":
        text = SHORT_RU.sub(r"\1" + NBSP, text)
        text = SHORT_RU.sub(r"\1" + NBSP, text)
        text = UNIT.sub(NBSP, text)
    return text


def _paired(text: str) -> str:
    """Chinese has no spaces to tell an opening quotation mark by: the first opens, the second closes."""
    for straight, opening, closing in (('"', "“", "”"), ("'", "‘", "’")):
        text = re.sub(f"{straight}([^{straight}]*){straight}", rf"{opening}\1{closing}", text)
    return text


def _quotes(text: str, marks: str, before: str) -> str:
    if '"' not in text and "'" not in text:
        return text
    opening, closing, inner_opening, inner_closing = tuple(marks)
    out: list[str] = []
    last = before
    for character in text:
        opens = not last or last.isspace() or last in "([{—–-/«„“‘（【《" + opening
        if character == '"':
            character = opening if opens else closing
        elif character == "'":
            character = inner_opening if opens else ("’" if inner_closing == "’" else inner_closing)
        out.append(character)
        last = character
    return "".join(out)
