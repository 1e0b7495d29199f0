"""Decimals in print: exact in JSON, grouped for a person; never through a float."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal

# Beyond this many digits before the point, or zeros after it, a parser wants an exponent.
WIDEST = 30

# A person reads no more decimals than these; only a fraction (1/3) has more.
DECIMALS = 12


def digits(value: Decimal) -> str:
    """The exact decimal as a JSON number: `744000000000`, `77.80`, `1E+40`."""
    if abs(value.adjusted()) > WIDEST:
        return str(value)
    return _scaled(format(value, "f"))


def grouped(value: Decimal) -> str:
    """The decimal for a person: `744,000,000,000`, `0.32`, `6.84e24`, `0.333333333333…`."""
    if value and not -9 <= value.adjusted() < 18:
        mantissa, _, power = f"{value:e}".partition("e")
        return f"{_cut(mantissa.rstrip('0').rstrip('.') if '.' in mantissa else mantissa)}e{int(power)}"
    return _cut(_scaled(format(value, ",f")))


def dumps(value: object) -> str:
    """One line of JSON (RFC 8259), Unicode as it is, `Decimal` as its digits.

    TypeError for what JSON does not have, floats included.
    """
    if isinstance(value, Decimal):
        return digits(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_string(str(key))}: {dumps(item)}" for key, item in value.items()) + "}"
    if isinstance(value, str):
        return _string(value)
    if value is None or isinstance(value, bool | int):
        return json.dumps(value)
    if isinstance(value, Sequence):
        return "[" + ", ".join(map(dumps, value)) + "]"
    raise TypeError(f"{type(value).__name__} has no exact form in JSON")


def _scaled(text: str) -> str:
    """Without the zeros that a scale word leaves behind the point: 28.5 trillion is no 28500000000000.0."""
    whole, _, decimals = text.partition(".")
    return text if decimals.strip("0") or len(whole) < 5 else whole


def _cut(text: str) -> str:
    whole, point, decimals = text.partition(".")
    return f"{whole}{point}{decimals[:DECIMALS]}…" if len(decimals) > DECIMALS else text


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
