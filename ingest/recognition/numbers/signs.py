"""The sign before a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.recognition.numbers import bounds
from ingest.recognition.numbers.reader import is_letter

if TYPE_CHECKING:
    from ingest.recognition.numbers.quantity import Quantity
    from ingest.recognition.numbers.reader import Reader

_SPACES = frozenset(" \u00a0\u202f\u2009\u3000")
_MINUS = frozenset("-\u2212\u2010\u2011\u2013－﹣")
_PLUS = frozenset("+＋")
_BEFORE = frozenset(" \t\n\u00a0\u202f\u3000([{（「=:：|/,;~≈<>≤≥\"'«“*_→$€£¥")
_TIES = frozenset("-_.‑")
_REACH = 10


def add_sign(reader: Reader, quantity: Quantity, previous_end: int) -> None:
    """Take a sign, or a word for one, into the number; `previous_end` is where the one before it ended."""
    text, start = reader.text, quantity.start
    if start <= reader.floor:
        return
    character = text[start - 1]
    if character in _MINUS or character in _PLUS:
        earlier = text[start - 2] if start > 1 else " "
        if ((earlier in _BEFORE or not earlier.isascii()) and previous_end < start - 1) or (
            earlier.isspace() and previous_end < start - 2
        ):
            quantity.negate(start - 1, negative=character in _MINUS)
        return
    place = start - 1 if character in _SPACES else start
    if place < start and text[place - 1 : place] in _MINUS and reader.bare(place - 1, quantity.end):
        quantity.negate(place - 1, negative=True)
        return
    _word(reader, quantity, place, previous_end)


def _word(reader: Reader, quantity: Quantity, place: int, previous_end: int) -> None:
    words = reader.lexicon.words
    window = reader.lower[max(0, place - _REACH) : place]
    if not window.endswith(words.negatives + words.positives):
        return
    for phrase in words.negatives + words.positives:
        begin = place - len(phrase)
        if not window.endswith(phrase) or begin < reader.floor or _ends_name(reader.text, begin):
            continue
        among_numbers = previous_end >= 0 and begin - previous_end <= 1
        bound = bounds.before(reader, quantity.start)
        if not among_numbers and (bound is None or bound[1] >= begin):
            quantity.negate(begin, negative=phrase in words.negatives)
        return


def _ends_name(text: str, begin: int) -> bool:
    """Whether a word is the end of a longer one, or of a name: Qwen3-Plus, GLM Plus."""
    before = text[begin - 1 : begin]
    if is_letter(before) or before in _TIES:
        return True
    return text[begin].isupper() and text[:begin].rstrip()[-1:].isalnum()
