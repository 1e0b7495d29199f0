"""A family that a title names is one model beside its sizes: Code Llama, and Code Llama 34B."""

from __future__ import annotations

import pytest
from claim_notes import Fact, fact, facts, table

ROWS = table("Model | HumanEval", "Code Llama 7B | 36.0%", "Code Llama 34B | 53.7%")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Code Llama is open, and built on Llama 2. It handles a context of 100K tokens.",
        ),
        (
            "fr",
            "Code Llama est ouvert et repose sur Llama 2. Ce modèle a un contexte de 100k tokens.",
        ),
        (
            "ru",
            "Code Llama открыта и построена на Llama 2. Контекст модели: 100 000 токенов.",
        ),
        (
            "ja",
            "Code LlamaはLlama 2をベースにしたモデルで、コンテキスト長は100Kトークン。",
        ),
    ],
)
def test_a_family_in_the_title_is_a_model_beside_its_sizes(language: str, text: str) -> None:
    found = facts(f"# Code Llama\n\n{text}\n\n## Code Llama: HumanEval\n\n{ROWS}", language)
    assert fact("Code Llama", "context-length", "100e3 token") in found
    assert fact("Code Llama 34B", "HumanEval", "53.7 percent") in found
    assert not any(one.model == "Llama 2" for one in found)


def test_a_family_that_only_the_title_names_is_none() -> None:
    text = (
        "# gpt-oss on a Mac\n\nI ran gpt-oss-20b. It writes 45 tokens/s. gpt-oss-120b needs 65 GB of memory."
    )
    assert facts(text) == [
        fact("gpt-oss-120b", "memory", "65e9 byte"),
        fact("gpt-oss-20b", "throughput", "45 token/s"),
    ]


def test_what_an_address_is_made_of_is_no_model_of_a_family() -> None:
    text = "Source: https://example.com/blog/code-llama-large-language-model/"
    found = facts(
        f"# Code Llama\n\nCode Llama has a context of 100K tokens.\n\n{text}\n\n## Code Llama\n\n{ROWS}"
    )
    assert fact("Code Llama", "context-length", "100e3 token") in found


def test_the_last_digit_of_a_name_counts_no_models() -> None:
    text = "Claude 3 SonnetはClaude 2.1より速い。\n\nClaude 3モデルのコンテキスト長は200Kトークン。"
    assert facts(text, "ja") == [fact("Claude 3", "context-length", "200e3 token")]


@pytest.mark.parametrize("text", ["a single 3090 GPU", "two 4090 GPUs", "one 3090 card"])
def test_the_name_of_a_card_counts_none(text: str) -> None:
    assert facts(f"Qwen3-8B runs on {text}.") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- **Cost**: 1/100 the cost of GPT-4o\n- **Latency**: 50 ms"),
        ("fr", "- **Coût** : 1/100 du prix de GPT-4o\n- **Latence** : 50 ms"),
        ("ru", "- **Цена**: 1/100 от цены GPT-4o\n- **Задержка**: 50 мс"),
        ("ja", "- **推論コスト**: GPT-4oの約1/100\n- **レイテンシ**: 50ms"),
    ],
)
def test_a_model_that_something_is_a_hundredth_of_is_only_set_against(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Kimi K2はMATH-500で90.2を記録し、o1-previewを除くすべてのモデルを上回った。",
            fact("Kimi K2", "MATH-500", "90.2 score"),
        ),
        (
            "従来の「Kimi K2」（70億パラメータ）から大きくなった。",
            fact("Kimi K2", "parameters", "7e9 parameter"),
        ),
    ],
)
def test_marks_and_exceptions_of_japanese(text: str, found: Fact) -> None:
    assert facts(text, "ja") == [found]
