"""Experts that are told behind all of them, names with a year and a month, and cards of models."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "384 experts, 8 routed plus 1 shared."),
        ("fr", "384 experts, 8 routés et 1 partagé."),
        ("ru", "384 эксперта, 8 маршрутизируемых."),
    ],
)
def test_fewer_experts_behind_all_of_them_work_at_once(language: str, text: str) -> None:
    found = [one for one in facts(f"# Kimi K2\n\n{text}", language) if one.metric != "shared-experts"]
    assert fact("Kimi K2", "experts", "384 1") in found
    assert fact("Kimi K2", "experts", "8 1") not in found


@pytest.mark.parametrize(
    "name",
    ["Mistral Large 2411", "Devstral Small 2507", "Mistral Small 24B Instruct 2501", "Qwen3 235B A22B 2507"],
)
def test_a_year_and_a_month_are_part_of_a_name(name: str) -> None:
    assert facts(f"{name} scores 84% on MMLU.") == [fact(name, "MMLU", "84 percent")]


@pytest.mark.parametrize(
    "text", ["Mistral Large 2411 tokens", "Mistral Large 2024", "Mistral Large 2413 scores"]
)
def test_other_numbers_are_not(text: str) -> None:
    assert facts(text) == []


def test_the_card_of_a_model_is_no_machine() -> None:
    assert facts("# Mistral Small 24B Instruct 2501 Model Card") == []


def test_who_is_at_or_above_others_is_not_them() -> None:
    text = (
        "Benchmarks land at or above GPT-5.4 and Claude Opus 4.6 on BrowseComp (83.2) and AIME 2026 (96.4)."
    )
    assert facts(f"# Kimi K2.6\n\n{text}") == [
        fact("Kimi K2.6", "AIME 2026", "96.4 score"),
        fact("Kimi K2.6", "BrowseComp", "83.2 score"),
    ]
