"""Heads that list what their cells hold between slashes, and numbers in brackets under a version."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Layers / heads / gates"),
        ("en", "Layers/Heads/Gates"),
        ("fr", "Couches / têtes / portes"),
        ("ru", "Слои / головы / ворота"),
    ],
)
def test_each_value_is_of_its_part_of_the_head(language: str, head: str) -> None:
    told = facts(table(f"Model | {head}", "Kimi K2 | 61 / 64 / 12", "GLM-4.5 | 92 / 96 / 14"), language)
    assert [one for one in told if one.metric == "layers"] == [
        fact("GLM-4.5", "layers", "92 1"),
        fact("Kimi K2", "layers", "61 1"),
    ]
    assert {(one.metric, str(one.value)) for one in told} <= {
        ("layers", "61"),
        ("layers", "92"),
        ("attention-heads", "64"),
        ("attention-heads", "96"),
    }


def test_a_sheet_may_list_so_too() -> None:
    rows = "Layers / heads / gates | 32 / 36 / 8", "Layers / hidden | 32 / 4096"
    assert facts(f"# Kimi K2\n\n{table('Attribute | Value', *rows)}") == [
        fact("Kimi K2", "attention-heads", "36 1"),
        fact("Kimi K2", "hidden-size", "4096 1"),
        fact("Kimi K2", "layers", "32 1"),
        fact("Kimi K2", "layers", "32 1"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5: SWE-bench Verified 77.8 (4.7: 73.8, 4.6: 68.0)"),
        ("en", "GLM-5 reaches 77.8 on SWE-bench Verified (4.7: 73.8)."),
        ("fr", "GLM-5 : SWE-bench Verified 77,8 (4.7 : 73,8)"),
        ("ru", "GLM-5: SWE-bench Verified 77,8 (4.7: 73,8)"),
        ("ja", "GLM-5：SWE-bench Verified 77.8（4.7：73.8）"),
    ],
)
def test_a_version_as_a_key_has_its_value(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GLM-5", "SWE-bench Verified", "77.8 score")]


def test_an_edition_as_a_key_is_a_test() -> None:
    text = "GLM-5: SWE-bench Verified 77.8 (Terminal-Bench 2.0: 56.2)"
    assert {(one.metric, str(one.value)) for one in facts(text)} == {
        ("SWE-bench Verified", "77.8"),
        ("Terminal-Bench 2.0", "56.2"),
    }


def test_a_share_of_another_price_is_no_score() -> None:
    text = "MiniMax M2.5 gets 80.2% on SWE-bench Verified at ~1/20th the price of Opus."
    assert facts(text) == [fact("MiniMax M2.5", "SWE-bench Verified", "80.2 percent")]


@pytest.mark.parametrize(
    ("head", "tests"),
    [
        ("SWE-bench Verified / Pro", ("SWE-bench Verified", "SWE-bench Pro")),
        ("SWE-bench Verified/Pro", ("SWE-bench Verified", "SWE-bench Pro")),
        ("AIME 2024/2025", ("AIME 2024", "AIME 2025")),
        ("LiveCodeBench v5 / v6", ("LiveCodeBench v5", "LiveCodeBench v6")),
        ("MMLU / Pro", ("MMLU", "MMLU-Pro")),
    ],
)
def test_tests_that_differ_in_their_last_word_have_a_value_each(head: str, tests: tuple[str, str]) -> None:
    told = facts(table(f"Model | {head}", "Kimi K2 | 80.9 / 45.9", "GLM-4.5 | 70.1 / 35.4"))
    assert [(one.model, one.metric, str(one.value)) for one in told] == sorted(
        (model, test, value)
        for model, values in (("Kimi K2", ("80.9", "45.9")), ("GLM-4.5", ("70.1", "35.4")))
        for test, value in zip(tests, values, strict=True)
    )
