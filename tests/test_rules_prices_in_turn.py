"""Two prices joined by "and", where no word says which is for what comes in and which for what goes out."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 came out at $0.60 and $2.50 per million tokens."),
        ("en", "GPT-5 is free. Kimi K2 costs $0.60 and $2.50 per 1M tokens, respectively."),
        ("fr", "Kimi K2 coûte 0,60 $ et 2,50 $ par million de tokens."),
        ("ru", "Kimi K2 стоит 0,60 $ и 2,50 $ за миллион токенов."),
        ("ja", "Kimi K2は100万トークンあたり0.60ドルと2.50ドルである。"),
    ],
)
def test_the_first_is_for_what_comes_in(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "input-price", "0.60 USD/Mtoken"),
        fact("Kimi K2", "output-price", "2.50 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "GPT-5 costs $1.25 per million input tokens and $10 for output. Kimi K2 costs $0.60 and $2.50.",
        ),
        (
            "fr",
            "GPT-5 coûte 1,25 $ par million de tokens en entrée, 10 $ en sortie. Kimi K2, 0,60 $ et 2,50 $.",
        ),
    ],
)
def test_two_prices_follow_the_order_of_the_sentence_before(language: str, text: str) -> None:
    assert [claim[1:3] for claim in facts(text, language) if claim.model == "Kimi K2"] == [
        claim[1:3]
        for claim in (
            fact("Kimi K2", "input-price", "0.60 USD/Mtoken"),
            fact("Kimi K2", "output-price", "2.50 USD/Mtoken"),
        )
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 comes in plans of $20 and $200."),
        ("en", "Kimi K2 costs $20 and $200 a month."),
        ("en", "Kimi K2 and GPT-5 cost $2.50 and $0.60 per million tokens."),
        ("en", "Kimi K2 went between $2.50 and $0.60 per million tokens."),
        ("fr", "Kimi K2 coûte 20 € et 200 € par mois."),
        ("ru", "Kimi K2 стоит 20 $ и 200 $ в месяц."),
        ("ja", "Kimi K2は月額20ドルと200ドルである。"),
    ],
)
def test_other_pairs_are_no_prices_of_tokens(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 costs $0.60 and $2.50 per million input and output tokens."),
        ("fr", "Kimi K2 coûte 0,60 $ et 2,50 $ par million de tokens en entrée et en sortie."),
        ("ru", "Kimi K2 стоит $0.60 и $2.50 за миллион входных и выходных токенов."),
        ("ja", "Kimi K2の価格は入力・出力それぞれ100万トークンあたり$0.60と$2.50。"),
    ],
)
def test_both_kinds_may_be_named_in_turn(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K2", "input-price", "0.60 USD/Mtoken"),
        fact("Kimi K2", "output-price", "2.50 USD/Mtoken"),
    ]


def test_a_sentence_behind_goes_on_in_turn() -> None:
    first = "Kimi K2 costs $0.60 and $2.50 per million input and output tokens."
    note = f"{first} Kimi K3 is $1 and $5, respectively."
    assert [claim[:3] for claim in facts(note) if claim.model == "Kimi K3"] == [
        claim[:3]
        for claim in (
            fact("Kimi K3", "input-price", "1 USD/Mtoken"),
            fact("Kimi K3", "output-price", "5 USD/Mtoken"),
        )
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 costs ¥12 per million input tokens and ¥36 for output, that is €1.50 and €4.50."),
        (
            "fr",
            "Kimi K2 coûte 12 ¥ en entrée et 36 ¥ en sortie par million de tokens, soit 1,50 € et 4,50 €.",
        ),
        ("ru", "Kimi K2 стоит 12 ¥ за вход и 36 ¥ за выход за миллион токенов, то есть 1,50 € и 4,50 €."),
    ],
)
def test_a_pair_in_another_money_keeps_the_order_of_the_first(language: str, text: str) -> None:
    assert [(claim.metric, claim.value) for claim in facts(text, language) if claim.unit == "EUR/Mtoken"] == [
        ("input-price", Decimal("1.50")),
        ("output-price", Decimal("4.50")),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kimi K2 costs $3 per million input tokens and $15 for output, and plans come at €20 and €200.",
        "Kimi K2 costs $3 per million input tokens and $15 for output, and images €0.10 and €0.20.",
    ],
)
def test_a_pair_at_another_rate_is_no_conversion(text: str) -> None:
    assert [claim for claim in facts(text) if claim.unit == "EUR/Mtoken"] == []


def test_what_its_predecessor_cost_is_another_models() -> None:
    text = "Kimi K3 costs $3 per million input tokens and $15 per million output. "
    own = [fact("Kimi K3", "input-price", "3 USD/Mtoken"), fact("Kimi K3", "output-price", "15 USD/Mtoken")]
    assert facts(f"{text}Its predecessor listed at $0.95 and $4.") == own
    assert facts(f"{text}Its predecessor, K2.6, listed at $0.95 and $4.") == [
        fact("Kimi K2.6", "input-price", "0.95 USD/Mtoken"),
        fact("Kimi K2.6", "output-price", "4 USD/Mtoken"),
        *own,
    ]
