"""Bare prices of several models, whose money and whose tokens are named once over them."""

from __future__ import annotations

import pytest
from claim_notes import Fact, fact, facts


def prices(currency: str = "USD") -> list[Fact]:
    return [
        fact("GLM-5", "input-price", f"1 {currency}/Mtoken"),
        fact("GLM-5", "output-price", f"5 {currency}/Mtoken"),
        fact("Kimi K2", "input-price", f"0.6 {currency}/Mtoken"),
        fact("Kimi K2", "output-price", f"2.5 {currency}/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "lead", "items"),
    [
        ("en", "Prices in USD per million tokens:", ("in 0.6 / out 2.5", "1 in, 5 out")),
        ("en", "### Pricing ($ per 1M tokens)", ("0.6 / 2.5", "1/5")),
        ("fr", "Tarifs en dollars par million de tokens :", ("entrée 0,6 / sortie 2,5", "1 / 5")),
        ("ru", "Тарифы в долларах за миллион токенов:", ("вход 0,6 / выход 2,5", "вход 1, выход 5")),
        ("ru", "## Цены ($ за 1M токенов, вход/выход)", ("0.6/2.5", "1/5")),
        ("ja", "料金（ドル／100万トークン）：", ("入力0.6、出力2.5", "1 / 5")),
    ],
)
def test_items_have_bare_prices_in_the_money_of_their_lead(
    language: str, lead: str, items: tuple[str, str]
) -> None:
    assert facts(f"{lead}\n\n- **Kimi K2**: {items[0]}\n- GLM-5 — {items[1]}", language) == prices()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Prices per 1M tokens in USD: Kimi K2 0.6/2.5, GLM-5 1/5; the rest is free."),
        ("fr", "Tarifs ($ par million de tokens, entrée/sortie) : Kimi K2 0,6/2,5 ; GLM-5 1/5."),
        ("ru", "Ориентир на август ($/1M вход/выход): Kimi K2 0.6/2.5, GLM-5 1/5, локальные — 0."),
        ("ja", "料金（ドル／100万トークン）：Kimi K2は0.6/2.5、GLM-5は1/5。"),
    ],
)
def test_so_have_models_behind_a_colon(language: str, text: str) -> None:
    assert facts(text, language) == prices()


def test_a_price_from_a_cache_may_follow_the_pair() -> None:
    text = "Prices in EUR per 1M tokens:\n\n- Kimi K2: 0.6 / 2.5, cached 0.15\n- GLM-5: 1 / 5"
    cached = fact("Kimi K2", "cached-input-price", "0.15 EUR/Mtoken")
    assert facts(text) == sorted([*prices("EUR"), cached])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Prices in USD per million tokens:\n\n- Kimi K2 scored 61 / 72 in our tests"),
        ("en", "Our budget is $20 per million tokens: Kimi K2 handles 3/4 of the requests."),
        ("en", "Scores of both runs: Kimi K2 61/72, GLM-5 70/75."),
        ("fr", "Tarifs en dollars par million de tokens :\n\n- Kimi K2 : disponible 24/7"),
        ("ru", "Цены в долларах за миллион токенов:\n\n- Kimi K2: 3 / 5 задач решено"),
        ("ja", "料金（ドル／100万トークン）：\n\n- Kimi K2：3/5件が成功"),
    ],
)
def test_what_has_other_words_is_no_price(language: str, text: str) -> None:
    assert facts(text, language) == []
