"""A block whose text is not read yet."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.notes import tables
from ingest.notes.drawn import drawn_rows
from ingest.notes.lines import Lines, Span
from ingest.notes.note import Kind
from ingest.notes.regions import Found, Region


@dataclass(slots=True, eq=False)
class Draft:
    """A block before its text is read; `segments` are its lines, `rows` a table's cells."""

    kind: Kind
    start: int
    end: int
    segments: list[Span]
    level: int = 0
    parent: Draft | None = None
    marker: str = ""
    rows: list[tables.Row] | None = None
    heads: int | None = None
    alone: bool = True


def region_draft(lines: Lines, one: Found) -> Draft:
    """The draft of a table or of code that was found before Markdown was read."""
    last = one.last
    while last > one.first + 1 and not lines[last - 1].strip():
        last -= 1
    start, end = lines.trimmed(one.first)[0], lines.trimmed(last - 1)[1]
    if one.region is Region.CODE:
        return Draft(Kind.CODE, start, end, line_segments(lines, one.first, last))
    if one.region is Region.PIPES:
        rows = tables.pipe_rows(lines, one.first, last)
        head = [[cell for row in rows[: one.heads] for cell in row]] if one.heads else []
        return Draft(Kind.TABLE, start, end, [], rows=[*head, *rows[one.heads :]], heads=len(head))
    if one.region is Region.DRAWN:
        return Draft(Kind.TABLE, start, end, [], rows=drawn_rows(lines, one.first, last), heads=one.heads)
    return Draft(Kind.TABLE, start, end, [], rows=tables.tab_rows(lines, one.first, last))


def line_segments(lines: Lines, first: int, last: int) -> list[Span]:
    """The places of the lines `first` up to `last`, trimmed, empty ones left out."""
    spans = (lines.trimmed(index) for index in range(first, last))
    return [span for span in spans if span[0] < span[1]]
