"""Scores on tests that no vocabulary lists: on a name, or under a heading that is one."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On QuarryX, it scores 87.4."),
        ("en", "Kimi K2 scores 87.4 on QuarryX."),
        ("en", "It achieved 87.4 on QuarryX, the best result so far."),
        ("fr", "Sur QuarryX, il obtient 87,4."),
        ("fr", "Kimi K2 atteint 87,4 sur QuarryX."),
        ("ru", "По QuarryX она показывает 87,4."),
        ("ru", "На QuarryX модель набирает 87,4 балла."),
        ("ru", "Kimi K2 набирает 87,4 на QuarryX."),
        ("ja", "QuarryXでは87.4を記録した。"),
        ("ja", "Kimi K2はQuarryXにおいて87.4を達成した。"),
    ],
)
def test_a_score_is_reached_on_a_name_that_nobody_knows(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == [fact("Kimi K2", "QuarryX", "87.4 score")]


def test_each_model_and_each_name_has_its_own() -> None:
    text = "Kimi K2 scores 92.1 on MMLU and 87.4 on QuarryX, and GLM-5 gets 61.2% on RuQuarry Hard."
    assert facts(text) == [
        fact("GLM-5", "RuQuarry Hard", "61.2 percent"),
        fact("Kimi K2", "MMLU", "92.1 score"),
        fact("Kimi K2", "QuarryX", "87.4 score"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On March 3, Kimi K2 reached 87.4%."),
        ("en", "In Europe, Kimi K2 reached 87.4% of the users."),
        ("en", "On GitHub, Kimi K2 gets 12.5 thousand stars."),
        ("en", "On HuggingFace, Kimi K2 got 87.4% of the votes."),
        ("en", "Kimi K2 was tested on QuarryX for 12.5 hours."),
        ("en", "On QuarryX, Kimi K2 scores as many as 1,200 people."),
        ("fr", "Sur Android, Kimi K2 atteint 87,4 %."),
        ("ru", "В России Kimi K2 показывает 87,4 % роста."),
        ("ru", "По данным OpenAI, Kimi K2 набирает 87,4."),
        ("ja", "日本では87.4%がKimi K2を使う。"),
    ],
)
def test_a_place_or_a_source_is_no_test(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_what_has_a_metric_of_its_own_was_only_measured_there() -> None:
    assert [one.metric for one in facts("Kimi K2 reaches an RTF of 0.25 on ESP32.")] == ["RTF"]


@pytest.mark.parametrize(
    ("language", "heading", "score"),
    [
        ("en", "QuarryArena Hard", "Score: 87.4"),
        ("fr", "Quarry Arena", "Score : 87,4"),
        ("ru", "ruQuarry Arena", "Результат: 87,4."),
        ("ja", "QuarryArena", "スコア：87.4"),
    ],
)
def test_a_heading_may_be_the_name_of_a_test(language: str, heading: str, score: str) -> None:
    text = f"# Kimi K2\n\n## {heading}\n\n{score}"
    assert facts(text, language) == [fact("Kimi K2", heading, "87.4 score")]
    listed = f"## {heading}\n\n- Kimi K2: 87.4%\n- GLM-5: 61%"
    assert facts(listed, language) == [
        fact("GLM-5", heading, "61 percent"),
        fact("Kimi K2", heading, "87.4 percent"),
    ]


@pytest.mark.parametrize("heading", ["Setup", "Summer Camp", "Acme Studio", "OpenRouter"])
def test_another_heading_is_none(heading: str) -> None:
    assert facts(f"# Kimi K2\n\n## {heading}\n\nScore: 87.4") == []
    assert facts(f"## {heading}\n\n- Kimi K2: 87.4\n- GLM-5: 61.5") == []
