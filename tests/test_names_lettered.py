"""Versions that begin with a letter and stand alone, and names whose size is told with the active one."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

V3 = [fact("DeepSeek-V3", "parameters", "671e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DeepSeek released a model in December. V3 has 671 billion parameters."),
        ("fr", "DeepSeek a publié un modèle en décembre. V3 compte 671 milliards de paramètres."),
        ("ru", "DeepSeek выпустила модель в декабре. У V3 671 млрд параметров."),
        ("ja", "DeepSeekが12月に公開した。V3は6710億パラメータだ。"),
    ],
)
def test_a_version_alone_is_that_of_the_family_that_the_note_names(language: str, text: str) -> None:
    assert facts(text, language) == V3


def test_a_score_of_one_version_is_not_the_other_ones() -> None:
    text = "DeepSeek-V3 was cheap. R1 followed: it scores 79.8% on AIME 2024."
    assert facts(text) == [fact("DeepSeek-R1", "AIME 2024", "79.8 percent")]


@pytest.mark.parametrize(
    "text",
    [
        "V3 has 671 billion parameters.",
        "DeepSeek is in the news. On the Tensor V3 there are 671 billion parameters.",
        "DeepSeek is in the news. The V3-based tool has 671 billion parameters.",
    ],
)
def test_a_version_of_nobody_knows_what_is_none(text: str) -> None:
    assert facts(text) == []


def test_a_size_with_the_active_one_behind_it_is_no_part_of_a_name() -> None:
    assert facts("Grok 2.5 270B / 115B MoE with 8 large experts.") == [
        fact("Grok 2.5", "active-parameters", "115e9 parameter"),
        fact("Grok 2.5", "experts", "8 1"),
        fact("Grok 2.5", "parameters", "270e9 parameter"),
    ]
