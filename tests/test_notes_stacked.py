"""Tables with a cell on each line, as clipped pages print them."""

from __future__ import annotations

import pytest
from claim_notes import facts

from ingest.notes import read_note

PRICES = (
    ("Model", "Context", "Input", "Output"),
    ("Aster 4.1", "1M", "$2.00", "$8.00"),
    ("Aster 4.1 mini", "1M", "$0.40", "–"),
)
SHEET = (
    ("Feature", "Kimi K2", "GLM-5"),
    ("Context window", "256K", "200K"),
    ("Max output", "64K", "128K"),
)
RANKING = (
    ("Rank", "Modèle", "Score", "Votes"),
    ("1", "aster-4", "1490", "27 827"),
    ("2", "borage-3", "1477", "N/A"),
)
RUSSIAN = (("Модель", "Контекст", "Цена"), ("Астра", "128K", "0,57 $"), ("Бета", "64K", "0,20 $"))
JAPANESE = (
    ("モデル", "コンテキスト長", "入力価格"),
    ("アスター", "200K", "$0.60"),
    ("ボレロ", "128K", "$0.20"),
)


def tables(text: str) -> list[tuple[tuple[str, ...], ...]]:
    read = read_note("note.md", text.encode())
    found = [block.table for block in read.blocks if block.table is not None]
    for table in found:
        assert all(read.text[c.start : c.end] == c.inline.text for row in table.rows for c in row)
    return [tuple(tuple(cell.inline.text for cell in row) for row in table.rows) for table in found]


@pytest.mark.parametrize("rows", [PRICES, SHEET, RANKING, RUSSIAN, JAPANESE])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "over", ["", "# Aster\n\n", "Overview\n\n", "A long line of text stands over it.\n\n"]
)
@pytest.mark.parametrize("behind", ["", "\n\nPrices are for a million tokens."])
def test_cells_on_lines_of_their_own_are_a_table(
    rows: tuple[tuple[str, ...], ...], gap: str, over: str, behind: str
) -> None:
    told = gap.join(cell for row in rows for cell in row)
    assert tables(f"{over}{told}{behind}\n") == [rows]


@pytest.mark.parametrize(
    "lines",
    [
        ("Paris", "Lyon", "Nice", "a", "b", "c", "d", "e", "f"),
        ("Model", "Context", "Input", "Aster 4.1", "1M", "$2.00"),
        (
            "We ran it twice.",
            "Then once more.",
            "And stopped.",
            "45 tok/s",
            "46 tok/s",
            "47 tok/s",
            "48 tok/s",
        ),
    ],
)
def test_other_short_lines_are_none(lines: tuple[str, ...]) -> None:
    assert tables("\n\n".join(lines)) == []


PAID = (
    ("Model", "/Output MTok", "Thinks"),
    ("Aster 4", "$120", "yes"),
    ("Aster 3", "$10", "yes"),
    ("Aster 2", "$1", "-"),
)


def test_one_column_of_prices_is_enough_and_a_hyphen_makes_no_heading() -> None:
    more = (*PAID, ("Aster 1", "$0.5", "-"), ("Aster 0", "$0.4", "no"))
    assert tables("\n".join(cell for row in more for cell in row)) == [more]


def test_one_column_of_other_values_is_not() -> None:
    rows = tuple(tuple(cell.replace("$", "") for cell in row) for row in PAID)
    assert tables("\n".join(cell for row in rows for cell in row)) == []


def test_labels_and_their_values_by_turns_stay_pairs() -> None:
    lines = (
        "Family",
        "Base",
        "Skills",
        "Pricing",
        "Input",
        "$0.57",
        "Output",
        "$2.29",
        "Context",
        "128K",
        "Top",
        "1",
    )
    assert tables("\n".join(lines)) == [] or all(
        len(row) == 2 for one in tables("\n".join(lines)) for row in one
    )


def test_the_lines_around_a_table_stay_text() -> None:
    told = "Overview\n" + "\n".join(cell for row in PRICES for cell in row) + "\nSee the price page"
    read = read_note("note.md", told.encode())
    assert [block.inline.text for block in read.blocks if block.table is None] == [
        "Overview",
        "See the price page",
    ]


def test_what_is_read_in_such_a_table_is_its_models() -> None:
    told = "\n".join(cell for row in SHEET for cell in row)
    assert {(one.model, one.metric, int(one.value)) for one in facts(told)} == {
        ("Kimi K2", "context-length", 256_000),
        ("GLM-5", "context-length", 200_000),
        ("Kimi K2", "max-output-length", 64_000),
        ("GLM-5", "max-output-length", 128_000),
    }
