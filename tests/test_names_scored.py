"""A name with a version is a model's where a sentence says its score on a benchmark."""

from __future__ import annotations

import pytest
from test_names_tables import named


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Zorb-2 scores 71.2 on MMLU.", "Zorb-2"),
        ("en", "The MMLU of Zorb-2 is 71.2.", "Zorb-2"),
        ("en", "We looked at Zorb 2 again. Zorb 2 reaches 80.1% on GPQA.", "Zorb 2"),
        ("fr", "Zorb-2 obtient 71,2 sur MMLU.", "Zorb-2"),
        ("fr", "Le MMLU de Zorb-2 est de 71,2.", "Zorb-2"),
        ("ru", "Zorb-2 набирает 71,2 на MMLU.", "Zorb-2"),
        ("ru", "MMLU-Pro у Zorb-2 — 71,2.", "Zorb-2"),
        ("ja", "Zorb-2はMMLUで71.2を記録した。", "Zorb-2"),
    ],
)
def test_a_score_tells_that_a_name_is_a_models(language: str, text: str, name: str) -> None:
    assert named(text, language)[0] == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Experiment 3 reaches 80.1% on GPQA. Every experiment counts."),
        ("en", "Figure 3 shows MMLU."),
        ("en", "Table 3 has the scores on MMLU: 71.2."),
        ("en", "Zorb-2 is a fast disk. MMLU is 71."),
        ("en", "Zorb-2 is a dataset like MMLU."),
        ("en", "Zorb-2 reaches 71 frames. MMLU says nothing."),
        ("en", "On MMLU, vLLM 0.11 takes 71.2 seconds, RTX 5090 takes 12."),
        ("en", "April 12 gets us the MMLU scores."),
        ("fr", "Chapitre 3 obtient une note. Étape 2 atteint MMLU, et une étape suffit."),
        ("ru", "Глава 3 получает MMLU."),
        ("ja", "図2はMMLUのスコアである。"),
    ],
)
def test_what_has_a_number_and_no_score_is_none(language: str, text: str) -> None:
    assert named(text, language) == []
