"""The change of a key that very many notes claim, from those that changed and a few that stand for all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.graph.conflict_quads import confirmations, group_quads
from ingest.graph.conflicts import conflicts, place
from ingest.graph.entries import entries_of
from ingest.graph.held_conflicts import held_groups
from ingest.graph.index import held_claims, held_entries
from ingest.graph.readings import reading_id
from ingest.graph.renewal import renewed
from ingest.graph.rows import Filter, claim_rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from pyoxigraph import Quad

    from ingest.graph.entries import Entries
    from ingest.graph.index import Summary
    from ingest.graph.rows import ClaimRow
    from ingest.graph.store import Key, Store

Change = tuple[set["Quad"], set["Quad"]]


def followed(
    store: Store, key: Key, held: Summary, changed: frozenset[str], intrinsic: Collection[str]
) -> Change:
    """What leaves the conflicts' graph and the index, and what comes, once those notes have changed.

    `held` is what the index has of the key; the notes' own graphs are as they are to be.
    """
    old = held_entries(store, key, changed)
    new = entries_of(key, _rows(store, key, changed))
    summary = renewed(store, key, held, old, new, changed)
    rows = _rows(store, key, summary.notes)
    firsts: dict[str, str] = {}
    for row in sorted(rows, key=place):
        firsts.setdefault(reading_id(row), row.claim)
    tallies = {reading: replace(told, first=firsts[reading]) for reading, told in summary.tallies.items()}
    now = replace(summary, tallies=tallies)
    groups = (
        quad
        for conflict in conflicts(rows, intrinsic, {key: now.tally})
        for quad in group_quads(conflict, tallies)
    )
    gone, added = _confirmed(store, key, held, now, old, new, changed)
    gone |= held_groups(store, [key]) | old.facts | held.quads(key)
    return gone, added.union(groups, new.facts, now.quads(key))


def _rows(store: Store, key: Key, notes: frozenset[str]) -> Iterable[ClaimRow]:
    return claim_rows(store, Filter(keys=frozenset({key}), notes=notes)) if notes else ()


def _confirmed(
    store: Store,
    key: Key,
    held: Summary,
    now: Summary,
    old: Entries,
    new: Entries,
    changed: frozenset[str],
) -> Change:
    """What ceases to confirm the first claim of its reading, and what does now: all, where it is another."""
    gone: set[Quad] = set()
    added: set[Quad] = set()
    for reading in held.tallies.keys() | now.tallies.keys():
        left, come = old.claims.get(reading, {}), new.claims.get(reading, {})
        before, after = (
            said.tallies[reading].first if reading in said.tallies else "" for said in (held, now)
        )
        if before != after:
            left = held_claims(store, key, reading)
            come = {**{note: claim for note, claim in left.items() if note not in changed}, **come}
        gone.update(confirmations(before, left.values()))
        added.update(confirmations(after, come.values()))
    return gone, added
