"""Numbers of a cell that only tell of the one before them: how it changed, or out of how many it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.claims.heads import Head
from ingest.claims.marks import SLASH
from ingest.recognition.mentions import Number
from ingest.recognition.reader import Reading

_PAIR: Final = 2
_CHANGE: Final = re.compile(r"\s*[+\-−±↑↓▲▼△Δ]\s*\d?")
_HIGHEST: Final = frozenset({"10", "100"})


def is_ladder(numbers: Sequence[Number], head: Head) -> bool:
    """Whether a cell lists the lengths that something was measured at: `0, 32000, 64000, 128000`."""
    return len(numbers) > _PAIR and bool(head.metrics) and head.metrics[0].limit


def is_error(reading: Reading, number: Number) -> bool:
    """Whether a cell only says how far a value may be off: `± 0.01`."""
    return not reading.text[: number.start].strip(" *±") and "±" in reading.text[: number.start + 1]


def is_beside(reading: Reading, before: Number, number: Number, head: Head) -> bool:
    """Whether a number only says by how much the one before differs, or what it is out of."""
    return _is_change(reading, before, number) or _is_highest(reading, before, number, head)


def _is_highest(reading: Reading, before: Number, number: Number, head: Head) -> bool:
    """Whether a number is the most that the one before could be: 10 of `7.8 / 10`, of 60 problems 60."""
    slashed = SLASH.fullmatch(reading.text[before.end : number.start])
    below = before.value is not None and number.value is not None and before.value <= number.value
    counted = any(number.value == told.value for told in head.reading.numbers)
    return slashed is not None and below and (counted or number.text in _HIGHEST)


def _is_change(reading: Reading, before: Number, number: Number) -> bool:
    """Whether a number only says by how much the one before differs: `88.5 ↑1.2`, `88.5 +1.2`."""
    return _CHANGE.fullmatch(reading.text[before.end : number.start] + number.text[:1]) is not None
