"""The store that is a directory of this machine."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

import pyoxigraph as ox

from ingest.errors import QueryError, StoreError
from ingest.graph.store import HIDDEN, Results, data, marks_of, one_line, refusal
from ingest.graph.terms import node
from ingest.namespaces import PREFIXES

if TYPE_CHECKING:
    from types import TracebackType

# Oxigraph says OSError for what the system refuses, RuntimeError for files that are not as they should be;
# both are what a reader meets when a writer is merging files at that moment.
_FAILURES: Final = (OSError, RuntimeError)
_ATTEMPTS: Final = 5
_PAUSE: Final = 0.1  # seconds, doubled each time: 3.1 s in all
_IN_USE: Final = ("lock file", "lock hold", "Resource temporarily unavailable", "No locks available")


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
        """Open for reading and writing, made where there is none; StoreError where it is another's.

        Another that writes may be done in a moment, so that is tried again for three seconds.
        """
        _refuse_foreign(path)
        for attempt in range(_ATTEMPTS):
            try:
                path.mkdir(parents=True, exist_ok=True)
                return cls(path, ox.Store(str(path)))
            except _FAILURES as cause:
                failure = cause
                if not _in_use(cause):
                    break
                time.sleep(_PAUSE * 2**attempt)
        raise _unopened(path, failure)

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

    def graphs(self) -> list[str]:
        """The IRI of every named graph that holds something, sorted."""
        with self._guard("read") as store:
            names = {graph.value for graph in store.named_graphs() if isinstance(graph, ox.NamedNode)}
            return sorted(names - HIDDEN)

    def quads(self, graph: str) -> list[ox.Quad]:
        """The quads of one graph."""
        with self._guard("read") as store:
            return list(store.quads_for_pattern(None, None, None, node(graph)))

    def replace(self, graph: str, quads: Iterable[ox.Quad]) -> None:
        """Put `quads` in place of what the graph holds, and nothing where it held just that.

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
            if not gone and not added:
                return
            marked = added | marks_of(graph, old) | marks_of(graph, new)
            if not gone:
                store.extend(marked)
            elif gone == old:
                store.update(f"DROP SILENT GRAPH {name}; INSERT DATA {data(marked)}")
            else:
                store.update(f"DELETE DATA {data(gone)}; INSERT DATA {data(marked)}")

    def remove(self, graph: str) -> None:
        """Drop the graph, where there is one."""
        name = ox.NamedNode(graph)
        with self._guard("written") as store:
            marked = marks_of(graph, list(store.quads_for_pattern(None, None, None, name)))
            store.update(f"DROP SILENT GRAPH {name}; INSERT DATA {data(marked)}")

    def amend(self, gone: Collection[ox.Quad], added: Collection[ox.Quad]) -> None:
        """Take some quads away and add others in one transaction."""
        with self._guard("written") as store:
            if gone:
                store.update(f"DELETE DATA {data(gone)}; INSERT DATA {data(added)}")
            elif added:
                store.extend(added)

    def query(self, sparql: str) -> Results:
        """The answer to a query; our prefixes need no declaration, and an update is refused."""
        with self._guard("read") as store:
            try:
                return store.query(sparql, prefixes=dict(PREFIXES), use_default_graph_as_union=True)
            except SyntaxError as cause:
                raise refusal(sparql, cause) from None
            except ValueError as cause:
                raise QueryError(f"the query cannot be answered: {one_line(cause)}") from None

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
            raise StoreError(f"{self._path}: the store cannot be {what}: {one_line(cause)}") from None


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


def _in_use(cause: Exception) -> bool:
    return any(sign in str(cause) for sign in _IN_USE)


def _unopened(path: Path, cause: Exception) -> StoreError:
    text = one_line(cause)
    if _in_use(cause):
        return StoreError(f"{path}: the store is being written by another process")
    return StoreError(f"{path}: the store cannot be opened: {text}")
