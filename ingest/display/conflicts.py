"""Conflicts in print: a section a group, the gravest first, and JSON lines for programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from ingest.display.claims import source, stated
from ingest.display.exact import dumps
from ingest.display.tables import Column, counted
from ingest.graph.conflicts import Conflict
from ingest.graph.kinds import Kind

COLUMNS: Final = (
    Column("value", number=True),
    Column("unit"),
    Column("condition", fold=True, optional=True),
    Column("note", fold=True, keep=28),
    Column("language"),
    Column("according to", fold=True, optional=True),
    Column("quote", fold=True),
)

# Kinds that contradict nothing: a person is told how many there are, a program gets them all.
QUIET: Final = frozenset({Kind.CONDITION, Kind.AGREEMENT})


def heading(conflict: Conflict) -> str:
    """What is at odds, and why: `scale-slip: GLM-5, parameters (FP8)` and the arithmetic below it."""
    condition = f" ({conflict.condition})" if conflict.condition else ""
    title = f"{conflict.kind.value}: {conflict.model}, {conflict.metric}{condition}"
    return f"{title}\n{conflict.explanation}"


def table_rows(conflict: Conflict) -> list[list[str]]:
    """Cells for `COLUMNS`: each claim of the group, by value; what a note repeats is one line."""
    ordered = sorted(conflict.values, key=lambda row: (row.value, row.note, row.start))
    return counted(
        (
            stated(row.value, row.bound),
            row.unit,
            row.condition,
            row.note,
            row.language,
            source(row),
            row.quote,
        )
        for row in ordered
    )


def rest(conflicts: Iterable[Conflict]) -> str:
    """What a table leaves out, in words; empty where it leaves out nothing."""
    counts = Counter(conflict.kind for conflict in conflicts if conflict.kind in QUIET)
    said = {Kind.CONDITION: "differ by their conditions alone", Kind.AGREEMENT: "agree"}
    parts = [f"{counts[kind]} {said[kind]}" for kind in said if counts[kind]]
    return f"Of the other groups {' and '.join(parts)}: --format jsonl has them." if parts else ""


def json_lines(conflicts: Iterable[Conflict]) -> Iterator[str]:
    """A JSON object a group; `pairs` holds every pair compared, a and b being claims' IRIs."""
    for conflict in conflicts:
        yield dumps(
            {
                "model": conflict.model,
                "metric": conflict.metric,
                "condition": conflict.condition,
                "kind": conflict.kind.value,
                "explanation": conflict.explanation,
                "values": [
                    {
                        "value": row.value,
                        "bound": row.bound,
                        "note": row.note,
                        "language": row.language,
                        "attribution": row.attribution,
                        "quote": row.quote,
                        "claim": row.claim,
                    }
                    for row in conflict.values
                ],
                "pairs": [
                    {
                        "a": pair.a,
                        "b": pair.b,
                        "kind": pair.kind.value,
                        "ratio": pair.ratio,
                        "explanation": pair.explanation,
                    }
                    for pair in conflict.pairs
                ],
            }
        )
