"""Sizes right behind a name that the next word counts, in any of its forms: they are no part of the name."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

BOTH = [
    fact("Llama 4 Scout", "active-parameters", "17e9 parameter"),
    fact("Llama 4 Scout", "parameters", "109e9 parameter"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With Llama 4 Scout 17B active and 109B total parameters fit in one node."),
        ("fr", "Avec Llama 4 Scout 17B actifs et 109B au total."),
        ("ru", "У Llama 4 Scout 17B активных и 109B общих параметров."),
        ("ru", "У Llama 4 Scout 17B активных параметров из 109B."),
        ("ru", "У Llama 4 Scout 109B параметров, 17B активных."),
        ("ru", "Llama 4 Scout 17B активных, 109B всего."),
    ],
)
def test_a_size_that_is_counted_is_no_part_of_a_name(language: str, text: str) -> None:
    assert facts(text, language) == BOTH


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Llama 2 70B reaches 69.8 on MMLU."),
        ("fr", "Llama 2 70B atteint 69,8 sur MMLU."),
        ("ru", "Llama 2 70B набирает 69,8 на MMLU."),
    ],
)
def test_one_that_is_not_is(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Llama 2 70B", "MMLU", "69.8 score")]


def test_both_in_any_case_are_both() -> None:
    assert facts("Вышли Devstral 2 и Devstral Small 2. Контекст у обеих 256K.", "ru") == [
        fact("Devstral 2", "context-length", "256000 token"),
        fact("Devstral Small 2", "context-length", "256000 token"),
    ]
