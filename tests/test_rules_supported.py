"""Tokens right beside a word for taking them in are what a model takes in."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gemini 1.5 Flash supports 1M tokens."),
        ("en", "Gemini 1.5 Flash was announced, supporting 1M tokens and video."),
        ("fr", "Gemini 1.5 Flash prend en charge 1 million de tokens."),
        ("fr", "Gemini 1.5 Flash supporte jusqu'à 1 million de tokens."),
        ("ru", "Gemini 1.5 Flash поддерживает 1 млн токенов."),
        ("ru", "Вышла Gemini 1.5 Flash с поддержкой до 1 млн токенов."),
        ("ja", "Gemini 1.5 Flashを発表、100万トークンに対応。"),
        ("ja", "Gemini 1.5 Flashは最大100万トークンまで対応。"),
        ("ja", "Gemini 1.5 Flashが100万トークンをサポートする。"),
    ],
)
def test_tokens_that_a_model_supports_are_its_window(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Gemini 1.5 Flash", "context-length", "1e6 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gemini 2.0 Flash supports prompt caching from 1,024 tokens."),
        ("en", "Gemini 2.0 Flash supports 500K tokens of training data."),
        ("en", "Gemini 2.0 Flash supports thinking budgets of up to 32K tokens."),
        ("en", "The batch API of Gemini 2.0 Flash supports 5M tokens per minute."),
        ("fr", "Gemini 2.0 Flash prend en charge la mise en cache à partir de 1024 tokens."),
        ("ru", "Gemini 2.0 Flash поддерживает кэширование от 1024 токенов."),
        ("ja", "Gemini 2.0 Flashは1024トークン以上のキャッシュに対応。"),
    ],
)
def test_tokens_of_what_a_model_supports_are_none(language: str, text: str) -> None:
    assert facts(text, language) == []
