"""Titles under the letters of their own alphabet: A-Z, А-Я, the initial letters of pinyin, ㄱ-ㅎ.

Chinese: GB 18030 keeps the 3,755 characters of GB 2312's first level in the order of their pinyin (GB 2312-80), so
their codes give both the order and, with the first character of each letter, the letter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")
FIRST_OF_LETTER = {
    "A": "啊", "B": "芭", "C": "擦", "D": "搭", "E": "蛾", "F": "发", "G": "噶", "H": "哈", "J": "击", "K": "喀", "L": "垃",
    "M": "妈", "N": "拿", "O": "哦", "P": "啪", "Q": "期", "R": "然", "S": "撒", "T": "塌", "W": "挖", "X": "昔", "Y": "压", "Z": "匝",
}  # fmt: skip
LEADS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"
OPENERS = "“”«»‘’\"'《〈（("


def by_letter(items: Iterable[T], title: Callable[[T], str], code: str) -> list[tuple[str, list[T]]]:
    """Groups of items in alphabetical order: `[("A", [...]), ("C", [...])]`."""
    groups: dict[str, list[T]] = {}
    for item in sorted(items, key=lambda one: sort_key(title(one), code)):
        groups.setdefault(letter(title(item), code), []).append(item)
    return list(groups.items())


def sort_key(title: str, code: str) -> tuple[object, ...]:
    """The place of a title in its language's alphabet. In Russian, ё stands with е."""
    title = title.lstrip(OPENERS).casefold()
    if code == "zh":
        return (letter(title, code), title.encode("gb18030"))
    return (letter(title, code), title.replace("ё", "е"))


def letter(title: str, code: str) -> str:
    """The letter a title stands under; its first character when the alphabet does not know it."""
    first = title.lstrip(OPENERS)[:1].upper()
    if code == "zh" and "\u4e00" <= first <= "\u9fff":
        key = first.encode("gb18030")
        return max((one for one, start in FIRST_OF_LETTER.items() if start.encode("gb18030") <= key), default=first)
    if code == "ko" and "가" <= first <= "힣":
        return LEADS[(ord(first) - ord("가")) // 588]
    return "Е" if first == "Ё" else first
