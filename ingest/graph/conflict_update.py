"""The conflicts' graph kept up to date, at the cost of what changed."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from ingest.graph.conflict_quads import GRAPH, comparer_quads, conflict_quads
from ingest.graph.conflicts import conflicts, intrinsic_metrics
from ingest.graph.entries import entries_of, key_id
from ingest.graph.followed import Change, followed
from ingest.graph.held_conflicts import held_conflicts
from ingest.graph.index import (
    MANY_NOTES,
    Summary,
    held_entries,
    held_notes,
    held_summary,
    indexed,
    summary_of,
)
from ingest.graph.rows import EVERYTHING, Filter, claim_rows, grouped
from ingest.graph.store import marks, stale_keys
from ingest.namespaces import CONFLICTS, INDEX, STALE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from pyoxigraph import Quad

    from ingest.graph.rows import ClaimRow
    from ingest.graph.store import Key, Store

_AT_ONCE: Final = 100  # keys compared in one transaction
_A_SHARE: Final = 20  # of so many notes one may have changed before all are as soon read again


def write_conflicts(store: Store) -> None:
    """Compare what was not compared since it changed, or everything where the comparison itself changed.

    Stopped at any moment, it leaves the keys that are not done marked for the next run.
    """
    if not _is_ours(store):
        compared, index = all_quads(store)
        store.replace(INDEX, index)
        store.replace(CONFLICTS, compared)
        store.remove(STALE)
        return
    stale = stale_keys(store)
    large = indexed(store) if stale else frozenset()
    rest = iter([key for key in stale if key_id(key) not in large])
    while batch := list(islice(rest, _AT_ONCE)):
        _amend(store, {key: stale[key] for key in batch}, _anew(store, frozenset(batch)))
    for key in stale:
        if key_id(key) in large:
            _amend(store, {key: stale[key]}, _of_large(store, key, frozenset(stale[key])))


def all_quads(store: Store, large: Collection[str] = ()) -> tuple[set[Quad], set[Quad]]:
    """What the conflicts' graph and the index are to hold, made from all claims of the store.

    The index has the keys that many notes claim, and those with the digests of `large`.
    """
    rows = claim_rows(store, EVERYTHING)
    compared = set(conflict_quads(conflicts(rows, intrinsic_metrics(store))))
    return compared.union(comparer_quads()), _index_quads(rows, large)


def _is_ours(store: Store) -> bool:
    agent = next(quad.object for quad in comparer_quads() if quad.subject == GRAPH)
    return bool(store.query(f"ASK {{ GRAPH {GRAPH} {{ {GRAPH} prov:wasAttributedTo {agent} }} }}"))


def _amend(store: Store, done: dict[Key, set[str]], change: Change) -> None:
    gone, added = change
    store.amend((gone - added) | marks(done), added - gone)


def _anew(store: Store, keys: frozenset[Key]) -> Change:
    """The change of some keys all of whose claims are read; what many notes claim is indexed from then on."""
    rows = claim_rows(store, Filter(keys=keys))
    new = set(conflict_quads(conflicts(rows, intrinsic_metrics(store))))
    return held_conflicts(store, keys), new | _index_quads(rows)


def _of_large(store: Store, key: Key, changed: frozenset[str]) -> Change:
    held = held_summary(store, key)
    if len(changed) * _A_SHARE <= held.tally.notes:
        return followed(store, key, held, changed, intrinsic_metrics(store))
    gone, added = _anew(store, frozenset({key}))
    return gone | _indexed(store, key, held), added


def _indexed(store: Store, key: Key, held: Summary) -> frozenset[Quad]:
    return held.quads(key) | held_entries(store, key, held_notes(store, key)).facts


def _index_quads(rows: Iterable[ClaimRow], large: Collection[str] = ()) -> set[Quad]:
    quads: set[Quad] = set()
    for key, said in grouped(rows):
        if key_id(key) in large or len({row.note_iri for row in said}) > MANY_NOTES:
            entries = entries_of(key, said)
            quads |= entries.facts | summary_of(entries).quads(key)
    return quads
