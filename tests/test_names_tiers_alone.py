"""Tails and tiers that stand for the one name in a note that ends so."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Claude Opus 5.5 is out. Opus scores 74.2% on MMLU."),
        ("fr", "Claude Opus 5.5 est sorti. Opus atteint 74,2 % sur MMLU."),
        ("ru", "Вышла Claude Opus 5.5. Opus набирает 74,2% на MMLU."),
        ("ja", "Claude Opus 5.5が公開された。OpusはMMLUで74.2%を記録した。"),
    ],
)
def test_a_tier_stands_for_its_one_version(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Opus", "MMLU", "74.2 percent")]


@pytest.mark.parametrize(
    "text",
    [
        "Claude Opus 5.5 and Claude Opus 5 are out. Opus scores 74.2% on MMLU.",
        "Gemini 3.1 Pro is out. The plan is called Pro and scores 74.2% on MMLU.",
    ],
)
def test_a_tier_of_two_versions_or_of_anything_stands_for_none(text: str) -> None:
    assert not any(one.model in ("Opus", "Pro") for one in facts(text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Claude Opus 5 came out before Claude Opus 5.5. On MMLU Opus scores 74.2%."),
        ("fr", "Claude Opus 5 a précédé Claude Opus 5.5. Sur MMLU, Opus atteint 74,2 %."),
        ("ru", "Claude Opus 5 вышла до Claude Opus 5.5. На MMLU Opus набирает 74,2%."),
        ("ja", "Claude Opus 5の後にClaude Opus 5.5が出た。MMLUではOpusが74.2%を記録した。"),
    ],
)
def test_of_two_versions_a_tier_stands_for_that_of_the_title(language: str, text: str) -> None:
    assert facts(f"# Claude Opus 5.5\n\n{text}", language) == [fact("Opus", "MMLU", "74.2 percent")]
    assert not any(one.model == "Opus" for one in facts(f"# Claude\n\n{text}", language))


def test_a_tail_with_a_capital_stands_for_its_name() -> None:
    text = "# MAI-Maths-1\n\nMAI-Maths-1 is out, a new model. Maths-1 has 35B active and 1T total parameters."
    assert facts(text) == [
        fact("Maths-1", "active-parameters", "35e9 parameter"),
        fact("Maths-1", "parameters", "1e12 parameter"),
    ]


def test_a_test_is_no_model_whose_score_is_told() -> None:
    text = "V4 Flash: DeepSeek V4 Flash is out. Terminal Bench 2.1 scores 82.7, NL2Repo 54.2."
    assert not any(one.model.startswith("Terminal") for one in facts(text))


def test_tiers_of_another_family_end_a_list_of_tiers() -> None:
    text = "MMLU: Gemini 3.1 Pro; Opus 4.6 75.7%"
    assert not any(one.model == "Gemini 3.1 Opus" for one in facts(text))


@pytest.mark.parametrize("bullet", ["•", "➤", "▪", "●"])
def test_bullets_in_a_line_part_what_is_said(bullet: str) -> None:
    text = (
        f"Kimi K2 is new. {bullet} Fast (ties GPT-5 at 91.1 on AIME 2025) "
        f"{bullet} Cheap at $0.25/$0.75 per million input/output tokens {bullet} 128K context window"
    )
    found = {(one.model, one.metric) for one in facts(text)}
    assert {
        ("Kimi K2", "input-price"),
        ("Kimi K2", "output-price"),
        ("Kimi K2", "context-length"),
    } <= found


def test_a_fraction_with_blanks_is_no_time() -> None:
    assert facts("Kimi K2の推論はGPT-5比で18 分の 1になった。", "ja") == []


def test_cards_by_their_numbers_are_not_counted() -> None:
    assert facts("# Kimi K2\n\nThroughput of Kimi K2 drops on 3090/4080 cards.") == []


def test_versions_with_a_letter_are_of_no_family_whose_versions_have_none() -> None:
    text = "V4.1 Flash has 284B parameters. Qwen 3.8 Flash has 35B parameters."
    assert not any(one.model.startswith("Qwen V") or one.value == 284 * 10**9 for one in facts(text))
    assert [one.model for one in facts(text)] == ["Qwen 3.8 Flash"]


def test_the_title_names_the_family_of_a_short_name() -> None:
    text = (
        '---\ntitle: "DeepSeek V4.1 Flash is live"\n---\n\nV4.1 Flash has 284B parameters. '
        "Qwen 3.8 Flash is smaller.\n"
    )
    assert [one.value for one in facts(text)] == [284 * 10**9]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mercury 2 of Inception Labs scores 91.1 on AIME 2025."),
        ("fr", "Inception Labs présente Mercury 2. Mercury 2 atteint 91,1 sur AIME 2025."),
        ("ru", "Inception Labs выпустила Mercury 2. Mercury 2 набирает 91,1 на AIME 2025."),
        ("ja", "Inception LabsがMercury 2を公開した。Mercury 2はAIME 2025で91.1を記録した。"),
    ],
)
def test_a_plain_word_with_a_version_is_a_model_where_its_maker_is_named(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Mercury 2", "AIME 2025", "91.1 score")]


@pytest.mark.parametrize(
    "text",
    [
        "Mercury 2 of the fleet scores 91.1 on AIME 2025.",
        "Inception Labs scores 91.1% of Mercury 2,5 points.",
    ],
)
def test_a_plain_word_without_its_maker_is_no_model(text: str) -> None:
    assert not any(one.model == "Mercury 2" for one in facts(text))
