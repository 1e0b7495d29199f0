"""How the number of independent origins changes with some notes, from what their signs touch alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import combinations
from typing import TYPE_CHECKING, Final

from ingest.graph.entries import GRAPH
from ingest.graph.origins import chained
from ingest.graph.store import literals, select, value_of, values

if TYPE_CHECKING:
    from pyoxigraph import NamedNode

    from ingest.graph.store import Store

Signs = Mapping[str, frozenset[str]]

# More pairs of signs than so many are not asked for one by one.
_A_FEW: Final = 6


def whole(signs: Mapping[str, Signs]) -> dict[str, frozenset[str]]:
    """The signs of each note, of all its readings together."""
    found: dict[str, frozenset[str]] = {}
    for told in signs.values():
        for note, some in told.items():
            found[note] = found.get(note, frozenset()) | some
    return found


def count(signs: Signs) -> int:
    """The number of origins of notes with these signs, where no others are."""
    return _count(_groups(signs))


def shift(
    store: Store, readings: Collection[NamedNode], old: Signs, new: Signs, changed: frozenset[str]
) -> int:
    """How many origins there are more, where the notes that changed had the `old` signs and have the `new`.

    `readings` are the predicates under which the index has the signs of the notes, those of one reading or
    of all of a key; it still has the old ones. Only the signs that others have as well are looked at, and
    where several of those have no note in common, all.
    """
    if old == new:
        return 0
    shared = _shared(store, readings, frozenset().union(*old.values(), *new.values()), changed)
    islands = _islands(store, readings, shared, changed) if len(shared) > 1 else [shared]
    return _count([*islands, *_groups(new)]) - _count([*islands, *_groups(old)])


def _groups(signs: Signs) -> Iterable[frozenset[str]]:
    return (some | {note} for note, some in signs.items())


def _count(groups: Iterable[frozenset[str]]) -> int:
    return len(set(chained(group for group in groups if group).values()))


def _shared(
    store: Store, readings: Collection[NamedNode], signs: Iterable[str], changed: frozenset[str]
) -> frozenset[str]:
    """The signs that notes which did not change have too."""
    kind = _one(readings) or "?reading"
    others = f"GRAPH {GRAPH} {{ ?sign {kind} ?note }} FILTER (?note NOT IN ({literals(changed, ', ')}))"
    rows = select(store, f"SELECT ?sign {{ {values('?sign', signs)} FILTER EXISTS {{ {others} }} }}")
    return frozenset(value_of(row[0]) for row in rows)


def _islands(
    store: Store, readings: Collection[NamedNode], signs: frozenset[str], changed: frozenset[str]
) -> list[frozenset[str]]:
    """The signs that have one origin among the notes that did not change."""
    joined = chained({sign} for sign in signs)
    if len(signs) <= _A_FEW:
        for a, b in combinations(sorted(signs), 2):
            if joined[a] != joined[b] and _in_one_note(store, readings, a, b, changed):
                joined = chained([*_classes(joined), frozenset({a, b})])
    if len(set(joined.values())) > 1:
        joined = chained(_all(store, readings, changed))
    return [group & signs for group in _classes(joined) if group & signs]


def _classes(joined: Mapping[str, str]) -> list[frozenset[str]]:
    found: dict[str, set[str]] = {}
    for member, root in joined.items():
        found.setdefault(root, set()).add(member)
    return [frozenset(group) for group in found.values()]


def _in_one_note(
    store: Store, readings: Collection[NamedNode], a: str, b: str, changed: frozenset[str]
) -> bool:
    kinds = [_one(readings) or variable for variable in ("?one", "?other")]
    both = f"GRAPH {GRAPH} {{ <{a}> {kinds[0]} ?note . <{b}> {kinds[1]} ?note }}"
    return bool(store.query(f"ASK {{ {both} FILTER (?note NOT IN ({literals(changed, ', ')})) }}"))


def _one(readings: Collection[NamedNode]) -> str:
    """The predicate of the one reading; the signs of a key are under no others than those of its readings."""
    return str(*readings) if len(readings) == 1 else ""


def _all(store: Store, readings: Collection[NamedNode], changed: frozenset[str]) -> Iterable[frozenset[str]]:
    """The signs of each note that did not change."""
    kinds = values("?reading", (reading.value for reading in readings))
    found: dict[str, set[str]] = {}
    for row in select(store, f"SELECT ?sign ?note {{ {kinds} GRAPH {GRAPH} {{ ?sign ?reading ?note }} }}"):
        sign, note = map(value_of, row)
        found.setdefault(note, set()).add(sign)
    return (frozenset(signs) for note, signs in found.items() if note not in changed)
