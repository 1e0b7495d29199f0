"""Lines of one paragraph that are entries of a list, each begun by its name in bold or as a link."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

from ingest.notes import read_note

ENTRIES = [
    fact("GLM-4.6", "SWE-bench Verified", "68.0 score"),
    fact("GLM-4.6", "context-length", "200000 token"),
    fact("Kimi K2", "SWE-bench Verified", "65.8 score"),
    fact("Kimi K2", "context-length", "128000 token"),
]


@pytest.mark.parametrize(
    ("language", "context"),
    [("en", "context"), ("fr", "de contexte"), ("ru", "контекста"), ("ja", "のコンテキスト")],
)
@pytest.mark.parametrize("name", ["**{}**", "__{}__", "[{}](https://example.com/card)"])
@pytest.mark.parametrize("mark", ["·", "—", "|", "-"])
def test_each_line_is_of_the_name_that_begins_it(language: str, context: str, name: str, mark: str) -> None:
    first, second = (
        f"{name.format(model)} {mark} {window} tokens {context}; SWE-bench Verified {score}"
        for model, window, score in (("Kimi K2", "128K", "65.8"), ("GLM-4.6", "200K", "68.0"))
    )
    assert facts(f"{first}\n{second}", language) == ENTRIES


def test_a_sentence_that_was_wrapped_is_one() -> None:
    text = "**Kimi K2** is what we ran for a week and then set beside what is told of\n**GLM-4.6** here."
    assert len(read_note("n.md", text.encode()).blocks) == 1
