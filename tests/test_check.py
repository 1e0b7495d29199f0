"""`check` finds what a store must never hold, and nothing in a sound one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from importlib.resources import files

import pytest
import rdflib
from graph_samples import claim, extraction, put, seeds
from pyoxigraph import Literal, NamedNode, Quad

from ingest.graph.check import check, shapes, spans
from ingest.graph.conflict_update import write_conflicts
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.quads import note_quads
from ingest.graph.terms import note_iri
from ingest.graph.vocabulary_graph import vocabulary_quads
from ingest.namespaces import GG, OA, QUDT, RDF, RDFS, SCHEMA, VOCABULARY
from ingest.notes.note import Diagnostic

NOTE = "urn:glotgraph:note:en/glm-5.md"
LANGUAGES = {"en", "fr", "ja", "ru"}


def sound() -> EmbeddedStore:
    text = "From 1 to 2 𝜏 on 𝜏-bench"
    ends = {"lower": Decimal(1), "upper": Decimal(2), "joined": (("MODEL", 0, 4), ("NUMBER", 5, 11))}
    ranged = extraction(
        "range.md",
        text,
        claim(text, "1 to 2", "1", metric="τ-bench", bound=">", **ends),
        claim(text, "1 to 2", "2", metric="τ-bench", bound="<", **ends),
        tags=["a", "b"],
        nested={"a": "b"},
    )
    note = replace(ranged.note, diagnostics=(Diagnostic("mojibake", "undone"),))
    store = put(EmbeddedStore.memory(), *seeds(), replace(ranged, note=note))
    write_conflicts(store)
    return store


def test_a_sound_store_has_no_violation() -> None:
    assert list(check(sound(), list)) == []


def changed(subject: str, predicate: str, value: object) -> EmbeddedStore:
    """The sound store, with the value of one property of one note another."""
    store = sound()
    quads = [
        quad
        for quad in store.quads(NOTE)
        if (quad.subject.value, quad.predicate.value) != (subject, predicate)
    ]
    if value is not None:
        quads.append(Quad(NamedNode(subject), NamedNode(predicate), value, NamedNode(NOTE)))
    store.replace(NOTE, quads)
    return store


@pytest.mark.parametrize(
    ("subject", "predicate", "value", "line"),
    [
        (
            f"{NOTE}#char=10,14",
            OA + "exact",
            Literal("745B"),
            f"{NOTE}#char=10,14: '745B' is claimed where the text has '744B'",
        ),
        (
            f"{NOTE}#char=10,14",
            OA + "start",
            Literal(11),
            f"{NOTE}#char=10,14: '744B' is claimed where the text has '44B'",
        ),
        (
            f"{NOTE}#char=10,14",
            OA + "end",
            Literal(999),
            f"{NOTE}#char=10,14: 10 to 999 is no place in a text of 46 characters",
        ),
        (NOTE, SCHEMA + "text", None, f"{NOTE}: places without a text"),
    ],
)
def test_a_span_that_does_not_hold_its_quote_is_named(
    subject: str, predicate: str, value: object, line: str
) -> None:
    store = changed(subject, predicate, value)
    assert line in list(check(store))
    assert line in spans(NOTE, store.quads(NOTE))


@pytest.mark.parametrize(
    ("predicate", "value", "line"),
    [
        (QUDT + "numericValue", None, "qudt:numericValue: Less than 1 values"),
        (QUDT + "numericValue", Literal("many"), "qudt:numericValue: "),
        (GG + "bound", Literal("!"), "gg:bound: Value "),
        (GG + "stance", None, "gg:stance: Less than 1 values"),
        (
            OA + "hasSelector",
            NamedNode("urn:nothing"),
            "oa:hasSelector: Value does not have class oa:TextQuoteSelector",
        ),
        (
            SCHEMA + "observationAbout",
            Literal("GLM-5"),
            "schema:observationAbout: Value does not have class fair4ml:MLModel",
        ),
        (RDF + "type", None, None),
    ],
)
def test_a_claim_that_breaks_its_shape_is_named(predicate: str, value: object, line: str | None) -> None:
    subject = next(
        quad.subject.value
        for quad in sound().quads(NOTE)
        if quad.predicate.value == GG + "printed" and quad.object.value == "744B"
    )
    found = list(shapes(changed(subject, predicate, value)))
    if line is None:  # what is no claim is bound by no claim's shape
        assert found == []
    else:
        assert [each for each in found if each.startswith(f"{subject}: {line}")]


@pytest.mark.parametrize("name", ["Note", "Claim", "Mention", "Diagnostic", "Conflict", "Pair"])
def test_every_class_of_the_graph_has_a_shape_and_an_instance_is_not_empty(name: str) -> None:
    store = EmbeddedStore.memory()
    graph = NamedNode("urn:g")
    store.replace("urn:g", [Quad(NamedNode("urn:s"), NamedNode(RDF + "type"), NamedNode(GG + name), graph)])
    assert [line for line in shapes(store) if line.startswith("urn:s: ")]


def test_conflicts_that_lag_behind_the_claims_are_a_violation() -> None:
    store = sound()
    store.remove(NOTE)
    assert [line for line in check(store) if line.startswith("urn:glotgraph:conflicts: not what the claims")]


def test_the_vocabularys_own_violations_are_among_them() -> None:
    assert list(check(sound(), lambda: ["b", "a"])) == ["a", "b"]


def test_the_vocabulary_has_no_blank_nodes_and_keeps_its_shapes() -> None:
    store = EmbeddedStore.memory()
    store.replace(VOCABULARY, vocabulary_quads())
    assert list(shapes(store)) == []


def test_every_term_that_the_graph_uses_is_in_the_schema() -> None:
    schema = {quad.subject.value for quad in vocabulary_quads()}
    store = sound()
    used = {
        iri
        for graph in store.graphs()
        if graph != VOCABULARY
        for quad in store.quads(graph)
        for iri in (quad.predicate.value, getattr(quad.object, "value", ""))
        if iri.startswith(GG)
    }
    assert used <= schema
    assert len(used) > 30


def test_the_schema_speaks_four_languages() -> None:
    schema = rdflib.Graph().parse(data=(files("ontology") / "schema.ttl").read_text("utf-8"), format="turtle")
    terms = [term for term in set(schema.subjects()) if str(term).startswith(GG)]
    assert len(terms) > 50
    for term in terms:
        for part in ("label", "comment"):
            literals = list(schema.objects(term, rdflib.URIRef(RDFS + part)))
            assert sorted(literal.language for literal in literals) == sorted(LANGUAGES), term
            assert len({str(literal) for literal in literals}) > 1, term


def test_quads_of_a_note_are_sound_by_themselves() -> None:
    store = EmbeddedStore.memory()
    store.replace(note_iri("en/glm-5.md"), note_quads(seeds()[2], "fp"))
    assert list(shapes(store)) == []
