"""Tables that list statements on the model in view, with a verdict beside each: "~32B active | leaked"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ingest.claims.cell_metric import Desk
from ingest.claims.cell_names import names_model
from ingest.claims.draft import Draft
from ingest.claims.grid import Grid, whole
from ingest.claims.rules import Context, read_sentence
from ingest.claims.scope import Scope
from ingest.claims.sentence import sentences, within
from ingest.recognition.metrics import Role
from ingest.recognition.reader import Reading


def are_statements(grid: Grid) -> bool:
    """Whether the numbers of a table all stand in its first column, with what they are values of.

    No row is a model's, though one may name some in what it says, and no metric heads the first column.
    """
    others = [cell for row in grid.rows for cell in row[1:]]
    stated = [row[0] for row in grid.rows if row and row[0].numbers]
    return (
        bool(stated)
        and sum(map(_says_of_what, stated)) * 2 > len(stated)
        and not any(cell.numbers for cell in others)
        and not any(names_model(cell) for row in grid.rows for cell in row)
        and not (grid.heads and grid.heads[0].metrics)
    )


def read_statement(reading: Reading, scope: Scope, desk: Desk) -> Iterator[Draft]:
    """Read a cell as sentences on the one model in view."""
    models = scope.current()
    if not reading.numbers or len(models) != 1:
        return
    text, inner = whole(reading, desk.cues), Scope(topic=models[0], subject=models, named=scope.named)
    for start, end in sentences(reading.text):
        part = replace(text, start=start, end=end, cues=within(text.cues, start, end))
        yield from read_sentence(Context(part, inner, desk.scale, desk.metrics))


def _says_of_what(reading: Reading) -> bool:
    """Whether a cell names what a model has a number of: a size, a length, a price, a score."""
    return any(term.metrics and term.role is not Role.CONDITION for term in reading.terms)
