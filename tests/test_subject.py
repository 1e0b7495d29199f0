"""What a sentence leaves in view for those behind it."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 has 744B parameters. For comparison, Kimi K2 has 1000B. The context window is 200K."),
        (
            "fr",
            "GLM-5 : 744B de paramètres. À titre de comparaison, Kimi K2 en a 1000B. Le contexte : 200K.",
        ),
        (
            "ru",
            "У GLM-5 744B параметров. Для сравнения, у Kimi K2 их 1000B. Окно контекста — 200K.",
        ),
        ("ja", "GLM-5は744Bパラメータ。ちなみに、Kimi K2は1000Bだ。コンテキスト長は200K。"),
    ],
)
def test_a_comparison_by_the_way_changes_no_subject(language: str, text: str) -> None:
    assert facts(f"# GLM-5\n\n{text}", language) == [
        fact("GLM-5", "context-length", "200000 token"),
        fact("GLM-5", "parameters", "744e9 parameter"),
        fact("Kimi K2", "parameters", "1000e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 is out. For comparison, nothing is known of Kimi K2. The context window is 200K."),
        ("fr", "GLM-5 est sorti. En comparaison, Kimi K2 est ancien. Le contexte est de 200K tokens."),
    ],
)
def test_what_is_said_behind_it_is_the_models_again(language: str, text: str) -> None:
    assert facts(f"# News\n\n{text}", language) == [fact("GLM-5", "context-length", "200000 token")]


def test_the_first_item_that_a_value_opens_introduces_nothing() -> None:
    items = "- **MMLU (88.2)**: trails GPT-5 by 3 points\n- **GPQA (71.4)**: close to the best"
    assert facts(f"# Kimi K2\n\nWhere it stands:\n\n{items}") == [
        fact("Kimi K2", "GPQA", "71.4 score"),
        fact("Kimi K2", "MMLU", "88.2 score"),
    ]
