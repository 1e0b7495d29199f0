"""Conditions with a grammar: shots in four languages, pass@k, percentiles."""

from __future__ import annotations

import pytest
from claim_notes import facts

from ingest.recognition.annotate import annotate_text
from ingest.recognition.conditions import find_conditions
from ingest.recognition.mentions import Label, Reason


def names(text: str) -> list[str]:
    return [name for _, _, name in find_conditions(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("MMLU (5-shot)", "5-shot"),
        ("5 shot", "5-shot"),
        ("5shot", "5-shot"),
        ("5‑shot", "5-shot"),
        ("in 8 shots", "8-shot"),
        ("FIVE_SHOT", "5-shot"),
        ("Zero-shot results", "0-shot"),
        ("0-shot", "0-shot"),
        ("few-shot", "few-shot"),
        ("MMLU_5-shot", "5-shot"),
        ("5ショットのMMLU", "5-shot"),
        ("5 ショット", "5-shot"),
        ("5-шот", "5-shot"),
        ("в 5 шотов", "5-shot"),
        ("25-shot ARC", "25-shot"),
        ("pass@1 77", "pass@1"),
        ("Pass@8", "pass@8"),
        ("pass^4", "pass^4"),
        ("maj@64", "maj@64"),
        ("cons@32", "cons@32"),
        ("recall@10", "recall@10"),
        ("p95 latency", "p95"),
        ("P99.9", "p99.9"),
        ("задержка p95", "p95"),
        ("遅延はp95で", "p95"),
        ("MMLUはpass@1で", "pass@1"),
    ],
)
def test_a_condition_and_its_name(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "a screenshot, 5 screenshots",
        "a shot in the dark",
        "15shotgun",
        "bypass@1.example",
        "pass@",
        "me@5",
        "sp95",
        "p95B",
        "p5",
        "p1234",
        "v1.p95",
        "",
    ],
)
def test_what_is_no_condition(text: str) -> None:
    assert names(text) == []


def test_all_conditions_stand_in_order_where_they_say() -> None:
    text = "𝜏 p95, 5-shot, pass@1"
    found = find_conditions(text)
    assert [(text[start:end], name) for start, end, name in found] == [
        ("p95", "p95"),
        ("5-shot", "5-shot"),
        ("pass@1", "pass@1"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "digits"),
    [
        ("en", "MMLU, 5-shot", "5"),
        ("en", "pass@1", "1"),
        ("ru", "5-шот", "5"),
        ("ja", "5ショット", "5"),
        ("en", "p99.9", "99.9"),
        ("en", "maj@64", "64"),
    ],
)
def test_the_digits_of_a_condition_are_no_number(language: str, text: str, digits: str) -> None:
    mentions, rejected = annotate_text(text, language)
    assert [mention for mention in mentions if mention.label is Label.NUMBER] == []
    assert [(one.text, one.reason) for one in rejected] == [(digits, Reason.CONDITION)]


def test_words_of_a_name_a_metric_or_a_bound_are_no_conditions() -> None:
    lengths = facts("# Kimi K2\n\n* Длина контекста: 256K", "ru")
    memory = facts("Kimi K2 требует минимум 8 ГБ памяти.", "ru")
    assert [claim.condition for claim in (*lengths, *memory)] == ["", ""]
