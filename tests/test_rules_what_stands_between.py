"""Numbers whose word stands far before them, or right behind them and is another's."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU the models GPT-4.5, Claude 3.7 Sonnet and Gemini 2.0 Flash all scored 61%."),
        ("fr", "Sur MMLU, les modèles GPT-4.5, Claude 3.7 Sonnet et Gemini 2.0 Flash ont tous obtenu 61 %."),
        ("ru", "На MMLU модели GPT-4.5, Claude 3.7 Sonnet и Gemini 2.0 Flash показали 61 %."),
    ],
)
def test_a_list_of_models_parts_no_test_from_its_score(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Claude 3.7 Sonnet", "MMLU", "61 percent"),
        fact("GPT-4.5", "MMLU", "61 percent"),
        fact("Gemini 2.0 Flash", "MMLU", "61 percent"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GPT-4o mini scored 83.9 on Arena-Hard (95% CI: ±1.4)."),
        ("en", "GPT-4o mini scored 83.9 on Arena-Hard (95% confidence interval: ±1.4)."),
        ("fr", "GPT-4o mini obtient 83,9 sur Arena-Hard (intervalle de confiance à 95 %)."),
        ("ru", "GPT-4o mini набрала 83,9 балла на Arena-Hard (95% ДИ: ±1,4)."),
        ("ja", "GPT-4o miniはArena-Hardで83.9（95%信頼区間：±1.4）。"),
    ],
)
def test_how_sure_an_interval_is_is_no_score(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GPT-4o mini", "Arena-Hard", "83.9 score")]


def test_nor_is_it_in_a_cell() -> None:
    rows = table("Model | MMLU | Notes", "GPT-4o mini | 82.0 | 95% CI: (-1.3, 1.4)")
    assert facts(rows) == [fact("GPT-4o mini", "MMLU", "82 score")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 has 128 experts, of which 4 are active, and uses 8 key-value heads."),
        ("ru", "У GLM-5 128 экспертов, из которых активируются топ-4 эксперта, и 8 key-value голов."),
    ],
)
def test_heads_are_no_experts(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-5", "experts", "128 1"),
        fact("GLM-5", "experts-per-token", "4 1"),
        fact("GLM-5", "kv-heads", "8 1"),
    ]


def test_what_training_cost_may_stand_behind_what_it_ran_on() -> None:
    assert fact("DeepSeek V3", "training-cost", "5600000 USD") in facts(
        "DeepSeek V3 обучили на 2048 H800 за 5,6 млн долларов.", "ru"
    )
