"""A store for users of Python: its graphs as rdflib knows them, its claims as rows."""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING, Final

import pyoxigraph as ox

from ingest.graph.location import reading
from ingest.graph.rows import ClaimRow, Filter, claim_rows
from ingest.namespaces import PREFIXES, XSD

if TYPE_CHECKING:
    from collections.abc import Iterable

    import rdflib
    from rdflib.term import Node

    from ingest.graph.store import Store

_STRING: Final = ox.NamedNode(XSD + "string")


def open_graph(store: str | PathLike[str] | Store) -> rdflib.Dataset:
    """An rdflib Dataset with every graph of the store, whose default graph is their union.

    `store` is a directory, the URL of a SPARQL server, or a store that is open. What is given is a copy in
    memory: what is added to it stays there.
    StoreError where there is no store.
    """
    if not isinstance(store, str | PathLike):
        return _dataset(store)
    with reading(store) as opened:
        return _dataset(opened)


def read_claims(
    store: str | PathLike[str] | Store,
    *,
    model: str = "",
    metric: str = "",
    note: str = "",
    language: str = "",
) -> list[ClaimRow]:
    """The claims of a store by note and place, a dataclass each: `pandas.DataFrame` takes them as they are.

    `store` is as for `open_graph`; the others narrow the claims down as the options of `glotgraph claims` do.
    Numbers are exact `Decimal`s. StoreError where there is no store.
    """
    wanted = Filter(model, metric, note, language)
    if not isinstance(store, str | PathLike):
        return claim_rows(store, wanted)
    with reading(store) as opened:
        return claim_rows(opened, wanted)


def _dataset(store: Store) -> rdflib.Dataset:
    import rdflib  # noqa: PLC0415  # half a second that only its users should pay

    dataset = rdflib.Dataset(default_union=True)
    for prefix, iri in PREFIXES.items():
        dataset.bind(prefix, iri)
    for name in store.graphs():
        fill(dataset.graph(rdflib.URIRef(name)), store.quads(name))
    return dataset


def fill(graph: rdflib.Graph, quads: Iterable[ox.Quad]) -> None:
    """Add the quads' statements to a graph of rdflib, lexical forms as they are."""
    import rdflib  # noqa: PLC0415  # half a second that only its users should pay

    def term(value: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> Node:
        if isinstance(value, ox.NamedNode):
            return rdflib.URIRef(value.value)
        if isinstance(value, ox.Literal):
            if value.language:
                return rdflib.Literal(value.value, lang=value.language)
            datatype = None if value.datatype == _STRING else rdflib.URIRef(value.datatype.value)
            return rdflib.Literal(value.value, datatype=datatype, normalize=False)
        if isinstance(value, ox.BlankNode):
            return rdflib.BNode(value.value)
        raise TypeError("a triple as a term has no form in rdflib")

    for quad in quads:
        graph.add((term(quad.subject), term(quad.predicate), term(quad.object)))
