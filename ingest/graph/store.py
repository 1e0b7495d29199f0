"""What every store can do, and the store that is a directory of this machine."""

from __future__ import annotations

import re
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, Self

import pyoxigraph as ox

from ingest.errors import QueryError, StoreError
from ingest.graph.terms import node
from ingest.namespaces import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType

Results = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples
Row = tuple["ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None", ...]

# Oxigraph says OSError for what the system refuses, RuntimeError for files that are not as they should be;
# both are what a reader meets when a writer is merging files at that moment.
_FAILURES: Final = (OSError, RuntimeError)
_ATTEMPTS: Final = 5
_PAUSE: Final = 0.1  # seconds, doubled each time: 3.1 s in all
_IN_USE: Final = ("lock file", "lock hold", "Resource temporarily unavailable", "No locks available")

_UPDATE: Final = re.compile(
    r"(?:\s|\#[^\n]*\n|PREFIX\s+\S*\s*<[^>]*>|BASE\s*<[^>]*>)*"
    r"(?:INSERT|DELETE|DROP|CLEAR|LOAD|CREATE|ADD|MOVE|COPY|WITH)\b",
    re.IGNORECASE,
)

_NOTES: Final = """
SELECT ?note ?name ?digest ?fingerprint ?language WHERE {
  GRAPH ?note {
    ?note gg:digest ?digest ; dcterms:identifier ?name ;
          prov:wasGeneratedBy/prov:wasAssociatedWith/gg:fingerprint ?fingerprint .
    OPTIONAL { ?note dcterms:language ?language }
  }
} ORDER BY ?note
"""


@dataclass(frozen=True, slots=True)
class StoredNote:
    """A note of the store: its IRI, its name, the digest of its bytes, and what it was read with.

    `language` is empty where none of ours was found.
    """

    iri: str
    name: str
    digest: str
    fingerprint: str
    language: str = ""


class Store(Protocol):
    """A place for named graphs that answers SPARQL 1.1; StoreError where it is out of reach."""

    def notes(self) -> list[StoredNote]:
        """Every note, by IRI."""

    def graphs(self) -> list[str]:
        """The IRI of every named graph, sorted."""

    def quads(self, graph: str) -> list[ox.Quad]:
        """The quads of one graph, in no promised order; none where there is no such graph."""

    def replace(self, graph: str, quads: Iterable[ox.Quad]) -> bool:
        """Put `quads`, all of them of `graph`, in place of what the graph holds: one transaction.

        False, and nothing written, where it held just that.
        """

    def remove(self, graph: str) -> bool:
        """Drop the graph in one transaction; False where there was none."""

    def query(self, sparql: str) -> Results:
        """The answer to a query over the union of all graphs; QueryError where it is no query."""

    def select(self, sparql: str) -> Iterator[Row]:
        """The rows of a SELECT, terms in the order of its variables."""

    def flush(self) -> None:
        """Have everything that was written survive a loss of power."""

    def close(self) -> None:
        """Let go of the store, so that another process can have it."""


