"""What every store of named graphs can do, and what it keeps in mind between runs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol, Self

import pyoxigraph as ox

from ingest.errors import QueryError, StoreError
from ingest.graph.terms import RDF_TYPE, gg, node
from ingest.namespaces import INDEX, SCHEMA, STALE

if TYPE_CHECKING:
    from types import TracebackType

Results = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples
Key = tuple[str, str]
Row = tuple["ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None", ...]

# What the store keeps in mind between runs, and no export has.
HIDDEN: Final = frozenset({STALE, INDEX})

# More notes than this in one question cost more to ask for than everything.
MANY: Final = 500
_NOWHERE: Final = "urn:glotgraph:nowhere"

_UPDATE: Final = re.compile(
    r"(?:\s|\#[^\n]*\n|PREFIX\s+\S*\s*<[^>]*>|BASE\s*<[^>]*>)*"
    r"(?:INSERT|DELETE|DROP|CLEAR|LOAD|CREATE|ADD|MOVE|COPY|WITH)\b",
    re.IGNORECASE,
)
_ABOUT: Final = node(SCHEMA + "observationAbout")
_MEASURED: Final = node(SCHEMA + "measuredProperty")
_NOTES: Final = """
SELECT ?note ?name ?digest ?fingerprint ?language {among} WHERE {{
  GRAPH ?note {{
    ?note gg:digest ?digest ; dcterms:identifier ?name ;
          prov:wasGeneratedBy/prov:wasAssociatedWith/gg:fingerprint ?fingerprint .
    OPTIONAL {{ ?note dcterms:language ?language }}
  }}
}} ORDER BY ?note
"""
_STALE: Final = f"SELECT ?model ?metric ?note {{ GRAPH <{STALE}> {{ ?model ?metric ?note }} }}"


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

    Beside the graphs it keeps the stale keys: each (model, metric) of which a note's claims were written or
    dropped since the conflicts were last compared, with that note; and an index of what very many notes say
    of one key. They are no part of `graphs`, and so of no export.
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
    rows = select(store, _NOTES.format(among=among(iris)))
    found = [StoredNote(*map(value_of, row)) for row in rows]
    return found if iris is None else [note for note in found if note.iri in iris]


def among(iris: Collection[str] | None) -> str:
    """As `graphs`, but empty, so that all are met, for None or very many."""
    return "" if iris is None or len(iris) > MANY else graphs(iris)


def graphs(iris: Iterable[str]) -> str:
    """The clause by which GRAPH meets these graphs alone; a VALUES is joined with what all graphs have."""
    return " ".join(f"FROM NAMED <{iri}>" for iri in sorted(iris) or (_NOWHERE,))


def values(variable: str, iris: Iterable[str]) -> str:
    """The VALUES that bind a variable to these IRIs."""
    return f"VALUES {variable} {{ {' '.join(f'<{iri}>' for iri in sorted(iris))} }}"


def literals(texts: Iterable[str], between: str = " ") -> str:
    """The texts, IRIs or digests, as the literals of a query."""
    return between.join(f'"{text}"' for text in sorted(texts))


def stale_keys(store: Store) -> dict[Key, set[str]]:
    """The (model, metric) keys whose conflicts may have changed, in order, and the notes that did it."""
    found: dict[Key, set[str]] = {}
    for model, metric, note in select(store, _STALE):
        found.setdefault((value_of(model), value_of(metric)), set()).add(value_of(note))
    return dict(sorted(found.items()))


def marks(stale: Mapping[Key, Iterable[str]]) -> set[ox.Quad]:
    """The quads that mark these keys as stale, with the notes that changed them."""
    return {
        ox.Quad(ox.NamedNode(model), ox.NamedNode(metric), ox.NamedNode(note), node(STALE))
        for (model, metric), notes in stale.items()
        for note in notes
    }


def marks_of(graph: str, quads: Collection[ox.Quad]) -> set[ox.Quad]:
    """The quads that mark the key of every claim among those of a note as stale."""
    claims = {quad.subject for quad in quads if quad.predicate == RDF_TYPE and quad.object == gg("Claim")}
    named = [quad for quad in quads if quad.subject in claims and isinstance(quad.object, ox.NamedNode)]
    about = {quad.subject: value_of(quad.object) for quad in named if quad.predicate == _ABOUT}
    measured = {quad.subject: value_of(quad.object) for quad in named if quad.predicate == _MEASURED}
    keys = {(about[claim], measured[claim]) for claim in about.keys() & measured.keys()}
    return marks(dict.fromkeys(keys, (graph,)))


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
