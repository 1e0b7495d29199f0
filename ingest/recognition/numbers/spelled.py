"""Which numbers in words are stated as numbers: articles and lone scales mostly are not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.recognition.numbers.quantity import Quantity
    from ingest.recognition.numbers.reader import Reader
    from ingest.recognition.numbers.words import Composed


@dataclass(frozen=True, slots=True)
class Spelling:
    """A number in words and its index among the quantities."""

    number: Composed
    index: int


def is_stated(reader: Reader, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities without the words that only look like numbers where they stand."""
    kept: list[Quantity] = []
    doubted = [_doubtful(reader, quantity) for quantity in quantities]
    for index, quantity in enumerate(quantities):
        if doubted[index] and not (
            (index and _in_series(reader, quantities[index - 1], quantity))
            or (index + 1 < len(quantities) and _in_series(reader, quantity, quantities[index + 1]))
        ):
            continue
        kept.append(quantity)
    return kept


def _doubtful(reader: Reader, quantity: Quantity) -> bool:
    """Whether the word is an article or a scale that stands alone."""
    if not quantity.spelled or quantity.counted > 1 or quantity.unit or quantity.signed:
        return False
    words = reader.lexicon.words
    word = reader.lower[quantity.core : quantity.end]
    if word in words.articles or (
        (word in words.scales or word in words.hundreds) and word not in words.alone
    ):
        return not reader.bare(quantity.start, quantity.end) and not _after_article(reader, quantity)
    return False


def _after_article(reader: Reader, quantity: Quantity) -> bool:
    word = reader.lower[quantity.core : quantity.end]
    if word in reader.lexicon.words.articles:
        return False
    window = reader.lower[max(0, quantity.start - 4) : quantity.start].split()
    return bool(window) and window[-1] in reader.lexicon.words.single


def _in_series(reader: Reader, first: Quantity, second: Quantity) -> bool:
    """Whether two numbers follow each other as in a count."""
    gap = reader.lower[first.end : second.start]
    return len(gap) < 12 and gap.strip(" ,;\u00a0") in ("", *reader.lexicon.words.joins)
