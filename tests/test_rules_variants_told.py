"""Variants that a note tells apart by a word of their names: "the instruct version scores 31.2"."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We release Orion-14B and Orion-14B-Chat. On MMLU, the chat model scores 61.7."),
        ("en", "Orion-14B vs Orion-14B-Chat: on MMLU the chat version scores 61.7."),
        ("en", "Orion-14B-Base and Orion-14B-Chat are out. The chat variant scores 61.7 on MMLU."),
        ("fr", "Nous publions Orion-14B et Orion-14B-Chat. La version chat obtient 61,7 sur MMLU."),
        ("ru", "Мы выпустили Orion-14B и Orion-14B-Chat. Версия chat набирает 61,7 на MMLU."),
    ],
)
def test_a_word_for_a_variant_names_the_model_that_has_it(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Orion-14B-Chat", "MMLU", "61.7 score")]


@pytest.mark.parametrize(
    "text",
    [
        "Orion-14B scores 61.7 on MMLU. Its chat version is Orion-14B-Chat.",
        "Orion-14B-Chat is based on Orion-14B. On MMLU, Orion-14B scores 61.7.",
    ],
)
def test_a_model_that_is_named_beside_its_score_has_it(text: str) -> None:
    assert facts(text) == [fact("Orion-14B", "MMLU", "61.7 score")]
