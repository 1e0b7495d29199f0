"""The conflicts in RDF, kept up to date at the cost of what changed."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from pyoxigraph import NamedNode, Quad

from ingest.graph.conflicts import Conflict, conflicts, intrinsic_metrics, one_a_note
from ingest.graph.fingerprint import comparison_fingerprint
from ingest.graph.kinds import CONFIRMS, DISAGREES, Pair
from ingest.graph.origins import origins
from ingest.graph.rows import EVERYTHING, Filter, claim_rows
from ingest.graph.store import marks, select, stale_keys, value_of, values
from ingest.graph.terms import RDF_TYPE, encoded, fingerprint_of, gg, integer, node, number, string
from ingest.namespaces import CITO, CONFLICTS, PROV, RDFS, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ingest.graph.readings import Reading
    from ingest.graph.store import Store

COMPARER: Final = "urn:glotgraph:comparer:"

_GRAPH: Final = node(CONFLICTS)
_AT_ONCE: Final = 100  # keys compared in one transaction

# Of the resources that are named, and between claims; together in one query they are joined over everything.
_SAID_OF: Final = """
SELECT ?subject ?property ?value {{ GRAPH <{graph}> {{ {values} ?subject ?property ?value }} }}
"""
_BETWEEN: Final = "SELECT ?subject ?value {{ GRAPH <{graph}> {{ {values} ?subject {property} ?value }} }}"


def write_conflicts(store: Store) -> None:
    """Compare what was not compared since it changed, or everything where the comparison itself changed.

    Stopped at any moment, it leaves the keys that are not done marked for the next run.
    """
    comparer = set(_comparer())
    agent = next(quad.object for quad in comparer if quad.subject == _GRAPH)
    if not store.query(f"ASK {{ GRAPH {_GRAPH} {{ {_GRAPH} prov:wasAttributedTo {agent} }} }}"):
        store.replace(CONFLICTS, comparer | _compared(store, EVERYTHING))
        store.amend(marks(stale_keys(store)), set())
        return
    keys = iter(stale_keys(store))
    while batch := frozenset(islice(keys, _AT_ONCE)):
        new = _compared(store, Filter(keys=batch))
        old = _held(store, batch)
        store.amend((old - new) | marks(batch), new - old)


def all_conflict_quads(store: Store) -> set[Quad]:
    """What the conflicts' graph is to hold, made from all claims of the store."""
    return set(_comparer()) | _compared(store, EVERYTHING)


def _compared(store: Store, wanted: Filter) -> set[Quad]:
    return set(conflict_quads(conflicts(claim_rows(store, wanted), intrinsic_metrics(store))))


def conflict_quads(found: Iterable[Conflict]) -> Iterator[Quad]:
    """The conflicts in RDF, each group, reading and pair with an IRI of its own."""
    for conflict in found:
        group = NamedNode(_group(conflict.model_id, conflict.metric_id))
        yield Quad(group, RDF_TYPE, gg("Conflict"), _GRAPH)
        yield Quad(group, node(SCHEMA + "observationAbout"), NamedNode(conflict.model_id), _GRAPH)
        yield Quad(group, node(SCHEMA + "measuredProperty"), NamedNode(conflict.metric_id), _GRAPH)
        yield Quad(group, gg("conflictKind"), string(conflict.kind.value), _GRAPH)
        yield Quad(group, node(RDFS + "comment"), string(conflict.explanation), _GRAPH)
        for pair in conflict.pairs:
            yield from _pair_quads(group, pair)
        for reading in conflict.readings:
            yield from _reading_quads(group, reading)


def _comparer() -> Iterator[Quad]:
    """By what the conflicts were compared: other rules give other conflicts."""
    digest = comparison_fingerprint()
    agent = NamedNode(COMPARER + encoded(digest))
    yield Quad(_GRAPH, node(PROV + "wasAttributedTo"), agent, _GRAPH)
    yield Quad(agent, RDF_TYPE, node(PROV + "SoftwareAgent"), _GRAPH)
    yield Quad(agent, gg("fingerprint"), string(digest), _GRAPH)


def _group(model: str, metric: str) -> str:
    return f"{CONFLICTS}#{fingerprint_of(model, metric)}"


def _held(store: Store, keys: Iterable[tuple[str, str]]) -> set[Quad]:
    """All that the conflicts' graph holds of some keys: groups, readings, pairs, and between claims."""
    groups = _said_of(store, {_group(model, metric) for model, metric in keys})
    parts = _said_of(store, _objects(groups, "reading") | _objects(groups, "pair"))
    firsts = _objects(parts, "first")
    between = {
        Quad(subject, node(CITO + property_), value, _GRAPH)  # type: ignore[arg-type]
        for property_ in ("confirms", "disagreesWith")
        for subject, value in select(
            store,
            _BETWEEN.format(graph=CONFLICTS, values=values("?value", firsts), property=f"cito:{property_}"),
        )
    }
    return groups | parts | between


def _said_of(store: Store, subjects: Iterable[str]) -> set[Quad]:
    rows = select(store, _SAID_OF.format(graph=CONFLICTS, values=values("?subject", subjects)))
    return {Quad(subject, property_, value, _GRAPH) for subject, property_, value in rows}  # type: ignore[arg-type]


def _objects(quads: Iterable[Quad], name: str) -> set[str]:
    return {value_of(quad.object) for quad in quads if quad.predicate == gg(name)}


def _reading_quads(group: NamedNode, reading: Reading) -> Iterator[Quad]:
    first = NamedNode(reading.first.claim)
    subject = NamedNode(f"{CONFLICTS}#reading-{fingerprint_of(first.value)}")
    rows = one_a_note(reading)
    yield Quad(group, gg("reading"), subject, _GRAPH)
    yield Quad(subject, RDF_TYPE, gg("Reading"), _GRAPH)
    yield Quad(subject, gg("first"), first, _GRAPH)
    yield Quad(subject, gg("notes"), integer(len(rows)), _GRAPH)
    yield Quad(subject, gg("origins"), integer(origins(reading.rows)), _GRAPH)
    for row in rows[1:]:
        yield Quad(NamedNode(row.claim), node(CITO + "confirms"), first, _GRAPH)


def _pair_quads(group: NamedNode, pair: Pair) -> Iterator[Quad]:
    subject = NamedNode(f"{CONFLICTS}#pair-{fingerprint_of(pair.a, pair.b)}")
    a, b = NamedNode(pair.a), NamedNode(pair.b)
    yield Quad(group, gg("pair"), subject, _GRAPH)
    yield Quad(subject, RDF_TYPE, gg("Pair"), _GRAPH)
    yield Quad(subject, gg("first"), a, _GRAPH)
    yield Quad(subject, gg("second"), b, _GRAPH)
    yield Quad(subject, gg("conflictKind"), string(pair.kind.value), _GRAPH)
    yield Quad(subject, node(RDFS + "comment"), string(pair.explanation), _GRAPH)
    if pair.ratio is not None:
        yield Quad(subject, gg("ratio"), number(pair.ratio), _GRAPH)
    if pair.kind in DISAGREES:
        yield Quad(a, node(CITO + "disagreesWith"), b, _GRAPH)
    if pair.kind in CONFIRMS:
        yield Quad(a, node(CITO + "confirms"), b, _GRAPH)
