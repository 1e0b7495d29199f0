"""`glotgraph conflicts`."""

from __future__ import annotations

from ingest.display import conflicts, streams, tables
from ingest.graph.conflicts import stored_conflicts
from ingest.graph.location import reading


def run(store: str, model: str, form: str) -> int:
    """Print the groups of claims of one model and metric that do not say one thing, the gravest first."""
    with reading(store) as opened:
        found = stored_conflicts(opened, model)
    if form == "jsonl":
        streams.write_lines(conflicts.json_lines(found))
        return 0
    shown = [conflict for conflict in found if conflict.kind not in conflicts.QUIET]
    for place, conflict in enumerate(shown):
        streams.write("\n" if place else "")
        tables.show(conflicts.COLUMNS, conflicts.table_rows(conflict), conflicts.heading(conflict))
    if not shown:
        streams.note("no conflicts")
    if rest := conflicts.rest(found):
        streams.note(rest)
    return 0
