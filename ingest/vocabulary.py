"""The vocabularies: concepts with their labels, from the ontology's Turtle (SKOS); its only reader."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Final

import pyoxigraph

from ingest.errors import VocabularyError
from ingest.namespaces import GG, QUDT, RDF, SKOS

_KINDS: Final = (
    ("pref", SKOS + "prefLabel"),
    ("alt", SKOS + "altLabel"),
    ("hidden", SKOS + "hiddenLabel"),
    ("symbol", QUDT + "symbol"),
)
_CUE: Final = GG + "cue"
_FIELDS: Final = frozenset(key for _, key in _KINDS) | {_CUE}
_CODED: Final = frozenset({"metric", "unit"})
_NOT_VOCABULARY: Final = frozenset({"schema.ttl", "shapes.ttl"})
_SEPARATORS: Final = re.compile(r"[\s\u00a0_\-\u2010-\u2013'’]+")

Text = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Label:
    """A label of a concept: `language` is empty for one that holds in every language.

    `kind` is `pref`, `alt` or `hidden` (SKOS), `symbol` (QUDT: matched as written, case included) or `cue`.
    """

    text: str
    language: str
    kind: str


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept of a vocabulary.

    `scheme` is the last part of its scheme's IRI (`metric`, `unit`, `family`, `tier`, `condition`), `types`
    are IRIs, `cues` words that mean the concept only beside a number of its unit, `unit` the IRI of its base
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
    values: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))


class Vocabulary:
    """All concepts, in order of IRI."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self.concepts = tuple(sorted(concepts, key=lambda concept: concept.iri))
        self.by_iri: Mapping[str, Concept] = MappingProxyType({c.iri: c for c in self.concepts})
        self.by_notation: Mapping[str, Concept] = MappingProxyType(
            {c.notation: c for c in reversed(self.concepts) if c.notation}
        )
        kinds: dict[str, list[Concept]] = defaultdict(list)
        for concept in self.concepts:
            for kind in concept.types:
                kinds[kind].append(concept)
        self._kinds = {kind: tuple(found) for kind, found in kinds.items()}

    def of(self, kind: str) -> tuple[Concept, ...]:
        """The concepts of a class, given by its IRI."""
        return self._kinds.get(kind, ())


@cache
def load_vocabulary() -> Vocabulary:
    """Read the vocabularies that are installed with the package; raises VocabularyError for a broken file."""
    return read_vocabulary(vocabulary_files(files("ontology")))


def read_vocabulary(sources: Iterable[tuple[str, bytes]]) -> Vocabulary:
    """Read a vocabulary from (file name, Turtle) pairs; a concept may be spread over several files.

    Raises VocabularyError, with file and line, for Turtle that does not parse and for a number that is none.
    """
    found: dict[str, dict[str, list[Text]]] = {}
    for name, data in sources:
        try:
            for triple in pyoxigraph.parse(input=data, format=pyoxigraph.RdfFormat.TURTLE):
                text = _text(triple.object)
                if text is not None and isinstance(triple.subject, pyoxigraph.NamedNode):
                    properties = found.setdefault(triple.subject.value, {})
                    properties.setdefault(triple.predicate.value, []).append(text)
        except (SyntaxError, ValueError) as error:
            raise VocabularyError(f"{name}: {' '.join(str(error).split())}") from error
    return Vocabulary(_concept(iri, properties) for iri, properties in found.items())


def vocabulary_files(folder: Traversable) -> Iterator[tuple[str, bytes]]:
    """(name, content) of each vocabulary file of a folder, by name; the schema and the shapes are none."""
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir() and entry.name == "labels":
            yield from ((f"labels/{name}", data) for name, data in vocabulary_files(entry))
        elif entry.name.endswith(".ttl") and entry.name not in _NOT_VOCABULARY:
            yield entry.name, entry.read_bytes()


def violations(vocabulary: Vocabulary) -> list[str]:
    """Each way in which a vocabulary breaks its own rules, a line each, in order; empty for a sound one.

    Every concept has a name; a notation is one concept's; a label means one concept of its scheme in each
    language, as matching folds it (case and separators away; symbols as written); a specification has labels
    in every language that the vocabulary speaks; units, bases and broader concepts are there; a minimum is
    not above its maximum.
    """
    return [
        *_nameless(vocabulary),
        *_repeated_notations(vocabulary),
        *_ambiguous(vocabulary),
        *_untranslated(vocabulary),
        *_dangling(vocabulary),
        *_reversed(vocabulary),
    ]


