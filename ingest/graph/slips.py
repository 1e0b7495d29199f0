"""Values that part by a slip of the hand or the tongue: a numeral word, or two digits in the wrong order."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from ingest.graph.readings import Reading, explained
from ingest.graph.words import neat, plain, said

POWERS: Final = (1, -1, 3, -3, 4, -4, 6, -6)
SLACK: Final = Decimal(10) ** Decimal("0.05")
_WORDS: Final = {1: "ten", 3: "a thousand", 4: "ten thousand", 6: "a million"}
_SCALES_OF_BILLION: Final = frozenset({Decimal(1000) ** power for power in (1, 2)})


def scale_slip(a: Reading, b: Reading) -> str:
    """Why one is a power of ten of the other, where a printed numeral word explains that; else empty."""
    if a.value is None or b.value is None or not b.value or a.value / b.value <= 0:
        return ""
    factor = a.value / b.value
    for power in POWERS:
        exact = Decimal(10) ** power
        if exact / SLACK <= factor <= exact * SLACK:
            small, large = (a, b) if power < 0 else (b, a)
            why = _why(small, large, power)
            return why and f"{_part(small, large, power)}: {why}{_remainder(small, large, power)}"
    return ""


def _part(small: Reading, large: Reading, power: int) -> str:
    word = _WORDS[abs(power)]
    return f"{said(small)} is about one part in {word} of {said(large)}"


def _why(small: Reading, large: Reading, power: int) -> str:
    for one, other in ((small, large), (large, small)):
        low, high = other.interval()
        for alternative in one.alternatives:
            if low < alternative < high:
                return _otherwise(one, alternative)
    if not explained(small, large, power):
        return ""
    words = [_scale(reading) for reading in (small, large) if reading.worths]
    beside = words[1] if len(words) == 2 else "digits without a scale"
    return f"{words[0]} beside {beside} explains it"


def _otherwise(reading: Reading, alternative: Decimal) -> str:
    """The other value of the same characters; of a billion, by which scale."""
    if reading.value and reading.first.scale:
        long, short = max(reading.value, alternative), min(reading.value, alternative)
        if long / short in _SCALES_OF_BILLION:
            return f"“{reading.printed}” is {plain(long)} by the long scale and {plain(short)} by the short"
    return f"“{reading.printed}” can also be read as {plain(alternative)}"


def _scale(reading: Reading) -> str:
    worth = max(reading.worths)
    return f"{reading.first.scale.strip()} (10^{worth.adjusted()})"


def _remainder(small: Reading, large: Reading, power: int) -> str:
    """What the slip leaves unexplained: 44 against 40."""
    if small.value is None or large.value is None:
        return ""
    moved = small.value * Decimal(10) ** abs(power)
    (low, high), (moved_low, moved_high) = large.interval(), (small.resolution / 2, small.resolution / 2)
    scale = Decimal(10) ** abs(power)
    if max(low, moved - moved_low * scale) < min(high, moved + moved_high * scale):
        return ""
    return f"; beyond that, {plain(neat(moved))} against {plain(large.value)} remains"


def transposition(a: Reading, b: Reading) -> str:
    """Which two neighbouring digits are swapped, of three or more; else empty."""
    if a.value is None or b.value is None:
        return ""
    one, other = _digits(a.value, b.value)
    if len(one) != len(other) or len(one.rstrip("0")) < 3:
        return ""
    differing = [place for place, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    if len(differing) != 2 or differing[1] != differing[0] + 1:
        return ""
    at, after = differing
    if one[at] != other[after] or one[after] != other[at]:
        return ""
    swapped = f"{one[at : after + 1]} and {other[at : after + 1]} swapped"
    return f"{said(a)} and {said(b)} have the same digits, {swapped}"


def _digits(a: Decimal, b: Decimal) -> tuple[str, str]:
    """The digits of both numbers down to the last place that either has."""
    last = min(int(value.normalize().as_tuple().exponent) for value in (a, b))
    scale = Decimal(10) ** -last
    return format((a * scale).to_integral_value(), "f"), format((b * scale).to_integral_value(), "f")
