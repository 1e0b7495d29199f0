"""Sheets of one row: each value under the name of its metric, of the model in view."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.claims.axes import complete
from ingest.claims.cell_metric import Desk
from ingest.claims.cells import read_cell
from ingest.claims.draft import Draft
from ingest.claims.grid import Grid
from ingest.claims.scope import Scope
from ingest.recognition.reader import Reading

_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_LEAST: Final = 2
_POINTS: Final = frozenset({"gpu", "token"})
_RUN: Final = frozenset({"byte", "s", "token/s"})


def is_flat(grid: Grid) -> bool:
    """Whether a table is one row of values under names of metrics: "Input | Output" over "$3 | $15".

    A first cell that says more than a number is the name of the row; a length, or a number of accelerators,
    before a speed or a time says how that was measured.
    """
    if len(grid.rows) != 1 or len(grid.heads) < _LEAST or not (grid.rows[0] and grid.heads[0].metrics):
        return False
    units = [head.metrics[0].unit for head in grid.heads if head.metrics]
    run = units[0] in _POINTS and not _RUN.isdisjoint(units)
    return len(units) >= _LEAST and not run and _is_value(grid.rows[0][0])


def read_flat(grid: Grid, scope: Scope, desk: Desk) -> Iterator[Draft]:
    """Read the values of such a sheet, where one model is in view."""
    for model in scope.current():
        for head, reading in zip(grid.heads, grid.rows[0], strict=False):
            if head.metrics and _is_value(reading):
                told = complete(head, desk.caption, alike=False)
                yield from read_cell(reading, told, (model, reading), scope, desk, "")


def _is_value(reading: Reading) -> bool:
    """Whether a cell holds one number, and besides it no word but one that says what it counts."""
    if len(reading.numbers) != 1 or reading.models:
        return False
    rest = list(reading.text)
    places = [(number.start, number.end) for number in reading.numbers]
    for start, end in (*places, *((term.start, term.end) for term in reading.terms)):
        rest[start:end] = " " * (end - start)
    return _WORD.search("".join(rest)) is None
