"""Numbers in words, or in digits and words, of scripts that part words by spaces."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from ingest.recognition.numbers.figures import EXACT, LONGEST, Figure
from ingest.recognition.numbers.lexicon import Kind
from ingest.recognition.numbers.reader import DASHES

if TYPE_CHECKING:
    from ingest.recognition.numbers.reader import Reader

_ONE = Decimal(1)
_HUNDRED = Decimal(100)
_THOUSAND = Decimal(1000)
_HALF = Decimal("0.5")


@dataclass(slots=True)
class Composed:
    """A number as it grows word by word.

    `parts` are the closed groups with their scales, `group` the open one; `first` and `last` say which
    cardinals may still be added to it (none where `last` is 0).
    """

    start: int
    end: int
    parts: list[tuple[Decimal, Decimal]] = field(default_factory=list)
    group: Decimal | None = None
    first: int = 0
    last: int = 0
    added: int = -1
    joined: bool = False
    scale: str = ""
    alternative: Decimal = _ONE
    count: int = 0
    figure: Figure | None = None
    nested: bool = False

    @property
    def value(self) -> Decimal:
        """What the words read so far are worth."""
        total = self.group or Decimal(0)
        for value, scale in self.parts:
            total = EXACT.add(total, EXACT.multiply(value, scale))
        return total

    @property
    def after_scale(self) -> bool:
        """Whether the last word read was a scale."""
        return self.group is None and bool(self.parts)


def compose(
    reader: Reader, position: int, figure: Figure | None = None, *, nested: bool = False
) -> Composed | None:
    """The longest number that begins at `position` (with `figure`, if given); None where none does.

    A nested number (the decimals of another) has no decimals of its own.
    """
    number = Composed(position, position, nested=nested)
    place = position
    if figure is not None:
        number.group, number.figure = figure.value, figure
        number.end = place = figure.end
        number.count = 1
    while (after := _step(reader, number, place)) > 0:
        place = after
    return number if number.count else None


def _step(reader: Reader, number: Composed, place: int) -> int:
    """Read one more word at `place`; the place after it, or 0 where the number has ended."""
    text, words = reader.text, reader.lexicon.words
    comma = dash = False
    here = place
    if number.count:
        here = reader.skip(place)
        mark = text[here : here + 1]
        if mark == "," and words.joins_by_comma and number.after_scale:
            comma, here = True, reader.skip(here + 1)
        elif mark in DASHES and mark and here == place:
            dash, here = True, here + 1
        elif here == place and number.figure is None:
            return 0
    if number.count and here in reader.figures and not dash:
        return _add_figure(reader, number, reader.figures[here])
    word, end = reader.word_at(here)
    if not word:
        return 0
    if number.count and not comma:
        if word in words.joins and (after := _join(reader, number, end)):
            return after
        if not number.nested and (after := _fraction(reader, number, here, word, end)):
            return after
    known = reader.lexicon.numerals.get(word)
    if known is None or (comma and known[0] is not Kind.CARDINAL):
        return 0
    kind, value = known
    if dash and number.figure is not None and number.count == 1 and kind is not Kind.SCALE:
        return 0
    return _add(reader, number, word, kind, value, end)


def _add(reader: Reader, number: Composed, word: str, kind: Kind, value: Decimal, end: int) -> int:
    text, words = reader.text, reader.lexicon.words
    if kind is Kind.CARDINAL:
        if not _add_cardinal(reader, number, int(value)):
            return 0
    elif kind is Kind.HUNDRED:
        if number.group is None:
            if number.joined:
                return 0
            number.group = _HUNDRED
        elif 0 < number.group < 100 and (number.last != 99):
            number.group = EXACT.multiply(number.group, _HUNDRED)
        else:
            return 0
        number.first, number.last, number.added = 1, 99, 100
    elif kind is Kind.SCALE:
        if not _add_scale(number, value, words.alternative_scales.get(word)):
            return 0
        number.scale = text[number.end : end].strip(" \u00a0\u202f-\u2009") if not number.joined else word
        if word in words.dotted and text[end : end + 1] == "." and _dot_belongs(text, end):
            end += 1
    elif number.group is None and not number.parts:
        number.group = value
        number.first = number.last = 0
    elif kind is Kind.DOZEN and number.group is not None:
        number.group = EXACT.multiply(number.group, value)
        number.first = number.last = 0
    else:
        return 0
    number.count += 1
    number.joined = False
    number.end = end
    return end


def _dot_belongs(text: str, dot: int) -> bool:
    """Whether a full stop after an abbreviation is its own: something goes on in lower case, or nothing."""
    rest = text[dot + 1 : dot + 4].lstrip()
    return not rest or not rest[0].isupper()


def _add_cardinal(reader: Reader, number: Composed, value: int) -> bool:
    words = reader.lexicon.words
    if number.group is None:
        if number.joined and words.join_only:
            return False
        number.group = Decimal(value)
    elif number.added == 0 and number.group == 0 and value < 1000:
        number.group = Decimal(value)
    elif (product := words.products.get((number.added, value))) is not None:
        number.group = EXACT.add(number.group, Decimal(product - number.added))
        number.first, number.last = words.follows.get(product, (1, 9))
        number.added = product
        return True
    elif number.joined and words.join_only:
        if value not in words.join_only or number.added not in range(20, 80, 10):
            return False
        number.group = EXACT.add(number.group, Decimal(value))
    elif number.first <= value <= number.last and value:
        number.group = EXACT.add(number.group, Decimal(value))
    else:
        return False
    number.added = value
    number.first, number.last = _follows(reader, value)
    return True


def _follows(reader: Reader, value: int) -> tuple[int, int]:
    if (bounds := reader.lexicon.words.follows.get(value)) is not None:
        return bounds
    if value >= 100:
        return 1, 99
    return (1, 9) if value >= 20 else (0, 0)


def _add_scale(number: Composed, scale: Decimal, alternative: Decimal | None) -> bool:
    keep = len(number.parts)
    while keep and number.parts[keep - 1][1] < scale:
        keep -= 1
    lower = number.parts[keep:]
    if (
        (keep and number.parts[keep - 1][1] == scale)
        or number.group == 0
        or (number.group is None and number.joined)
    ):
        return False
    total = (Decimal(0) if lower else _ONE) if number.group is None else number.group
    for value, part_scale in lower:
        total = EXACT.add(total, EXACT.multiply(value, part_scale))
    del number.parts[keep:]
    number.parts.append((total, scale))
    if alternative is not None:
        number.alternative = EXACT.divide(alternative, scale)
    number.group, number.added, number.first, number.last = None, -1, 0, 0
    return True


def _join(reader: Reader, number: Composed, end: int) -> int:
    """Read "and": only where a smaller number goes on after it."""
    words = reader.lexicon.words
    if number.joined or (number.figure is not None and not number.parts):
        return 0
    here = reader.skip(end)
    if reader.text[here : here + 1] in DASHES:
        here += 1
    word, _ = reader.word_at(here)
    kind, value = reader.lexicon.numerals.get(word, (None, Decimal(0)))
    if kind is not Kind.CARDINAL:
        return 0
    if words.join_only:
        if int(value) not in words.join_only or number.added not in range(20, 80, 10):
            return 0
    elif not (number.after_scale or number.last == 99):
        return 0
    number.joined = True
    return here or 0


def _add_figure(reader: Reader, number: Composed, figure: Figure) -> int:
    """Digits after words or a scale: `trente 3`, `2 million 500 thousand`."""
    if figure.value != figure.value.to_integral_value() or number.joined or figure.value == 0:
        return 0
    if number.after_scale:
        least = number.parts[-1][1]
        word, _ = reader.word_at(reader.skip(figure.end))
        kind, scale = reader.lexicon.numerals.get(word, (None, Decimal(0)))
        if kind is not Kind.SCALE or not scale < least or figure.value >= _THOUSAND:
            return 0
    elif number.figure is not None or not (figure.plain and number.first <= figure.value <= number.last <= 9):
        return 0
    number.group = EXACT.add(number.group or Decimal(0), figure.value)
    number.first = number.last = 0
    number.added = int(figure.value)
    number.count += 1
    number.end = figure.end
    return figure.end


def _fraction(reader: Reader, number: Composed, here: int, word: str, end: int) -> int:
    return _halve(reader, number, here) or _decimal_words(reader, number, word, end)


def _halve(reader: Reader, number: Composed, here: int) -> int:
    """Read "and a half" after a number or its scale."""
    for phrase in reader.lexicon.words.halves:
        if reader.lower.startswith(phrase, here):
            end = here + len(phrase)
            if reader.lower[end : end + 1].isalpha():
                continue
            if number.after_scale:
                value, scale = number.parts[-1]
                number.parts[-1] = (EXACT.add(value, _HALF), scale)
            else:
                number.group = EXACT.add(number.group or Decimal(0), _HALF)
            number.first = number.last = 0
            number.added = -1
            number.count += 1
            number.end = end
            return end
    return 0


def _decimal_words(reader: Reader, number: Composed, word: str, end: int) -> int:
    """Read "point five one", "virgule zéro cinq", "целых пять сотых"."""
    words = reader.lexicon.words
    if word in words.points:
        numerator, place, _ = _digits_in_words(reader, end)
        if not numerator:
            return 0
        fraction = Decimal(f"0.{numerator}")
    elif word in words.wholes:
        part = _whole_and_parts(reader, end)
        if part is None:
            return 0
        fraction, place = part
    else:
        return 0
    number.group = EXACT.add(number.group or Decimal(0), fraction)
    number.first = number.last = 0
    number.added = -1
    number.count += 1
    number.end = place
    return place


def _digits_in_words(reader: Reader, position: int) -> tuple[str, int, int]:
    """The decimals that stand in words or digits at `position`: a digit a word, or one number."""
    printed, place = "", position
    while len(printed) < LONGEST:
        here = reader.skip(place)
        if (figure := reader.figures.get(here)) is not None and figure.plain:
            printed += reader.text[figure.start : figure.end]
            place = figure.end
            continue
        word, end = reader.word_at(here)
        if word == "o":
            printed, place = f"{printed}0", end
            continue
        kind, value = reader.lexicon.numerals.get(word, (None, Decimal(0)))
        if kind not in (Kind.CARDINAL, Kind.HUNDRED):
            break
        if kind is Kind.CARDINAL and value < 10 and not _multiplied(reader, end):
            printed, place = f"{printed}{value}", end
            continue
        tail = compose(reader, here, nested=True)
        if tail is not None and not tail.parts and tail.value == tail.value.to_integral_value():
            printed, place = f"{printed}{tail.value}", tail.end
        break
    return printed, place, len(printed)


def _multiplied(reader: Reader, end: int) -> bool:
    """Whether the digit word that ends here goes on as a larger number (two hundred, quatre-vingt)."""
    here = reader.skip(end)
    if reader.text[here : here + 1] in DASHES:
        here += 1
    kind, value = reader.lexicon.numerals.get(reader.word_at(here)[0], (None, Decimal(0)))
    return kind is Kind.HUNDRED or (
        kind is Kind.CARDINAL and value == 20 and bool(reader.lexicon.words.products)
    )


def _whole_and_parts(reader: Reader, position: int) -> tuple[Decimal, int] | None:
    """The fraction after "целых": a number and the name of its parts, or decimals."""
    here = reader.skip(position)
    figure = reader.figures.get(here)
    tail = compose(reader, here, figure, nested=True)
    if tail is None:
        return None
    word, end = reader.word_at(reader.skip(tail.end))
    parts = reader.lexicon.words.denominators.get(word)
    if parts is not None:
        return EXACT.divide(tail.value, Decimal(parts)), end
    printed, place, _ = _digits_in_words(reader, position)
    return (Decimal(f"0.{printed}"), place) if printed else None
