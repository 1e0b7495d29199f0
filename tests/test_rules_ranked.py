"""Models in one line, each with its score of what the heading names."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

GPQA = [
    fact("GLM-5", "GPQA-Diamond", "86.1 score"),
    fact("GPT-5", "GPQA-Diamond", "85.4 score"),
    fact("Kimi K2", "GPQA-Diamond", "75 score"),
]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "**Top 3**: GLM-5 (86.1) / GPT-5 (85.4) / Kimi K2 (75)"),
        ("en", "GLM-5 86.1 > GPT-5 85.4 > Kimi K2 75"),
        ("en", "Leaders: **GLM-5 (86.1)**, GPT-5 (85.4) and Kimi K2 (75)."),
        ("en", "- Open and closed: GLM-5 – 86.1; GPT-5 – 85.4; Kimi K2 – 75"),
        ("fr", "Podium : GLM-5 (86,1), GPT-5 (85,4) et Kimi K2 (75)."),
        ("ru", "Тройка лидеров: GLM-5 (86,1), GPT-5 (85,4), Kimi K2 (75)."),
        ("ja", "**総合TOP3**: GLM-5 (86.1) / GPT-5 (85.4) / Kimi K2 (75)"),
        ("ja", "オープンモデル TOP3：GLM-5（86.1）、GPT-5（85.4）、Kimi K2（75）"),
    ],
)
def test_each_model_has_the_score_behind_it(language: str, line: str) -> None:
    assert facts(f"### GPQA-Diamond\n\n{line}", language) == GPQA


def test_items_may_keep_their_scores_in_brackets() -> None:
    assert facts("### LMArena Elo\n\n1. GPT-5 (1502)\n2. GLM-5 (1499)") == [
        fact("GLM-5", "LMArena", "1499 score"),
        fact("GPT-5", "LMArena", "1502 score"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "GLM-5 (10), Kimi K2 (20) and GPT-5 (30) answered them.",
        "GLM-5 (1) / GPT-5 (2) / Kimi K2 (3)",
        "GLM-5 (86.1) fails 12 of them; Kimi K2 (75)",
        "GLM-5 (2026), Kimi K2 (2025)",
        "GLM-5 (86.1%), Kimi K2 (9 wins)",
        "We asked twice. GLM-5 (3.5 h), Kimi K2 (4.5 h)",
    ],
)
def test_other_numbers_are_no_scores(line: str) -> None:
    assert facts(f"### GPQA-Diamond\n\n{line}") == []


def test_a_heading_without_a_test_gives_nothing() -> None:
    assert facts("### Our pick\n\nGLM-5 (86.1) / GPT-5 (85.4)") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Just look at the LMArena scores. GLM-5 1410, GPT-5 1450, Kimi K2 1435. The choice seems clear.",
        ),
        ("fr", "Voyez le classement LMArena. GLM-5 1410, GPT-5 1450, Kimi K2 1435. Le choix paraît clair."),
        ("ru", "Смотришь на рейтинг LMArena. GLM-5 1410, GPT-5 1450, Kimi K2 1435. Выбор кажется очевидным."),
        ("ja", "LMArenaの順位を見よう。GLM-5 1410、GPT-5 1450、Kimi K2 1435。答えは明らかだ。"),
    ],
)
def test_the_sentence_before_may_name_the_test_of_a_list(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-5", "LMArena", "1410 score"),
        fact("GPT-5", "LMArena", "1450 score"),
        fact("Kimi K2", "LMArena", "1435 score"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Look at LMArena and MMLU. GLM-5 71.2, GPT-5 73.4.",
        "On LMArena the gap was 40 points. GLM-5 1410, GPT-5 1450.",
        "Look at LMArena. In spring GLM-5 1410, then in summer GPT-5 1450.",
    ],
)
def test_a_sentence_before_that_leaves_it_open_names_no_test(text: str) -> None:
    assert facts(text) == []
