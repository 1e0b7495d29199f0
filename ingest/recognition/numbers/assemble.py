"""Quantities from figures, from words and from numeral characters."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from ingest.recognition.mentions import Reason
from ingest.recognition.numbers import fractions, unspaced
from ingest.recognition.numbers.factors import TIMES
from ingest.recognition.numbers.figures import EXACT, LONGEST, Figure, after_mark
from ingest.recognition.numbers.measures import add_measures
from ingest.recognition.numbers.quantity import Quantity
from ingest.recognition.numbers.reader import LETTERS
from ingest.recognition.numbers.scales import apply_scale
from ingest.recognition.numbers.signs import add_sign
from ingest.recognition.words import is_priced

if TYPE_CHECKING:
    from ingest.recognition.numbers.composed import Composed
    from ingest.recognition.numbers.reader import Reader

# Printed right behind the number in every language: 8GPU.
_COUNTED = frozenset(f"{letter}PU{plural}" for letter in "CGTN" for plural in ("", "s"))
_WORD = re.compile("[A-Z][a-z]{2,}")
_SHORTEST_UNIT, _LONGEST_UNIT = 2, 5


def from_figure(reader: Reader, figure: Figure, previous_end: int) -> Quantity | Reason:
    """The quantity that begins with the figure, or why it is none."""
    if figure.digits == 0 or figure.digits > LONGEST:
        return Reason.IDENTIFIER
    quantity = Quantity(figure.start, figure.end, figure.value, figure.start, figure.digits, figure.places)
    quantity.alternatives = figure.alternatives
    bare, marked = figure.end, after_mark(reader.text, figure.end)
    figure.end = quantity.end = marked
    if not fractions.from_digits(reader, quantity, figure):
        apply_scale(reader, quantity, figure)
    found = _finish(reader, quantity, previous_end)
    if quantity.end == marked:
        figure.end = quantity.end = bare
    return found


def from_words(reader: Reader, number: Composed, previous_end: int) -> Quantity | Reason:
    """The quantity that a number in words begins."""
    value = number.value
    shown = value.normalize(EXACT).as_tuple()
    places = int(shown.exponent) if value else 0
    quantity = Quantity(
        number.start, number.end, value, number.start, len(shown.digits), places, spelled=True
    )
    quantity.counted, quantity.scale, quantity.fraction = number.count, number.scale, number.fraction
    if number.parts:
        quantity.worth = number.worth
    if number.alternative != 1:
        quantity.alternatives = (EXACT.multiply(value, number.alternative),)
    return _finish(reader, quantity, previous_end)


def from_characters(reader: Reader, number: unspaced.Sum, start: int, previous_end: int) -> Quantity | Reason:
    """The quantity that numeral characters begin."""
    value, end, places = number.value, number.end, number.places
    if not number.total and (found := unspaced.decimals(reader, end))[0]:
        value, end, places = EXACT.add(value, Decimal(f"0.{found[0]}")), found[1], -len(found[0])
    quantity = Quantity(start, end, value, start, number.significant or 1, places, spelled=True)
    quantity.scale = number.scale
    return _finish(reader, quantity, previous_end)


def _finish(reader: Reader, quantity: Quantity, previous_end: int) -> Quantity | Reason:
    """Add measures and sign; letters that go on make the digits part of a name."""
    before = quantity.end
    add_measures(reader, quantity)
    if quantity.end == before and not quantity.spelled and _runs_into_name(reader, quantity):
        return Reason.NAME
    add_sign(reader, quantity, previous_end)
    fractions.add_half(reader, quantity)
    return quantity


def _runs_into_name(reader: Reader, quantity: Quantity) -> bool:
    """Whether letters follow that are no scale, no unit and no sign of multiplication.

    Some small letters are taken for a unit that nobody told us of: `25lbs`. Behind a price they may be the
    word of a line that was joined on: "$15Output: $75".
    """
    match = LETTERS.match(reader.text, quantity.end)
    if match is None or (is_priced(reader.text, quantity.end) and _WORD.fullmatch(match[0])):
        return False
    letters, after = match[0], reader.text[match.end() : match.end() + 1]
    if letters in _COUNTED:
        return False
    if letters[0] in TIMES and quantity.value and (len(letters) == 1 or letters[1].isupper()):
        return False
    if letters.islower() and _SHORTEST_UNIT <= len(letters) <= _LONGEST_UNIT and set(letters) != {"x"}:
        return (after.isalnum() and after.isascii()) or after in ("-", "_")
    return True
