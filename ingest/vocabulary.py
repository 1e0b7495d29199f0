"""The vocabularies: concepts with their labels, read from Turtle (SKOS); the only reader of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Final

import pyoxigraph

from ingest.errors import VocabularyError
from ingest.namespaces import GG, QUDT, RDF, SKOS

_KINDS: Final = (("pref", SKOS + "prefLabel"), ("alt", SKOS + "altLabel"), ("hidden", SKOS + "hiddenLabel"))
_NOT_VOCABULARY: Final = frozenset({"schema.ttl", "shapes.ttl"})


@dataclass(frozen=True, slots=True)
class Label:
    """A label of a concept: `language` is empty for one that holds in every language; `kind` is SKOS's."""

    text: str
    language: str
    kind: str


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept of a vocabulary.

    `scheme` is the last part of its scheme's IRI (`metric`, `unit`, `family`, `condition`), `types` are
    IRIs, `cues` words that mean the concept only beside a number of its unit, `unit` the IRI of its base
    unit, `minimum` and `maximum` the plausible values in it; `values` has every other property as text.
    """

    iri: str
    notation: str = ""
    scheme: str = ""
    types: tuple[str, ...] = ()
    labels: tuple[Label, ...] = ()
    cues: tuple[Label, ...] = ()
    broader: tuple[str, ...] = ()
    unit: str = ""
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    values: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class Vocabulary:
    """All concepts, in order of IRI."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self.concepts = tuple(sorted(concepts, key=lambda concept: concept.iri))
        self.by_iri: Mapping[str, Concept] = MappingProxyType({c.iri: c for c in self.concepts})
        self.by_notation: Mapping[str, Concept] = MappingProxyType(
            {c.notation: c for c in reversed(self.concepts) if c.notation}
        )

    def of(self, kind: str) -> tuple[Concept, ...]:
        """The concepts of a class, given by its IRI."""
        return tuple(concept for concept in self.concepts if kind in concept.types)


@cache
def load_vocabulary() -> Vocabulary:
    """Read the vocabularies that are installed with the package; raises VocabularyError for a broken file."""
    return read_vocabulary(_files(files("ontology")))


def read_vocabulary(sources: Iterable[tuple[str, bytes]]) -> Vocabulary:
    """Read a vocabulary from (file name, Turtle) pairs; a concept may be spread over several files."""
    found: dict[str, dict[str, list[pyoxigraph.Literal | pyoxigraph.NamedNode]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for name, data in sources:
        try:
            for quad in pyoxigraph.parse(input=data, format=pyoxigraph.RdfFormat.TURTLE):
                if isinstance(quad.subject, pyoxigraph.NamedNode) and isinstance(
                    quad.object, pyoxigraph.Literal | pyoxigraph.NamedNode
                ):
                    found[quad.subject.value][quad.predicate.value].append(quad.object)
        except (SyntaxError, ValueError) as error:
            raise VocabularyError(f"{name}: {' '.join(str(error).split())}") from error
    return Vocabulary(_concept(iri, properties) for iri, properties in found.items())


def _files(folder: Traversable) -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir() and entry.name == "labels":
            yield from ((f"labels/{name}", data) for name, data in _files(entry))
        elif entry.name.endswith(".ttl") and entry.name not in _NOT_VOCABULARY:
            yield entry.name, entry.read_bytes()


def _concept(iri: str, properties: Mapping[str, list[pyoxigraph.Literal | pyoxigraph.NamedNode]]) -> Concept:
    def texts(key: str) -> tuple[str, ...]:
        return tuple(term.value for term in properties.get(key, ()))

    def labels(key: str, kind: str) -> Iterator[Label]:
        for term in properties.get(key, ()):
            if isinstance(term, pyoxigraph.Literal):
                yield Label(term.value, term.language or "", kind)

    schemes = texts(SKOS + "inScheme")
    return Concept(
        iri=iri,
        notation=next(iter(texts(SKOS + "notation")), ""),
        scheme=schemes[0].rstrip("/").rpartition("/")[2] if schemes else "",
        types=texts(RDF + "type"),
        labels=tuple(label for kind, key in _KINDS for label in labels(key, kind)),
        cues=tuple(labels(GG + "cue", "cue")),
        broader=texts(SKOS + "broader"),
        unit=next(iter(texts(QUDT + "hasUnit")), ""),
        minimum=_number(iri, texts(GG + "minimum")),
        maximum=_number(iri, texts(GG + "maximum")),
        values=MappingProxyType({key: texts(key) for key in properties}),
    )


def _number(iri: str, texts: tuple[str, ...]) -> Decimal | None:
    try:
        return Decimal(texts[0]) if texts else None
    except InvalidOperation as error:
        raise VocabularyError(f"{iri}: {texts[0]!r} is no number") from error
