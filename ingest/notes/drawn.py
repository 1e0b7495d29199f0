"""Tables drawn with lines of characters, whose cells may run on over several lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final

from ingest.notes.lines import Lines, Span, trim
from ingest.notes.tables import Row

_BARS: Final = "│┃║|"
_FRAME: Final = re.compile(
    r"[\s>]*(?:[┌┏╔╭├┣╠╞└┗╚╰][─━═┄┈┬┳╦┼╋╬╪┴┻╩+-]+[┐┓╗╮┤┫╣╡┘┛╝╯]|\+(?:[-=]{2,}\+)+)\s*$"
)
_ROW: Final = re.compile(rf"[\s>]*[{_BARS}].*[{_BARS}]\s*$")
_BAR: Final = re.compile(f"[{_BARS}]")
_DRAWN: Final = frozenset("┌┏╔╭├┣╠╞+")
_VALUE: Final = re.compile(r"[*_`~≈<>≤≥+−-]*\s?[$€£¥￥₽]?\s?\d")
_LEAST: Final = 2


def drawn_end(rows: Sequence[str], at: int) -> int | None:
    """Where the table ends that is drawn from line `at` on: frames and rows between bars, two at least."""
    if not _DRAWN.intersection(rows[at][:8]) or not _FRAME.match(rows[at]):
        return None
    end = at + 1
    while end < len(rows) and (_ROW.match(rows[end]) or _FRAME.match(rows[end])):
        end += 1
    bars = [len(_BAR.findall(row)) for row in rows[at:end] if not _FRAME.match(row)]
    return end if len(bars) >= _LEAST and len(set(bars)) == 1 and bars[0] > _LEAST else None


def drawn_rows(lines: Lines, first: int, last: int) -> list[Row]:
    """The cells of the lines `first` up to `last`: what stands between two frames is the head, a row or rows.

    A row that is a line has values of its own; of others, each cell has the lines that stand in its column.
    """
    framed = groupby(range(first, last), key=lambda index: _FRAME.match(lines[index]) is not None)
    groups = [[_cells(lines, index) for index in indices] for frame, indices in framed if not frame]
    rows: list[Row] = []
    for place, group in enumerate(groups):
        own = place > 0 and _are_rows(lines.text, group)
        rows += group if own else [_joined(group)]
    return rows


def _cells(lines: Lines, index: int) -> Row:
    start, end = lines.spans[index]
    bars = [bar.start() for bar in _BAR.finditer(lines.text, start, end)]
    return [[trim(lines.text, left + 1, right)] for left, right in pairwise(bars)]


def _are_rows(text: str, group: Sequence[Row]) -> bool:
    """Whether each line of a group is a row: only its first cell may be empty, and a column is all values."""
    filled = all(text[slice(*cell[0])] for line in group for cell in line[1:])
    columns = zip(*(line[1:] for line in group), strict=True)
    return filled and any(all(_VALUE.match(text, *cell[0]) for cell in column) for column in columns)


def _joined(group: Sequence[Row]) -> Row:
    """One row of the lines of a group, each cell with what stands in it."""
    columns: Iterator[tuple[list[Span], ...]] = zip(*group, strict=True)
    return [
        [span for cell in column for span in cell if span[0] < span[1]] or column[0] for column in columns
    ]
