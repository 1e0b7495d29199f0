"""Tables of models that make vectors: their dimensions, what they take at most, their one price."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Dims | Max tokens | Price / 1M"),
        ("en", "Model | Dimensions | Max seq length | Cost per 1M tokens"),
        ("fr", "Modèle | Dimensions | Tokens max | Prix par million de tokens"),
        ("ja", "モデル | 次元数 | 最大トークン数 | 料金 / 1M"),
    ],
)
def test_a_column_of_dimensions_tells_what_the_others_are(language: str, head: str) -> None:
    assert facts(table(head, "text-embedding-3-small | 1536 | 8191 | $0.02"), language) == [
        fact("text-embedding-3-small", "context-length", "8191 token"),
        fact("text-embedding-3-small", "hidden-size", "1536 1"),
        fact("text-embedding-3-small", "input-price", "0.02 USD/Mtoken"),
    ]


def test_without_it_they_say_too_little() -> None:
    assert facts(table("Model | Max tokens | Price / 1M", "GPT-5 mini | 8191 | $0.02")) == []
