"""What a PDF says, as the Markdown that is stored and quoted."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest
from raw_pdf import HEIGHT, pdf, rule, words

from ingest.errors import NoteError
from ingest.notes import Note, read_note
from ingest.notes.formats import pdf as pdf_format
from ingest.notes.note import Kind

LONG = "GLM-5 is a model of Z.ai with 744 billion parameters, of which forty billion are active."


def read(*pages: list[str], info: str = "") -> Note:
    return read_note("report.pdf", pdf(pages, info=info))


def body(*pages: list[str]) -> str:
    """The text without the mark of the first page."""
    return read(*pages).text.removeprefix("<!-- page 1 -->\n\n").rstrip("\n")


def lines(*texts: str, top: float = 660, left: float = 60, size: float = 10, font: str = "F") -> list[str]:
    return [words(text, left, top - 12 * index, size, font) for index, text in enumerate(texts)]


def test_lines_of_a_paragraph_are_one_and_hyphens_are_undone() -> None:
    drawn = lines(
        LONG, "It was trained on a large cluster for several months, and its para-", "meters are free."
    )
    assert (
        body(drawn)
        == f"{LONG} It was trained on a large cluster for several months, and its parameters are free."
    )


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("The new model is called, as everybody has expected for a long time, GLM-", "5 Air.", "GLM-5 Air."),
        (
            "The prices that were announced last week are in euros, and those of the E-",
            "U hold.",
            "E-U hold.",
        ),
    ],
)
def test_a_hyphen_that_belongs_to_a_name_stays(first: str, second: str, joined: str) -> None:
    assert body(lines(LONG, first, second)).endswith(joined)


def test_larger_and_bold_lines_are_headings_and_bullets_items() -> None:
    drawn = [words("Report on GLM-5", 60, 740, 18), words("Figures", 60, 715, 10, "B")]
    drawn += lines("• Context: 200K tokens", "• Output: 128K tokens", "1. First", "2. Second", top=690)
    drawn += lines(LONG, LONG, top=620)
    assert body(drawn) == (
        "# Report on GLM-5\n\n## Figures\n\n- Context: 200K tokens\n- Output: 128K tokens\n1. First\n"
        "2. Second\n\n"
        f"{LONG} {LONG}"
    )


def test_code_stays_code() -> None:
    drawn = lines(LONG) + lines("def f(x):", "    return 744", top=650, font="M")
    note = read(drawn)
    assert note.text.endswith("```\ndef f(x):\n    return 744\n```\n")
    assert note.blocks[-1].kind is Kind.CODE


def test_a_drawn_grid_is_a_table_with_its_merged_cells() -> None:
    drawn = [rule(60, y, 460, y) for y in (700, 660, 640)]
    drawn += [rule(160, 680, 460, 680)]
    drawn += [
        rule(60, 640, 60, 700),
        rule(160, 640, 160, 700),
        rule(310, 640, 310, 680),
        rule(460, 640, 460, 700),
    ]
    cells = [("Model", 64, 690), ("Scores", 164, 686), ("MMLU", 164, 666), ("GSM8K", 314, 666)]
    drawn += [words(text, x, y, 10, "B") for text, x, y in cells]
    drawn += [words("GLM-5", 64, 646), words("90.1", 164, 646), words("91.2", 314, 646)]
    (block,) = read(lines(LONG, top=760) + drawn).blocks[1:]
    assert block.table is not None
    assert [[cell.inline.text for cell in row] for row in block.table.rows] == [
        ["Model", "Scores", "Scores"],
        ["Model", "MMLU", "GSM8K"],
        ["GLM-5", "90.1", "91.2"],
    ]


ROWS = [("Model", "MMLU", "GSM8K"), ("GLM-5", "90.1", "91.2"), ("GLM-4.5", "84.6", "88.0")]


def printed(rows: list[tuple[str, ...]], top: float) -> list[str]:
    return [
        words(cell, 60 + 150 * column, top - 16 * row)
        for row, line in enumerate(rows)
        for column, cell in enumerate(line)
    ]


@pytest.mark.parametrize("places", [(712, 695, 660), ()])
def test_a_table_without_cells_is_read_by_its_columns(places: tuple[int, ...]) -> None:
    drawn = [rule(55, y, 500, y) for y in places] + printed(ROWS, 700)
    (block,) = read(lines(LONG, LONG, top=780) + drawn).blocks[1:]
    assert block.table is not None
    assert [tuple(cell.inline.text for cell in row) for row in block.table.rows] == ROWS


def test_prose_in_two_columns_is_no_table() -> None:
    left = [
        "The first column of this page tells about the",
        "history of the laboratory and of its models in",
    ] * 3
    drawn = lines(*left, left=40) + lines(*left, left=320)
    assert all(block.kind is Kind.PARAGRAPH for block in read(drawn).blocks)


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [
        [words(f"GLM-5 report, page {number}", 60, HEIGHT - 30, 8), *lines(LONG), words(str(number), 300, 30)]
        for number in (1, 2, 3)
    ]
    note = read(*pages)
    assert note.text.count("GLM-5 is a model") == 3
    assert "report, page" not in note.text
    assert note.text.replace("<!-- page 1 -->", "").count("1") == 0


def test_a_sentence_goes_on_over_the_page_and_each_claim_knows_its_page() -> None:
    first = lines(LONG, "The context window of GLM-5, which was doubled since the last release, has")
    note = read(first, lines("200K tokens, say its makers.", "GLM-5 costs $1 per million input tokens."))
    assert "release, has <!-- page 2 -->200K tokens, say its makers." in note.text
    (one, *_) = (block for block in note.blocks if "release" in block.inline.text)
    assert "has 200K tokens" in one.inline.text


def test_footnotes_stay_footnotes() -> None:
    drawn = [
        words("GLM-5 costs $3", 60, 700),
        words("1", 131, 704, 6),
        words("per million tokens.", 140, 700),
    ]
    drawn += lines(LONG, LONG, top=680)
    drawn += [words("1", 60, 83, 5), words("Prices of https://z.ai/p in July.", 66, 80, 8)]
    note = read(drawn)
    assert "GLM-5 costs $3[^1] per million tokens." in note.text
    assert note.text.endswith("[^1]: Prices of https://z.ai/p in July.\n")
    assert dict(note.references)["1"] == "https://z.ai/p"


def test_the_head_says_title_and_author_but_not_when_the_file_was_made() -> None:
    info = "/Title (A report) /Author (Anne Dupont) /CreationDate (D:20260212080000Z)"
    note = read(lines(LONG), info=info)
    assert dict(note.front.fields) == {"title": "A report", "author": "Anne Dupont"}
    assert read(lines(LONG), info="/Title (report-final.docx) /Author (anonymous)").front.fields == ()


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (pdf([lines(LONG)], locked=True), "an encrypted PDF: it needs a password"),
        (b"%PDF-1.4\nnothing of the kind", "a broken PDF"),
        (pdf([lines(LONG)])[:200], "a broken PDF"),
        (pdf([[rule(0, 0, 100, 100)], []]), "a PDF without text: 2 pages of pictures or nothing"),
    ],
)
def test_a_pdf_that_cannot_be_read_is_said_in_a_line(data: bytes, cause: str) -> None:
    with pytest.raises(NoteError) as error:
        read_note("report.pdf", data)
    assert str(error.value) == f"report.pdf: {cause}"


def test_pages_without_text_are_named() -> None:
    note = read(lines(LONG), [rule(0, 0, 100, 100)], lines(LONG))
    assert [(said.code, said.message) for said in note.diagnostics] == [
        ("pdf-pages-without-text", "no text on page 2")
    ]


def test_a_pdf_of_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_format, "PAGES", 1)
    with pytest.raises(NoteError, match="a PDF of 2 pages; 1 is the limit"):
        read(lines(LONG), lines(LONG))


def test_a_pdf_is_known_by_its_bytes_whatever_its_name() -> None:
    data = pdf([lines(LONG)])
    assert {read_note(name, data).text for name in ("a.pdf", "a.md", "a")} == {read(lines(LONG)).text}
    assert read_note("a.md", data).media_type == "application/pdf"


def test_many_shapes_and_words_cost_little() -> None:
    grid = [rule(x, 100, x, 700) for x in range(60, 560, 5)] + [
        rule(60, y, 555, y) for y in range(100, 700, 5)
    ]
    dense = [words("7", x, y, 3) for x in range(61, 555, 10) for y in range(101, 695, 10)]
    note = read(grid + dense)
    assert all(a.start <= b.start for a, b in pairwise(note.blocks))


def test_only_a_pdf_waits_for_what_reads_pdfs() -> None:
    code = """
import sys
from ingest.notes import read_note
read_note("a.html", b"<p>a</p>")
print("pypdfium2" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
