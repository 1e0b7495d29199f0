"""A sentence's first model, of which its further verbs speak behind other names."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

PRICE = [fact("GPT-5.4 mini", "input-price", "0.75 USD/Mtoken")]


@pytest.mark.parametrize(
    "text",
    [
        "GPT-5.4 mini is available in the API, Codex, and ChatGPT, and costs $0.75 per million input tokens.",
        "GPT-5.4 mini was set beside Claude Haiku 4.5, and costs $0.75 per million input tokens.",
    ],
)
def test_a_verb_without_a_subject_goes_on_with_the_first(text: str) -> None:
    assert facts(text) == PRICE


@pytest.mark.parametrize(
    "text",
    [
        "GPT-5.4 mini is faster than Claude Haiku 4.5, which costs $0.75 per million input tokens.",
        "GPT-5.4 mini is fast, Claude Haiku 4.5 is slow, and it costs $0.75 per million input tokens.",
        "Unlike GPT-5.4 mini, Claude Haiku 4.5 costs $0.75 per million input tokens.",
    ],
)
def test_a_subject_of_its_own_keeps_its_verb(text: str) -> None:
    assert not [one for one in facts(text) if one.model == "GPT-5.4 mini"]
