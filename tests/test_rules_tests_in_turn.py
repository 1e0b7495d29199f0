"""Scores on tests that nobody knows, in a sentence or a list with scores on tests that are known."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

HEAD = "# Kimi K2\n\n"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It reports 88.2 on MMLU-Pro and 71.5 on Grand Oral."),
        ("en", "MMLU-Pro 88.2, Grand Oral 71.5."),
        ("en", "Scores: Grand Oral 71.5, MMLU-Pro 88.2 (5 runs)."),
        ("en", "The card lists 88.2 MMLU-Pro, 71.5 Grand Oral."),
        ("fr", "88,2 sur MMLU-Pro et 71,5 sur Grand Oral."),
        ("fr", "MMLU-Pro : 88,2, Grand Oral : 71,5."),
        ("ru", "88,2 на MMLU-Pro и 71,5 на Grand Oral."),
        ("ru", "MMLU-Pro — 88,2, Grand Oral — 71,5."),
        ("ja", "MMLU-Pro 88.2、Grand Oral 71.5。"),
    ],
)
def test_a_name_that_stands_as_a_test_does_is_one(language: str, text: str) -> None:
    read = [one for one in facts(HEAD + text, language) if one.metric != "MMLU-Pro"]
    assert read == [fact("Kimi K2", "Grand Oral", "71.5 score")]


@pytest.mark.parametrize(
    "text",
    [
        "MMLU-Pro 88.2, temperature 0.7.",
        "MMLU-Pro 0.882, Top P 0.95.",
        "MMLU-Pro 88.2, Zorb-2 71.5.",
        "MMLU-Pro 88.2, Riddles 71.",
        "It scores 88.2% on MMLU-Pro, as in 12.5% of the runs.",
        "It scores 88.2 on MMLU-Pro after 71.5 hours.",
        "MMLU-Pro 88.2, Grand Oral 71.5 hours.",
        "MMLU-Pro 88.2, GPU Usage 71.5.",
        "MMLU-Pro 88.2, GPT-5 71.5.",
        "It has 88.2 on MMLU-Pro, 45.1 on Tuesday.",
    ],
)
def test_what_else_stands_there_is_none(text: str) -> None:
    assert {one.metric for one in facts(HEAD + text)} <= {"MMLU-Pro"}


@pytest.mark.parametrize(
    ("language", "item", "name", "value"),
    [
        ("en", "FrontierWork 1.1 — 43.6%", "FrontierWork 1.1", "43.6"),
        ("en", "WebQuarry-Verified (browser use): **64.8%** (vendor card)", "WebQuarry-Verified", "64.8"),
        ("en", "**Grand Oral**: 71.5%", "Grand Oral", "71.5"),
        ("fr", "Grand Oral : 71,5 %", "Grand Oral", "71.5"),
        ("fr", "FrontierWork 1.1 — 43,6 %", "FrontierWork 1.1", "43.6"),
        ("ru", "FrontierWork 1.1 — 43,6 %", "FrontierWork 1.1", "43.6"),
        ("ja", "FrontierWork 1.1：43.6%", "FrontierWork 1.1", "43.6"),
    ],
)
def test_what_heads_an_item_between_tests_is_one(language: str, item: str, name: str, value: str) -> None:
    text = f"{HEAD}- MMLU-Pro: 88.2%\n- {item}\n- GPQA Diamond: 66.1%"
    found = [one for one in facts(text, language) if one.metric not in ("MMLU-Pro", "GPQA-Diamond")]
    assert found == [fact("Kimi K2", name, f"{value} percent")]


def test_one_test_beside_it_is_enough_for_a_name_by_its_letters() -> None:
    assert facts(f"{HEAD}- FrontierWork: 43.6%\n- MMLU-Pro: 88.2%") == [
        fact("Kimi K2", "FrontierWork", "43.6 percent"),
        fact("Kimi K2", "MMLU-Pro", "88.2 percent"),
    ]
    assert [one.metric for one in facts(f"{HEAD}- Grand Oral: 43.6%\n- MMLU-Pro: 88.2%")] == ["MMLU-Pro"]


@pytest.mark.parametrize(
    "item",
    [
        "Temperature: 0.7",
        "Top P: 0.95",
        "Grand Oral: 71.5 hours",
        "Grand Oral: 71.5K tokens",
        "GPU Usage: 71.5%",
        "Average Score: 71.5",
        "OpenAI: 71.5%",
        "GLM-5: 71.5%",
        "the rest: 71.5%",
    ],
)
def test_what_else_heads_an_item_is_none(item: str) -> None:
    text = f"{HEAD}- MMLU-Pro: 88.2%\n- {item}\n- GPQA Diamond: 66.1%"
    assert [one.metric for one in facts(text)] == ["GPQA-Diamond", "MMLU-Pro"]


def test_a_nested_list_is_another() -> None:
    text = f"{HEAD}- MMLU-Pro: 88.2%\n  - Grand Oral: 43.6%\n- GPQA Diamond: 66.1%"
    assert [one.metric for one in facts(text)] == ["GPQA-Diamond", "MMLU-Pro"]


def test_the_last_word_of_a_test_begins_no_name() -> None:
    text = "На SWE-bench Verified GLM-5 набирает 76,4, на MMLU-Pro — 87,8."
    assert [(claim.model, claim.metric) for claim in facts(text, "ru")] == [
        ("GLM-5", "MMLU-Pro"),
        ("GLM-5", "SWE-bench Verified"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 scores 65.9% on DeepSWE, 61.3% on ZorbCode 1.1 and 26% on MMLU-Pro."),
        ("fr", "GLM-5 obtient 65,9 % sur DeepSWE, 61,3 % sur ZorbCode 1.1 et 26 % sur MMLU-Pro."),
        ("ru", "GLM-5 набирает 65,9% на DeepSWE, 61,3% на ZorbCode 1.1 и 26% на MMLU-Pro."),
    ],
)
def test_a_name_behind_its_score_has_its_version(language: str, text: str) -> None:
    assert [(claim.metric, str(claim.value)) for claim in facts(text, language)] == [
        ("DeepSWE", "65.9"),
        ("MMLU-Pro", "26"),
        ("ZorbCode 1.1", "61.3"),
    ]
