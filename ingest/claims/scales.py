"""Scales, currencies and the amounts that prices are for, as heads and captions print them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from ingest.languages.language import Language
from ingest.recognition.words import UNSPACED, fold

_PER_MILLION: Final = re.compile(r"(?:1\s?)?(?:M|м|млн|million|百万|100万)\b|100万|MTok", re.IGNORECASE)
_PER_THOUSAND: Final = re.compile(r"(?:1\s?)?[KkКк](?:\b|tok)|1[ ,.]?000\b")


def money_word(text: str, language: Language) -> str:
    """A currency that a head names in words: （ドル/100万トークン）."""
    folded = fold(text)
    words = [word for word in language.numbers.currencies if len(word) > 1 and _has_word(folded, word)]
    return language.numbers.currencies[words[0]] if words else ""


def _has_word(text: str, word: str) -> bool:
    """Whether a word begins somewhere in a text; no "yen" is in "moyenne"."""
    lead = "" if UNSPACED.match(word) else r"(?<![^\W\d_])"
    return re.search(lead + re.escape(word), text) is not None


def scale_of(text: str, language: Language) -> Decimal:
    """The scale that a word or a suffix stands for, 1 where it is none."""
    key = text.strip(" .")
    words = language.numbers
    if key in words.suffixes:
        return words.suffixes[key]
    return words.scales.get(fold(key), words.kanji_scales.get(key, Decimal(1)))


def price_for(text: str) -> Decimal | None:
    """How many tokens a price is for, where a head says so."""
    if _PER_MILLION.search(text):
        return Decimal(10**6)
    return Decimal(1000) if _PER_THOUSAND.search(text) else None
