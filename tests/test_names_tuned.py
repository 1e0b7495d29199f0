"""Families that are tuned of others, and are named before them."""

from __future__ import annotations

import pytest
from test_names import named


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Saiga Mistral 7B на русском лучше, чем Mistral 7B.", ["Saiga Mistral 7B", "Mistral 7B"]),
        ("Nous Hermes Llama 2 13B and Dolphin Mistral 7B", ["Nous Hermes Llama 2 13B", "Dolphin Mistral 7B"]),
        ("Swallow Llama 3 8Bを試した。", ["Swallow Llama 3 8B"]),
        ("Vigogne, Saiga, Mistral 7B", ["Mistral 7B"]),
        ("They swallow Mistral 7B whole.", ["Mistral 7B"]),
        ("Qwen Mistral 7B", ["Mistral 7B"]),
    ],
)
def test_what_is_tuned_of_a_model_is_another(text: str, names: list[str]) -> None:
    assert [name for name in named(text) if any(map(str.isdigit, name))] == names
