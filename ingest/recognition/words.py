"""Running text cut into words, the units in which vocabulary is matched."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Final

CJK: Final = "぀-ヿㇰ-ㇿ㐀-䶿一-鿿々〇豈-﫿ｦ-ﾟ"
UNSPACED: Final = re.compile(f"[{CJK}]")
KATAKANA: Final = re.compile("[ァ-ヺー-ヿㇰ-ㇿｦ-ﾟ]")
_SMALL: Final = "⁰¹²³⁴-⁹₀-₉"
_WORD: Final = re.compile(
    rf"[^\W\d_{CJK}{_SMALL}]+|\d+|[ｦ-ﾝ][ﾞﾟ]|(?!・)[{CJK}]|[{_SMALL}]+|(?<=[^\W\d_{CJK}])\+"
)
_ASCII_WORD: Final = re.compile("[a-z]+|[0-9]+")
_TIED_LEFT: Final = re.compile(r"[A-Za-z0-9]-$")
_TIED_RIGHT: Final = re.compile(r"-[A-Za-z]")
_PRICE: Final = re.compile(r"[$€£¥￥₽]\s?\d[\d.,]*$")
_LONGEST_PRICE: Final = 16
_REMEMBERED: Final = 100_000
_WIDE: Final = re.compile("[０-９Ａ-Ｚａ-ｚ]")
_NARROW: Final = {wide: wide - 0xFEE0 for wide in map(ord, "－．０１２３４５６７８９")} | {
    wide: wide - 0xFEE0 for first in "Ａａ" for wide in range(ord(first), ord(first) + 26)
}
_TWIN: Final = re.compile(r"(?<=\d)([БВо])(?!\w)|(?<!\w)([ВКМРА])(?=\d)")
_BEHIND: Final = {"Б": "B", "В": "B", "о": "o"}
_BEFORE: Final = {"В": "V", "К": "K", "М": "M", "Р": "R", "А": "A"}


def fold(text: str) -> str:
    """Take case and width off: 'ＭＭＬＵ' and 'mmlu' are one key, and 𝜏 is τ (NFKC, then casefold)."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()


class Words:
    """The words of a text: `keys` are they without case and width, `spans` their places.

    Most words of most texts are only looked up, and in no vocabulary: their places are found when asked for.
    """

    def __init__(self, text: str) -> None:
        plain = text.isascii() and "+" not in text
        self._text, self._pattern = (text.lower(), _ASCII_WORD) if plain else (text, _WORD)
        found: list[str] = self._pattern.findall(self._text)
        self.keys = found if plain else list(map(_key, found))

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Where each word begins and ends."""
        return [match.span() for match in self._pattern.finditer(self._text)]


def cut(text: str) -> Words:
    """Cut into runs of letters, runs of digits, raised digits, single CJK characters.

    A '+' after a letter is the word "plus": `HumanEval+` and HUMAN_EVAL_PLUS are one name. A half-width
    kana and its mark are one character; a middle dot is none.
    """
    return Words(text)


@lru_cache(_REMEMBERED)
def _key(word: str) -> str:
    return "plus" if word == "+" else fold(word)


def cores(phrases: Iterable[str]) -> tuple[str, ...]:
    """Return the casefolded phrases that hold no other: a text with none of these in it holds no phrase."""
    found: list[str] = []
    for phrase in sorted(map(str.casefold, phrases), key=lambda phrase: (len(phrase), phrase)):
        if not any(core in phrase for core in found):
            found.append(phrase)
    return tuple(found)


def breaks_katakana(text: str, start: int, end: int) -> bool:
    """Whether `start:end` tears a run of katakana apart, as パラメータ would ハイパーパラメータ."""
    if text.isascii():
        return False
    katakana = KATAKANA.match
    left = start > 0 and katakana(text[start]) and katakana(text[start - 1])
    right = end < len(text) and katakana(text[end - 1]) and katakana(text[end])
    return bool(left or right)


def latin(text: str) -> str:
    """The text with full width letters and digits narrow, and Cyrillic letters of sizes and versions Latin.

    So 72Б is 72B, and Р1 is R1. No character moves.
    """
    narrow = text.translate(_NARROW) if _WIDE.search(text) else text
    return _TWIN.sub(lambda letter: _BEHIND[letter[1]] if letter[1] else _BEFORE[letter[2]], narrow)


def inside_word(text: str, start: int, end: int, known: bool) -> bool:
    """Whether Latin letters or digits run on at either end; digits behind a `known` name make another."""
    before = text[start - 1] if start else ""
    after = text[end] if end < len(text) else ""
    if before and before.isascii() and (before.isalnum() or before in "@.\\=#$"):
        return True
    return bool(after) and after.isascii() and (after.isalpha() or (known and after.isdigit()))


def is_priced(text: str, end: int) -> bool:
    """Whether a price ends at a place, with its currency before it: "$15" of "$15Output: $75"."""
    return _PRICE.search(text, max(0, end - _LONGEST_PRICE), end) is not None


def torn(text: str, start: int, end: int) -> bool:
    """Whether the text goes on in Latin letters where a term would end, or ran up to it: A40 inside A40B."""
    before, after = text[start - 1 : start], text[end : end + 1]
    first, last = text[start], text[end - 1]
    if before.isdigit() and first.isupper() and is_priced(text, start):
        before = ""
    left = before.isascii() and before.isalnum() and first.isascii() and first.isalnum()
    return left or (after.isascii() and after.isalpha() and last.isascii() and last.isalnum())


def is_plural(text: str, end: int) -> bool:
    """Whether a name that ends in a digit stands in the plural: H100s."""
    return text[end - 1].isdigit() and text[end : end + 1] == "s" and not text[end + 1 : end + 2].isalnum()


def tied(text: str, start: int, end: int) -> bool:
    """Whether a hyphen ties a term to a Latin word before it, or behind it."""
    return bool(_TIED_LEFT.search(text, max(0, start - 2), start) or _TIED_RIGHT.match(text, end))
