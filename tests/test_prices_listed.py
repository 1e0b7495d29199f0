"""Pairs of prices behind a pair whose kinds are named; bills, workloads and plans, which are none."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is at $2 for input and $10 for output per million tokens, GLM-5 at $5 and $25."),
        ("fr", "Kimi K2 est à 2 $ en entrée et 10 $ en sortie par million de jetons, GLM-5 à 5 $ et 25 $."),
        ("ru", "Kimi K2: 2 $ на вход и 10 $ на выход за миллион токенов, GLM-5: 5 $ и 25 $."),
        ("ja", "Kimi K2は入力$2、出力$10（100万トークンあたり）、GLM-5は$5/$25。"),
    ],
)
def test_pairs_go_on_in_the_order_of_the_first(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-5", "input-price", "5 USD/Mtoken"),
        fact("GLM-5", "output-price", "25 USD/Mtoken"),
        fact("Kimi K2", "input-price", "2 USD/Mtoken"),
        fact("Kimi K2", "output-price", "10 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With Kimi K2, it climbs to $875 ($125 for input, $750 for output)."),
        ("fr", "Avec Kimi K2, elle grimpe à 875 $ (125 $ en entrée, 750 $ en sortie)."),
        ("ru", "С Kimi K2 выходит 875 $ (125 $ на вход, 750 $ на выход)."),
        ("fr", "Avec Kimi K2, la facture mensuelle est de 400 $, dont 100 $ en entrée."),
        ("en", "With Kimi K2, the monthly bill is $400, of which $100 for input."),
        ("fr", "Prenons une équipe qui confie 50 millions de tokens d'entrée à Kimi K2."),
    ],
)
def test_what_a_workload_costs_is_no_price_of_a_models(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_a_plan_is_no_model() -> None:
    text = "Kimi K2 costs less than Claude Pro, at $3 / $15 per million tokens."
    assert {f.model for f in facts(text)} == {"Kimi K2"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Kimi K3 costs $10 per million input tokens and $50 per million output tokens, "
                "down from $30 and $150 respectively under Kimi K2."
            ),
        ),
        (
            "en",
            (
                "Kimi K3 costs $10 per million input tokens and $50 per million output tokens, "
                "down from $30 and $150 for Kimi K2."
            ),
        ),
        (
            "fr",
            (
                "Kimi K3 coûte 10 $ par million de tokens en entrée et 50 $ par million de tokens en sortie, "
                "contre 30 $ et 150 $ respectivement pour Kimi K2."
            ),
        ),
        (
            "ru",
            (
                "Kimi K3 стоит $10 за миллион входных токенов и $50 за миллион выходных, "
                "против $30 и $150 соответственно у Kimi K2."
            ),
        ),
    ],
)
def test_a_pair_may_have_its_model_behind_it(language: str, text: str) -> None:
    assert [one for one in facts(text, language) if one.model == "Kimi K2"] == [
        fact("Kimi K2", "input-price", "30 USD/Mtoken"),
        fact("Kimi K2", "output-price", "150 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K3 decodes 112 tok/s, against 24 tok/s and 20 tok/s respectively for Kimi K2."),
        ("fr", "Kimi K3 génère 112 tokens/s, contre 24 tokens/s et 20 tokens/s respectivement pour Kimi K2."),
        ("ru", "Kimi K3 выдаёт 112 токенов/с против 24 токенов/с и 20 токенов/с соответственно у Kimi K2."),
    ],
)
def test_two_values_that_and_joins_are_given_to_the_model_behind_them(language: str, text: str) -> None:
    assert [one for one in facts(text, language) if one.model == "Kimi K2"] == [
        fact("Kimi K2", "throughput", "20 token/s"),
        fact("Kimi K2", "throughput", "24 token/s"),
    ]
