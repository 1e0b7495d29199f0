"""`glotgraph explain`."""

from __future__ import annotations

from ingest.display import explanation, streams
from ingest.graph.explain import explain
from ingest.graph.location import reading


def run(store: str, claim: str) -> int:
    """Print why a claim says what it says."""
    with reading(store) as opened:
        explained = explain(opened, claim)
    streams.write_lines(explanation.lines(explained))
    return 0
