"""Exports: the same bytes for the same notes, every statement kept, and read by other tools."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from decimal import Decimal
from itertools import permutations

import pytest
import rdflib
from graph_samples import claim, extraction, lines, put, seeds
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from pyoxigraph import Dataset, RdfFormat, parse

from ingest.errors import UsageError
from ingest.graph.conflict_update import write_conflicts
from ingest.graph.dataset import fill
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.export import FORMATS, export
from ingest.graph.terms import note_iri
from ingest.graph.vocabulary_graph import vocabulary_quads
from ingest.namespaces import GG, UNIT, VOCABULARY
from ingest.notes.note import FrontMatter

TEXT = 'GLM-5 was trained on 6.84e24 FLOPs — "𝜏" \\u00e9\r\n\t\x0c } .'
ODD = extraction("odd é #1.md", TEXT, claim(TEXT, "6.84e24", "6.84e24", metric="training-compute"))
HEAD = FrontMatter((("list", ["b", "a"]), ("map", {"b": "2", "a": ["é", None]}), ("draft", True)))
NOTES = (*seeds(), replace(ODD, note=replace(ODD.note, front=HEAD)))


def filled(*notes: object) -> EmbeddedStore:
    store = put(EmbeddedStore.memory(), *notes)
    write_conflicts(store)
    return store


@pytest.fixture(scope="module")
def whole() -> EmbeddedStore:
    """The notes, the conflicts, and of the vocabulary the schema and the units."""
    store = filled(*NOTES)
    store.replace(
        VOCABULARY, [quad for quad in vocabulary_quads() if quad.subject.value.startswith((GG, UNIT))]
    )
    return store


def exported(store: EmbeddedStore, form: str) -> bytes:
    output = io.BytesIO()
    export(store, output, form)
    return output.getvalue()


@pytest.mark.parametrize("form", FORMATS)
def test_the_order_of_writing_changes_no_byte(form: str) -> None:
    assert len({exported(filled(*order), form) for order in list(permutations(NOTES))[::5]}) == 1


@pytest.mark.parametrize("form", FORMATS)
def test_edits_and_removals_leave_the_bytes_of_a_clean_build(form: str) -> None:
    store = filled(*NOTES)
    changed = replace(NOTES[0], claims=NOTES[0].claims[:1])
    put(store, changed, extraction("gone.md", "nothing"), NOTES[0])
    store.remove(note_iri("gone.md"))
    write_conflicts(store)
    assert exported(store, form) == exported(filled(*NOTES), form)


@pytest.mark.parametrize(
    ("form", "media"),
    [("trig", RdfFormat.TRIG), ("nquads", RdfFormat.N_QUADS), ("jsonld", RdfFormat.JSON_LD)],
)
def test_nothing_is_lost_on_the_way_back(form: str, media: RdfFormat, whole: EmbeddedStore) -> None:
    store = whole
    everything = [quad for graph in store.graphs() for quad in store.quads(graph)]
    assert lines(list(parse(exported(store, form), format=media))) == lines(everything)
    again = EmbeddedStore.memory()
    for graph in store.graphs():
        again.replace(
            graph,
            [quad for quad in parse(exported(store, form), format=media) if quad.graph_name.value == graph],
        )
    assert exported(again, form) == exported(store, form)


def test_turtle_holds_the_union_of_the_graphs() -> None:
    store = filled(*NOTES)
    union = {quad.triple for graph in store.graphs() for quad in store.quads(graph)}
    assert {quad.triple for quad in parse(exported(store, "turtle"), format=RdfFormat.TURTLE)} == union


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # of rdflib, to itself
@pytest.mark.parametrize("form", ["turtle", "trig", "nquads", "json-ld"])
def test_rdflib_reads_the_same_statements_in_the_same_graphs(
    form: str, whole: EmbeddedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)
    expected = {
        (graph if form != "turtle" else "", *statement)
        for graph in whole.graphs()
        for statement in statements(whole, graph)
    }
    read = rdflib.Dataset(default_union=True).parse(data=exported(whole, form.replace("-", "")), format=form)
    found = {
        (str(graph) if form != "turtle" else "", s, p, worth(o))
        for s, p, o, graph in read.quads()
        if s is not None
    }
    assert found == expected
    assert not any(isinstance(term, rdflib.BNode) for quad in found for term in quad)  # so: isomorphic


def statements(store: EmbeddedStore, graph: str) -> set[tuple[object, ...]]:
    terms = rdflib.Graph()
    fill(terms, store.quads(graph))
    return {(s, p, worth(o)) for s, p, o in terms}


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # of rdflib, to itself
def test_what_rdflib_has_read_it_hands_on_whole(
    whole: EmbeddedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)
    through = (
        rdflib.Dataset().parse(data=exported(whole, "nquads"), format="nquads").serialize(format="nquads")
    )
    everything = [quad for graph in whole.graphs() for quad in whole.quads(graph)]
    assert lines(list(parse(through, format=RdfFormat.N_QUADS))) == lines(everything)


def worth(term: object) -> object:
    """A term, a decimal by its value: rdflib's Turtle parser rewrites `0.000000001` to `1E-9`."""
    decimal = isinstance(term, rdflib.Literal) and term.datatype == rdflib.XSD.decimal
    return Decimal(str(term)) if decimal else term


