"""Numbers in words, or in digits and words, of scripts that part words by spaces."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ingest.recognition.numbers.composed import Composed
from ingest.recognition.numbers.figures import EXACT, LONGEST, RATIO
from ingest.recognition.numbers.lexicon import Kind
from ingest.recognition.numbers.reader import DASHES, is_letter, sentence_ends

if TYPE_CHECKING:
    from ingest.recognition.numbers.figures import Figure
    from ingest.recognition.numbers.reader import Reader

_HALF = Decimal("0.5")
_THOUSAND = Decimal(1000)
_NONE = (None, Decimal(0))


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
        place = number.took(figure.end)
    while after := _step(reader, number, place):
        place = after
    return number if number.count else None


def compose_part(reader: Reader, position: int) -> Composed | None:
    """A number that is all decimals ("point fifteen"), where a text says nothing else."""
    word, end = reader.word_at(position)
    if word not in reader.lexicon.words.points:
        return None
    number = Composed(position, position)
    after = _decimal_words(reader, number, word, end)
    return number if after and reader.bare(position, after) else None


def _step(reader: Reader, number: Composed, place: int) -> int:
    """Read one more word at `place`; the place after it, or 0 where the number has ended."""
    if not number.count:
        return _add(reader, number, *reader.word_at(place))
    here, dash = _gap(reader, number, place)
    if here < 0:
        return 0
    if not dash and (figure := reader.figures.get(here)) is not None:
        return _add_figure(reader, number, figure)
    word, end = reader.word_at(here)
    if not word:
        joins = reader.lexicon.words.joins
        return _join(reader, number, here + 1) if reader.text[here : here + 1] in joins else 0
    if not number.comma or not number.after_scale:
        after = _join(reader, number, end) if word in reader.lexicon.words.joins else 0
        if after or (not number.nested and (after := _fraction(reader, number, here, word, end))):
            return after
    kind, _ = reader.lexicon.numerals.get(word, _NONE)
    beside_digits = dash and number.figure is not None and number.count == 1
    return 0 if beside_digits and kind is not Kind.SCALE else _add(reader, number, word, end)


def _gap(reader: Reader, number: Composed, place: int) -> tuple[int, bool]:
    """Where the next word may begin (-1: nowhere), and whether a hyphen stands before it."""
    text = reader.text
    here = reader.skip(place)
    mark = text[here : here + 1]
    if mark == "," and reader.lexicon.words.joins_by_comma and number.after_scale:
        after = reader.skip(here + 1)
        kind, _ = reader.lexicon.numerals.get(reader.word_at(after)[0], _NONE)
        if kind is not Kind.CARDINAL:
            return -1, False
        number.comma = True
        return after, False
    if mark and mark in DASHES and here == place:
        return here + 1, True
    if here == place and number.figure is None and not number.joined:
        return -1, False
    return here, False


def _add(reader: Reader, number: Composed, word: str, end: int) -> int:
    """Add a number word; the place after it, or 0 where it may not stand here."""
    text, words = reader.text, reader.lexicon.words
    kind, value = reader.lexicon.numerals.get(word, _NONE)
    if kind is Kind.CARDINAL:
        fits = number.add_cardinal(int(value), words)
    elif kind is Kind.HUNDRED:
        fits = number.add_hundred()
    elif kind is Kind.SCALE:
        begin = end - len(word)
        fits = number.add_scale(value, words.alternative_scales.get(word))
        if fits:
            number.scale = text[begin:end]
            if word in words.dotted and text[end : end + 1] == "." and not sentence_ends(text, end + 1):
                end += 1
            number.settled = end, number.count + 1
    else:
        fits = kind is not None and _add_collective(number, kind, value)
    return number.took(end) if fits else 0


def _add_collective(number: Composed, kind: Kind, value: Decimal) -> bool:
    """`полтора`, `dozen`: worth a number alone, and a dozen also by the number before it."""
    if number.group is None and not number.parts:
        number.group = value
    elif kind is Kind.DOZEN and number.group is not None:
        number.group = EXACT.multiply(number.group, value)
    else:
        return False
    number.close_group()
    return True


def _join(reader: Reader, number: Composed, end: int) -> int:
    """Read "and": only where a smaller number goes on after it."""
    words = reader.lexicon.words
    if number.joined or (number.figure is not None and not number.parts):
        return 0
    here = reader.skip(end)
    if reader.text[here : here + 1] in DASHES:
        here += 1
    kind, value = reader.lexicon.numerals.get(reader.word_at(here)[0], _NONE)
    if kind is not Kind.CARDINAL:
        return 0
    if words.join_only:
        if not number.may_join(int(value), words):
            return 0
    elif not (number.after_scale or number.last == 99):
        return 0
    number.joined = True
    return here


def _add_figure(reader: Reader, number: Composed, figure: Figure) -> int:
    """Digits after words or a scale: `trente 3`, `2 million 500 thousand`."""
    if figure.value != figure.value.to_integral_value() or number.joined or figure.value == 0:
        return 0
    if number.after_scale:
        kind, scale = reader.lexicon.numerals.get(reader.word_at(reader.skip(figure.end))[0], _NONE)
        if kind is not Kind.SCALE or scale >= number.parts[-1][1] or figure.value >= _THOUSAND:
            return 0
    elif (
        number.figure is not None or not figure.plain or not number.first <= figure.value <= number.last <= 9
    ):
        return 0
    number.group = EXACT.add(number.group or Decimal(0), figure.value)
    number.close_group()
    return number.took(figure.end)


def _fraction(reader: Reader, number: Composed, here: int, word: str, end: int) -> int:
    """Read what makes the number broken; the place after it, or 0."""
    return (
        _halve(reader, number, here)
        or _decimal_words(reader, number, word, end)
        or _third(reader, number, word, end)
        or _and_thirds(reader, number, word, end)
    )


def _halve(reader: Reader, number: Composed, here: int) -> int:
    """Read "and a half" after a number or its scale."""
    for phrase in reader.lexicon.words.halves:
        end = here + len(phrase)
        if reader.lower.startswith(phrase, here) and not is_letter(reader.lower[end : end + 1] or " "):
            if number.after_scale:
                value, scale = number.parts[-1]
                number.parts[-1] = (EXACT.add(value, _HALF), scale)
            else:
                number.group = EXACT.add(number.group or Decimal(0), _HALF)
            number.close_group()
            return number.took(end)
    return 0


def _third(reader: Reader, number: Composed, word: str, end: int) -> int:
    """Read the name of a part after its numerator: "two thirds", "un quart", "одна пятая"."""
    words = reader.lexicon.words
    if (
        number.parts
        or number.count != 1
        or number.figure is not None
        or not number.group
        or number.group >= 20
    ):
        return 0
    below = (words.third if number.group == 1 else words.thirds).get(word)
    if below is None or below == number.group:
        return 0
    number.group, number.fraction = RATIO.divide(number.group, Decimal(below)), True
    number.close_group()
    return number.took(end)


def _and_thirds(reader: Reader, number: Composed, word: str, end: int) -> int:
    """Read "and three quarters" after a whole number."""
    words = reader.lexicon.words
    if word not in words.coin_joins or number.group is None or number.fraction or number.joined:
        return 0
    top = compose(reader, reader.skip(end), nested=True)
    if top is None or top.count != 1 or top.parts or not top.group:
        return 0
    name, stop = reader.word_at(reader.skip(top.end))
    below = (words.third if top.group == 1 else words.thirds).get(name)
    if below is None:
        return 0
    number.group, number.fraction = EXACT.add(number.group, RATIO.divide(top.group, Decimal(below))), True
    number.close_group()
    return number.took(stop)


def _decimal_words(reader: Reader, number: Composed, word: str, end: int) -> int:
    """Read "point five one", "virgule zéro cinq", "целых пять сотых"."""
    words = reader.lexicon.words
    if word in words.points:
        printed, place = _digits_in_words(reader, end)
        if not printed:
            return 0
        part = Decimal(f"0.{printed}"), place
    elif word in words.wholes and (found := _parts_of_whole(reader, end)) is not None:
        part = found
    else:
        return 0
    number.group = EXACT.add(number.group or Decimal(0), part[0])
    number.close_group()
    return number.took(part[1])


def _digits_in_words(reader: Reader, position: int) -> tuple[str, int]:
    """The decimals that stand in words or digits at `position`: a digit a word, or one number."""
    printed, place = "", position
    while len(printed) < LONGEST:
        here = reader.skip(place)
        if (figure := reader.figures.get(here)) is not None and figure.plain:
            printed, place = f"{printed}{figure.value}", figure.end
            continue
        word, end = reader.word_at(here)
        kind, value = (Kind.CARDINAL, Decimal(0)) if word == "o" else reader.lexicon.numerals.get(word, _NONE)
        if kind is Kind.CARDINAL and value < 10 and not _multiplied(reader, end):
            printed, place = f"{printed}{value}", end
            continue
        if kind in (Kind.CARDINAL, Kind.HUNDRED):
            rest = compose(reader, here, nested=True)
            if rest is not None and not rest.parts and rest.value == rest.value.to_integral_value():
                printed, place = f"{printed}{rest.value}", rest.end
        break
    return printed, place


def _multiplied(reader: Reader, end: int) -> bool:
    """Whether the digit word that ends here goes on as a larger number (two hundred, quatre-vingt)."""
    here = reader.skip(end)
    if reader.text[here : here + 1] in DASHES:
        here += 1
    kind, value = reader.lexicon.numerals.get(reader.word_at(here)[0], _NONE)
    products = reader.lexicon.words.products
    return kind is Kind.HUNDRED or (
        kind is Kind.CARDINAL and any(int(value) == second for _, second in products)
    )


def _parts_of_whole(reader: Reader, position: int) -> tuple[Decimal, int] | None:
    """The fraction after "целых": a number and the name of its parts, or decimals."""
    here = reader.skip(position)
    top = compose(reader, here, reader.figures.get(here), nested=True)
    if top is None:
        return None
    words = reader.lexicon.words
    name, end = reader.word_at(reader.skip(top.end))
    below = words.thirds.get(name) or words.third.get(name)
    if below is not None:
        return RATIO.divide(top.value, Decimal(below)), end
    printed, place = _digits_in_words(reader, position)
    return (Decimal(f"0.{printed}"), place) if printed else None
