"""Tables without drawn cells: rows of print whose segments stand in columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ingest.notes.formats.boxes import Box, write_table
from ingest.notes.formats.glyphs import Glyph, Page, Rule
from ingest.notes.formats.print_lines import Line, Segment, lines_of, text_of

_NEAR: Final = 4.0
_NARROWEST: Final = 60.0
_PROSE: Final = 45  # characters of a cell on average from which columns are those of a page of prose
_LARGER: Final = 1.15
_LEVEL: Final = 0.3  # of a line's height
_ACROSS: Final = 0.6  # of a table's width
_MOST_BANDS: Final = 60
_MOST_RULES: Final = 1_000
_ABOVE: Final = 3.0  # heights of a line above its first rule within which a table's head stands


@dataclass(frozen=True, slots=True)
class Banded:
    """A table between rules that run across alone: its top and foot, and the rules between rows."""

    top: float
    foot: float
    left: float
    right: float
    bands: Sequence[float]

    def holds(self, glyph: Glyph) -> bool:
        """Whether a glyph stands in the table."""
        middle = glyph.base + glyph.height / 4
        return self.foot < middle < self.top and self.left - _NEAR < glyph.left < self.right + _NEAR


def rows_of(lines: Iterable[Line]) -> list[Line]:
    """Lines with those made one that stand at one height, from the top down: cells are drawn one by one."""
    rows: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.base):
        above = rows[-1] if rows else None
        if above is not None and above.base - line.base < _LEVEL * line.height:
            segments = sorted((*above.segments, *line.segments), key=lambda segment: segment.left)
            rows[-1] = replace(above, segments=tuple(segments))
        else:
            rows.append(line)
    return rows


def find_banded(page: Page, across: Sequence[Rule]) -> list[Banded]:
    """The tables between rules of one width, as books and sites print them, from the top of the page down."""
    lines = sorted(lines_of(page.glyphs, page.number), key=lambda line: -line.base)
    found: list[Banded] = []
    rules = [rule for rule in across if rule.end - rule.start >= _NARROWEST][:_MOST_RULES]
    while rules:
        first = rules[0]
        alike = [
            rule
            for rule in rules
            if abs(rule.start - first.start) <= _NEAR and abs(rule.end - first.end) <= _NEAR
        ]
        rules = [rule for rule in rules if rule not in alike]
        places = sorted({rule.at for rule in alike}, reverse=True)[:_MOST_BANDS]
        start = 0
        while start < len(places) - 1:
            table, stop = _longest(lines, places, start, first)
            if table is not None:
                found.append(table)
            start = stop
    return sorted(found, key=lambda table: -table.top)


def _longest(
    lines: Sequence[Line], places: Sequence[float], start: int, rule: Rule
) -> tuple[Banded | None, int]:
    """The longest table that begins at a rule, and the rule to go on from."""
    for stop in range(len(places) - 1, start, -1):
        bands = places[start : stop + 1]
        table = Banded(bands[0], bands[-1], rule.start, rule.end, bands)
        inside = rows_of(line for line in lines if table.holds(line.segments[0].glyphs[0]))
        if _is_table(inside) and not any(_is_prose(line, rule) for line in inside):
            above = rows_of(line for line in lines if line.base > table.top)
            if above and len(bands) > 2:
                return _with_head(table, above[-1]), stop
            if len(bands) == 2:
                table = _with_rest(table, rows_of(line for line in lines if line.base < table.foot))
            return table, stop
    return None, start + 1


def _with_head(table: Banded, line: Line) -> Banded:
    """The table with the row above its first rule, where a head is printed that has none above it."""
    close = line.base - table.top < _ABOVE * line.height
    within = table.left - _NEAR < line.left and line.right < table.right + _NEAR
    if close and within and len(line.segments) > 1:
        return replace(table, top=line.base + line.height)
    return table


def _with_rest(table: Banded, below: Sequence[Line]) -> Banded:
    """The table with the rows below its last rule, where it goes on upon the next page."""
    foot = table.foot
    for line in below:
        within = table.left - _NEAR < line.left and line.right < table.right + _NEAR
        if len(line.segments) < 2 or not within or foot - line.base > _ABOVE * line.height:
            break
        foot = line.base - line.height / 2
    return replace(table, foot=foot)


def _is_table(lines: Sequence[Line]) -> bool:
    if len(lines) < 2:
        return False
    ordinary = sorted(line.height for line in lines)[len(lines) // 2]
    if any(line.height > _LARGER * ordinary for line in lines):
        return False  # a heading between two tables
    several = sum(len(line.segments) > 1 for line in lines)
    words = [len(segment.glyphs) for line in lines for segment in line.segments]
    return 2 * several > len(lines) and sum(words) < _PROSE * len(words)


def _is_prose(line: Line, rule: Rule) -> bool:
    """Whether a line runs across the table, as text between two tables does."""
    return len(line.segments) == 1 and line.right - line.left > _ACROSS * (rule.end - rule.start)


def aligned(lines: Sequence[Line]) -> bool:
    """Whether lines that follow each other are rows of a table: segments of a few words, in columns."""
    if len(lines) < 2 or any(len(line.segments) < 2 for line in lines) or not _is_table(lines):
        return False
    columns = _columns(lines)
    if len(columns) < 2:
        return False
    placed = [{_column(columns, segment) for segment in line.segments} for line in lines]
    return all(len(row) == len(line.segments) for row, line in zip(placed, lines, strict=True))


def write_rows(lines: Sequence[Line], bands: Sequence[float] = ()) -> str:
    """The table of rows of print; `bands` are the rules between them from the top down, if there are any.

    A line without a first cell, or with one cell alone, goes on with the row above it in its band. What
    stands in the first of several bands, or is bold, is the head.
    """
    columns = _columns(rows_of(lines))
    rows: list[tuple[int, list[list[Line]]]] = []
    for line in rows_of(lines):
        band = sum(line.base < edge for edge in bands)
        cells: list[list[Line]] = [[] for _ in columns]
        for segment in line.segments:
            cells[_column(columns, segment)].append(replace(line, segments=(segment,)))
        if rows and rows[-1][0] == band and (sum(map(bool, cells)) < 2 or not cells[0]):
            for index, more in enumerate(cells):
                rows[-1][1][index].extend(more)
        else:
            rows.append((band, cells))
    heads = int(_bold(rows[0][1]))
    if len(bands) > 2:
        heads = max(heads, sum(band == rows[0][0] for band, _ in rows))
    heads = heads if heads < len(rows) else 0
    boxes = [[Box(text_of(cell), head=index < heads) for cell in row] for index, (_, row) in enumerate(rows)]
    return write_table(boxes, heads)


def _bold(cells: Sequence[Sequence[Line]]) -> bool:
    said = [line for cell in cells for line in cell]
    return bool(said) and all(line.bold for line in said)


def _columns(lines: Sequence[Line]) -> list[tuple[float, float]]:
    """The columns, left and right: where the segments stand of the rows that have most of them."""
    most = max(len(line.segments) for line in lines)
    spans = sorted(
        (segment.left, segment.right)
        for line in lines
        if len(line.segments) == most
        for segment in line.segments
    )
    columns: list[tuple[float, float]] = []
    for left, right in spans:
        if columns and left < columns[-1][1]:
            columns[-1] = columns[-1][0], max(columns[-1][1], right)
        else:
            columns.append((left, right))
    return columns


def _column(columns: Sequence[tuple[float, float]], segment: Segment) -> int:
    """The column that a segment shares most with, else the nearest."""

    def distance(index: int) -> float:
        left, right = columns[index]
        return max(left, segment.left) - min(right, segment.right)

    return min(range(len(columns)), key=distance)
