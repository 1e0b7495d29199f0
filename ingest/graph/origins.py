"""From how many places a reading really comes: copies of one source corroborate nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ingest.graph.rows import ClaimRow


def origins(rows: Iterable[ClaimRow]) -> int:
    """The number of independent origins among the claims.

    Two claims have one origin where they cite the same source, name the same authority, stand in the same
    note, in notes or in passages of the same words, or where such a chain of claims leads from one to the
    other.
    """
    joined: dict[str, str] = {}
    for row in rows:
        signs = traces(row) | {f"note {row.note_iri}"}
        if row.text_digest:
            signs.add(f"text {row.text_digest}")
        if row.passage_digest:
            signs.add(f"passage {row.passage_digest}")
        first, *others = sorted(_root(joined, sign) for sign in signs)
        joined.update(dict.fromkeys(others, first))
    return len({_root(joined, sign) for sign in joined})


def _root(joined: dict[str, str], sign: str) -> str:
    """What stands for all signs of one origin; the way there is made shorter for the next who asks."""
    root = sign
    while joined.setdefault(root, root) != root:
        root = joined[root]
    while joined[sign] != root:
        joined[sign], sign = root, joined[sign]
    return root


def traces(row: ClaimRow) -> set[str]:
    """Whom the claim itself names as its source, else whom its note names as the note's."""
    named = {_folded(row.citation), _folded(row.attribution)} - {""}
    return named or {_folded(row.source)} - {""}


def _folded(name: str) -> str:
    return name.casefold().strip().removeprefix("https://").removeprefix("http://").rstrip("/")
