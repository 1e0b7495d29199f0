"""Scales, currencies and the amounts that prices are for, as heads and captions print them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from ingest.languages import rooms
from ingest.languages.language import Language, NumberWords
from ingest.recognition.candidates import cue_words
from ingest.recognition.metrics import Role, TermFinder
from ingest.recognition.numbers.currencies import CODES
from ingest.recognition.predicates import any_of
from ingest.recognition.reader import Reading
from ingest.recognition.words import UNSPACED, cores, fold

MONEY_SIGNS: Final = MappingProxyType(
    {"$": "USD", "€": "EUR", "₽": "RUB", "¥": "JPY", "￥": "JPY", "£": "GBP"}
)
"""The signs of the currencies that prices are given in."""

_WORD: Final = re.compile(r"[^\W\d_]+")
_CODE: Final = re.compile(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])")
_THOUSAND: Final = Decimal(1000)
_MILLION: Final = Decimal(10**6)
_COUNTED: Final = frozenset({_THOUSAND, Decimal(10_000), _MILLION})
_OF: Final = frozenset(word.strip(" '\u2019") for room in rooms().values() for word in room.numbers.of)
# As abbreviated right behind a scale: "per MTok".
_PIECES: Final = ("Tok", "tok", "Tokens", "tokens")


def money_named(text: str) -> str:
    """The currency that a text names by its sign, its code or its word in any language, or nothing."""
    sign = next((code for sign, code in MONEY_SIGNS.items() if sign in text), "")
    return sign or next(filter(None, (money_word(text, room) for room in rooms().values())), "")


def money_word(text: str, language: Language) -> str:
    """A currency that a head names in words, or by its code: （ドル/100万トークン）, "USD / 1M tokens"."""
    folded = fold(text)
    words = [word for word in language.numbers.currencies if len(word) > 1 and _has_word(folded, word)]
    if words:
        return language.numbers.currencies[words[0]]
    return next((CODES[code.casefold()] for code in _CODE.findall(text) if code.casefold() in CODES), "")


def _has_word(text: str, word: str) -> bool:
    """Whether a word begins somewhere in a text; no "yen" is in "moyenne"."""
    if word not in text:
        return False
    lead = "" if UNSPACED.match(word) else r"(?<![^\W\d_])"
    return re.search(lead + re.escape(word), text) is not None


def scale_of(text: str, language: Language) -> Decimal:
    """The scale that a word or a suffix stands for, 1 where it is none."""
    key = text.strip(" .")
    words = language.numbers
    if key in words.suffixes:
        return words.suffixes[key]
    return words.scales.get(fold(key), words.kanji_scales.get(key, Decimal(1)))


def amount_of(word: str) -> Decimal | None:
    """The thousand or the million that a word or a suffix stands for in any language."""
    return _amounts().get(word) or _amounts().get(fold(word))


@cache
def _amounts() -> Mapping[str, Decimal]:
    """The words for a million and a thousand in every language, and the suffixes, as they are written."""
    numbers = [room.numbers for room in rooms().values()]
    said = [table for n in numbers for table in (n.suffixes, n.scales, n.kanji_scales, _tens(n))]
    words = {w: v for table in said for w, v in table.items() if v in (_THOUSAND, _MILLION)}
    pieces = {f"{w}{piece}": v for w, v in words.items() if w.isascii() and w.isupper() for piece in _PIECES}
    return MappingProxyType(pieces | words)


def _tens(numbers: NumberWords) -> dict[str, Decimal]:
    """What is written as tens of a larger scale: 百万."""
    scales = {**numbers.kanji_scales, "": Decimal(1)}
    tens = numbers.kanji_tens.items()
    return {f"{ten}{scale}": worth * value for ten, value in tens for scale, worth in scales.items()}


def price_for(reading: Reading, terms: TermFinder) -> Decimal | None:
    """How many tokens a price is for, where a head says so: "$/M", "за 1 000", 100万, "MTok".

    Thousands of a currency are money: "from cents to thousands of dollars".
    """
    counted = [number.value for number in reading.numbers if number.value in _COUNTED]
    lengths = [(n.start, n.end) for n in reading.numbers if n.value is not None and n.value not in _COUNTED]
    found = (m for m in _WORD.finditer(reading.text) if not any(a <= m.start() < b for a, b in lengths))
    words = [match.group() for match in found if fold(match.group()) not in _OF]
    said = [
        amount_of(word) or scaled(word, terms)
        for word, after in pairwise((*words, ""))
        if not any(money_word(fold(after), room) for room in rooms().values())
    ]
    return max((amount for amount in (*counted, *said) if amount is not None), default=None)


def scaled(word: str, terms: TermFinder) -> Decimal | None:
    """Return the amount that the first letter of a word gives what the rest of it counts: "MTok"."""
    nouns = (term for term in terms.find(word[1:]) if term.role is Role.NOUN)
    return amount_of(word[:1]) if any(len(noun.text) == len(word) - 1 for noun in nouns) else None


def names_prices(text: str) -> bool:
    """Whether a text has a word for prices."""
    small = text.casefold()
    return any(core in small for core in _price_cores()) and _price_nouns().search(text) is not None


@cache
def _price_cores() -> tuple[str, ...]:
    return cores(cue_words("price_nouns"))


@cache
def _price_nouns() -> re.Pattern[str]:
    nouns = cue_words("price_nouns")
    unspaced = {noun for noun in nouns if UNSPACED.match(noun)}
    return re.compile(
        rf"(?<![^\W\d_])(?:{any_of(nouns - unspaced)})(?![^\W\d_])|{any_of(unspaced)}", re.IGNORECASE
    )
