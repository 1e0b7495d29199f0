"""What stands under a heading of several names of one family, joined by "and", is said of each."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

BOTH = [fact("GLM-5", "context-length", "128000 token"), fact("GLM-5-Air", "context-length", "128000 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# News\n\n## GLM-5 and GLM-5-Air\n\n- Context: 128K"),
        ("en", "# News\n\n### 3. GLM-5, GLM-5-Air\n\nBoth have a context window of 128K."),
        ("en", "# News\n\n1. GLM-5 & GLM-5-Air\n    - Context: 128K"),
        ("fr", "# Sorties\n\n## GLM-5 et GLM-5-Air\n\n- Contexte : 128K"),
        ("ru", "# Новости\n\n## GLM-5 и GLM-5-Air\n\n- Контекст: 128K"),
        ("ja", "# 今週のまとめ\n\n## GLM-5とGLM-5-Air\n\n- コンテキスト長：128K"),
    ],
)
def test_a_heading_of_names_is_about_each(language: str, text: str) -> None:
    assert facts(text, language) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "## GLM-5 and Kimi K2\n\n- Context: 128K",
        "## GLM-5 vs GLM-5-Air\n\n- Context: 128K",
        "## GLM-5 and GLM-5-Air compared\n\n- Context: 128K",
        "## GLM-5 and GLM-5-Air\n\n- Context: 128K or 200K",
        "## GLM-5 and GLM-5-Air\n\nThe model has a context window of 128K.",
    ],
)
def test_one_of_several_is_not_told_apart(text: str) -> None:
    assert facts(f"# News\n\n{text}") == []