def folded(text: str) -> str:
    """Fold a label as matching does: without case and without the separators between its words."""
    return _SEPARATORS.sub("", text.casefold())


def _text(term: object) -> Text | None:
    """A term's text and its language; None for a blank node, which a vocabulary has no use for."""
    if isinstance(term, pyoxigraph.Literal):
        return term.value, term.language or ""
    return (term.value, "") if isinstance(term, pyoxigraph.NamedNode) else None


def _concept(iri: str, properties: Mapping[str, list[Text]]) -> Concept:
    values = {
        key: tuple(text for text, _ in found) for key, found in properties.items() if key not in _FIELDS
    }
    scheme = next(iter(values.get(SKOS + "inScheme", ())), "")
    return Concept(
        iri=iri,
        notation=next(iter(values.get(SKOS + "notation", ())), ""),
        scheme=scheme.rstrip("/").rpartition("/")[2],
        types=values.get(RDF + "type", ()),
        labels=tuple(
            Label(text, language, kind) for kind, key in _KINDS for text, language in properties.get(key, ())
        ),
        cues=tuple(Label(text, language, "cue") for text, language in properties.get(_CUE, ())),
        broader=values.get(SKOS + "broader", ()),
        unit=next(iter(values.get(QUDT + "hasUnit", ())), ""),
        minimum=_number(iri, values.get(GG + "minimum", ())),
        maximum=_number(iri, values.get(GG + "maximum", ())),
        values=MappingProxyType(values),
    )


def _number(iri: str, texts: tuple[str, ...]) -> Decimal | None:
    try:
        return Decimal(texts[0]) if texts else None
    except InvalidOperation as error:
        raise VocabularyError(f"{iri}: {texts[0]!r} is no number") from error


def _nameless(vocabulary: Vocabulary) -> Iterator[str]:
    for concept in vocabulary.concepts:
        if not concept.scheme:
            continue
        if concept.scheme in _CODED and not concept.notation:
            yield f"{concept.iri}: no notation"
        elif not concept.notation and all(label.kind != "pref" for label in concept.labels):
            yield f"{concept.iri}: neither a notation nor a preferred label"


def _repeated_notations(vocabulary: Vocabulary) -> Iterator[str]:
    for concept in vocabulary.concepts:
        first = vocabulary.by_notation.get(concept.notation, concept)
        if first is not concept:
            yield f"{concept.iri}: its notation {concept.notation!r} is also that of {first.iri}"


def _ambiguous(vocabulary: Vocabulary) -> Iterator[str]:
    languages = _languages(vocabulary)
    owners: dict[tuple[str, str, str], str] = {}
    for concept in vocabulary.concepts:
        labels = concept.labels
        if concept.notation and concept.scheme == "metric":
            labels = (*labels, Label(concept.notation, "", "pref"))
        for label in labels:
            key = label.text if label.kind == "symbol" else folded(label.text)
            scheme = f"{concept.scheme} symbol" if label.kind == "symbol" else concept.scheme
            for language in (label.language,) if label.language else languages:
                owner = owners.setdefault((scheme, language, key), concept.iri)
                if concept.scheme and owner != concept.iri:
                    yield f"{concept.iri}: its label {label.text!r} ({language}) is also one of {owner}"


def _untranslated(vocabulary: Vocabulary) -> Iterator[str]:
    languages = _languages(vocabulary)
    for concept in vocabulary.of(GG + "Specification"):
        spoken = {label.language for label in concept.labels}
        for language in languages:
            if language not in spoken:
                yield f"{concept.iri}: no label in {language}"


def _dangling(vocabulary: Vocabulary) -> Iterator[str]:
    for concept in vocabulary.concepts:
        linked = [*concept.broader, *([concept.unit] if concept.unit else [])]
        for key in ("base", "counts", "numerator", "denominator", "tierOf"):
            linked += concept.values.get(GG + key, ())
        for iri in linked:
            if iri not in vocabulary.by_iri:
                yield f"{concept.iri}: {iri} is not there"


def _reversed(vocabulary: Vocabulary) -> Iterator[str]:
    for concept in vocabulary.concepts:
        low, high = concept.minimum, concept.maximum
        if low is not None and high is not None and low > high:
            yield f"{concept.iri}: its minimum {low} is above its maximum {high}"


def _languages(vocabulary: Vocabulary) -> tuple[str, ...]:
    spoken = {label.language for concept in vocabulary.concepts for label in concept.labels}
    return tuple(sorted(spoken - {""}))
