"""Trillions of tokens, or billions behind a size, behind a model's name are what it was trained on."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5's report says 28.5T tokens."),
        ("en", "- GLM-5: 28.5T tokens, MIT"),
        ("fr", "- GLM-5 : 28,5T tokens, licence MIT"),
        ("ru", "- GLM-5: 28,5 трлн токенов, MIT"),
        ("ja", "- GLM-5：28.5兆トークン、MIT"),
    ],
)
def test_trillions_of_tokens_are_what_a_model_was_trained_on(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GLM-5", "training-tokens", "28.5e12 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Users sent GLM-5 1.2T tokens a day."),
        ("en", "GLM-5 handles 1.2T tokens per day."),
        ("en", "GLM-5 and Kimi K2: 1.2T tokens."),
        ("en", "GLM-5: 200K tokens."),
        ("fr", "GLM-5 traite 1,2T tokens par jour."),
        ("ru", "GLM-5 обрабатывает 1,2 трлн токенов в день."),
        ("ja", "GLM-5は1日1.2兆トークンを処理する。"),
    ],
)
def test_tokens_by_the_day_and_of_data_are_none(language: str, text: str) -> None:
    assert [one for one in facts(text, language) if one.metric == "training-tokens"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GPT-3: 175B params, 300B tokens."),
        ("en", "GPT-3 (175B parameters and 300B tokens) is undertrained."),
        ("en", "GPT-3: 175 billion parameters / 300 billion tokens."),
        ("fr", "GPT-3 : 175 milliards de paramètres et 300 milliards de tokens."),
        ("ru", "GPT-3: 175 млрд параметров, 300 млрд токенов."),
        ("ja", "GPT-3：1750億パラメータ、3000億トークン。"),
    ],
)
def test_billions_of_tokens_behind_a_size_are_what_a_model_was_trained_on(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GPT-3", "parameters", "175e9 parameter"),
        fact("GPT-3", "training-tokens", "300e9 token"),
    ]


@pytest.mark.parametrize(
    "text",
    ["GPT-3: 175B params, 300B tokens a day.", "GPT-3: 175B params, 2K tokens.", "GPT-3: 300B tokens."],
)
def test_tokens_by_the_day_or_without_a_size_are_none(text: str) -> None:
    assert [one for one in facts(text) if one.metric == "training-tokens"] == []
