"""Text that is made to take long takes no longer than its length asks for."""

from __future__ import annotations

import pytest
from steps import steps

from ingest.languages import room, rooms
from ingest.recognition.annotate import recogniser
from ingest.recognition.numbers import find_numbers

UNITS = recogniser().units


@pytest.mark.parametrize("code", rooms())
@pytest.mark.parametrize(
    "unit",
    [
        *("7", ",", "1,", "1.", "1 ", "123,", "1-", "1~", "1/2/", "$", "$1 ", "10^", "[1", "12:", "+1 "),
        *("一", "万", "一万", "1万", "1 億 ", "one ", "million ", "one point ", "hundred and ", "vingt et "),
        *(
            "24/25 ",
            "24/",
            "2^{",
            "1^1 ",
            "5 с ",
            "1.5 G\n",
            "$1 and ",
            "more than ",
            "more than 1 max ",
            "1 de ",
        ),
        *("один целых ", "zero ", "½", "±1", "http://", "a@", "(1) ", "1K ", "около 1 ", "1e1"),
    ],
)
def test_hostile_text_is_read_in_linear_time(code: str, unit: str) -> None:
    def work(size: int) -> int:
        text = unit * (size // len(unit))
        return steps(lambda: find_numbers(text, room(code), UNITS))

    work(100)
    assert work(4_000) < 4.5 * work(1_000) + 200


@pytest.mark.parametrize("unit", ["7", ",", ".", " ", "一", "万", "123,"])
def test_a_megabyte_of_it_is_no_number(unit: str) -> None:
    assert find_numbers(unit * (1_000_000 // len(unit)), room("ja"), UNITS)[0] == ()
