"""Numbers in print: JSON loses no digit, and a person can count the zeros."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.display.exact import digits, dumps, grouped

FINITE = st.decimals(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | FINITE,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("744E+9", "744000000000"),
        ("77.80", "77.80"),
        ("100.0", "100.0"),
        ("28500000000000.0", "28500000000000"),
        ("0.0000001", "0.0000001"),
        ("6.84E+24", "6840000000000000000000000"),
        ("1E+999999999", "1E+999999999"),
        ("-0.5", "-0.5"),
    ],
)
def test_json_prints_the_digits_of_a_decimal(value: str, printed: str) -> None:
    assert digits(Decimal(value)) == printed


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("744E+9", "744,000,000,000"),
        ("77.80", "77.80"),
        ("1234.5", "1,234.5"),
        ("28500000000000.0", "28,500,000,000,000"),
        ("6.84E+24", "6.84e24"),
        ("1E+18", "1e18"),
        ("2E-12", "2e-12"),
        ("0", "0"),
        ("-1500", "-1,500"),
        ("0.33333333333333333333", "0.333333333333…"),
    ],
)
def test_a_person_reads_groups_of_three_and_few_zeros(value: str, printed: str) -> None:
    assert grouped(Decimal(value)) == printed


@given(FINITE)
def test_what_is_printed_reads_back_to_the_same_number(value: Decimal) -> None:
    assert Decimal(digits(value)) == value
    shown = grouped(value)
    assert "…" in shown or Decimal(shown.replace(",", "")) == value


@given(JSON)
def test_a_line_of_json_reads_back_exactly(value: object) -> None:
    line = dumps(value)
    assert "\n" not in line
    assert json.loads(line, parse_float=Decimal) == value


def test_a_float_is_refused_rather_than_rounded() -> None:
    with pytest.raises(TypeError, match="float has no exact form"):
        dumps({"value": 0.1})
