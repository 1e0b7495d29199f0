"""What a comma and a point mean is told by the column, then by the note, then by the language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ingest.languages import room
from ingest.recognition.mentions import Number
from ingest.recognition.numbers import Habit, UnitTable, column_habit, find_numbers, note_habit

UNITS = UnitTable.build([("percent", "%", ""), ("GB", "ГБ", "")])


def read(text: str, code: str, habit: Habit) -> Number:
    (number,), _ = find_numbers(text, room(code), UNITS, habit=habit)
    return number


def column(code: str, *cells: str, note: tuple[str, ...] = ()) -> list[tuple[Decimal | None, bool]]:
    """The value of each cell, and whether it is settled."""
    habit = column_habit(cells, room(code), note_habit(note, room(code)))
    numbers = [read(cell, code, habit) for cell in cells]
    return [(number.value, not number.alternatives) for number in numbers]


def test_commas_among_whole_numbers_part_groups() -> None:
    values = [value for value, _ in column("fr", "3,442", "1,204", "870")]
    assert values == [Decimal(3442), Decimal(1204), Decimal(870)]
    assert [value for value, _ in column("ru", "3,442 ГБ", "~1,204 ГБ", "96 ГБ")] == [
        Decimal(3442),
        Decimal(1204),
        Decimal(96),
    ]


def test_commas_among_other_decimals_are_decimal_marks() -> None:
    settled = [(Decimal("3.442"), True), (Decimal("3.44"), True)]
    assert column("fr", "3,442", "3,44") == settled
    assert column("fr", "3,442", "3,44", note=("soit 12,345,678 jetons",)) == settled


def test_points_before_decimals_leave_commas_for_groups() -> None:
    values = [value for value, _ in column("fr", "3,442", "1,204.5", "12,870")]
    assert values == [Decimal(3442), Decimal("1204.5"), Decimal(12870)]


def test_a_column_that_does_not_tell_keeps_both_readings() -> None:
    assert column("fr", "3,442", "1,204", "12,870") == [
        (Decimal("3.442"), False),
        (Decimal("1.204"), False),
        (Decimal("12.870"), False),
    ]
    habit = column_habit(("3,442", "1,204"), room("fr"))
    assert read("3,442", "fr", habit).alternatives == (Decimal(3442),)


@pytest.mark.parametrize(
    ("note", "value"), [("59,2 % et 1,5", "3.442"), ("59.2 % et 1.5", "3442"), ("rien", "3.442")]
)
def test_the_note_tells_what_the_column_leaves_open(note: str, value: str) -> None:
    assert column("fr", "3,442", "1,204", note=(note,))[0][0] == Decimal(value)


def test_the_column_comes_before_the_note() -> None:
    assert column("fr", "3,442", "1,204", "870", note=("vaut 59,2 %",))[0][0] == Decimal(3442)


def test_years_and_marks_that_a_language_does_not_group_by_prove_nothing() -> None:
    assert column("fr", "3,442", "1,204", "2025")[0][0] == Decimal("3.442")
    assert column("en", "3.442", "1.204", "870")[0] == (Decimal("3.442"), True)


def test_one_cell_and_other_lengths_prove_nothing() -> None:
    assert column("fr", "3,442", "870")[0][0] == Decimal("3.442")
    assert column("fr", "3,442", "1,2045", "870")[0][0] == Decimal("3.442")


@pytest.mark.parametrize("sentence", ["Claude Opus 4.1 est sorti.", "GPT-4.1 est sorti.", "V4.1 est sortie."])
def test_the_point_of_a_version_tells_nothing_of_decimals(sentence: str) -> None:
    french = room("fr")
    assert read("200.000", "fr", note_habit([sentence], french)).value == Decimal(200_000)
    assert read("200.000", "fr", note_habit([sentence, "Il met 4.1 s."], french)).value == Decimal(200)
