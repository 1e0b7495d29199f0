"""What a sentence leaves in view for those behind it."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 has 744B parameters. For comparison, Kimi K2 has 1000B. The context window is 200K."),
        (
            "fr",
            "GLM-5 : 744B de paramètres. À titre de comparaison, Kimi K2 en a 1000B. Le contexte : 200K.",
        ),
        (
            "ru",
            "У GLM-5 744B параметров. Для сравнения, у Kimi K2 их 1000B. Окно контекста — 200K.",
        ),
        ("ja", "GLM-5は744Bパラメータ。ちなみに、Kimi K2は1000Bだ。コンテキスト長は200K。"),
    ],
)
def test_a_comparison_by_the_way_changes_no_subject(language: str, text: str) -> None:
    assert facts(f"# GLM-5\n\n{text}", language) == [
        fact("GLM-5", "context-length", "200000 token"),
        fact("GLM-5", "parameters", "744e9 parameter"),
        fact("Kimi K2", "parameters", "1000e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 is out. For comparison, nothing is known of Kimi K2. The context window is 200K."),
        ("fr", "GLM-5 est sorti. En comparaison, Kimi K2 est ancien. Le contexte est de 200K tokens."),
    ],
)
def test_what_is_said_behind_it_is_the_models_again(language: str, text: str) -> None:
    assert facts(f"# News\n\n{text}", language) == [fact("GLM-5", "context-length", "200000 token")]


def test_the_first_item_that_a_value_opens_introduces_nothing() -> None:
    items = "- **MMLU (88.2)**: trails GPT-5 by 3 points\n- **GPQA (71.4)**: close to the best"
    assert facts(f"# Kimi K2\n\nWhere it stands:\n\n{items}") == [
        fact("Kimi K2", "GPQA", "71.4 score"),
        fact("Kimi K2", "MMLU", "88.2 score"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "MMLUではKimi K2が、GLM-4.5（71%）やQwen3-8B（68%）を大幅に上回った。",
        "MMLUではKimi K2が、GLM-4.5（71%）をわずかに下回った。",
        "Kimi K2はGLM-4.5 とほぼ同等だ。",
        "Kimi K2の価格はGLM-4.5 と完全同価格。",
        "Kimi K2はGLM-4.5よりはるかに安い。",
    ],
)
def test_a_word_of_degree_may_stand_within_a_comparison(text: str) -> None:
    told = facts(f"{text}コンテキスト長は128Kトークン。", "ja")
    assert [f for f in told if f.unit == "token"] == [fact("Kimi K2", "context-length", "128000 token")]


def test_a_word_of_degree_compares_nothing_by_itself() -> None:
    text = "Kimi K2は速い。GLM-4.5は大幅に改善された。コンテキスト長は128Kトークン。"
    assert facts(text, "ja") == [fact("GLM-4.5", "context-length", "128000 token")]


def test_a_rival_with_its_hedged_value_is_not_what_goes_on() -> None:
    text = "Kimi K2が優勝だ。MMLUで約88%を記録し、GLM-4.5の約83%を上回る。生成速度は10 tok/s。"
    assert [f.model for f in facts(text, "ja") if f.metric == "throughput"] == ["Kimi K2"]
