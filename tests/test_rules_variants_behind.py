"""Tiers of variants behind another model, what is a test's own, and how far two lie apart."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On HLE, Grok 4 scores 38.6% (vs 21.6% for GPT-5), and its Heavy version climbs to 44.4%."),
        (
            "fr",
            "Sur HLE, Grok 4 atteint 38,6 % (contre 21,6 % pour GPT-5), et sa version Heavy grimpe à 44,4 %.",
        ),
    ],
)
def test_a_version_of_another_tier_has_its_own_score(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GPT-5", "Humanity's Last Exam", "21.6 percent"),
        fact("Grok 4", "Humanity's Last Exam", "38.6 percent"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "DeepSeek V4 Pro and DeepSeek V4 Flash are out. The flagship Pro checkpoint has 1.6T parameters.",
        ),
        ("fr", "DeepSeek V4 Pro et DeepSeek V4 Flash sont sortis. La version Pro compte 1,6T de paramètres."),
    ],
)
def test_a_word_more_may_stand_before_the_tier(language: str, text: str) -> None:
    assert facts(text, language) == [fact("DeepSeek V4 Pro", "parameters", "1.6e12 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MultiPL-E (18 languages) it scores 48.7%."),
        ("en", "On the MultiPL-E benchmark (18 languages) it scores 48.7%."),
        ("ja", "MultiPL-Eベンチマーク（18言語）のスコアは48.7%。"),
    ],
)
def test_the_languages_of_a_test_are_no_models(language: str, text: str) -> None:
    assert [one.metric for one in facts(f"# Code Llama 34B\n\n{text}", language)] == ["MultiPL-E"]


def test_what_separates_two_is_a_difference() -> None:
    assert facts("GPT-4o and GPT-4.1 are close in latency, with only 86ms separating them.") == []
