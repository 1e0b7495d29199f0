"""The index of keys that very many notes claim: what the comparison needs of them, by look-ups alone.

Beside the facts of each note it holds a summary of each key: the notes that stand for all of one profile,
those that stand for the first and last days of a source that says several things, and how many notes and
origins each reading has. It follows from the claims alone, and is written in one transaction with what is
made of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Final

from pyoxigraph import Quad

from ingest.graph.entries import GRAPH, MEMBER, Entries, day_of, key_id, term
from ingest.graph.islands import count, whole
from ingest.graph.origins import NONE, Tally
from ingest.graph.statements import by_name
from ingest.graph.store import Key, literals, select, value_of, values
from ingest.graph.terms import string

if TYPE_CHECKING:
    from pyoxigraph import Literal

    from ingest.graph.store import Row, Store

# Fewer notes are read as fast as what would be kept in mind of them.
MANY_NOTES: Final = 200

_KEYS: Final = term("keys")
_KEY: Final = term("key")
_WHOLE: Final = "whole"
_AT_ONCE: Final = 200  # notes asked for in one query


@dataclass(frozen=True, slots=True)
class Summary:
    """What stands for all that the notes say of a key.

    `firsts` and `named` are the first note of each profile, by IRI and by name; `dated` is a note of each day
    that tells what a source said before another thing, and after; `tallies` is by reading, `tally` that of
    the key.
    """

    firsts: Mapping[str, str] = field(default_factory=dict)
    named: Mapping[str, str] = field(default_factory=dict)
    dated: Mapping[str, str] = field(default_factory=dict)
    tallies: Mapping[str, Tally] = field(default_factory=dict)
    tally: Tally = NONE

    @property
    def notes(self) -> frozenset[str]:
        """The notes whose claims a comparison has to read."""
        return frozenset({*self.firsts.values(), *self.named.values(), *self.dated.values()})

    def quads(self, key: Key) -> frozenset[Quad]:
        """The summary as the index has it; nothing of a key that no note claims."""
        if not self.tally.notes:
            return frozenset()
        known = key_id(key)
        standing = (("first", self.firsts), ("named", self.named), ("dated", self.dated))
        tallies = {_WHOLE: self.tally, **self.tallies}
        return frozenset(
            {
                Quad(_KEYS, _KEY, string(known), GRAPH),
                *(
                    Quad(term(name.partition("#")[2]), term(kind, known), string(note), GRAPH)
                    for kind, notes in standing
                    for name, note in notes.items()
                ),
                *(
                    Quad(term("of", reading), term("tally", known), _written(tally), GRAPH)
                    for reading, tally in tallies.items()
                ),
            }
        )


def summary_of(entries: Entries) -> Summary:
    """The summary of a key of which these are all entries."""
    return Summary(
        firsts={profile: min(notes) for profile, notes in entries.profiles.items()},
        named={profile: min(notes, key=by_name) for profile, notes in entries.profiles.items()},
        dated=telling({day: min(notes) for day, notes in entries.days.items()}),
        tallies={
            reading: Tally(len(told), count(entries.signs[reading]), told[min(told)])
            for reading, told in entries.claims.items()
        },
        tally=Tally(len(entries.notes), count(whole(entries.signs))),
    )


def telling(days: Mapping[str, str]) -> dict[str, str]:
    """Of the days and their notes the first and the last of each reading, of a source with more than one."""
    found: dict[str, dict[str, list[tuple[str, str]]]] = {}
    for day in days:
        source, reading, date = day_of(day)
        found.setdefault(source, {}).setdefault(reading, []).append((date, day))
    ends = (
        end[1]
        for said in found.values()
        if len(said) > 1
        for dates in said.values()
        for end in (min(dates), max(dates))
    )
    return {day: days[day] for day in ends}


def indexed(store: Store) -> frozenset[str]:
    """The digests of all keys that the index knows."""
    rows = select(store, f"SELECT ?key {{ GRAPH {GRAPH} {{ {_KEYS} {_KEY} ?key }} }}")
    return frozenset(value_of(row[0]) for row in rows)


def held_summary(store: Store, key: Key) -> Summary:
    """The summary of a key as the index has it."""
    known = key_id(key)
    kinds = {term(kind, known).value: kind for kind in ("first", "named", "dated", "tally")}
    found: dict[str, dict[str, str]] = {kind: {} for kind in kinds.values()}
    for row in _under(store, kinds):
        subject, kind, value = map(value_of, row)
        found[kinds[kind]][subject] = value
    tallies = {name.rpartition("-")[2]: _read(said) for name, said in found["tally"].items()}
    tally = tallies.pop(_WHOLE, NONE)
    return Summary(found["first"], found["named"], found["dated"], tallies, tally)


def held_entries(store: Store, key: Key, notes: Iterable[str]) -> Entries:
    """What the index has of these notes' entries of a key."""
    facts: set[Quad] = set()
    rest = iter(notes)
    while some := frozenset(islice(rest, _AT_ONCE)):
        bound = f"VALUES ?note {{ {literals(some)} }}"
        rows = select(store, f"SELECT ?fact ?kind ?note {{ {bound} GRAPH {GRAPH} {{ ?fact ?kind ?note }} }}")
        facts.update(_facts(rows, key))
    return Entries.of(facts)


def held_notes(store: Store, key: Key) -> list[str]:
    """All notes that the index knows to claim a key."""
    return [value_of(row[2]) for row in _under(store, [term("notes", key_id(key)).value])]


def held_claims(store: Store, key: Key, reading: str) -> Mapping[str, str]:
    """The first claim of each note that the index knows to have a reading."""
    rows = _under(store, [term("claims", key_id(key), reading).value])
    return Entries.of(_facts(rows, key)).claims.get(reading, {})


def _under(store: Store, kinds: Iterable[str]) -> Iterator[Row]:
    return select(store, f"SELECT ?s ?p ?o {{ {values('?p', kinds)} GRAPH {GRAPH} {{ ?s ?p ?o }} }}")


def _facts(rows: Iterable[Row], key: Key) -> Iterator[Quad]:
    """Those of the rows that are facts of notes of that key."""
    known = key_id(key)
    for subject, predicate, note in rows:
        found = MEMBER.fullmatch(value_of(predicate))
        if found and found[2] == known:
            yield Quad(subject, predicate, note, GRAPH)  # type: ignore[arg-type]


def _written(tally: Tally) -> Literal:
    return string(json.dumps([tally.notes, tally.origins, tally.first]))


def _read(text: str) -> Tally:
    return Tally(*json.loads(text))
