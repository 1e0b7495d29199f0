"""The head of a note: fields as written, the usual keys, and heads that do not parse."""

from __future__ import annotations

import pytest

from ingest.notes import read_note
from ingest.notes.front import read_front


def test_scalars_are_the_strings_that_were_written() -> None:
    front, trouble = read_front(
        "---\nversion: 4.50\npublished: no\nnight: 2026-02-11\nnone:\nq: ''\nn: 0x1F\n---\n"
    )
    assert front.fields == (
        ("version", "4.50"),
        ("published", "no"),
        ("night", "2026-02-11"),
        ("none", None),
        ("q", ""),
        ("n", "0x1F"),
    )
    assert trouble == ()


def test_lists_and_maps_keep_their_order() -> None:
    front, _ = read_front("---\ntags: [b, a]\nauthor:\n  name: X\n  id: 07\n---\n")
    assert front.fields == (("tags", ["b", "a"]), ("author", {"name": "X", "id": "07"}))


@pytest.mark.parametrize(
    ("head", "title", "date", "source"),
    [
        ("layout: post\ntitle: T\ndate: 2025-09-06\nlang: fr", "T", "2025-09-06", ""),
        (
            'title: "T: x"\nsource_url: "https://a.b/c"\nx: y\ndate_captured: "2026-02-11T18:48Z"',
            "T: x",
            "2026-02-11T18:48Z",
            "https://a.b/c",
        ),
        ('title: "題"\nemoji: "🔧"\npublished: true\npublished_at: 2026-07-02', "題", "2026-07-02", ""),
        ("source: SFEIR\nurl: https://a.b", "", "", "SFEIR"),
        ("Title: T\ncreated: 2026-01-01\ncanonical_url: https://x.y", "T", "2026-01-01", "https://x.y"),
    ],
)
def test_title_date_and_source_are_those_a_person_would_name(
    head: str, title: str, date: str, source: str
) -> None:
    front, _ = read_front(f"---\n{head}\n---\nBody\n")
    assert (front.title, front.date, front.source) == (title, date, source)


def test_the_head_is_not_part_of_the_body() -> None:
    text = "---\r\ntitle: T\r\n---\r\nThe body has words.\r\n"
    note = read_note("n.md", text.encode())
    assert text[note.front.start : note.front.end] == "---\r\ntitle: T\r\n---\r\n"
    assert [block.inline.text for block in note.blocks] == ["The body has words."]


@pytest.mark.parametrize(
    "head",
    [
        "title: [unclosed\ndate: 2026",
        "title: 'x\nlang: fr",
        "a: b: c\n d: [",
        "x: !!python/object/apply:os.system [ls]",
        "a: &a [1]\nb: *a",
        "a: " + "[" * 60 + "]" * 60,
        "big: " + "x" * 70_000,
        "? [a]\n: b\nc: d",
    ],
)
def test_a_head_that_does_not_parse_leaves_the_note_readable(head: str) -> None:
    note = read_note("n.md", f"---\n{head}\n---\nThe model has 40B parameters.\n".encode())
    assert "front-matter-unreadable" in {diagnostic.code for diagnostic in note.diagnostics}
    assert note.front.fields == ()
    assert [block.inline.text for block in note.blocks] == ["The model has 40B parameters."]


def test_a_diagnostic_names_the_line_of_the_file() -> None:
    _, trouble = read_front("---\ntitle: T\nx: [1\n---\n")
    assert trouble[0].message.startswith("the front matter does not parse: line ")
    assert "\n" not in trouble[0].message


@pytest.mark.parametrize(
    "text", ["---\nA sentence, no field.\n---\nMore.\n", "Text\n---\ntitle: x\n---\n", "---\n"]
)
def test_a_rule_is_no_head(text: str) -> None:
    front, trouble = read_front(text)
    assert (front.end, front.fields, trouble) == (0, (), ())


def test_a_head_without_an_end_is_reported_and_skipped() -> None:
    note = read_note("n.md", b"---\ntitle: T\nlang: en\n\nThe model has 40B parameters.\n")
    assert [d.code for d in note.diagnostics] == ["front-matter-unreadable"]
    assert [block.inline.text for block in note.blocks] == ["The model has 40B parameters."]
