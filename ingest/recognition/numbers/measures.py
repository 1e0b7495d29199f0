"""Units and currencies on either side of a number."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from ingest.recognition.numbers.currencies import SIGNS, SYMBOLS
from ingest.recognition.numbers.factors import add_factor
from ingest.recognition.numbers.figures import EXACT
from ingest.recognition.numbers.reader import LETTERS, is_letter, sentence_ends
from ingest.recognition.numbers.words import compose

if TYPE_CHECKING:
    from ingest.recognition.numbers.quantity import Quantity
    from ingest.recognition.numbers.reader import Reader

_SPACES = frozenset(" \u00a0\u202f\u2009\u3000")
_PLUS = frozenset("+＋")
_LARGE = Decimal(10**6)
_DOTTED = frozenset({"руб", "долл", "грн", "rs"})
_LONGEST_CODE = 10
_LONGEST_HOMOGRAPH = 3
_FOLLOWING = re.compile(r"\s{1,80}([^\W\d_]+)")


def add_measures(reader: Reader, quantity: Quantity) -> None:
    """Take the currency before the number, and the unit or currency after it, into its span."""
    _currency_before(reader, quantity)
    end = quantity.end
    _after(reader, quantity)
    if quantity.end > end and reader.text[end] in _PLUS:
        quantity.plus = end


def is_measured(reader: Reader, end: int) -> bool:
    """Whether a suffix, a unit or a currency follows digits that end at `end`: `1.5 GB` is no section 1.5."""
    place = reader.skip(end)
    match = LETTERS.match(reader.text, place)
    if match is not None and match[0] in reader.lexicon.words.spaced_suffixes:
        return True
    code = match is not None and match[0].casefold() in reader.lexicon.currencies
    return code or _unit_at(reader, place) is not None


def _after(reader: Reader, quantity: Quantity) -> None:
    """A unit, a percent sign or a currency right after the number, or after a space, a hyphen or a plus."""
    text, end = reader.text, quantity.end
    places = [end]
    if text[end : end + 1] in _SPACES or text[end : end + 1] in ("-", "\u2011", "\\"):
        places.append(end + 1)
        if text[end + 1 : end + 2] == "\\":
            places.append(end + 2)
    if text[end : end + 1] in _PLUS:
        places += [end + 1, end + 2] if text[end + 1 : end + 2] in _SPACES else [end + 1]
    for place in places:
        if quantity.money:
            break
        if (found := _currency_at(reader, quantity, place)) is not None:
            quantity.unit, quantity.end, quantity.money = found[0], found[1], True
        elif (unit := _unit_at(reader, place + _joint(reader, quantity, place))) is not None:
            quantity.unit, quantity.end = unit
            return
    if quantity.money:
        _add_cents(reader, quantity)
        return
    _tenths(reader, quantity)
    if not quantity.unit:
        add_factor(reader, quantity)


def _tenths(reader: Reader, quantity: Quantity) -> None:
    """`3割5分` is 35 percent."""
    words, text = reader.lexicon.words, reader.text
    mark = text[quantity.end : quantity.end + 1]
    if not mark or words.tenths.get(mark) != 10:
        return
    value, place = EXACT.multiply(quantity.value, words.tenths[mark]), quantity.end + 1
    while (worth := words.tenths.get(text[place + 1 : place + 2])) is not None:
        digit = words.kanji.get(text[place], int(text[place]) if text[place] in "0123456789" else None)
        if digit is None:
            break
        value = EXACT.add(value, EXACT.multiply(Decimal(digit), worth))
        place += 2
    quantity.value, quantity.end, quantity.unit, quantity.scale = value, place, "percent", mark
    quantity.places += 1


def _currency_at(reader: Reader, quantity: Quantity, place: int) -> tuple[str, int] | None:
    """A currency sign, code or word at `place`; behind a large scale also after "de" or "of"."""
    text, lower, known = reader.text, reader.lower, reader.lexicon.currencies
    for word in reader.lexicon.kanji_currencies:
        if text.startswith(word, place):
            return known[word], place + len(word)
    place += _joint(reader, quantity, place)
    character = text[place : place + 1]
    if character in SIGNS:
        return None if place in reader.formulas else _sign_at(text, lower, quantity, place)
    match = LETTERS.match(text, place)
    if match is None:
        return None
    word, end = match[0].casefold(), match.end()
    if text[end : end + 1] == "$" and f"{word}$" in SYMBOLS:
        return SYMBOLS[f"{word}$"], end + 1
    code, after = known.get(word), text[end : end + 1]
    if code is None or (after.isdigit() and after.isascii()):
        return None
    dotted = after == "." and word in _DOTTED and not sentence_ends(text, end + 1)
    return code, end + 1 if dotted else end


def _joint(reader: Reader, quantity: Quantity, place: int) -> int:
    """The length of "de" or "of" at `place`, between a large scale and what is measured."""
    if max(quantity.worth, abs(quantity.value)) < _LARGE or place == quantity.end:
        return 0
    return next((len(joint) for joint in reader.lexicon.words.of if reader.lower.startswith(joint, place)), 0)


def _unit_at(reader: Reader, place: int) -> tuple[str, int] | None:
    """The unit at `place`, unless its letters are another word there ("50 с инструментами": with)."""
    unit = reader.units.match(reader.text, place, reader.language.stem)
    if place in reader.formulas or unit is None or unit[1] - place > _LONGEST_HOMOGRAPH:
        return None if place in reader.formulas else unit
    endings = reader.lexicon.words.unit_homographs.get(reader.lower[place : unit[1]])
    match = _FOLLOWING.match(reader.lower, unit[1]) if endings else None
    if endings is None or match is None:
        return unit
    return None if match[1].isascii() or match[1].endswith(endings) else unit


def _sign_at(text: str, lower: str, quantity: Quantity, place: int) -> tuple[str, int] | None:
    for letters in ("$us", "€ur"):
        if lower.startswith(letters, place) and not is_letter(text[place + 3 : place + 4] or " "):
            return SYMBOLS[letters], place + 3
    if place > quantity.end and text[place + 1 : place + 2].isdigit():
        return None
    return SYMBOLS[text[place]], place + 1


def _currency_before(reader: Reader, quantity: Quantity) -> None:
    text, start = reader.text, quantity.start
    place = start - 1 if start and text[start - 1] in _SPACES else start
    if place <= reader.floor:
        return
    character = text[place - 1]
    if character in SIGNS:
        if place - 1 not in reader.formulas:
            _sign_before(reader, quantity, place)
    elif is_letter(character) or character == ".":
        _code_before(reader, quantity, place)


def _sign_before(reader: Reader, quantity: Quantity, place: int) -> None:
    text = reader.text
    if place < quantity.start and place >= 2 and text[place - 2].isdigit():
        return
    begin = place - 1
    while begin > reader.floor and is_letter(text[begin - 1]) and place - begin < 4:
        begin -= 1
    code = SYMBOLS.get(text[begin:place].casefold())
    if code is None:
        begin, code = place - 1, SYMBOLS[text[place - 1]]
    quantity.start, quantity.unit, quantity.money = begin, code, True


def _code_before(reader: Reader, quantity: Quantity, place: int) -> None:
    text = reader.text
    begin = place - 1 if text[place - 1] == "." else place
    while begin > reader.floor and is_letter(text[begin - 1]) and place - begin < _LONGEST_CODE:
        begin -= 1
    printed = text[begin:place]
    code = reader.lexicon.currencies.get(printed.casefold())
    if code is None or (begin and (text[begin - 1].isalnum() or text[begin - 1] == "-")):
        return
    touching = place == quantity.start and printed[0].isupper()
    if printed.isupper() or touching or reader.bare(begin, quantity.end):
        quantity.start, quantity.unit, quantity.money = begin, code, True


def _add_cents(reader: Reader, quantity: Quantity) -> None:
    """`20 dollars and 43 cents`, `$20 43c`: the smaller coin behind the larger."""
    words = reader.lexicon.words
    if not words.cents or quantity.value != quantity.value.to_integral_value():
        return
    here = reader.skip(quantity.end)
    word, end = reader.word_at(here)
    if word in words.coin_joins:
        here = reader.skip(end)
    small = _coins(reader, here, quantity.start) if here > quantity.end else None
    if small is not None:
        coins = EXACT.divide(small[0], Decimal(100))
        quantity.value = EXACT.add(quantity.value, coins.copy_sign(quantity.value))
        quantity.places, quantity.end = -2, small[1]
        quantity.digits += 2


def _coins(reader: Reader, here: int, start: int) -> tuple[Decimal, int] | None:
    """The number of smaller coins that stands at `here`, and the end of their name.

    They have no name where the sum, which begins at `start`, is all that the text says: `$3 and fourteen`.
    """
    if (figure := reader.figures.get(here)) is not None:
        value, end = figure.value, figure.end
    elif reader.word_at(here)[0] in reader.lexicon.starts and (number := compose(reader, here)) is not None:
        value, end = number.value, number.end
        if 0 < value < 100 and not number.parts and reader.bare(start, end):
            return value, end
    else:
        return None
    if figure is not None and figure.plain and end - here == 2 and not reader.text[end:].strip(" .!?"):
        return value, end
    word, stop = reader.word_at(reader.skip(end))
    if (
        not 0 < value < 100
        or word not in reader.lexicon.words.cents
        or reader.text[stop : stop + 1].isdigit()
    ):
        return None
    return value, stop
