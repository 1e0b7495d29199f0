"""The store that is a SPARQL 1.1 server: query, update and graph store under one URL."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Collection, Iterable
from http.client import HTTPException, HTTPResponse
from typing import TYPE_CHECKING, Final, Self
from urllib.error import HTTPError
from urllib.parse import quote, unquote, urlencode, urlsplit, urlunsplit
from urllib.request import Request, urlopen

import pyoxigraph as ox

from ingest.errors import QueryError, StoreError
from ingest.graph.store import HIDDEN, Results, data, marks_of, one_line, refusal
from ingest.namespaces import GG, PREFIXES, SCHEMA, STALE

if TYPE_CHECKING:
    from types import TracebackType

# Writes wait for each other up to this many characters, and then go as one request.
BATCH: Final = 1_000_000

_PREFIXES: Final = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in sorted(PREFIXES.items()))
_ACCEPT: Final = "application/sparql-results+json, application/n-triples"
_TRIPLES: Final = "application/n-triples"
_MEASURED: Final = SCHEMA + "measuredProperty"
_GRAPHS: Final = "SELECT ?graph { GRAPH ?graph {} }"
_PATIENCE: Final = 600  # seconds that a server may be silent


class EndpointStore:
    """A server at `url`, which answers at `url`/query, `url`/update and `url`/store.

    Writes are batched: each request holds whole notes and is one transaction of the server, so a failure
    half way leaves each note whole. They are sent before anything is read, and by `flush`. A name and a
    password in the URL (`https://name:password@host/`) are sent as HTTP's basic authentication (RFC 7617),
    to that host alone, and stand in no message.
    """

    def __init__(self, url: str) -> None:
        self._url, self._authorization = _credentials(url.rstrip("/"))
        self._waiting: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()

    def graphs(self) -> list[str]:
        """The IRI of every named graph, sorted."""
        answer = self.query(_GRAPHS)
        assert isinstance(answer, ox.QuerySolutions)  # noqa: S101  (for the type alone)
        names = {row["graph"].value for row in answer if isinstance(row["graph"], ox.NamedNode)}
        return sorted(names - HIDDEN)

    def quads(self, graph: str) -> list[ox.Quad]:
        """The quads of one graph, by the graph store protocol."""
        self.flush()
        name = ox.NamedNode(graph)
        try:
            answer = self._ask("GET", f"store?graph={quote(graph, safe='')}", accept=_TRIPLES)
        except HTTPError as missing:
            if missing.code == 404:
                return []
            raise self._failed(missing) from None
        triples = ox.parse(answer, format=ox.RdfFormat.N_TRIPLES)
        return [ox.Quad(each.subject, each.predicate, each.object, name) for each in triples]

    def replace(self, graph: str, quads: Iterable[ox.Quad]) -> None:
        """Put `quads` in place of what the graph holds, with the next request."""
        name = ox.NamedNode(graph)
        new = set(quads)
        if any(quad.graph_name != name for quad in new):
            raise ValueError(f"a quad of another graph than {graph}")
        self._write(f"{_dropped(name)} ;\nINSERT DATA {data(new | marks_of(graph, new))}")

    def remove(self, graph: str) -> None:
        """Drop the graph, where there is one, with the next request."""
        self._write(_dropped(ox.NamedNode(graph)))

    def amend(self, gone: Collection[ox.Quad], added: Collection[ox.Quad]) -> None:
        """Take some quads away and add others, with the next request."""
        self._write(f"DELETE DATA {data(gone)} ;\nINSERT DATA {data(added)}")

    def query(self, sparql: str) -> Results:
        """The answer to a query; our prefixes need no declaration, and an update is refused.

        Servers that know `union-default-graph` ask all graphs together, as a directory does; of others, the
        default graph is their own affair.
        """
        self.flush()
        try:
            form = urlencode({"query": _PREFIXES + sparql, "union-default-graph": ""}).encode()
        except UnicodeEncodeError as cause:
            raise QueryError(f"the query cannot be answered: {cause}") from None
        try:
            answer = self._ask("POST", "query", form, "application/x-www-form-urlencoded", _ACCEPT)
        except HTTPError as refused:
            if refused.code == 400:
                raise refusal(sparql, _said(refused)) from None
            raise self._failed(refused) from None
        if answer.headers.get_content_type() == _TRIPLES:
            return _constructed(answer)
        return ox.parse_query_results(answer, format=ox.QueryResultsFormat.JSON)

    def flush(self) -> None:
        """Send what waits to be written."""
        if self._waiting:
            update = " ;\n".join(self._waiting)
            self._waiting = []
            try:
                self._ask("POST", "update", update.encode(), "application/sparql-update").read()
            except HTTPError as refused:
                raise self._failed(refused) from None

    def close(self) -> None:
        """Send what waits; the server goes on by itself."""
        self.flush()

    def _write(self, update: str) -> None:
        self._waiting.append(update)
        if sum(map(len, self._waiting)) >= BATCH:
            self.flush()

    def _ask(
        self, method: str, service: str, body: bytes | None = None, kind: str = "", accept: str = "*/*"
    ) -> HTTPResponse:
        """The server's answer; HTTPError where it has a complaint, StoreError where there is none."""
        headers = {"Accept": accept, **({"Content-Type": kind} if kind else {})}
        request = Request(f"{self._url}/{service}", body, headers, method=method)  # noqa: S310  (http, https)
        if self._authorization:
            request.add_unredirected_header("Authorization", self._authorization)
        try:
            answer: HTTPResponse = urlopen(request, timeout=_PATIENCE)  # noqa: S310
        except HTTPError:
            raise
        except (OSError, HTTPException) as cause:
            reason = getattr(cause, "reason", cause)
            raise StoreError(f"{self._url}: the server cannot be reached: {one_line(reason)}") from None
        return answer

    def _failed(self, answer: HTTPError) -> StoreError:
        return StoreError(f"{self._url}: the server answered {answer.code}: {_said(answer)}")


def _credentials(url: str) -> tuple[str, str]:
    """The URL without the name and the password in it, and the header that carries them, or nothing."""
    parts = urlsplit(url)
    if parts.username is None:
        return url, ""
    told = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=host)), f"Basic {b64encode(told).decode('ascii')}"


def _dropped(graph: ox.NamedNode) -> str:
    """The update that drops a graph and marks the keys of its claims."""
    claims = f"?claim a <{GG}Claim> ; <{SCHEMA}observationAbout> ?model ; <{_MEASURED}> ?metric"
    marked = f"INSERT {{ GRAPH <{STALE}> {{ ?model ?metric {graph} }} }}"
    return f"{marked} WHERE {{ GRAPH {graph} {{ {claims} }} }} ;\nDROP SILENT GRAPH {graph}"


def _said(answer: HTTPError) -> str:
    return one_line(answer.read(2000).decode(errors="replace")) or str(answer.reason)


def _constructed(answer: HTTPResponse) -> ox.QueryTriples:
    """The triples that a server made, as the embedded store gives those that it makes."""
    store = ox.Store()
    store.extend(
        ox.Quad(each.subject, each.predicate, each.object)
        for each in ox.parse(answer, format=ox.RdfFormat.N_TRIPLES)
    )
    made = store.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")
    assert isinstance(made, ox.QueryTriples)  # noqa: S101  (for the type alone)
    return made
