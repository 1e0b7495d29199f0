"""Scores in brackets on the tests of the model before, and what is said of all models of a note's own."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 gets 69.1% on MMLU and 83.3% on GPQA; Kimi K2 is close behind (68.1% and 81.4%)."),
        ("fr", "GLM-5 obtient 69,1 % sur MMLU et 83,3 % sur GPQA ; Kimi K2 suit de près (68,1 % et 81,4 %)."),
        ("ru", "GLM-5 набирает 69,1 % на MMLU и 83,3 % на GPQA; Kimi K2 чуть позади (68,1 % и 81,4 %)."),
    ],
)
def test_two_scores_in_brackets_are_on_the_two_tests_before(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-5", "GPQA", "83.3 percent"),
        fact("GLM-5", "MMLU", "69.1 percent"),
        fact("Kimi K2", "GPQA", "81.4 percent"),
        fact("Kimi K2", "MMLU", "68.1 percent"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Falcon-H1-34B is the best of them. All support up to 256K context."),
        ("fr", "Falcon-H1-34B est le meilleur. Tous ont un contexte de 256K tokens."),
        ("ru", "Falcon-H1-34B лучшая из них. Все имеют контекст 256K токенов."),
        ("ja", "Falcon-H1-34Bが最も強い。すべてコンテキスト長は256Kトークン。"),
    ],
)
def test_what_all_have_is_said_of_the_notes_own(language: str, text: str) -> None:
    found = {one.model for one in facts(f"# Falcon-H1\n\n{text}", language) if one.metric == "context-length"}
    assert found == {"Falcon-H1"}
