"""Prices: for which tokens, for how many of them, in which money; and money that is no such price."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import Fact, fact, facts, not_yet

TWO = [
    fact("Kimi K2", "input-price", "0.60 USD/Mtoken"),
    fact("Kimi K2", "output-price", "2.50 USD/Mtoken"),
]
THREE = [*TWO, fact("Kimi K2", "cached-input-price", "0.15 USD/Mtoken")]
OUTPUT = 'the second price, for "output" without its noun, is read as the input price'
THOUSAND = "a price for a thousand tokens is not converted, and the thousand is read as a length"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi Pro costs $20 per month and $0.50 per image."),
        ("en", "Running Kimi K2 costs $12 per hour on rented cards."),
        ("en", "The Kimi K2 hackathon has a prize of $5,000."),
        ("en", "We spent $1,200 on Kimi K2 last month, for 2 billion tokens."),
        ("fr", "Kimi Pro coûte 20 € par mois et 0,50 € par image."),
        ("fr", "Louer de quoi servir Kimi K2 coûte 12 $ par heure."),
        ("fr", "Le hackathon Kimi K2 est doté de 5 000 $."),
        ("ru", "Kimi Pro стоит 20 $ в месяц и 0,50 $ за изображение."),
        ("ru", "Аренда сервера под Kimi K2 стоит 12 $ в час."),
        ("ru", "Призовой фонд хакатона Kimi K2 — 5000 $."),
        ("ja", "Kimi Proは月20ドル、画像1枚あたり0.50ドルだ。"),
        ("ja", "Kimi K2を動かすサーバーの賃料は1時間あたり12ドルだ。"),
        ("ja", "Kimi K2のハッカソンの賞金は5,000ドルだ。"),
        ("ja", "Kimi Proの料金は月額20ドルだ。"),
    ],
)
def test_money_for_anything_but_tokens_is_no_claim(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "key", "missed", "hit", "last"),
    [
        ("en", "Pricing:", "Input (cache miss):", "Input (cache hit):", "Output:"),
        ("fr", "Tarifs :", "Entrée (cache manqué) :", "Entrée (cache touché) :", "Sortie :"),
        ("ru", "Цены:", "Ввод (промах кэша):", "Ввод (попадание в кэш):", "Вывод:"),
        ("ja", "料金：", "入力（キャッシュミス）：", "入力（キャッシュヒット）：", "出力："),
    ],
)
def test_prices_under_a_key_are_of_the_model_that_the_list_hangs_from(
    language: str, key: str, missed: str, hit: str, last: str
) -> None:
    prices = f"    - {missed} $0.60 / 1M\n    - {hit} $0.15 / 1M\n    - {last} $2.50 / 1M"
    text = f"# 1\n\n- **Kimi K2** — top\n  - {key}\n{prices}\n- **GLM-5**\n  - 2"
    assert facts(text, language) == sorted(THREE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 charges $0.60 per million input tokens and $2.50 per million output tokens."),
        ("en", "The price of Kimi K2 is $0.60 for input and $2.50 for output."),
        ("fr", "Kimi K2 coûte 0,60 $ en entrée et 2,50 $ en sortie par million de tokens."),
        ("fr", "Kimi K2 : 0,60 $/M en entrée, 2,50 $/M en sortie."),
        ("ru", "Kimi K2: $0.60/1M вход, $2.50/1M выход."),
        ("ja", "Kimi K2は入力100万トークンあたり0.60ドル、出力100万トークンあたり2.50ドル。"),
        ("ja", "Kimi K2の料金は100万トークンあたり入力0.60ドル、出力2.50ドルである。"),
        ("fr", "Kimi K2 facture 0,60 $ le million de tokens en entrée et 2,50 $ le million en sortie."),
        ("ru", "Kimi K2: 0,60 доллара за миллион входных токенов и 2,50 доллара за миллион выходных."),
        ("ru", "Kimi K2 стоит 0,60 $ на вход и 2,50 $ на выход за миллион токенов."),
        ("en", "Kimi K2: $0.60/M in, $2.50/M out."),
        ("en", "Kimi K2 costs $0.60 in and $2.50 out per million tokens."),
    ],
)
def test_what_a_price_is_for_stands_beside_it(language: str, text: str) -> None:
    assert facts(text, language) == sorted(TWO)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2: input $0.60, output $2.50, cached input $0.15 (per million tokens)"),
        ("fr", "Kimi K2 : entrée 0,60 $, sortie 2,50 $, entrée en cache 0,15 $ (par million de tokens)"),
        ("ja", "Kimi K2：入力0.60ドル、出力2.50ドル、キャッシュ0.15ドル（100万トークンあたり）"),
        ("ru", "Kimi K2: вход 0,60 $, выход 2,50 $, кэш 0,15 $ (за 1 млн токенов)"),
    ],
)
def test_three_prices_may_share_what_they_are_for(language: str, text: str) -> None:
    assert facts(text, language) == sorted(THREE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "| Model | Input ($/1K) | Output ($/1K) |\n|---|---|---|\n| Kimi K2 | 0.0006 | 0.0025 |"),
        (
            "fr",
            "| Modèle | Entrée ($/1 000) | Sortie ($/1 000) |\n|---|---|---|\n| Kimi K2 | 0,0006 | 0,0025 |",
        ),
        ("en", "Kimi K2 costs $0.0006 per 1K input and $0.0025 per 1K output tokens."),
        ("fr", "Kimi K2 coûte 0,0006 $ les 1 000 tokens en entrée et 0,0025 $ en sortie."),
        ("ru", "Kimi K2: 0,0006 $ за 1000 входных и 0,0025 $ за 1000 выходных токенов."),
        ("ja", "Kimi K2は入力1,000トークンあたり0.0006ドル、出力1,000トークンあたり0.0025ドル。"),
        ("en", "Kimi K2 charges $0.0000006 per input token and $0.0000025 per output token."),
    ],
)
def test_prices_for_less_than_a_million_are_converted(language: str, text: str) -> None:
    assert facts(text, language) == sorted(TWO)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Kimi K2 coûte 0,52 € le million de tokens en entrée.", "0.52 EUR/Mtoken"),
        ("ru", "Kimi K2 стоит 55 рублей за миллион входных токенов.", "55 RUB/Mtoken"),
        ("ja", "Kimi K2の入力料金は100万トークンあたり90円である。", "90 JPY/Mtoken"),
        ("en", "Kimi K2 costs about $0.60 per million input tokens.", "~ 0.60 USD/Mtoken"),
        ("en", "Kimi K2 costs less than $0.60 per million input tokens.", "< 0.60 USD/Mtoken"),
        ("fr", "Kimi K2 coûte moins de 0,60 $ par million de tokens en entrée.", "< 0.60 USD/Mtoken"),
        ("ru", "Kimi K2 стоит около 0,60 $ за миллион входных токенов.", "~ 0.60 USD/Mtoken"),
        ("ja", "Kimi K2の入力料金は100万トークンあたり約0.60ドルである。", "~ 0.60 USD/Mtoken"),
        ("en", "Kimi K2 costs 60 cents per million input tokens.", "0.60 USD/Mtoken"),
        ("fr", "Kimi K2 coûte 60 centimes d'euro par million de tokens en entrée.", "0.60 EUR/Mtoken"),
        ("ru", "Kimi K2 стоит 60 центов за миллион входных токенов.", "0.60 USD/Mtoken"),
        ("ja", "Kimi K2の入力料金は100万トークンあたり60セントである。", "0.60 USD/Mtoken"),
    ],
)
def test_money_and_bounds(language: str, text: str, wanted: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "input-price", wanted)]


@pytest.mark.parametrize(
    ("language", "text", "beyond"),
    [
        ("en", "Above 200K tokens, Kimi K2 costs $2.50 per million input tokens.", "Above 200K tokens"),
        (
            "fr",
            "Au-delà de 200k tokens, Kimi K2 coûte 2,50 $ par million de tokens en entrée.",
            "Au-delà de 200k tokens",
        ),
        ("ru", "Свыше 200K токенов Kimi K2 стоит 2,50 $ за миллион входных токенов.", "Свыше 200K токенов"),
        not_yet(
            "in Japanese the words of the limit stand behind its length",
            "ja",
            "20万トークンを超えると、Kimi K2の入力は100万トークンあたり2.50ドルになる。",
            "20万トークンを超える",
        ),
    ],
)
def test_a_length_beyond_which_a_price_holds_is_its_condition(language: str, text: str, beyond: str) -> None:
    wanted: list[Fact] = [fact("Kimi K2", "input-price", "2.50 USD/Mtoken", beyond)]
    assert facts(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is $5 for the input tokens and $15 for the output tokens."),
        ("fr", "Kimi K2 est à 5 $ pour les tokens d'entrée et 15 $ pour les tokens de sortie."),
        ("ru", "Kimi K2 стоит $5 за входные токены и $15 за выходные токены."),
        ("ja", "Kimi K2は入力トークンが$5、出力トークンが$15。"),
    ],
)
def test_no_token_costs_a_cent(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "input-price", "5 USD/Mtoken"),
        fact("Kimi K2", "output-price", "15 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 starts from $2/M input tokens and $6/M output tokens."),
        ("fr", "Kimi K2 est proposé à partir de 2 $/M tokens en entrée et 6 $/M en sortie."),
        ("ru", "Kimi K2: от $2 за млн входных токенов и $6 за млн выходных."),
    ],
)
def test_a_price_may_be_where_prices_begin(language: str, text: str) -> None:
    assert [(f.metric, f.value, f.condition) for f in facts(text, language)] == [
        ("input-price", Decimal(2), ""),
        ("output-price", Decimal(6), ""),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Kimi K2 costs $2 per million input tokens, $0.50 per million cached input tokens and $6 out.",
        ),
        (
            "fr",
            "Kimi K2 : 2 $ par million de tokens d'entrée, 0,50 $ par million de tokens d'entrée en cache.",
        ),
        ("ru", "Kimi K2: $2 за миллион входных токенов, $0.50 за миллион кэшированных входных токенов."),
    ],
)
def test_what_stands_in_the_cache_has_its_own_price(language: str, text: str) -> None:
    assert fact("Kimi K2", "cached-input-price", "0.50 USD/Mtoken") in facts(text, language)
    assert fact("Kimi K2", "input-price", "2 USD/Mtoken") in facts(text, language)


def test_a_window_beside_a_price_is_no_amount_that_it_is_for() -> None:
    text = "Kimi K2 has a one-million-token context window, priced at $3 per million input tokens."
    assert facts(text) == [
        fact("Kimi K2", "context-length", "1000000 token"),
        fact("Kimi K2", "input-price", "3 USD/Mtoken"),
    ]


def test_a_word_that_ends_a_name_is_no_sign_of_the_price_behind_it() -> None:
    assert facts("MiniMax M3 $0.30/$1.20 · Qwen3.6-Plus $0.325/$1.95") == [
        fact("MiniMax M3", "input-price", "0.30 USD/Mtoken"),
        fact("MiniMax M3", "output-price", "1.20 USD/Mtoken"),
        fact("Qwen3.6-Plus", "input-price", "0.325 USD/Mtoken"),
        fact("Qwen3.6-Plus", "output-price", "1.95 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 got a context window of 1 million tokens at $0.60 per million input tokens."),
        ("fr", "Kimi K2 a une fenêtre de contexte de 1 million de tokens à 0,60 $ par million en entrée."),
        ("ru", "Kimi K2 получил контекстное окно в 1 миллион токенов при цене $0,60 за миллион входных."),
        ("ru", "Kimi K2 получил контекстное окно на миллион токенов по цене $0,60 за миллион входных."),
        ("ja", "Kimi K2のコンテキストウィンドウは100万トークン、料金は100万トークンあたり入力0.60ドルだ。"),
    ],
)
def test_a_length_beside_a_price_is_not_what_the_price_is_for(language: str, text: str) -> None:
    window = fact("Kimi K2", "context-length", "1000000 token")
    assert facts(text, language) == [window, fact("Kimi K2", "input-price", "0.60 USD/Mtoken")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Default prices (in credits per 1K output tokens) follow."),
        ("fr", "Tarifs par défaut (en crédits pour 1K tokens de sortie)."),
        ("ru", "Цены по умолчанию (в кредитах за 1K выходных токенов)."),
        ("ja", "料金は1K出力トークンあたりのクレジット。"),
    ],
)
def test_so_many_tokens_that_something_is_paid_for_are_no_limit(language: str, text: str) -> None:
    assert facts(f"# GLM-5\n\n{text}", language) == []


def test_kopecks_are_hundredths_of_a_rouble() -> None:
    text = "Вход Kimi K2 стоит 20 копеек за 1000 токенов."
    assert facts(text, "ru") == [fact("Kimi K2", "input-price", "200 RUB/Mtoken")]


@pytest.mark.parametrize(
    "text",
    [
        "Input is priced at $0.80 per million tokens, cached input at $0.20 and output at $3.20 per million.",
        "It costs $0.80 input and $3.20 output per million tokens, cached $0.20.",
    ],
)
def test_the_word_before_the_next_price_is_not_that_of_the_price_before_it(text: str) -> None:
    assert facts("# Kimi K2\n\n" + text, "en") == [
        fact("Kimi K2", "cached-input-price", "0.20 USD/Mtoken"),
        fact("Kimi K2", "input-price", "0.80 USD/Mtoken"),
        fact("Kimi K2", "output-price", "3.20 USD/Mtoken"),
    ]


def test_the_next_step_of_a_price_stands_under_its_own_length() -> None:
    text = "### Gemini 1.5 Pro\n\n- Input: $1.25 (≤128K) | $2.50 (>128K)"
    assert facts(text) == [
        fact("Gemini 1.5 Pro", "input-price", "1.25 USD/Mtoken", "≤128K"),
        fact("Gemini 1.5 Pro", "input-price", "2.50 USD/Mtoken", ">128K"),
    ]
