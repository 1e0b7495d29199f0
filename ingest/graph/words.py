"""Numbers and readings in words."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import Final

from ingest.graph.readings import INFINITY, Reading

SIX_DIGITS: Final = Context(prec=6)
_TWO_DIGITS: Final = Context(prec=2)
_LONGEST: Final = 18


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
        value = SIX_DIGITS.plus(value)
    if value and not -9 <= value.adjusted() < 18:
        mantissa, _, exponent = f"{value.normalize():e}".partition("e")
        return f"{mantissa}e{int(exponent)}"
    return format(value, ",f")


def neat(value: Decimal) -> Decimal:
    """Without trailing zeros, nor an exponent for whole tens."""
    return Decimal(format(value.normalize(), "f"))


def span(low: Decimal, high: Decimal) -> str:
    """What an interval allows."""
    if high == INFINITY:
        return f"more than {plain(low)}"
    if low == -INFINITY:
        return f"less than {plain(high)}"
    return f"{plain(neat(low))} to {plain(neat(high))}"


def ratio(a: Reading, b: Reading) -> Decimal | None:
    """a's value by b's, to six significant digits; None for a range or a zero."""
    if a.value is None or b.value is None or not b.value:
        return None
    return neat(SIX_DIGITS.divide(a.value, b.value))


def apart(a: Reading, b: Reading) -> str:
    """How far apart two values are: `, 10 % apart`; empty where that says nothing."""
    factor = ratio(a, b)
    if factor is None or factor <= 0:
        return ""
    larger = factor if factor >= 1 else SIX_DIGITS.divide(Decimal(1), factor)
    if larger < 2:
        return f", {plain(neat(_TWO_DIGITS.multiply(larger - 1, Decimal(100))))} % apart"
    return f", {plain(neat(_TWO_DIGITS.plus(larger)))} times apart"
