"""What a note says, as the quads of its own graph."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from graph_samples import ENGLISH, claim, extraction, lines, put, seeds
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Store, parse, serialize

from ingest.claims.extraction import Extraction, ModelEntry
from ingest.errors import UsageError
from ingest.graph.claim_quads import claim_iri
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.quads import note_quads
from ingest.graph.rows import claim_rows
from ingest.graph.terms import note_iri, number, resource
from ingest.namespaces import CITO, DCTERMS, FAIR4ML, GG, MODEL, OA, PROV, QUDT, RDF, RDFS, SCHEMA, SKOS, XSD
from ingest.notes.note import Diagnostic, FrontMatter, Note

NOTE = "urn:glotgraph:note:en/glm-5.md"


def objects(quads: list, subject: str, predicate: str) -> list[str]:
    return [
        quad.object.value
        for quad in quads
        if quad.subject == NamedNode(subject) and quad.predicate == NamedNode(predicate)
    ]


def test_a_claim_says_its_model_metric_value_unit_and_place() -> None:
    sample = seeds()[2]
    quads = note_quads(sample, "fp")
    subject = claim_iri(NOTE, sample.claims[0])
    expected = {
        RDF + "type": GG + "Claim",
        SCHEMA + "observationAbout": MODEL + "glm-5",
        SCHEMA + "measuredProperty": "https://w3id.org/glotgraph/metric/parameters",
        QUDT + "numericValue": "744000000000",
        GG + "exactValue": "744000000000",
        GG + "printed": "744B",
        GG + "significantDigits": "3",
        GG + "bound": "=",
        GG + "stance": "stated",
        GG + "rule": "sentence",
        PROV + "wasDerivedFrom": NOTE,
        PROV + "wasAttributedTo": "https://w3id.org/glotgraph/source/Z.ai",
        CITO + "citesAsDataSource": "https://docs.z.ai/glm-5",
        OA + "hasSelector": f"{NOTE}#char=10,14",
    }
    assert {key: objects(quads, subject, key) for key in expected} == {
        key: [value] for key, value in expected.items()
    }
    assert objects(quads, f"{NOTE}#char=10,14", OA + "exact") == ["744B"]
    assert objects(quads, f"{NOTE}#char=10,14", OA + "start") == ["10"]
    assert objects(quads, f"{NOTE}#char=10,14", OA + "end") == ["14"]


def test_every_quad_is_of_the_notes_graph_and_none_is_blank() -> None:
    for sample in seeds():
        quads = note_quads(sample, "fp")
        assert {quad.graph_name for quad in quads} == {NamedNode(note_iri(sample.note.name))}
        assert not [quad for quad in quads if BlankNode in {type(quad.subject), type(quad.object)}]
        assert len(set(quads)) == len(quads)


def test_a_claims_iri_is_what_it_says_and_where() -> None:
    first = claim(ENGLISH, "744B", "744e9")
    assert claim_iri("urn:n", first) == claim_iri("urn:n", replace(first, rule="table", stance=first.stance))
    changed = [
        replace(first, start=first.start + 1),
        replace(first, end=first.end + 1),
        replace(first, model="GLM-5-Air"),
        replace(first, metric="active-parameters"),
        replace(first, value=Decimal("745e9")),
        replace(first, bound="~"),
        replace(first, unit="token"),
        replace(first, condition="FP8"),
    ]
    assert len({claim_iri("urn:n", each) for each in [first, *changed]}) == 9
    assert claim_iri("urn:n", replace(first, value=Decimal("7.44E+11"))) == claim_iri("urn:n", first)


@pytest.mark.parametrize(
    ("name", "iri"),
    [
        ("fr/glm-5.md", "urn:glotgraph:note:fr/glm-5.md"),
        ("a b#c?.md", "urn:glotgraph:note:a%20b%23c%3F.md"),
        ("メモ.md", "urn:glotgraph:note:%E3%83%A1%E3%83%A2.md"),
        ("bad\udcff.md", "urn:glotgraph:note:bad%ED%B3%BF.md"),
        ("https://example.org/x", "urn:glotgraph:note:https%3A//example.org/x"),
    ],
)
def test_a_notes_iri_is_its_name_percent_encoded(name: str, iri: str) -> None:
    assert note_iri(name) == iri


def test_a_base_of_ones_own_takes_the_urns_place() -> None:
    sample = seeds()[2]
    quads = note_quads(sample, "fp", base="https://example.org/notes/")
    assert {quad.graph_name.value for quad in quads} == {"https://example.org/notes/en/glm-5.md"}
    with pytest.raises(UsageError, match="not an absolute IRI"):
        note_iri("a.md", base="not an iri")


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("77.80", "decimal"),
        ("999999999999999999", "decimal"),
        ("1E+18", "double"),
        ("6.84E+24", "double"),
        ("0.0000000000000000001", "double"),
        ("-3", "decimal"),
    ],
)
def test_a_value_is_a_decimal_while_the_store_can_hold_one(value: str, kind: str) -> None:
    literal = number(Decimal(value))
    assert literal.datatype == NamedNode(XSD + kind)
    store = Store()
    store.update(f"INSERT DATA {{ <urn:s> <urn:p> {literal} }}")
    assert list(store.query(f"SELECT ?v {{ ?s ?p ?v FILTER(?v = {literal}) }}"))


def test_a_value_beyond_what_decimals_hold_survives_a_filter_and_keeps_its_digits() -> None:
    text = "Training took 6.84e24 FLOPs."
    sample = extraction("a.md", text, claim(text, "6.84e24", "6.84e24", metric="training-compute"))
    store = put(EmbeddedStore.memory(), sample)
    found = store.query("SELECT ?v { ?c qudt:numericValue ?v FILTER(?v > 1e24 && ?v < 1e25) }")
    assert len(list(found)) == 1
    assert str(claim_rows(store)[0].value) == "6840000000000000000000000"


def test_the_note_stands_in_its_own_graph_with_its_head() -> None:
    front = FrontMatter(
        fields=(
            ("title", "GLM-5"),
            ("lang", "fr"),
            ("date", "2026-02-11"),
            ("layout", "post"),
            ("draft", False),
            ("nothing", None),
            ("keywords", ["ia", "modèles"]),
            ("image", {"src": "a.png", "alt": "é"}),
            ("clé étrange/#1", "x"),
        ),
        title="GLM-5",
        date="2026-02-11",
        source="not a url",
    )
    note = Note(
        "a.md", "text", "sha256:1", "mac-roman", "fr", front, diagnostics=(Diagnostic("mojibake", "undone"),)
    )
    quads = note_quads(Extraction(note), "sha256:abc")
    iri = "urn:glotgraph:note:a.md"
    field = "https://w3id.org/glotgraph/field/"
    by_key = {quad.predicate.value: quad.object for quad in quads if quad.predicate.value.startswith(field)}
    assert by_key == {
        field + "layout": Literal("post"),
        field + "draft": Literal("false", datatype=NamedNode(XSD + "boolean")),
        field + "nothing": Literal("null", datatype=NamedNode(RDF + "JSON")),
        field + "image": Literal('{"alt": "é", "src": "a.png"}', datatype=NamedNode(RDF + "JSON")),
        field + "cl%C3%A9%20%C3%A9trange%2F%231": Literal("x"),
    }
    assert objects(quads, iri, DCTERMS + "subject") == ["ia", "modèles"]
    assert objects(quads, iri, DCTERMS + "source") == ["https://w3id.org/glotgraph/source/not%20a%20url"]
    assert objects(quads, iri, SCHEMA + "text") == ["text"]
    assert objects(quads, iri, GG + "encoding") == ["mac-roman"]
    issued = next(quad.object for quad in quads if quad.predicate == NamedNode(DCTERMS + "issued"))
    assert issued == Literal("2026-02-11", datatype=NamedNode(XSD + "date"))
    reading = objects(quads, iri, PROV + "wasGeneratedBy")[0]
    assert objects(quads, objects(quads, reading, PROV + "wasAssociatedWith")[0], GG + "fingerprint") == [
        "sha256:abc"
    ]
    assert objects(quads, objects(quads, reading, GG + "diagnostic")[0], RDFS + "comment") == ["undone"]


def test_a_language_that_the_head_got_wrong_is_kept_by_its_key() -> None:
    note = Note("a.md", "text", "d", "utf-8", "fr", FrontMatter((("lang", "en"),)))
    quads = note_quads(Extraction(note), "fp")
    assert objects(quads, "urn:glotgraph:note:a.md", DCTERMS + "language") == ["fr"]
    assert objects(quads, "urn:glotgraph:note:a.md", "https://w3id.org/glotgraph/field/lang") == ["en"]


def test_models_and_metrics_are_mentioned_whether_claimed_or_not() -> None:
    note = Note("a.md", "GLM-5 and MMLU 5", "d", "utf-8", "fr")
    metrics = ("https://w3id.org/glotgraph/metric/mmlu",)
    models = (ModelEntry(MODEL + "glm-5", ("GLM-5", "glm 5"), "urn:f", "urn:o"),)
    quads = note_quads(Extraction(note, models=models, metrics=metrics), "fp")
    assert objects(quads, "urn:glotgraph:note:a.md", SCHEMA + "mentions") == [
        MODEL + "glm-5",
        "https://w3id.org/glotgraph/metric/mmlu",
    ]
    assert objects(quads, MODEL + "glm-5", RDF + "type") == [FAIR4ML + "MLModel"]
    assert objects(quads, MODEL + "glm-5", RDFS + "label") == ["GLM-5"]
    spelling = next(quad.object for quad in quads if quad.predicate == NamedNode(SKOS + "altLabel"))
    assert spelling == Literal("glm 5", language="fr")
    assert objects(quads, MODEL + "glm-5", GG + "family") == ["urn:f"]


def test_two_rules_that_say_the_same_make_one_claim() -> None:
    first = claim(ENGLISH, "744B", "744e9")
    sample = extraction("a.md", ENGLISH, first, replace(first, rule="other"))
    assert [row.rule for row in claim_rows(put(EmbeddedStore.memory(), sample))] == ["sentence"]


@pytest.mark.parametrize(
    ("text", "iri"),
    [
        ("https://a.org/x y", "https://a.org/x%20y"),
        ("https://a.org/{x}", "https://a.org/%7Bx%7D"),
        ("http://[", "urn:u:http%3A%2F%2F%5B"),
        ("", "urn:u:"),
        ("docs.z.ai", "urn:u:docs.z.ai"),
    ],
)
def test_what_is_almost_an_iri_is_mended(text: str, iri: str) -> None:
    assert resource(text, "urn:u:").value == iri


@given(
    st.text(st.characters(), min_size=1, max_size=30),
    st.text(st.characters(), max_size=12),
    st.dictionaries(st.text(st.characters(), max_size=8), st.text(st.characters(), max_size=8), max_size=3),
)
def test_no_character_breaks_the_graph(text: str, name: str, head: dict[str, str]) -> None:
    odd = claim(text, text, "1", attribution=text, citation=text, condition=text, scale=text)
    sample = extraction(name, text, replace(odd, model_iri=text, metric_iri=text, unit=text), language="fr")
    note = replace(sample.note, front=FrontMatter(tuple(head.items()), title=text, date=text, source=text))
    quads = note_quads(replace(sample, note=note), "fp")
    assert len(list(parse(serialize(quads, format=RdfFormat.N_QUADS), format=RdfFormat.N_QUADS))) == len(
        quads
    )
    store = EmbeddedStore.memory()
    store.replace(note_iri(name), quads)
    store.replace(note_iri(name), quads)
    assert lines(store.quads(note_iri(name))) == lines(quads)
    row = claim_rows(store)[0]
    assert (row.end - row.start) == len(row.quote) == len(text)