class EmbeddedStore:
    """Oxigraph in a directory, or in memory where `path` is None; one writer at a time."""

    def __init__(self, path: Path | None, store: ox.Store, *, writable: bool = True) -> None:
        self._path = path
        self._store: ox.Store | None = store
        self._writable = writable

    @classmethod
    def memory(cls) -> Self:
        """An empty store that dies with the process."""
        return cls(None, ox.Store())

    @classmethod
    def writing(cls, path: Path) -> Self:
        """Open for reading and writing, made where there is none; StoreError where it is another's."""
        _refuse_foreign(path)
        try:
            path.mkdir(parents=True, exist_ok=True)
            return cls(path, ox.Store(str(path)))
        except _FAILURES as cause:
            raise _unopened(path, cause) from None

    @classmethod
    def reading(cls, path: Path) -> Self:
        """Open a snapshot for reading, beside a writer too; StoreError where there is no store.

        A writer may take a file away while it is being opened, so a failure is tried again for three seconds.
        """
        _refuse_foreign(path)
        if not path.exists():
            raise StoreError(f"{path}: there is no store (glotgraph ingest makes one)")
        if not _is_store(path):
            return cls.memory()
        for attempt in range(_ATTEMPTS):
            try:
                return cls(path, ox.Store.read_only(str(path)), writable=False)
            except _FAILURES as cause:
                failure = cause
                time.sleep(_PAUSE * 2**attempt)
        raise _unopened(path, failure)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def notes(self) -> list[StoredNote]:
        """Every note, by IRI."""
        return [StoredNote(*(value_of(term) for term in row)) for row in self.select(_NOTES)]

    def graphs(self) -> list[str]:
        """The IRI of every named graph that holds something, sorted."""
        with self._guard("read") as store:
            return sorted(graph.value for graph in store.named_graphs() if isinstance(graph, ox.NamedNode))

    def quads(self, graph: str) -> list[ox.Quad]:
        """The quads of one graph."""
        with self._guard("read") as store:
            return list(store.quads_for_pattern(None, None, None, node(graph)))

    def replace(self, graph: str, quads: Iterable[ox.Quad]) -> bool:
        """Put `quads` in place of what the graph holds; False where it held just that.

        What is only added is one atomic `extend`; else the one atomic way is a single update, and it costs
        what changes: Oxigraph parses 15 to 30 thousand statements a second.
        """
        name = ox.NamedNode(graph)
        new = set(quads)
        if any(quad.graph_name != name for quad in new):
            raise ValueError(f"a quad of another graph than {graph}")
        with self._guard("written") as store:
            old = set(store.quads_for_pattern(None, None, None, name))
            gone, added = old - new, new - old
            if not gone:
                store.extend(added)
            elif gone == old:
                store.update(f"DROP SILENT GRAPH {name}; INSERT DATA {_data(name, added)}")
            else:
                store.update(f"DELETE DATA {_data(name, gone)}; INSERT DATA {_data(name, added)}")
        return bool(gone or added)

    def remove(self, graph: str) -> bool:
        """Drop the graph; False where there was none."""
        name = ox.NamedNode(graph)
        with self._guard("written") as store:
            held = store.contains_named_graph(name)
            store.remove_graph(name)
            return held

    def query(self, sparql: str) -> Results:
        """The answer to a query; our prefixes need no declaration, and an update is refused."""
        with self._guard("read") as store:
            try:
                return store.query(sparql, prefixes=dict(PREFIXES), use_default_graph_as_union=True)
            except SyntaxError as cause:
                if _UPDATE.match(sparql):
                    raise QueryError("a query is wanted, not an update") from None
                raise QueryError(f"the query does not parse: {_one_line(cause)}") from None
            except ValueError as cause:
                raise QueryError(f"the query cannot be answered: {_one_line(cause)}") from None

    def select(self, sparql: str) -> Iterator[Row]:
        """The rows of a SELECT, terms in the order of its variables."""
        solutions = self.query(sparql)
        if not isinstance(solutions, ox.QuerySolutions):
            raise QueryError("the query gives no rows: it is not a SELECT")
        width = range(len(solutions.variables))
        with self._guard("read"):
            for solution in solutions:
                yield tuple(solution[place] for place in width)

    def flush(self) -> None:
        """Have everything that was written survive a loss of power."""
        if self._path is not None:
            with self._guard("written") as store:
                store.flush()

    def close(self) -> None:
        """Let go of the directory; the store cannot be used after."""
        self._store = None

    @contextmanager
    def _guard(self, what: str) -> Iterator[ox.Store]:
        if self._store is None:
            raise StoreError(f"{self._path}: the store is closed")
        if what == "written" and not self._writable:
            raise StoreError(f"{self._path}: the store was opened for reading")
        try:
            yield self._store
        except _FAILURES as cause:
            raise StoreError(f"{self._path}: the store cannot be {what}: {_one_line(cause)}") from None


def _data(graph: ox.NamedNode, quads: Iterable[ox.Quad]) -> str:
    """The graph's quads as the data of an update; the escapes of N-Triples are SPARQL's too."""
    lines = ox.serialize((quad.triple for quad in quads), format=ox.RdfFormat.N_TRIPLES) or b""
    return f"{{ GRAPH {graph} {{ {lines.decode()} }} }}"


def value_of(term: object) -> str:
    """The text of an IRI or literal, empty for an unbound variable."""
    return term.value if isinstance(term, ox.NamedNode | ox.Literal) else ""


def _is_store(path: Path) -> bool:
    return (path / "CURRENT").is_file()


def _refuse_foreign(path: Path) -> None:
    """StoreError where `path` is a file, or a directory that holds something and is no store."""
    try:
        if path.exists() and not path.is_dir():
            raise StoreError(f"{path}: a file, where a store is a directory")
        if path.is_dir() and not _is_store(path) and any(path.iterdir()):
            raise StoreError(f"{path}: the directory holds other files and is no store")
    except OSError as cause:
        raise _unopened(path, cause) from None


def _unopened(path: Path, cause: Exception) -> StoreError:
    text = _one_line(cause)
    if any(sign in text for sign in _IN_USE):
        return StoreError(f"{path}: the store is being written by another process")
    return StoreError(f"{path}: the store cannot be opened: {text}")


def _one_line(cause: Exception) -> str:
    return " ".join(str(cause).split())
