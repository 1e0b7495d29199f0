"""Any bytes give a note or a NoteError, every character has its place, and no text costs too much."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from note_checks import FRAGMENTS, holds
from steps import steps

from ingest.errors import NoteError
from ingest.notes import read_note

SHARED = Path(__file__).parents[2] / "shared"


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_a_note_or_an_error(data: bytes) -> None:
    with suppress(NoteError):
        holds(read_note("n.md", data))


@given(st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=6)), max_size=60).map("".join))
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_character_of_a_block_has_its_place(text: str) -> None:
    with suppress(NoteError):
        holds(read_note("n.md", text.encode("utf-8", "surrogatepass")))


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join))
@settings(max_examples=60, deadline=None)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read_note("n.md", text.encode()) == read_note("n.md", text.encode())


@pytest.mark.parametrize(
    "unit",
    [
        ">",
        "- ",
        "[",
        "[a](",
        "*a **b _c ",
        '<a b="',
        "<!--",
        "|",
        "a\tb\n",
        "1 ",
        "。 1 ",
        "{%",
        "$\\a",
        "7**4",
        "word ",
        "<tr><td rowspan=100 colspan=100>1",
        *("%%", "%%a ", "==", "{{<", "{{< a\n", "{% comment %}\n", "{: ", "{/*", "{{c1::", "<%", "<%\n"),
        *(":::a\n", "!!! a\n", "!!! a\n    ", "::: {", "[[a#", "![[", "<del>", "![](data:image/png;base64,"),
        *("~~a ", "e\u0301 ", "\u200b ", "\uff8a\uff9f ", '{% a "b ', "{% a=", " ^abc", "<a b='data:"),
    ],
)
def test_hostile_text_costs_no_more_than_its_size(unit: str) -> None:
    def work(count: int) -> int:
        data = (unit * count).encode()
        return steps(lambda: read_note("n.md", data))

    work(10)
    assert work(2_000) < 4.5 * work(500) + 2_000


@pytest.mark.parametrize(
    "text",
    [
        "".join("  " * depth + "- a\n" for depth in range(600)),
        "".join("`" * (count % 500 + 1) + " " for count in range(2000)),
        "<table>" + "<tr><td rowspan=100 colspan=100>1" * 1000,
    ],
    ids=("nested", "ticks", "spans"),
)
def test_hostile_text_is_read(text: str) -> None:
    holds(read_note("n.md", text.encode()))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared notes are not beside the repository")
@pytest.mark.parametrize("folder", ["seeds", "dev/en", "dev/fr", "dev/ja", "dev/ru"])
def test_shared_notes_hold(folder: str) -> None:
    for path in sorted((SHARED / folder).iterdir()):
        note = read_note(path.name, path.read_bytes())
        assert len(note.blocks) > 5
        holds(note)
