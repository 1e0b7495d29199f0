"""The names that models and metrics go by in a store."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from ingest.graph.store import select, value_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ingest.graph.store import Row, Store

_SEPARATORS: Final = re.compile(r"[\s\-‐-―_]+")
_NAMES: Final = "SELECT DISTINCT ?thing ?name WHERE {{ GRAPH ?note {{ {pattern} }} }}"
_LABELS: Final = """
SELECT DISTINCT ?thing ?name WHERE {
  GRAPH ?vocabulary {
    ?thing skos:inScheme <https://w3id.org/glotgraph/metric/> ; skos:prefLabel|skos:altLabel ?name
  }
}
"""


def folded(name: str) -> str:
    """A name as it is compared: NFKC, case folded, without spaces, hyphens and underscores."""
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", name).casefold())


def metric_names(store: Store) -> dict[str, set[str]]:
    """The IRIs of the metrics that are claimed, by folded name."""
    return _by_name(store, "?claim schema:measuredProperty ?thing ; gg:metricName ?name")


def metric_labels(store: Store) -> dict[str, set[str]]:
    """The IRIs of the metrics of the vocabulary, by folded label in any language."""
    return _folded_names(select(store, _LABELS))


def model_names(store: Store) -> dict[str, set[str]]:
    """The IRIs of the models that are claimed or mentioned, by folded name or spelling."""
    names = _by_name(store, "?claim schema:observationAbout ?thing ; gg:modelName ?name")
    pattern = "?thing a fair4ml:MLModel ; rdfs:label|skos:altLabel ?name"
    for name, iris in _by_name(store, pattern).items():
        names.setdefault(name, set()).update(iris)
    return names


def _by_name(store: Store, pattern: str) -> dict[str, set[str]]:
    return _folded_names(select(store, _NAMES.format(pattern=pattern)))


def _folded_names(rows: Iterable[Row]) -> dict[str, set[str]]:
    names: dict[str, set[str]] = {}
    for thing, name in rows:
        names.setdefault(folded(value_of(name)), set()).add(value_of(thing))
    return names
