"""What parts a value from the next one's words, and what only seems to."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "| Model | Price |\n|---|---|\n| GLM-5 | $0.25/1M input tokens + $1.50/1M output tokens |"),
        ("fr", "| Modèle | Prix |\n|---|---|\n| GLM-5 | 0,25 $ en entrée + 1,50 $ en sortie |"),
        ("ja", "| モデル | 料金 |\n|---|---|\n| GLM-5 | $0.25/1M入力トークン + $1.50/1M出力トークン |"),
    ],
)
def test_a_plus_parts_the_price_of_what_goes_in_from_that_of_what_comes_out(language: str, text: str) -> None:
    assert [one[:4] for one in facts(text, language)] == [
        fact("GLM-5", "input-price", "0.25 USD/Mtoken")[:4],
        fact("GLM-5", "output-price", "1.50 USD/Mtoken")[:4],
    ]


def test_what_brings_something_about_is_compared_with_nothing() -> None:
    text = "# Kimi K2\n\nMoE（GLM-5-Air）によりアクティブパラメータを12Bに抑える。"
    assert facts(text, "ja") == [fact("GLM-5-Air", "active-parameters", "12e9 parameter")]


@pytest.mark.parametrize("name", ["GLM-5", "GLM-5モデル"])
def test_a_word_for_a_model_may_stand_between_its_name_and_the_next_value(name: str) -> None:
    text = f"Kimi K2はMMLUで83.3%を出した。{name}も87.5%を記録した。"
    assert fact("GLM-5", "MMLU", "87.5 percent") in facts(text, "ja")


def test_what_all_models_have_is_not_that_of_the_next_one() -> None:
    text = "全フロンティアモデルがMMLUで90%超、GPQA DiamondではKimi K2が84.4%だった。"
    assert facts(text, "ja") == [fact("Kimi K2", "GPQA-Diamond", "84.4 percent")]
