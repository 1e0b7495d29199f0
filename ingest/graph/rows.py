"""Claims read back out of a store, as typed rows in a fixed order."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pyoxigraph import NamedNode

from ingest.graph.names import folded, metric_labels, metric_names, model_names
from ingest.graph.store import among, graphs, select, value_of, values
from ingest.namespaces import CITO, DCTERMS, GG, OA, PROV, QUDT, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from ingest.graph.store import Store

_NOTE: Final = PROV + "wasDerivedFrom"
# What a row does not need, left out where it costs least.
_SELECTION: Final = """
SELECT ?claim ?property ?value {among} WHERE {{
  {values}
  GRAPH ?note {{ {patterns} ?claim a gg:Claim ; ?property ?value . }}
  FILTER (?property NOT IN (rdf:type, gg:joined, gg:lower, gg:upper, oa:hasSelector, qudt:hasUnit))
}}
"""
_PLACES: Final = """
SELECT ?claim ?property ?value {among} WHERE {{
  {values}
  GRAPH ?note {{ {patterns} ?claim a gg:Claim ; oa:hasSelector ?place . ?place ?property ?value . }}
  FILTER (?property != rdf:type)
}}
"""
_SOURCES: Final = """
SELECT DISTINCT ?note ?source ?name {among} WHERE {{
  GRAPH ?note {{ ?claim prov:wasAttributedTo ?source . ?source rdfs:label ?name }}
}}
"""
_HEADS: Final = """
SELECT ?note ?property ?value {among} WHERE {{
  VALUES ?property {{ dcterms:identifier dcterms:language dcterms:issued dcterms:source gg:textDigest }}
  GRAPH ?note {{ ?note a gg:Note ; ?property ?value }}
}}
"""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim of the store; the fields of the command line first, then what conflicts need.

    `note` is the note's name, `model` the name that the note gives, `metric` the id of the guidelines,
    `value`, `lower`, `upper` exact, in base units; `claim` is the claim's IRI and `note_iri` its note's.
    `date` and `source` are the note's own, `text_digest` is that of its words, head aside,
    `passage_digest` that of the words around the claim. `digits` and
    `resolution` are those of the printed number, `alternatives` other readings of its characters,
    `supersedes` the value that it says it replaces.
    """

    note: str
    language: str
    model: str
    model_id: str
    metric: str
    metric_id: str
    value: Decimal
    lower: Decimal | None
    upper: Decimal | None
    bound: str
    unit: str
    condition: str
    attribution: str
    citation: str
    stance: str
    quote: str
    start: int
    end: int
    rule: str
    claim: str
    note_iri: str = ""
    date: str = ""
    source: str = ""
    text_digest: str = ""
    passage_digest: str = ""
    printed: str = ""
    digits: int = 1
    resolution: Decimal = Decimal(1)
    scale: str = ""
    alternatives: tuple[Decimal, ...] = ()
    supersedes: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """What claims to read: empty strings let everything through.

    `model` and `metric` are a name (case, spaces, hyphens and width do not matter) or an IRI, `metric` also
    a label of the vocabulary in any language; `note` is
    its name or its IRI; `language` is the code of the note's language; `claim` is a claim's IRI; `keys` are
    (model, metric) IRIs, and `notes` IRIs of notes.
    """

    model: str = ""
    metric: str = ""
    note: str = ""
    language: str = ""
    claim: str = ""
    keys: frozenset[tuple[str, str]] = frozenset()
    notes: frozenset[str] = frozenset()


EVERYTHING: Final = Filter()


def claim_rows(store: Store, wanted: Filter = EVERYTHING) -> list[ClaimRow]:
    """The claims that pass the filter, by note, place, and then what they say."""
    restriction = _restriction(store, wanted)
    if restriction is None:
        return []
    found: dict[str, dict[str, list[str]]] = {}
    for query in (_SELECTION, _PLACES):
        for row in select(store, query.format(**restriction)):
            claim, key, value = map(value_of, row)
            found.setdefault(claim, {}).setdefault(key, []).append(value)
    notes = None if wanted == EVERYTHING else {said[_NOTE][0] for said in found.values()}
    heads = _heads(store, notes)
    sources = {
        (value_of(note), value_of(source)): value_of(name)
        for note, source, name in select(store, _SOURCES.format(among=among(notes)))
    }
    return sorted((_row(claim, said, heads, sources) for claim, said in found.items()), key=_order)


def _heads(store: Store, notes: Collection[str] | None = None) -> dict[str, dict[str, str]]:
    heads: dict[str, dict[str, str]] = {}
    for note, property_, value in select(store, _HEADS.format(among=among(notes))):
        head = heads.setdefault(value_of(note), {})
        key = value_of(property_)
        head[key] = min(head.get(key, value_of(value)), value_of(value))
    return heads


