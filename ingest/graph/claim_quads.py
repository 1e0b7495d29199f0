"""A claim as triples: what it says, how it was printed, and the characters that say it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pyoxigraph import Literal, NamedNode, Triple

from ingest.graph.terms import (
    RDF_TYPE,
    clean,
    digits,
    encoded,
    exact,
    fingerprint_of,
    gg,
    integer,
    node,
    normal,
    number,
    resource,
    string,
)
from ingest.graph.vocabulary_graph import unit_iris
from ingest.namespaces import CITO, METRIC, MODEL, OA, PROV, QUDT, RDFS, SCHEMA, SOURCE, UNIT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from ingest.claims.claim import Claim

_START: Final = node(OA + "start")
_END: Final = node(OA + "end")
_EXACT: Final = node(OA + "exact")
_SELECTOR: Final = node(OA + "hasSelector")
_POSITION: Final = node(OA + "TextPositionSelector")
_QUOTATION: Final = node(OA + "TextQuoteSelector")


def claim_iri(note: str, claim: Claim) -> str:
    """The IRI of a claim of the note with IRI `note`: what it says and where, and nothing else."""
    says = fingerprint_of(
        str(claim.start),
        str(claim.end),
        claim.model,
        claim.metric,
        digits(normal(claim.value)),
        claim.bound,
        claim.unit,
        claim.condition,
    )
    return f"{note}#claim-{says}"


def claim_triples(note: str, claim: Claim, passage: str = "", page: int | None = None) -> Iterator[Triple]:
    """The triples of one claim, its selector, its source and the places of the mentions it joins.

    `passage` is the digest of the words around it, empty where they tell nothing; `page` the page on which it
    stands, where the note was printed.
    """
    subject = NamedNode(claim_iri(note, claim))
    yield Triple(subject, RDF_TYPE, gg("Claim"))
    yield Triple(subject, node(PROV + "wasDerivedFrom"), node(note))
    for predicate, value in _statement(claim):
        yield Triple(subject, predicate, value)
    if passage:
        yield Triple(subject, gg("passageDigest"), string(passage))
    yield from _source(subject, claim)
    yield from _place(note, subject, claim, page)
    yield from _joined(note, subject, claim)


def _statement(claim: Claim) -> Iterator[tuple[NamedNode, NamedNode | Literal]]:
    yield node(SCHEMA + "observationAbout"), resource(claim.model_iri, MODEL)
    yield gg("modelName"), string(claim.model)
    yield node(SCHEMA + "measuredProperty"), resource(claim.metric_iri, METRIC)
    yield gg("metricName"), string(claim.metric)
    yield node(QUDT + "numericValue"), number(claim.value)
    yield gg("exactValue"), string(_exact(claim.value, claim))
    yield node(QUDT + "hasUnit"), resource(unit_iris().get(claim.unit, claim.unit), UNIT)
    yield gg("unitName"), string(claim.unit)
    yield gg("bound"), string(claim.bound)
    yield gg("printed"), string(claim.printed)
    yield gg("significantDigits"), integer(claim.digits)
    yield gg("resolution"), string(digits(claim.resolution))
    yield gg("stance"), string(claim.stance.value)
    yield gg("rule"), string(claim.rule)
    if claim.condition:
        yield gg("condition"), string(claim.condition)
    if claim.scale:
        yield gg("scale"), string(claim.scale)
    for name, decimal in (("lower", claim.lower), ("upper", claim.upper)):
        if decimal is not None:
            yield gg(name), number(decimal)
            yield gg(f"{name}Exact"), string(_exact(decimal, claim))
    if claim.supersedes is not None:
        yield gg("supersedes"), string(_exact(claim.supersedes, claim))
    for alternative in claim.alternatives:
        yield gg("alternative"), string(_exact(alternative, claim))


def _exact(value: Decimal, claim: Claim) -> str:
    return digits(exact(value, claim.resolution))


def _source(subject: NamedNode, claim: Claim) -> Iterator[Triple]:
    if claim.attribution:
        source = NamedNode(SOURCE + encoded(claim.attribution))
        yield Triple(subject, node(PROV + "wasAttributedTo"), source)
        yield Triple(source, RDF_TYPE, node(PROV + "Agent"))
        yield Triple(source, node(RDFS + "label"), string(claim.attribution))
    if claim.citation:
        cited = resource(claim.citation, SOURCE)
        yield Triple(subject, node(CITO + "citesAsDataSource"), cited)
        if cited.value != claim.citation:
            yield Triple(subject, gg("citation"), string(claim.citation))


def _place(note: str, subject: NamedNode, claim: Claim, page: int | None) -> Iterator[Triple]:
    selector = NamedNode(f"{note}#char={claim.start},{claim.end}")
    yield Triple(subject, _SELECTOR, selector)
    yield Triple(selector, RDF_TYPE, _POSITION)
    yield Triple(selector, RDF_TYPE, _QUOTATION)
    yield Triple(selector, _START, integer(claim.start))
    yield Triple(selector, _END, integer(claim.end))
    yield Triple(selector, _EXACT, Literal(clean(claim.quote)))
    if page is not None:
        yield Triple(selector, gg("page"), integer(page))


def _joined(note: str, subject: NamedNode, claim: Claim) -> Iterator[Triple]:
    for label, start, end in claim.joined:
        place = NamedNode(f"{note}#{encoded(label.lower())}={start},{end}")
        yield Triple(subject, gg("joined"), place)
        yield Triple(place, RDF_TYPE, gg("Mention"))
        yield Triple(place, gg("label"), string(label))
        yield Triple(place, _START, integer(start))
        yield Triple(place, _END, integer(end))
