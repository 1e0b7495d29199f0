"""The store that is a directory: whole notes, one writer, clear errors."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from graph_samples import lines, put, seeds

import ingest.graph.embedded as store_module
from ingest.errors import QueryError, StoreError
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.quads import note_quads
from ingest.graph.store import StoredNote, notes, select
from ingest.graph.terms import note_iri
from ingest.graph.vocabulary_graph import write_vocabulary
from ingest.namespaces import VOCABULARY

WRITER = """
import sys
from pathlib import Path
from ingest.graph.embedded import EmbeddedStore
store = EmbeddedStore.writing(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.read()
"""


def test_what_is_written_is_read_by_the_next_process_to_open_it(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "store"
    with EmbeddedStore.writing(path) as store:
        put(store, *seeds())
        store.flush()
    with EmbeddedStore.reading(path) as store:
        assert notes(store) == [
            StoredNote(
                f"urn:glotgraph:note:{code}/glm-5.md",
                f"{code}/glm-5.md",
                f"sha256:{code}/glm-5.md",
                "fp",
                code,
            )
            for code in ("en", "fr", "ja")
        ]
        assert lines(store.quads("urn:glotgraph:note:fr/glm-5.md")) == lines(note_quads(seeds()[0], "fp"))


def test_replacing_leaves_nothing_of_the_old_and_touches_no_other(tmp_path: Path) -> None:
    french, japanese, _ = seeds()
    with EmbeddedStore.writing(tmp_path / "s") as store:
        put(store, french, japanese)
        shorter = note_quads(french, "fp")[:7]
        store.replace(note_iri("fr/glm-5.md"), shorter)
        assert lines(store.quads(note_iri("fr/glm-5.md"))) == lines(shorter)
        assert lines(store.quads(note_iri("ja/glm-5.md"))) == lines(note_quads(japanese, "fp"))


def test_any_change_leaves_just_what_was_given() -> None:
    quads = note_quads(seeds()[0], "fp")
    graph = note_iri("fr/glm-5.md")
    store = EmbeddedStore.memory()
    for other in (quads, quads[::-1], quads[3:], quads, quads[:1], quads[1:], quads):
        store.replace(graph, other)
        assert lines(store.quads(graph)) == lines(other)
    store.replace(graph, [])
    assert store.graphs() == []


def test_a_text_with_escapes_and_quotes_survives_replacement() -> None:
    graph = ox.NamedNode("urn:g")
    text = 'a\\u00e9 \\\\u00e9 "x" \\ \n\r\t\x00\x07 \U0001d70f } ; DROP ALL'
    quad = ox.Quad(graph, ox.NamedNode("urn:p"), ox.Literal(text), graph)
    store = EmbeddedStore.memory()
    store.replace("urn:g", [quad])
    store.replace("urn:g", [quad])
    assert [each.object.value for each in store.quads("urn:g")] == [text]


def test_a_quad_of_another_graph_is_refused() -> None:
    with pytest.raises(ValueError, match="another graph"):
        EmbeddedStore.memory().replace("urn:other", note_quads(seeds()[0], "fp"))


def test_removing_takes_one_note_and_nothing_where_there_is_none() -> None:
    store = put(EmbeddedStore.memory(), *seeds())
    for _ in range(2):
        store.remove(note_iri("fr/glm-5.md"))
        assert [note.name for note in notes(store)] == ["en/glm-5.md", "ja/glm-5.md"]


def test_notes_are_looked_up_by_iri_as_well() -> None:
    store = put(EmbeddedStore.memory(), *seeds())
    wanted = {note_iri("fr/glm-5.md"), note_iri("none.md")}
    assert [note.name for note in notes(store, wanted)] == ["fr/glm-5.md"]
    assert [note.name for note in notes(store, wanted | {f"urn:{place}" for place in range(600)})] == [
        "fr/glm-5.md"
    ]
    assert notes(store, set()) == []


def test_a_store_that_another_process_writes_is_named_and_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "store"
    with EmbeddedStore.writing(path) as store:
        put(store, *seeds())
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        with pytest.raises(StoreError) as caught:
            EmbeddedStore.writing(path)
        assert str(caught.value) == f"{path}: the store is being written by another process"
        with EmbeddedStore.reading(path) as store:
            assert len(notes(store)) == 3
        writer.communicate("")
    with EmbeddedStore.writing(path) as store:
        assert len(notes(store)) == 3


def test_a_snapshot_for_reading_cannot_be_written(tmp_path: Path) -> None:
    EmbeddedStore.writing(tmp_path / "s").close()
    with (
        EmbeddedStore.reading(tmp_path / "s") as store,
        pytest.raises(StoreError, match="opened for reading"),
    ):
        put(store, seeds()[0])


@pytest.mark.parametrize("opened", [EmbeddedStore.writing, EmbeddedStore.reading])
def test_a_file_or_a_directory_of_other_things_is_refused_and_left_alone(opened, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    with pytest.raises(StoreError, match="a file, where a store is a directory"):
        opened(file)
    with pytest.raises(StoreError, match="holds other files and is no store"):
        opened(tmp_path)
    assert [item.name for item in tmp_path.iterdir()] == ["file"]
    assert file.read_text() == "mine"


def test_an_empty_directory_is_an_empty_store(tmp_path: Path) -> None:
    with EmbeddedStore.reading(tmp_path) as store:
        assert notes(store) == []
    assert list(tmp_path.iterdir()) == []
    with EmbeddedStore.writing(tmp_path) as store:
        assert notes(store) == []


def test_reading_where_there_is_no_store_makes_none(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no store"):
        EmbeddedStore.reading(tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_a_damaged_store_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "s"
    EmbeddedStore.writing(path).close()
    (path / "CURRENT").write_text("MANIFEST-999999\n")
    with pytest.raises(StoreError) as caught:
        EmbeddedStore.writing(path)
    assert str(caught.value).startswith(f"{path}: the store cannot be opened: ")
    assert "\n" not in str(caught.value)


class Merging:
    """Stands for Oxigraph while a writer takes files away: some openings fail."""

    def __init__(self, failures: int, opened: ox.Store) -> None:
        self.failures = failures
        self.opened = opened

    def read_only(self, path: str) -> ox.Store:
        self.failures -= 1
        if self.failures >= 0:
            raise RuntimeError(f"Corruption: No such file or directory: {path}/000029.sst\n The file is gone")
        return self.opened


def test_a_reader_tries_again_while_a_writer_merges_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    EmbeddedStore.writing(tmp_path / "s").close()
    memory = ox.Store()
    monkeypatch.setattr(store_module, "_PAUSE", 0)
    monkeypatch.setattr(ox, "Store", Merging(4, memory))
    with EmbeddedStore.reading(tmp_path / "s") as store:
        assert notes(store) == []
    monkeypatch.setattr(ox, "Store", Merging(5, memory))
    with pytest.raises(StoreError) as caught:
        EmbeddedStore.reading(tmp_path / "s")
    assert str(caught.value).startswith(f"{tmp_path / 's'}: the store cannot be opened: Corruption: No such")
    assert "\n" not in str(caught.value)


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = EmbeddedStore.writing(tmp_path / "s")
    store.close()
    with pytest.raises(StoreError, match="closed"):
        notes(store)


class FullDisk:
    """Stands for an Oxigraph store whose disk is full."""

    def quads_for_pattern(self, *_: object) -> list:
        return []

    def extend(self, _: object) -> None:
        raise OSError("IO error: No space left on device: While appending to file")

    def flush(self) -> None:
        raise OSError("IO error: No space left on device")


def test_a_full_disk_is_one_line_that_names_the_store() -> None:
    store = EmbeddedStore(Path("notes.store"), FullDisk())  # type: ignore[arg-type]
    for action in (lambda: put(store, seeds()[0]), store.flush):
        with pytest.raises(StoreError) as caught:
            action()
        assert str(caught.value).startswith(
            "notes.store: the store cannot be written: IO error: No space left"
        )


def test_a_disk_that_fills_loses_no_note_that_was_written(small_disk: Path) -> None:
    path = small_disk / "store"
    written: list[str] = []
    with EmbeddedStore.writing(path) as store, pytest.raises(StoreError, match="cannot be written"):
        fill(store, written)
    with EmbeddedStore.reading(path) as store:
        assert set(written) <= set(store.graphs())
        assert len(store.graphs()) <= len(written) + 1


def fill(store: EmbeddedStore, written: list[str]) -> None:
    """Write more than a small disk takes, and keep count of what was acknowledged."""
    for number in range(4000):
        graph = ox.NamedNode(f"urn:g{number}")
        text = ox.Literal(f"{number}" * 4000)
        store.replace(graph.value, [ox.Quad(graph, ox.NamedNode("urn:p"), text, graph)])
        written.append(graph.value)


@pytest.fixture
def small_disk(tmp_path: Path):
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(tmp_path)], capture_output=True, check=False
    )
    if mount.returncode:
        pytest.skip("a small disk of our own needs the right to mount one")
    yield tmp_path
    subprocess.run(["umount", "-l", str(tmp_path)], check=True)


@pytest.mark.parametrize(
    ("sparql", "cause"),
    [
        ("SELECT * WHERE { ?s ?p }", "the query does not parse"),
        ("", "the query does not parse"),
        ("INSERT DATA { <urn:a> <urn:b> <urn:c> }", "a query is wanted, not an update"),
        ("prefix x: <urn:x>\ndelete where { ?s ?p ?o }", "a query is wanted, not an update"),
        ("DROP ALL", "a query is wanted, not an update"),
        ("SELECT ?x { ?x a \ud800 }", "the query"),
    ],
)
def test_what_is_no_query_is_refused_in_one_line(sparql: str, cause: str) -> None:
    store = put(EmbeddedStore.memory(), *seeds())
    with pytest.raises(QueryError) as caught:
        store.query(sparql)
    assert str(caught.value).startswith(cause)
    assert "\n" not in str(caught.value)
    assert len(notes(store)) == 3


def test_the_default_graph_of_a_query_is_all_graphs_together() -> None:
    store = put(EmbeddedStore.memory(), *seeds())
    assert len(list(select(store, "SELECT ?claim { ?claim a gg:Claim }"))) == 6
    assert len(list(select(store, "SELECT ?claim { GRAPH ?note { ?claim a gg:Claim } }"))) == 6
    with pytest.raises(QueryError, match="not a SELECT"):
        list(select(store, "ASK { ?s ?p ?o }"))


def test_the_vocabulary_is_written_once() -> None:
    store = EmbeddedStore.memory()
    assert write_vocabulary(store) is True
    assert write_vocabulary(store) is False
    assert store.graphs() == [VOCABULARY]
