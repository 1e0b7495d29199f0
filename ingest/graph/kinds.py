"""What two readings of one thing are to each other, and the arithmetic of it in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Context, Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ingest.graph.readings import INFINITY, Reading, explained

if TYPE_CHECKING:
    from collections.abc import Callable


Revisions = Mapping[tuple[Decimal, Decimal], str]
NO_REVISIONS: Final[Revisions] = MappingProxyType({})


class Kind(StrEnum):
    """What a pair of readings is, gravest first."""

    DISAGREEMENT = "disagreement"
    SCALE_SLIP = "scale-slip"
    TRANSPOSITION = "transposition"
    REVISION = "revision"
    CONDITION = "condition"
    ROUNDING = "rounding"
    AGREEMENT = "agreement"


GRAVITY: Final = {kind: place for place, kind in enumerate(Kind)}
DISAGREES: Final = frozenset({Kind.DISAGREEMENT, Kind.SCALE_SLIP, Kind.TRANSPOSITION})
CONFIRMS: Final = frozenset({Kind.ROUNDING, Kind.AGREEMENT})

_SIX_DIGITS: Final = Context(prec=6)
_TWO_DIGITS: Final = Context(prec=2)
_LONGEST: Final = 18
_POWERS: Final = (1, -1, 3, -3, 4, -4, 6, -6)
_SLACK: Final = Decimal(10) ** Decimal("0.05")
_SCORES: Final = frozenset({"percent", "score"})
_BINARY_UNITS: Final = frozenset({"token", "byte"})
_BINARY: Final = ((Decimal(1000), Decimal(1024)), (Decimal(1000) ** 2, Decimal(1024) ** 2))
_WORDS: Final = {1: "ten", 3: "a thousand", 4: "ten thousand", 6: "a million"}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two readings compared: their first claims (IRIs), what they are to each other, and why.

    `ratio` is a's value by b's to six digits, None where there is no such number.
    """

    a: str
    b: str
    kind: Kind
    ratio: Decimal | None
    explanation: str


def compare(a: Reading, b: Reading, revisions: Revisions = NO_REVISIONS) -> Pair:
    """The first kind that holds of the two, with its explanation.

    `revisions` are those that claims of the same model and metric state: the note, by new and old value.
    """
    found = ((kind, rule(a, b, revisions)) for kind, rule in _RULES)
    kind, why = next((kind, why) for kind, why in found if why)
    return Pair(a.first.claim, b.first.claim, kind, ratio(a, b), why)


def ratio(a: Reading, b: Reading) -> Decimal | None:
    """a's value by b's, to six significant digits; None for a range or a zero."""
    if a.value is None or b.value is None or not b.value:
        return None
    return _neat(_SIX_DIGITS.divide(a.value, b.value))


def _neat(value: Decimal) -> Decimal:
    """Without trailing zeros, nor an exponent for whole tens."""
    return Decimal(format(value.normalize(), "f"))


def said(reading: Reading) -> str:
    """A reading in words: what is printed, and its value where that says more."""
    low, high = reading.ends
    exact = plain(low) if low == high else f"{plain(low)} to {plain(high)}"
    bound = {"~": "about ", ">": "at least ", "<": "at most "}.get(reading.bound, "")
    value = f"{bound}{exact}" + (" %" if reading.unit == "percent" else "")
    printed = reading.printed
    return value if printed in {"", exact, value} else f"“{printed}” ({value})"


def plain(value: Decimal) -> str:
    """A number for a person: grouped below 1e18, with an exponent from there, cut where it has no end."""
    if len(value.as_tuple().digits) > _LONGEST:
        value = _SIX_DIGITS.plus(value)
    if value and not -9 <= value.adjusted() < 18:
        mantissa, _, exponent = f"{value.normalize():e}".partition("e")
        return f"{mantissa}e{int(exponent)}"
    return format(value, ",f")


