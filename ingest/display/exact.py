"""Decimals in print: exact in JSON, grouped for a person; never through a float."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal

# Beyond this many digits before the point, or zeros after it, a person and a parser want an exponent.
WIDEST = 30


def digits(value: Decimal) -> str:
    """The exact decimal as a JSON number: `744000000000`, `77.80`, `1E+40`."""
    if abs(value.adjusted()) > WIDEST:
        return str(value)
    return format(value, "f")


def grouped(value: Decimal) -> str:
    """The exact decimal for a person: `744,000,000,000`, `0.32`, and `6.84e24` from a quintillion on."""
    if value and not -9 <= value.adjusted() < 18:
        mantissa, _, exponent = f"{value:e}".partition("e")
        short = mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa
        return f"{short}e{int(exponent)}"
    return format(value, ",f")


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


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
