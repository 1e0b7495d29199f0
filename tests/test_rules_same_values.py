"""Values that another model is said to have too, and versions that stand for one without its name."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Opus 4.7 costs $5 in and $25 out per million tokens, unchanged from Opus 4.6."),
        ("en", "Opus 4.7 lists at the same $5/$25 as Opus 4.6."),
        (
            "en",
            "Opus 4.7 costs the same as Opus 4.6: $5 per million input tokens and $25 per million output.",
        ),
        ("fr", "Opus 4.7 coûte 5 $ en entrée et 25 $ en sortie par million de tokens, identique à Opus 4.6."),
        ("ru", "Opus 4.7 стоит $5 за вход и $25 за выход за 1M токенов, как и у Opus 4.6."),
        ("ja", "Opus 4.7の価格はOpus 4.6と同じ入力$5、出力$25（100万トークンあたり）です。"),
    ],
)
def test_prices_said_to_be_the_same_are_of_both(language: str, text: str) -> None:
    assert sorted(facts(text, language)) == sorted(
        fact(model, metric, amount)
        for model in ("Opus 4.6", "Opus 4.7")
        for metric, amount in (("input-price", "5 USD/Mtoken"), ("output-price", "25 USD/Mtoken"))
    )


@pytest.mark.parametrize(
    "text",
    [
        "Opus 4.7 costs $5 in and $25 out per million tokens, as Opus 4.6 users know.",
        "Opus 4.7 costs $5 in and $25 out per million tokens and is as quick as Opus 4.6.",
        "Opus 4.7 scores 88.1% on MMLU, the same as Opus 4.6 with tools.",
    ],
)
def test_likeness_of_something_else_gives_the_other_nothing(text: str) -> None:
    assert {one.model for one in facts(text)} == {"Opus 4.7"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Grok 4.6 costs the same as 4.5 and scores 61.2 on GPQA Diamond."),
        ("fr", "Grok 4.6 est meilleur que 4.5 et atteint 61,2 sur GPQA Diamond."),
        ("ru", "Grok 4.6 дешевле, чем 4.5, и набирает 61,2 на GPQA Diamond."),
    ],
)
def test_a_bare_version_behind_a_comparison_is_no_score(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Grok 4.6", "GPQA-Diamond", "61.2 score")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Phi-3-mini has a context length of 128K or 4K tokens."),
        ("fr", "Phi-3-mini a une fenêtre de contexte de 128K et 4K tokens."),
        ("ru", "У Phi-3-mini контекстное окно 128K и 4K токенов."),
        ("ja", "Phi-3-miniのコンテキスト長は128Kと4Kです。"),
    ],
)
def test_both_windows_of_one_model_are_its(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Phi-3-mini", "context-length", "4000 token"),
        fact("Phi-3-mini", "context-length", "128000 token"),
    ]


def test_two_windows_of_two_models_are_one_each() -> None:
    assert facts("GPT-5 and Kimi K2 have contexts of 400K and 256K tokens.") == [
        fact("GPT-5", "context-length", "400000 token"),
        fact("Kimi K2", "context-length", "256000 token"),
    ]
