"""Values in brackets behind another, changes on unknown tests, sizes of no model in the sentence."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "MMLU: Kimi K2 77% against ~72% for GLM-5 (72.2% in our own run)."),
        ("en", "MMLU: Kimi K2 77%, GLM-5 72% (72.2% in our own run), both open."),
        ("fr", "MMLU : Kimi K2 77 %, GLM-5 72 % (72,2 % dans nos tests)."),
        ("ru", "MMLU: Kimi K2 77 %, GLM-5 72 % (72,2 % в наших тестах)."),
    ],
)
def test_a_value_in_brackets_behind_another_is_of_the_same_model(language: str, text: str) -> None:
    owners = {str(one.value): one.model for one in facts(text, language)}
    assert (owners["77"], owners["72"], owners["72.2"]) == ("Kimi K2", "GLM-5", "GLM-5")


def test_a_model_in_the_brackets_has_the_value() -> None:
    assert fact("GLM-5", "MMLU", "72 percent") in facts("MMLU: Kimi K2 77% (GLM-5 72%).")


def test_what_an_unknown_test_grew_to_is_not_on_the_one_before() -> None:
    text = "Kimi K2 improved: MMLU 20.0% → 50.0%, Polyglotto 14.2% → 30.7%."
    assert [str(one.value) for one in facts(text)] == ["20.0", "50.0"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 thinks long, equivalent to a 50B model."),
        ("en", "Kimi K2 thinks long, comparable to ~50B parameters."),
        ("fr", "Kimi K2 réfléchit longtemps, ce qui équivaut à un 50B."),
        ("ru", "Kimi K2 думает долго, что сопоставимо с 50B."),
    ],
)
def test_what_a_model_is_equivalent_to_is_no_size_of_it(language: str, text: str) -> None:
    assert facts(text, language) == []
