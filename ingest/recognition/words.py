"""Running text cut into words, the units in which vocabulary is matched."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

CJK: Final = "぀-ヿㇰ-ㇿ㐀-䶿一-鿿々〇豈-﫿ｦ-ﾟ"
UNSPACED: Final = re.compile(f"[{CJK}]")
KATAKANA: Final = re.compile("[ァ-ヺー-ヿㇰ-ㇿｦ-ﾟ]")
_SMALL: Final = "⁰¹²³⁴-⁹₀-₉"
_WORD: Final = re.compile(
    rf"[ｦ-ﾝ][ﾞﾟ]|(?!・)[{CJK}]|\d+|[{_SMALL}]+|[^\W\d_{CJK}{_SMALL}]+|(?<=[^\W\d_{CJK}])\+"
)


class Word(NamedTuple):
    """A word at `start:end`; `key` is it without case and width."""

    start: int
    end: int
    key: str


def fold(text: str) -> str:
    """Take case and width off: 'ＭＭＬＵ' and 'mmlu' are one key, and 𝜏 is τ (NFKC, then casefold)."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()


def cut(text: str) -> tuple[Word, ...]:
    """Cut into runs of letters, runs of digits, raised digits, single CJK characters.

    A '+' after a letter is the word "plus": `HumanEval+` and HUMAN_EVAL_PLUS are one name. A half-width
    kana and its mark are one character; a middle dot is none.
    """
    new = tuple.__new__
    found = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match[0]
        # Built as a tuple is: a named tuple's own constructor is a third of the time that cutting takes.
        found.append(new(Word, (start, end, word.lower() if word.isascii() and word != "+" else _key(word))))
    return tuple(found)


def _key(word: str) -> str:
    return "plus" if word == "+" else fold(word)


def breaks_katakana(text: str, start: int, end: int) -> bool:
    """Whether `start:end` tears a run of katakana apart, as パラメータ would ハイパーパラメータ."""
    katakana = KATAKANA.match
    left = start > 0 and katakana(text[start]) and katakana(text[start - 1])
    right = end < len(text) and katakana(text[end - 1]) and katakana(text[end])
    return bool(left or right)


def inside_word(text: str, start: int, end: int, known: bool) -> bool:
    """Whether Latin letters or digits run on at either end; digits behind a `known` name make another."""
    before = text[start - 1] if start else ""
    after = text[end] if end < len(text) else ""
    if before and before.isascii() and (before.isalnum() or before in "@.\\=#$"):
        return True
    return bool(after) and after.isascii() and (after.isalpha() or (known and after.isdigit()))
