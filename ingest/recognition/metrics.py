"""Metrics, count nouns and conditions found in running text by the labels of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Final
from urllib.parse import quote

from ingest.namespaces import GG, METRIC, SCHEMA
from ingest.recognition.benchmarks import unlisted
from ingest.recognition.lexicon import Lexicon, Match
from ingest.recognition.words import Words, cut, fold
from ingest.vocabulary import Concept, Vocabulary

_EDITION: Final = re.compile(r"[ \u00a0-]?(v\d+(?:\.\d+)*)(?![\w.]*\w)", re.IGNORECASE)
_BARE_EDITION: Final = re.compile(
    r"[ \u00a0-]?((?:20[12]\d|[1-9]\.\d|[1-9](?=[\s)）:：,、|]|$)))(?![.,]?\d)(?!\s?[%％])"
)
_YEAR: Final = re.compile(r"(?<=[A-Z])(\d\d)(?![\d.,])(?!\s?[%％])")
_TONGUE: Final = "ar|cs|de|en|es|et|fi|fr|gu|he|hi|is|it|ja|kk|ko|lt|lv|nl|pl|pt|ro|ru|tr|uk|vi|zh"
_DIRECTION: Final = re.compile(
    rf"[ \u00a0_-]?\(?((?:{_TONGUE})(?:-|–|→|->)(?:{_TONGUE}))(?![A-Za-z0-9])\)?", re.IGNORECASE
)
_HIGHEST: Final = Decimal(100)
_SCORED: Final = re.compile(r"\s?[%％]|\.\d")
_TIED_LEFT: Final = re.compile(r"[A-Za-z0-9]-$")
_ARTICLE: Final = re.compile(r"[a-z]\s\d")
_TIED_RIGHT: Final = re.compile(r"-[A-Za-z]")


class Role(StrEnum):
    """What a term of the vocabulary does in a text.

    A LABEL names a metric; a CUE means one only beside a number of its unit; a NOUN is what is counted;
    a CONDITION narrows a claim.
    """

    LABEL = "label"
    CUE = "cue"
    NOUN = "noun"
    CONDITION = "condition"


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric as claims need it: `unit` is the notation of its base unit, empty for a benchmark's score.

    `minor` tells a quantity that counts only where it is named beside its number, `limit` one that is itself
    the most there may be, `over_data` a measure that any set of data may be scored with (WER, BLEU),
    `general` one that says only how a benchmark is scored: accuracy; `machine` one that a machine has too;
    of an `intrinsic` one a model has one value, however it is run: its parameters.
    """

    iri: str
    id: str
    unit: str = ""
    benchmark: bool = False
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    broader: tuple[str, ...] = ()
    minor: bool = False
    limit: bool = False
    over_data: bool = False
    general: bool = False
    machine: bool = False
    intrinsic: bool = False

    @property
    def narrowed(self) -> bool:
        """Whether a word beside the number makes it of a broader quantity: active parameters."""
        return bool(self.broader) and not self.benchmark


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the vocabulary at `start:end`.

    `metrics` are what it may mean (more than one for a cue such as "output"), for a NOUN what it counts;
    `name` is the unit's notation of a NOUN, the name of a CONDITION; `kinds` are the classes of a
    condition's concept.
    """

    start: int
    end: int
    text: str
    role: Role
    metrics: tuple[Metric, ...] = ()
    name: str = ""
    kinds: tuple[str, ...] = ()


class TermFinder:
    """Finds the vocabulary's terms in running text; `stems` are the rooms' stemmers by language code."""

    def __init__(self, vocabulary: Vocabulary, stems: Mapping[str, Callable[[str], str]]) -> None:
        self.metrics = {concept.iri: metric_of(concept, vocabulary) for concept in _metrics(vocabulary)}
        self._editions = frozenset(
            concept.iri
            for concept in _metrics(vocabulary)
            if "true" in concept.values.get(GG + "editions", ())
        )
        self._as_printed = frozenset(
            concept.iri
            for concept in _metrics(vocabulary)
            if "true" in concept.values.get(GG + "namedAsPrinted", ())
        )
        self._counted = {
            concept.notation: tuple(
                self.metrics[iri] for iri in concept.values[GG + "counts"] if iri in self.metrics
            )
            for concept in vocabulary.concepts
            if GG + "counts" in concept.values
        }
        self._exact = {
            concept.iri: frozenset(_letters(label.text) for label in concept.labels)
            | {_letters(concept.notation)}
            for concept in _metrics(vocabulary)
            if "true" in concept.values.get(GG + "caseSensitive", ())
        }
        self._never = frozenset(
            fold(label.text)
            for kind in (SCHEMA + "Organization", GG + "Software", GG + "Hardware", GG + "ModelFamily")
            for concept in vocabulary.of(kind)
            for label in concept.labels
        )
        self._lexicon: Lexicon[tuple[Role, str, tuple[str, ...]]] = Lexicon(_entries(vocabulary), stems)

    def find(self, text: str, words: Words | None = None) -> tuple[Term, ...]:
        """Find the terms, left to right; the same characters may be a label, a cue and a noun at once."""
        words = cut(text) if words is None else words
        terms: list[Term] = []
        for match in self._lexicon.find(text, words):
            terms += self._terms(text, self._less_its_score(text, words, match))
        terms += self._unlisted(text, [term for term in terms if term.role is not Role.CUE])
        return tuple(sorted(terms, key=lambda term: term.start))

    def _unlisted(self, text: str, known: Sequence[Term]) -> Iterable[Term]:
        """Mint the benchmarks that the text names and the vocabulary does not."""
        taken = [(term.start, term.end) for term in known]
        for start, end in unlisted(text, self._never):
            if all(end <= first or start >= last for first, last in taken):
                name = text[start:end]
                minted = Metric(metric_iri(name), name, "", True, Decimal(0), _HIGHEST)
                metric, finish = self._edition(text, minted, end)
                taken.append((start, finish))
                yield Term(start, finish, text[start:finish], Role.LABEL, (metric,))

    def _less_its_score(
        self, text: str, words: Words, match: Match[tuple[Role, str, tuple[str, ...]]]
    ) -> Match[tuple[Role, str, tuple[str, ...]]]:
        """Leave a number with a percent sign out of a name that seems to end with it: Terminal-Bench 2.1%."""
        shorter, last = match, match.last
        while text[shorter.end - 1].isdigit() and _SCORED.match(text, shorter.end) and last > match.first + 1:
            last -= 1
            shorter = self._lexicon.match(text, words, match.first, last) or shorter
        return shorter

    def _terms(self, text: str, match: Match[tuple[Role, str, tuple[str, ...]]]) -> Iterable[Term]:
        start, end = match.start, match.end
        if (_torn(text, start, end) and not _is_plural(text, end)) or _ARTICLE.match(text, start):
            return
        match = replace(match, values=tuple(v for v in match.values if self._written(text[start:end], v[1])))
        printed = text[start:end]
        for role in (Role.LABEL, Role.CUE):
            metrics = tuple(self.metrics[key] for kind, key, _ in match.values if kind is role)
            if role is Role.LABEL and len(metrics) == 1:
                metric, end = self._edition(text, metrics[0], end)
                if metric.iri in self._as_printed:
                    end += text[start:end].count("(") if text.startswith(")", end) else 0
                    metric = replace(metric, id=text[start:end])
                if metric.benchmark and _tied(text, start, end):
                    continue
                yield Term(start, end, text[start:end], role, (metric,))
            elif metrics:
                yield Term(start, match.end, printed, role, metrics)
        for kind, key, classes in match.values:
            if kind is Role.NOUN or kind is Role.CONDITION:
                counted = self._counted.get(key, ()) if kind is Role.NOUN else ()
                yield Term(start, match.end, printed, kind, counted, key, classes)

    def _written(self, printed: str, key: str) -> bool:
        """Whether a name that is also a word is written as a name: DROP and not drop."""
        return key not in self._exact or _letters(printed) in self._exact[key]

    def _edition(self, text: str, metric: Metric, end: int) -> tuple[Metric, int]:
        """Read an edition after a benchmark's name: `BFCL v3`, `AIME 2025`, `WMT20 en-ja`."""
        if not metric.benchmark:
            return metric, end
        parts = [metric.id]
        edited = metric.iri in self._editions
        patterns = (_EDITION, _BARE_EDITION, _YEAR) if edited else (_EDITION,)
        for found in (pattern.match(text, end) for pattern in patterns):
            if found and len(parts) == 1:
                parts, end = [*parts, found.group(1)], found.end()
        if edited and (direction := _DIRECTION.match(text, end)):
            parts, end = [*parts, direction.group(1)], direction.end()
        if len(parts) == 1:
            return metric, end
        name = " ".join(parts)
        known = next((other for other in self.metrics.values() if fold(other.id) == fold(name)), None)
        return known or edition_of(metric, name), end


