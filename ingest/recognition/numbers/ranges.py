"""Two numbers that are the ends of a range, and two that are a fraction."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.recognition.numbers.currencies import SIGNS
from ingest.recognition.numbers.figures import EXACT

if TYPE_CHECKING:
    from ingest.recognition.numbers.quantity import Quantity
    from ingest.recognition.numbers.reader import Reader

_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212~～〜∼…")
_NAME_BEFORE = re.compile(r"(?<![^\W_])[A-Z][A-Za-z-]*[ \u00a0]$")
_WORDY = 24
_WORDS_BETWEEN = 2
# The ends of a range that are printed in different scales are not so far apart: "512 — 5.1B", "2022 to 10M".
_WIDEST = 2_000
_YEAR_DIGITS, _FIRST_YEAR, _LAST_YEAR = 4, 1900, 2099


def is_margin(reader: Reader, middle: Quantity, margin: Quantity) -> bool:
    """Whether `±` stands between two numbers of one unit; the first takes the second one's scale."""
    if margin.start - middle.end > 5 or reader.text[middle.end : margin.start].strip() not in (
        "±",
        "+/-",
        "\\pm",
    ):
        return False
    if middle.unit and margin.unit and middle.unit != margin.unit:
        return False
    if margin.worth != 1 and middle.worth == 1:
        middle.times(margin.worth, margin.scale)
    return True


def is_range(reader: Reader, low: Quantity, high: Quantity) -> int | None:
    """Where the range that two neighbouring numbers make begins; None where they make none.

    As a side effect of reading, the lower end takes the scale and the unit that only the upper prints.
    """
    gap = reader.text[low.end : high.start]
    if len(gap) > _WORDY or not gap:
        return None
    mark = gap.strip()
    begin = low.start
    dashed = (len(mark) == 1 and mark in _DASHES) or mark in ("..", "...", "--")
    if high.signed or low.fraction or (low.unit and not high.unit and not low.money and not dashed):
        return None
    if not dashed:
        opened = _opened(reader, low, mark.casefold())
        if opened is None:
            return None
        begin = opened
    if (low.unit and high.unit and low.unit != high.unit) or _is_key(reader, low, high):
        return None
    if high.money and not low.unit and reader.text[high.start] in SIGNS:
        return None
    return begin if _share(low, high) else None


def _is_key(reader: Reader, low: Quantity, high: Quantity) -> bool:
    """Whether a number ends the name that a dash gives another one to: `SuiteCode 1.1 — 43%`."""
    if reader.text[low.end : high.start] != " \u2014 " or low.unit or not high.unit:
        return False
    before = _NAME_BEFORE.search(reader.text, max(0, low.start - _WORDY), low.start)
    return before is not None and "." in reader.text[low.start : low.end]


def are_years(reader: Reader, first: Quantity, last: Quantity) -> bool:
    """Whether the ends of a range are years: `2020 to 2024`."""
    return all(
        one.end - one.start == _YEAR_DIGITS
        and _FIRST_YEAR <= one.value <= _LAST_YEAR
        and not one.unit
        and reader.text[one.start : one.end].isdigit()
        for one in (first, last)
    )


def is_change(reader: Reader, old: Quantity, new: Quantity) -> bool:
    """Whether two numbers are the ends of a change ("с 23 до 28 трлн"); the old takes the new one's scale."""
    gap = reader.text[old.end : new.start]
    if len(gap) > _WORDY or new.signed or (old.unit and new.unit and old.unit != new.unit):
        return False
    word, words = gap.strip().casefold(), reader.lexicon.words
    window = reader.lower[max(0, old.start - 12) : old.start].rstrip(" \u00a0")
    for opener, then in words.changes:
        if then == word and window.endswith(opener) and not window[: -len(opener)][-1:].isalpha():
            mantissa = EXACT.divide(new.value, new.worth)
            if new.worth != 1 and not old.scale and abs(old.value) < 1000 and abs(mantissa) < 1000:
                old.times(new.worth, new.scale)
            old.unit = old.unit or new.unit
            return True
    return False


def _opened(reader: Reader, low: Quantity, word: str) -> int | None:
    """Where a range in words ("от … до", "between … and", "1,5 à 2") begins; None where there is none."""
    words = reader.lexicon.words
    openers = reader.lexicon.openers.get(word, ())
    window = reader.lower[max(0, low.start - 12) : low.start].rstrip(" \u00a0")
    for opener in openers:
        if opener and window.endswith(opener) and not window[: -len(opener)][-1:].isalpha():
            own = low.scale or low.unit
            begin = reader.lower.rindex(opener, 0, low.start)
            if (opener, word) in words.changes and ((opener, word) not in words.between or own):
                return begin if _is_told(reader, begin) else None
            return begin
    if word in words.range_words:
        return low.start
    return None


def _is_told(reader: Reader, begin: int) -> bool:
    """Whether a word for ranges stands before a place, with two words between at most: "ranging in size"."""
    last = reader.lower[max(0, begin - 2 * _WORDY) : begin].split()[-_WORDS_BETWEEN - 1 :]
    return not reader.lexicon.words.ranging.isdisjoint(last)


def _share(low: Quantity, high: Quantity) -> bool:
    """Give the lower end what only the upper prints; whether they are in order then."""
    mantissa = EXACT.divide(high.value, high.worth) if high.worth else high.value
    if high.worth != 1 and not low.scale and abs(low.value) <= abs(mantissa):
        value = EXACT.multiply(low.value, high.worth)
        if value > high.value:
            return False
        low.value = value
    elif low.value > high.value or (high.worth != 1 and high.value > _WIDEST * abs(low.value)):
        return False
    low.unit = low.unit or high.unit
    return low.value < high.value
