"""Tests told of in the sentence before, bounds behind a unit, and numbers that a preposition gives away."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Grok 4 shines on HLE, a test of 2,500 questions. Grok 4 reaches 38.6% (vs 21.6% for GPT-5)."),
        (
            "fr",
            "Grok 4 excelle sur HLE, un test de 2 500 questions. Il y atteint 38,6 % (21,6 % pour GPT-5).",
        ),
        (
            "ru",
            "Grok 4 силён на HLE, это тест из 2500 вопросов. Grok 4 набирает 38,6 % (против 21,6 % у GPT-5).",
        ),
    ],
)
def test_what_a_test_is_made_of_is_no_score_on_it(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GPT-5", "Humanity's Last Exam", "21.6 percent"),
        fact("Grok 4", "Humanity's Last Exam", "38.6 percent"),
    ]


@pytest.mark.parametrize("text", ["**VRAM :** 24GB+ requis", "RAM : 24GB+", "VRAM requise : 24GB+"])
def test_a_plus_behind_a_unit_is_no_word(text: str) -> None:
    assert facts(f"# Qwen2.5-32B\n\n- {text}", "fr") == [fact("Qwen2.5-32B", "memory", "> 24e9 byte")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Whisper large-v3 has a WER of 6.2%, against 4.5% for AssemblyAI."),
        ("fr", "Whisper large-v3 a un WER de 6,2 %, et 4,5 % pour AssemblyAI."),
        ("ru", "Whisper large-v3 даёт WER 6,2 %, и 4,5 % у AssemblyAI."),
    ],
)
def test_a_number_for_a_name_that_is_no_model_is_not_the_models(language: str, text: str) -> None:
    assert [(one.metric, str(one.value)) for one in facts(text, language)] == [("WER", "6.2")]


@pytest.mark.parametrize("head", ["Opus 4/4.1:", "- Opus 4/4.1 :", "**Opus 4/4.1**:"])
def test_two_versions_of_a_tier_are_two_models(head: str) -> None:
    found = facts(f"{head} $15 in, $75 out per million tokens")
    assert {one.model for one in found} == {"Opus 4", "Opus 4.1"}
