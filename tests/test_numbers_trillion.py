"""A trillion of French notes is the English one where no model could have the dictionary's."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("text", "metric", "amount"),
    [
        ("Kimi K2 a 1 trillion de paramètres au total.", "parameters", "1e12 parameter"),
        ("Kimi K2 compte 1,6 trillion de paramètres.", "parameters", "1.6e12 parameter"),
        ("Kimi K2 a été entraîné sur 36 trillions de tokens.", "training-tokens", "36e12 token"),
        ("Kimi K2 a 1 billion de paramètres.", "parameters", "1e12 parameter"),
        ("Kimi K2 a 1 000 milliards de paramètres.", "parameters", "1e12 parameter"),
    ],
)
def test_a_trillion_is_what_a_model_can_have(text: str, metric: str, amount: str) -> None:
    assert facts(text, "fr") == [fact("Kimi K2", metric, amount)]
