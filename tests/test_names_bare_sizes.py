"""Names that nobody knows, with their sizes in brackets behind them."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Acme AI released Aster X2 (33B open-weight) this week.", "Aster X2"),
        ("en", "They also showed Quarry-Math (33B), free for now.", "Quarry-Math"),
        ("en", "- **Aster X2** (33B): fast", "Aster X2"),
        ("en", "We compared Zorb 2 (33B) and others; Zorb is new.", "Zorb 2"),
        ("fr", "Acme publie Aster X2 (33B) cette semaine.", "Aster X2"),
        ("ru", "Компания Acme выпустила Aster X2 (33B).", "Aster X2"),
        ("ja", "AcmeはAster X2（33B）を公開した。", "Aster X2"),
    ],
)
def test_a_name_before_a_size_in_brackets_is_a_model(language: str, text: str, name: str) -> None:
    assert facts(text, language) == [fact(name, "parameters", "33e9 parameter")]


@pytest.mark.parametrize(
    "text",
    [
        "Table 3 (7B) shows it, and so does Figure 2 (70B).",
        "Mailbox-X2 (2B users) grew.",
        "In step 2 (13B) and in Stage 3 (7B) it was better; each stage was.",
        "See Zorb X2 (33B) for more.",
        "The Series C ($14B) closed.",
        "Layer 3 (7B) is dense.",
    ],
)
def test_what_else_stands_before_brackets_is_none(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize("name", ["Vexa 2", "VEXA-2", "Vexa 3.5"])
def test_the_size_of_a_stranger_is_not_that_of_the_model_in_view(name: str) -> None:
    text = f"# Kimi K2\n\nKimi K2 is out. {name} (7B dense) is not as good."
    assert not [one for one in facts(text) if one.model == "Kimi K2"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The files take 60.8 GiB (120B) and 12.8 GiB (20B)."),
        ("fr", "Les fichiers font 60,8 GiB (120B) et 12,8 GiB (20B)."),
        ("ru", "Файлы весят 60,8 GiB (120B) и 12,8 GiB (20B)."),
        ("ja", "ファイルは60.8 GiB (120B)と12.8 GiB (20B)だ。"),
    ],
)
def test_a_unit_before_a_size_is_no_name(language: str, text: str) -> None:
    assert facts(text, language) == []
