"""Stages of training in brackets are part of a name: ChatGLM2-6B (base) is not ChatGLM2-6B."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table
from test_names import iris


def test_a_row_of_a_stage_is_of_another_model() -> None:
    rows = table("Model | MMLU", "ChatGLM2-6B (base) | 47.86", "ChatGLM2-6B | 45.46")
    assert facts(rows) == [
        fact("ChatGLM2-6B", "MMLU", "45.46 score"),
        fact("ChatGLM2-6B (base)", "MMLU", "47.86 score"),
    ]


@pytest.mark.parametrize("text", ["Qwen3-8B (Base)", "Qwen3-8B（base）", "Qwen3-8B(Base)"])
def test_the_brackets_make_no_difference(text: str) -> None:
    assert iris(f"{text} is out.")[text] == iris("Qwen3-8B-Base is out.")["Qwen3-8B-Base"]


@pytest.mark.parametrize("text", ["Qwen3-8B (new) is out.", "Qwen3-8B (based on Qwen2) is out."])
def test_other_words_in_brackets_are_no_stage(text: str) -> None:
    assert "Qwen3-8B" in iris(text)


def test_two_columns_of_one_general_score_are_of_the_test_over_them() -> None:
    rows = table("Model | Accuracy | Accuracy (Chinese)*", "ChatGLM2-6B | 28.05 | 20.45")
    assert facts(f"### GSM8K\n\n{rows}") == [
        fact("ChatGLM2-6B", "GSM8K", "20.45 score", "Chinese"),
        fact("ChatGLM2-6B", "GSM8K", "28.05 score"),
    ]
