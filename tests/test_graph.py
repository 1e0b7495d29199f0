"""Reading a graph back: rows, explanations, rdflib, and how cheaply all this is imported."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
import rdflib
from graph_samples import ENGLISH, FRENCH, claim, extraction, put, seeds

from ingest.claims.claim import Stance
from ingest.errors import StoreError, UsageError
from ingest.graph.dataset import open_graph
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.explain import Place, explain
from ingest.graph.fingerprint import fingerprint
from ingest.graph.rows import Filter, claim_rows
from ingest.graph.vocabulary_graph import write_vocabulary
from ingest.namespaces import GG, RDF


def quotes(store: EmbeddedStore, **wanted: str) -> list[str]:
    return [row.quote for row in claim_rows(store, Filter(**wanted))]


def test_a_row_gives_back_the_claim_that_was_written() -> None:
    text = "De 23T à 28,5T de jetons, selon Z.ai."
    written = claim(
        text,
        "28,5T",
        "28.5E12",
        metric="training-tokens",
        unit="token",
        lower=Decimal("28.0e12"),
        upper=Decimal("29e12"),
        bound="<",
        condition="Pre-training",
        attribution="Z.ai",
        citation="https://z.ai/a b",
        stance=Stance.REPORTED,
        digits=3,
        resolution=Decimal("1e11"),
        scale="T",
        alternatives=(Decimal("285E11"), Decimal("0.1")),
        supersedes=Decimal("23E12"),
    )
    (row,) = claim_rows(
        put(EmbeddedStore.memory(), extraction("a.md", text, written, language="fr", date="2026-02"))
    )
    assert (row.note, row.language, row.date) == ("a.md", "fr", "2026-02")
    same = "model metric value unit start end quote rule bound lower upper condition attribution citation"
    more = "stance printed digits resolution scale supersedes"
    for name in [*same.split(), *more.split()]:
        assert getattr(row, name) == getattr(written, name), name
    assert row.alternatives == (Decimal("0.1"), Decimal(28500000000000))
    assert (row.model_id, row.metric_id) == (written.model_iri, written.metric_iri)
    assert text[row.start : row.end] == row.quote


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("745E9", "745000000000"),
        ("28.5E12", "28500000000000"),
        ("77.80", "77.80"),
        ("28500000000000.0", "28500000000000"),
        ("0E+3", "0"),
        ("6.84E24", "6840000000000000000000000"),
        ("0.000000000000000000001", "0.000000000000000000001"),
        ("123456789012345678901234567890.5", "123456789012345678901234567890.5"),
    ],
)
def test_the_exact_decimal_comes_back_whatever_its_size(value: str, printed: str) -> None:
    last = Decimal("0.01") if value == "77.80" else Decimal(1)
    sample = extraction("a.md", "x", claim("x", "x", value, resolution=last))
    (row,) = claim_rows(put(EmbeddedStore.memory(), sample))
    assert format(row.value, "f") == printed


def test_rows_come_by_note_and_place_and_pass_the_filter() -> None:
    store = put(EmbeddedStore.memory(), *seeds())
    assert quotes(store) == ["744B", "40B", "745 milliards", "44 milliards", "745億", "44億"]
    assert quotes(store, model="glm 5", metric="Active-Parameters") == ["40B", "44 milliards", "44億"]
    assert quotes(store, model="ＧＬＭ－５", language="ja") == ["745億", "44億"]
    assert quotes(store, note="fr/glm-5.md") == ["745 milliards", "44 milliards"]
    assert quotes(store, note="urn:glotgraph:note:fr/glm-5.md", metric="parameters") == ["745 milliards"]
    write_vocabulary(store)
    assert quotes(store, metric="Paramètres actifs") == ["40B", "44 milliards", "44億"]
    assert quotes(store, model="https://w3id.org/glotgraph/model/glm-5", language="en") == ["744B", "40B"]
    for nothing in (
        {"model": "GLM-4"},
        {"metric": "x"},
        {"note": "x"},
        {"language": "de"},
        {"model": '"> }'},
    ):
        assert quotes(store, **nothing) == []


def test_two_models_in_one_place_are_two_claims_in_a_fixed_order() -> None:
    both = [claim(ENGLISH, "744B", "744e9", model=name) for name in ("GLM-5", "GLM-5-Air")]
    for order in (both, both[::-1]):
        store = put(EmbeddedStore.memory(), extraction("a.md", ENGLISH, *order))
        assert [row.model for row in claim_rows(store)] == ["GLM-5", "GLM-5-Air"]


def test_each_note_keeps_its_own_spelling_of_a_source() -> None:
    notes = [
        extraction(f"{name}.md", ENGLISH, claim(ENGLISH, "744B", "744e9", attribution=name))
        for name in ("TECH NOISY", "Tech Noisy")
    ]
    store = put(EmbeddedStore.memory(), *notes)
    assert [row.attribution for row in claim_rows(store)] == ["TECH NOISY", "Tech Noisy"]


def test_an_explanation_has_the_rule_the_mentions_and_the_text_around() -> None:
    joined = (("NUMBER", 21, 34), ("MODEL", 0, 5), ("METRIC", 38, 48))
    sample = extraction(
        "a.md", FRENCH, claim(FRENCH, "745 milliards", "745e9", joined=joined), title="Un titre"
    )
    store = put(EmbeddedStore.memory(), sample, *seeds())
    iri = next(row.claim for row in claim_rows(store, Filter(note="a.md")))
    for name in (iri, f"<{iri}>"):
        found = explain(store, name)
        assert found.row.rule == "sentence"
        assert found.title == "Un titre"
        assert found.before + found.row.quote + found.after == FRENCH
        assert found.places == (
            Place("MODEL", 0, 5, "GLM-5"),
            Place("NUMBER", 21, 34, "745 milliards"),
            Place("METRIC", 38, 48, "paramètres"),
        )


def test_a_claim_is_found_by_the_end_of_its_name_where_that_is_one_claim() -> None:
    store = put(EmbeddedStore.memory(), *seeds())
    row = claim_rows(store)[0]
    digits = row.claim[-16:]
    assert explain(store, digits).row == explain(store, f"claim-{digits}").row == row
    twice = [
        extraction(name, ENGLISH, claim(ENGLISH, "744B", "744e9", attribution="Z.ai")) for name in ("a", "b")
    ]
    store = put(store, *twice)
    with pytest.raises(UsageError, match="3 claims are named"):
        explain(store, digits)
    for nothing in ("0000000000000000", "", "urn:nothing"):
        with pytest.raises(UsageError, match="no claim of the store is named"):
            explain(store, nothing)


@pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning:rdflib")  # of rdflib, to itself
def test_rdflib_users_get_every_graph_and_their_union(tmp_path: Path) -> None:
    with EmbeddedStore.writing(tmp_path / "s") as store:
        put(store, *seeds())
        size = sum(len(store.quads(graph)) for graph in store.graphs())
    dataset = open_graph(tmp_path / "s")
    assert len(list(dataset.quads())) == size
    claims = set(dataset.subjects(rdflib.URIRef(RDF + "type"), rdflib.URIRef(GG + "Claim")))
    assert len(claims) == 6
    found = dataset.query("SELECT ?v { ?c gg:printed '745億' ; qudt:numericValue ?v }")
    assert [row[0].toPython() for row in found] == [Decimal(74500000000)]
    assert len(dataset.graph(rdflib.URIRef("urn:glotgraph:note:ja/glm-5.md"))) == len(
        put(EmbeddedStore.memory(), seeds()[1]).quads("urn:glotgraph:note:ja/glm-5.md")
    )
    with pytest.raises(StoreError, match="there is no store"):
        open_graph(tmp_path / "none")


def test_a_fingerprint_is_a_digest_that_does_not_change_by_itself() -> None:
    assert fingerprint().startswith("sha256:")
    other = subprocess.run(
        [sys.executable, "-c", "from ingest.graph.fingerprint import fingerprint; print(fingerprint())"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert other.stdout.strip() == fingerprint()


def test_the_graph_is_imported_without_what_is_heavy() -> None:
    program = (
        "import sys, ingest.graph.embedded, ingest.graph.rows, ingest.graph.queries, ingest.graph.export,"
        "ingest.graph.conflicts, ingest.graph.check, ingest.graph.explain, ingest.graph.dataset;"
        "print(sorted({'rdflib', 'pyshacl', 'spacy', 'sudachipy', 'langdetect'} & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"
