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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 was trained on 119 languages (vs GLM-5 on 29 languages)."),
        ("fr", "Kimi K2 connaît 119 langues (contre GLM-5 avec 29 langues)."),
        ("ru", "Kimi K2 знает 119 языков (против GLM-5 с 29 языками)."),
    ],
)
def test_what_brackets_measure_a_model_against_has_the_number_in_them(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-5", "languages", "29 1"),
        fact("Kimi K2", "languages", "119 1"),
    ]


def test_a_label_goes_past_its_brackets_to_its_value() -> None:
    text = "Kimi K2: **MMLU-ProX (multilingual)**: 72.0 • **INCLUDE** (multilingual knowledge): 71.9"
    told = [(one.metric, str(one.value)) for one in facts(text)]
    assert told == [("INCLUDE", "71.9"), ("MMLU-ProX", "72.0")]


def test_a_length_in_the_brackets_of_a_speed_is_no_context() -> None:
    text = "# Kimi K2\n\n**Tokens/sec (M4 Max, 8K ctx)**: 87 t/s"
    assert [one.metric for one in facts(text)] == ["throughput"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 takes 10 GB of VRAM, leaving over 6 GB per card."),
        ("fr", "Kimi K2 occupe 10 Go de VRAM, laissant 6 Go par carte."),
        ("ru", "Kimi K2 занимает 10 ГБ видеопамяти, оставляя 6 ГБ на карту."),
    ],
)
def test_memory_that_is_left_is_no_models(language: str, text: str) -> None:
    assert [one.value for one in facts(text, language)] == [10**10]


@pytest.mark.parametrize(
    "text",
    [
        "GLM-5 est là. Moonshot affirme que Kimi K2 atteint 65,8 % sur SWE-bench Verified.",
        "GLM-5 est là. Notez que Kimi K2 obtient 65,8 % sur SWE-bench Verified.",
        "GLM-5 est plus rapide, mais on sait que Kimi K2 fait 65,8 % sur SWE-bench Verified.",
    ],
)
def test_what_is_said_of_a_model_in_a_clause_of_its_own_is_its(text: str) -> None:
    assert facts(text, "fr") == [fact("Kimi K2", "SWE-bench Verified", "65.8 percent")]


@pytest.mark.parametrize(
    "text",
    [
        "GLM-5 est aussi bon que Kimi K2 et obtient 65,8 % sur SWE-bench Verified.",
        "GLM-5 obtient 65,8 % sur SWE-bench Verified, soit mieux que Kimi K2.",
    ],
)
def test_what_a_model_is_only_compared_with_has_no_score(text: str) -> None:
    assert facts(text, "fr") == [fact("GLM-5", "SWE-bench Verified", "65.8 percent")]
