"""What Python programs and spaCy pipelines import."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path

import pytest
import spacy

import ingest
from ingest import annotate, open_graph, read_claims, read_note
from ingest.graph.location import reading
from ingest.recognition.mentions import Label

TEXT = "GLM-5は7,440億パラメータ"


def test_running_text_is_annotated_with_exact_numbers() -> None:
    mentions, _ = annotate(TEXT, "ja")
    found = {mention.label: mention for mention in mentions}
    assert found[Label.MODEL].text == "GLM-5"
    assert found[Label.NUMBER].text == "7,440億"
    number = found[Label.NUMBER].number
    assert number is not None
    assert number.value == Decimal(744_000_000_000)
    assert all(TEXT[mention.start : mention.end] == mention.text for mention in mentions)


def test_bytes_are_read_into_a_note() -> None:
    note = read_note("note.md", "---\nlang: ru\n---\nМодель".encode())
    assert (note.name, note.language, note.encoding) == ("note.md", "ru", "utf-8")


@pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")  # rdflib warns of what it does itself
def test_notes_are_ingested_and_the_graph_opened_in_rdflib(tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text("GLM-5 has 744B parameters.\n", encoding="utf-8")
    (report,) = ingest.ingest([tmp_path / "note.md"], tmp_path / "store")
    assert (report.note, report.status, report.claims) == ("note.md", "new", 1)
    graph = open_graph(tmp_path / "store")
    rows = list(graph.query("SELECT ?exact { ?claim a gg:Claim ; oa:hasSelector/oa:exact ?exact }"))
    assert [str(row[0]) for row in rows] == ["744B"]


def test_what_is_not_offered_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = ingest.nothing
    assert set(ingest.__all__) == {"annotate", "ingest", "open_graph", "read_claims", "read_note"}


@pytest.mark.filterwarnings("ignore::DeprecationWarning:spacy")  # of SudachiPy, about how spaCy calls it
@pytest.mark.parametrize(
    ("factory", "labels"), [("glotgraph", {"MODEL", "METRIC", "NUMBER"}), ("glotgraph_numbers", {"NUMBER"})]
)
def test_spacy_finds_the_recognisers_by_name(factory: str, labels: set[str]) -> None:
    pipeline = spacy.blank("ja")
    pipeline.add_pipe(factory)
    doc = pipeline(TEXT)
    spans = doc.spans["sc"]
    assert {span.label_ for span in spans} == labels
    assert "7,440億" in {span.text for span in spans}


def test_spacy_finds_them_without_our_package_being_imported() -> None:
    code = "import spacy; print(spacy.blank('fr').add_pipe('glotgraph_numbers'))"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_claims_are_rows_with_a_column_a_field(tmp_path: Path) -> None:
    (tmp_path / "card.md").write_text("GLM-5 has 744B parameters and 80 layers.", encoding="utf-8")
    ingest.ingest([tmp_path / "card.md"], tmp_path / "s")
    rows = [asdict(row) for row in read_claims(tmp_path / "s")]
    assert [(row["model"], row["metric"], row["value"], row["quote"]) for row in rows] == [
        ("GLM-5", "parameters", Decimal(744000000000), "744B"),
        ("GLM-5", "layers", Decimal(80), "80"),
    ]
    assert {tuple(row) for row in rows} == {tuple(rows[0])}
    assert [row.metric for row in read_claims(tmp_path / "s", model="glm 5", metric="layers")] == ["layers"]
    with reading(tmp_path / "s") as store:
        assert read_claims(store) == read_claims(str(tmp_path / "s"))
