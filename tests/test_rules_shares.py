"""Scores of the parts of a test, and plain accuracy, where the test stands in the heading or the lead."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

PARTS = [
    fact("Kimi K2", "HumanEval", "50 percent", "Go"),
    fact("Kimi K2", "HumanEval", "87.5 percent", "Python"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "## Kimi K2 on HumanEval\n\nBy language: Python 7/8 (87.5%), Go 2/4 (50%)."),
        ("en", "# Kimi K2\n\n## HumanEval run\n\n**By language**: Python **7/8 (87.5%)**, Go 2/4 (50%)"),
        ("fr", "## Kimi K2 sur HumanEval\n\nPar langage : Python 7/8 (87,5 %), Go 2/4 (50 %)."),
        ("ru", "## HumanEval — Kimi K2\n\n**По языкам**: Python 7/8 (87,5%), Go 2/4 (50%)"),
        ("ja", "## Kimi K2のHumanEval\n\n言語別：Python 7/8（87.5%）、Go 2/4（50%）"),
    ],
)
def test_shares_spelled_out_are_scores_of_the_parts_of_the_test_above(language: str, text: str) -> None:
    assert facts(text, language) == PARTS


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "## Kimi K2\n\nHumanEval:\n\n- Python: 7/8 (87.5%)"),
        ("fr", "## Kimi K2\n\nRésultats sur HumanEval :\n\n- Python : 7/8 (87,5 %)"),
        ("ru", "## Kimi K2\n\nРезультаты на HumanEval:\n\n- Python: 7/8 (87,5%)"),
        ("ja", "## Kimi K2\n\nHumanEvalの結果：\n\n- Python：7/8（87.5%）"),
    ],
)
def test_the_test_may_stand_in_the_lead_of_the_list(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "HumanEval", "87.5 percent", "Python")]


def test_an_old_share_and_a_new_one_are_two_values() -> None:
    text = "## Kimi K2 on HumanEval\n\nPython 1/5 → 2/5 (20% / 40%), Java 1/2 (50%)"
    assert [(found.condition, str(found.value)) for found in facts(text)] == [
        ("Python", "20"),
        ("Python", "40"),
        ("Java", "50"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "## Kimi K2\n\n- Python: 7/8 (87.5%)",
        "## Kimi K2 on HumanEval and MMLU\n\n- Python: 7/8 (87.5%)",
        "## Kimi K2 on HumanEval\n\n- Python: 7/8 (57.5%)",
        "## Kimi K2 on HumanEval\n\n- Timeouts: 2/20 (10%)",
        "## Kimi K2 sur HumanEval\n\n- Abandons : 2/20 (10%)",
        "## Kimi K2 on HumanEval\n\n- Python: 7/8 of our files (87.5%) were typed",
    ],
)
def test_a_share_of_nothing_that_is_known_is_no_score(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "## Kimi K2 on HumanEval\n\nPass rate: 35.0%", "Pass rate"),
        ("fr", "## Kimi K2 sur HumanEval\n\nExactitude : 35,0 %", "Accuracy"),
        ("ru", "## HumanEval, Kimi K2\n\nТочность: 35,0%", "Accuracy"),
        ("ja", "## Kimi K2のHumanEval\n\n正答率：35.0%", "Accuracy"),
    ],
)
def test_a_way_of_scoring_is_that_of_the_test_above(language: str, text: str, said: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "HumanEval", "35.0 percent", said)]


def test_of_two_tests_above_nobody_knows_which_is_meant() -> None:
    assert [found.metric for found in facts("## Kimi K2 on HumanEval and MMLU\n\nAccuracy: 35.0%")] == [
        "Accuracy"
    ]


def test_the_test_of_the_sentence_comes_first() -> None:
    text = "## Kimi K2 on HumanEval\n\nOn GSM8K, its accuracy is 91%."
    assert facts(text) == [fact("Kimi K2", "GSM8K", "91 percent")]


@pytest.mark.parametrize(
    ("language", "cell"),
    [
        ("en", "61.5% on 30 tasks"),
        ("fr", "61,5 % sur 30 tâches"),
        ("ru", "61,5% на 30 задачах"),
        ("ja", "61.5%（30問）"),
    ],
)
def test_so_many_tasks_in_a_cell_are_no_score(language: str, cell: str) -> None:
    assert facts(table("| HumanEval", f"Kimi K2 | {cell}"), language) == [
        fact("Kimi K2", "HumanEval", "61.5 percent")
    ]
