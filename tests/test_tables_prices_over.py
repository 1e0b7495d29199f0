"""Bare prices in a table whose currency and tokens stand over it: "USD per 1M tokens"."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

PRICES = [
    fact("GPT-5 mini", "cached-input-price", "0.025 USD/Mtoken"),
    fact("GPT-5 mini", "context-length", "128000 token"),
    fact("GPT-5 mini", "input-price", "0.25 USD/Mtoken"),
    fact("GPT-5 mini", "output-price", "2 USD/Mtoken"),
]


@pytest.mark.parametrize(
    ("language", "over", "head"),
    [
        ("en", "## Pricing (USD per 1M tokens)", "Model | Input | Cached | Output | Context"),
        ("en", "Prices in USD per million tokens:", "Model | In | Cached | Out | Context"),
        ("en", "## API list (USD / 1M tokens)", "Vendor / Model | in | cached | out | Context"),
        ("fr", "## Tarifs (USD / 1M tokens)", "Éditeur / modèle | Entrée | Cache | Sortie | Contexte"),
        ("ru", "## Прайс (USD за 1 млн токенов)", "Провайдер / модель | Вход | Кэш | Выход | Контекст"),
        ("ja", "## 単価（USD / 100万トークン）", "提供元 / モデル | 入力 | キャッシュ | 出力 | コンテキスト"),
        ("fr", "## Tarifs (en $ par million de tokens)", "Modèle | Entrée | Cache | Sortie | Contexte"),
        ("ru", "## Цены за 1M токенов, $", "Модель | Ввод | Кэш | Вывод | Контекст"),
        ("ja", "## 価格（$/100万トークン）", "モデル | 入力 | キャッシュ | 出力 | コンテキスト"),
    ],
)
def test_the_heading_or_the_lead_gives_currency_and_tokens(language: str, over: str, head: str) -> None:
    row = "OpenAI GPT-5 mini | 0.25 | 0.025 | 2.00 | 128K"
    row = row.replace(".", ",") if language in ("fr", "ru") else row
    assert facts(f"# 1\n\n{over}\n\n{table(head, row)}", language) == PRICES


def test_the_heading_may_stand_several_levels_above() -> None:
    above = "# 1\n\n## Pricing (USD / 1M tokens)\n\n### Cloud\n\n#### Small ones"
    rows = table("Model | In | Cached | Out | Context", "GPT-5 mini | 0.25 | 0.025 | 2.00 | 128K")
    assert facts(f"{above}\n\n{rows}") == PRICES


def test_a_word_in_capitals_is_no_currency() -> None:
    rows = table("Model | In | Out", "GPT-5 mini | 0.25 | 2.00")
    assert facts(f"# Notes\n\n## Requests (RPM / 1M tokens)\n\n{rows}") == []


def test_counts_below_an_amount_are_no_prices() -> None:
    over = "At $3 per 1M tokens, this is what each of the runs used:"
    assert facts(f"# Notes\n\n{over}\n\n{table('Model | Input | Output', 'GPT-5 mini | 12.5 | 3.4')}") == []


@pytest.mark.parametrize("head", ["Model | In | Out", "Model | Input | Output"])
def test_without_a_currency_over_it_nothing_is_a_price_or_a_score(head: str) -> None:
    assert facts(f"# Notes\n\n{table(head, 'GPT-5 mini | 0.25 | 2.00')}") == []


@pytest.mark.parametrize(
    ("language", "intro", "head"),
    [
        ("en", "All prices in USD per 1M tokens.", "Model | Input | Cached | Output | Context"),
        (
            "fr",
            "Tous les prix sont en $ par million de tokens.",
            "Modèle | Entrée | Cache | Sortie | Contexte",
        ),
        ("ru", "Все цены в $ за 1M токенов.", "Модель | Ввод | Кэш | Вывод | Контекст"),
        ("ja", "料金はすべて$/100万トークン。", "モデル | 入力 | キャッシュ | 出力 | コンテキスト"),
    ],
)
def test_what_stands_over_all_sections_gives_them_to_the_tables_of_each(
    language: str, intro: str, head: str
) -> None:
    row = "OpenAI GPT-5 mini | 0.25 | 0.025 | 2.00 | 128K"
    row = row.replace(".", ",") if language in ("fr", "ru") else row
    assert facts(f"# 1\n\n{intro}\n\n## OpenAI\n\n{table(head, row)}", language) == PRICES


def test_a_text_on_prices_in_a_section_before_says_nothing_of_the_next() -> None:
    text = "# 1\n\n## A\n\nPrices in USD per 1M tokens.\n\n## B\n\n"
    assert facts(text + table("Model | Input | Output", "GPT-5 mini | 0.25 | 2.00")) == []


@pytest.mark.parametrize("cell", ["$0.0006/1K", "$0.0006 / 1K tokens", "$0.0006 per 1K"])
def test_a_cell_says_itself_for_how_many_tokens_its_price_is(cell: str) -> None:
    rows = table("Model | Input ($/1M)", f"Kimi K2 | {cell}", "GLM-5 | 1.00")
    assert facts(rows) == [
        fact("GLM-5", "input-price", "1 USD/Mtoken"),
        fact("Kimi K2", "input-price", "0.6 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "intro"),
    [
        ("en", "Prices go from cents to thousands of dollars."),
        ("fr", "Les prix vont de quelques centimes à des milliers d'euros."),
        ("ru", "Стоимость может варьироваться от копеек до тысяч долларов."),
    ],
)
def test_thousands_of_a_currency_are_no_tokens_that_a_price_is_for(language: str, intro: str) -> None:
    rows = table("Model | Input ($/1M tokens) | Output (1M tokens)", "GPT-5 mini | $0.25 | $2.00")
    assert facts(f"# 1\n\n## A\n\n{intro}\n\n{rows}", language) == [
        fact("GPT-5 mini", "input-price", "0.25 USD/Mtoken"),
        fact("GPT-5 mini", "output-price", "2 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("over", "head"),
    [
        ("Costs per MILLION Tokens", "Model | Prompt Tokens | Cached Tokens | Completion Tokens | Context"),
        ("## Pricing (per 1M tokens)", "Model | Input | Cached | Output | Context"),
        (
            "Models",
            "Model | Input price (per 1M) | Cached input price | Output price (per 1M) | Context",
        ),
    ],
)
def test_prices_for_tokens_that_print_no_currency_are_in_dollars_in_english(over: str, head: str) -> None:
    rows = table(head, "GPT-5 mini | 0.25 | 0.025 | 2.00 | 128K")
    assert facts(f"# 1\n\n{over}\n\n{rows}") == PRICES


@pytest.mark.parametrize(
    ("language", "over", "head"),
    [
        ("fr", "## Tarifs (par million de tokens)", "Modèle | Entrée | Sortie"),
        ("ru", "## Цены за 1M токенов", "Модель | Ввод | Вывод"),
        ("ja", "## 価格（100万トークンあたり）", "モデル | 入力 | 出力"),
        ("en", "The cost of a run fell by a million.", "Model | Input | Output"),
    ],
)
def test_where_several_currencies_are_in_use_they_say_too_little(language: str, over: str, head: str) -> None:
    rows = table(head, "GPT-5 mini | 128000 | 16384")
    assert not [one for one in facts(f"# 1\n\n{over}\n\n{rows}", language) if "price" in one.metric]
