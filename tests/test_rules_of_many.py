"""Clauses that hang from several models, and lists of models of which none is the subject."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

BOTH = [
    fact("Qwen-72B", "training-tokens", "3e12 token"),
    fact("Qwen-72B-Chat", "training-tokens", "3e12 token"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We release Qwen-72B and Qwen-72B-Chat, which are trained on 3T tokens."),
        ("en", "We release Qwen-72B and Qwen-72B-Chat, both of which were trained on 3T tokens."),
        ("fr", "Voici Qwen-72B et Qwen-72B-Chat, qui sont entraînés sur 3 000 milliards de tokens."),
        ("ru", "Мы выпустили Qwen-72B и Qwen-72B-Chat, которые обучены на 3 трлн токенов."),
    ],
)
def test_a_clause_of_the_plural_is_of_both(language: str, text: str) -> None:
    assert facts(text, language) == BOTH


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Qwen-72B does better than Qwen-14B and GPT-4, which costs $30 per million input tokens."),
        ("fr", "Qwen-72B fait mieux que Qwen-14B et GPT-4, qui coûte 30 $ par million de tokens en entrée."),
        ("ru", "Qwen-72B лучше Qwen-14B и GPT-4, которая стоит $30 за миллион входных токенов."),
    ],
)
def test_a_clause_of_the_singular_is_of_the_last(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GPT-4", "input-price", "30 USD/Mtoken")]


def test_the_first_of_a_long_list_is_no_more_the_subject_than_the_others() -> None:
    text = (
        "We release the base models Qwen-1.8B, Qwen-7B, and Qwen-14B, as well as the chat models "
        "Qwen-1.8B-Chat, Qwen-7B-Chat, and Qwen-14B-Chat.\n\n"
        "These are strong models, stably pretrained for up to 3 trillion tokens."
    )
    assert facts(text) == []


def test_a_size_that_says_which_of_several_is_meant_is_not_that_of_each() -> None:
    text = "LLaMA 3 and LLaMA 3.1 are open, with the 405B parameter model rivaling GPT-4o."
    assert facts(text) == []


def test_what_goes_on_behind_words_for_the_same_recipe_is_the_subjects() -> None:
    text = "phi-1-small, trained with the same pipeline as phi-1, still achieves 45% on HumanEval."
    assert facts(text) == [fact("phi-1-small", "HumanEval", "45 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "xAI open-sourced Grok-1 and is building a GPU cluster of 100,000 GPUs."),
        ("fr", "xAI a publié Grok-1 et construit un cluster de 100 000 GPU."),
    ],
)
def test_a_cluster_that_nothing_is_trained_on_is_no_models(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_a_cluster_that_a_model_is_trained_on_is_its_own() -> None:
    assert facts("Grok-1 was trained on a cluster of 8,000 GPUs.") == [
        fact("Grok-1", "gpu-count", "8000 gpu")
    ]


def test_what_was_spoken_of_before_a_long_list_is_so_no_more() -> None:
    text = (
        "Qwen2 is here! We release Qwen-1.8B, Qwen-7B, and Qwen-14B.\n\n"
        "In brief, these are strong models, stably pretrained for up to 3 trillion tokens."
    )
    assert facts(text) == []


def test_rivals_in_a_list_leave_the_subject_alone() -> None:
    text = "Qwen2-7B beats Llama 3 8B, Gemma 7B, and Mistral 7B. It was trained on 7 trillion tokens."
    assert facts(text) == [fact("Qwen2-7B", "training-tokens", "7e12 token")]
