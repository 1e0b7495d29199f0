"""Every form that a language has for a number, written at random and read back."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numerals import RUSSIAN_CASES, inflected_russian

from ingest.languages import room, rooms
from ingest.recognition.mentions import Number
from ingest.recognition.numbers import UnitTable, find_numbers
from ingest.recognition.numbers.currencies import CODES, SIGNS, SYMBOLS
from ingest.recognition.numbers.figures import EXACT
from ingest.recognition.numbers.fractions import VULGAR

UNITS = UnitTable.build(
    [("percent", "%", ""), ("percent", "％", ""), ("permille", "‰", ""), ("ms", "ms", "")]
)
WIDE = str.maketrans("0123456789,.%", "０１２３４５６７８９，．％")
FRAMES = ("{}", "({})", "= {}.", "a {}, b")
SCALES = [(code, word) for code in rooms() for word in sorted(room(code).numbers.scales)]
CURRENCY_WORDS = [(code, word) for code in rooms() for word in sorted(room(code).numbers.currencies)]

whole = st.integers(2, 999)
tenths = st.integers(1, 9)
frames = st.sampled_from(FRAMES)


def one(text: str, code: str) -> Number:
    """The one number of a text, whose span holds what it claims."""
    (number,), _ = find_numbers(text, room(code), UNITS)
    assert text[number.start : number.end] == number.text
    return number


@pytest.mark.parametrize(("code", "word"), SCALES)
@given(mantissa=whole, tenth=tenths, frame=frames)
@settings(max_examples=10)
def test_scale_words_in_every_inflection(code: str, word: str, mantissa: int, tenth: int, frame: str) -> None:
    words = room(code).numbers
    number = one(frame.format(f"{mantissa}{words.decimal[0]}{tenth} {word}"), code)
    assert number.value == Decimal(f"{mantissa}.{tenth}") * words.scales[word]


@pytest.mark.parametrize("word", sorted(room("ru").numbers.adjectives))
@given(mantissa=whole)
@settings(max_examples=10)
def test_scales_as_adjectives(word: str, mantissa: int) -> None:
    assert one(f"в {mantissa}-{word} раз", "ru").value == mantissa * room("ru").numbers.adjectives[word]


@pytest.mark.parametrize("case", RUSSIAN_CASES)
@given(value=st.integers(1, 999_999))
def test_russian_numbers_in_every_case(case: str, value: int) -> None:
    assert one(inflected_russian(value, case), "ru").value == value


@given(value=st.integers(10_000, 10**15), decimals=st.integers(0, 99))
def test_full_width_digits_and_marks(value: int, decimals: int) -> None:
    printed = f"{value:,}.{decimals:02}"
    number = one(f"{printed}%です".translate(WIDE), "ja")
    assert (number.value, number.unit) == (Decimal(printed.replace(",", "")), "percent")


@given(
    parts=st.lists(st.integers(1, 9_999), min_size=4, max_size=4),
    gap=st.sampled_from(("", " ")),
    shown=st.sampled_from(("{}", "{:,}")),
)
def test_digits_between_japanese_scales(parts: list[int], gap: str, shown: str) -> None:
    printed = gap.join(
        f"{shown.format(part)}{gap}{scale}" for part, scale in zip(parts, "兆億万", strict=False)
    )
    value = sum(part * 10**power for part, power in zip(parts, (12, 8, 4), strict=False))
    assert one(f"約{printed}", "ja").value == value
    if not gap:
        assert one(f"約{printed}{shown.format(parts[3])}個", "ja").value == value + parts[3]


@given(high=st.integers(1, 999), low=st.integers(1, 9))
def test_thousands_in_characters_after_digits(high: int, low: int) -> None:
    assert one(f"{high}万{low}千", "ja").value == high * 10**4 + low * 1000
    assert one(f"{high}億{low}千万", "ja").value == high * 10**8 + low * 10**7


@given(tens=st.integers(1, 9), ones=st.integers(1, 9))
def test_tenths_and_hundredths(tens: int, ones: int) -> None:
    number = one(f"約{tens}割{ones}分", "ja")
    assert (number.value, number.unit) == (tens * 10 + ones, "percent")
    assert one(f"{tens}割", "ja").value == tens * 10


@pytest.mark.parametrize("code", rooms())
@pytest.mark.parametrize(("sign", "unit"), [("%", "percent"), ("‰", "permille")])
@given(value=whole, tenth=tenths, gap=st.sampled_from(("", " ", "\u00a0", "\u202f")), frame=frames)
@settings(max_examples=30)
def test_percent_and_per_mille(
    code: str, sign: str, unit: str, value: int, tenth: int, gap: str, frame: str
) -> None:
    number = one(frame.format(f"{value}{room(code).numbers.decimal[0]}{tenth}{gap}{sign}"), code)
    assert (number.value, number.unit) == (Decimal(f"{value}.{tenth}"), unit)


@pytest.mark.parametrize("code", rooms())
@given(
    sign=st.sampled_from(sorted(SIGNS)),
    value=whole,
    cents=st.integers(10, 99),
    form=st.sampled_from(("{0}{1}", "{0} {1}", "\\{0}{1}", "{1}{0}", "{1} {0}", "{1}\u00a0{0}")),
)
def test_currency_signs_before_and_after(code: str, sign: str, value: int, cents: int, form: str) -> None:
    number = one(f"= {form.format(sign, f'{value}{room(code).numbers.decimal[0]}{cents}')}.", code)
    assert (number.value, number.unit) == (Decimal(f"{value}.{cents}"), SYMBOLS[sign])


@pytest.mark.parametrize("code", rooms())
@given(currency=st.sampled_from(sorted(CODES)), value=whole, form=st.sampled_from(("{0} {1}", "{1} {0}")))
def test_currency_codes_before_and_after(code: str, currency: str, value: int, form: str) -> None:
    number = one(f"= {form.format(currency.upper(), value)}", code)
    assert (number.value, number.unit) == (value, CODES[currency])


@pytest.mark.parametrize(("code", "word"), CURRENCY_WORDS)
@given(value=whole, tenth=tenths)
@settings(max_examples=10)
def test_currency_words(code: str, word: str, value: int, tenth: int) -> None:
    gap = "" if code == "ja" else " "
    number = one(f"= {value}{room(code).numbers.decimal[0]}{tenth}{gap}{word}", code)
    assert (number.value, number.unit) == (Decimal(f"{value}.{tenth}"), room(code).numbers.currencies[word])


@pytest.mark.parametrize(
    ("code", "form", "scale"),
    [
        ("fr", "de {} à {} milliards", 10**9),
        ("fr", "entre {} et {} millions", 10**6),
        ("fr", "{} à {} Md", 10**9),
        ("ru", "от {} до {} млрд", 10**9),
        ("ru", "между {} и {} миллионами", 10**6),
        ("ru", "{}–{} млн", 10**6),
        ("ja", "{}～{}億", 10**8),
        ("ja", "{}〜{}万", 10**4),
        ("ja", "{}億から{}億", 10**8),
        ("en", "from {} to {} million", 10**6),
        ("en", "between {} and {} billion", 10**9),
        ("en", "{}M-{}M", 10**6),
        *((code, "{}%~{}%", 1) for code in rooms()),
        *((code, "{}–{} ms", 1) for code in rooms()),
    ],
)
@given(low=st.integers(10, 400), step=st.integers(1, 400), tenth=tenths)
@settings(max_examples=30)
def test_ranges_share_scale_and_unit(
    code: str, form: str, scale: int, low: int, step: int, tenth: int
) -> None:
    mark = room(code).numbers.decimal[0]
    number = one(f"= {form.format(f'{low}{mark}{tenth}', low + step + 1)}", code)
    assert (number.value, number.lower, number.upper) == (
        None,
        Decimal(f"{low}.{tenth}") * scale,
        Decimal(low + step + 1) * scale,
    )


@pytest.mark.parametrize("code", rooms())
@given(middle=st.integers(100, 999), margin=st.integers(1, 99), gap=st.sampled_from(("", " ")))
def test_margins(code: str, middle: int, margin: int, gap: str) -> None:
    number = one(f"= {middle}{gap}±{gap}{margin}", code)
    assert (number.value, number.lower, number.upper) == (middle, middle - margin, middle + margin)


@pytest.mark.parametrize("code", rooms())
@given(first=st.integers(10, 99), second=st.integers(10, 99), tenth=tenths)
def test_pairs_are_two_numbers(code: str, first: int, second: int, tenth: int) -> None:
    mark = room(code).numbers.decimal[0]
    numbers, _ = find_numbers(f"= {first}{mark}{tenth} / {second}{mark}{tenth}", room(code), UNITS)
    assert [number.value for number in numbers] == [Decimal(f"{first}.{tenth}"), Decimal(f"{second}.{tenth}")]


@pytest.mark.parametrize(
    ("code", "form"),
    [
        ("en", "{} times faster"),
        ("en", "{}x faster"),
        ("en", "x{}"),
        ("fr", "{} fois plus vite"),
        ("fr", "×{}"),
        ("ru", "в {} раза быстрее"),
        ("ru", "x{}"),
        ("ja", "{}倍高速"),
    ],
)
@given(value=st.integers(2, 99), tenth=tenths)
def test_multiples(code: str, form: str, value: int, tenth: int) -> None:
    printed = f"{value}{room(code).numbers.decimal[0]}{tenth}"
    assert one(f"= {form.format(printed)}", code).value == Decimal(f"{value}.{tenth}")


@pytest.mark.parametrize("code", rooms())
@given(bottom=st.integers(2, 9), top=st.integers(1, 8), before=st.integers(0, 9))
def test_fractions(code: str, bottom: int, top: int, before: int) -> None:
    if top >= bottom:
        top = 1
    printed = f"{before} {top}/{bottom}" if before else f"{top}/{bottom}"
    value = one(f"= {printed}", code).value
    assert value is not None
    assert abs(Fraction(value) - (before + Fraction(top, bottom))) < Fraction(1, 10**24)


@pytest.mark.parametrize("code", rooms())
@pytest.mark.parametrize("character", sorted(VULGAR))
@given(before=st.integers(0, 99))
@settings(max_examples=10)
def test_fractions_of_one_character(code: str, character: str, before: int) -> None:
    assert one(f"= {before or ''}{character}", code).value == EXACT.add(Decimal(before), VULGAR[character])


@pytest.mark.parametrize("code", rooms())
@pytest.mark.parametrize("sign", ["-", "\u2212", "＋", "+"])
@given(value=whole)
@settings(max_examples=20)
def test_signs(code: str, sign: str, value: int) -> None:
    assert one(f"= {sign}{value}", code).value == (value if sign in "+＋" else -value)


@pytest.mark.parametrize(
    ("code", "phrase", "bound"),
    [
        (code, phrase, bound)
        for code in rooms()
        for bound, phrases in (
            ("~", room(code).numbers.hedges),
            (">", room(code).numbers.at_least),
            ("<", room(code).numbers.at_most),
        )
        for phrase in sorted(phrases)
    ],
)
@given(value=st.integers(32, 999))
@settings(max_examples=5)
def test_every_bound_word(code: str, phrase: str, bound: str, value: int) -> None:
    number = one(f"{phrase} {value} ms" if code != "ja" else f"{phrase}{value}ms", code)
    assert (number.value, number.bound, number.unit) == (value, bound, "ms")
