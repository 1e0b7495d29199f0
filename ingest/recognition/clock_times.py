"""Times written with a letter behind each part, read as one number of seconds: "4m 29s", "1h05m"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from ingest.recognition.mentions import Number, Rejected

_TIME: Final = re.compile(
    r"(?<![\w.,:])(?:(?P<h>\d{1,3})[ \u00a0]?h[ \u00a0]?)?(?P<m>\d{1,3})[ \u00a0]?m(?:in)?"
    r"(?:[ \u00a0]?(?P<s>\d{1,2}(?:\.\d+)?)[ \u00a0]?s(?:ec)?)?(?![A-Za-z0-9])"
)
_SECONDS: Final = {"h": 3600, "m": 60, "s": 1}
_SECOND: Final = "s"


def with_clock_times(
    numbers: tuple[Number, ...], rejected: tuple[Rejected, ...], text: str
) -> tuple[tuple[Number, ...], tuple[Rejected, ...]]:
    """Put one number of seconds for what a time of two parts or three is made of."""
    for match in _TIME.finditer(text):
        parts = {unit: Decimal(part) for unit, part in match.groupdict().items() if part}
        if len(parts) > 1:
            inside = [number for number in numbers if match.start() <= number.start < match.end()]
            time = _time(match, sum((parts[unit] * _SECONDS[unit] for unit in parts), Decimal(0)), inside)
            kept = (number for number in numbers if number not in inside)
            numbers = tuple(sorted((*kept, time), key=lambda number: number.start))
            rejected = tuple(no for no in rejected if not match.start() <= no.start < match.end())
    return numbers, rejected


def _time(match: re.Match[str], seconds: Decimal, inside: Sequence[Number]) -> Number:
    """The time that a match writes, with the bound of the first of the numbers in it."""
    time = Number(match.start(), match.end(), match.group(), seconds, unit=_SECOND, cue=match.start())
    time = replace(time, digits=sum(map(str.isdigit, match.group())))
    if not inside or inside[0].start != match.start():
        return time
    return replace(time, bound=inside[0].bound, cue=inside[0].cue)
