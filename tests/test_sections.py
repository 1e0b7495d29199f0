"""Sections that a size heads: about the model of this size, where the note's title names the family."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# Gemma 3\n\n## 4B\n\nNeeds 3 GB of VRAM.\n\n## 27B Instruct\n\nNeeds 17 GB of VRAM."),
        (
            "fr",
            "# Gemma 3\n\n## 4B\n\n- Mémoire : 3 Go\n\n## 27B (dense)\n\n- Mémoire : 17 Go",
        ),
        ("ru", "# Gemma 3\n\n## 4B\n\n- Память: 3 ГБ\n\n## 27B — флагман\n\n- Память: 17 ГБ"),
        ("ja", "# Gemma 3\n\n## 4B\n\n- メモリ：3 GB\n\n## 27B版\n\n- メモリ：17 GB"),
    ],
)
def test_a_size_that_heads_a_section_is_the_model_of_this_size(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Gemma 3-27B", "memory", "17e9 byte"),
        fact("Gemma 3-4B", "memory", "3e9 byte"),
    ]


def test_it_is_the_model_that_others_write_out() -> None:
    short = read("# Qwen3.5\n\n## 122B-A10B\n\n- 22.2 tok/s")
    long = read("Qwen3.5-122B-A10B: 22.2 tok/s")
    assert short.claims[0].model_iri == long.claims[0].model_iri
    assert short.claims[0].model_iri in [model.iri for model in short.models]


@pytest.mark.parametrize(
    "text",
    [
        "# Kimi K2\n\n## 4B people cannot be wrong\n\nNeeds 3 GB of VRAM.",
        "# Kimi K2\n\n## In short, 4B\n\nNeeds 3 GB of VRAM.",
    ],
)
def test_other_headings_with_a_size_are_about_the_note_s_model(text: str) -> None:
    assert facts(text) == [fact("Kimi K2", "memory", "3e9 byte")]
