"""Tables of pipes, of tabs and of HTML, each cell at its place."""

from __future__ import annotations

import pytest

from ingest.notes import read_note
from ingest.notes.note import Block, Kind


def tables(text: str) -> list[Block]:
    note = read_note("n.md", text.encode())
    for block in note.blocks:
        for row in block.table.rows if block.table else ():
            for cell in row:
                assert block.start <= cell.start <= cell.end <= block.end
                assert note.text[cell.start : cell.end].strip() == note.text[cell.start : cell.end]
    return [block for block in note.blocks if block.kind is Kind.TABLE]


def rows(block: Block) -> list[list[str]]:
    assert block.table is not None
    return [[cell.inline.text for cell in row] for row in block.table.rows]


WANTED = [["Model", "MMLU"], ["GLM-5", "77.8"], ["GPT-5", "80"]]


@pytest.mark.parametrize(
    "text",
    [
        "| Model | MMLU |\n|---|---:|\n| **GLM-5** | 77.8 |\n| `GPT-5` | 80 |\n",
        "Model | MMLU\n--- | ---\nGLM-5 | 77.8\nGPT-5 | 80\n",
        "Model | MMLU |\n---|---|\nGLM-5 | 77.8 |\nGPT-5 | 80 |\n",
        "Above:\n| Model | MMLU |\n|:-:|:-:|\n| GLM-5 | 77.8 |\n| GPT-5 | 80 |\nAnd a line below.\n",
        "> | Model | MMLU |\n> |---|---|\n> | GLM-5 | 77.8 |\n> | GPT-5 | 80 |\n",
        "- item\n\n  | Model | MMLU |\n  |---|---|\n  | GLM-5 | 77.8 |\n  | GPT-5 | 80 |\n",
        "| Model | MMLU |\r\n|---|---|\r\n| GLM-5 | 77.8 |\r\n| GPT-5 | 80 |\r\n",
        "Model\tMMLU\nGLM-5\t77.8\nGPT-5\t80\n",
        "<table><tr><th>Model</th><th>MMLU</th></tr>\n\n<tr><td>GLM-5<td>77.8<tr><td>GPT-5<td>80</table>\n",
    ],
)
def test_what_a_person_sees_as_a_table_is_one(text: str) -> None:
    found = tables(text)
    assert [rows(block) for block in found] == [WANTED]
    assert found[0].table is not None
    assert found[0].table.heads == 1


def test_cells_may_be_missing_or_too_many() -> None:
    (block,) = tables("| a | b | c |\n|---|---|\n| 1 |\n| 1 | 2 | 3 | 4 |\n|  | x |\n")
    assert rows(block) == [["a", "b", "c"], ["1"], ["1", "2", "3", "4"], ["", "x"]]


def test_an_escaped_pipe_is_text() -> None:
    (block,) = tables("| a | b |\n|---|---|\n| x \\| y | `p \\| q` |\n")
    assert rows(block)[1] == ["x | y", "p \\| q"]


def test_a_table_ends_where_its_pipes_end() -> None:
    note = read_note("n.md", b"A | B |\n---|---|\n1 | 2 |\nWhat we see: 3 is more.\n")
    assert [(block.kind, block.inline.text) for block in note.blocks] == [
        (Kind.TABLE, ""),
        (Kind.PARAGRAPH, "What we see: 3 is more."),
    ]


def test_a_table_of_tabs_with_its_head_repeated_is_two_tables() -> None:
    found = tables("項目\t内容\n発表日\t2026-02\n\n項目\t内容\n公開形態\t商用API\n")
    assert [rows(block) for block in found] == [
        [["項目", "内容"], ["発表日", "2026-02"]],
        [["項目", "内容"], ["公開形態", "商用API"]],
    ]
    assert [block.table and block.table.heads for block in found] == [1, 1]


def test_lone_lines_with_a_tab_are_one_table_without_a_head() -> None:
    (block,) = tables("Context\t200000 tokens\n\nOutput\t128000 tokens\n\nPrice 5\t$1\n")
    assert len(rows(block)) == 3


def test_a_lone_tab_and_a_bar_in_a_sentence_are_no_tables() -> None:
    assert tables("One\tline only.\n\nRead this | or that.\n\n-\titem\n-\titem\n") == []


def test_cells_that_span_stand_in_every_row_and_column_they_cover() -> None:
    (block,) = tables(
        "<table><tr><th rowspan=2>Model</th><th colspan=2>Score</th></tr><tr><th>A</th><th>B</th></tr>"
        "<tr><td>GLM-5</td><td>1</td><td>2</td></tr></table>"
    )
    assert rows(block) == [["Model", "Score", "Score"], ["Model", "A", "B"], ["GLM-5", "1", "2"]]
    assert block.table is not None
    assert block.table.heads == 2


@pytest.mark.parametrize(
    "head",
    [
        "Bench | GLM-5 |\nKimi K2 | GPT-5 |\n",
        "Bench |\nGLM-5 | Kimi K2 |\nGPT-5\n",
        "Bench | GLM-5\nKimi K2 | GPT-5\n",
    ],
)
def test_a_head_that_was_broken_between_its_cells_is_one_row(head: str) -> None:
    (block,) = tables(f"{head}---|---|---|---|\nMMLU | 1 | 2 | 3 |\n")
    assert rows(block) == [["Bench", "GLM-5", "Kimi K2", "GPT-5"], ["MMLU", "1", "2", "3"]]
    assert block.table is not None
    assert block.table.heads == 1


@pytest.mark.parametrize("above", ["One | two or three.\n", "| a | b |\n| c | d |\n", "a | b | c | d\n"])
def test_lines_whose_cells_make_no_whole_row_are_no_head(above: str) -> None:
    found = tables(f"{above}Bench | GLM-5 | Kimi K2\n---|---|---\nMMLU | 1 | 2\n")
    assert rows(found[-1])[0] == ["Bench", "GLM-5", "Kimi K2"]