def edition_of(metric: Metric, name: str) -> Metric:
    """Mint the edition of a benchmark that the vocabulary does not list."""
    return Metric(
        metric_iri(name), name, metric.unit, metric.benchmark, metric.minimum, metric.maximum, (metric.iri,)
    )


def measured_on(measure: Metric, data: str) -> Metric:
    """Mint what a measure is of a set of data: WER on Common Voice is `WER Common Voice`."""
    name = f"{measure.id} {data}"
    return Metric(
        metric_iri(name), name, measure.unit, True, measure.minimum, measure.maximum, (measure.iri,)
    )


def metric_iri(name: str) -> str:
    """Return the IRI for a metric that a note names and the vocabulary does not."""
    return METRIC + quote("-".join(re.findall(r"[^\W_]+(?:\.\d+)*", fold(name))), safe="-.")


def metric_of(concept: Concept, vocabulary: Vocabulary) -> Metric:
    """Take from a concept what the linking rules need."""
    unit = vocabulary.by_iri[concept.unit].notation if concept.unit else ""
    return Metric(
        concept.iri,
        concept.notation,
        unit,
        GG + "Benchmark" in concept.types,
        concept.minimum,
        concept.maximum,
        concept.broader,
        "true" in concept.values.get(GG + "optional", ()),
        "true" in concept.values.get(GG + "limit", ()),
        "true" in concept.values.get(GG + "overData", ()),
        "true" in concept.values.get(GG + "general", ()),
        "true" in concept.values.get(GG + "machine", ()),
        "true" in concept.values.get(GG + "intrinsic", ()),
    )


