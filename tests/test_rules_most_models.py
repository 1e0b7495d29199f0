"""Numbers of models at large, of companies and of tests without a name are those of no model before them."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Llama 3.1 is out. The best models today reach a context of 128K."),
        ("fr", "Llama 3.1 est sorti. Aujourd'hui les meilleurs modèles ont jusqu'à 128K de contexte."),
        ("fr", "Llama 3.1 est sorti. La plupart des modèles actuels ont un contexte de 32K."),
        ("ru", "Вышла Llama 3.1. Лучшие современные модели имеют контекст до 128K."),
        ("ru", "Вышла Llama 3.1. Большинство открытых моделей поддерживает контекст 32K."),
        ("ru", "Вышла Llama 3.1. Маленькие модели принимают 64K токенов контекста."),
        ("ja", "Llama 3.1が公開された。主要モデルのコンテキストは128Kに達する。"),
    ],
)
def test_most_models_are_not_the_one_before(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Вышла Llama 3.1. У модели контекст 128K."),
        ("ru", "Вышла Llama 3.1. Контекст модели — 128K токенов."),
        ("fr", "Llama 3.1 est sorti. Le modèle a un contexte de 128K tokens."),
    ],
)
def test_the_model_still_is(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Llama 3.1", "context-length", "128000 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DeepSeek released R1. The company owns 10,000 GPUs."),
        ("fr", "DeepSeek vient de lancer son modèle R1. L'entreprise dispose de 10 000 GPU."),
        ("ru", "DeepSeek обучила R1. Компания располагает 10 000 GPU."),
    ],
)
def test_accelerators_that_a_company_owns_trained_no_model(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GPT-5 scores 88% on MMLU, but on a new test only 41%."),
        ("fr", "GPT-5 obtient 88 % sur MMLU, mais sur un nouveau test seulement 41 %."),
        ("ru", "GPT-5 набрала 88 % на MMLU, а в закрытом тесте компании — лишь 41 %."),
        ("ru", "GPT-5 набрала 88 % на MMLU, но в новой версии теста набрала всего 4 %."),
    ],
)
def test_a_test_without_a_name_is_not_the_one_before(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GPT-5", "MMLU", "88 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GPT-5 scores 88% on MMLU, while GPT-4 gets 86% on the same test."),
        ("ru", "GPT-5 набрала 88 % на MMLU, а GPT-4 в этом тесте — 86 %."),
        ("ru", "На MMLU, тесте общих знаний, GPT-5 набрала 88 %, а GPT-4 — 86 %."),
    ],
)
def test_the_same_test_is(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GPT-4", "MMLU", "86 percent"), fact("GPT-5", "MMLU", "88 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 and GLM-5-Air are out. The context is 128K tokens."),
        ("fr", "GLM-5 et GLM-5-Air sont sortis. Le contexte est de 128K tokens."),
        ("ru", "GLM-5 и GLM-5-Air — открытые модели. Контекст — 128K токенов."),
    ],
)
def test_two_models_of_a_family_that_open_a_sentence_are_both_spoken_of(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-5", "context-length", "128000 token"),
        fact("GLM-5-Air", "context-length", "128000 token"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GPT-4 (8k/32k context) is older."),
        ("fr", "GPT-4 (contexte 8k/32k) est plus ancien."),
        ("ru", "- **GPT-4** (8k/32k контекст)"),
    ],
)
def test_both_halves_of_a_pair_have_the_word_behind_it(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GPT-4", "context-length", "8000 token"),
        fact("GPT-4", "context-length", "32000 token"),
    ]
