"""Sizes that models are named with, which what is said of them must not contradict."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from ingest.claims.measure import Quantity
from ingest.recognition.identity import ModelName
from ingest.recognition.metrics import Metric

# A decimal comma stands for the point: Qwen3 1,7B.
_LAST: Final = re.compile(
    r"(?<![A-Za-z0-9.,])(\d+(?:[.,]\d+)?)[Bb](?:-A\d+(?:\.\d+)?[Bb])?(?:[ \u00a0]?[(（][^()（）]*[)）])?$"
)
_SIZE: Final = re.compile(r"(?<![A-Za-z0-9.,])(\d+(?:[.,]\d+)?)[Bb](?![A-Za-z0-9])")
_TOTAL: Final = "parameters"
_BILLION: Final = Decimal(10**9)
# Names round: Qwen2.5-7B has 7.6 billion parameters, Gemma 2 2B 2.6; none of them has fewer by a fifth.
_LEAST: Final = Decimal("0.8")
_MOST: Final = Decimal("1.4")
_ROUNDED: Final = Decimal("0.05")


def contradicts(model: ModelName, metric: Metric, quantity: Quantity) -> bool:
    """Whether a model cannot have so many parameters in all: Qwen3-32B does not have 17 billion, nor 70.

    A name that goes on behind its size may be that of a part or of what was pruned from the other.
    """
    if metric.id != _TOTAL:
        return False
    named = _LAST.search(model.text)
    size = _amount(named[1]) * _BILLION if named else Decimal(0)
    return bool(size) and not _LEAST * size <= quantity.value <= _MOST * size


def is_other_size(model: ModelName, value: Decimal) -> bool:
    """Whether a size is none of those that a model is named with: 26B of Gemma 4 31B."""
    named = [_amount(size) * _BILLION for size in _SIZE.findall(model.text)]
    return bool(named) and all(abs(value / size - 1) > _ROUNDED for size in named if size)


def _amount(printed: str) -> Decimal:
    return Decimal(printed.replace(",", "."))
