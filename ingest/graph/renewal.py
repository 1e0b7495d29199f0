"""The summary of a key brought up to date from the entries of the notes that changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.graph.entries import GRAPH, day_of, key_id, term
from ingest.graph.index import Summary, telling
from ingest.graph.islands import shift, whole
from ingest.graph.origins import Tally
from ingest.graph.statements import by_name
from ingest.graph.store import literals, select, value_of

if TYPE_CHECKING:
    from ingest.graph.entries import Entries
    from ingest.graph.store import Key, Store


def renewed(
    store: Store, key: Key, held: Summary, old: Entries, new: Entries, changed: frozenset[str]
) -> Summary:
    """The summary once the entries of the changed notes, which the index has as `old`, are `new`.

    The first claims of the readings are those that were held.
    """
    firsts, named = _standing(store, key, held, old, new, changed)
    return Summary(
        firsts,
        named,
        _dated(store, key, held, old, new, changed),
        _tallies(store, key, held, old, new, changed),
        _tally(store, key, held, old, new, changed),
    )


def _standing(
    store: Store, key: Key, held: Summary, old: Entries, new: Entries, changed: frozenset[str]
) -> tuple[dict[str, str], dict[str, str]]:
    """Which notes stand for each profile; the others are looked through only where one of those leaves."""
    firsts, named = dict(held.firsts), dict(held.named)
    for profile in old.profiles.keys() | new.profiles.keys():
        others = {firsts.pop(profile, ""), named.pop(profile, "")} - {""}
        if others & changed:
            others = _sharing(store, key, profile)
        if now := (others - changed) | new.profiles.get(profile, frozenset()):
            firsts[profile], named[profile] = min(now), min(now, key=by_name)
    return firsts, named


def _sharing(store: Store, key: Key, profile: str) -> set[str]:
    shared = f"GRAPH {GRAPH} {{ <{profile}> {term('notes', key_id(key))} ?note }}"
    return {value_of(row[0]) for row in select(store, f"SELECT ?note {{ {shared} }}")}


def _dated(
    store: Store, key: Key, held: Summary, old: Entries, new: Entries, changed: frozenset[str]
) -> dict[str, str]:
    sources = old.sources | new.sources
    kept = {day: note for day, note in held.dated.items() if day_of(day)[0] not in sources}
    days = {day: min(notes) for day, notes in new.days.items()}
    for source in sources:
        said = f"GRAPH {GRAPH} {{ ?day {term('days', key_id(key), source)} ?note }}"
        others = f"{said} FILTER (?note NOT IN ({literals(changed, ', ')}))"
        for row in select(store, f"SELECT ?day (MIN(?note) AS ?first) {{ {others} }} GROUP BY ?day"):
            day, note = map(value_of, row)
            days[day] = min(note, days.get(day, note))
    return kept | telling(days)


def _tallies(
    store: Store, key: Key, held: Summary, old: Entries, new: Entries, changed: frozenset[str]
) -> dict[str, Tally]:
    tallies = dict(held.tallies)
    for reading in old.claims.keys() | new.claims.keys():
        before, after = old.signs.get(reading, {}), new.signs.get(reading, {})
        was = tallies.pop(reading, Tally(0, 0))
        if notes := was.notes + len(after) - len(before):
            signs = [term("signs", key_id(key), reading)]
            more = shift(store, signs, before, after, changed)
            tallies[reading] = Tally(notes, was.origins + more, was.first)
    return tallies


def _tally(
    store: Store, key: Key, held: Summary, old: Entries, new: Entries, changed: frozenset[str]
) -> Tally:
    signs = [term("signs", key_id(key), reading) for reading in held.tallies]
    more = shift(store, signs, whole(old.signs), whole(new.signs), changed)
    return Tally(held.tally.notes + len(new.notes) - len(old.notes), held.tally.origins + more)
