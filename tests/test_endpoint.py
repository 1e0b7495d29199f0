"""A SPARQL server as the store: the same answers as a directory, and whole notes whatever happens to it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
import rdflib
from graph_samples import claim, extraction, lines, put, seeds
from running import refuse, run
from sparql_server import Server, serving

import ingest.graph.endpoint as module
from ingest import ingest, open_graph
from ingest.errors import QueryError, StoreError
from ingest.graph import conflict_update
from ingest.graph.conflict_update import all_quads, write_conflicts
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.endpoint import EndpointStore
from ingest.graph.export import export
from ingest.graph.index import indexed
from ingest.graph.location import reading, writing
from ingest.graph.queries import serialized
from ingest.graph.store import notes, select, stale_keys
from ingest.graph.terms import note_iri
from ingest.namespaces import CONFLICTS, INDEX

TEXTS = {
    "en/card.md": "GLM-5 has 744B parameters and 40B active parameters.",
    "fr/fiche.md": "GLM-5 compte environ 745 milliards de paramètres, dont 44 milliards actifs.",
    "ja/表 1.md": "---\ntitle: '\"引用\" \\ \U0001d70f'\n---\n\nGLM-5のパラメータは745億。",
}


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture
def url(shared: Server) -> Iterator[str]:
    yield shared.url
    with writing(shared.url) as store:
        for graph in store.graphs():
            store.remove(graph)
        write_conflicts(store)
        store.remove(CONFLICTS)
        store.remove(INDEX)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        file = tmp_path / "notes" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path / "notes"


def exported(location: str | Path, form: str = "nquads") -> bytes:
    output = io.BytesIO()
    with reading(location) as store:
        export(store, output, form)
    return output.getvalue()


@pytest.mark.parametrize("form", ["turtle", "trig", "nquads", "jsonld"])
def test_a_server_and_a_directory_export_the_same_bytes(
    form: str, url: str, folder: Path, tmp_path: Path
) -> None:
    for place in (url, tmp_path / "s"):
        assert {report.status.value for report in ingest([folder], place)} == {"new"}
    assert exported(url, form) == exported(tmp_path / "s", form)


def test_edits_and_removals_on_a_server_end_as_a_clean_build(url: str, folder: Path, tmp_path: Path) -> None:
    ingest([folder], url)
    (folder / "en/card.md").write_text("GLM-5 has 754B parameters.", encoding="utf-8")
    (folder / "fr/fiche.md").unlink()
    found = {report.note: report.status.value for report in ingest([folder], url, prune=True)}
    assert found == {"en/card.md": "changed", "fr/fiche.md": "removed", "ja/表 1.md": "unchanged"}
    ingest([folder], tmp_path / "clean")
    assert exported(url) == exported(tmp_path / "clean")
    with reading(url) as store:
        assert stale_keys(store) == {}


def test_marks_wait_in_the_server_for_the_next_run(url: str) -> None:
    with writing(url) as store:
        put(store, *seeds())
        write_conflicts(store)
        store.remove(note_iri("ja/glm-5.md"))
    with writing(url) as store:
        assert [key[1].rpartition("/")[2] for key in stale_keys(store)] == ["active-parameters", "parameters"]
        assert not any("stale" in graph for graph in store.graphs())
        write_conflicts(store)
        clean = put(EmbeddedStore.memory(), *(each for each in seeds() if each.note.language != "ja"))
        write_conflicts(clean)
        assert lines(store.quads(CONFLICTS)) == lines(clean.quads(CONFLICTS))


def test_a_key_of_many_notes_is_followed_on_a_server_as_in_a_directory(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conflict_update, "MANY_NOTES", 1)
    monkeypatch.setattr(conflict_update, "_A_SHARE", 0)
    text = "GLM-5: 744B, wrote Z.ai"
    more = {"attribution": "Z.ai", "citation": "https://z.ai/x"}
    with writing(url) as server:
        stores = (server, EmbeddedStore.memory())
        for change in (
            seeds(),
            (extraction("z.md", text, claim(text, "744B", "744e9", **more), date="2026-02-01"),),
            (extraction("a.md", text, claim(text, "744B", "744e9", **more), date="2026-02-03"),),
            (extraction("a.md", text, claim(text, "744B", "745e9", **more), date="2026-02-03"),),
            (extraction("z.md", "Nothing."),),
        ):
            for store in stores:
                put(store, *change)
                write_conflicts(store)
            for graph in (CONFLICTS, INDEX):
                assert lines(server.quads(graph)) == lines(stores[1].quads(graph))
            assert len(indexed(server)) == 2
            assert INDEX not in server.graphs()
            for found, wanted in zip((CONFLICTS, INDEX), all_quads(server, indexed(server)), strict=True):
                assert lines(server.quads(found)) == lines(list(wanted))


def test_every_command_says_the_same_of_a_server_and_of_a_directory(
    url: str, folder: Path, tmp_path: Path
) -> None:
    claim = "SELECT ?c { ?c gg:printed '745億' }"
    for arguments in (
        ("ingest", str(folder)),
        ("claims", "--model", "glm 5", "--format", "jsonl"),
        ("conflicts",),
        ("query", "--name", "who-contradicts-whom"),
        ("query", "SELECT (COUNT(*) AS ?n) { ?s a gg:Claim }", "--format", "csv"),
        ("query", "CONSTRUCT { ?c gg:printed ?p } WHERE { ?c gg:printed ?p }"),
        ("query", claim, "--format", "tsv"),
        ("check",),
        ("ingest", str(folder), "--prune"),
        ("remove", "fr/fiche.md"),
        ("remove", "none.md"),
        ("export", "--format", "trig"),
    ):
        there = run(*arguments, "--store", url, cwd=tmp_path)
        here = run(*arguments, "--store", "s", cwd=tmp_path)
        assert there.stdout == here.stdout
        assert there.stderr == here.stderr.replace("glotgraph: s ", f"glotgraph: {url} ")
        assert there.returncode == here.returncode


@pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning:rdflib")  # of rdflib, to itself
def test_rdflib_users_get_a_servers_graphs(url: str) -> None:
    with writing(url) as store:
        put(store, *seeds())
    dataset = open_graph(url)
    found = dataset.query("SELECT ?v { ?c gg:printed '745億' ; qudt:numericValue ?v }")
    assert [str(row[0]) for row in found] == ["74500000000"]
    assert len(dataset.graph(rdflib.URIRef(note_iri("ja/glm-5.md")))) > 20


def test_queries_of_every_form_are_answered_and_updates_refused(url: str) -> None:
    with writing(url) as store:
        put(store, *seeds())
        assert (
            serialized(store.query("ASK { ?c gg:printed '745億' }"), "json") == b'{"head":{},"boolean":true}'
        )
        triples = serialized(
            store.query("CONSTRUCT { ?c gg:printed '745億' } WHERE { ?c gg:printed '745億' }"), "turtle"
        )
        assert triples.decode().count("745億") == 1
        assert len(list(select(store, "SELECT ?c { GRAPH ?note { ?c a gg:Claim } }"))) == 6
        for wrong, cause in (
            ("SELECT * WHERE { ?s ?p }", "the query does not parse: "),
            ("DROP ALL", "a query is wanted, not an update"),
            ("SELECT ?x { ?x a \ud800 }", "the query cannot be answered"),
        ):
            with pytest.raises(QueryError) as caught:
                store.query(wrong)
            assert str(caught.value).startswith(cause)
            assert "\n" not in str(caught.value)
        assert len(notes(store)) == 3
        assert store.quads("urn:none") == []


def test_writes_go_in_batches(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = []
    ask = EndpointStore._ask

    def counting(self: EndpointStore, method: str, service: str, *rest: object, **more: object) -> object:
        sent.append(service)
        return ask(self, method, service, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(EndpointStore, "_ask", counting)
    with writing(url) as store:
        put(store, *seeds(), *seeds())
        assert sent == []
    assert sent == ["update"]
    monkeypatch.setattr(module, "BATCH", 1)
    with writing(url) as store:
        put(store, *seeds())
    assert sent == ["update"] * 4


def test_a_server_that_dies_half_way_holds_whole_notes_and_the_next_run_finishes(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BATCH", 1)
    ingest([folder], tmp_path / "clean")
    with reading(tmp_path / "clean") as clean:
        wanted = {note.iri: lines(clean.quads(note.iri)) for note in notes(clean)}
    remove = EndpointStore.replace
    with serving(tmp_path / "server") as server:

        def die_at_the_second_note(self: EndpointStore, graph: str, quads: object) -> None:
            remove(self, graph, quads)  # type: ignore[arg-type]
            if graph.endswith("card.md"):
                server.process.kill()
                server.process.wait()

        with monkeypatch.context() as patched:
            patched.setattr(EndpointStore, "replace", die_at_the_second_note)
            with pytest.raises(StoreError, match="the server cannot be reached"):
                ingest([folder], server.url)
    with serving(tmp_path / "server") as server:
        with reading(server.url) as store:
            held = {note.iri: lines(store.quads(note.iri)) for note in notes(store)}
            assert held == {note_iri("en/card.md"): wanted[note_iri("en/card.md")]}
        ingest([folder], server.url)
        assert exported(server.url) == exported(tmp_path / "clean")


def test_a_server_that_is_not_there_is_one_line(folder: Path, tmp_path: Path) -> None:
    nobody = "http://127.0.0.1:9"
    for arguments in (("claims",), ("ingest", str(folder)), ("export",)):
        line = refuse(2, *arguments, "--store", nobody, cwd=tmp_path)
        assert line.startswith(f"glotgraph: {nobody}: the server cannot be reached: ")


def test_a_server_that_serves_something_else_is_one_line(url: str) -> None:
    with (
        pytest.raises(StoreError, match=r"/elsewhere: the server answered 404: "),
        reading(f"{url}/elsewhere") as store,
    ):
        notes(store)
