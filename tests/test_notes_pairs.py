"""Labels over their values, as clipped pages print them."""

from __future__ import annotations

import pytest

from ingest.notes import read_note
from ingest.notes.note import Note


def note(text: str) -> Note:
    return read_note("note.md", text.encode())


def sheets(text: str) -> list[list[tuple[str, ...]]]:
    read = note(text)
    tables = [block.table for block in read.blocks if block.table is not None]
    for table in tables:
        for row in table.rows:
            for cell in row:
                assert read.text[cell.start : cell.end].strip("*") == cell.inline.text
    return [[tuple(cell.inline.text for cell in row) for row in table.rows] for table in tables]


@pytest.mark.parametrize(
    "text",
    [
        "Context window\n200K tokens\n\nParams\n744B",
        "Context window\n\n200K tokens\n\nParams\n\n744B",
        "Context window\n200K tokens\nParams\n744B",
        "**Context window**\n200K tokens\n\nParams\n\n**744B**",
    ],
)
def test_labels_and_values_by_turns_are_a_table_without_a_head(text: str) -> None:
    told = f"# Aster\n\nA long line of plain text stands here.\n\n{text}\n"
    assert sheets(told) == [[("Context window", "200K tokens"), ("Params", "744B")]]


def test_a_value_may_be_a_date_that_begins_with_its_month() -> None:
    told = "Released\nApril 9, 2024\nContext window\n200K tokens\nUpdated\nJanuary 2026\n"
    assert sheets(told) == [
        [("Released", "April 9, 2024"), ("Context window", "200K tokens"), ("Updated", "January 2026")]
    ]


@pytest.mark.parametrize(
    "rows",
    [
        (("Контекст", "128.0K"), ("Вход (за 1М токенов)", "$0.57"), ("Макс. выходных токенов", "16.0K")),
        (("コンテキスト長", "200K"), ("入力価格（100万トークンあたり）", "$0.60")),
        (("Fenêtre de contexte", "200K tokens"), ("Prix en entrée", "0,60 $"), ("Parution", "–")),
    ],
)
def test_labels_are_of_any_language(rows: tuple[tuple[str, str], ...]) -> None:
    assert sheets("\n\n".join(f"{label}\n\n{value}" for label, value in rows)) == [list(rows)]


@pytest.mark.parametrize(
    "text",
    [
        "Chapter\n\n1\n\nBeginnings\n\n2",
        "Speed\n\n45 tokens per second was all that we saw on that day in May.\n\nPrice\n\n3 offers came in.",
        "One label\n\n45 tok/s\n\nAnd then a sentence goes on, as sentences do.",
        "We ran it twice.\n\n45 tok/s\n\nThen once more.\n\n46 tok/s",
        "- Speed\n\n45\n\n- Price\n\n3",
    ],
)
def test_other_short_lines_are_no_table(text: str) -> None:
    assert sheets(text) == []


def test_scores_may_say_how_they_were_taken_above_themselves() -> None:
    told = "# Aster\n\nA line on tests\nMMLU\n5-shot, CoT\n87.3%\nGSM8K\nown harness\n96,8 %"
    rows = [block.table.rows for block in note(told).blocks if block.table is not None]
    assert [[tuple(cell.inline.text for cell in row) for row in one] for one in rows] == [
        [("MMLU 5-shot, CoT", "87.3%"), ("GSM8K own harness", "96,8 %")]
    ]
    assert "A line on tests" in [block.inline.text for block in note(told).blocks]


@pytest.mark.parametrize(
    "text",
    [
        "Two lines of text\nand a third stand\nover these\nMMLU\n5-shot\n87.3%",
        "MMLU\n\n5-shot\n\n87.3%",
        "MMLU\n5-shot\n87.3 points of a hundred",
        "- MMLU\n- 5-shot\n- 87.3%",
    ],
)
def test_other_lines_over_a_share_are_text(text: str) -> None:
    assert sheets(text) == []


SHEET = (
    ("Parameters", "40B"),
    ("Context length", "2K"),
    ("Modality", "Text"),
    ("Released", "5 Jun 2023"),
    ("Hidden size", "8192"),
    ("Activation", "-"),
    ("Heads", "64"),
)


@pytest.mark.parametrize("over", ["", "Overview\n"])
@pytest.mark.parametrize(
    "behind", ["", "\nIt is a model that was trained on one trillion tokens of the web."]
)
def test_some_values_of_a_sheet_may_be_words(over: str, behind: str) -> None:
    text = over + "\n".join(line for row in SHEET for line in row) + behind
    read = read_note("note.md", text.encode())
    (table,) = [block.table for block in read.blocks if block.table is not None]
    assert tuple(tuple(cell.inline.text for cell in row) for row in table.rows) == SHEET
    said = [block.inline.text for block in read.blocks if block.table is None]
    assert said == [part.strip() for part in (over, behind) if part.strip()]


def test_lines_of_words_are_no_sheet() -> None:
    lines = ("Home", "About", "Models", "40B", "Blog", "Team", "Jobs", "Terms", "Press", "Contact")
    assert all(block.table is None for block in read_note("note.md", "\n".join(lines).encode()).blocks)
