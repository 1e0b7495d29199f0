"""Scores that go on with the test of the item before, of the row, or with the model before a comparison."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

FIRST = "- Kimi K2: 90% on LiveCodeBench\n"
KIMI = fact("Kimi K2", "LiveCodeBench", "90 percent")


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("en", FIRST),
        ("fr", "- Kimi K2 : 90 % sur LiveCodeBench\n"),
        ("ru", "- Kimi K2: 90 % на LiveCodeBench\n"),
        ("ja", "- Kimi K2：LiveCodeBenchで90%\n"),
    ],
)
def test_bare_items_go_on_with_the_test_of_the_item_before(language: str, first: str) -> None:
    text = first + "- GLM-5 (Thinking): 89%\n- Qwen3-8B: 87%"
    assert facts(text, language) == [
        fact("GLM-5", "LiveCodeBench", "89 percent", "Thinking"),
        KIMI,
        fact("Qwen3-8B", "LiveCodeBench", "87 percent"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        FIRST + "- GLM-5 is cheaper by half: 89%",
        FIRST + "- GLM-5: 89",
        FIRST + "- GLM-5: $89",
        FIRST + "- GLM-5 and Qwen3-8B: 89%",
        FIRST + "\nThen this.\n\n- GLM-5: 89%",
        "- Kimi K2: 90% on LiveCodeBench, 71% on MMLU\n- GLM-5: 89%",
    ],
)
def test_other_items_do_not(text: str) -> None:
    assert "GLM-5" not in [one.model for one in facts(text)]


@pytest.mark.parametrize(
    "cell",
    ["GLM-5 = 61%; Qwen3-8B = 55%", "GLM-5 (61%), Qwen3-8B (55%)", "GLM-5: 61%, Qwen3-8B: 55%"],
)
def test_a_cell_beside_a_test_tells_what_others_score_on_it(cell: str) -> None:
    text = table("Benchmark | Kimi K2 score | Compared with", f"MMLU | 71% | {cell}", "ARC-C | 80% | first")
    assert facts(text) == [
        fact("GLM-5", "MMLU", "61 percent"),
        fact("Kimi K2", "ARC-C", "80 percent"),
        fact("Kimi K2", "MMLU", "71 percent"),
        fact("Qwen3-8B", "MMLU", "55 percent"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 scores 88% on MMLU, up from 87% for GLM-5, and 69% on the harder MMLU-Pro."),
        ("en", "Kimi K2 scores 88% on MMLU, compared to 87% for GLM-5, and 69% on MMLU-Pro."),
        ("fr", "Kimi K2 obtient 88 % sur MMLU, contre 87 % pour GLM-5, et 69 % sur MMLU-Pro."),
        ("ru", "Kimi K2 набирает 88 % на MMLU против 87 % у GLM-5 и 69 % на MMLU-Pro."),
    ],
)
def test_behind_a_value_held_against_it_the_subject_goes_on(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-5", "MMLU", "87 percent"),
        fact("Kimi K2", "MMLU", "88 percent"),
        fact("Kimi K2", "MMLU-Pro", "69 percent"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "GLM-5 lists 1M of context; Kimi K2 lists 200K.",
        "GLM-5 has a window of 1M; Kimi K2 takes 200K.",
    ],
)
def test_behind_a_semicolon_another_model_has_its_own_value(text: str) -> None:
    assert facts(text) == [
        fact("GLM-5", "context-length", "1000000 token"),
        fact("Kimi K2", "context-length", "200000 token"),
    ]


def test_how_long_loading_takes_is_no_latency() -> None:
    assert facts("Kimi K2 loads in 1.4 s and decodes at 44 tok/s.") == [
        fact("Kimi K2", "throughput", "44 token/s")
    ]


def test_a_condition_right_behind_a_score_is_no_way_to_its_test() -> None:
    text = "Kimi K2 achieved 47.6% Pass@1 on GAIA, 11.2% Pass@1 on Humanity's Last Exam."
    assert facts(text) == [
        fact("Kimi K2", "GAIA", "47.6 percent", "pass@1"),
        fact("Kimi K2", "Humanity's Last Exam", "11.2 percent", "pass@1"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- DeepSeek V3 = $0.27/M input, $1.10/M output"),
        ("fr", "- DeepSeek V3 = 0,27 $/M en entrée, 1,10 $/M en sortie"),
        ("ru", "- DeepSeek V3 = $0,27/1M на вход, $1,10/1M на выход"),
    ],
)
def test_the_version_of_a_name_is_no_key_of_its_price(language: str, text: str) -> None:
    assert [(one.model, one.metric) for one in facts(text, language)] == [
        ("DeepSeek V3", "input-price"),
        ("DeepSeek V3", "output-price"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kimi K2 costs $4.50/M tokens/hr for cache storage.",
        "Kimi K2 costs $4.50 per 1M tokens per hour for cached input.",
    ],
)
def test_what_tokens_cost_for_a_time_is_no_price_of_tokens(text: str) -> None:
    assert facts(text) == []


def test_votes_behind_a_rating_say_themselves_what_they_are() -> None:
    text = "# LMArena\n\n1. Kimi K2 — 1490 (±5), 21,904 votes\n2. GLM-5 — 1441, best open model"
    assert facts(text) == [
        fact("GLM-5", "LMArena", "1441 score"),
        fact("Kimi K2", "LMArena", "1490 score"),
        fact("Kimi K2", "votes", "21904 1"),
    ]


def test_a_tier_in_brackets_behind_a_score_tells_whose_it_is() -> None:
    text = "GPT-5.2 Thinking and GPT-5.2 Pro are out. MMLU: 52.9% (Thinking), 54.2% (Pro)."
    assert fact("GPT-5.2 Thinking", "MMLU", "52.9 percent") in facts(text)
    assert fact("GPT-5.2 Pro", "MMLU", "54.2 percent") in facts(text)


def test_a_word_of_a_tests_name_is_no_tier() -> None:
    text = "GPT-5.2 Pro is out. GPT-5.2 Thinking is better. SWE-bench Pro 55.6%."
    assert {one.model for one in facts(text)} == {"GPT-5.2 Thinking"}
