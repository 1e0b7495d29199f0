"""Prices whose kind the price before them tells: of another model, beyond a length, of several in turn."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 costs $0.60 per million input tokens, while GLM-5 is billed at $1."),
        ("fr", "Kimi K2 coûte 0,60 $ par million de tokens en entrée, et GLM-5 1 $."),
        ("ru", "Kimi K2 стоит 0,60 $ за миллион входных токенов, а GLM-5 — 1 $."),
        ("ja", "入力料金はKimi K2が100万トークンあたり0.60ドル、GLM-5が1ドル。"),
    ],
)
def test_the_only_kind_that_is_named_is_that_of_both_models(language: str, text: str) -> None:
    assert facts(text, language) == sorted(
        [fact("Kimi K2", "input-price", "0.60 USD/Mtoken"), fact("GLM-5", "input-price", "1 USD/Mtoken")]
    )


def test_where_two_kinds_are_named_none_goes_on() -> None:
    text = "Kimi K2 costs $0.60 per million input tokens and $2.50 per million output tokens; GLM-5 $1."
    assert facts(text, "en") == [
        fact("Kimi K2", "input-price", "0.60 USD/Mtoken"),
        fact("Kimi K2", "output-price", "2.50 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 costs $2 per million input tokens up to 200K tokens and $4 above that."),
        ("fr", "Kimi K2 coûte 2 $ par million de tokens en entrée jusqu'à 200K tokens et 4 $ au-delà."),
        ("ru", "Kimi K2 стоит 2 $ за миллион входных токенов до 200K токенов и 4 $ свыше."),
    ],
)
def test_a_price_beyond_a_length_is_of_the_same_kind(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "input-price", "2 USD/Mtoken"),
        fact("Kimi K2", "input-price", "4 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The input prices of Kimi K2 and of GLM-5 are 0.60 and 1.00 dollars per million tokens."),
        ("fr", "Les prix d'entrée de Kimi K2 et de GLM-5 sont de 0,60 et 1,00 $ par million de tokens."),
        ("ru", "Входная цена Kimi K2 и GLM-5 — 0,60 и 1,00 $ за миллион токенов."),
    ],
)
def test_two_prices_are_those_of_two_models_in_their_order(language: str, text: str) -> None:
    assert facts(text, language) == sorted(
        [fact("Kimi K2", "input-price", "0.60 USD/Mtoken"), fact("GLM-5", "input-price", "1.00 USD/Mtoken")]
    )


@pytest.mark.parametrize(
    ("language", "lead", "item"),
    [
        ("en", "Output tokens", "$15 per million tokens for prompts of up to 200K tokens"),
        ("fr", "Tokens de sortie", "15 $ par million de tokens pour les prompts de moins de 200K tokens"),
        ("ru", "Выходные токены", "15 $ за миллион токенов для запросов до 200K токенов"),
        ("ja", "出力トークン", "100万トークンあたり15ドル（20万トークン以下のプロンプト）"),
    ],
)
def test_an_item_has_the_kind_of_price_that_it_hangs_from(language: str, lead: str, item: str) -> None:
    text = f"# Kimi K2\n\n- **{lead}**:\n\n  - {item}"
    assert [(f.metric, str(f.value)) for f in facts(text, language)] == [("output-price", "15")]


def test_an_item_that_names_its_kind_of_price_keeps_it() -> None:
    text = "# Kimi K2\n\n- **Output**:\n  - $3 per million input tokens\n  - $15 per million tokens"
    assert facts(text) == [
        fact("Kimi K2", "input-price", "3 USD/Mtoken"),
        fact("Kimi K2", "output-price", "15 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 costs $0.75 per million input tokens and 3.75 per million output tokens."),
        ("fr", "GLM-5 coûte 0,75 $ par million de tokens en entrée et 3,75 par million en sortie."),
        ("ru", "GLM-5 стоит 0,75 доллара за миллион входных токенов и 3,75 за миллион выходных."),
    ],
)
def test_a_bare_amount_for_as_many_tokens_is_in_the_money_of_the_one_before(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-5", "input-price", "0.75 USD/Mtoken"),
        fact("GLM-5", "output-price", "3.75 USD/Mtoken"),
    ]


def test_a_bare_amount_for_other_things_is_no_price() -> None:
    text = "GLM-5 costs $0.75 per million input tokens and fails 3.75 times per thousand output tokens."
    assert facts(text) == [fact("GLM-5", "input-price", "0.75 USD/Mtoken")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5's price holds through the year 2026: $0.75 per million input tokens."),
        (
            "fr",
            "Le prix de GLM-5 vaut jusqu'à fin 2026 année incluse : 0,75 $ par million de tokens en entrée.",
        ),
        ("ru", "Цена GLM-5 действует до 31 декабря 2026 года: 0,75 $ за миллион входных токенов."),
        ("ja", "GLM-5の料金は2026年：100万入力トークンあたり0.75ドル。"),
    ],
)
def test_the_year_of_a_date_is_not_what_a_price_is_for(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GLM-5", "input-price", "0.75 USD/Mtoken")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# GLM-5\n\nIn practice your prompt may end up at $75."),
        ("fr", "# GLM-5\n\nEn pratique, votre prompt peut finir à 75 $."),
        ("ru", "# GLM-5\n\nНа практике ваш запрос к GLM-5 может закончиться за $75."),
        ("ja", "# GLM-5\n\n実際、GLM-5へのプロンプトは75ドルで済むこともある。"),
    ],
)
def test_what_a_prompt_came_to_is_no_price_of_tokens(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Kimi K2: $2.50 per million output tokens (vs GLM-5's $60), input tokens cost $0.60 per million.",
        ),
        (
            "fr",
            (
                "Kimi K2 demande 2,50 $ par million de tokens en sortie (contre 60 $ pour GLM-5) ; "
                "les tokens en entrée coûtent 0,60 $ par million."
            ),
        ),
        (
            "ru",
            (
                "Kimi K2 берёт 2,50 $ за миллион выходных токенов (против 60 $ у GLM-5); входные токены "
                "стоят 0,60 $ за миллион."
            ),
        ),
    ],
)
def test_a_price_in_brackets_against_another_is_of_its_kind(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-5", "output-price", "60 USD/Mtoken"),
        fact("Kimi K2", "input-price", "0.60 USD/Mtoken"),
        fact("Kimi K2", "output-price", "2.50 USD/Mtoken"),
    ]


BOUGHT = [
    fact("Kimi K2", "input-price", "0.60 USD/Mtoken"),
    fact("Kimi K2", "output-price", "2.50 USD/Mtoken"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is cheap. One million input tokens costs $0.60, one million output $2.50."),
        ("fr", "Kimi K2 est bon marché. Le million en entrée coûte 0,60 $, le million en sortie 2,50 $."),
        ("ru", "Kimi K2 недорогая. Миллион входных токенов стоит $0,60, миллион выходных — $2,50."),
        ("ru", "Kimi K2 недорогая. Миллион токенов на вход — 60 центов, миллион на выход — $2,50."),
        ("ja", "Kimi K2は安い。100万入力トークンが0.60ドル、100万出力トークンが2.50ドル。"),
    ],
)
def test_so_many_tokens_may_be_told_before_what_they_cost(language: str, text: str) -> None:
    assert facts(text, language) == BOUGHT


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has 1M tokens of context, $0.60 in and $2.50 out per million tokens."),
        (
            "fr",
            "Kimi K2 : contexte de 1M tokens, 0,60 $ en entrée et 2,50 $ en sortie par million de tokens.",
        ),
        ("ru", "Kimi K2: контекст 1M токенов, $0,60 за вход и $2,50 за выход за миллион токенов."),
    ],
)
def test_a_length_before_a_price_is_not_what_the_price_is_for(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "context-length", "1000000 token"), *BOUGHT]
