"""Prices whose kind stands behind what they are for."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

BOTH = [
    fact("GPT-4 Turbo", "input-price", "10 USD/Mtoken"),
    fact("GPT-4 Turbo", "output-price", "30 USD/Mtoken"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GPT-4 Turbo: $0.01/1K tokens (input), $0.03/1K tokens (output)"),
        ("en", "GPT-4 Turbo: $10 per million tokens input, $30 per million tokens output."),
        ("en", "GPT-4 Turbo costs $10/M tokens (in) and $30/M tokens (out)."),
        ("fr", "GPT-4 Turbo : 0,01 $/1K tokens (entrée), 0,03 $/1K tokens (sortie)"),
        ("ru", "GPT-4 Turbo: $0,01/1K токенов (ввод), $0,03/1K токенов (вывод)"),
        ("ja", "GPT-4 Turbo：$0.01/1Kトークン（入力）、$0.03/1Kトークン（出力）"),
    ],
)
def test_each_price_has_its_kind_behind_its_tokens(language: str, text: str) -> None:
    assert facts(f"# Notes\n\n- {text}", language) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "GPT-4 Turbo: input $0.01/1K tokens, output $0.03/1K tokens",
        "GPT-4 Turbo: input: $10/1M tokens; output: $30/1M tokens",
    ],
)
def test_kinds_before_their_prices_stay_theirs(text: str) -> None:
    assert facts(f"# Notes\n\n- {text}") == BOTH


def test_a_cached_price_behind_two_keeps_its_own_word() -> None:
    text = "GPT-4 Turbo costs $10/M tokens (input) and $30/M tokens (output), cached $1/M."
    assert facts(text) == [fact("GPT-4 Turbo", "cached-input-price", "1 USD/Mtoken"), *BOTH]
