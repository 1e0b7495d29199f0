"""Claims from tables: a cell's model from one axis, its metric from the other, what is left from the cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.claims.cells import Desk, read_cell
from ingest.claims.draft import Draft
from ingest.claims.grid import Axis, Grid, model_of
from ingest.claims.scope import Scope
from ingest.recognition.identity import ModelName
from ingest.recognition.metrics import Role
from ingest.recognition.reader import Reading

_NAME: Final = re.compile(r"[A-Za-zτ][A-Za-z0-9_ .+/²τ'’-]{1,40}")


def read_table(grid: Grid, scope: Scope, desk: Desk) -> Iterator[Draft]:
    """Read a table's claims by where its models stand."""
    if grid.axis is Axis.ROWS:
        yield from _models_in_rows(grid, scope, desk)
    elif grid.axis is Axis.COLUMNS:
        yield from _models_in_heads(grid, scope, desk)
    else:
        yield from _sheet(grid, scope, desk)


def _models_in_rows(grid: Grid, scope: Scope, desk: Desk) -> Iterator[Draft]:
    model: ModelName | None = None
    for row in grid.rows:
        cell = row[grid.column] if grid.column < len(row) else None
        if cell is not None and cell.text.strip():
            model = model_of(cell)
        if model is None or cell is None:
            continue
        scope.saw((model,))
        shared = _row_condition(row, grid, model)
        for index, reading in enumerate(row):
            if index != grid.column and index < len(grid.heads):
                yield from read_cell(reading, grid.heads[index], (model, cell), scope, desk, shared)


def _models_in_heads(grid: Grid, scope: Scope, desk: Desk) -> Iterator[Draft]:
    models = [model_of(head.reading) for head in grid.heads]
    scope.saw(model for model in models if model)
    for row, head in zip(grid.rows, grid.sides, strict=True):
        for index, reading in enumerate(row[1:], start=1):
            model = models[index] if index < len(models) else None
            if model is not None:
                aside = _aside(grid.heads[index].reading, model)
                yield from read_cell(reading, head, (model, grid.heads[index].reading), scope, desk, aside)


def _sheet(grid: Grid, scope: Scope, desk: Desk) -> Iterator[Draft]:
    """Read a sheet of keys and values, whose model is named in it or in view."""
    if grid.heads and not _plain_heads(grid):
        return
    for row, head in zip(grid.rows, grid.sides, strict=True):
        named = model_of(row[1]) if len(row) == 2 else None
        if (
            named is not None
            and not any(term.role is Role.LABEL for term in row[0].terms)
            and len(row[1].text) < 60
        ):
            scope.subject = (named,)
            continue
        named = model_of(row[0])
        for model in (named,) if named else scope.current():
            for reading in row[1:]:
                yield from read_cell(reading, head, (model, row[0]), scope, desk, "")


def _plain_heads(grid: Grid) -> bool:
    return len(grid.heads) <= 4


def _row_condition(row: tuple[Reading, ...], grid: Grid, model: ModelName) -> str:
    parts: dict[str, None] = {}
    for index, reading in enumerate(row):
        if index == grid.column:
            aside = _aside(reading, model)
            if aside:
                parts[aside] = None
            continue
        text = reading.text.strip(" *`")
        head = grid.heads[index] if index < len(grid.heads) else None
        if not text or reading.numbers or len(text) > 40 or reading.models:
            continue
        known = any(term.role is Role.CONDITION for term in reading.terms)
        category = head is not None and not head.metrics and _NAME.fullmatch(text) and "_" in text
        if known or category:
            parts[text] = None
    return "; ".join(parts)


def _aside(reading: Reading, model: ModelName) -> str:
    """What a name's cell adds to the name, in brackets or behind it."""
    rest = reading.text[model.end :].strip(" *`")
    return rest.strip("()（） ") if rest[:1] in ("(", "（") and len(rest) < 40 else ""
