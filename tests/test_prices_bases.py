"""Prices that do not say for how many tokens they are: the words over them do, for a thousand."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

PRICES = [
    fact("GPT-4 Turbo", "input-price", "10 USD/Mtoken"),
    fact("GPT-4 Turbo", "output-price", "30 USD/Mtoken"),
]


@pytest.mark.parametrize(
    ("language", "over", "head"),
    [
        ("en", "## Prices (per 1K tokens)", "Model | Input | Output"),
        ("en", "## Hosted models (prices per 1,000 tokens)\n\n### Large", "Model | Input | Output"),
        ("en", "All prices are per 1K tokens.", "Model | Input | Output"),
        ("fr", "## Fournisseurs (prix pour 1 000 tokens)", "Modèle | Entrée | Sortie"),
        ("fr", "Tarifs par millier de tokens :", "Modèle | Entrée | Sortie"),
        ("fr", "Les prix sont donnés pour mille tokens.", "Modèle | Entrée | Sortie"),
        ("ru", "## Провайдеры (цены за 1K токенов)", "Модель | Ввод | Вывод"),
        ("ru", "Тарифы за тысячу токенов:", "Модель | Вход | Выход"),
        ("ru", "Цены указаны за 1000 токенов.", "Модель | Вход | Выход"),
        ("ja", "## 料金（1,000トークンあたり）", "モデル | 入力 | 出力"),
        ("ja", "料金は1Kトークン単位。", "モデル | 入力 | 出力"),
    ],
)
def test_the_words_over_a_table_say_what_prices_are_for(language: str, over: str, head: str) -> None:
    rows = table(head, "GPT-4 Turbo | $0.01 | $0.03")
    assert facts(f"# 1\n\n{over}\n\n{rows}", language) == PRICES


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Prices per 1K tokens:\n\n- GPT-4 Turbo: $0.01 input, $0.03 output"),
        ("fr", "Prix pour 1 000 tokens :\n\n- GPT-4 Turbo : 0,01 $ en entrée, 0,03 $ en sortie"),
        ("ru", "### Цены (за 1K токенов)\n\n- GPT-4 Turbo: $0.01 (ввод), $0.03 (вывод)"),
        ("ru", "## GPT-4 Turbo\n\nСтоимость за 1K токенов:\n\n- Ввод: $0.01\n- Вывод: $0.03"),
        ("ru", "Цены указаны за 1000 токенов. GPT-4 Turbo стоит $0.01 на входе и $0.03 на выходе."),
        ("ja", "価格は1000トークンあたりです。\n\n- GPT-4 Turbo：入力 $0.01、出力 $0.03"),
    ],
)
def test_so_do_the_words_over_a_list_or_before_a_sentence(language: str, text: str) -> None:
    assert facts(text, language) == PRICES


def test_a_line_right_below_a_table_speaks_of_its_prices() -> None:
    rows = table("Модель | Вход | Выход", "GPT-4 Turbo | 0,01 $ | 0,03 $")
    assert facts(f"{rows}\n\nЦены указаны за 1000 токенов.", "ru") == PRICES


def test_a_currency_in_the_heads_is_kept() -> None:
    rows = table("Модель | Вход, ₽ | Выход, ₽", "YandexGPT Lite | 0,20 | 0,40")
    assert facts(f"Тарифы за 1000 токенов:\n\n{rows}", "ru") == [
        fact("YandexGPT Lite", "input-price", "200 RUB/Mtoken"),
        fact("YandexGPT Lite", "output-price", "400 RUB/Mtoken"),
    ]


def test_sections_that_say_otherwise_have_prices_of_their_own() -> None:
    first = "## A\n\nPrices per 1K tokens:\n\n- GPT-4 Turbo: $0.01 input, $0.03 output"
    second = "## B\n\nPrices per million tokens:\n\n- GPT-4o: $2.5 input, $10 output"
    third = "## C\n\n- GPT-5: $1.25 input, $10 output"
    assert facts(f"{first}\n\n{second}\n\n{third}") == [
        *PRICES,
        fact("GPT-4o", "input-price", "2.5 USD/Mtoken"),
        fact("GPT-4o", "output-price", "10 USD/Mtoken"),
        fact("GPT-5", "input-price", "1.25 USD/Mtoken"),
        fact("GPT-5", "output-price", "10 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "head"),
    [
        ("en", "A thousand tokens are about 750 words, whatever the price.", "Model | Input | Output"),
        ("en", "It writes 1K tokens in 20 s.", "Model | Input | Output"),
        ("fr", "Le modèle écrit 1 000 tokens en 20 s.", "Modèle | Entrée | Sortie"),
        ("ru", "Контекст модели — 1000 токенов, цена низкая.", "Модель | Вход | Выход"),
        ("ja", "1000トークンは約750語で、料金は安い。", "モデル | 入力 | 出力"),
    ],
)
def test_a_thousand_tokens_of_something_else_are_no_base(language: str, text: str, head: str) -> None:
    rows = table(head, "GPT-4o | $2.5 | $10")
    assert facts(f"{text}\n\n{rows}", language) == [
        fact("GPT-4o", "input-price", "2.5 USD/Mtoken"),
        fact("GPT-4o", "output-price", "10 USD/Mtoken"),
    ]


def test_prices_for_a_thousand_tokens_in_french_have_each_a_kind() -> None:
    text = "GPT-4 coûte 0,03 $ pour 1 000 tokens en entrée et 0,06 $ pour 1 000 tokens en sortie."
    assert facts(text, "fr") == [
        fact("GPT-4", "input-price", "30 USD/Mtoken"),
        fact("GPT-4", "output-price", "60 USD/Mtoken"),
    ]
