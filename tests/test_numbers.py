"""What a number is, where it stands, and why other digits are none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ingest.languages import room, rooms
from ingest.recognition.mentions import Number, Reason, Rejected
from ingest.recognition.numbers import Habit, UnitTable, find_numbers, note_habit

UNITS = UnitTable.build(
    [
        *((notation, notation, "") for notation in ("ms", "s", "GB", "MB", "kWh", "GHz", "W", "t")),
        *(("percent", label, "") for label in ("%", "％")),
        ("permille", "‰", ""),
        ("ms", "мс", "ru"),
        ("GB", "ГБ", "ru"),
        ("GB", "Go", "fr"),
        ("token/s", "tokens/s", ""),
        ("token/s", "tokens per second", "en"),
        ("token/s", "токенов в секунду", "ru"),
        ("token/s", "トークン/秒", "ja"),
        ("h", "часов", "ru"),
        ("h", "heures", "fr"),
    ],
    {code: language.stem for code, language in rooms().items()},
)


def read(text: str, code: str = "en", habit: Habit | None = None) -> tuple[Number, ...]:
    """The numbers of a text."""
    return find_numbers(text, room(code), UNITS, habit=habit)[0]


def reject(text: str, code: str = "en") -> list[tuple[str, Reason]]:
    """The rejected runs of a text and their reasons."""
    return [(one.text, one.reason) for one in find_numbers(text, room(code), UNITS)[1]]


@pytest.mark.parametrize(
    ("code", "text", "span", "value", "unit"),
    [
        ("ja", "総パラメータ745億", "745億", "74500000000", ""),
        ("en", "a 128k window", "128k", "128000", ""),
        ("fr", "un score de 59,2 % ici", "59,2 %", "59.2", "percent"),
        ("en", "took 320 ms in all", "320 ms", "320", "ms"),
        ("en", "needs 80 GB of memory", "80 GB", "80", "GB"),
        ("ru", "нужно 80 ГБ памяти", "80 ГБ", "80", "GB"),
        ("ru", "до 55 токенов в секунду", "55 токенов в секунду", "55", "token/s"),
        ("ja", "速度は55トークン/秒です", "55トークン/秒", "55", "token/s"),
        ("en", "it makes 55 tokens per second", "55 tokens per second", "55", "token/s"),
        ("en", "with 55 tokens in it", "55", "55", ""),
        ("en", "costs $0.60 now", "$0.60", "0.60", "USD"),
        ("en", r"costs \$3.2 now", "$3.2", "3.2", "USD"),
        ("fr", "coûte 2,50 $ le million", "2,50 $", "2.50", "USD"),
        ("fr", "a levé 3 milliards de dollars", "3 milliards de dollars", "3000000000", "USD"),
        ("ru", "всего 1,5 юаня за штуку", "1,5 юаня", "1.5", "CNY"),
        ("ru", "стоит 5 тыс. руб. в месяц", "5 тыс. руб.", "5000", "RUB"),
        ("ja", "価格は1,000円です", "1,000円", "1000", "JPY"),
        ("ja", "価格は￥1.5です", "￥1.5", "1.5", "JPY"),
        ("en", "raised US$ 2bn", "US$ 2bn", "2000000000", "USD"),
        ("en", "costs USD 3.14 each", "USD 3.14", "3.14", "USD"),
        ("ja", "約3割5分が", "3割5分", "35", "percent"),
        ("en", "at −90% off", "−90%", "-90", "percent"),
        ("en", "runs on 8×H100", "8", "8", ""),
        ("en", "runs on 8xA100", "8", "8", ""),
        ("en", "is x3 faster", "x3", "3", "times"),
        ("en", "a loss of .77 there", ".77", "0.77", ""),
        ("ru", "две модели", "две", "2", ""),
        ("fr", "a trois milliards de paramètres", "trois milliards", "3000000000", ""),
        ("ja", "規模は七千億だ", "七千億", "700000000000", ""),
        ("en", "𝜏 is 5 ms", "5 ms", "5", "ms"),
    ],
)
def test_span_and_value(code: str, text: str, span: str, value: str, unit: str) -> None:
    (number,) = read(text, code)
    assert (text[number.start : number.end], number.value, number.unit) == (span, Decimal(value), unit)
    assert number.text == span


@pytest.mark.parametrize(
    ("code", "text", "bound", "cue"),
    [
        ("fr", "environ 745 milliards", "~", "environ"),
        ("fr", "plus de 10 millions", ">", "plus de"),
        ("fr", "jusqu'à 200 000 jetons", "<", "jusqu'à"),
        ("fr", "au moins 3", ">", "au moins"),
        ("ru", "около 30 млрд", "~", "около"),
        ("ru", "не менее 8", ">", "не менее"),
        ("ru", "до 128 000 токенов", "<", "до"),
        ("ru", "8 и более", ">", "8"),
        ("ja", "約36兆", "~", "約"),
        ("ja", "最大128K", "<", "最大"),
        ("ja", "30以上", ">", "30"),
        ("ja", "30未満", "<", "30"),
        ("ja", "10倍以上", ">", "10"),
        ("ja", "約100言語以上", ">", "約"),
        ("en", "8 GPUs or more", ">", "8"),
        ("en", "about 5", "~", "about"),
        ("en", "no more than 8 GPUs", "<", "no more than"),
        ("en", "more than about 8 GPUs", ">", "more than"),
        ("en", "100+ languages", ">", "100"),
        ("en", "≤ 5%", "<", "≤"),
        ("en", "it is 5", "=", "5"),
        ("en", "rover 5", "=", "5"),
    ],
)
def test_bounds_come_from_the_words_around(code: str, text: str, bound: str, cue: str) -> None:
    (number,) = read(text, code)
    assert number.bound == bound
    assert text[number.cue :].startswith(cue)
    assert number.value is not None
    assert number.value > 0


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("en", "23T→28.5T tokens", ["23E12", "28.5E12"]),
        ("en", "grew from 23T to 28.5T", ["23E12", "28.5E12"]),
        ("ru", "вырос с 23 до 28 трлн", ["23E12", "28E12"]),
        ("fr", "Sol 5 $/30 $", ["5", "30"]),
        ("en", "Luna $3/$15", ["3", "15"]),
        ("en", "56.2 / 60.7", ["56.2", "60.7"]),
        ("en", "744B-A40B", ["744E9", "40E9"]),
        ("ja", "744B（=7,440億）", ["744E9", "744E9"]),
        ("ja", "$3/100万トークン", ["3", "1E6"]),
        ("en", "1024x768", ["1024", "768"]),
        ("en", "one, two, three", ["1", "2", "3"]),
        ("en", "forty-five (45) runs", ["45"]),
        ("fr", "un, deux, trois", ["1", "2", "3"]),
        ("en", "It costs $5 and $10", ["5", "10"]),
        ("en", "$20 and 43 cents", ["20.43"]),
        ("ja", "約3分の2", [str(Decimal(2) / Decimal(3))]),
    ],
)
def test_which_numbers_there_are(code: str, text: str, values: list[str]) -> None:
    assert [number.value for number in read(text, code)] == [Decimal(value) for value in values]


def test_a_formula_is_no_price() -> None:
    numbers = read(r"params: $40B = 4.0 \times 10^{10}$ and \$3 each")
    assert [(number.value, number.unit) for number in numbers] == [
        (Decimal("40E9"), ""),
        (Decimal("4.0E10"), ""),
        (Decimal(3), "USD"),
    ]


def test_a_margin_gives_both_ends() -> None:
    (number,) = read("59.2 ± 0.3 %")
    assert (number.value, number.lower, number.upper) == (Decimal("59.2"), Decimal("58.9"), Decimal("59.5"))
    assert number.unit == "percent"


def test_digits_and_resolution_tell_how_exactly_it_is_printed() -> None:
    numbers = read("745B, 28.5T, 77.80, 128,000 and 6.84e24")
    assert [(number.digits, number.resolution) for number in numbers] == [
        (3, Decimal("1E9")),
        (3, Decimal("1E11")),
        (4, Decimal("0.01")),
        (6, Decimal(1)),
        (3, Decimal("1E22")),
    ]


@pytest.mark.parametrize(
    ("text", "value", "other"),
    [
        ("7 billions", "7E12", "7E9"),
        ("2 trillions", "2E18", "2E12"),
        ("3 Bn", "3E12", "3E9"),
        ("3,442 ms", "3.442", "3442"),
        ("128,000", "128000", "128.000"),
    ],
)
def test_another_reading_is_kept(text: str, value: str, other: str) -> None:
    (number,) = read(text, "fr")
    assert (number.value, number.alternatives) == (Decimal(value), (Decimal(other),))


def test_the_note_decides_what_a_mark_means() -> None:
    french = room("fr")
    assert read("3,442", "fr", note_habit(["1,5 et 59,2 %"], french))[0].value == Decimal("3.442")
    assert read("3,442", "fr", note_habit(["0.5 et 12,345,678"], french))[0].value == Decimal(3442)
    assert read("3,442", "fr", note_habit(["rien"], french))[0].value == Decimal("3.442")
    assert read("1.689", "fr", note_habit(["1.234.567 et 0,5"], french))[0].value == Decimal(1689)


@pytest.mark.parametrize(
    ("code", "text", "rejected"),
    [
        ("en", "H100 and GPT-4o", [("100", "name"), ("4", "name")]),
        ("en", "Qwen3-235B-A22B", [("3", "name"), ("235", "name"), ("22", "name")]),
        ("en", "7B-Instruct", [("7", "name")]),
        ("en", "v0.11.0", [("0.11.0", "version")]),
        ("en", "version 3.5", [("3.5", "version")]),
        ("en", "2026-02-11 11:03:01", [("2026-02-11", "date"), ("11:03:01", "time")]),
        ("fr", "le 16 février 2026", [("16", "date"), ("2026", "date")]),
        ("fr", "16/07/2026", [("16/07/2026", "date")]),
        ("fr", "le 19 fév. 2026, annonce", [("19", "date"), ("2026", "date")]),
        ("fr", "12 sep. 2025 (bêta)", [("12", "date"), ("2025", "date")]),
        ("ru", "10 мар 2025 (релиз)", [("10", "date"), ("2025", "date")]),
        ("ru", "12 ноя 2024 вышла", [("12", "date"), ("2024", "date")]),
        ("ru", "к июню 2026", [("2026", "date")]),
        ("ja", "2025年4月1日", [("2025", "date"), ("4", "date"), ("1", "date")]),
        ("en", "February 16, 2026", [("16", "date"), ("2026", "date")]),
        ("en", "at 2 pm", [("2", "time")]),
        ("en", "from 2020 to 2024", [("2020", "date"), ("2024", "date")]),
        ("en", "the 1990s and Q3 2025", [("1990", "date"), ("3", "name"), ("2025", "date")]),
        ("ja", "11時30分に", [("11", "time"), ("30", "time")]),
        ("en", "24/7", [("24/7", "time")]),
        ("en", "as in [5] and [12, 13]", [("5", "footnote"), ("12, 13", "footnote")]),
        ("en", "1. First", [("1.", "list-mark")]),
        ("en", "(1) one thing (2) another", [("1", "list-mark"), ("2", "list-mark")]),
        ("en", "the 21st place, #1", [("21", "rank"), ("1", "rank")]),
        ("ja", "1位", [("1", "rank")]),
        ("en", "see https://a.org/12/x3", [("12/x3", "url")]),
        ("en", "AIME '24 and '25 alone", [("24", "date"), ("25", "date")]),
        ("en", "call +1 415-555-0199", [("1 415-555-0199", "phone")]),
        ("en", "host 192.168.1.1", [("192.168.1.1", "identifier")]),
        ("en", "arXiv:2301.00001", [("2301.00001", "identifier")]),
        ("en", "run_12", [("12", "identifier")]),
        ("en", "choices[0].x", [("0", "code")]),
        ("en", "7" * 80, [("7" * 80, "identifier")]),
    ],
)
def test_why_digits_are_no_number(code: str, text: str, rejected: list[tuple[str, str]]) -> None:
    assert [(found, str(reason)) for found, reason in reject(text, code)] == rejected


def test_digits_of_a_name_come_out_with_its_reason() -> None:
    text = "AIME 2025 is 93.2 for Claude 4"
    taken = [(0, 9, Reason.METRIC_NAME), (22, 30, Reason.NAME)]
    numbers, rejected = find_numbers(text, room("en"), UNITS, taken)
    assert [number.text for number in numbers] == ["93.2"]
    assert rejected == (
        Rejected(5, 9, "2025", Reason.METRIC_NAME),
        Rejected(29, 30, "4", Reason.NAME),
    )


def test_a_taken_span_parts_a_run_of_digits() -> None:
    text = "Claude 4 100 200"
    numbers, rejected = find_numbers(text, room("fr"), UNITS, [(0, 8, Reason.NAME)])
    assert [number.value for number in numbers] == [Decimal(100200)]
    assert [one.text for one in rejected] == ["4"]


@pytest.mark.parametrize(
    ("code", "text", "span", "value"),
    [
        ("en", "744¹ billion", "744¹ billion", "744E9"),
        ("ru", "744² млрд", "744² млрд", "744E9"),
        ("ja", "7440¹億", "7440¹億", "744E9"),
        ("en", "80¹ GB", "80¹ GB", "80"),
        ("en", "81¹ there", "81", "81"),
        ("en", "10² times", "10²", "100"),
    ],
)
def test_a_raised_mark_hides_no_scale(code: str, text: str, span: str, value: str) -> None:
    (number,) = read(text, code)
    assert (number.text, number.value) == (span, Decimal(value))


def test_plain_text_has_none() -> None:
    assert find_numbers("Nothing to see here.", room("en"), UNITS) == ((), ())
    assert find_numbers("", room("ja"), UNITS) == ((), ())
