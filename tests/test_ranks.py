"""Models that a sentence names by their order: "the latter", "the first … the second"."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

BOTH = [
    fact("Devstral 2", "SWE-bench Verified", "72 percent"),
    fact("Devstral Small 2", "SWE-bench Verified", "68 percent"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "We ran Devstral 2 and Devstral Small 2. The former got 72% on {bench}, the latter 68%.",
        ),
        (
            "en",
            "Devstral 2 and Devstral Small 2 are out. The first has 72% on {bench}, the second 68%.",
        ),
        (
            "fr",
            "Devstral 2 et Devstral Small 2 sont là. Le premier a 72 % à {bench}, le second 68 %.",
        ),
        (
            "ru",
            "Вышли Devstral 2 и Devstral Small 2. Первая набрала 72 % на SWE-bench Verified, вторая — 68 %.",
        ),
        ("ja", "Devstral 2とDevstral Small 2を比べた。{bench}で前者は72%、後者は68%だった。"),
    ],
)
def test_the_first_and_the_second_are_two_named_before(language: str, text: str) -> None:
    assert facts(text.format(bench="SWE-bench Verified"), language) == BOTH


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Devstral 2 is out. The first run has 72% on SWE-bench Verified, the second 68%."),
        ("ru", "Вышла Devstral 2. Первая попытка дала 72 % на SWE-bench Verified, вторая — 68 %."),
    ],
)
def test_where_one_was_named_there_is_no_second(language: str, text: str) -> None:
    assert "Devstral Small 2" not in [claimed.model for claimed in facts(text, language)]
