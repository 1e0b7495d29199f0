"""Prices that a text adds up, and those of tiers that nobody names in full."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "That is what our team paid to Gemini 2.0 Flash: $22.50 input + $27 output = $49.50/month."),
        ("en", "All of the requests that we sent to GPT-4o cost us $2.50 input + $10 output = $12.50."),
        ("fr", "La facture de GPT-4o : 22,50 € en entrée + 27 € en sortie = 49,50 €."),
        ("ru", "Вот что мы заплатили за GPT-4o: $22,50 за ввод + $27 за вывод = $49,50."),
        ("ja", "GPT-4oの請求額は入力$22.50 + 出力$27 = $49.50です。"),
    ],
)
def test_what_is_added_up_is_no_price_for_tokens(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_prices_for_tokens_are_read_whatever_they_add_up_to() -> None:
    text = "GPT-4o costs $2.50 per million input tokens + $10 per million output tokens = $12.50 in all."
    assert facts(text) == [
        fact("GPT-4o", "input-price", "2.5 USD/Mtoken"),
        fact("GPT-4o", "output-price", "10 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Claude Haiku 4.5 is at $1 per million input tokens, Sonnet at $3."),
        ("en", "Claude Haiku 4.5 costs $1 per million input tokens, and Sonnet costs $3."),
        ("fr", "Claude Haiku 4.5 coûte 1 $ par million de tokens en entrée, et Sonnet coûte 3 $."),
        ("ru", "Claude Haiku 4.5 стоит $1 за миллион входных токенов, Sonnet — $3."),
    ],
)
def test_a_tier_that_no_model_here_has_is_another_of_its_family(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Claude Haiku 4.5", "input-price", "1 USD/Mtoken")]


def test_the_tier_alone_of_a_model_that_is_named_is_that_model() -> None:
    text = "Claude Sonnet 4.5 costs $3 per million input tokens. The output of Sonnet costs $15 per million."
    assert [(one.metric, one.value) for one in facts(text)] == [("input-price", 3), ("output-price", 15)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Claude 3 Opus is $15/$75, Sonnet $3/$15, and Haiku $0.25/$1.25 per million tokens."),
        (
            "fr",
            "Claude 3 Opus : 15 $/75 $, Sonnet : 3 $/15 $, Haiku : 0,25 $/1,25 $ par million de tokens.",
        ),
        ("ru", "Claude 3 Opus стоит $15/$75, Sonnet — $3/$15, а Haiku — $0,25/$1,25 за миллион токенов."),
    ],
)
def test_tiers_of_the_only_version_of_a_family_are_of_that_version(language: str, text: str) -> None:
    told = {
        (one.model.removeprefix("Claude 3 "), one.metric, str(one.value)) for one in facts(text, language)
    }
    assert told == {
        ("Opus", "input-price", "15"),
        ("Opus", "output-price", "75"),
        ("Sonnet", "input-price", "3"),
        ("Sonnet", "output-price", "15"),
        ("Haiku", "input-price", "0.25"),
        ("Haiku", "output-price", "1.25"),
    }


def test_a_tier_is_of_no_version_where_the_note_has_two() -> None:
    text = (
        "Claude 3 Opus costs $15 per million input tokens. Claude 3.5 Sonnet is cheaper. "
        "Haiku costs $0.25 per million input tokens."
    )
    assert facts(text) == [fact("Claude 3 Opus", "input-price", "15 USD/Mtoken")]
