"""Families that are a model themselves, beside a later version, and what only holds a family's name."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "PaLM is a 540B model. PaLM 2 came out in 2023. PaLM was trained on 780 billion tokens."),
        ("en", "PaLM 2 came out in 2023. PaLM is a 540B parameter model and was trained on 780B tokens."),
        (
            "fr",
            "PaLM est un modèle de 540B. PaLM 2 a suivi. PaLM a été entraîné sur 780 milliards de tokens.",
        ),
        ("ru", "PaLM — это модель на 540B. За ней вышла PaLM 2. PaLM обучена на 780 млрд токенов."),
    ],
)
def test_a_family_that_is_said_to_be_a_model_is_one_beside_its_next_version(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("PaLM", "parameters", "540e9 parameter"),
        fact("PaLM", "training-tokens", "780e9 token"),
    ]


def test_a_collection_is_no_model_beside_its_versions() -> None:
    text = "Falcon is a family of models. Falcon 2 is an 11B model. Falcon 40B was trained on 1T tokens."
    assert {one.model for one in facts(text)} == {"Falcon 2", "Falcon 40B"}


def test_data_that_a_family_is_called_after_are_no_model() -> None:
    text = (
        "MPT-1b-RedPajama-200b is a transformer trained on the RedPajama dataset. "
        "The model was trained for 200B tokens."
    )
    assert facts(text) == [fact("MPT-1b-RedPajama-200b", "training-tokens", "200e9 token")]


def test_one_size_of_it_besides_makes_it_no_less_a_model() -> None:
    text = (
        "PaLM is a 540B parameter model. PaLM 2 is a 340 billion-parameter model. "
        "PaLM is pre-trained on 780 billion tokens. PaLM 540B was trained on 6,144 TPU v4 chips."
    )
    assert {(one.model, one.metric) for one in facts(text)} == {
        ("PaLM", "parameters"),
        ("PaLM", "training-tokens"),
        ("PaLM 2", "parameters"),
        ("PaLM 540B", "gpu-count"),
    }
