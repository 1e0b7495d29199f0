"""`glotgraph query`."""

from __future__ import annotations

import sys
from pathlib import Path

from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples

from ingest.display import results, streams, tables
from ingest.errors import UsageError
from ingest.graph.location import reading
from ingest.graph.queries import named_queries, named_query, serialized


def run(store: str, sparql: str | None, file: Path | None, name: str | None, form: str) -> int:
    """Print the answer to one query, given as itself, in a file (`-` is stdin) or by name."""
    question = _sparql(sparql, file, name)
    with reading(store) as opened:
        answer = opened.query(question)
        if form != "table":
            with streams.output() as stdout:
                stdout.write(serialized(answer, form))
        elif isinstance(answer, QueryTriples):
            with streams.output() as stdout:
                stdout.write(serialized(answer, "turtle"))
        elif isinstance(answer, QueryBoolean):
            streams.write("yes\n" if answer else "no\n")
        else:
            _show(answer)
    return 0


def _sparql(sparql: str | None, file: Path | None, name: str | None) -> str:
    if sum(given is not None for given in (sparql, file, name)) != 1:
        known = ", ".join(named_queries())
        raise UsageError(f"query takes one of SPARQL, --file and --name; the named queries are {known}")
    if name is not None:
        return named_query(name).sparql
    if sparql is not None:
        return sparql
    try:
        return sys.stdin.read() if str(file) == "-" else Path(str(file)).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise UsageError(f"{file}: not a query in UTF-8") from None


def _show(answer: QuerySolutions) -> None:
    names = [variable.value for variable in answer.variables]
    rows = [[_cell(solution[name]) for name in names] for solution in answer]
    if rows:
        tables.show(results.columns(names, rows), [[results.shown(cell) for cell in row] for row in rows])
    else:
        streams.note("no rows")


def _cell(term: object) -> results.Cell:
    if isinstance(term, NamedNode):
        return results.Cell(term.value, iri=True)
    if isinstance(term, Literal):
        return results.Cell(term.value, term.datatype.value)
    return results.Cell("" if term is None else str(term))
