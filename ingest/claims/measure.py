"""Whether a number can be a metric's value, and which value in the metric's base unit it then is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from ingest.languages import rooms
from ingest.namespaces import GG, QUDT
from ingest.recognition.mentions import FACTOR, Number, is_whole
from ingest.recognition.metrics import Metric
from ingest.vocabulary import Vocabulary

CURRENCIES: Final = frozenset({"USD", "EUR", "RUB", "JPY", "CNY", "GBP", "cent", "euro-cent", "kopeck"})
_COUNTED: Final = frozenset({"token", "parameter", "1", "gpu", "download", "vote"})
_HAPPENING: Final = frozenset({"download", "vote"})
_OFTEN: Final = 1000
_UNDERSTOOD: Final = frozenset({"token/s", "gpu-hour", "gpu-day", "flop"})
_WHOLE: Final = frozenset({"1", "gpu"})
_PARTS: Final = sorted({"/", *(room.numbers.part_of or "/" for room in rooms().values())})
# Digits behind a zero are a code or a part of a hash, and no amount.
_CODE: Final = re.compile(r"0\d")
_FRACTION: Final = re.compile("|".join(_PARTS))
_POINTS: Final = frozenset({"", "point", "score"})
_PER_MILLION: Final = "/Mtoken"
_MILLION: Final = Decimal(10**6)
_PLAUSIBLE_PRICE: Final = MappingProxyType({"USD": 1, "EUR": 1, "GBP": 1, "CNY": 10, "RUB": 100, "JPY": 200})


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value in its base unit; `factor` is what the printed value was multiplied by to get there."""

    value: Decimal
    unit: str
    factor: Decimal = Decimal(1)


class Scale:
    """The units of a vocabulary: from a printed unit to its base unit."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        notation = {concept.iri: concept.notation for concept in vocabulary.concepts}
        self._base: dict[str, tuple[str, Decimal]] = {}
        for concept in vocabulary.concepts:
            for base in concept.values.get(GG + "base", ()):
                factor = concept.values.get(QUDT + "conversionMultiplier", ("1",))[0]
                if base in notation:
                    self._base[concept.notation] = (notation[base], Decimal(factor))
        self.bases: Mapping[str, tuple[str, Decimal]] = MappingProxyType(self._base)
        self._tokens = _MILLION

    def pricing(self, tokens: Decimal | None) -> Scale:
        """The same scale, where a price that does not say for how many tokens it is, is for so many."""
        if tokens in (None, self._tokens):
            return self
        priced = copy(self)
        priced._tokens = tokens or _MILLION
        return priced

    def to_base(self, unit: str) -> tuple[str, Decimal]:
        """Return the base unit and the factor to it; a unit without one is its own base."""
        return self._base.get(unit, (unit, Decimal(1)))

    def measure(
        self,
        number: Number,
        metric: Metric,
        noun: str = "",
        column: str = "",
        per: Decimal | None = None,
        in_column: bool = False,
    ) -> Quantity | None:
        """Read a number as a metric's value, or say that it cannot be one.

        `noun` is what the number counts ("token"), `column` the unit that a table's head gives, `per` how
        many tokens a price is for. Under a head or a key that names it, a rate may go without its unit.
        """
        value = number.value if number.value is not None else number.lower
        if value is None or _CODE.match(number.text):
            return None
        often = number.unit == FACTOR and metric.unit in _HAPPENING and value >= _OFTEN
        unit = "" if often else number.unit or column
        if metric.unit.endswith(_PER_MILLION):
            return (
                None
                if is_fraction(number)
                else _price(value, *self.to_base(unit), metric, (per, self._tokens))
            )
        if metric.benchmark and not metric.unit:
            return _score(number, value, unit, noun, metric)
        return self._amount(value, number, metric, (unit, noun, in_column, per is not None))

    def _amount(
        self, value: Decimal, number: Number, metric: Metric, said: tuple[str, str, bool, bool]
    ) -> Quantity | None:
        unit, noun, in_column = said[:3]
        base, factor = self.to_base(unit)
        if said[3] and unit in CURRENCIES:
            return None
        rate = in_column and metric.unit in _UNDERSTOOD and not metric.minor
        named = unit or noun or rate or metric.unit in _COUNTED
        if (unit and base != metric.unit) or (noun and noun != metric.unit) or not named:
            return None
        if (
            number.value is None
            and number.upper is not None
            and not _plausible(number.upper * factor, metric)
        ):
            return None
        exact = number.resolution < 1 and not number.scale
        grouped = number.alternatives if exact and metric.unit in _COUNTED | _WHOLE else ()
        if (metric.unit == "1" and number.unit) or (metric.unit in _WHOLE and exact and not grouped):
            return None
        # Of two readings of a scale, the one that a model can have: « 2 trillions de tokens ».
        others = number.alternatives if number.scale and metric.unit in _COUNTED else ()
        # Nobody has 4.096 tokens: what parts the digits is no decimal mark.
        readings = grouped or (value, *(other for other in others if other < value))
        for reading in readings:
            amount = reading * factor
            if (metric.unit not in _COUNTED or is_whole(amount)) and _plausible(amount, metric):
                return Quantity(amount, metric.unit, factor if reading == value else amount / value)
        return None


def is_fraction(number: Number) -> bool:
    """Whether a number is so many parts of a whole: 3/4, 4分の3."""
    return not number.unit and _FRACTION.search(number.text) is not None


def _price(
    value: Decimal, unit: str, worth: Decimal, metric: Metric, base: tuple[Decimal | None, Decimal]
) -> Quantity | None:
    """Read an amount of money as a price for a million tokens; `base` is what it is for, and usually is."""
    per, usual = base
    if unit not in CURRENCIES or (worth != 1 and per is None):
        return None
    factor = worth * _MILLION / (per or usual)
    limit = (metric.maximum or Decimal(10_000)) * _PLAUSIBLE_PRICE[unit]
    amount = value * factor
    return Quantity(amount, unit + _PER_MILLION, factor) if 0 <= amount <= limit else None


def _score(number: Number, value: Decimal, unit: str, noun: str, metric: Metric) -> Quantity | None:
    if (
        noun not in _POINTS
        or number.scale
        or is_fraction(number)
        or unit not in ("", "percent", "1", "score")
    ):
        return None
    quantity = Quantity(value, "percent" if unit == "percent" else "score")
    return quantity if _plausible(value, metric) else None


def _plausible(value: Decimal, metric: Metric) -> bool:
    low, high = metric.minimum, metric.maximum
    return (low is None or value >= low) and (high is None or value <= high)
