"""What the conflicts' graph of a store holds of some keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pyoxigraph import Quad

from ingest.graph.conflict_quads import GRAPH, group_iri
from ingest.graph.store import select, value_of, values
from ingest.graph.terms import gg, node
from ingest.namespaces import CITO

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from ingest.graph.store import Key, Store

# Of the resources that are named, and between claims; together in one query they are joined over everything.
_SAID_OF: Final = (
    "SELECT ?subject ?property ?value {{ GRAPH {graph} {{ {values} ?subject ?property ?value }} }}"
)
_BETWEEN: Final = "SELECT ?subject ?value {{ GRAPH {graph} {{ {values} ?subject {property} ?value }} }}"
_PROPERTIES: Final = (node(CITO + "confirms"), node(CITO + "disagreesWith"))


def held_conflicts(store: Store, keys: Iterable[Key]) -> set[Quad]:
    """All of it: groups, readings, pairs, and what is said between claims."""
    groups = _groups(store, keys)
    return groups | _between(store, "?value", groups)


def held_groups(store: Store, keys: Iterable[Key]) -> set[Quad]:
    """All but the claims that confirm the first of their reading, of which there are as many as notes."""
    groups = _groups(store, keys)
    return groups | _between(store, "?subject", groups)


def _groups(store: Store, keys: Iterable[Key]) -> set[Quad]:
    groups = _said_of(store, map(group_iri, keys))
    return groups | _said_of(store, _objects(groups, "reading") | _objects(groups, "pair"))


def _said_of(store: Store, subjects: Iterable[str]) -> set[Quad]:
    rows = select(store, _SAID_OF.format(graph=GRAPH, values=values("?subject", subjects)))
    return {Quad(subject, property_, value, GRAPH) for subject, property_, value in rows}  # type: ignore[arg-type]


def _between(store: Store, end: str, groups: Collection[Quad]) -> set[Quad]:
    """What is said between claims, where the first of some reading stands at that end."""
    bound = values(end, _objects(groups, "first"))
    return {
        Quad(subject, property_, value, GRAPH)  # type: ignore[arg-type]
        for property_ in _PROPERTIES
        for subject, value in select(store, _BETWEEN.format(graph=GRAPH, values=bound, property=property_))
    }


def _objects(quads: Iterable[Quad], name: str) -> set[str]:
    return {value_of(quad.object) for quad in quads if quad.predicate == gg(name)}
