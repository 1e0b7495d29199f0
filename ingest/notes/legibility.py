"""How well characters read as one of our languages: what tells the right decoding of bytes from the wrong."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import log2
from typing import Final
from unicodedata import name

from ingest.languages import rooms
from ingest.languages.language import Language

_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]")
_ASCII_LETTER: Final = re.compile("[A-Za-z]")
# What a character costs that a room's list does not have, in bits: a letter of its scripts, or anything else.
_UNLISTED: Final = 16
_FOREIGN: Final = 20
# Two letters in a word that seldom stand so, where a room tells which do.
_SELDOM: Final = 5
# What a character of text costs at most, on the whole; a few may be odd. Of random bytes it is 12.5 and more.
_TEXT: Final = 12
_LEEWAY: Final = 15
_MOST_FOR_SHARE: Final = 13.0
_LATIN: Final = "a-zA-Zß-öø-ÿÀ-ÖØ-ÞŒœŠšŽžŸ"
_CYRILLIC: Final = "Ѐ-ӿ"
_LOWER: Final = "a-zß-öø-ÿœšž"
_UPPER: Final = "A-ZÀ-ÖØ-ÞŒŠŽŸ"
# A heading in capitals: its letters are no rarer than others.
_CAPITALS: Final = re.compile("[Ѐ-Я]{3,}")
_CAPITAL: Final = 1
# Two letters beyond ASCII, the second not consumed.
_PAIR: Final = re.compile(r"[^\W\d_a-zA-Z](?=([^\W\d_a-zA-Z]))")
# What the neighbours in a word say against a character: each place costs so many bits.
_ODD: Final = (
    (8, re.compile(f"(?<=[{_LATIN}])[{_CYRILLIC}]|(?<=[{_CYRILLIC}])[{_LATIN}]")),
    (6, re.compile(f"(?<=[{_LOWER}])(?![A-Z])[{_UPPER}]|(?<=[ß-öø-ÿœšž])[A-Z]|(?<=[а-яѐ-џ])[А-ЯЀ-Џ]")),
    (
        5,
        re.compile(
            f"(?<=[{_LATIN}{_CYRILLIC}])[¡-£¥§©-³µ¶¹-»¿×÷†‡‰‹›‚„ˆ˜¯™•√∞≈≤≥€∂∆∏π∫Ω◊─-◿](?=[{_LATIN}{_CYRILLIC}])"
        ),
    ),
    (5, re.compile(f"(?<=[{_LATIN}{_CYRILLIC}])[‘“«‹]|(?<=[{_LATIN}])[…”](?=[{_LATIN}])")),
    (5, re.compile(f"[¤¦¨´¸¼½¾](?=[{_LATIN}])")),
    (4, re.compile("(?<=[0-9])[ß-öø-ÿœа-яё]")),
    (5, re.compile(f"(?<=[{_LATIN}])[㐀-鿿｡-ﾟ](?=[{_LATIN}])")),
)


@dataclass(frozen=True, slots=True)
class Legibility:
    """What a text costs in bits beyond ASCII under the language `code` that explains it best.

    The fewer the better. `legible` says whether that is still text, or what random bytes would cost as well.
    """

    bits: float
    legible: bool
    code: str


def legibility(text: str) -> Legibility:
    """How well the text reads as the one of our languages that it suits best."""
    if text.isascii():
        return Legibility(0.0, True, "")
    odd = sum(bits * len(pattern.findall(text)) for bits, pattern in _ODD)
    text, capitals = _small(text)
    counts = Counter(_BEYOND_ASCII.findall(text))
    latin = len(_ASCII_LETTER.findall(text))
    pairs = Counter(match.group() + match.group(1) for match in _PAIR.finditer(text))
    return min(
        (
            _read_as(language, counts, latin, odd + _CAPITAL * capitals + _seldom(language, pairs))
            for language in rooms().values()
        ),
        key=lambda read: (read.bits, read.code),
    )


def _small(text: str) -> tuple[str, int]:
    """The text with words in capitals written small, and how many letters that changed."""
    words = _CAPITALS.findall(text)
    if not words:
        return text, 0
    return _CAPITALS.sub(lambda word: word.group().lower(), text), sum(map(len, words))


def _seldom(language: Language, pairs: Mapping[str, int]) -> int:
    """What the pairs of letters cost that the language seldom writes."""
    usual = language.pairs
    if not usual:
        return 0
    small = ((pair.lower(), count) for pair, count in pairs.items())
    return _SELDOM * sum(
        count
        for pair, count in small
        if pair[0] in usual and pair[1] in usual and pair[1] not in usual[pair[0]]
    )


def _read_as(language: Language, counts: Mapping[str, int], latin: int, odd: int) -> Legibility:
    listed = _listed(language.code)
    letters, own = latin, latin if "Latin" in language.scripts else 0
    bits = odd
    for character, count in counts.items():
        script = _script(character)
        letters += count if script else 0
        own += count if script in language.scripts else 0
        usual = _UNLISTED if script in language.scripts else _FOREIGN
        bits += count * listed.get(character, usual)
    # A handful of letters of one script among many of another is more often the wrong reading.
    share = min(_MOST_FOR_SHARE, log2(letters / own)) if own else _MOST_FOR_SHARE
    legible = bits <= _TEXT * sum(counts.values()) + _LEEWAY
    return Legibility(bits + (share if letters else 0.0), legible, language.code)


@cache
def _listed(code: str) -> Mapping[str, int]:
    return {character: bits for bits, line in rooms()[code].letters.items() for character in line}


@cache
def _script(character: str) -> str:
    """The script of a letter, as rooms name it; nothing for any other character."""
    if not character.isalpha():
        return ""
    first = name(character, "").partition(" ")[0]
    return "Han" if first == "CJK" else first.capitalize()
