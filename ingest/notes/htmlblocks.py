"""Blocks of HTML inside Markdown: paragraphs between tags, tables with their cells, comments dropped."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from ingest.notes import markup
from ingest.notes.lines import Lines, Span, trim

_TABLE_END: Final = re.compile(r"</table\s*>", re.IGNORECASE)
_TABLE: Final = re.compile(r"<table\b", re.IGNORECASE)
_SILENT: Final = re.compile(r"<!--|<(script|style|svg)\b", re.IGNORECASE)
_PRE: Final = re.compile(r"<pre\b[^>]{0,500}>", re.IGNORECASE)
_CAPTION: Final = re.compile(r"<caption\b[^>]{0,500}>(.*?)</caption\s*>", re.IGNORECASE | re.DOTALL)
_SPAN: Final = re.compile(r"\b(rowspan|colspan)\s*=\s*[\"']?(\d{1,3})", re.IGNORECASE)
_MAX_SPAN: Final = 100
_MAX_FILLED: Final = 50_000
_LINE: Final = re.compile(r"[^\r\n]+")


@dataclass(slots=True)
class Piece:
    """A paragraph, a table or code of an HTML block; `line` is the first line that it does not reach."""

    start: int
    end: int
    line: int
    segments: list[Span] = field(default_factory=list)
    rows: list[list[list[Span]]] | None = None
    heads: int = 1
    code: bool = False


def read_html(lines: Lines, first: int, last: int) -> list[Piece]:
    """The pieces of the HTML at lines `first` up to `last`; a table that goes on is read to its end."""
    text = lines.text
    start, end = lines.spans[first][0], lines.spans[min(last, len(lines)) - 1][1]
    pieces: list[Piece] = []
    here = start
    while here < end:
        table = _TABLE.search(text, here, end)
        silent = _SILENT.search(text, here, end)
        pre = _PRE.search(text, here, end)
        nearest = min(
            (found for found in (table, silent, pre) if found), key=lambda found: found.start(), default=None
        )
        pieces += _paragraphs(text, here, nearest.start() if nearest else end, last)
        if nearest is None:
            break
        if nearest is table:
            closing = _TABLE_END.search(text, nearest.end())
            stop = closing.end() if closing else end
            while last < len(lines) and lines.spans[last][0] < stop:
                last += 1
            end = max(end, lines.spans[last - 1][1])
            rows, heads = _rows(text, nearest.end(), closing.start() if closing else end)
            caption = _CAPTION.search(text, nearest.end(), closing.start() if closing else end)
            pieces += _paragraphs(text, *caption.span(1), last) if caption else []
            if any(rows):
                begin = caption.end() if caption else nearest.start()
                pieces.append(Piece(begin, stop, last, rows=rows, heads=heads))
            here = stop
        else:
            here = _past(text, nearest, end, pieces, last, pre=nearest is pre)
    return pieces


def _past(text: str, found: re.Match[str], end: int, pieces: list[Piece], last: int, *, pre: bool) -> int:
    """The end of a comment, a script or preformatted text, which alone is kept, as code."""
    name = "pre" if pre else found.group(1)
    closing = f"</{name.lower()}>" if name else "-->"
    at = text.find(closing, found.end(), end)
    stop = end if at < 0 else at + len(closing)
    if pre:
        segments = _segments(text, found.end(), at if at >= 0 else end)
        if segments:
            pieces.append(Piece(segments[0][0], segments[-1][1], last, segments, code=True))
    return stop


def _segments(text: str, start: int, end: int) -> list[Span]:
    spans = (trim(text, *line.span()) for line in _LINE.finditer(text, start, end))
    return [span for span in spans if span[0] < span[1]]


def _paragraphs(text: str, start: int, end: int, last: int) -> list[Piece]:
    """What stands between the tags that begin or end a block, or break a line."""
    pieces = []
    here = start
    for tag in markup.TAG.finditer(text, start, end):
        if tag["name"].lower() in markup.BREAKING_TAGS:
            pieces.append((here, tag.start()))
            here = tag.end()
    pieces.append((here, end))
    kept = []
    for a, b in pieces:
        segments = _segments(text, a, b)
        if any(markup.TAG.sub("", text[s:e]).strip() for s, e in segments):
            kept.append(Piece(segments[0][0], segments[-1][1], last, segments))
    return kept


@dataclass(slots=True)
class _Grid:
    """A table's cells by row and column; a cell that spans several is in each of them."""

    rows: list[dict[int, list[Span]]] = field(default_factory=list)
    ordinary: list[bool] = field(default_factory=list)
    free: int = 0
    filled: int = 0

    def open_row(self, row: int) -> None:
        while len(self.rows) <= row:
            self.rows.append({})
            self.ordinary.append(False)
        self.free = 0

    def place(self, row: int, segments: list[Span], attributes: str) -> None:
        spans = {name.lower(): int(number) for name, number in _SPAN.findall(attributes)}
        down, across = (min(max(spans.get(name, 1), 1), _MAX_SPAN) for name in ("rowspan", "colspan"))
        if self.filled + down * across > _MAX_FILLED:
            down = across = 1
        while self.free in self.rows[row]:
            self.free += 1
        while len(self.rows) < row + down:
            self.rows.append({})
            self.ordinary.append(False)
        for below in self.rows[row : row + down]:
            for column in range(self.free, self.free + across):
                below.setdefault(column, segments)
        self.filled += down * across


def _rows(text: str, start: int, end: int) -> tuple[list[list[list[Span]]], int]:
    """The cells of a table and how many of its rows are head: those without an ordinary cell."""
    grid = _Grid()
    row = -1
    cell: tuple[int, str] | None = None
    for tag in markup.TAG.finditer(text, start, end):
        name = tag["name"].lower()
        if name not in {"tr", "td", "th"}:
            continue
        if cell is not None:
            grid.place(row, _segments(text, cell[0], tag.start()) or [(cell[0], cell[0])], cell[1])
            cell = None
        if tag["close"]:
            continue
        row = row + 1 if name == "tr" else max(row, 0)
        if name == "tr" or not grid.rows:
            grid.open_row(row)
        if name != "tr":
            cell = (tag.end(), tag["attributes"])
            grid.ordinary[row] = grid.ordinary[row] or name == "td"
    if cell is not None:
        grid.place(row, _segments(text, cell[0], end) or [(cell[0], cell[0])], cell[1])
    rows = [[columns[index] for index in sorted(columns)] for columns in grid.rows[: row + 1]]
    heads = next((index for index, plain in enumerate(grid.ordinary) if plain), len(rows))
    return rows, min(heads, len(rows))
