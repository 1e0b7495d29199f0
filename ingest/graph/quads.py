"""What was read from a note, as the quads of the note's own graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad, Triple

from ingest.graph import terms
from ingest.graph.claim_quads import claim_iri, claim_triples
from ingest.graph.passages import Passages, words
from ingest.graph.reading_quads import reading_triples
from ingest.graph.terms import RDF_TYPE, gg, node, string
from ingest.namespaces import (
    DCTERMS,
    FAIR4ML,
    FAMILY,
    FIELD,
    MODEL,
    NOTE,
    ORGANIZATION,
    RDFS,
    SCHEMA,
    SKOS,
    SOURCE,
)
from ingest.notes.heads.keys import DATES, LANGUAGE, first_of, is_told, plain, standard
from ingest.notes.pages import Pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ingest.claims.extraction import Extraction, ModelEntry
    from ingest.notes.note import Note


def note_quads(extraction: Extraction, fingerprint: str, base: str = NOTE) -> list[Quad]:
    """The quads of the note's graph, without repetition, in a fixed order; no blank nodes.

    `fingerprint` is that of the extractor. UsageError where `base` is no absolute IRI.
    """
    note = extraction.note
    iri = terms.note_iri(note.name, base)
    graph = NamedNode(iri)
    unique: dict[Triple, None] = {}
    for triples in (
        _note(graph, note),
        _fields(graph, note),
        reading_triples(graph, note, fingerprint),
        _models(extraction),
        _mentions(graph, extraction),
    ):
        unique.update(dict.fromkeys(triples))
    pages = Pages.of(note.text)
    claims: dict[str, None] = {}
    passages = Passages.of(note)
    for claim in extraction.claims:
        subject = claim_iri(iri, claim)
        if subject not in claims:  # the first rule to say a thing keeps it
            claims[subject] = None
            around = passages.digest(claim.start), pages.page(claim.start)
            unique.update(dict.fromkeys(claim_triples(iri, claim, *around)))
    return [Quad(triple.subject, triple.predicate, triple.object, graph) for triple in unique]


def _note(graph: NamedNode, note: Note) -> Iterator[Triple]:
    yield Triple(graph, RDF_TYPE, gg("Note"))
    yield Triple(graph, node(DCTERMS + "identifier"), string(note.name))
    yield Triple(graph, node(SCHEMA + "text"), string(note.text))
    yield Triple(graph, node(SCHEMA + "encodingFormat"), string(note.media_type))
    yield Triple(graph, gg("encoding"), string(note.encoding))
    yield Triple(graph, gg("digest"), string(note.digest))
    if said := words(note.text[note.front.end :]):
        yield Triple(graph, gg("textDigest"), string(terms.digest_of_bytes([said.encode()])))
    if note.language:
        yield Triple(graph, node(DCTERMS + "language"), string(note.language))
    if note.front.title:
        yield Triple(graph, node(DCTERMS + "title"), terms.tagged(note.front.title, note.language))
    if note.front.date:
        yield Triple(graph, node(DCTERMS + "issued"), terms.date(note.front.date))
    if note.front.source:
        yield Triple(graph, node(DCTERMS + "source"), terms.resource(note.front.source, SOURCE))


def _fields(graph: NamedNode, note: Note) -> Iterator[Triple]:
    """Each field of the head: what Dublin Core has a term for under that, and by its key what is more."""
    fields = list(note.front.fields)
    used = frozenset(first_of(fields, term)[1] for term in ("title", "issued", "source"))
    for term, told in standard(fields, used):
        literal = terms.date(told) if term in DATES else string(told)
        yield Triple(graph, node(DCTERMS + term), literal)
    for place, (key, value) in enumerate(fields):
        if is_told(fields, place, used) or (plain(key) in LANGUAGE and value == note.language):
            continue
        items = value if isinstance(value, list) and value else [value]
        for item in items:
            yield Triple(graph, node(FIELD + terms.encoded(key)), _value(item))


def _value(value: object) -> Literal:
    if isinstance(value, bool):
        return terms.boolean(value)
    if isinstance(value, str):
        return string(value)
    return terms.json_literal(value)


def _models(extraction: Extraction) -> Iterator[Triple]:
    known = {model.iri for model in extraction.models}
    for model in extraction.models:
        yield from _model(model, extraction.note.language)
    for claim in extraction.claims:
        if claim.model_iri not in known:
            known.add(claim.model_iri)
            subject = terms.resource(claim.model_iri, MODEL)
            yield Triple(subject, RDF_TYPE, node(FAIR4ML + "MLModel"))
            yield Triple(subject, node(RDFS + "label"), string(claim.model))


def _model(model: ModelEntry, language: str | None) -> Iterator[Triple]:
    subject = terms.resource(model.iri, MODEL)
    yield Triple(subject, RDF_TYPE, node(FAIR4ML + "MLModel"))
    for spelling in model.spellings[:1]:
        yield Triple(subject, node(RDFS + "label"), string(spelling))
    for spelling in model.spellings[1:]:
        yield Triple(subject, node(SKOS + "altLabel"), terms.tagged(spelling, language))
    if model.family:
        yield Triple(subject, gg("family"), terms.resource(model.family, FAMILY))
    if model.organization:
        yield Triple(subject, node(SCHEMA + "creator"), terms.resource(model.organization, ORGANIZATION))


def _mentions(graph: NamedNode, extraction: Extraction) -> Iterator[Triple]:
    named = [model.iri for model in extraction.models]
    named += extraction.metrics
    named += [iri for claim in extraction.claims for iri in (claim.model_iri, claim.metric_iri)]
    for iri in named:
        yield Triple(graph, node(SCHEMA + "mentions"), terms.resource(iri, MODEL))
