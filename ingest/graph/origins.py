"""From how many places a reading really comes: copies of one source corroborate nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ingest.graph.rows import ClaimRow


@dataclass(frozen=True, slots=True)
class Tally:
    """How many notes and independent origins claims have, and which of them (IRI) is the first."""

    notes: int
    origins: int
    first: str = ""


NONE: Final = Tally(0, 0)


def tally(rows: Sequence[ClaimRow]) -> Tally:
    """The tally of claims in their order."""
    return Tally(len({row.note_iri for row in rows}), origins(rows), rows[0].claim)


def origins(rows: Iterable[ClaimRow]) -> int:
    """The number of independent origins among the claims.

    Two claims have one origin where they cite the same source, name the same authority, stand in the same
    note, in notes or in passages of the same words, or where such a chain of claims leads from one to the
    other.
    """
    return len(set(chained(signs(row) | {f"note {row.note_iri}"} for row in rows).values()))


def signs(row: ClaimRow) -> set[str]:
    """What tells where the claim comes from, but for its note: two claims that share one have one origin."""
    found = traces(row)
    if row.text_digest:
        found.add(f"text {row.text_digest}")
    if row.passage_digest:
        found.add(f"passage {row.passage_digest}")
    return found


def chained(groups: Iterable[Collection[str]]) -> dict[str, str]:
    """Each member of the groups, and the one that stands for all to which a chain of groups leads from it."""
    joined: dict[str, str] = {}
    for group in groups:
        first, *others = sorted(_root(joined, member) for member in group)
        joined.update(dict.fromkeys(others, first))
    return {member: _root(joined, member) for member in list(joined)}


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
