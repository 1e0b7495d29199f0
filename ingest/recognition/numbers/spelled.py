"""Which numbers in words are stated as numbers: articles and lone scales mostly are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.recognition.mentions import FACTOR
from ingest.recognition.numbers.reader import is_letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.recognition.numbers.quantity import Quantity
    from ingest.recognition.numbers.reader import Reader

_SERIES = 12


def stated(reader: Reader, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities without the words that only look like numbers where they stand."""
    kept: list[Quantity] = []
    for index, quantity in enumerate(quantities):
        if _is_lone(reader, quantity) and not (
            kept and kept[-1].spelled and _touch(reader, kept[-1], quantity)
        ):
            continue
        if _is_doubtful(reader, quantity):
            before = index > 0 and _in_series(reader, quantities[index - 1], quantity)
            after = index + 1 < len(quantities) and _in_series(reader, quantity, quantities[index + 1])
            if not before and not after:
                continue
        if kept and _restates(reader, kept[-1], quantity):
            continue
        kept.append(quantity)
    return kept


def plain_article(reader: Reader, start: int, previous_end: int) -> int:
    """The end of an article before a noun, far from any number, at `start`; 0 where a closer look is needed.

    Most words for one are articles, and most of those can be told at a glance.
    """
    lexicon, text = reader.lexicon, reader.text
    word, end = reader.word_at(start)
    if word not in lexicon.words.articles or text[end : end + 1] != " ":
        return 0
    noun, stop = reader.word_at(end + 1)
    if not noun or noun in lexicon.starts or noun in lexicon.glances or 0 <= start - previous_end < _SERIES:
        return 0
    if reader.lower.startswith(lexicon.words.halves, reader.skip(stop)) and lexicon.words.halves:
        return 0
    return 0 if reader.units.match(text, end + 1, reader.language.stem) else end


def _is_doubtful(reader: Reader, quantity: Quantity) -> bool:
    """Whether the word is an article, or more often another word."""
    if not quantity.spelled or quantity.counted > 1 or quantity.unit not in ("", FACTOR) or quantity.signed:
        return False
    words, lower = reader.lexicon.words, reader.lower
    word = reader.word_at(quantity.core)[0] if quantity.unit else lower[quantity.core : quantity.end]
    if words.time_after and _at_the_clock(reader, quantity):
        return True
    if word in words.articles:
        return not reader.bare(quantity.start, quantity.end)
    if _is_decimals(reader, quantity):
        return True
    if word in words.homographs:
        return not _counts_many(reader, quantity) and not reader.bare(quantity.start, quantity.end)
    return False


def _is_decimals(reader: Reader, quantity: Quantity) -> bool:
    """Whether the word stands for decimals of a number that is not said: "I say point three."."""
    before = reader.lower[max(0, quantity.start - _SERIES) : quantity.start].split()
    after = reader.text[quantity.end : quantity.end + 1]
    return bool(before) and before[-1] in reader.lexicon.words.points and after in ("", ".", ",", ";")


def _is_lone(reader: Reader, quantity: Quantity) -> bool:
    """Whether a scale or a collective stands without its number: "millions of users"."""
    if not quantity.spelled or quantity.signed:
        return False
    words, word = reader.lexicon.words, reader.word_at(quantity.core)[0]
    if word in words.vague or _is_idiom(reader, quantity, word):
        return not reader.bare(quantity.start, quantity.end)
    if (
        quantity.counted > 1
        or word in words.alone
        or not (word in words.scales or word in words.hundreds or word in words.dozens)
    ):
        return False
    return not reader.bare(quantity.start, quantity.end) and not _after_single(reader, quantity)


def _is_idiom(reader: Reader, quantity: Quantity, word: str) -> bool:
    """Whether the word belongs to a phrase that states no number: "с нуля", "zero-shot"."""
    idioms = reader.lexicon.words.idioms
    if not idioms:
        return False
    before = reader.lower[max(0, quantity.core - _SERIES) : quantity.core].split()
    after = reader.lower[quantity.core : quantity.core + len(word) + _SERIES]
    return (bool(before) and f"{before[-1]} {word}" in idioms) or after.startswith(tuple(idioms))


def _at_the_clock(reader: Reader, quantity: Quantity) -> bool:
    return reader.lower.startswith(reader.lexicon.words.time_after, reader.skip(quantity.end))


def _after_single(reader: Reader, quantity: Quantity) -> bool:
    """Whether "a" stands before the scale: "a hundred"."""
    window = reader.lower[max(0, quantity.start - 4) : quantity.start].split()
    return bool(window) and window[-1] in reader.lexicon.words.single


def _counts_many(reader: Reader, quantity: Quantity) -> bool:
    """Whether a plural follows the word right away: "neuf modèles"."""
    following, end = reader.word_at(reader.skip(quantity.end))
    return end > quantity.end and (following.endswith(("s", "x")) or following in reader.lexicon.words.months)


def _touch(reader: Reader, first: Quantity, second: Quantity) -> bool:
    """Whether only a space parts two numbers."""
    return second.start - first.end == 1 and reader.text[first.end].isspace()


def _in_series(reader: Reader, first: Quantity, second: Quantity) -> bool:
    """Whether two numbers follow each other as in a count."""
    gap = reader.lower[first.end : second.start]
    return len(gap) < _SERIES and gap.strip(" ,;\u00a0") in ("", *reader.lexicon.words.joins)


def _restates(reader: Reader, first: Quantity, second: Quantity) -> bool:
    """`45 (forty-five)`: the same number again, once in digits and once in words."""
    if first.spelled == second.spelled or first.value != second.value:
        return False
    gap = reader.text[first.end : second.start].strip()
    return gap in ("(", "（") and not is_letter(reader.text[second.end : second.end + 1] or " ")
