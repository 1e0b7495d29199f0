"""Where claims of one model and one metric part, and where they bear each other out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, Quad

from ingest.graph.kinds import CONFIRMS, DISAGREES, GRAVITY, Kind, Pair, compare, said
from ingest.graph.readings import Reading, readings
from ingest.graph.rows import ClaimRow, Filter, claim_rows, grouped
from ingest.graph.terms import RDF_TYPE, fingerprint_of, gg, node, number, string
from ingest.namespaces import CITO, CONFLICTS, RDFS, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ingest.graph.store import Store


@dataclass(frozen=True, slots=True)
class Conflict:
    """All that is claimed of one model and one metric, where more than one claim bears on it.

    `kind` is that of the gravest pair, and `explanation` its words; `condition` the one that all claims
    share, else empty. `values` are the claims in their order, `pairs` every pair compared, gravest first.
    """

    model: str
    model_id: str
    metric: str
    metric_id: str
    condition: str
    kind: Kind
    explanation: str
    values: tuple[ClaimRow, ...]
    pairs: tuple[Pair, ...]


def conflicts(rows: Iterable[ClaimRow]) -> list[Conflict]:
    """The groups of the claims, gravest first, then by model and metric; depends on the claims alone.

    A group needs two distinct readings, or one that two notes share.
    """
    found = (_conflict(members) for _, members in grouped(sorted(rows, key=_place)))
    ordered = sorted(
        (conflict for conflict in found if conflict),
        key=lambda each: (GRAVITY[each.kind], each.model_id, each.metric_id),
    )
    return list(ordered)


def stored_conflicts(store: Store, model: str = "") -> list[Conflict]:
    """The conflicts among the claims of the store, of one model where it is named."""
    return conflicts(claim_rows(store, Filter(model=model)))


def write_conflicts(store: Store) -> bool:
    """Bring the conflicts' graph up to date; False, and nothing written, where it was."""
    return store.replace(CONFLICTS, conflict_quads(conflicts(claim_rows(store))))


def conflict_quads(found: Iterable[Conflict]) -> Iterator[Quad]:
    """The conflicts in RDF, each group and each pair with an IRI of its own."""
    graph = node(CONFLICTS)
    for conflict in found:
        group = NamedNode(f"{CONFLICTS}#{fingerprint_of(conflict.model_id, conflict.metric_id)}")
        yield Quad(group, RDF_TYPE, gg("Conflict"), graph)
        yield Quad(group, node(SCHEMA + "observationAbout"), NamedNode(conflict.model_id), graph)
        yield Quad(group, node(SCHEMA + "measuredProperty"), NamedNode(conflict.metric_id), graph)
        yield Quad(group, gg("conflictKind"), string(conflict.kind.value), graph)
        yield Quad(group, node(RDFS + "comment"), string(conflict.explanation), graph)
        for pair in conflict.pairs:
            yield from _pair_quads(group, pair)
        for reading in readings(conflict.values):
            first = NamedNode(reading.first.claim)
            for row in _one_a_note(reading)[1:]:
                yield Quad(NamedNode(row.claim), node(CITO + "confirms"), first, graph)


def _pair_quads(group: NamedNode, pair: Pair) -> Iterator[Quad]:
    graph = node(CONFLICTS)
    subject = NamedNode(f"{CONFLICTS}#pair-{fingerprint_of(pair.a, pair.b)}")
    a, b = NamedNode(pair.a), NamedNode(pair.b)
    yield Quad(group, gg("pair"), subject, graph)
    yield Quad(subject, RDF_TYPE, gg("Pair"), graph)
    yield Quad(subject, gg("first"), a, graph)
    yield Quad(subject, gg("second"), b, graph)
    yield Quad(subject, gg("conflictKind"), string(pair.kind.value), graph)
    yield Quad(subject, node(RDFS + "comment"), string(pair.explanation), graph)
    if pair.ratio is not None:
        yield Quad(subject, gg("ratio"), number(pair.ratio), graph)
    if pair.kind in DISAGREES:
        yield Quad(a, node(CITO + "disagreesWith"), b, graph)
    if pair.kind in CONFIRMS:
        yield Quad(a, node(CITO + "confirms"), b, graph)


def _place(row: ClaimRow) -> tuple[str, int, int, str]:
    return row.note_iri, row.start, row.end, row.claim


def _conflict(rows: list[ClaimRow]) -> Conflict | None:
    distinct = readings(rows)
    revisions = {
        (row.value, row.supersedes): row.note for row in reversed(rows) if row.supersedes is not None
    }
    compared = (compare(a, b, revisions) for a, b in combinations(distinct, 2))
    pairs = sorted(compared, key=lambda pair: GRAVITY[pair.kind])
    if pairs:
        kind, explanation = pairs[0].kind, pairs[0].explanation
    elif len(_one_a_note(distinct[0])) > 1:
        kind, explanation = Kind.AGREEMENT, _corroboration(distinct[0])
    else:
        return None
    conditions = {row.condition for row in rows}
    return Conflict(
        model=_usual(row.model for row in rows),
        model_id=rows[0].model_id,
        metric=_usual(row.metric for row in rows),
        metric_id=rows[0].metric_id,
        condition=conditions.pop() if len(conditions) == 1 else "",
        kind=kind,
        explanation=explanation,
        values=tuple(rows),
        pairs=tuple(pairs),
    )


def _usual(names: Iterable[str]) -> str:
    """The name most often used, the first in the alphabet among equals."""
    counts = Counter(names)
    return min(counts, key=lambda name: (-counts[name], name))


def _one_a_note(reading: Reading) -> list[ClaimRow]:
    return list({row.note_iri: row for row in reversed(reading.rows)}.values())[::-1]


def _corroboration(reading: Reading) -> str:
    """How many notes say it, and from how many origins: a copy of one source corroborates nothing."""
    notes = len(_one_a_note(reading))
    origins = len({_origin(row) for row in reading.rows})
    return f"{notes} notes say {said(reading)}, from {origins} origin{'s' if origins > 1 else ''}"


def _origin(row: ClaimRow) -> str:
    return (row.citation or row.attribution or row.source or row.note_iri).casefold().strip().rstrip("/")
