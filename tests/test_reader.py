"""A reading settles what each character belongs to: names first, then terms, then numbers."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.languages import room
from ingest.notes.note import Inline
from ingest.recognition.annotate import recogniser
from ingest.recognition.mentions import Reason
from ingest.recognition.metrics import Role
from ingest.recognition.reader import Reading

NAMES = ("GLM-4.5-Air", "Claude Opus 4.8", "Qwen3-30B-A3B-Thinking-2507", "GPT-5.6", "Llama 2 70B", "o4-mini")
BENCHMARKS = ("AIME 2025", "GSM8K", "Terminal-Bench 2.1", "BFCL v3", "MMLU", "𝜏²-Bench")
VALUES = ("59.2", "92.3%", "77", "1,234")


def read(text: str, language: str = "en") -> Reading:
    return recogniser().read(Inline.plain(text), room(language))


def values(text: str, language: str = "en") -> list[tuple[str, str]]:
    """The numbers of a text: characters and unit."""
    return [(number.text, number.unit) for number in read(text, language).numbers]


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.sampled_from(BENCHMARKS), st.sampled_from(VALUES))
def test_the_only_number_of_a_plain_sentence_is_its_value(name: str, benchmark: str, value: str) -> None:
    reading = read(f"{name} scores {value} on {benchmark}, they say.")
    assert [model.text for model in reading.models] == [name]
    assert [number.text for number in reading.numbers] == [value]
    assert [term.text for term in reading.terms if term.role is Role.LABEL] == [benchmark]


@settings(deadline=None)
@given(
    st.lists(st.sampled_from((*NAMES, *BENCHMARKS, *VALUES, "5-shot", "H100", "—", "и", "億")), max_size=8)
)
def test_names_terms_and_numbers_keep_off_each_other(parts: list[str]) -> None:
    reading = read(", ".join(parts))
    spans = [(model.start, model.end) for model in reading.models]
    spans += [(term.start, term.end) for term in reading.terms if term.role is Role.LABEL]
    spans += [(number.start, number.end) for number in reading.numbers]
    spans.sort()
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@settings(deadline=None)
@given(st.lists(st.sampled_from((*NAMES, *BENCHMARKS, *VALUES, "5-shot", "H100", "v0.11.0")), max_size=8))
def test_every_digit_is_in_a_number_or_rejected_with_a_reason(parts: list[str]) -> None:
    reading = read("; ".join(parts))
    held = [(one.start, one.end) for one in (*reading.numbers, *reading.rejected)]
    places = {place for start, end in held for place in range(start, end)}
    assert {i for i, character in enumerate(reading.text) if character.isdecimal()} <= places


@pytest.mark.parametrize(
    ("language", "text", "digits", "reason"),
    [
        ("en", "GLM-4.5-Air is out", "4.5", Reason.NAME),
        ("en", "on an H100", "100", Reason.NAME),
        ("en", "on AIME 2025", "2025", Reason.METRIC_NAME),
        ("ja", "GSM8Kで", "8", Reason.METRIC_NAME),
        ("ru", "5-шот", "5", Reason.CONDITION),
        ("fr", "la version 4.1", "4.1", Reason.VERSION),
        ("ja", "PyTorch 2.5で", "2.5", Reason.VERSION),
        ("en", "with vLLM 0.11", "0.11", Reason.VERSION),
    ],
)
def test_why_digits_are_no_number(language: str, text: str, digits: str, reason: Reason) -> None:
    reading = read(text, language)
    assert reading.numbers == ()
    assert [(one.text, one.reason) for one in reading.rejected] == [(digits, reason)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ja", "毎秒95トークン", ("95", "token/s")),
        ("ja", "毎秒約95トークン", ("95", "token/s")),
        ("ja", "速度は毎秒1,200トークンに達する", ("1,200", "token/s")),
        ("ja", "毎秒95回", ("95", "")),
        ("ja", "95トークン", ("95", "")),
        ("ja", "55トークン/秒", ("55トークン/秒", "token/s")),
        ("en", "95 tokens per second", ("95 tokens per second", "token/s")),
        ("ru", "95 токенов в секунду", ("95 токенов в секунду", "token/s")),
        ("en", "95 tokens", ("95", "")),
        ("ja", "毎秒 95 トークン", ("95", "token/s")),
        ("ja", "1秒あたり95トークン", ("95", "token/s")),
    ],
)
def test_what_is_said_of_each_second_is_a_rate(language: str, text: str, expected: tuple[str, str]) -> None:
    assert values(text, language) == [expected]


def test_the_value_of_a_rate_is_that_of_its_digits() -> None:
    (number,) = read("毎秒1,200トークン", "ja").numbers
    assert (number.value, number.bound) == (Decimal(1200), "=")
    (about,) = read("毎秒約95トークン", "ja").numbers
    assert (about.value, about.bound) == (Decimal(95), "~")


def test_names_that_are_known_already_are_taken_over() -> None:
    text = "Orbita-7 has 92.3% on MMLU"
    (model,) = read("GLM-5 is out").models
    known = type(model)(0, 8, "Orbita-7", "urn:orbita-7")
    reading = recogniser().read(Inline.plain(text), room("en"), [known])
    assert reading.models == (known,)
    assert [number.text for number in reading.numbers] == ["92.3%"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u3000"])
def test_nothing_is_in_nothing(text: str) -> None:
    assert read(text) == Reading(Inline.plain(text))


def test_terms_stand_in_the_order_of_the_text() -> None:
    reading = read("5-shot MMLU, pass@1 on H100, GSM8K, 95 tokens, thinking mode")
    starts = [term.start for term in reading.terms]
    assert starts == sorted(starts)
    names = [term.name for term in reading.terms if term.role is Role.CONDITION]
    assert names == ["5-shot", "pass@1", "H100", "thinking mode"]


def test_an_amount_behind_software_is_no_version() -> None:
    assert values("vLLM 2.5 GB, PyTorch 8", "en") == [("2.5 GB", "GB"), ("8", "")]
    assert Reason.VERSION not in {one.reason for one in read("vLLM 2.5x faster", "en").rejected}


def test_the_second_that_a_rate_is_for_is_refused() -> None:
    assert [(one.text, one.reason) for one in read("1秒あたり95トークン", "ja").rejected] == [
        ("1秒", Reason.OTHER_THING)
    ]
    assert values("1秒あたり3回", "ja")[0][0] == "1秒"
