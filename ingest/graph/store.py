"""What every store of named graphs can do, and what it keeps in mind between runs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol, Self

import pyoxigraph as ox

from ingest.errors import QueryError, StoreError
from ingest.graph.terms import RDF_TYPE, gg, node
from ingest.namespaces import SCHEMA, STALE

if TYPE_CHECKING:
    from types import TracebackType

Results = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples
Row = tuple["ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None", ...]

# The notes that are wanted are named inside GRAPH: named before it, an OPTIONAL there is asked of all notes.
# More IRIs than this in one question cost more to parse than to ask for everything.
MANY: Final = 500

_UPDATE: Final = re.compile(
    r"(?:\s|\#[^\n]*\n|PREFIX\s+\S*\s*<[^>]*>|BASE\s*<[^>]*>)*"
    r"(?:INSERT|DELETE|DROP|CLEAR|LOAD|CREATE|ADD|MOVE|COPY|WITH)\b",
    re.IGNORECASE,
)
_ABOUT: Final = node(SCHEMA + "observationAbout")
_MEASURED: Final = node(SCHEMA + "measuredProperty")
_NOTES: Final = """
SELECT ?note ?name ?digest ?fingerprint ?language WHERE {{
  GRAPH ?note {{
    {values}
    ?note gg:digest ?digest ; dcterms:identifier ?name ;
          prov:wasGeneratedBy/prov:wasAssociatedWith/gg:fingerprint ?fingerprint .
    OPTIONAL {{ ?note dcterms:language ?language }}
  }}
}} ORDER BY ?note
"""
_STALE: Final = f"SELECT ?model ?metric {{ GRAPH <{STALE}> {{ ?model schema:measuredProperty ?metric }} }}"


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
    """A place for named graphs that answers SPARQL 1.1; StoreError where it is out of reach.

    Beside the graphs it keeps the stale keys: each (model, metric) of which a claim was written or dropped
    since the conflicts were last compared. They are no part of `graphs`, and so of no export.
    """

    def graphs(self) -> list[str]:
        """The IRI of every named graph, sorted."""

    def quads(self, graph: str) -> list[ox.Quad]:
        """The quads of one graph, in no promised order; none where there is no such graph."""

    def replace(self, graph: str, quads: Iterable[ox.Quad]) -> None:
        """Put `quads`, all of them of `graph`, in place of what the graph holds: one transaction.

        It also marks the keys of all claims in the old graph and the new as stale.
        """

    def remove(self, graph: str) -> None:
        """Drop the graph, where there is one, and mark the keys of its claims, in one transaction."""

    def amend(self, gone: Collection[ox.Quad], added: Collection[ox.Quad]) -> None:
        """Take some quads away and add others, of any graphs, in one transaction; marks nothing."""

    def query(self, sparql: str) -> Results:
        """The answer to a query over the union of all graphs; QueryError where it is no query."""

    def flush(self) -> None:
        """Have everything that was written survive a loss of power."""

    def close(self) -> None:
        """Let go of the store, so that another process can have it."""

    def __enter__(self) -> Self:
        """The store itself."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""


def select(store: Store, sparql: str) -> Iterator[Row]:
    """The rows of a SELECT, terms in the order of its variables."""
    solutions = store.query(sparql)
    if not isinstance(solutions, ox.QuerySolutions):
        raise QueryError("the query gives no rows: it is not a SELECT")
    width = range(len(solutions.variables))
    try:
        for solution in solutions:
            yield tuple(solution[place] for place in width)
    except (OSError, RuntimeError) as cause:  # the store reads its files as the rows are asked for
        raise StoreError(f"the store cannot be read: {one_line(cause)}") from None


def notes(store: Store, iris: Collection[str] | None = None) -> list[StoredNote]:
    """Every note of the store, or those of these IRIs that it holds, by IRI."""
    rows = select(store, _NOTES.format(values=narrowed("?note", iris)))
    found = [StoredNote(*map(value_of, row)) for row in rows]
    return found if iris is None else [note for note in found if note.iri in iris]


def narrowed(variable: str, iris: Collection[str] | None) -> str:
    """As `values`, but empty, so that all are met, for None or very many."""
    return "" if iris is None or len(iris) > MANY else values(variable, iris)


def values(variable: str, iris: Iterable[str]) -> str:
    """The VALUES that bind a variable to these IRIs."""
    return f"VALUES {variable} {{ {' '.join(f'<{iri}>' for iri in sorted(iris))} }}"


def stale_keys(store: Store) -> list[tuple[str, str]]:
    """The (model, metric) keys whose conflicts may have changed, sorted."""
    return sorted((value_of(model), value_of(metric)) for model, metric in select(store, _STALE))


def marks(keys: Iterable[tuple[str, str]]) -> set[ox.Quad]:
    """The quads that mark these keys as stale."""
    graph = node(STALE)
    return {ox.Quad(ox.NamedNode(model), _MEASURED, ox.NamedNode(metric), graph) for model, metric in keys}


def marks_of(quads: Collection[ox.Quad]) -> set[ox.Quad]:
    """The quads that mark the key of every claim among `quads` as stale."""
    claims = {quad.subject for quad in quads if quad.predicate == RDF_TYPE and quad.object == gg("Claim")}
    named = [quad for quad in quads if quad.subject in claims and isinstance(quad.object, ox.NamedNode)]
    about = {quad.subject: value_of(quad.object) for quad in named if quad.predicate == _ABOUT}
    measured = {quad.subject: value_of(quad.object) for quad in named if quad.predicate == _MEASURED}
    return marks({(about[claim], measured[claim]) for claim in about.keys() & measured.keys()})


def data(quads: Iterable[ox.Quad]) -> str:
    """The quads as the data of an update; the escapes of N-Triples are SPARQL's too."""
    graphs: dict[object, list[ox.Triple]] = {}
    for quad in quads:
        graphs.setdefault(quad.graph_name, []).append(quad.triple)
    parts = (
        f"GRAPH {graph} {{ {(ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b'').decode()} }}"
        for graph, triples in graphs.items()
    )
    return f"{{ {' '.join(parts)} }}"


def refusal(sparql: str, cause: Exception | str) -> QueryError:
    """Why a store did not take this query, in one line."""
    if _UPDATE.match(sparql):
        return QueryError("a query is wanted, not an update")
    return QueryError(f"the query does not parse: {one_line(cause)}")


def value_of(term: object) -> str:
    """The text of an IRI or literal, empty for an unbound variable."""
    return term.value if isinstance(term, ox.NamedNode | ox.Literal) else ""


def one_line(cause: Exception | str) -> str:
    """What went wrong, on one line."""
    return " ".join(str(cause).split())
