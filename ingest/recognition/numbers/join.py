"""Quantities side by side: ranges, margins and changes, and the numbers that come of them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ingest.recognition.mentions import Number, Reason, Rejected
from ingest.recognition.numbers import bounds
from ingest.recognition.numbers.figures import EXACT
from ingest.recognition.numbers.ranges import are_years, is_change, is_margin, is_range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.recognition.numbers.quantity import Quantity
    from ingest.recognition.numbers.reader import Reader


def join(reader: Reader, quantities: Sequence[Quantity], rejected: list[Rejected]) -> tuple[Number, ...]:
    """The numbers: ranges joined, margins applied, bounds set; ranges of years go to `rejected`."""
    numbers = []
    index = 0
    while index < len(quantities):
        low = quantities[index]
        high = quantities[index + 1] if index + 1 < len(quantities) else None
        index += 1
        if high is not None and is_margin(reader, low, high):
            numbers.append(_with_margin(reader, low, high))
            index += 1
        elif high is not None and (begin := is_range(reader, low, high)) is not None:
            if are_years(reader, low, high):
                rejected += [_rejected(reader, one, Reason.DATE) for one in (low, high)]
            else:
                numbers.append(_range(reader, low, high, begin))
            index += 1
        elif high is not None and is_change(reader, low, high):
            numbers += [_number(reader, low), _number(reader, high, bounded=False)]
            index += 1
        else:
            numbers.append(_number(reader, low))
    return tuple(numbers)


def _rejected(reader: Reader, one: Quantity, reason: Reason) -> Rejected:
    return Rejected(one.start, one.end, reader.text[one.start : one.end], reason)


def _number(reader: Reader, one: Quantity, *, bounded: bool = True) -> Number:
    end = one.end if one.plus < 0 else one.plus
    bound, cue = bounds.around(reader, one.start, end) if bounded else ("=", one.start)
    return Number(
        start=one.start,
        end=one.end,
        text=reader.text[one.start : one.end],
        value=one.value,
        bound=bound,
        unit=one.unit,
        scale=one.scale,
        digits=one.digits,
        resolution=Decimal(1).scaleb(one.places),
        cue=cue,
        alternatives=one.alternatives,
        spelled=one.spelled,
    )


def _range(reader: Reader, low: Quantity, high: Quantity, begin: int) -> Number:
    bound, cue = bounds.around(reader, begin, high.end)
    return Number(
        start=low.start,
        end=high.end,
        text=reader.text[low.start : high.end],
        value=None,
        lower=low.value,
        upper=high.value,
        bound="~" if bound == "~" else "=",
        unit=high.unit or low.unit,
        scale=high.scale or low.scale,
        digits=max(low.digits, high.digits),
        resolution=Decimal(1).scaleb(high.places),
        cue=cue,
        spelled=high.spelled,
    )


def _with_margin(reader: Reader, middle: Quantity, margin: Quantity) -> Number:
    bound, cue = bounds.around(reader, middle.start, margin.end)
    return Number(
        start=middle.start,
        end=margin.end,
        text=reader.text[middle.start : margin.end],
        value=middle.value,
        lower=EXACT.subtract(middle.value, margin.value),
        upper=EXACT.add(middle.value, margin.value),
        bound=bound,
        unit=middle.unit or margin.unit,
        scale=middle.scale or margin.scale,
        digits=middle.digits,
        resolution=Decimal(1).scaleb(middle.places),
        cue=cue,
    )
