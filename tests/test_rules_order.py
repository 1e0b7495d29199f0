"""Brackets of bare scores: in the order of the tests before them, of rivals, of a test that nobody knows."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

THREE = [
    fact("Kimi K2", "GSM8K", "93.2 score"),
    fact("Kimi K2", "MMLU", "73.7 score"),
    fact("Kimi K2", "MMLU-Pro", "82.1 score"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Kimi K2: 73.7 on MMLU, 82.1 on MMLU-Pro, 93.2 on GSM8K, ahead of GLM-5 (69.2/74.6/87.8).",
        ),
        (
            "fr",
            "Kimi K2 a 73,7 sur MMLU, 82,1 sur MMLU-Pro et 93,2 sur GSM8K, devant GLM-5 (69,2/74,6/87,8).",
        ),
        (
            "ru",
            "У Kimi K2 73,7 на MMLU, 82,1 на MMLU-Pro, 93,2 на GSM8K, опережая GLM-5 (69,2 / 74,6 / 87,8).",
        ),
    ],
)
def test_a_bracket_behind_scores_has_their_tests_in_their_order(language: str, text: str) -> None:
    others = [
        fact("GLM-5", "GSM8K", "87.8 score"),
        fact("GLM-5", "MMLU", "69.2 score"),
        fact("GLM-5", "MMLU-Pro", "74.6 score"),
    ]
    assert facts(text, language) == sorted([*THREE, *others])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Kimi K2: 73.7 on MMLU (against 69.2, 58.6), 82.1 on MMLU-Pro, 93.2 on GSM8K (against 87.8).",
        ),
        (
            "fr",
            "Kimi K2 : 73,7 sur MMLU (contre 69,2, 58,6), 82,1 sur MMLU-Pro, 93,2 sur GSM8K (contre 87,8).",
        ),
    ],
)
def test_rivals_that_go_without_names_have_nothing_of_the_models(language: str, text: str) -> None:
    assert facts(text, language) == THREE


def test_a_bracket_of_fewer_numbers_than_tests_is_nobodys() -> None:
    text = "Kimi K2 scores 73.7 on MMLU, 82.1 on MMLU-Pro and 93.2 on GSM8K, ahead of GLM-5 (69.2 / 74.6)."
    assert facts(text) == THREE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 leads on MMLU (general knowledge, 44.9%) and on Zorbo (web agents, 60.2%)."),
        ("fr", "Kimi K2 domine MMLU (connaissances générales, 44,9 %) et Zorbo (agents web, 60,2 %)."),
        ("ru", "Kimi K2 лидирует на MMLU (общие знания, 44,9 %) и на Zorbo (веб-агенты, 60,2 %)."),
    ],
)
def test_a_bracket_behind_a_name_that_nobody_knows_is_of_that(language: str, text: str) -> None:
    assert [(f.metric, str(f.value)) for f in facts(text, language) if f.metric == "MMLU"] == [
        ("MMLU", "44.9")
    ]


@pytest.mark.parametrize(
    ("language", "text", "metric"),
    [
        ("fr", "Kimi K2 atteint 82,1 % sur Terminal-Bench 2,1.", "Terminal-Bench 2.1"),
        ("fr", "Sur Terminal-Bench 2,1, Kimi K2 atteint 82,1 %.", "Terminal-Bench 2.1"),
        ("ru", "На Terminal-Bench 2,1 Kimi K2 набирает 82,1 %.", "Terminal-Bench 2.1"),
        ("fr", "Terminal-Bench : 82,1 % pour Kimi K2.", "Terminal-Bench"),
    ],
)
def test_a_comma_stands_for_the_point_of_an_edition(language: str, text: str, metric: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", metric, "82.1 percent")]


IN_TURN = [
    fact("GLM-5", "GPQA-Diamond", "87.8 percent"),
    fact("GLM-5", "MMLU-Pro", "76.4 percent"),
    fact("Kimi K2", "GPQA-Diamond", "80.1 percent"),
    fact("Kimi K2", "MMLU-Pro", "71.2 percent"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 scores 76.4% on MMLU-Pro and 87.8% on GPQA Diamond, Kimi K2 gets 71.2% and 80.1%."),
        ("en", "GLM-5 has 76.4% on MMLU-Pro and 87.8% on GPQA Diamond, against 71.2% and 80.1% for Kimi K2."),
        (
            "fr",
            "GLM-5 a 76,4 % sur MMLU-Pro et 87,8 % sur GPQA Diamond, contre 71,2 % et 80,1 % pour Kimi K2.",
        ),
        ("ru", "GLM-5 набирает 76,4% на MMLU-Pro и 87,8% на GPQA Diamond, а Kimi K2 — 71,2% и 80,1%."),
        ("ja", "GLM-5はMMLU-Proで76.4%、GPQA Diamondで87.8%、Kimi K2は71.2%と80.1%だった。"),
    ],
)
def test_a_further_model_has_its_scores_in_the_order_of_the_first(language: str, text: str) -> None:
    assert facts(text, language) == IN_TURN


def test_of_more_scores_than_tests_none_has_one() -> None:
    text = "GLM-5 scores 76.4% on MMLU-Pro and 87.8% on GPQA Diamond, Kimi K2 71.2%, 80.1% and 55%."
    assert facts(text) == IN_TURN[:2]


def test_scores_with_tests_of_their_own_are_on_these() -> None:
    text = "GLM-5 scores 76.4% on MMLU-Pro and 87.8% on GPQA Diamond; Kimi K2 71% and 80% on MATH and HLE."
    assert [claim.metric for claim in facts(text) if claim.model == "Kimi K2"] == [
        "Humanity's Last Exam",
        "MATH",
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 scores 80% on MMLU and GLM-5 70%, on GPQA Diamond 60% and 50% respectively."),
        ("fr", "Kimi K2 atteint 80 % sur MMLU et GLM-5 70 %, sur GPQA Diamond 60 % et 50 % respectivement."),
        ("ru", "Kimi K2 набирает 80% на MMLU, GLM-5 70%, на GPQA Diamond 60% и 50% соответственно."),
        ("ja", "MMLUはKimi K2が80%、GLM-5が70%、GPQA Diamondは順に60%、50%。"),
    ],
)
def test_respectively_goes_back_to_the_models_of_the_clauses_before(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-5", "GPQA-Diamond", "50 percent"),
        fact("GLM-5", "MMLU", "70 percent"),
        fact("Kimi K2", "GPQA-Diamond", "60 percent"),
        fact("Kimi K2", "MMLU", "80 percent"),
    ]


def test_respectively_gives_the_tests_before_to_the_model_behind() -> None:
    text = (
        "GLM-5 gets 70% on MMLU and 50% on GPQA Diamond, while Moonshot claims 80% and 60% respectively "
        "for Kimi K2."
    )
    assert facts(text) == [
        fact("GLM-5", "GPQA-Diamond", "50 percent"),
        fact("GLM-5", "MMLU", "70 percent"),
        fact("Kimi K2", "GPQA-Diamond", "60 percent"),
        fact("Kimi K2", "MMLU", "80 percent"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Grok 4 and Grok 4 Heavy are out. Both beat Opus 4.\n\nGPQA: 87.5% and 88.4% respectively."),
        (
            "ru",
            "Вышли Grok 4 и Grok 4 Heavy. Они вдвое выше Opus 4.\n\nGPQA: 87,5 % и 88,4 % соответственно.",
        ),
    ],
)
def test_respectively_leaves_out_who_was_only_measured_against(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Grok 4", "GPQA", "87.5 percent"),
        fact("Grok 4 Heavy", "GPQA", "88.4 percent"),
    ]