def _metrics(vocabulary: Vocabulary) -> Iterable[Concept]:
    yield from vocabulary.of(GG + "Specification")
    yield from vocabulary.of(GG + "Benchmark")


def _entries(vocabulary: Vocabulary) -> Iterable[tuple[str, str, tuple[Role, str, tuple[str, ...]]]]:
    for concept in _metrics(vocabulary):
        for label in concept.labels:
            if len(_letters(label.text)) > 1:
                yield label.text, label.language, (Role.LABEL, concept.iri, ())
        if concept.notation:
            yield concept.notation, "", (Role.LABEL, concept.iri, ())
        for cue in concept.cues:
            yield cue.text, cue.language, (Role.CUE, concept.iri, ())
    for concept in vocabulary.concepts:
        role = _other_role(concept)
        if role is not None:
            for label in concept.labels:
                yield label.text, label.language, (role, concept.notation or label.text, concept.types)


def _other_role(concept: Concept) -> Role | None:
    if "count" in concept.values.get(GG + "kind", ()):
        return Role.NOUN
    return Role.CONDITION if concept.scheme == "condition" else None


def _letters(text: str) -> str:
    return "".join(ch for ch in text if ch.isalnum())


def _torn(text: str, start: int, end: int) -> bool:
    """Whether the text goes on in Latin letters where a term would end, or ran up to it: A40 inside A40B."""
    before, after = text[start - 1 : start], text[end : end + 1]
    first, last = text[start], text[end - 1]
    left = before.isascii() and before.isalnum() and first.isascii() and first.isalnum()
    return left or (after.isascii() and after.isalpha() and last.isascii() and last.isalnum())


def _is_plural(text: str, end: int) -> bool:
    """Whether a name that ends in a digit stands in the plural: H100s."""
    return text[end - 1].isdigit() and text[end : end + 1] == "s" and not text[end + 1 : end + 2].isalnum()


def _tied(text: str, start: int, end: int) -> bool:
    return bool(_TIED_LEFT.search(text, max(0, start - 2), start) or _TIED_RIGHT.match(text, end))