def test_turtle_is_for_a_person_to_read() -> None:
    text = exported(put(EmbeddedStore.memory(), *seeds()), "turtle").decode()
    head, _, first = text.partition("\n# graph <urn:glotgraph:note:en/glm-5.md>\n")
    assert head.splitlines() == sorted(head.splitlines())
    assert head.startswith("@prefix cito: <http://purl.org/spar/cito/> .\n")
    assert "@prefix" not in first
    assert 'gg:printed "744B" ;\n' in first
    assert "schema:observationAbout model:glm-5 ;\n" in first
    assert (
        first.index("glm-5.md> a gg:Note")
        < first.index("a gg:Claim")
        < first.index("# graph <urn:glotgraph:note:fr")
    )


def test_json_ld_is_one_document_and_an_empty_store_an_empty_one() -> None:
    assert len(json.loads(exported(put(EmbeddedStore.memory(), *seeds()), "jsonld"))) == 3
    assert json.loads(exported(EmbeddedStore.memory(), "jsonld")) == []
    assert exported(EmbeddedStore.memory(), "nquads") == b""


def test_one_graph_is_in_memory_at_a_time() -> None:
    class Watched(EmbeddedStore):
        def quads(self, graph: str) -> list:
            sizes.append(output.tell())
            return super().quads(graph)

    sizes: list[int] = []
    output = io.BytesIO()
    store = Watched.memory()
    put(store, *seeds())
    export(store, output, "nquads")
    assert len(sizes) == 3
    assert sizes[0] == 0 < sizes[1] < sizes[2] < output.tell()


@settings(max_examples=15, stateful_step_count=12)
class Edits(RuleBasedStateMachine):
    """Notes added, changed and removed in any order, with conflicts brought up to date now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.store = EmbeddedStore.memory()
        self.notes: dict[str, object] = {}

    @rule(place=st.integers(0, 3), claims=st.integers(0, 2))
    def write(self, place: int, claims: int) -> None:
        note = replace(NOTES[place], claims=NOTES[place].claims[:claims])
        put(self.store, note)
        self.notes[note.note.name] = note

    @rule(place=st.integers(0, 3))
    def remove(self, place: int) -> None:
        name = NOTES[place].note.name
        self.store.remove(note_iri(name))
        self.notes.pop(name, None)

    @rule()
    def compare(self) -> None:
        write_conflicts(self.store)
        clean = filled(*(self.notes[name] for name in sorted(self.notes, reverse=True)))
        assert exported(self.store, "trig") == exported(clean, "trig")


TestEdits = Edits.TestCase


def test_an_unknown_format_is_told_the_known_ones() -> None:
    with pytest.raises(UsageError, match="no export format 'xml': there are turtle, trig, nquads, jsonld"):
        exported(EmbeddedStore.memory(), "xml")


def test_a_union_of_the_exports_of_two_stores_is_the_export_of_both_notes() -> None:
    a, b = put(EmbeddedStore.memory(), NOTES[0]), put(EmbeddedStore.memory(), NOTES[1])
    both = put(EmbeddedStore.memory(), NOTES[0], NOTES[1])
    together = Dataset(
        [
            *parse(exported(a, "nquads"), format=RdfFormat.N_QUADS),
            *parse(exported(b, "nquads"), format=RdfFormat.N_QUADS),
        ]
    )
    assert together == Dataset(parse(exported(both, "nquads"), format=RdfFormat.N_QUADS))
