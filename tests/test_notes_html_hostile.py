"""Pages that no person made: they cost little and lose nothing in silence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.errors import NoteError
from ingest.notes import Note, read_note
from ingest.notes.formats import dom
from ingest.notes.formats.content import MOST

FIRST = "<p>GLM-5 has 744 billion parameters.</p>"
LAST = "<p>GLM-6 has 900 billion parameters.</p>"


def read(body: str) -> Note:
    return read_note("page.html", f"<html><body>{FIRST}{body}{LAST}</body></html>".encode())


@pytest.mark.parametrize("tag", ["div", "b", "span", "section", "font", "center"])
def test_elements_that_only_wrap_are_no_depth(tag: str) -> None:
    note = read(f"<{tag}>" * 3000 + "middle" + f"</{tag}>" * 3000)
    assert "GLM-6 has 900 billion" in note.text
    assert "html-too-deep" not in [said.code for said in note.diagnostics]


@pytest.mark.parametrize("tag", ["ul><li", "blockquote", "table><tr><td", "dl><dd", "sup"])
def test_what_is_nested_too_deeply_is_said_and_the_rest_read(tag: str) -> None:
    note = read(f"<{tag}>x" * 5000)
    assert "GLM-5 has 744 billion" in note.text
    assert "html-too-deep" in [said.code for said in note.diagnostics]


@pytest.mark.parametrize("tag", ["ul><li", "blockquote", "dl><dd"])
def test_what_a_parser_still_takes_is_written(tag: str) -> None:
    assert "html-too-deep" not in [said.code for said in read(f"<{tag}>x" * 60).diagnostics]


def test_a_page_of_very_many_elements_is_read_by_what_it_says_its_content_is() -> None:
    rows = "<tr><td>a<td>1</tr>" * (MOST // 3)
    note = read_note(
        "page.html", f"<html><body><nav>{LAST}</nav><main>{FIRST}<table>{rows}</table></main>".encode()
    )
    assert "GLM-5 has 744 billion" in note.text
    assert "GLM-6" not in note.text
    assert note.text.count("| a | 1 |") == MOST // 3


def test_a_page_that_is_too_large_is_refused_in_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dom, "LARGEST", 100)
    with pytest.raises(NoteError, match=r"^page\.html: a page of \d+ characters; 100 is the limit$"):
        read("x" * 100)


@pytest.mark.parametrize(
    "page", ["<!DOCTYPE html>", "<html></html>", "<html><frameset><frame src=a></frameset>"]
)
def test_a_page_that_says_nothing_is_an_empty_note(page: str) -> None:
    note = read_note("page.html", page.encode())
    assert note.text == ""
    assert [said.code for said in note.diagnostics] == ["empty-note"]


def test_tables_whose_cells_reach_everywhere_stay_small() -> None:
    row = "<tr><td colspan=9999 rowspan=9999>GLM-5<td>3</tr>"
    assert len(read(f"<table>{row * 200}</table>").text) < 200 * 100


NAMES = "p div b a ul li table tr td th h2 pre code sup dl dt dd br blockquote script main nav math img"
TAGS = [f"<{slash}{tag}>" for tag in NAMES.split() for slash in ("", "/")]
ODD = ["<a href='#x'>1</a>", "<li id=x>", "<td rowspan=3 colspan=2>", "&amp;lt;", "<", "&#0;", "|"]
WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=12)


@given(st.lists(st.one_of(st.sampled_from(TAGS), st.sampled_from(ODD), WORDS), max_size=60))
def test_any_page_is_read_and_every_block_stands_in_its_text(tokens: list[str]) -> None:
    note = read_note("page.html", f"<html><body>{''.join(tokens)}".encode())
    for block in note.blocks:
        assert 0 <= block.start < block.end <= len(note.text)
