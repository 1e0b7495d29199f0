"""Any bytes give a note or a NoteError, every character has its place, and no text costs too much."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from steps import steps

from ingest.errors import NoteError
from ingest.notes import read_note
from ingest.notes.note import Inline, Note

SHARED = Path(__file__).parents[2] / "shared"
# What may stand in the note where another character stands in the running text: an entity, a line end, a tag.
STANDS_FOR_ANOTHER = "&\\<\r\n \t\f\v\x1c\x1d\x1e\x85\u2028\u2029\u3000\xa0"
FRAGMENTS = (
    *(
        "# ",
        "## ",
        "- ",
        "1. ",
        "> ",
        "    ",
        "\t",
        "|",
        "|---|---|",
        "---",
        "```",
        "~~~",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
    ),
    *(
        "**",
        "*",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](https://a.b)",
        "[^1]",
        "[1]",
        "[^1]: ",
        "¹⁷",
        " 17",
        "。",
    ),
    *(
        "<br>",
        "<p>",
        "</p>",
        "<table>",
        "<tr>",
        "<td rowspan=2>",
        "</table>",
        "<!--",
        "-->",
        "&amp;",
        "&nbsp;",
    ),
    *(
        "\\",
        "$x^2$",
        "<sup>",
        "</sup>",
        "{% x %}",
        "[!NOTE] ",
        "・",
        "✅ ",
        "745億",
        "40B",
        "GLM-5",
        "modèle",
    ),
    *("модель", "モデル", "𝜏", "é", "\ufeff", "\u3000", "\x0c", "\x85", "1 2 https://a.b/c", "pip install x"),
    *("from a import b", "---\na: b\n---\n", ": "),
)


def place_is_right(note: Note, inline: Inline, start: int, end: int) -> None:
    last = start
    for index, character in enumerate(inline.text):
        place = inline.place(index)
        assert start <= place < end
        assert place >= last
        last = place
        source = note.text[place]
        assert source == character or source in STANDS_FOR_ANOTHER or character in "^ \n"
    for a, b in (*inline.codes, *inline.strong, *((link.start, link.end) for link in inline.links)):
        assert 0 <= a < b <= len(inline.text)
    assert all(0 <= mark.position <= len(inline.text) for mark in inline.marks)


def holds(note: Note) -> None:
    for index, block in enumerate(note.blocks):
        assert 0 <= block.start <= block.end <= len(note.text)
        assert index == 0 or note.blocks[index - 1].start <= block.start
        assert all(above < index for above in block.headings)
        assert block.parent is None or block.parent < index
        place_is_right(note, block.inline, block.start, block.end)
        for row in block.table.rows if block.table else ():
            for cell in row:
                place_is_right(note, cell.inline, cell.start, cell.end)


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
