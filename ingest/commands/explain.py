"""`glotgraph explain`."""

from __future__ import annotations

from ingest.commands import stores
from ingest.display import explanation, streams
from ingest.graph.explain import explain


def run(store: str, claim: str) -> int:
    """Print why a claim says what it says."""
    with stores.reading(store) as opened:
        explained = explain(opened, claim)
    streams.write_lines(explanation.lines(explained))
    return 0
