"""Sizes that only say which form of another model is meant, and how much less one has than another."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    "text",
    [
        "Phi-2 is only 1/25 the size of the 70 billion parameter version of Llama 2.",
        "Phi-2 comes close to the 70B parameter variant of Llama 2.",
        "Phi-2 is smaller than the 70B parameter version of Meta's Llama 2.",
    ],
)
def test_a_size_of_a_form_is_of_what_it_is_a_form_of(text: str) -> None:
    assert facts(text) == [fact("Llama 2", "parameters", "70e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Phi-2 comes close to the 7 billion parameter version of Mistral."),
        ("en", "Phi-2 outperforms Mistral and Llama-2 models (7B and 13B parameters) on most tests."),
        ("en", "Phi-2 is the best of all base language models with less than 13 billion parameters."),
        ("en", "Phi-2 has 2 billion fewer parameters than Llama 2."),
        ("en", "Phi-2 has 2 billion more parameters than Llama 2."),
        ("en", "On this card Phi-2 runs into trouble: the 4 GB deficit means that its weights do not fit."),
        ("fr", "Phi-2 a 2 milliards de paramètres de moins que Llama 2."),
        ("ru", "У Phi-2 на 2 миллиарда параметров меньше, чем у Llama 2."),
        ("ja", "Phi-2はLlama 2より20億パラメータ少ない。"),
    ],
)
def test_what_tells_of_others_or_of_a_distance_is_no_value(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_a_bounded_size_of_the_model_itself_is_read() -> None:
    assert facts("Phi-2 has less than 3 billion parameters.") == [
        fact("Phi-2", "parameters", "< 3e9 parameter")
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Microsoft Introduces Phi-2: A Powerful Small Language Model with 2.7 Billion Parameters",
        "Microsoft Unveils Phi-2: A Small Language Model with 2.7 Billion Parameters",
        "Microsoft Launches Phi-2: A Small Language Model with 2.7 Billion Parameters",
    ],
)
def test_the_verb_of_a_headline_is_no_part_of_a_name(title: str) -> None:
    assert facts(title) == [fact("Phi-2", "parameters", "2.7e9 parameter")]


def test_the_subject_of_a_sentence_on_one_size_is_its_own_model() -> None:
    text = "We compared Phi-2 with others. The 7B variant of Llama 2 needs 6 GB of memory."
    assert fact("Phi-2", "memory", "6e9 byte") not in facts(text)
