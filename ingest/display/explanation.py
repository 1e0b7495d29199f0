"""A claim with its reasons, for a person."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.display.claims import source, stated
from ingest.display.tables import plain
from ingest.graph.explain import Explanation


def lines(explanation: Explanation) -> Iterator[str]:
    """What is claimed, where and by which rule, the mentions joined, and the text with the ⟦place⟧ marked."""
    row = explanation.row
    condition = f" ({row.condition})" if row.condition else ""
    yield plain(f"{row.model}: {row.metric} {stated(row.value, row.bound)} {row.unit}{condition}")
    yield ""
    title = f" “{explanation.title}”" if explanation.title else ""
    yield _line("claim", row.claim)
    page = f", page {explanation.page}" if explanation.page is not None else ""
    yield _line("note", f"{row.note}{title}{page}, characters {row.start} to {row.end}")
    yield _line("rule", row.rule)
    if source(row):
        yield _line("according to", source(row))
    if row.citation:
        yield _line("citation", row.citation)
    for number, place in enumerate(explanation.places):
        yield _line("" if number else "joined", f"{place.label} “{place.text}”, {place.start} to {place.end}")
    yield ""
    yield plain(f"… {explanation.before}⟦{row.quote}⟧{explanation.after} …")


def _line(head: str, words: str) -> str:
    return f"{head:<14}{plain(words)}"
