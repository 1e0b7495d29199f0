"""Tables away from a terminal: stable, plain, folded, aligned by what the eye sees."""

from __future__ import annotations

from rich.cells import cell_len

from ingest.display.results import Cell, columns, shown
from ingest.display.tables import WIDTH, Column, counted, render, without_repeats
from ingest.namespaces import METRIC, NOTE, XSD

COLUMNS = (
    Column("model"),
    Column("value", number=True),
    Column("condition", optional=True),
    Column("quote", fold=True),
)


def lines(text: str) -> list[str]:
    return text.splitlines()


def test_numbers_end_in_one_column_whatever_the_script_before_them() -> None:
    table = render(COLUMNS, [["モデル", "744,000", "", "a"], ["GLM-5", "7", "", "b"]])
    ends = [
        cell_len(line[: line.index(number) + len(number)])
        for line, number in zip(lines(table)[2:], ("744,000", "7"), strict=True)
    ]
    assert ends[0] == ends[1]


def test_long_text_is_folded_inside_the_width_and_none_of_it_is_lost() -> None:
    quote = "七千四百四十億パラメータ" * 20
    table = render(COLUMNS, [["GLM-5", "1", "", quote]])
    assert all(cell_len(line) <= WIDTH for line in lines(table))
    assert "".join(line.split()[-1] for line in lines(table)[2:]) == quote


def test_a_column_that_says_nothing_is_left_out() -> None:
    assert "condition" not in render(COLUMNS, [["a", "1", "", "q"]])
    assert "condition" in render(COLUMNS, [["a", "1", "", "q"], ["a", "2", "5-shot", "q"]])


def test_markup_and_control_characters_of_a_note_are_only_text() -> None:
    table = render(COLUMNS, [["[bold]x[/bold]", "1", "", "\x1b[31mred\x9b"]])
    assert "[bold]x[/bold]" in table
    assert "\x1b" not in table
    assert "\x9b" not in table
    assert "\N{REPLACEMENT CHARACTER}[31mred" in table


def test_a_heading_stands_above_its_table() -> None:
    table = render(COLUMNS, [["a", "1", "", "q"]], "scale-slip: GLM-5\n745億 is a tenth")
    assert lines(table)[:3] == ["scale-slip: GLM-5", "745億 is a tenth", ""]


def test_what_is_said_several_times_is_one_row_with_how_often() -> None:
    assert counted([["a", "q"], ["b", "q"], ["a", "q"]]) == [["a", "q (×2)"], ["b", "q"]]


def test_a_column_that_is_worth_keeping_whole_is_kept_whole() -> None:
    wide = Column("metric", fold=True, keep=28)
    table = render([wide, Column("quote", fold=True)], [["max-position-embeddings", "q" * 200]])
    assert "max-position-embeddings" in table


def test_a_name_is_printed_once_for_the_rows_that_share_it() -> None:
    rows = [["a", "x", "1"], ["a", "x", "2"], ["a", "y", "3"], ["b", "y", "3"]]
    assert without_repeats(rows, 2) == [["a", "x", "1"], ["", "", "2"], ["", "y", "3"], ["b", "y", "3"]]


def test_terms_of_an_answer_are_shown_as_a_person_names_them() -> None:
    assert shown(Cell(METRIC + "mmlu", iri=True)) == "metric:mmlu"
    assert shown(Cell(NOTE + "ja/%E6%96%B0.md", iri=True)) == "ja/新.md"
    assert shown(Cell("https://example.org/x", iri=True)) == "https://example.org/x"
    assert shown(Cell("744000000000", XSD + "decimal")) == "744,000,000,000"
    assert shown(Cell("2025", XSD + "integer")) == "2025"
    assert shown(Cell("12345", XSD + "string")) == "12345"


def test_a_variable_that_is_a_number_throughout_is_aligned_right() -> None:
    number, word, unbound = Cell("1", XSD + "decimal"), Cell("x"), Cell("")
    found = columns(["a", "b", "c"], [[number, number, unbound], [unbound, word, unbound]])
    assert [column.number for column in found] == [True, False, False]
