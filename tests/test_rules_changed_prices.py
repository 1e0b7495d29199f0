"""Prices that took the place of others, in pairs and one by one."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


def test_prices_that_rise_make_no_range_between_slashes() -> None:
    line = "- **GPT-5**: corrected from $0.14/$0.28 to $0.55/$2.19 per million tokens (official)"
    assert facts(line) == [
        fact("GPT-5", "input-price", "0.55 USD/Mtoken"),
        fact("GPT-5", "output-price", "2.19 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    ("line", "metric"),
    [
        ("- GPT-5: Cache from $1.0 to $0.5 per million tokens", "cached-input-price"),
        ("- **GPT-5**: Corrected output pricing from $1.0 to $0.5 per million tokens", "output-price"),
    ],
)
def test_a_price_that_falls_changed_though_no_word_says_so(line: str, metric: str) -> None:
    assert facts(line) == [
        fact("GPT-5", metric, "0.5 USD/Mtoken"),
        fact("GPT-5", metric, "1.0 USD/Mtoken", "earlier"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "GPT-5 went from $20/$40 to $10/$30 per month.",
        "GPT-5 sizes go from 70B down to 8B.",
    ],
)
def test_other_falls_are_none_of_tokens(line: str) -> None:
    assert not any(one.condition == "earlier" for one in facts(line))
