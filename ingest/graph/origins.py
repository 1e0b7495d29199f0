"""From how many places a reading really comes: copies of one source corroborate nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ingest.graph.rows import ClaimRow


def origins(rows: Iterable[ClaimRow]) -> int:
    """The number of independent origins among the claims.

    Two claims have one origin where they cite the same source, name the same authority, stand in the same
    note or in notes of the same words, or where such a chain of claims leads from one to the other.
    """
    apart: list[set[str]] = []
    for row in rows:
        signs = traces(row) | {f"note {row.note_iri}"}
        if row.text_digest:
            signs.add(f"text {row.text_digest}")
        joined = [group for group in apart if group & signs]
        apart = [group for group in apart if not group & signs]
        apart.append(signs.union(*joined))
    return len(apart)


def traces(row: ClaimRow) -> set[str]:
    """Whom the claim itself names as its source, else whom its note names as the note's."""
    named = {_folded(row.citation), _folded(row.attribution)} - {""}
    return named or {_folded(row.source)} - {""}


def _folded(name: str) -> str:
    return name.casefold().strip().removeprefix("https://").removeprefix("http://").rstrip("/")
