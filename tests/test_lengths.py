"""How long a context is, natively and extended, and how much comes out, told by small words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import fact, facts, table

IN, OUT = "context-length", "max-output-length"


@pytest.mark.parametrize(
    "text",
    [
        "- Context: 1M tokens in / 64K out",
        "- Context window: 1M in, 64K out",
        "Gemini 3 Pro has a context window of 1M tokens in and 64K tokens out.",
        "Gemini 3 Pro: context 1M tokens in / 64K out",
        table("Model | Context", "Gemini 3 Pro | 1M in / 64K out"),
        table("Model | Context", "Gemini 3 Pro | 1M (64K out)"),
    ],
)
def test_what_comes_out_is_the_other_limit(text: str) -> None:
    assert facts(f"# Gemini 3 Pro\n\n{text}") == [
        fact("Gemini 3 Pro", IN, "1000000 token"),
        fact("Gemini 3 Pro", OUT, "64000 token"),
    ]


def test_a_length_before_a_number_and_prices_is_no_base_of_these() -> None:
    assert facts("- **Gemini 3 Pro**: context 1M tokens in / 64K out, $2 / $12") == [
        fact("Gemini 3 Pro", IN, "1000000 token"),
        fact("Gemini 3 Pro", "input-price", "2 USD/Mtoken"),
        fact("Gemini 3 Pro", OUT, "64000 token"),
        fact("Gemini 3 Pro", "output-price", "12 USD/Mtoken"),
    ]


def test_out_of_is_no_output() -> None:
    assert OUT not in [one.metric for one in facts("Kimi K2 sees a context of 8K out of 32K tokens.")]


@pytest.mark.parametrize(
    "text", ["The whole test of GLM-5 cost $2.37 (380K in / 240K out).", "GLM-5 used 1.2M in / 40K out."]
)
def test_what_a_run_used_is_no_limit(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Qwen3-Next supports 262,144 tokens natively and extends to 1,010,000 tokens with YaRN."),
        ("fr", "Qwen3-Next gère nativement 262 144 tokens, extensibles à 1 010 000 tokens avec YaRN."),
        ("ru", "Qwen3-Next нативно поддерживает 262 144 токена и расширяется до 1 010 000 токенов с YaRN."),
        ("ja", "Qwen3-Nextはネイティブで262,144トークンに対応し、YaRNで1,010,000トークンまで拡張できる。"),
    ],
)
def test_so_many_tokens_natively_are_a_context(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Qwen3-Next", IN, "262144 token"),
        fact("Qwen3-Next", IN, "1010000 token"),
    ]


def test_tokens_that_a_model_was_trained_on_natively_are_no_context() -> None:
    assert IN not in [one.metric for one in facts("GLM-5 was natively trained on 28.5T tokens.")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Kimi K2 a une fenêtre de contexte de 4.096 tokens."),
        ("ru", "У Kimi K2 контекстное окно 4.096 токенов."),
    ],
)
def test_nobody_has_a_part_of_a_token(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "context-length", "4096 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 can ingest up to 512,000 tokens at once and produce 64,000 of them."),
        ("fr", "Kimi K2 peut ingérer jusqu'à 512 000 tokens à la fois et en produire 64 000."),
    ],
)
def test_what_a_model_takes_in_is_its_context(language: str, text: str) -> None:
    assert [(claim.metric, claim.value) for claim in facts(text, language)] == [
        (IN, Decimal(512_000)),
        (OUT, Decimal(64_000)),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has a context of 128K tokens, while GLM-5 goes from zero to 200K tokens."),
        ("fr", "Kimi K2 a un contexte de 128 000 tokens, quand GLM-5 va jusqu'à 200 000 tokens."),
    ],
)
def test_a_clause_with_a_model_of_its_own_changes_nothing(language: str, text: str) -> None:
    told = facts(text, language)
    assert fact("Kimi K2", IN, "128000 token") in told
    assert not any(claim.condition for claim in told)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- GLM-5: 25 GB at most with a context window of 4,096"),
        ("fr", "- GLM-5 : 25 Go au maximum avec une fenêtre de contexte de 4 096"),
        ("ru", "- GLM-5: не более 25 ГБ при контекстном окне 4 096"),
    ],
)
def test_the_length_that_something_was_measured_at_is_no_limit(language: str, text: str) -> None:
    assert [claim for claim in facts(text, language) if claim.metric == IN] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A context of 128k for the 4B, 12B and 27B sizes, and of 32k for the 1B size."),
        ("fr", "Un contexte de 128 k pour les tailles 4B, 12B et 27B, et de 32 k pour la taille 1B."),
    ],
)
def test_sizes_told_by_a_noun_are_models(language: str, text: str) -> None:
    assert facts(f"# Gemma 3\n\n{text}", language) == [
        fact("Gemma 3-12B", IN, "128000 token"),
        fact("Gemma 3-1B", IN, "32000 token"),
        fact("Gemma 3-27B", IN, "128000 token"),
        fact("Gemma 3-4B", IN, "128000 token"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 was trained in two stages: 14T tokens (4K ctx), then 1T tokens (128K ctx)."),
        ("fr", "Kimi K2 a été entraîné en deux phases : 14T tokens (4K ctx), puis 1T tokens (128K ctx)."),
        ("ru", "Kimi K2 обучали в два этапа: 14T токенов (контекст 4K), затем 1T токенов (контекст 128K)."),
        (
            "ja",
            "Kimi K2は2段階で学習した：14Tトークン（4Kコンテキスト）、次に1Tトークン（128Kコンテキスト）。",
        ),
    ],
)
def test_the_length_of_a_stage_is_no_window(language: str, text: str) -> None:
    assert not [claim for claim in facts(text, language) if claim.metric == IN]


@pytest.mark.parametrize(
    "text", ["Phi-3-mini has 4K and 128K context variants.", "- Phi-3-mini: 4K/128K context"]
)
def test_two_lengths_before_their_word_are_both_windows(text: str) -> None:
    assert [(one.metric, one.value) for one in facts(text)] == [
        ("context-length", 4000),
        ("context-length", 128_000),
    ]
