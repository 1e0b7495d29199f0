"""A version or a family alone, short for the one model that a note names with it."""

from __future__ import annotations

import pytest
from test_names import iris


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("Kimi K2 is open. K2 reaches 65.8% on GPQA.", "K2", "Kimi K2"),
        ("DeepSeek-R1 and DeepSeek-V3 are open. R1 is slower.", "R1", "DeepSeek-R1"),
        ("MiniMax-M2.5 is quicker than M2.1.", "M2.1", "MiniMax-M2.1"),
        ("Kimi K2 came first. K2 Thinking is slower.", "K2 Thinking", "Kimi K2 Thinking"),
        ("Gemini 2.5 Flash is cheap. Gemini writes 210 tok/s.", "Gemini", "Gemini 2.5 Flash"),
    ],
)
def test_a_version_or_a_family_alone_is_short_for_what_the_note_names_before(
    text: str, short: str, full: str
) -> None:
    found = iris(text)
    assert found[short] == found.get(full, iris(f"{full} is out.")[full])


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("K2 is open, and Kimi K2 is more open.", "K2"),
        ("MiniMax-M2 is quick on an Apple M4.", "M4"),
        ("DeepSeek-V3 is out, and see Index V3.1.", "V3"),
        ("Index v3 is above DeepSeek-V3.", "v3"),
        ("Gemini 2.5 Flash and Gemini 3 Pro are out. Gemini is quick.", "Gemini"),
        ("Gemini is a family, as Gemini 2.5 Flash shows.", "Gemini"),
        ("Gemini 2.5 Flash is cheap. Gemini CLI is free.", "Gemini"),
        ("Mistral Large 3 is out. Mistral has raised money.", "Mistral"),
        ("Mamba-2 is used. The Mamba layers are quick.", "Mamba"),
    ],
)
def test_a_version_or_a_family_alone_may_be_another_thing(text: str, short: str) -> None:
    assert short not in iris(text)
