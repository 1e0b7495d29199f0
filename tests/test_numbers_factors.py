"""Multipliers: told from a bare value by a word or a sign, in every language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ingest.languages import room
from ingest.recognition.annotate import recogniser
from ingest.recognition.mentions import FACTOR, Number
from ingest.recognition.numbers import find_numbers


def read(text: str, code: str = "en") -> tuple[Number, ...]:
    """The numbers of a text."""
    return find_numbers(text, room(code), recogniser().units)[0]


@pytest.mark.parametrize(
    ("code", "text", "span", "value"),
    [
        ("fr", "il est 5 fois plus rapide", "5 fois", "5"),
        ("fr", "trois fois moins cher", "trois fois", "3"),
        ("fr", "un coût ×1,5 environ", "×1,5", "1.5"),
        ("ru", "быстрее в 3 раза", "3 раза", "3"),
        ("ru", "дешевле в полтора раза", "полтора раза", "1.5"),
        ("ja", "速度は3倍です", "3倍", "3"),
        ("ja", "約1.5倍高速", "1.5倍", "1.5"),
        ("en", "an x3 gain", "x3", "3"),
        ("en", "2.5x cheaper", "2.5x", "2.5"),
        ("en", "3× the size", "3×", "3"),
        ("en", "a 10-fold gain", "10-fold", "10"),
        ("en", "1.5× (vs baseline)", "1.5×", "1.5"),
    ],
)
def test_a_multiplier_is_told_from_a_bare_value(code: str, text: str, span: str, value: str) -> None:
    (number,) = read(text, code)
    assert (number.text, number.value, number.unit) == (span, Decimal(value), FACTOR)


@pytest.mark.parametrize("text", ["8x H100", "8 × 80", "16×16", "H100 x8", "an x86 server", "0x1F"])
def test_a_product_is_no_multiplier(text: str) -> None:
    assert FACTOR not in [number.unit for number in read(text)][:1]


@pytest.mark.parametrize("text", ["une fois de plus", "il faut une fois le prix", "parfois", "cette fois"])
def test_once_is_no_multiplier(text: str) -> None:
    assert read(text, "fr") == ()
