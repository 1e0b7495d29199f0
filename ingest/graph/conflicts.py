"""Where claims of one model and one metric part, and where they bear each other out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ingest.graph.kinds import GRAVITY, Kind, Pair, compare
from ingest.graph.origins import Tally, tally
from ingest.graph.pairing import pairing
from ingest.graph.readings import Reading, readings
from ingest.graph.rows import ClaimRow, Filter, claim_rows, grouped
from ingest.graph.statements import Statements
from ingest.graph.store import select, value_of
from ingest.graph.words import said
from ingest.namespaces import VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from ingest.graph.store import Key, Store

_NONE: Final[Mapping[Key, Tally]] = MappingProxyType({})
_INTRINSIC: Final = f"SELECT ?metric {{ GRAPH <{VOCABULARY}> {{ ?metric gg:intrinsic true }} }}"


@dataclass(frozen=True, slots=True)
class Conflict:
    """All that is claimed of one model and one metric, where more than one claim bears on it.

    `kind` is that of the gravest pair, and `explanation` its words; `condition` the one that all claims
    share, else empty. `values` are the claims in their order, `readings` the distinct things they say,
    `pairs` every pair compared (of very many readings not every two), gravest first.
    """

    model: str
    model_id: str
    metric: str
    metric_id: str
    condition: str
    kind: Kind
    explanation: str
    values: tuple[ClaimRow, ...]
    readings: tuple[Reading, ...]
    pairs: tuple[Pair, ...]


def conflicts(
    rows: Iterable[ClaimRow], intrinsic: Collection[str] = (), tallies: Mapping[Key, Tally] = _NONE
) -> list[Conflict]:
    """The groups of the claims, gravest first, then by model and metric; depends on the claims alone.

    A group needs two distinct readings, or one that two notes share. `intrinsic` are the metrics (IRIs) of
    which a model has one value whatever the case. `tallies` are those of keys of which the claims are but
    some that stand for all.
    """
    found = (
        _conflict(members, key[1] in intrinsic, tallies.get(key))
        for key, members in grouped(sorted(rows, key=place))
    )
    return sorted(
        (conflict for conflict in found if conflict),
        key=lambda each: (GRAVITY[each.kind], each.model_id, each.metric_id),
    )


def stored_conflicts(store: Store, model: str = "") -> list[Conflict]:
    """The conflicts among the claims of the store, of one model where it is named."""
    return conflicts(claim_rows(store, Filter(model=model)), intrinsic_metrics(store))


def intrinsic_metrics(store: Store) -> frozenset[str]:
    """The metrics that the store's vocabulary calls intrinsic."""
    return frozenset(value_of(row[0]) for row in select(store, _INTRINSIC))


def one_a_note(reading: Reading) -> list[ClaimRow]:
    """The first claim of each note that the reading has."""
    return list({row.note_iri: row for row in reversed(reading.rows)}.values())[::-1]


def place(row: ClaimRow) -> tuple[str, int, int, str]:
    """What sorts claims of all notes: the first of a reading stands for it."""
    return row.note_iri, row.start, row.end, row.claim


def _conflict(rows: list[ClaimRow], intrinsic: bool, known: Tally | None) -> Conflict | None:
    distinct = readings(rows)
    statements = Statements.of(distinct, intrinsic)
    compared = (compare(a, b, statements) for a, b in pairing(distinct, statements.revisions))
    pairs = sorted(compared, key=lambda pair: GRAVITY[pair.kind])
    kind = pairs[0].kind if pairs else Kind.AGREEMENT
    if kind is Kind.AGREEMENT and (counts := known or tally(rows)).notes > 1:
        explanation = _corroboration(distinct[0], counts)
    elif pairs:
        explanation = pairs[0].explanation
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
        readings=tuple(distinct),
        pairs=tuple(pairs),
    )


def _usual(names: Iterable[str]) -> str:
    """The name most often used, the first in the alphabet among equals."""
    counts = Counter(names)
    return min(counts, key=lambda name: (-counts[name], name))


def _corroboration(reading: Reading, counts: Tally) -> str:
    """How many notes say it, and from how many origins: a copy of one source corroborates nothing."""
    origins = f"{counts.origins} origin{'s' if counts.origins > 1 else ''}"
    return f"{counts.notes} notes say {said(reading)}, from {origins}"
