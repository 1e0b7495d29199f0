"""Tokens of a list of models that were trained, as the words above it say."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

LISTS = [
    ("en", "These base models were pre-trained on larger datasets:", "2 trillion tokens"),
    ("fr", "Ces modèles ont été entraînés sur de plus grands corpus :", "2 000 milliards de tokens"),
    ("ru", "Эти модели обучены на больших корпусах:", "2 трлн токенов"),
    ("ja", "学習データの量:", "2兆トークン"),
]


@pytest.mark.parametrize(("language", "lead", "count"), LISTS)
def test_tokens_of_a_list_are_those_of_training(language: str, lead: str, count: str) -> None:
    text = f"{lead}\n\n- Llama 2: {count}\n- **OPT** (Meta): 180B tokens\n"
    assert facts(text, language) == [
        fact("Llama 2", "training-tokens", "2e12 token"),
        fact("OPT", "training-tokens", "180e9 token"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Tokens served last week:\n\n- Llama 2: 2 trillion tokens\n- GLM-5: 1 trillion tokens",
        "Pre-trained on more:\n\n- Llama 2: 2 trillion tokens a week\n",
        "Pre-trained on more:\n\n- Since Llama 2: 2 trillion tokens\n",
    ],
)
def test_other_tokens_are_left_out(text: str) -> None:
    assert facts(text) == []
