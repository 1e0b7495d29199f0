"""What a note's head tells in sentences is read where it stands, and what it lists is not."""

from __future__ import annotations

import pytest

from ingest.claims.claim import Claim
from ingest.claims.extract import extract
from ingest.notes import read_note
from ingest.notes.note import Kind


def claims(text: str) -> tuple[Claim, ...]:
    return extract(read_note("a.md", text.encode())).claims


def note_of(*head: str) -> str:
    return "\n".join(["---", *head, "---", "", "Text.", ""])


@pytest.mark.parametrize(
    "head",
    [
        ('description: "On MMLU Kimi K2 has 87.4%, and leads."',),
        ("summary: On MMLU Kimi K2 has 87.4%, and leads.",),
        ("excerpt: >", "  On MMLU Kimi K2", "  has 87.4%, and leads."),
        ("tldr:", "  - On MMLU Kimi K2 has 87.4%, and leads.", "  - It is open."),
        ("faq:", "  - question: How good is it?", "    answer: On MMLU Kimi K2 has 87.4%, and leads."),
    ],
)
def test_sentences_of_a_head_are_paragraphs_that_point_at_their_characters(head: tuple[str, ...]) -> None:
    text = note_of("language: en", *head)
    note = read_note("a.md", text.encode())
    first = note.blocks[0]
    assert first.kind is Kind.PARAGRAPH
    assert "87.4%" in text[first.start : first.end]
    start, end = first.inline.span(first.inline.text.index("87.4"), first.inline.text.index("87.4") + 5)
    assert text[start:end] == "87.4%"


@pytest.mark.parametrize(
    "head",
    [
        "tags: [Kimi K2, MMLU 87.4%, open weights]",
        "image: /kimi-k2-has-mmlu-87.4-percent-and-leads.png",
        "description: Kimi K2 on MMLU.",
        r'description: "On \u004d\u004d\u004cU Kimi K2 has 87.4%."',
    ],
)
def test_what_a_head_lists_or_writes_with_escapes_is_no_paragraph(head: str) -> None:
    note = read_note("a.md", note_of("language: en", head).encode())
    assert [block.inline.text for block in note.blocks] == ["Text."]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "On MMLU, Kimi K2 has 87.4%."),
        ("fr", "Sur MMLU, Kimi K2 obtient 87,4 %."),
        ("ru", "На MMLU Kimi K2 набирает 87,4 %."),
        ("ja", "MMLUにおけるKimi K2のスコアは87.4%である。"),
    ],
)
def test_what_a_description_says_is_claimed(language: str, told: str) -> None:
    text = note_of(f"language: {language}", f'description: "{told}"')
    extraction = claims(text)
    assert [(c.model, c.metric, str(c.value)) for c in extraction] == [("Kimi K2", "MMLU", "87.4")]


def test_what_a_description_was_about_ends_with_the_head() -> None:
    text = note_of("language: en", "description: Everything on Kimi K2 of July 2025.")
    assert claims(text.replace("Text.", "The model has a context of 128K tokens.")) == ()