def _apart(a: Reading, b: Reading) -> str:
    factor = ratio(a, b)
    if factor is None or factor <= 0:
        return ""
    larger = factor if factor >= 1 else _SIX_DIGITS.divide(Decimal(1), factor)
    if larger < 2:
        return f", {plain(_neat(_TWO_DIGITS.multiply(larger - 1, Decimal(100))))} % apart"
    return f", {plain(_neat(_TWO_DIGITS.plus(larger)))} times apart"


def _condition(a: Reading, b: Reading, _: Revisions) -> str:
    if a.unit != b.unit and not {a.unit, b.unit} <= _SCORES:
        return f"the units differ: {a.unit or 'none'} and {b.unit or 'none'}"
    if a.condition and b.condition and a.condition != b.condition:
        one, other = (" ".join(reading.first.condition.split()) for reading in (a, b))
        return f"the conditions differ: {one} and {other}"
    return ""


def _agreement(a: Reading, b: Reading, _: Revisions) -> str:
    if a.ends != b.ends:
        return ""
    return f"{said(a)} and {said(b)} are the same value"


def _rounding(a: Reading, b: Reading, _: Revisions) -> str:
    (low_a, high_a), (low_b, high_b) = a.interval(), b.interval()
    if max(low_a, low_b) < min(high_a, high_b):
        return f"{said(a)} allows {_span(low_a, high_a)}, {said(b)} {_span(low_b, high_b)}: they meet"
    return _binary(a, b) or _binary(b, a)


def _span(low: Decimal, high: Decimal) -> str:
    if high == INFINITY:
        return f"more than {plain(low)}"
    if low == -INFINITY:
        return f"less than {plain(high)}"
    return f"{plain(_neat(low))} to {plain(_neat(high))}"


def _binary(a: Reading, b: Reading) -> str:
    """128K read as 128 times 1,024: for what is counted in powers of two, or a K that is printed."""
    if a.value is None or b.value is None:
        return ""
    low, high = b.interval()
    for thousand, binary in _BINARY:
        if a.unit in _BINARY_UNITS or thousand in a.worths:
            count = a.value / thousand
            if count == count.to_integral_value() and low < count * binary < high:
                return f"{said(a)} counts {plain(count)} times {plain(binary)}: {said(b)}"
    return ""


def _revision(a: Reading, b: Reading, revisions: Revisions) -> str:
    for new, old in ((a, b), (b, a)):
        if new.value is not None and old.value is not None and (new.value, old.value) in revisions:
            note = revisions[new.value, old.value]
            return f"{note} says that {said(new)} takes the place of {said(old)}"
    return ""


def _scale_slip(a: Reading, b: Reading, _: Revisions) -> str:
    if a.value is None or b.value is None or not b.value or a.value / b.value <= 0:
        return ""
    factor = a.value / b.value
    for power in _POWERS:
        exact = Decimal(10) ** power
        if exact / _SLACK <= factor <= exact * _SLACK:
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
                return f"“{one.printed}” can also be read as {plain(alternative)}"
    if not explained(small, large, power):
        return ""
    words = [_scale(reading) for reading in (small, large) if reading.worths]
    beside = words[1] if len(words) == 2 else "digits without a scale"
    return f"{words[0]} beside {beside} explains it"


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
    return f"; beyond that, {plain(_neat(moved))} against {plain(large.value)} remains"


def _transposition(a: Reading, b: Reading, _: Revisions) -> str:
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


def _disagreement(a: Reading, b: Reading, _: Revisions) -> str:
    return f"{said(a)} and {said(b)}: nothing printed reconciles them{_apart(a, b)}"


_RULES: Final[tuple[tuple[Kind, Callable[[Reading, Reading, Revisions], str]], ...]] = (
    (Kind.CONDITION, _condition),
    (Kind.AGREEMENT, _agreement),
    (Kind.ROUNDING, _rounding),
    (Kind.REVISION, _revision),
    (Kind.SCALE_SLIP, _scale_slip),
    (Kind.TRANSPOSITION, _transposition),
    (Kind.DISAGREEMENT, _disagreement),
)
