"""A number with its sign, scale, currency and unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from ingest.recognition.mentions import Reason
from ingest.recognition.numbers import unspaced
from ingest.recognition.numbers.currencies import SIGNS, SYMBOLS
from ingest.recognition.numbers.figures import EXACT, LONGEST, Figure
from ingest.recognition.numbers.reader import LETTERS, is_letter
from ingest.recognition.numbers.words import Composed, compose

if TYPE_CHECKING:
    from ingest.recognition.numbers.reader import Reader

_SPACES = (" ", "\u00a0", "\u202f", "\u2009", "\u3000")
_MINUS = frozenset("-\u2212\u2010\u2011\u2013－﹣")
_PLUS = frozenset("+＋")
_BEFORE_SIGN = frozenset(" \t\n\u00a0\u202f\u3000([{（「=:：|/,;~≈<>≤≥\"'«“*_→$€£¥")
_TIMES = frozenset("xX×хХ✕")


@dataclass(slots=True)
class Quantity:
    """A number as it is read, from sign to unit; `core` is where its digits or words begin."""

    start: int
    end: int
    value: Decimal
    core: int
    digits: int = 1
    places: int = 0
    unit: str = ""
    money: bool = False
    scale: str = ""
    worth: Decimal = Decimal(1)
    alternatives: tuple[Decimal, ...] = ()
    spelled: bool = False
    signed: bool = False
    counted: int = 1

    def times(self, scale: Decimal, printed: str) -> None:
        """Apply a scale."""
        self.value = EXACT.multiply(self.value, scale)
        self.alternatives = tuple(EXACT.multiply(value, scale) for value in self.alternatives)
        self.places += scale.adjusted()
        self.worth = EXACT.multiply(self.worth, scale)
        self.scale = printed


def from_figure(reader: Reader, figure: Figure) -> Quantity | Reason:
    """The quantity that begins with the figure, or why it is none."""
    if figure.digits == 0 or figure.digits > LONGEST:
        return Reason.IDENTIFIER
    quantity = Quantity(figure.start, figure.end, figure.value, figure.start, figure.digits, figure.places)
    quantity.alternatives = figure.alternatives
    if not _kanji_scale(reader, quantity) and not _suffix(reader, quantity):
        _scale_words(reader, quantity, figure)
    return _finish(reader, quantity)


def from_words(reader: Reader, number: Composed) -> Quantity | Reason:
    """The quantity that a number in words begins."""
    value = number.value
    shown = value.normalize(EXACT).as_tuple()
    places = int(shown.exponent) if value else 0
    quantity = Quantity(
        number.start, number.end, value, number.start, len(shown.digits), places, spelled=True
    )
    quantity.counted, quantity.scale = number.count, number.scale
    if number.parts:
        quantity.worth = number.parts[-1][1]
    if number.alternative != 1:
        quantity.alternatives = (EXACT.multiply(value, number.alternative),)
    return _finish(reader, quantity)


def from_characters(reader: Reader, number: unspaced.Sum, start: int) -> Quantity | Reason:
    """The quantity that numeral characters begin."""
    value, end = number.value, number.end
    places = number.places
    if not number.total and (found := unspaced.decimals(reader, end))[0]:
        value, end, places = EXACT.add(value, Decimal(f"0.{found[0]}")), found[1], -len(found[0])
    quantity = Quantity(start, end, value, start, number.significant or 1, places, spelled=True)
    quantity.scale = number.scale
    return _finish(reader, quantity)


def _kanji_scale(reader: Reader, quantity: Quantity) -> bool:
    words = reader.lexicon.words
    if not words.kanji_scales:
        return False
    following = reader.text[quantity.end : quantity.end + 2].lstrip(" \u00a0")[:1]
    if (following not in words.kanji_scales and following not in words.kanji_tens) or not following:
        return False
    total = unspaced.add_up(reader, quantity.start)
    if total is None or total.end <= quantity.end or not total.scale:
        return False
    quantity.worth = (
        Decimal(10) ** (total.places - quantity.places) if total.places > quantity.places else Decimal(1)
    )
    quantity.end, quantity.value, quantity.digits, quantity.places = (
        total.end,
        total.value,
        total.significant,
        total.places,
    )
    quantity.scale = total.scale
    quantity.alternatives = (total.alternative,) if total.alternative is not None else ()
    return True


def _suffix(reader: Reader, quantity: Quantity) -> bool:
    """Apply `k`, `B`, `Md` right after the digits, or some of them after a space."""
    text, words = reader.text, reader.lexicon.words
    place = quantity.end
    spaced = text[place : place + 1] in _SPACES and bool(text[place : place + 1])
    match = LETTERS.match(text, place + 1 if spaced else place)
    if match is None:
        return False
    printed, after = match[0], text[match.end() : match.end() + 1]
    worth = words.suffixes.get(printed)
    if worth is None and _beside_money(reader, quantity, match.end()):
        worth = words.money_suffixes.get(printed)
    if (
        worth is None
        or (spaced and printed not in words.spaced_suffixes)
        or (after.isdigit() and after.isascii())
    ):
        return False
    if after in ("'", "\u2019", "&", "/") and (spaced or after == "&") and after:
        return False
    if not spaced and printed == "G" and quantity.value in range(2, 7):
        return False
    if spaced and len(printed) == 1 and after == "." and text[match.end() + 1 : match.end() + 2].isalpha():
        return False
    quantity.times(worth, printed)
    if printed.casefold() in words.alternative_scales:
        other = words.alternative_scales[printed.casefold()]
        quantity.alternatives = (
            EXACT.divide(EXACT.multiply(quantity.value, other), worth),
            *quantity.alternatives,
        )
    quantity.end = match.end()
    return True


def _beside_money(reader: Reader, quantity: Quantity, end: int) -> bool:
    before = reader.text[max(0, quantity.start - 2) : quantity.start].strip()
    after = reader.text[end : end + 2].strip()
    return (before[-1:] in SIGNS and bool(before)) or (after[:1] in SIGNS and bool(after))


def _scale_words(reader: Reader, quantity: Quantity, figure: Figure) -> None:
    """Apply scale words, and what they take along: `2 millions 500 mille`, `3 et demi`."""
    number = compose(reader, figure.start, figure)
    if number is None or number.count == 1:
        _adjective(reader, quantity)
        return
    quantity.value, quantity.end = number.value, number.end
    quantity.scale, quantity.counted = number.scale, number.count
    if number.parts:
        quantity.worth = number.parts[-1][1]
        quantity.places += quantity.worth.adjusted()
        quantity.alternatives = tuple(
            EXACT.multiply(value, quantity.worth) for value in quantity.alternatives
        )
        if number.alternative != 1:
            quantity.alternatives = (
                EXACT.multiply(quantity.value, number.alternative),
                *quantity.alternatives,
            )
    else:
        shown = quantity.value.as_tuple()
        quantity.places, quantity.digits = int(shown.exponent), len(shown.digits)


def _adjective(reader: Reader, quantity: Quantity) -> None:
    """`25-тысячный`: a scale worn as an adjective."""
    if reader.lexicon.words.adjectives and reader.text[quantity.end : quantity.end + 1] in ("-", "\u2011"):
        word, end = reader.word_at(quantity.end + 1)
        if (worth := reader.lexicon.words.adjectives.get(word)) is not None:
            quantity.times(worth, word)
            quantity.end = end


def _finish(reader: Reader, quantity: Quantity) -> Quantity | Reason:
    """Add unit or currency after, currency and sign before; a word that goes on makes the digits a name."""
    before = quantity.end
    _currency_before(reader, quantity)
    _measure_after(reader, quantity)
    if quantity.end == before and not quantity.spelled and _runs_into_word(reader, quantity):
        return Reason.NAME
    _sign_before(reader, quantity)
    return quantity


def _runs_into_word(reader: Reader, quantity: Quantity) -> bool:
    """Whether letters follow that are no scale, no unit and no sign of multiplication."""
    text, end = reader.text, quantity.end
    match = LETTERS.match(text, end)
    if match is None:
        return False
    if match[0] in _TIMES or (match[0][0] in "xX×" and len(match[0]) == 1):
        return False
    return match[0] not in reader.lexicon.words.times_after


def _measure_after(reader: Reader, quantity: Quantity) -> None:
    """A unit, a percent sign or a currency right after the number, or after a space or a hyphen."""
    text, end = reader.text, quantity.end
    places = [end]
    mark = text[end : end + 1]
    if mark in (*_SPACES, "-", "\u2011", "\\") and mark:
        places.append(end + 1)
        if text[end + 1 : end + 2] == "\\":
            places.append(end + 2)
    for place in places:
        if not quantity.money and (found := _currency_at(reader, quantity, place)) is not None:
            quantity.unit, quantity.end, quantity.money = found[0], found[1], True
            return
        if (unit := reader.units.match(text, place, reader.language.stem)) is not None and not quantity.money:
            quantity.unit, quantity.end = unit
            return
    if (tenth := _tenths(reader, quantity)) is not None:
        quantity.value, quantity.end = tenth
        quantity.unit = "percent"


def _tenths(reader: Reader, quantity: Quantity) -> tuple[Decimal, int] | None:
    """`3割5分` is 35 percent."""
    words, text = reader.lexicon.words, reader.text
    if not words.tenths or text[quantity.end : quantity.end + 1] != next(iter(words.tenths)):
        return None
    value, place = EXACT.multiply(quantity.value, words.tenths[text[quantity.end]]), quantity.end + 1
    while place + 1 < len(text) and text[place + 1] in words.tenths:
        digit = words.kanji.get(text[place])
        if digit is None and text[place].isdigit():
            digit = int(text[place])
        if digit is None:
            break
        value = EXACT.add(value, EXACT.multiply(Decimal(digit), words.tenths[text[place + 1]]))
        place += 2
    return value, place


def _currency_at(reader: Reader, quantity: Quantity, place: int) -> tuple[str, int] | None:
    """A currency sign, code or word at `place`; behind a large scale also after "de", "of"."""
    text, lower, known = reader.text, reader.lower, reader.lexicon.currencies
    for word in reader.lexicon.kanji_currencies:
        if text.startswith(word, place):
            return known[word], place + len(word)
    if quantity.worth >= 10**6:
        for joint in reader.lexicon.words.of:
            if lower.startswith(joint, place):
                place += len(joint)
                break
    character = text[place : place + 1]
    if not character:
        return None
    if character in SIGNS:
        if lower.startswith("$us", place) and not is_letter(text[place + 3 : place + 4] or " "):
            return "USD", place + 3
        if lower.startswith("€ur", place):
            return "EUR", place + 3
        return (
            None
            if text[place + 1 : place + 2].isdigit() and place > quantity.end
            else (SYMBOLS[character], place + 1)
        )
    match = LETTERS.match(text, place)
    if match is None:
        return None
    word, end = match[0].casefold(), match.end()
    if text[end : end + 1] == "$" and f"{word}$" in SYMBOLS:
        return SYMBOLS[f"{word}$"], end + 1
    code = known.get(word)
    if code is None or (text[end : end + 1].isdigit() and text[end : end + 1].isascii()):
        return None
    if text[end : end + 1] == "." and word in _DOTTED:
        end += 1
    return code, end


_DOTTED = frozenset({"руб", "долл", "грн", "rs"})


def _currency_before(reader: Reader, quantity: Quantity) -> None:
    text, start = reader.text, quantity.start
    place = start
    if text[place - 1 : place] in _SPACES and place:
        place -= 1
    if not place:
        return
    character = text[place - 1]
    if character in SIGNS:
        if text[quantity.end : quantity.end + 1] == character and text[place - 2 : place - 1] != "\\":
            return
        if place < start and place >= 2 and text[place - 2].isdigit():
            return
        begin = place - 1
        while begin and is_letter(text[begin - 1]) and place - begin < 4:
            begin -= 1
        code = SYMBOLS.get(text[begin:place].casefold())
        if code is None:
            begin, code = place - 1, SYMBOLS[character]
        quantity.start, quantity.unit, quantity.money = begin, code, True
        return
    if not is_letter(character) and character != ".":
        return
    begin = place
    while (
        begin
        and (is_letter(text[begin - 1]) or (text[begin - 1] == "." and begin == place))
        and place - begin < 10
    ):
        begin -= 1
    word = text[begin:place].casefold()
    code = reader.lexicon.currencies.get(word)
    if code is None or (begin and (is_letter(text[begin - 1]) or text[begin - 1].isdigit())):
        return
    printed = text[begin:place]
    if printed.isupper() or (place == start and printed[0].isupper()) or reader.bare(begin, quantity.end):
        quantity.start, quantity.unit, quantity.money = begin, code, True


def _sign_before(reader: Reader, quantity: Quantity) -> None:
    text, start = reader.text, quantity.start
    character = text[start - 1 : start]
    if not character:
        return
    if character in _MINUS or character in _PLUS:
        earlier = text[start - 2 : start - 1] if start > 1 else ""
        if not earlier or earlier in _BEFORE_SIGN or not (earlier.isascii() or earlier.isspace()):
            _sign(quantity, start - 1, negative=character in _MINUS)
        return
    place = start - 1 if character in _SPACES else start
    window = reader.lower[max(0, place - 10) : place]
    if place < start and window[-1:] in _MINUS and window and reader.bare(place - 1, quantity.end):
        _sign(quantity, place - 1, negative=True)
        return
    for phrases, negative in (
        (reader.lexicon.words.negatives, True),
        (reader.lexicon.words.positives, False),
    ):
        for phrase in phrases:
            begin = place - len(phrase)
            if window.endswith(phrase) and (begin == 0 or not is_letter(text[begin - 1])):
                _sign(quantity, begin, negative=negative)
                return


def _sign(quantity: Quantity, start: int, *, negative: bool) -> None:
    quantity.start, quantity.signed = start, True
    if negative:
        quantity.value = -quantity.value
        quantity.alternatives = tuple(-value for value in quantity.alternatives)
