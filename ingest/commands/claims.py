"""`glotgraph claims`."""

from __future__ import annotations

from ingest.display import claims, streams, tables
from ingest.graph.location import reading
from ingest.graph.rows import Filter, claim_rows


def run(store: str, model: str, metric: str, note: str, language: str, form: str) -> int:
    """Print the claims of a model, a metric, a note and a language, as a table, `csv` or `jsonl`."""
    with reading(store) as opened:
        rows = claim_rows(opened, Filter(model, metric, note, language))
    if form == "jsonl":
        streams.write_lines(claims.json_lines(rows))
    elif form == "csv":
        streams.write(claims.csv_text(rows))
    elif rows:
        for place, (name, cells) in enumerate(claims.by_model(rows)):
            streams.write("\n" if place else "")
            tables.show(claims.COLUMNS, cells, name)
    else:
        streams.note("no claims")
    return 0
