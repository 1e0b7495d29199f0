"""Prices that hold for prompts of so many tokens, whose length stands in the key: "Input ≤200K: $1.25"."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

PRICES = [
    fact("Gemini 2.5 Pro", "input-price", "1.25 USD/Mtoken"),
    fact("Gemini 2.5 Pro", "output-price", "10 USD/Mtoken"),
]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Input ≤200K: $1.25 / 1M tokens", "Output ≤200K: $10 / 1M tokens"),
        ("en", "Input (up to 200K): $1.25", "Output (up to 200K): $10"),
        ("en", "Input up to 200K tokens: $1.25", "Output < 200K: $10"),
        ("fr", "Entrée ≤ 200k : 1,25 $ / 1M tokens", "Sortie ≤ 200k : 10 $ / 1M tokens"),
        ("fr", "Entrée (jusqu'à 200k) : 1,25 $", "Sortie (jusqu'à 200k) : 10 $"),
        ("ru", "Вход (≤200K): $1.25", "Выход (≤200K): $10"),
        ("ru", "Вход до 200 тыс. токенов — $1.25", "Выход до 200 тыс. токенов — $10"),
        ("ja", "入力（≤200K）：$1.25", "出力（≤200K）：$10"),
    ],
)
def test_a_length_in_the_key_of_a_price_is_no_window(language: str, first: str, second: str) -> None:
    assert facts(f"## Gemini 2.5 Pro\n\n- {first}\n- {second}", language) == PRICES


def test_it_puts_no_distance_between_a_price_and_its_kind() -> None:
    text = "Input ≤ 200K tokens: $1.25 / Output ≤ 200K tokens: $10"
    assert facts(f"## Gemini 2.5 Pro\n\n- {text}") == PRICES
    told = "Gemini 2.5 Pro: вход до 200K — $1.25, свыше 200K — $2.50; выход до 200K — $10."
    assert facts(told, "ru") == [
        *PRICES[:1],
        fact("Gemini 2.5 Pro", "input-price", "2.5 USD/Mtoken"),
        PRICES[1],
    ]


def test_a_length_in_a_head_is_not_what_prices_are_for() -> None:
    rows = table("Тип | Цена", "Вход (≤200K) | $1.25", "Выход (≤200K) | $10")
    assert [f[:4] for f in facts(f"## Gemini 2.5 Pro\n\n{rows}", "ru")] == [f[:4] for f in PRICES]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Context up to 1M tokens, at $1.25 / $10"),
        ("ru", "- Контекст до 1M токенов, цена: $1.25 / $10"),
    ],
)
def test_a_window_beside_prices_stays_one(language: str, text: str) -> None:
    assert fact("Gemini 2.5 Pro", "context-length", "1000000 token") in facts(
        f"## Gemini 2.5 Pro\n\n{text}", language
    )
