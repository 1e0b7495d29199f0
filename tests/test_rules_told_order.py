"""Scores in the order in which their tests are told, and the two lengths of a window."""

from __future__ import annotations

import pytest
from claim_notes import Fact, fact, facts


def pair(first: str, second: str, model: str) -> list[Fact]:
    return [fact(model, "GPQA", f"{second} score"), fact(model, "MMLU", f"{first} score")]


BOTH = sorted(pair("88.4", "71.2", "Kimi K2") + pair("87.1", "69.0", "GLM-5"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 gets MMLU 88.4 / GPQA 71.2, GLM-5 87.1 / 69.0."),
        ("en", "On MMLU and GPQA, Kimi K2 scores 88.4 and 71.2, GLM-5 87.1 and 69.0."),
        ("en", "- MMLU / GPQA: Kimi K2 88.4 / 71.2, GLM-5 87.1 / 69.0"),
        ("fr", "Kimi K2 obtient MMLU 88,4 / GPQA 71,2, et GLM-5 87,1 / 69,0."),
        ("fr", "Sur MMLU et GPQA, Kimi K2 obtient 88,4 et 71,2, GLM-5 87,1 et 69,0."),
        ("ru", "Kimi K2: MMLU 88,4 / GPQA 71,2, GLM-5: 87,1 / 69,0."),
        ("ru", "На MMLU и GPQA Kimi K2 набирает 88,4 и 71,2, GLM-5 — 87,1 и 69,0."),
        ("ja", "Kimi K2はMMLU 88.4 / GPQA 71.2、GLM-5は 87.1 / 69.0だった。"),
        ("ja", "MMLU / GPQAは、Kimi K2が88.4 / 71.2、GLM-5が87.1／69.0。"),
        ("ja", "MMLUとGPQAでは、Kimi K2が88.4と71.2、GLM-5が87.1と69.0。"),
    ],
)
def test_scores_follow_the_order_of_the_tests_told_before(language: str, text: str) -> None:
    assert facts(text, language) == BOTH


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 gets 88.4 on MMLU and 71.2 on GPQA. GLM-5 comes close: 87.1 / 69.0."),
        ("ja", "Kimi K2はMMLUで88.4、GPQAで71.2。GLM-5は87.1 / 69.0。"),
    ],
)
def test_a_pair_without_tests_in_its_sentence_is_nobodys(language: str, text: str) -> None:
    assert facts(text, language) == pair("88.4", "71.2", "Kimi K2")


def test_one_test_has_both_scores_of_a_pair() -> None:
    assert {f.metric for f in facts("Kimi K2 scores 88.4 / 87.1 on MMLU.")} == {"MMLU"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Qwen3-8B: 32K native / 131K extended."),
        ("en", "Qwen3-8B has a context of 32,000 tokens natively and is extensible to 131,000 tokens."),
        ("en", "- **Qwen3-8B** context: 32K native, 131K with YaRN"),
        ("fr", "Qwen3-8B : 32K natif / 131K étendu."),
        ("fr", "Qwen3-8B gère nativement 32 000 tokens de contexte, extensibles jusqu'à 131 000 tokens."),
        ("ru", "Qwen3-8B: контекст 32K нативно, до 131K с YaRN."),
        ("ru", "Qwen3-8B: длина контекста 32 000 токенов с расширением до 131 000."),
        ("ja", "Qwen3-8Bは32Kネイティブ／131K拡張。"),
        ("ja", "Qwen3-8Bのコンテキスト長はネイティブで32,000、YaRNで最大131,000トークンまで拡張できる。"),
    ],
)
def test_a_window_may_be_stretched_to_a_second_length(language: str, text: str) -> None:
    found = [f._replace(condition="") for f in facts(text, language)]
    assert found == [
        fact("Qwen3-8B", "context-length", "32000 token"),
        fact("Qwen3-8B", "context-length", "131000 token"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Qwen3-8B has a context of 32K tokens. The warranty was extended to 10,000 customers.",
        "Qwen3-8B has a context of 32K tokens; training on extended notes took 9,000 steps.",
    ],
)
def test_what_is_extended_besides_is_no_window(text: str) -> None:
    assert facts(text) == [fact("Qwen3-8B", "context-length", "32000 token")]


def test_a_second_length_behind_a_slash_is_no_base_of_a_price() -> None:
    text = "| Model | Context |\n|---|---|\n| Qwen3-8B | 262K / 1M |\n"
    assert facts(text) == [
        fact("Qwen3-8B", "context-length", "262000 token"),
        fact("Qwen3-8B", "context-length", "1000000 token"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is strong: MMLU score above 80, HumanEval good."),
        ("en", "Kimi K2 is strong: MMLU score of 80 or more, HumanEval good."),
        ("ja", "Kimi K2は高精度で、MMLUスコアは80以上、HumanEvalも高評価です。"),
    ],
)
def test_a_bounded_whole_score_is_of_the_test_before_it(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "MMLU", "> 80 score")]
