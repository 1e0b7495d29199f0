"""A room's numerals made ready for look-up, once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

from ingest.recognition.numbers.currencies import CODES, SYMBOLS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ingest.languages.language import NumberWords

SPACES = " \t\u00a0\u2009\u202f\u2007\u2008\u200a\u2002\u2003\u3000"


class Kind(IntEnum):
    """What a number word does in a number."""

    CARDINAL = 0
    HUNDRED = 1
    SCALE = 2
    PART = 3
    DOZEN = 4


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases to be met right before or right after a place, the longest first."""

    all: tuple[str, ...]
    worth: Mapping[str, str]

    @classmethod
    def of(cls, groups: Mapping[str, Iterable[str]]) -> Phrases:
        """Phrases by what they are worth (`~`, `<`, `>`)."""
        worth = {phrase: kind for kind, phrases in groups.items() for phrase in phrases}
        return cls(tuple(sorted(worth, key=lambda phrase: (-len(phrase), phrase))), worth)


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """What the readers look up; made from one NumberWords."""

    words: NumberWords
    numerals: Mapping[str, tuple[Kind, Decimal]]
    starts: frozenset[str]
    before: Phrases
    after: Phrases
    currencies: Mapping[str, str]
    openers: Mapping[str, tuple[str, ...]]
    glances: frozenset[str]
    kanji_run: re.Pattern[str] | None
    counters: tuple[str, ...]
    compounds: tuple[str, ...]
    kanji_currencies: tuple[str, ...]
    months: frozenset[str]
    capital_months: frozenset[str]


# Dates are quoted in English everywhere; elsewhere than in English their months need a capital.
_MONTHS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    ]
)


@cache
def lexicon(words: NumberWords) -> Lexicon:
    """The lexicon of a room's numerals."""
    numerals: dict[str, tuple[Kind, Decimal]] = {
        word: (Kind.CARDINAL, Decimal(value)) for word, value in words.cardinals.items()
    }
    numerals |= dict.fromkeys(words.hundreds, (Kind.HUNDRED, Decimal(100)))
    numerals |= {word: (Kind.SCALE, value) for word, value in words.scales.items()}
    numerals |= {word: (Kind.PART, value) for word, value in words.parts.items()}
    numerals |= {word: (Kind.DOZEN, Decimal(value)) for word, value in words.dozens.items()}
    openers: dict[str, tuple[str, ...]] = {}
    for first, then in (*words.between, *words.changes):
        openers[then] = (*openers.get(then, ()), first)
    currencies = {**CODES, **SYMBOLS, **words.currencies}
    kanji = "".join((*words.kanji, *words.kanji_tens, *words.kanji_scales))
    return Lexicon(
        words,
        numerals,
        frozenset(numerals),
        Phrases.of(
            {
                "~": (*words.hedges, "~", "≈", "∼", "≃", "≒", "≅", "\\approx", "\\sim", "～", "〜", "±"),
                ">": (*words.at_least, ">", "≥", "⩾", "＞", ">="),
                "<": (*words.at_most, "<", "≤", "⩽", "＜", "<="),
            }
        ),
        Phrases.of(
            {"~": words.hedges_after, ">": (*words.at_least_after, "+", "＋"), "<": words.at_most_after}
        ),
        currencies,
        openers,
        frozenset((*words.third, *words.points, *words.wholes, *words.joins, *words.coin_joins, *currencies)),
        re.compile("|".join((f"[{kanji}]+", *words.cardinals))) if kanji else None,
        _longest_first(words.counters),
        _longest_first(words.compounds),
        _longest_first(word for word in words.currencies if word > "\u2e80"),
        words.months | _MONTHS,
        words.month_homographs | (_MONTHS - words.months),
    )


def _longest_first(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-len(word), word)))
