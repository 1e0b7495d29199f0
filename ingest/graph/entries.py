"""What a note adds to all that is claimed of one model and metric: small facts, each found by a look-up.

They stand in a graph that is not exported, one statement a fact, under names that nothing else has. Of a key
`k`, (model, metric), and its readings `r`, both by digest, the predicates are

    notes-k       from a profile: what a note says of the key, but for who it is, where and when
    claims-k-r    from the note's first claim of the reading
    signs-k-r     from each sign of where its claims of the reading come from
    days-k-s      from each day on which the source `s` says a reading by that note

and the object is the note. Notes of one profile are interchangeable in every comparison, but that the first
of them is named and the claims of the first stand for the others'.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote

from pyoxigraph import NamedNode, Quad

from ingest.graph.origins import signs
from ingest.graph.readings import reading_id
from ingest.graph.statements import days, is_tabular, is_voiced
from ingest.graph.store import Key, value_of
from ingest.graph.terms import digits, fingerprint_of, node, normal, string
from ingest.namespaces import INDEX

if TYPE_CHECKING:
    from ingest.graph.rows import ClaimRow

GRAPH: Final = node(INDEX)
MEMBER: Final = re.compile(rf"{INDEX}#(notes|claims|signs|days)-([0-9a-f]+)-?([0-9a-f]*)")
_DAY: Final = re.compile(rf"{INDEX}#day-[0-9a-f]+-([0-9a-f]+)-([0-9a-f]+)-(.+)")


def term(*parts: str) -> NamedNode:
    """A name of the index."""
    return NamedNode(f"{INDEX}#{'-'.join(parts)}")


def key_id(key: Key) -> str:
    """The digest by which the index knows a key."""
    return fingerprint_of(*key)


@dataclass(frozen=True, slots=True)
class Entries:
    """What some notes add to a key: the facts, and for each reading the first claim of each note.

    `claims` and `signs` are by reading, then by note; `profiles` has the notes of each profile, `days` those
    of each day, `sources` the digests of all sources that speak.
    """

    facts: frozenset[Quad]
    claims: Mapping[str, Mapping[str, str]]
    signs: Mapping[str, Mapping[str, frozenset[str]]]
    profiles: Mapping[str, frozenset[str]]
    days: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, facts: Iterable[Quad]) -> Entries:
        """The entries that these facts make up."""
        claims: dict[str, dict[str, str]] = {}
        told: dict[str, dict[str, set[str]]] = {}
        profiles: dict[str, set[str]] = {}
        dated: dict[str, set[str]] = {}
        kept = frozenset(facts)
        for fact in kept:
            subject, note = value_of(fact.subject), value_of(fact.object)
            kind, _, reading = _member(fact)
            if kind == "notes":
                profiles.setdefault(subject, set()).add(note)
            elif kind == "claims":
                claims.setdefault(reading, {})[note] = unquote(subject.partition("#")[2])
            elif kind == "signs":
                told.setdefault(reading, {}).setdefault(note, set()).add(subject)
            else:
                dated.setdefault(subject, set()).add(note)
        return cls(
            kept,
            claims,
            {
                reading: {note: frozenset(found.get(note, ())) for note in notes}
                for reading, notes in claims.items()
                for found in (told.get(reading, {}),)
            },
            {profile: frozenset(notes) for profile, notes in profiles.items()},
            {day: frozenset(notes) for day, notes in dated.items()},
        )

    @property
    def notes(self) -> frozenset[str]:
        """The notes that add anything."""
        return frozenset().union(*self.profiles.values())

    @property
    def sources(self) -> set[str]:
        """The digests of the sources that say anything on some day."""
        return {day_of(day)[0] for day in self.days}


def entries_of(key: Key, rows: Iterable[ClaimRow]) -> Entries:
    """What the notes of these claims, all of them of that key, add to it."""
    notes: dict[str, list[ClaimRow]] = {}
    for row in sorted(rows, key=lambda row: (row.start, row.end, row.claim)):
        notes.setdefault(row.note_iri, []).append(row)
    known = key_id(key)
    return Entries.of(fact for note, said in notes.items() for fact in _facts(known, note, said))


def day_of(day: str) -> tuple[str, str, str]:
    """The source and the reading, by digest, and the date that a day's name is made of."""
    found = _DAY.fullmatch(day)
    if found is None:
        raise ValueError(f"no day of the index: {day}")
    source, reading, date = found.groups()
    return source, reading, date


def _member(fact: Quad) -> tuple[str, str, str]:
    found = MEMBER.fullmatch(fact.predicate.value)
    if found is None:
        raise ValueError(f"no fact of a note: {fact}")
    kind, key, part = found.groups()
    return kind, key, part


def _facts(key: str, note: str, rows: Collection[ClaimRow]) -> Iterable[Quad]:
    def fact(subject: NamedNode, *predicate: str) -> Quad:
        return Quad(subject, term(*predicate), string(note), GRAPH)

    yield fact(term("profile", fingerprint_of(key, _profile(rows))), "notes", key)
    firsts: dict[str, str] = {}
    for row in rows:
        reading = reading_id(row)
        firsts.setdefault(reading, row.claim)
        for sign in signs(row):
            yield fact(term("sign", key, fingerprint_of(sign)), "signs", key, reading)
        for source, date in days(row):
            known = fingerprint_of(source)
            yield fact(term("day", key, known, reading, date), "days", key, known)
    for reading, claim in firsts.items():
        yield fact(NamedNode(f"{INDEX}#{quote(claim, safe='')}"), "claims", key, reading)


def _profile(rows: Iterable[ClaimRow]) -> str:
    """All of a note's claims that a comparison sees, by who is quoted, whoever that is."""
    quoted: dict[str, set[str]] = {}
    for row in rows:
        said = [
            reading_id(row),
            is_voiced(row),
            is_tabular(row),
            [digits(normal(other)) for other in row.alternatives],
            row.supersedes and [digits(normal(row.value)), digits(normal(row.supersedes))],
        ]
        quoted.setdefault(row.attribution, set()).add(json.dumps(said))
    own = sorted(quoted.pop("", ()))
    return json.dumps([own, sorted(sorted(said) for said in quoted.values())])