def _restriction(store: Store, wanted: Filter) -> dict[str, str] | None:
    """The graphs, VALUES and patterns that select the claims; None where nothing can pass."""
    bound, patterns = [], []
    notes = set(wanted.notes)
    for variable, predicate, name, sources in (
        ("?model", "schema:observationAbout", wanted.model, (model_names,)),
        ("?metric", "schema:measuredProperty", wanted.metric, (metric_names, metric_labels)),
    ):
        if name:
            found = (names(store).get(folded(name), set()) for names in sources)
            iris = next(filter(None, found), set()) | _as_iri(name)
            if not iris:
                return None
            bound.append(values(variable, iris))
            patterns.append(f"?claim {predicate} {variable} .")
    if len(wanted.keys) == 1:
        ((model, metric),) = wanted.keys
        patterns.append(f"?claim schema:observationAbout <{model}> ; schema:measuredProperty <{metric}> .")
    elif wanted.keys:
        pairs = " ".join(f"(<{model}> <{metric}>)" for model, metric in sorted(wanted.keys))
        bound.append(f"VALUES (?model ?metric) {{ {pairs} }}")
        patterns.append("?claim schema:observationAbout ?model ; schema:measuredProperty ?metric .")
    if wanted.claim:
        bound.append(values("?claim", {wanted.claim}))
    if wanted.note or wanted.language:
        notes = {
            iri
            for iri, head in _heads(store).items()
            if wanted.note in {"", iri, head.get(DCTERMS + "identifier")}
            and wanted.language in {"", head.get(DCTERMS + "language")}
        }
        if not notes:
            return None
    return {
        "values": " ".join(bound),
        "patterns": " ".join(patterns),
        "among": graphs(notes) if notes else "",
    }


def _as_iri(name: str) -> set[str]:
    try:
        return {NamedNode(name).value}
    except (ValueError, UnicodeEncodeError):
        return set()


def _row(
    claim: str,
    said: Mapping[str, Sequence[str]],
    heads: Mapping[str, Mapping[str, str]],
    sources: Mapping[tuple[str, str], str],
) -> ClaimRow:
    def one(key: str) -> str:
        return said[key][0] if key in said else ""

    def decimal(key: str) -> Decimal | None:
        return Decimal(one(GG + key)) if one(GG + key) else None

    note, source = one(_NOTE), one(PROV + "wasAttributedTo")
    head = heads.get(note, {})
    return ClaimRow(
        note=head.get(DCTERMS + "identifier", note),
        language=head.get(DCTERMS + "language", ""),
        model=one(GG + "modelName"),
        model_id=one(SCHEMA + "observationAbout"),
        metric=one(GG + "metricName"),
        metric_id=one(SCHEMA + "measuredProperty"),
        value=Decimal(one(GG + "exactValue") or one(QUDT + "numericValue")),
        lower=decimal("lowerExact"),
        upper=decimal("upperExact"),
        bound=one(GG + "bound") or "=",
        unit=one(GG + "unitName"),
        condition=one(GG + "condition"),
        attribution=sources.get((note, source), source),
        citation=one(GG + "citation") or one(CITO + "citesAsDataSource"),
        stance=one(GG + "stance"),
        quote=one(OA + "exact"),
        start=int(one(OA + "start")),
        end=int(one(OA + "end")),
        rule=one(GG + "rule"),
        claim=claim,
        note_iri=note,
        date=head.get(DCTERMS + "issued", ""),
        source=head.get(DCTERMS + "source", ""),
        text_digest=head.get(GG + "textDigest", ""),
        passage_digest=one(GG + "passageDigest"),
        printed=one(GG + "printed"),
        digits=int(one(GG + "significantDigits") or 1),
        resolution=decimal("resolution") or Decimal(1),
        scale=one(GG + "scale"),
        alternatives=tuple(sorted(map(Decimal, said.get(GG + "alternative", ())))),
        supersedes=decimal("supersedes"),
    )


def _order(row: ClaimRow) -> tuple[str, int, int, str, str, Decimal, str]:
    return row.note, row.start, row.end, row.model, row.metric, row.value, row.claim


def grouped(rows: Iterable[ClaimRow]) -> Iterator[tuple[tuple[str, str], list[ClaimRow]]]:
    """The rows of each (model, metric), in order of those two IRIs."""
    groups: dict[tuple[str, str], list[ClaimRow]] = {}
    for row in rows:
        groups.setdefault((row.model_id, row.metric_id), []).append(row)
    yield from sorted(groups.items())
