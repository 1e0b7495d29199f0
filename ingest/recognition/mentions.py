"""What the recognisers find in running text: models, metrics, numbers, and digits that are none."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final


class Label(StrEnum):
    """The labels of `annotate`."""

    MODEL = "MODEL"
    METRIC = "METRIC"
    NUMBER = "NUMBER"


class Reason(StrEnum):
    """Why a run of digits is no number, or a number no claim."""

    NAME = "name"
    VERSION = "version"
    DATE = "date"
    TIME = "time"
    FOOTNOTE = "footnote"
    CODE = "code"
    STRUCK = "struck"
    LIST_MARK = "list-mark"
    IDENTIFIER = "identifier"
    URL = "url"
    PHONE = "phone"
    RANK = "rank"
    METRIC_NAME = "metric-name"
    CONDITION = "condition"
    NO_MODEL = "no-model"
    NO_METRIC = "no-metric"
    OTHER_THING = "other-thing"
    COMPARISON = "comparison"


FACTOR: Final = "times"
"""The unit of a number that multiplies: 3 fois, 2.5×, в 3 раза, 3倍."""

STORAGE: Final = frozenset({"B", "KB", "KiB", "MB", "MiB", "GB", "GiB", "TB", "TiB", "PB"})
"""The units of what a file, a disk or a memory holds."""


def is_whole(value: Decimal) -> bool:
    """Whether there is nothing behind the decimal point; of any size, where `%` gives up beyond 28 digits."""
    return value == value.to_integral_value()


@dataclass(frozen=True, slots=True)
class Number:
    """A number that the text states, at `start:end` of the text it was found in.

    The span is sign, currency, digits, scale and unit; `cue` is where its hedge or bound words begin
    (`start` where there are none). `value` is None for a range, whose ends are `lower` and `upper`; the
    scale is applied, the unit's never (`80 GB` is 80, unit `GB`). `bound` is `=`, `~`, `<` or `>`.
    `unit` is the notation of units.ttl (`percent`, `ms`, `GB`, `USD`, `token`), empty where none is
    printed. `scale` is the scale word or suffix as printed (`milliards`, `億`, `k`). `digits` counts the
    significant digits printed; `resolution` is the worth of the last of them (745B: 1e9; 28.5T: 1e11).
    `alternatives` are other readings of the same characters (French billion, 3,442). `spelled` tells a
    number in words from one in digits.
    """

    start: int
    end: int
    text: str
    value: Decimal | None
    lower: Decimal | None = None
    upper: Decimal | None = None
    bound: str = "="
    unit: str = ""
    scale: str = ""
    digits: int = 1
    resolution: Decimal = Decimal(1)
    cue: int = -1
    alternatives: tuple[Decimal, ...] = ()
    spelled: bool = False


@dataclass(frozen=True, slots=True)
class Rejected:
    """A run of digits that is not a number, or a number that no claim takes, and why."""

    start: int
    end: int
    text: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Mention:
    """A model, a metric or a number, at `start:end`; `concept` is the IRI of what it names.

    `name` is the name to print: a model's as the text has it, a metric's notation.
    """

    label: Label
    start: int
    end: int
    text: str
    concept: str = ""
    name: str = ""
    number: Number | None = None
