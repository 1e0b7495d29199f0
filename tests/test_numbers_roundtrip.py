"""A number written in any form of a language is read back as it was."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numerals import english, french, japanese, mixed_japanese, russian

from ingest.languages import room, rooms
from ingest.recognition.numbers import UnitTable, find_numbers

UNITS = UnitTable.build([("percent", "%", "")])
WRITERS: dict[str, tuple[Callable[[int], str], ...]] = {
    "en": (english,),
    "fr": (french,),
    "ja": (japanese, mixed_japanese),
    "ru": (russian,),
}
ALPHABET = '0123456789.,- %$€約億万一点BkxX/()[]:+±~eE^{}дваtwo un et с\n\tMay月年時#№@_\\"'
SPACES = ("\u00a0", "\u202f", "\u2009", " ")


def read_back(text: str, code: str) -> list[Decimal | None]:
    """The values of the numbers of a text; each span holds the text that it claims."""
    numbers, _ = find_numbers(text, room(code), UNITS)
    assert all(text[number.start : number.end] == number.text for number in numbers)
    return [number.value for number in numbers]


@pytest.mark.parametrize("code", rooms())
@given(value=st.integers(0, 999_999_999_999))
@settings(max_examples=300, deadline=None)
def test_in_words(code: str, value: int) -> None:
    for write in WRITERS[code]:
        assert read_back(write(value), code) == [Decimal(value)]


@pytest.mark.parametrize(
    ("code", "group", "decimal"),
    [
        ("en", ",", "."),
        ("ja", ",", "."),
        *(("fr", space, ",") for space in SPACES),
        *(("ru", space, ",") for space in SPACES),
        ("fr", "'", ","),
        ("fr", ".", ","),
    ],
)
@given(whole=st.integers(1_000_000, 10**15), decimals=st.integers(0, 9_999), negative=st.booleans())
def test_with_the_marks_of_the_language(
    code: str, group: str, decimal: str, whole: int, decimals: int, negative: bool
) -> None:
    if group == ".":  # four groups and points may be an address
        whole = whole % 10**9 + 10**6 if whole % 10**9 < 10**6 else whole % 10**9
    sign = "-" if negative else ""
    printed = f"{sign}{whole:,}".replace(",", group) + (f"{decimal}{decimals}" if decimals else "")
    expected = Decimal(f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}")
    assert read_back(f"= {printed} %", code) == [expected]


@pytest.mark.parametrize(
    ("code", "suffix"), [(code, suffix) for code in rooms() for suffix in sorted(room(code).numbers.suffixes)]
)
@given(mantissa=st.integers(7, 999), tenth=st.integers(0, 9))
@settings(max_examples=20)
def test_with_a_suffix(code: str, suffix: str, mantissa: int, tenth: int) -> None:
    words = room(code).numbers
    printed = f"{mantissa}{words.decimal[0]}{tenth}{suffix}"
    assert read_back(f"({printed})", code) == [Decimal(f"{mantissa}.{tenth}") * words.suffixes[suffix]]


@pytest.mark.parametrize("code", rooms())
@given(mantissa=st.decimals(1, 9, places=2), power=st.integers(3, 30))
def test_with_a_power_of_ten(code: str, mantissa: Decimal, power: int) -> None:
    printed = str(mantissa).replace(".", room(code).numbers.decimal[0])
    superscript = str(power).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
    for tail in (f"e{power}", f"×10^{{{power}}}", f"×10{superscript}", f" x 10^{power}", f"·10^{power}"):
        assert read_back(f"{printed}{tail}", code) == [mantissa.scaleb(power)]


@pytest.mark.parametrize("code", rooms())
@given(low=st.integers(1, 400), step=st.integers(1, 400))
def test_a_range_shares_its_scale(code: str, low: int, step: int) -> None:
    scale = {"en": " million", "fr": " millions", "ja": "百万", "ru": " млн"}[code]
    numbers, _ = find_numbers(f"{low}–{low + step}{scale}", room(code), UNITS)
    assert [(number.lower, number.upper) for number in numbers] == [
        (Decimal(low * 10**6), Decimal((low + step) * 10**6))
    ]


@pytest.mark.parametrize("code", rooms())
@given(text=st.text(st.sampled_from(ALPHABET), max_size=60))
@settings(max_examples=500, deadline=None)
def test_any_text_is_read_in_order_and_no_digit_is_lost(code: str, text: str) -> None:
    numbers, rejected = find_numbers(text, room(code), UNITS)
    spans = sorted([(one.start, one.end) for one in numbers] + [(one.start, one.end) for one in rejected])
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    covered = {place for start, end in spans for place in range(start, end)}
    assert {place for place, character in enumerate(text) if character in "0123456789"} <= covered
    assert all(text[one.start : one.end] == one.text for one in (*numbers, *rejected))
    assert all(one.cue <= one.start for one in numbers)
