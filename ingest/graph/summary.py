"""What the store knows of how each note was read, for reports on notes that were not read again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from ingest.graph.store import Store, among, select, value_of
from ingest.notes.note import Diagnostic

_READ: Final = """
SELECT ?note ?encoding (COUNT(?claim) AS ?claims) {among} WHERE {{
  GRAPH ?note {{
    ?note gg:encoding ?encoding OPTIONAL {{ ?claim a gg:Claim ; prov:wasDerivedFrom ?note }}
  }}
}} GROUP BY ?note ?encoding
"""
_DIAGNOSTICS: Final = """
SELECT ?note ?code ?message {among} WHERE {{
  GRAPH ?note {{
    ?activity gg:diagnostic ?diagnostic . ?diagnostic gg:code ?code ; rdfs:comment ?message
  }}
}} ORDER BY ?note ?diagnostic
"""


@dataclass(frozen=True, slots=True)
class Summary:
    """How a note was read: its encoding, the number of its claims, what there was to say about it."""

    encoding: str
    claims: int
    diagnostics: tuple[Diagnostic, ...] = ()


def summaries(store: Store, iris: Collection[str]) -> dict[str, Summary]:
    """The summaries of these notes, and it may be of others, by the note's IRI."""
    graphs = among(iris)
    said: dict[str, list[Diagnostic]] = {}
    for note, code, message in select(store, _DIAGNOSTICS.format(among=graphs)):
        said.setdefault(value_of(note), []).append(Diagnostic(value_of(code), value_of(message)))
    return {
        value_of(note): Summary(
            value_of(encoding), int(value_of(claims)), tuple(said.get(value_of(note), ()))
        )
        for note, encoding, claims in select(store, _READ.format(among=graphs))
    }
