"""Claims in print: a table for a person, CSV and JSON lines for programs."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from decimal import Decimal
from io import StringIO
from itertools import groupby
from typing import Final

from ingest.display.exact import digits, dumps, grouped
from ingest.display.tables import Column, counted, without_repeats
from ingest.graph.rows import ClaimRow

# The keys of `claims --format jsonl`, in their order; other programs rely on them.
FIELDS: Final = (
    "note",
    "language",
    "model",
    "model_id",
    "metric",
    "metric_id",
    "value",
    "lower",
    "upper",
    "bound",
    "unit",
    "condition",
    "attribution",
    "citation",
    "stance",
    "quote",
    "start",
    "end",
    "rule",
    "claim",
)

COLUMNS: Final = (
    Column("metric", fold=True, keep=28),
    Column("value", number=True),
    Column("unit"),
    Column("condition", fold=True, optional=True),
    Column("note", fold=True, keep=28),
    Column("according to", fold=True, optional=True),
    Column("quote", fold=True),
)


def by_model(rows: Iterable[ClaimRow]) -> Iterator[tuple[str, list[list[str]]]]:
    """Each model, by name, with cells for `COLUMNS`; what a note repeats in the same words is one line."""
    ordered = sorted(
        rows, key=lambda row: (row.model.casefold(), row.metric.casefold(), row.value, row.note, row.start)
    )
    for _, claims in groupby(ordered, key=lambda row: row.model.casefold()):
        alike = list(claims)
        cells = [
            (
                row.metric,
                stated(row.value, row.bound),
                row.unit,
                row.condition,
                row.note,
                source(row),
                row.quote,
            )
            for row in alike
        ]
        yield alike[0].model, without_repeats(counted(cells), 1)


def stated(value: Decimal, bound: str) -> str:
    """A value with its bound, where it has one: `~ 744,000,000,000`."""
    return grouped(value) if bound in {"", "="} else f"{bound} {grouped(value)}"


def source(row: ClaimRow) -> str:
    """Who says so, where the note gives the number as another's, and whether it doubts it."""
    doubt = "" if row.stance == "stated" or (row.stance == "reported" and row.attribution) else row.stance
    return ", ".join(filter(None, (row.attribution, doubt)))


def csv_text(rows: Iterable[ClaimRow]) -> str:
    """CSV (RFC 4180 with plain newlines), a head of `FIELDS`, numbers exact."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(FIELDS)
    for row in rows:
        writer.writerow([_plain(value) for value in _values(row)])
    return text.getvalue()


def json_lines(rows: Iterable[ClaimRow]) -> Iterator[str]:
    """A JSON object a claim, keys `FIELDS`, numbers exact, null for an end that a claim has not."""
    for row in rows:
        yield dumps(dict(zip(FIELDS, _values(row), strict=True)))


def _values(row: ClaimRow) -> list[object]:
    return [getattr(row, field) for field in FIELDS]


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return digits(value)
    return "" if value is None else value
