"""A store as a file: the same bytes for the same notes, one graph in memory at a time."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Final

from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, serialize

from ingest.errors import UsageError
from ingest.graph.terms import RDF_TYPE
from ingest.namespaces import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ingest.graph.store import Store

_PREFIXES: Final = dict(PREFIXES)
_HEAD: Final = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(_PREFIXES.items())).encode()


def export(store: Store, output: IO[bytes], form: str) -> None:
    """Write every graph to a binary file, by IRI, its statements sorted.

    `form` is `turtle` (the union: a statement of two graphs stands twice), `trig`, `nquads` or `jsonld`;
    UsageError for another.
    """
    if form not in FORMATS:
        raise UsageError(f"no export format {form!r}: there are {', '.join(FORMATS)}")
    write = FORMATS[form]
    for place, graph in enumerate(store.graphs()):
        write(output, graph, store.quads(graph), place == 0)
    if form == "jsonld":
        output.write(b"]\n" if store.graphs() else b"[]\n")


def turtle(triples: Iterable[Triple]) -> bytes:
    """The triples in Turtle, sorted, with our prefixes."""
    return _HEAD + b"\n" + _body(_sorted(triples), RdfFormat.TURTLE)


def _turtle(output: IO[bytes], graph: str, quads: list[Quad], first: bool) -> None:
    output.write(_HEAD if first else b"")
    output.write(f"\n# graph <{graph}>\n".encode())
    output.write(_body(_sorted(quad.triple for quad in quads), RdfFormat.TURTLE))


def _trig(output: IO[bytes], graph: str, quads: list[Quad], first: bool) -> None:
    output.write(_HEAD if first else b"")
    name = NamedNode(graph)
    triples = _sorted(quad.triple for quad in quads)
    ordered = (Quad(triple.subject, triple.predicate, triple.object, name) for triple in triples)
    output.write(b"\n" + _body(ordered, RdfFormat.TRIG))


def _nquads(output: IO[bytes], graph: str, quads: list[Quad], first: bool) -> None:
    del graph, first
    lines = (serialize(quads, format=RdfFormat.N_QUADS) or b"").splitlines(keepends=True)
    output.writelines(sorted(lines))


def _jsonld(output: IO[bytes], graph: str, quads: list[Quad], first: bool) -> None:
    name = NamedNode(graph)
    triples = _sorted(quad.triple for quad in quads)
    ordered = (Quad(triple.subject, triple.predicate, triple.object, name) for triple in triples)
    data = (serialize(ordered, format=RdfFormat.JSON_LD) or b"[]").strip()
    output.write(b"[" if first else b",\n")
    output.write(data[1:-1])


FORMATS: Final[Mapping[str, Callable[[IO[bytes], str, list[Quad], bool], None]]] = {
    "turtle": _turtle,
    "trig": _trig,
    "nquads": _nquads,
    "jsonld": _jsonld,
}


def _body(statements: Iterable[Triple] | Iterable[Quad], form: RdfFormat) -> bytes:
    """What is serialised, without the prefixes, whose order the serialiser leaves to chance."""
    data = serialize(statements, format=form, prefixes=_PREFIXES) or b""
    start = 0
    while data.startswith(b"@prefix", start):
        start = data.index(b"\n", start) + 1
    return data[start:]


def _sorted(triples: Iterable[Triple]) -> list[Triple]:
    """By subject, its type first, then by predicate and object."""
    return sorted(triples, key=_key)


def _key(triple: Triple) -> tuple[str, bool, str, str]:
    subject, predicate = str(triple.subject), triple.predicate
    return subject.rstrip(">"), predicate != RDF_TYPE, predicate.value, str(triple.object)
