"""Numbers with keys and conditions of their own, old values of a predecessor, sizes that are no tokens."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


def test_a_key_of_its_own_keeps_a_number_from_the_key_before() -> None:
    assert facts("# TinyLlama\n\nLayers: 22, Heads: 32, Zorbs: 4") == [
        fact("TinyLlama", "attention-heads", "32 1"),
        fact("TinyLlama", "layers", "22 1"),
    ]


@pytest.mark.parametrize("text", ["MMLU: base: 60.1, instruct: 70.2", "MMLU 5-shot: 60.1, 0-shot: 70.2"])
def test_a_condition_is_no_key(text: str) -> None:
    found = facts(f"# Kimi K2\n\n{text}")
    assert {str(one.value) for one in found if one.metric == "MMLU"} == {"60.1", "70.2"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "GLM-5 scores 80.9% on MMLU, up from 74.5% for GLM-4. It costs $5/$25 per million tokens.",
        ),
        (
            "fr",
            "GLM-5 a 80,9 % sur MMLU, contre 74,5 % pour GLM-4. Il coûte 5 $/25 $ le million de tokens.",
        ),
    ],
)
def test_what_follows_is_not_said_of_the_predecessor(language: str, text: str) -> None:
    found = facts(text, language)
    assert fact("GLM-4", "MMLU", "74.5 percent") in found
    assert {one.model for one in found if one.metric.endswith("price")} == {"GLM-5"}


def test_respectively_orders_no_family_beside_its_model() -> None:
    text = "Llama 3 405B is larger than Llama 3 and Llama 2.\n\nOn GSM8K: 84.5, 95.1 and 96.8 respectively."
    assert facts(f"# Notes\n\n{text}") == []


def test_the_sizes_of_what_a_maker_owns_are_not_named_by_the_maker() -> None:
    text = "Mistral's new small family: 3B, 8B and 14B. The 3B runs at 31 tokens a second, the 14B at 9."
    assert not any(one.model.startswith("Mistral") for one in facts(f"# Ministral 3\n\n{text}"))


def test_a_condition_of_a_number_in_brackets_is_that_numbers() -> None:
    assert facts("Sonnet 4.5 scores 77.2% on MMLU (high compute: 82%).") == [
        fact("Sonnet 4.5", "MMLU", "77.2 percent"),
        fact("Sonnet 4.5", "MMLU", "82 percent", "high compute"),
    ]


@pytest.mark.parametrize("text", ["We pretrain a 7B model.", "The plan is to pretrain a 1.1B Llama model."])
def test_the_size_of_a_model_to_train_is_no_number_of_tokens(text: str) -> None:
    assert facts(f"# TinyLlama\n\n{text}") == []
