"""A size and a word for a model say how large the one is that is said to be such a model."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "MiniMax M2 is a 230B model."),
        ("en", "- **MiniMax M2**: A 230B model, better than Kimi K2."),
        ("en", "MiniMax M2 is a 230B on-device speech-to-speech model."),
        ("fr", "**MiniMax M2** : un petit modèle ouvert de 230B."),
        ("ru", "**MiniMax M2**: открытая модель на 230B."),
        ("ja", "MiniMax M2は230Bの小型モデルだ。"),
        ("fr", "MiniMax M2 est un modèle de 230B."),
        ("ru", "MiniMax M2 — модель на 230B."),
        ("ja", "MiniMax M2は230Bモデルだ。"),
    ],
)
def test_a_model_that_is_said_to_be_of_a_size_has_it(language: str, text: str) -> None:
    assert facts(text, language) == [fact("MiniMax M2", "parameters", "230e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mistral 7B beats the best 13B model of its day."),
        ("en", "MiniMax M2 needs a 13B small draft model."),
        ("en", "**MiniMax M2**: beats a 13B dense code model."),
        ("fr", "Mistral 7B bat le meilleur modèle de 13B."),
        ("ru", "Mistral 7B превзошла лучшую модель на 13B."),
        ("en", "The throughput of providers on the Llama 2 70B model."),
    ],
)
def test_a_size_of_another_model_is_not_its_own(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GPT-3 was 175B, and took long."),
        ("en", "GPT-3 is 175B and open."),
        ("fr", "GPT-3 est 175B."),
        ("ja", "GPT-3は175B。"),
    ],
)
def test_a_size_alone_behind_is_is_the_models(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GPT-3", "parameters", "175e9 parameter")]


@pytest.mark.parametrize("text", ["GPT-3 was 175B tokens richer.", "GPT-3 is 10x that.", "GPT-3 was 128K."])
def test_what_is_counted_behind_is_is_no_size(text: str) -> None:
    assert [one for one in facts(text) if one.metric == "parameters"] == []
