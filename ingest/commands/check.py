"""`glotgraph check`."""

from __future__ import annotations

from ingest.display import streams
from ingest.graph.check import check
from ingest.graph.location import reading
from ingest.pipeline import reread
from ingest.vocabulary import load_vocabulary, violations


def run(store: str) -> int:
    """Print every violation, a line each, as it is found; 1 where there is one."""
    found = 0
    with reading(store) as opened:
        for violation in check(opened, lambda: violations(load_vocabulary()), reread):
            streams.write(violation + "\n")
            found += 1
    streams.note(f"{found:,} violation{'' if found == 1 else 's'}" if found else "no violations")
    return 1 if found else 0
