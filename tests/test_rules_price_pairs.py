"""Two prices side by side: what comes in, then what goes out."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

TWO = [
    fact("Kimi K2", "input-price", "0.60 USD/Mtoken"),
    fact("Kimi K2", "output-price", "2.50 USD/Mtoken"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 costs $0.60 / $2.50 per million tokens."),
        ("en", "- Kimi K2: **$0.60/$2.50** per 1M tokens"),
        ("fr", "Kimi K2 coûte 0,60 $ / 2,50 $ par million de tokens."),
        ("ja", "Kimi K2の料金は100万トークンあたり0.60ドル／2.50ドルだ。"),
        ("ru", "Kimi K2 стоит 0,60 $/2,50 $ за миллион токенов."),
        ("en", "Kimi K2 charges $0.60/2.50 per million tokens for input/output."),
        ("en", "- Kimi K2: $0.60/2.50 (input/output)"),
        ("fr", "Kimi K2 coûte $0.60/2.50 par million de tokens."),
        ("ru", "Kimi K2: $0.60/2.50 за миллион токенов."),
        ("ja", "Kimi K2は$0.60/2.50（100万トークンあたり）。"),
    ],
)
def test_two_prices_and_a_slash_are_in_and_out(language: str, text: str) -> None:
    assert facts(text, language) == sorted(TWO)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Kimi Pro plan costs $20 / $200 a month."),
        ("en", "Kimi Pro: $20 / $200 per month."),
        ("en", "Kimi K2 makes them at $5/100 images."),
        ("en", "Kimi K2 is $5/30 days."),
        ("fr", "L'abonnement Kimi Pro coûte 20 € / 200 € par mois."),
        ("ru", "Подписка Kimi Pro стоит 20 $/200 $ в месяц."),
        ("ja", "Kimi Proの料金は月額20ドル／200ドルだ。"),
    ],
)
def test_two_subscriptions_and_a_slash_are_no_claim(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 costs about $0.60 / $2.50 per million tokens."),
        ("fr", "Kimi K2 coûte environ 0,60 $ / 2,50 $ par million de tokens."),
        ("ru", "Kimi K2 стоит около 0,60 $/2,50 $ за миллион токенов."),
        ("ja", "Kimi K2の料金は100万トークンあたり約0.60ドル／2.50ドルだ。"),
    ],
)
def test_a_hedge_before_a_pair_is_of_both(language: str, text: str) -> None:
    assert [claim.bound for claim in facts(text, language)] == ["~", "~"]


def test_a_pair_for_a_thousand_tokens_is_converted() -> None:
    assert facts("Kimi K2 costs $0.0006 / $0.0025 per 1K tokens.") == TWO


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Prices per million tokens: Kimi K2 $0.60/$2.50, DeepSeek-V3 $0.27/$1.10"),
        ("fr", "Prix par million de tokens : Kimi K2 0,60 $/2,50 $, DeepSeek-V3 0,27 $/1,10 $"),
        ("ru", "Цены за миллион токенов: Kimi K2 — 0,60 $/2,50 $, DeepSeek-V3 — 0,27 $/1,10 $"),
        ("ja", "100万トークンあたりの料金：Kimi K2は0.60ドル／2.50ドル、DeepSeek-V3は0.27ドル／1.10ドル"),
    ],
)
def test_each_model_of_a_list_has_its_pair(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("DeepSeek-V3", "input-price", "0.27 USD/Mtoken"),
        fact("DeepSeek-V3", "output-price", "1.10 USD/Mtoken"),
        *TWO,
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GPT-5 mini is cheaper than Kimi K2 ($0.25/$2 vs. $3/$15 per million tokens)."),
        ("fr", "GPT-5 mini est moins cher que Kimi K2 (0,25 $/2 $ contre 3 $/15 $ par million de tokens)."),
        ("ru", "GPT-5 mini дешевле, чем Kimi K2 ($0.25/$2 против $3/$15 за миллион токенов)."),
        ("ja", "GPT-5 miniはKimi K2より安い（$0.25/$2対$3/$15）。"),
        ("en", "GPT-5 mini costs $0.25/$2, well below the $3/$15 of Kimi K2."),
    ],
)
def test_each_side_of_a_comparison_has_its_pair(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GPT-5 mini", "input-price", "0.25 USD/Mtoken"),
        fact("GPT-5 mini", "output-price", "2 USD/Mtoken"),
        fact("Kimi K2", "input-price", "3 USD/Mtoken"),
        fact("Kimi K2", "output-price", "15 USD/Mtoken"),
    ]


def test_a_pair_that_was_is_replaced() -> None:
    assert facts("- **Kimi K2**: $3/$15 → $2/$10 per million tokens") == [
        fact("Kimi K2", "input-price", "2 USD/Mtoken"),
        fact("Kimi K2", "output-price", "10 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    "text", ["Kimi K2は$3/百万入力、$15/百万出力。", "Kimi K2の価格: $3/百万入力, $15/百万出力（税別）"]
)
def test_a_million_may_be_written_in_tens(text: str) -> None:
    assert facts(text, "ja") == [
        fact("Kimi K2", "input-price", "3 USD/Mtoken"),
        fact("Kimi K2", "output-price", "15 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- **Claude Fable 5 / Mythos 5**: $10 / $50"),
        ("ja", "- **Claude Fable 5 / Mythos 5**: 10ドル / 50ドル"),
    ],
)
def test_a_key_of_two_names_gives_both_the_prices_behind_it(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Claude Fable 5", "input-price", "10 USD/Mtoken"),
        fact("Claude Fable 5", "output-price", "50 USD/Mtoken"),
        fact("Mythos 5", "input-price", "10 USD/Mtoken"),
        fact("Mythos 5", "output-price", "50 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 is cheap, compared to Kimi K2 at $0.60 input/$2.50 output per million tokens."),
        (
            "en",
            "Unlike Kimi K2 at $0.60 per million input tokens and $2.50 per million output, GLM-5 is free.",
        ),
        ("fr", "GLM-5 est gratuit, face à Kimi K2 à 0,60 $ en entrée / 2,50 $ en sortie par million."),
    ],
)
def test_both_prices_of_a_rival_are_the_rivals(language: str, text: str) -> None:
    assert facts(text, language) == sorted(TWO)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ministral 8B at $0.10/$0.10, Small 3.1 at $0.20/$0.60, Medium 3 at $0.40/$2 per 1M tokens."),
        ("fr", "Ministral 8B à 0,10 $/0,10 $, Small 3.1 à 0,20 $/0,60 $ par million de tokens."),
        ("ru", "Ministral 8B: $0.10/$0.10, Small 3.1: $0.20/$0.60 за миллион токенов."),
    ],
)
def test_the_prices_of_an_unknown_version_are_not_those_of_the_model_before(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Ministral 8B", "input-price", "0.1 USD/Mtoken"),
        fact("Ministral 8B", "output-price", "0.1 USD/Mtoken"),
    ]


def test_a_known_tier_with_its_version_has_its_own_prices() -> None:
    assert facts("Claude Opus 4.5 at $5/$25, Haiku 4.5 at $1/$5 per million tokens.", "en") == [
        fact("Claude Opus 4.5", "input-price", "5 USD/Mtoken"),
        fact("Claude Opus 4.5", "output-price", "25 USD/Mtoken"),
        fact("Haiku 4.5", "input-price", "1 USD/Mtoken"),
        fact("Haiku 4.5", "output-price", "5 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Kimi K2 now costs $0.60 per million input and $2.50 per million output tokens (was $1 and $4).",
        ),
        ("ru", "Kimi K2 стоит $0.60 за миллион входных токенов и $2.50 за миллион выходных (было $1 и $4)."),
    ],
)
def test_two_prices_that_were_are_the_old_of_both_kinds(language: str, text: str) -> None:
    was = [
        fact("Kimi K2", "input-price", "1 USD/Mtoken"),
        fact("Kimi K2", "output-price", "4 USD/Mtoken"),
    ]
    assert facts(text, language) == sorted([*TWO, *was])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 costs $0.60 per million input tokens (was $1 and $4)."),
        ("ru", "Kimi K2 стоит $0.60 за миллион входных токенов (было $1 и $4)."),
    ],
)
def test_two_prices_that_were_of_one_kind_told_are_no_pair(language: str, text: str) -> None:
    assert "output-price" not in [claim.metric for claim in facts(text, language)]
