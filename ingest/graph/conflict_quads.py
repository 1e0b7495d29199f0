"""The conflicts in RDF: groups, their readings and pairs, and what confirms or contradicts what."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pyoxigraph import NamedNode, Quad

from ingest.graph.conflicts import Conflict, one_a_note
from ingest.graph.fingerprint import comparison_fingerprint
from ingest.graph.kinds import CONFIRMS, DISAGREES, Pair
from ingest.graph.origins import Tally, tally
from ingest.graph.readings import reading_id
from ingest.graph.terms import RDF_TYPE, encoded, fingerprint_of, gg, integer, node, number, string
from ingest.namespaces import CITO, CONFLICTS, PROV, RDFS, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ingest.graph.store import Key

COMPARER: Final = "urn:glotgraph:comparer:"
GRAPH: Final = node(CONFLICTS)

_NONE: Final[Mapping[str, Tally]] = MappingProxyType({})


def comparer_quads() -> Iterator[Quad]:
    """By what the conflicts were compared: other rules give other conflicts."""
    digest = comparison_fingerprint()
    agent = NamedNode(COMPARER + encoded(digest))
    yield Quad(GRAPH, node(PROV + "wasAttributedTo"), agent, GRAPH)
    yield Quad(agent, RDF_TYPE, node(PROV + "SoftwareAgent"), GRAPH)
    yield Quad(agent, gg("fingerprint"), string(digest), GRAPH)


def conflict_quads(found: Iterable[Conflict]) -> Iterator[Quad]:
    """The conflicts in RDF, each group, reading and pair with an IRI of its own."""
    for conflict in found:
        yield from group_quads(conflict)
        for reading in conflict.readings:
            yield from confirmations(reading.first.claim, (row.claim for row in one_a_note(reading)))


def group_iri(key: Key) -> str:
    """The IRI of all that is claimed of one model and metric."""
    return f"{CONFLICTS}#{fingerprint_of(*key)}"


def group_quads(conflict: Conflict, tallies: Mapping[str, Tally] = _NONE) -> Iterator[Quad]:
    """One conflict, without the claims that confirm the first of their reading.

    `tallies` are those of the readings, by `reading_id`, where the conflict has not all of their claims.
    """
    group = NamedNode(group_iri((conflict.model_id, conflict.metric_id)))
    yield Quad(group, RDF_TYPE, gg("Conflict"), GRAPH)
    yield Quad(group, node(SCHEMA + "observationAbout"), NamedNode(conflict.model_id), GRAPH)
    yield Quad(group, node(SCHEMA + "measuredProperty"), NamedNode(conflict.metric_id), GRAPH)
    yield Quad(group, gg("conflictKind"), string(conflict.kind.value), GRAPH)
    yield Quad(group, node(RDFS + "comment"), string(conflict.explanation), GRAPH)
    for pair in conflict.pairs:
        yield from _pair_quads(group, pair)
    for reading in conflict.readings:
        counts = tallies[reading_id(reading.first)] if tallies else tally(reading.rows)
        yield from _reading_quads(group, reading.first.claim, counts)


def confirmations(first: str, claims: Iterable[str]) -> Iterator[Quad]:
    """What the claims of other notes say for the first of their reading."""
    for claim in claims:
        if claim != first:
            yield Quad(NamedNode(claim), node(CITO + "confirms"), NamedNode(first), GRAPH)


def _reading_quads(group: NamedNode, first: str, counts: Tally) -> Iterator[Quad]:
    subject = NamedNode(f"{CONFLICTS}#reading-{fingerprint_of(first)}")
    yield Quad(group, gg("reading"), subject, GRAPH)
    yield Quad(subject, RDF_TYPE, gg("Reading"), GRAPH)
    yield Quad(subject, gg("first"), NamedNode(first), GRAPH)
    yield Quad(subject, gg("notes"), integer(counts.notes), GRAPH)
    yield Quad(subject, gg("origins"), integer(counts.origins), GRAPH)


def _pair_quads(group: NamedNode, pair: Pair) -> Iterator[Quad]:
    subject = NamedNode(f"{CONFLICTS}#pair-{fingerprint_of(pair.a, pair.b)}")
    a, b = NamedNode(pair.a), NamedNode(pair.b)
    yield Quad(group, gg("pair"), subject, GRAPH)
    yield Quad(subject, RDF_TYPE, gg("Pair"), GRAPH)
    yield Quad(subject, gg("first"), a, GRAPH)
    yield Quad(subject, gg("second"), b, GRAPH)
    yield Quad(subject, gg("conflictKind"), string(pair.kind.value), GRAPH)
    yield Quad(subject, node(RDFS + "comment"), string(pair.explanation), GRAPH)
    if pair.ratio is not None:
        yield Quad(subject, gg("ratio"), number(pair.ratio), GRAPH)
    if pair.kind in DISAGREES:
        yield Quad(a, node(CITO + "disagreesWith"), b, GRAPH)
    if pair.kind in CONFIRMS:
        yield Quad(a, node(CITO + "confirms"), b, GRAPH)
