"""Where a number ends: the stop of a sentence, prepositions, identifiers, marks of notes."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ingest.languages import room, rooms
from ingest.recognition.mentions import Number, Reason
from ingest.recognition.numbers import UnitTable, find_numbers

UNITS = UnitTable.build(
    [
        *(
            (notation, label, "")
            for notation, label in (("ms", "ms"), ("ms", "ms."), ("GB", "GB"), ("W", "W"))
        ),
        *(("s", label, "ru") for label in ("с", "с.", "сек.")),
        *(("t", label, "ru") for label in ("т", "т.")),
        ("GB", "ГБ", "ru"),
        ("ms", "мс", "ru"),
        ("percent", "%", ""),
        ("gpu-hour", "heures GPU", "fr"),
        ("s", "secondes", "fr"),
    ],
    {code: language.stem for code, language in rooms().items()},
)


def read(text: str, code: str) -> tuple[Number, ...]:
    numbers, _ = find_numbers(text, room(code), UNITS)
    assert all(text[number.start : number.end] == number.text for number in numbers)
    return numbers


@pytest.mark.parametrize(
    ("code", "text", "span", "unit"),
    [
        ("fr", "soit 320 ms.", "320 ms", "ms"),
        ("en", "took 320 ms. Then it", "320 ms", "ms"),
        ("en", "(took 320 ms.)", "320 ms", "ms"),
        ("en", "took 320 ms. in all", "320 ms.", "ms"),
        ("ru", "заняло 5 с.", "5 с", "s"),
        ("ru", "заняло 5 с. Потом", "5 с", "s"),
        ("ru", "заняло 5 сек. на запрос", "5 сек.", "s"),
        ("ru", "весит 5 т.", "5 т", "t"),
        ("ru", "стоит 5 руб. Потом", "5 руб", "RUB"),
        ("ru", "стоит 5 руб. за штуку", "5 руб.", "RUB"),
        ("ru", "стоит 5 тыс. руб. в месяц", "5 тыс. руб.", "RUB"),
        ("ru", "всего 128 тыс. токенов", "128 тыс.", ""),
        ("ru", "всего 128 тыс. Это много", "128 тыс", ""),
        ("ru", "всего 128 тыс. ГБ", "128 тыс. ГБ", "GB"),
        ("ru", "всего 5 тыс. H200", "5 тыс.", ""),
    ],
)
def test_the_stop_of_a_sentence_is_no_part_of_a_unit(code: str, text: str, span: str, unit: str) -> None:
    number = read(text, code)[0]
    assert (number.text, number.unit) == (span, unit)


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("uses 2.74×10^6 GPU-years", "2.74×10^6", "2.74E6"),
        ("(2.74×10^6)", "2.74×10^6", "2.74E6"),
        ("is 2.74×10^{ 6 } now", "2.74×10^{ 6 }", "2.74E6"),
        ("is 10^(24) now", "10^(24)", "1E24"),
    ],
)
def test_a_power_ends_with_its_own_bracket(text: str, span: str, value: str) -> None:
    (number,) = read(text, "en")
    assert (number.text, number.value) == (span, Decimal(value))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("50,4 с инструментами", ""),
        ("50,4 с поддержкой", ""),
        ("50,4 с GLM", ""),
        ("50,4 с", "s"),
        ("50,4 с на запрос", "s"),
        ("за 50,4 с модель", "s"),
        ("50,4 с, затем", "s"),
    ],
)
def test_a_preposition_is_no_unit(text: str, unit: str) -> None:
    (number,) = read(text, "ru")
    assert (number.value, number.unit) == (Decimal("50.4"), unit)


@pytest.mark.parametrize(
    ("text", "span", "unit"),
    [
        ("soit 2,7 millions d'heures GPU", "2,7 millions d'heures GPU", "gpu-hour"),
        ("soit 2,7 millions d\u2019heures GPU", "2,7 millions d\u2019heures GPU", "gpu-hour"),
        ("soit 3 milliards de secondes", "3 milliards de secondes", "s"),
        ("soit 3 milliards de dollars", "3 milliards de dollars", "USD"),
        ("soit 3 de secondes", "3", ""),
    ],
)
def test_de_stands_between_a_large_scale_and_its_unit(text: str, span: str, unit: str) -> None:
    (number,) = read(text, "fr")
    assert (number.text, number.unit) == (span, unit)


@pytest.mark.parametrize(
    ("code", "text", "bounds"),
    [
        ("fr", "4096 et max_position_embeddings", "="),
        ("fr", "4096 max-position", "="),
        ("fr", "500000 et max", "="),
        ("fr", "4096 jetons max", "<"),
        ("fr", "4096 jetons max 3 images", "=<"),
        ("en", "n_max 5", "="),
        ("en", "8 GPUs max", "<"),
        ("en", "it exceeded 5 million", ">"),
        ("en", "exceeds 5, exceeding 6, tops 7", ">>>"),
        ("en", "not exceeding 5", "<"),
        ("en", "below 1 s", "<"),
        ("fr", "dépasse 5, a dépassé 6, dépassait 7, excède 8", ">>>>"),
        ("fr", "ne dépasse pas 5 sans excéder 6", "<<"),
        ("fr", "plus\nde 5", ">"),
        ("ru", "превышает 5, превышала 6, превысила 7", ">>>"),
        ("ru", "не превышала 5", "<"),
        ("ru", "менее чем за 0,9 с", "<"),
        ("ru", "более чем в 5 раз", ">"),
        ("ru", "примерно на 5 %", "~"),
        ("ru", "меньше на 5 %", "="),
        ("ru", "не\u00a0менее\u00a0чем\u00a0на 5 %", ">"),
        ("ru", "за < 400 мс", "<"),
    ],
)
def test_a_bound_stands_at_its_own_number(code: str, text: str, bounds: str) -> None:
    assert "".join(number.bound for number in read(text, code)) == bounds


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("24/25", ["24", "25"]),
        ("84/87", ["84", "87"]),
        ("3/4", ["0.75"]),
        ("3/16", ["0.1875"]),
        ("20/100", ["0.2"]),
        ("solved 24/25 of them", ["0.96"]),
    ],
)
def test_a_bare_pair_of_long_numbers_is_no_fraction(text: str, values: list[str]) -> None:
    assert [number.value for number in read(text, "en")] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("text", "span"), [("1.5 GB", "1.5 GB"), ("6.9 W of it", "6.9 W"), ("1.5 B", "1.5 B")]
)
def test_a_measure_at_the_head_of_a_line_is_no_list_mark(text: str, span: str) -> None:
    assert [number.text for number in read(text, "en")] == [span]
    assert find_numbers("1.5 Results", room("en"), UNITS)[1][0].reason is Reason.LIST_MARK


@pytest.mark.parametrize("text", ["59.2^3 here", "59.2^{12} here", "59.2¹ here"])
def test_a_raised_mark_of_a_note_is_no_digit(text: str) -> None:
    numbers, rejected = find_numbers(text, room("en"), UNITS)
    assert [number.text for number in numbers] == ["59.2"]
    assert all(one.reason is Reason.FOOTNOTE for one in rejected)


def test_coins_may_follow_without_their_name_where_nothing_else_is_said() -> None:
    (number,) = read("US$3 and fourteen", "en")
    assert (number.value, number.unit) == (Decimal("3.14"), "USD")
    assert [one.value for one in read("It has US$3 and fourteen friends", "en")] == [Decimal(3), Decimal(14)]


def test_decimals_without_their_number_are_not_read_as_whole() -> None:
    assert read("I say point three.", "en") == ()
    assert read("Je dis virgule cinq", "fr") == ()


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("still at the price of 4.6 — $5 a day", ["4.6", "$5"]),
        ("8 of 512 — 5.1B of them", ["8", "512", "5.1B"]),
        ("in 2022 to 10M of them", ["2022", "10M"]),
        ("SuiteCode 1.1 — 43.6%", ["1.1", "43.6%"]),
        ("between 4.6–5 $ a day", ["4.6–5 $"]),
        ("some 500–1.2K of them", ["500–1.2K"]),
    ],
)
def test_a_dash_joins_only_ends_of_one_money_and_of_near_scales(text: str, spans: list[str]) -> None:
    assert [number.text for number in read(text, "en")] == spans


@pytest.mark.parametrize("text", ["2/5リリース", "（2/11公開）", "3/18時点で最新"])
def test_a_month_and_a_day_of_what_happened_are_no_numbers(text: str) -> None:
    assert read(text, "ja") == ()


def test_two_numbers_before_another_word_are_no_day() -> None:
    assert [one.text for one in read("正解率は2/5だった", "ja")] == ["2", "5"]
