"""Claims read back out of a store, as typed rows in a fixed order."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pyoxigraph import NamedNode

from ingest.graph.store import value_of
from ingest.namespaces import CITO, DCTERMS, GG, OA, PROV, QUDT, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ingest.graph.store import Row, Store

_SEPARATORS: Final = re.compile(r"[\s\-‐-―_]+")
_SELECTION: Final = """
SELECT ?claim ?property ?value WHERE {{
  {values}
  GRAPH ?note {{ {patterns} ?claim a gg:Claim ; ?property ?value . }}
}}
"""
_PLACES: Final = """
SELECT ?claim ?property ?value WHERE {{
  {values}
  GRAPH ?note {{ {patterns} ?claim a gg:Claim ; oa:hasSelector ?place . ?place ?property ?value . }}
}}
"""
_SOURCES: Final = """
SELECT DISTINCT ?note ?source ?name WHERE {
  GRAPH ?note { ?claim prov:wasAttributedTo ?source . ?source rdfs:label ?name }
}
"""
_NAMES: Final = "SELECT DISTINCT ?thing ?name WHERE {{ GRAPH ?note {{ {pattern} }} }}"
_LABELS: Final = """
SELECT DISTINCT ?thing ?name WHERE {
  GRAPH ?vocabulary {
    ?thing skos:inScheme <https://w3id.org/glotgraph/metric/> ; skos:prefLabel|skos:altLabel ?name
  }
}
"""
_HEADS: Final = """
SELECT ?note ?property ?value WHERE {
  VALUES ?property { dcterms:identifier dcterms:language dcterms:issued dcterms:source }
  GRAPH ?note { ?note a gg:Note ; ?property ?value }
}
"""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim of the store; the fields of the command line first, then what conflicts need.

    `note` is the note's name, `model` the name that the note gives, `metric` the id of the guidelines,
    `value`, `lower`, `upper` exact, in base units; `claim` is the claim's IRI and `note_iri` its note's.
    `date` and `source` are the note's own. `digits` and `resolution` are those of the printed number,
    `alternatives` other readings of its characters, `supersedes` the value that it says it replaces.
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
    its name or its IRI; `language` is the code of the note's language; `claim` is a claim's IRI.
    """

    model: str = ""
    metric: str = ""
    note: str = ""
    language: str = ""
    claim: str = ""


EVERYTHING: Final = Filter()


def folded(name: str) -> str:
    """A name as it is compared: NFKC, case folded, without spaces, hyphens and underscores."""
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", name).casefold())


def claim_rows(store: Store, wanted: Filter = EVERYTHING) -> list[ClaimRow]:
    """The claims that pass the filter, by note, place, and then what they say."""
    heads = _heads(store)
    restriction = _restriction(store, wanted, heads)
    if restriction is None:
        return []
    values, patterns = restriction
    found: dict[str, dict[str, list[str]]] = {}
    for query in (_SELECTION, _PLACES):
        for row in store.select(query.format(values=values, patterns=patterns)):
            claim, key, value = map(value_of, row)
            found.setdefault(claim, {}).setdefault(key, []).append(value)
    sources = {
        (value_of(note), value_of(source)): value_of(name) for note, source, name in store.select(_SOURCES)
    }
    return sorted((_row(claim, said, heads, sources) for claim, said in found.items()), key=_order)


def metric_names(store: Store) -> dict[str, set[str]]:
    """The IRIs of the metrics that are claimed, by folded name."""
    return _by_name(store, "?claim schema:measuredProperty ?thing ; gg:metricName ?name")


def metric_labels(store: Store) -> dict[str, set[str]]:
    """The IRIs of the metrics of the vocabulary, by folded label in any language."""
    return _folded_names(store.select(_LABELS))


def model_names(store: Store) -> dict[str, set[str]]:
    """The IRIs of the models that are claimed or mentioned, by folded name or spelling."""
    names = _by_name(store, "?claim schema:observationAbout ?thing ; gg:modelName ?name")
    pattern = "?thing a fair4ml:MLModel ; rdfs:label|skos:altLabel ?name"
    for name, iris in _by_name(store, pattern).items():
        names.setdefault(name, set()).update(iris)
    return names


def _by_name(store: Store, pattern: str) -> dict[str, set[str]]:
    return _folded_names(store.select(_NAMES.format(pattern=pattern)))


def _folded_names(rows: Iterable[Row]) -> dict[str, set[str]]:
    names: dict[str, set[str]] = {}
    for thing, name in rows:
        names.setdefault(folded(value_of(name)), set()).add(value_of(thing))
    return names


def _heads(store: Store) -> dict[str, dict[str, str]]:
    heads: dict[str, dict[str, str]] = {}
    for note, property_, value in store.select(_HEADS):
        head = heads.setdefault(value_of(note), {})
        key = value_of(property_)
        head[key] = min(head.get(key, value_of(value)), value_of(value))
    return heads


def _restriction(
    store: Store, wanted: Filter, heads: Mapping[str, Mapping[str, str]]
) -> tuple[str, str] | None:
    """The VALUES and the patterns that select the claims; None where nothing can pass."""
    values, patterns = [], []
    for variable, predicate, name, sources in (
        ("?model", "schema:observationAbout", wanted.model, (model_names,)),
        ("?metric", "schema:measuredProperty", wanted.metric, (metric_names, metric_labels)),
    ):
        if name:
            found = (names(store).get(folded(name), set()) for names in sources)
            iris = next(filter(None, found), set()) | _as_iri(name)
            if not iris:
                return None
            values.append(_values(variable, iris))
            patterns.append(f"?claim {predicate} {variable} .")
    if wanted.claim:
        values.append(_values("?claim", {wanted.claim}))
    if wanted.note or wanted.language:
        notes = {
            iri
            for iri, head in heads.items()
            if wanted.note in {"", iri, head.get(DCTERMS + "identifier")}
            and wanted.language in {"", head.get(DCTERMS + "language")}
        }
        if not notes:
            return None
        values.append(_values("?note", notes))
    return " ".join(values), " ".join(patterns)


def _as_iri(name: str) -> set[str]:
    try:
        return {NamedNode(name).value}
    except (ValueError, UnicodeEncodeError):
        return set()


def _values(variable: str, iris: Iterable[str]) -> str:
    return f"VALUES {variable} {{ {' '.join(f'<{iri}>' for iri in sorted(iris))} }}"


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

    note, source = one(PROV + "wasDerivedFrom"), one(PROV + "wasAttributedTo")
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
