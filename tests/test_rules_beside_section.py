"""Lines of a section that only name others, and titles that say what a model does."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

WINDOW = [fact("GPT-5", "context-length", "400000 token")]


@pytest.mark.parametrize(
    ("language", "line", "value"),
    [
        ("en", "Alternatives: Claude Opus 4.5, Gemini 3 Pro", "Context: 400K tokens"),
        ("en", "**Predecessor:** GPT-4.1", "Context: 400K tokens"),
        ("en", "Tested against: [Claude Opus 4.5](https://example.com)", "Context: 400K tokens"),
        ("en", "Compare with Claude Opus 4.5 / Gemini 3 Pro.", "Context: 400K tokens"),
        ("en", "**Icon:** ⚡ | **Rivals:** Grok 4.1, Grok 4.1 Fast", "Context: 400K tokens"),
        ("fr", "Concurrents : Claude Opus 4.5, Gemini 3 Pro", "Contexte : 400K tokens"),
        ("ru", "Конкуренты: Claude Opus 4.5, Gemini 3 Pro", "Контекст: 400K токенов"),
        ("ja", "競合：Claude Opus 4.5、Gemini 3 Pro", "コンテキスト長：400Kトークン"),
    ],
)
def test_others_under_a_key_leave_a_section_to_its_model(language: str, line: str, value: str) -> None:
    assert facts(f"# News\n\n## GPT-5\n\n{line}\n\n- {value}", language) == WINDOW


@pytest.mark.parametrize(
    ("line", "model"),
    [
        ("Model: Claude Opus 4.5", "Claude Opus 4.5"),
        ("**Claude Opus 4.5:**", "Claude Opus 4.5"),
        ("Winner: Claude Opus 4.5. It was asked for more.", "Claude Opus 4.5"),
    ],
)
def test_another_that_is_spoken_of_goes_on(line: str, model: str) -> None:
    assert {one.model for one in facts(f"# News\n\n## GPT-5\n\n{line}\n\n- Context: 400K tokens")} == {model}


@pytest.mark.parametrize(
    "title",
    [
        "New 8B LLM Handles 16 Million Tokens",
        "New Open Model Scores 92% on MMLU",
        "Tiny Model Beats 3 Giants",
        "A Language Model Supports 100 Languages",
        "An LLM Tops 70 Points",
    ],
)
def test_what_a_model_does_is_no_name(title: str) -> None:
    assert facts(f"# {title}\n\nIt has 7B parameters.") == []
