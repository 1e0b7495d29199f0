"""Questions to a store: the named ones, and the forms in which answers are written."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pyoxigraph import QueryBoolean, QueryResultsFormat, QueryTriples

from ingest.errors import QueryError
from ingest.graph.export import turtle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ingest.graph.store import Results

SERIALIZATIONS: Final = MappingProxyType(
    {
        "csv": QueryResultsFormat.CSV,
        "tsv": QueryResultsFormat.TSV,
        "json": QueryResultsFormat.JSON,
        "xml": QueryResultsFormat.XML,
    }
)


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A query of ontology/queries: its name, the question in words, and the SPARQL."""

    name: str
    question: str
    sparql: str


def named_queries() -> Mapping[str, NamedQuery]:
    """Every query that is installed, by name."""
    folder = files("ontology") / "queries"
    found = sorted(
        (item for item in folder.iterdir() if item.name.endswith(".rq")), key=lambda item: item.name
    )
    queries = [_named(item.name.removesuffix(".rq"), item.read_text(encoding="utf-8")) for item in found]
    return MappingProxyType({query.name: query for query in queries})


def named_query(name: str) -> NamedQuery:
    """The query of that name; QueryError, with the names there are, where there is none."""
    queries = named_queries()
    if name not in queries:
        raise QueryError(f"no query is named {name!r}: there are {', '.join(queries)}")
    return queries[name]


def _named(name: str, sparql: str) -> NamedQuery:
    question: list[str] = []
    for line in sparql.splitlines():
        if not line.startswith("#"):
            break
        question.append(line.lstrip("# ").rstrip())
    return NamedQuery(name, " ".join(question), sparql)


def serialized(results: Results, form: str) -> bytes:
    """An answer in `csv`, `tsv`, `json`, `xml` (the W3C's result formats) or `turtle`.

    QueryError where that form cannot hold the answer: rows in Turtle, triples in the others, a yes or no
    in CSV or TSV.
    """
    if isinstance(results, QueryTriples):
        if form != "turtle":
            raise QueryError(f"CONSTRUCT and DESCRIBE give triples, which {form} cannot hold: ask for turtle")
        return turtle(list(results))
    if form not in SERIALIZATIONS:
        raise QueryError(f"rows cannot be written as {form}: ask for {', '.join(SERIALIZATIONS)}")
    if isinstance(results, QueryBoolean) and form in {"csv", "tsv"}:
        raise QueryError(f"ASK gives yes or no, which {form} cannot hold: ask for json or xml")
    return results.serialize(format=SERIALIZATIONS[form]) or b""
