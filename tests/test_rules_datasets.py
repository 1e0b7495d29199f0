"""Tokens that data have, and those that a model is trained on."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With it comes Dolma -- a diverse, multi-source corpus of 3 trillion tokens."),
        ("en", "We also release Dolma, a dataset of 3 trillion tokens."),
        ("en", "There is a new dataset with 3T tokens as well."),
        ("fr", "L'équipe publie aussi Dolma, un corpus de 3 000 milliards de tokens."),
    ],
)
def test_tokens_of_data_that_are_introduced_are_no_models(language: str, text: str) -> None:
    assert facts(f"# OLMo 7B\n\n{text}", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "OLMo 7B was trained on a corpus of 3 trillion tokens."),
        ("en", "It was pretrained on a large and diverse dataset with 3T tokens."),
        ("en", "Its training corpus has 3 trillion tokens."),
        ("fr", "OLMo 7B a été entraîné sur un corpus de 3 000 milliards de tokens."),
        ("ru", "OLMo 7B обучена на корпусе из 3 трлн токенов."),
        ("ja", "OLMo 7Bは3兆トークンのコーパスで学習された。"),
    ],
)
def test_tokens_of_the_data_that_a_model_is_trained_on_are_its_own(language: str, text: str) -> None:
    assert facts(f"# OLMo 7B\n\n{text}", language) == [fact("OLMo 7B", "training-tokens", "3e12 token")]
