"""Numbers of pages behind a score, and the way of scoring behind it: no values of their own."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 reports 65.2% on MMLU (pp. 15-16, 19, 28-29)."),
        ("en", "Kimi K2 reports 65.2% on MMLU (p. 19)."),
        ("fr", "Kimi K2 obtient 65,2 % sur MMLU (p. 15, 19)."),
        ("ru", "Kimi K2 набирает 65,2 % на MMLU (с. 15, 19)."),
        ("ja", "Kimi K2はMMLUで65.2%（p. 15, 19）。"),
    ],
)
def test_the_numbers_of_pages_are_no_values(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "MMLU", "65.2 percent")]


def test_a_way_of_scoring_behind_a_number_is_that_of_the_test_before_it() -> None:
    text = "The DeepSearchQA result of Kimi K2 is 91.1 F1."
    assert facts(text) == [fact("Kimi K2", "DeepSearchQA", "91.1 score")]
    assert facts("Kimi K2 reaches 91.1 F1.") == [fact("Kimi K2", "F1", "91.1 score")]
