"""A note as the PDF that was printed from it: it claims the same, and each claim knows its page."""

from __future__ import annotations

from pathlib import Path

import pytest
from running import succeed
from test_pages import CORPUS, facts

from ingest import ingest
from ingest.graph.check import check
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.store import value_of
from ingest.namespaces import GG
from ingest.notes import read_note
from ingest.pipeline import reread

PDFS = sorted((Path(__file__).parent / "pdfs").glob("*.pdf"))


def test_there_is_one_in_each_language() -> None:
    assert {file.name[:2] for file in PDFS} == {folder.name for folder in CORPUS.iterdir()}


@pytest.mark.parametrize("file", PDFS, ids=lambda file: file.stem)
def test_a_pdf_claims_what_its_note_claims(file: Path) -> None:
    language, _, name = file.stem.partition("-")
    note = read_note(name, (CORPUS / language / f"{name}.md").read_bytes())
    printed = read_note(file.name, file.read_bytes())
    assert (printed.language, printed.media_type) == (language, "application/pdf")
    assert facts(printed) == facts(note)
    assert facts(note)


@pytest.mark.parametrize("file", PDFS, ids=lambda file: file.stem)
def test_running_heads_and_page_numbers_are_no_text(file: Path) -> None:
    note = read_note(file.name, file.read_bytes())
    body = note.text[note.front.end :]
    assert "<!-- page 2 -->" in body
    assert all(not line.strip().isdigit() for line in body.splitlines())
    assert body.count(note.front.title or "nothing") <= 1


def test_the_graph_and_explain_say_the_page_and_check_reads_the_stored_text(tmp_path: Path) -> None:
    file = next(file for file in PDFS if file.name.startswith("en"))
    ingest([file], tmp_path / "s")
    with EmbeddedStore.writing(tmp_path / "s") as store:
        (graph,) = (name for name in store.graphs() if name.endswith(".pdf"))
        quads = [quad for quad in store.quads(graph) if quad.predicate.value == GG + "page"]
        assert {value_of(quad.object) for quad in quads} == {"1", "2"}
        assert list(check(store, None, reread)) == []
    claims = succeed("claims", "--store", "s", "--format", "csv", cwd=tmp_path).splitlines()
    explained = succeed("explain", claims[-1].rpartition(",")[2], "--store", "s", cwd=tmp_path)
    assert f"note          {file.name}" in explained
    assert ", page " in explained
