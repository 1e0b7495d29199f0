"""The scale behind digits: suffixes, scale words, characters such as 万."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ingest.recognition.numbers import unspaced
from ingest.recognition.numbers.currencies import SIGNS
from ingest.recognition.numbers.figures import EXACT, Figure
from ingest.recognition.numbers.reader import LETTERS
from ingest.recognition.numbers.words import compose

if TYPE_CHECKING:
    from ingest.recognition.numbers.quantity import Quantity
    from ingest.recognition.numbers.reader import Reader

_SPACES = frozenset(" \u00a0\u202f\u2009\u3000")
_GENERATIONS = range(2, 7)


def apply_scale(reader: Reader, quantity: Quantity, figure: Figure) -> None:
    """Read the scale that stands behind a figure, and the smaller groups that may follow it."""
    if not _by_characters(reader, quantity) and not _by_suffix(reader, quantity):
        _by_words(reader, quantity, figure)


def _by_characters(reader: Reader, quantity: Quantity) -> bool:
    words = reader.lexicon.words
    if not words.kanji_scales:
        return False
    following = reader.text[quantity.end : quantity.end + 2].lstrip(" \u00a0")[:1]
    if not following or (following not in words.kanji_scales and following not in words.kanji_tens):
        return False
    total = unspaced.add_up(reader, quantity.start)
    if total is None or total.end <= quantity.end or not total.scale:
        return False
    quantity.worth = Decimal(10) ** max(total.places - quantity.places, 0)
    quantity.end, quantity.value, quantity.scale = total.end, total.value, total.scale
    quantity.digits, quantity.places = total.significant, total.places
    quantity.alternatives = () if total.alternative is None else (total.alternative,)
    return True


def _by_suffix(reader: Reader, quantity: Quantity) -> bool:
    """Apply `k`, `B`, `Md` right after the digits, or those that may stand after a space."""
    text, words = reader.text, reader.lexicon.words
    spaced = text[quantity.end : quantity.end + 1] in _SPACES
    match = LETTERS.match(text, quantity.end + 1 if spaced else quantity.end)
    if match is None:
        return False
    printed, end = match[0], match.end()
    worth = words.suffixes.get(printed)
    if worth is None and printed in words.money_suffixes and _beside_money(text, quantity.start, end):
        worth = words.money_suffixes[printed]
    if worth is None or not _stands_alone(text, end, spaced=spaced):
        return False
    if printed not in words.spaced_suffixes if spaced else printed == "G" and quantity.value in _GENERATIONS:
        return False
    quantity.times(worth, printed)
    other = words.alternative_scales.get(printed.casefold())
    if other is not None:
        quantity.alternatives = (
            EXACT.divide(EXACT.multiply(quantity.value, other), worth),
            *quantity.alternatives,
        )
    quantity.end = end
    return True


def _stands_alone(text: str, end: int, *, spaced: bool) -> bool:
    """Whether a suffix that ends at `end` is not the beginning of something else (`B2`, `M&A`, `K.`)."""
    after = text[end : end + 1]
    if after.isdigit() and after.isascii():
        return False
    return after != "&" and not (
        spaced and after and (after in "'\u2019/" or text[end : end + 2].strip(".").isalpha())
    )


def _beside_money(text: str, start: int, end: int) -> bool:
    return not SIGNS.isdisjoint(text[max(0, start - 2) : start]) or not SIGNS.isdisjoint(text[end : end + 2])


def _by_words(reader: Reader, quantity: Quantity, figure: Figure) -> None:
    """Apply scale words, and what they take along: `2 millions 500 mille`, `3 et demi`."""
    number = compose(reader, figure.start, figure)
    if number is None or number.count == 1:
        _by_adjective(reader, quantity)
        return
    quantity.value, quantity.end = number.value, number.end
    quantity.scale, quantity.counted = number.scale, number.count
    if number.parts:
        quantity.worth = number.worth
        quantity.places += quantity.worth.adjusted()
        quantity.alternatives = tuple(
            EXACT.multiply(value, quantity.worth) for value in quantity.alternatives
        )
        if number.alternative != 1:
            other = EXACT.multiply(quantity.value, number.alternative)
            quantity.alternatives = (other, *quantity.alternatives)
    else:
        shown = quantity.value.as_tuple()
        quantity.places, quantity.digits = int(shown.exponent), len(shown.digits)


def _by_adjective(reader: Reader, quantity: Quantity) -> None:
    """`25-тысячный`: a scale worn as an adjective."""
    adjectives = reader.lexicon.words.adjectives
    if adjectives and reader.text[quantity.end : quantity.end + 1] in ("-", "\u2011"):
        word, end = reader.word_at(quantity.end + 1)
        if (worth := adjectives.get(word)) is not None:
            quantity.times(worth, word)
            quantity.end = end
