"""Numbers in scripts without spaces: kanji numerals, and digits with 万 and 億."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from ingest.recognition.numbers.figures import EXACT, LONGEST, Figure

if TYPE_CHECKING:
    from ingest.recognition.numbers.reader import Reader

_ZERO = Decimal(0)
_ONE = Decimal(1)
_MYRIAD = Decimal(10**4)


@dataclass(slots=True)
class Sum:
    """A number as it grows: its closed sections, the open one below 10^4, the digits before its next unit."""

    end: int
    total: Decimal = _ZERO
    section: Decimal = _ZERO
    pending: Decimal | None = None
    digits: str = ""
    least: Decimal = Decimal("Infinity")
    below: Decimal = _MYRIAD
    places: int = 0
    printed: str = ""
    scale: str = ""
    significant: int = 0
    alternative: Decimal | None = None

    @property
    def value(self) -> Decimal:
        """What has been read so far."""
        return EXACT.add(EXACT.add(self.total, self.section), self.pending or _ZERO)


def add_up(reader: Reader, position: int) -> Sum | None:
    """The number of digits and numeral characters that begins at `position`; None where none does."""
    number = Sum(position)
    place = position
    for word, value in reader.lexicon.words.cardinals.items():
        if reader.text.startswith(word, position):
            return Sum(position + len(word), section=Decimal(value), significant=1)
    while True:
        here = place
        if (figure := reader.figures.get(here)) is None and number.end > position:
            after = here + 1 if reader.text[here : here + 1] in (" ", "\u00a0", "\u3000") else here
            if after > here and _goes_on(reader, number, after):
                here = after
                figure = reader.figures.get(here)
        place = _character(reader, number, here) if figure is None else _figure(number, figure)
        if not place:
            break
        number.end = place
    return number if number.end > position else None


def _goes_on(reader: Reader, number: Sum, after: int) -> bool:
    """Whether the number goes on after a space: a scale after digits, digits after a scale."""
    words = reader.lexicon.words
    character = reader.text[after : after + 1]
    if number.pending is not None:
        return character in words.kanji_scales or (bool(number.scale) and character in words.kanji_tens)
    figure = reader.figures.get(after)
    return figure is not None and bool(number.scale) and reader.text[number.end - 1] in words.kanji_scales


def _figure(number: Sum, figure: Figure) -> int:
    if (
        number.pending is not None
        or figure.value >= number.least
        or figure.value >= number.below > _ONE < number.section
    ):
        return 0
    if (
        number.least != Decimal("Infinity")
        and figure.value != figure.value.to_integral_value()
        and number.section
    ):
        return 0
    number.pending = figure.value
    number.alternative = figure.alternatives[0] if figure.alternatives else None
    number.significant += figure.digits
    number.places = figure.places
    return figure.end


def _character(reader: Reader, number: Sum, here: int) -> int:
    words, character = reader.lexicon.words, reader.text[here : here + 1]
    if (digit := words.kanji.get(character)) is not None:
        return here + 1 if _digit(number, digit) else 0
    if (tens := words.kanji_tens.get(character)) is not None:
        return here + 1 if _tens(number, Decimal(tens), character) else 0
    if (scale := words.kanji_scales.get(character)) is not None:
        return here + 1 if _scale(number, scale, character) else 0
    return 0


def _digit(number: Sum, digit: int) -> bool:
    if number.pending is not None and (not number.digits or len(number.digits) > LONGEST):
        return False
    if number.pending is None and digit == 0 and number.section:
        return False
    number.digits += str(digit)
    number.pending = Decimal(number.digits)
    number.significant += 1
    number.places = 0
    return True


def _tens(number: Sum, tens: Decimal, character: str) -> bool:
    if tens >= number.below and not (
        number.section == 0 and number.pending is not None and not number.digits
    ):
        return False
    if number.section == 0 and number.pending is None and number.least <= tens:
        return False
    number.section = EXACT.add(
        number.section, EXACT.multiply(_ONE if number.pending is None else number.pending, tens)
    )
    number.below = tens
    number.pending, number.digits = None, ""
    number.scale = character
    number.places += len(str(tens)) - 1
    number.significant = number.significant or 1
    return True


def _scale(number: Sum, scale: Decimal, character: str) -> bool:
    section = EXACT.add(number.section, number.pending or _ZERO)
    if scale >= number.least or section == 0:
        return False
    number.total = EXACT.add(number.total, EXACT.multiply(section, scale))
    number.least, number.below = scale, _MYRIAD
    if number.alternative is not None and number.section == 0:
        number.alternative = EXACT.multiply(number.alternative, scale)
    number.section, number.pending, number.digits = _ZERO, None, ""
    number.scale = character
    number.places += scale.adjusted()
    return True


def decimals(reader: Reader, end: int) -> tuple[str, int]:
    """The digits behind a point between numeral characters (`五点一`), and where they end."""
    words, place, printed = reader.lexicon.words, end + 1, ""
    if reader.text[end : end + 1] not in words.kanji_point:
        return "", end
    while (digit := words.kanji.get(reader.text[place : place + 1])) is not None and len(printed) < LONGEST:
        printed, place = f"{printed}{digit}", place + 1
    if not printed or reader.text[place : place + 1] in words.kanji_tens:
        return "", end
    return printed, place


def is_number(reader: Reader, start: int, end: int) -> bool:
    """Whether the numeral characters `start:end` state a number, and are no part of another word."""
    text, lexicon = reader.text, reader.lexicon
    if reader.bare(start, end):
        return True
    if text.startswith(lexicon.compounds, start) or _inside_word(reader, start):
        return False
    if end - start > 1 and not _are_only_scales(reader, start, end):
        return True
    return text.startswith(lexicon.counters, end) or text[end : end + 1] in lexicon.words.tenths


def _inside_word(reader: Reader, start: int) -> bool:
    """Whether the character before is one of a word that ends in a numeral (統一, 第一, 唯一)."""
    return start > 0 and reader.text[start - 1] in reader.lexicon.words.kanji_after


def _are_only_scales(reader: Reader, start: int, end: int) -> bool:
    words = reader.lexicon.words
    return all(
        character in words.kanji_tens or character in words.kanji_scales
        for character in reader.text[start:end]
    )
