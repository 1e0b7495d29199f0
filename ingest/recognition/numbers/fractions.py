"""Fractions: `3/4`, `2 1/2`, `½`, `3分の1`, "and a half" behind a noun."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ingest.recognition.numbers.currencies import SIGNS
from ingest.recognition.numbers.figures import EXACT, RATIO, Figure
from ingest.recognition.numbers.reader import is_letter

if TYPE_CHECKING:
    from ingest.recognition.numbers.quantity import Quantity
    from ingest.recognition.numbers.reader import Reader

VULGAR = {
    "½": Decimal("0.5"),
    "⅓": RATIO.divide(Decimal(1), Decimal(3)),
    "⅔": RATIO.divide(Decimal(2), Decimal(3)),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅕": Decimal("0.2"),
    "⅖": Decimal("0.4"),
    "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"),
    "⅙": RATIO.divide(Decimal(1), Decimal(6)),
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}
_HALF = Decimal("0.5")
_SLASHES = frozenset("/\u2044")
_MOST = 1000
_TWO_DIGITS = 10
_WHOLES = frozenset((10, 100, 1000))


def from_digits(reader: Reader, quantity: Quantity, figure: Figure) -> bool:
    """Take the fraction that begins with the figure, or follows it as in `2 1/2`, into the quantity."""
    if not figure.plain or figure.powered:
        return False
    text, end = reader.text, figure.end
    if (part := _slash(reader, figure)) is not None:
        quantity.value, quantity.end = part
    elif (vulgar := _vulgar_at(text, end)) is not None:
        quantity.value, quantity.end = EXACT.add(quantity.value, vulgar[0]), vulgar[1]
    elif (whole := _mixed(reader, figure)) is not None:
        quantity.value, quantity.end = whole
    elif (reversed_part := _part_of(reader, figure)) is not None:
        quantity.value, quantity.end = reversed_part
    else:
        return False
    quantity.fraction, quantity.places = True, 0
    return True


def _slash(reader: Reader, top: Figure) -> tuple[Decimal, int] | None:
    """`3/4` without spaces, or `1/20th`: smaller over larger, and no third number behind it.

    A text that is nothing but two numbers of two digits and more (`24/25` in a cell) is a pair, as with
    spaces around the slash; over 10, 100 and 1000 it is a fraction still.
    """
    text = reader.text
    if text[top.end : top.end + 1] not in _SLASHES or text[top.start - 1 : top.start] in _SLASHES:
        return None
    bottom = reader.figures.get(top.end + 1)
    if (
        bottom is None
        or not bottom.plain
        or not 0 < top.value <= bottom.value * 2
        or not 1 < bottom.value <= _MOST
    ):
        return None
    paired = top.value >= _TWO_DIGITS and bottom.value not in _WHOLES and bottom.value >= _TWO_DIGITS
    if paired and reader.bare(top.start, bottom.end):
        return None
    if top.value >= bottom.value and (bottom.value > 10 or top.value == bottom.value):
        return None
    word, stop = reader.word_at(bottom.end)
    ordinal = bool(word) and top.value < bottom.value and word in reader.lexicon.words.ordinals
    end = stop if ordinal else bottom.end
    after = text[end : end + 1]
    if (after and after in "/-\u2044%") or after.isalpha() or text[top.start - 1 : top.start] in SIGNS:
        return None
    return RATIO.divide(top.value, bottom.value), end


def _vulgar_at(text: str, end: int) -> tuple[Decimal, int] | None:
    place = end + 1 if text[end : end + 1] in (" ", "\u00a0", "\u202f") else end
    value = VULGAR.get(text[place : place + 1])
    return None if value is None else (value, place + 1)


def _mixed(reader: Reader, whole: Figure) -> tuple[Decimal, int] | None:
    """`2 1/2`, `1 and 3/4`."""
    here = reader.skip(whole.end)
    word, end = reader.word_at(here)
    if word and word in reader.lexicon.words.joins | reader.lexicon.words.coin_joins:
        here = reader.skip(end)
    top = reader.figures.get(here)
    if top is None or here == whole.end or not top.plain:
        return None
    part = _slash(reader, top)
    if part is None or part[0] >= 1 or top.value >= 100:
        return None
    return EXACT.add(whole.value, part[0]), part[1]


def _part_of(reader: Reader, bottom: Figure) -> tuple[Decimal, int] | None:
    """`3分の1`, `3 分の 1`: the whole before the part."""
    phrase, text = reader.lexicon.words.part_of, reader.text
    begin = bottom.end + text.startswith(" ", bottom.end)
    if not phrase or not text.startswith(phrase, begin) or not bottom.value:
        return None
    begin += len(phrase)
    top = reader.figures.get(begin + text.startswith(" ", begin))
    if top is None or not top.plain:
        return None
    return RATIO.divide(top.value, bottom.value), top.end


def add_half(reader: Reader, quantity: Quantity) -> None:
    """`1 cup and a half`, `1本半`: a half behind the noun that is counted."""
    words, lower = reader.lexicon.words, reader.lower
    if not words.halves or quantity.fraction or quantity.value != quantity.value.to_integral_value():
        return
    if words.counters:
        counter = next((word for word in reader.lexicon.counters if lower.startswith(word, quantity.end)), "")
        place = quantity.end + len(counter)
    else:
        word, end = reader.word_at(reader.skip(quantity.end))
        if word in reader.lexicon.starts:
            return
        place = reader.skip(end)
        counter = reader.text[quantity.end : place]
    phrase = next((phrase for phrase in words.halves if lower.startswith(phrase, place)), "")
    end = place + len(phrase)
    if phrase and counter and not is_letter(lower[end : end + 1] or " "):
        quantity.value = EXACT.add(quantity.value, EXACT.multiply(_HALF, quantity.worth))
        quantity.end, quantity.fraction, quantity.places = end, True, -1
