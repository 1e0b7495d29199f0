"""Which readings of one thing are compared: every two of a few, of many those that are near or alike."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations
from typing import Final

from ingest.graph.readings import Reading, comparable
from ingest.graph.slips import POWERS, SLACK, scale_slip

# Of so many, each can still be set against each; far more are no dispute that a person could follow.
FEW: Final = 48

_Places = Iterator[tuple[int, int]]


def pairing(
    readings: Sequence[Reading], revisions: Collection[tuple[Decimal, Decimal]] = ()
) -> list[tuple[Reading, Reading]]:
    """The pairs of readings to compare, each and all in the order of the readings.

    Up to `FEW` readings: every two. Of more, in the order of value, each with the next one and the next that
    it does not meet, among all and among those of its unit and condition, and the least with the greatest;
    and each with what a slip of the scale, two digits swapped or one of the `revisions`, (new, old), makes
    of it.
    """
    if len(readings) <= FEW:
        return list(combinations(readings, 2))
    singles = _by_value(readings)
    found = {
        (min(pair), max(pair))
        for places in (
            _near(readings),
            _slipped(readings, singles),
            _swapped(readings, singles),
            _revised(singles, revisions),
        )
        for pair in places
        if pair[0] != pair[1]
    }
    return [(readings[a], readings[b]) for a, b in sorted(found)]


def _by_value(readings: Sequence[Reading]) -> dict[Decimal, list[int]]:
    """The places of the readings that are no ranges, by value, in the order of value."""
    found: dict[Decimal, list[int]] = {}
    for place, reading in enumerate(readings):
        if reading.value is not None:
            found.setdefault(reading.value, []).append(place)
    return dict(sorted(found.items()))


def _near(readings: Sequence[Reading]) -> _Places:
    order = sorted(range(len(readings)), key=lambda place: (readings[place].ends, place))
    alike: dict[tuple[str, frozenset[str]], list[int]] = {}
    for place in order:
        alike.setdefault((readings[place].unit, readings[place].condition), []).append(place)
    spans = [reading.interval() for reading in readings]
    for each in (order, *alike.values()):
        yield each[0], each[-1]
        for rank, place in enumerate(each[:-1], start=1):
            yield place, each[rank]
            apart = (other for other in each[rank:] if spans[other][0] >= spans[place][1])
            yield place, next(apart, place)


def _slipped(readings: Sequence[Reading], singles: Mapping[Decimal, list[int]]) -> _Places:
    """Each and the nearest of those that a power of ten and a printed word take it to, where mutual."""
    values = list(singles)
    nearest = {
        (place, power): other
        for place, reading in enumerate(readings)
        for power in POWERS
        if reading.value and (other := _nearest(readings, singles, values, place, power)) is not None
    }
    for (place, power), other in nearest.items():
        back = nearest.get((other, -power))
        if back is not None and readings[back].value == readings[place].value:
            yield place, other


def _nearest(
    readings: Sequence[Reading],
    singles: Mapping[Decimal, list[int]],
    values: Sequence[Decimal],
    place: int,
    power: int,
) -> int | None:
    reading = readings[place]
    target = (reading.value or Decimal(0)) * Decimal(10) ** power
    low, high = sorted((target / SLACK, target * SLACK))
    within = values[bisect_left(values, low) : bisect_right(values, high)]
    for value in sorted(within, key=lambda value: abs(value - target)):
        other = _partner(readings, place, singles[value])
        if other is not None and _slip(reading, readings[other]):
            return other
    return None


def _slip(a: Reading, b: Reading) -> bool:
    telling = a.worths != b.worths or a.alternatives or b.alternatives
    return bool(telling and scale_slip(a, b))


def _swapped(readings: Sequence[Reading], singles: Mapping[Decimal, list[int]]) -> _Places:
    for value, places in singles.items():
        sign, digits, _ = value.normalize().as_tuple()
        exponent = int(value.normalize().as_tuple().exponent)
        for at in range(len(digits) - 1):
            swapped = (*digits[:at], digits[at + 1], digits[at], *digits[at + 2 :])
            others = singles.get(Decimal((sign, swapped, exponent)), [])
            for place in places:
                other = _partner(readings, place, others)
                if other is not None:
                    yield place, other


def _revised(singles: Mapping[Decimal, list[int]], revisions: Collection[tuple[Decimal, Decimal]]) -> _Places:
    for new, old in revisions:
        for place in singles.get(new, []):
            for other in singles.get(old, []):
                yield place, other


def _partner(readings: Sequence[Reading], place: int, others: Sequence[int]) -> int | None:
    """The first of the others that is of the same thing under the same condition."""
    reading = readings[place]
    return next((other for other in others if comparable(reading, readings[other])), None)
