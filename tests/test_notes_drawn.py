"""Tables that are drawn with characters, and such whose rows empty lines part."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

from ingest.notes import read_note


def tables(text: str) -> list[list[tuple[str, ...]]]:
    read = read_note("note.md", text.encode())
    found = [block.table for block in read.blocks if block.table is not None]
    return [[tuple(cell.inline.text for cell in row) for row in table.rows] for table in found]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "┌───────┬───────┐",
            "│ Model │ Input │",
            "├───────┼───────┤",
            "│ Aster │ $10   │",
            "│ Borage│ $5    │",
        ),
        (
            "+-------+-------+",
            "| Model | Input |",
            "+=======+=======+",
            "| Aster | $10   |",
            "| Borage| $5    |",
        ),
        ("+-----+---+", "| Model | Input |", "+---+---+", "| Aster | $10 |", "+---+---+", "| Borage| $5 |"),
        (
            "╔═══════╦═══════╗",
            "║ Model ║ Input ║",
            "╠═══════╬═══════╣",
            "║ Aster ║ $10   ║",
            "║ Borage║ $5    ║",
        ),
        ("| Model | Input |", "", "|---|---|", "", "| Aster | $10 |", "", "| Borage | $5 |"),
    ],
)
@pytest.mark.parametrize("around", ["", "A line of text."])
def test_a_drawn_table_is_a_table(lines: tuple[str, ...], around: str) -> None:
    text = "\n".join(lines)
    rows = [("Model", "Input"), ("Aster", "$10"), ("Borage", "$5")]
    assert tables(f"{around}\n\n{text}\n\n{around}\n") == [rows]


def test_the_cells_of_a_drawn_row_may_run_on() -> None:
    text = """
+--------+-----------------+--------------+
| Model  | Best for        | Cost         |
| name   |                 | (per MTok)   |
+--------+-----------------+--------------+
|        | Hard problems   | Input:       |
| Claude | and long tasks. | $15Output:   |
| Opus 4 |                 | $75          |
+--------+-----------------+--------------+
| Claude | Everyday work.  | Input:       |
| Haiku 3|                 | $1Output: $5 |
+--------+-----------------+--------------+
"""
    (rows,) = tables(text)
    assert rows[0] == ("Model name", "Best for", "Cost (per MTok)")
    assert [row[0] for row in rows[1:]] == ["Claude Opus 4", "Claude Haiku 3"]
    assert facts(text) == [
        fact("Claude Haiku 3", "input-price", "1 USD/Mtoken"),
        fact("Claude Haiku 3", "output-price", "5 USD/Mtoken"),
        fact("Claude Opus 4", "input-price", "15 USD/Mtoken"),
        fact("Claude Opus 4", "output-price", "75 USD/Mtoken"),
    ]


def test_rows_between_frames_may_share_their_first_cell() -> None:
    text = """
┌────────┬──────────┬───────┬───────┐
│ Maker  │ Model    │ Input │ Output│
├────────┼──────────┼───────┼───────┤
│ OpenAI │ GPT-4o   │ $5    │ $15   │
│        │ GPT-4    │ $30   │ $60   │
├────────┼──────────┼───────┼───────┤
│ Google │ Gemini 2 │ $1    │ $4    │
└────────┴──────────┴───────┴───────┘
"""
    assert [row[1] for row in tables(text)[0]] == ["Model", "GPT-4o", "GPT-4", "Gemini 2"]


@pytest.mark.parametrize(
    "text",
    [
        "+-------+\n| a box |\n+-------+",
        "┌───────┐\n│ a box │\n│ of two│\n└───────┘",
        "+---+ is a frame",
        "```\n┌──┬──┐\n│a │b │\n│1 │2 │\n└──┴──┘\n```",
    ],
)
def test_boxes_and_code_are_no_tables(text: str) -> None:
    assert tables(text) == []
