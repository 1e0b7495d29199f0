"""What the terms of a head say: the metrics that it names or hints at, its conditions."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from typing import Final

from ingest.claims.conditions import together
from ingest.claims.cues import Cue
from ingest.claims.marks import BRACKETED
from ingest.recognition.candidates import cue_words
from ingest.recognition.metrics import Metric, Role, Term, measured_on
from ingest.recognition.reader import Reading
from ingest.recognition.words import fold

_RATES: Final = frozenset({"token/s"})
_FURTHER: Final = re.compile(r"/[^\W\d_]")
_TIED: Final = re.compile(r"[ぁ-ん]?[ -]?")
_ASIDE_OPENS: Final = re.compile(r"[ \u00a0*`]*[(（]\s?")
_ASIDE_ENDS: Final = re.compile(r"\s?[)）]")
_FRAME: Final = " *`:：#↑↓▲▼"
_ASIDE: Final = re.compile(r"[(（]\s?([^\W\d_]+)\s?$")


def told(reading: Reading, name: str) -> list[Metric]:
    """The metrics that a head names: `WER LibriSpeech` as one, a way of scoring after what is scored.

    A kind comes before what it is one of: `pp512 t/s`.
    """
    labels = metrics_of(reading, Role.LABEL)
    measure = next((term for term in reading.terms for metric in term.metrics if metric.over_data), None)
    data = [metric for metric in labels if metric.benchmark and not (metric.over_data or metric.general)]
    if measure is not None and data and not measure.metrics[0].general:
        rest = " ".join(name.replace(measure.text, " ").strip(_FRAME).split())
        return [measured_on(measure.metrics[0], rest or data[0].id)]
    wholes = {iri for metric in labels for iri in metric.broader}
    return sorted(labels, key=lambda metric: (metric.general, metric.iri in wholes))


def rate_of(metrics: Sequence[Metric]) -> str:
    """The rate that a head gives besides a kind of it, and which so is the unit of this: `pp512 t/s`."""
    wholes = {iri for metric in metrics for iri in metric.broader}
    return next((metric.unit for metric in metrics if metric.iri in wholes and metric.unit in _RATES), "")


def hinted(reading: Reading, cues: Sequence[Cue]) -> list[Metric]:
    """What a head hints at, a date at nothing: "Date de sortie".

    What it counts or weighs is no model's: "Seen samples (B)", "Tokens, total", "Size of the app".
    """
    if any(cue.kind == "dates" for cue in cues):
        return []
    nouns = {term.name for term in reading.terms if term.role is Role.NOUN}
    barred = {"token"} if nouns - {"token"} else set()
    counts_others = bool(nouns - {"parameter"})
    barred |= {"byte"} if any(cue.kind == "other_files" for cue in cues) else set()
    hints = metrics_of(reading, Role.CUE)
    hints = [hint for hint in hints if not (counts_others and hint.unit == "parameter" and not hint.broader)]
    return [hint for hint in hints if hint.unit not in barred or hint.limit]


def joined(reading: Reading) -> list[Metric]:
    """The kinds that two words of a head make side by side: "active" and "experts" are experts at work.

    The word that tells the kind may stand in brackets behind the other: "Parameters (active)".
    """
    beside = itertools.pairwise(reading.terms)
    pairs = [(a, b) for a, b in beside if a.end <= b.start and _TIED.fullmatch(reading.text, a.end, b.start)]
    pairs += [
        (aside, noun)
        for noun, aside in itertools.pairwise(reading.terms)
        if _ASIDE_OPENS.fullmatch(reading.text, noun.end, aside.start)
        and _ASIDE_ENDS.match(reading.text, aside.end)
    ]
    return [
        kind
        for first, second in pairs
        for kind in first.metrics
        if any(broad.iri in kind.broader and broad.unit == kind.unit for broad in second.metrics)
    ]


def metrics_of(reading: Reading, role: Role) -> list[Metric]:
    """Return what a head's terms mean, apart from those beside a number of their own: "M4 (128 GB RAM)".

    A rate of a rate is none of them (tokens a second and watt), nor what something else is done to or on:
    "Impact on layers".
    """
    taken = [
        aside.span()
        for aside in BRACKETED.finditer(reading.text)
        if any(aside.start() < number.start < aside.end() and number.unit for number in reading.numbers)
    ]
    return [
        metric
        for term in reading.terms
        if term.role is role and not any(start < term.start < end for start, end in taken)
        for metric in term.metrics
        if not (metric.unit in _RATES and _FURTHER.match(reading.text, term.end))
        and not (metric.intrinsic and _is_acted_on(reading.text, term.start))
        and not (metric.intrinsic and _is_divisor(reading.text, term))
    ]


def _is_divisor(text: str, term: Term) -> bool:
    """Whether a head says for each of what something is counted: "Width (per expert)"."""
    led, behind = _ASIDE.search(text, 0, term.start), text[term.end :].lstrip()
    each = led is not None and fold(led[1]) in cue_words("per")
    return each or any(behind.startswith(word) for word in cue_words("per_after"))


def _is_acted_on(text: str, start: int) -> bool:
    """Whether a preposition of place leads to a word that others come before."""
    words = [fold(word) for word in text[:start].split()]
    if words and words[-1] in cue_words("articles"):
        words.pop()
    return len(words) > 1 and words[-1] in cue_words("tested_on")


def conditions_of(terms: Iterable[Term]) -> str:
    """What conditions say, once for each place: "zero-shot" is a word and the count 0-shot."""
    by_place = {(t.start, t.end): t.name if not t.kinds else t.text for t in sorted(terms, key=_is_word)}
    return together(*by_place.values())


def is_condition(text: str, conditions: Sequence[Term]) -> bool:
    """Whether conditions take up half of a head, or of what it says outside brackets."""
    outside = BRACKETED.sub(lambda aside: " " * len(aside.group()), text)
    bare = outside if outside.strip(_FRAME) else text
    inside = sum(len(term.text) for term in conditions if bare[term.start : term.end].strip())
    return 2 * inside >= len(bare.strip(_FRAME)) > 0


def counts_shots(conditions: Sequence[Term]) -> bool:
    """Whether a head tells itself how many examples there were: "One-shot", and not "k-shot"."""
    return any(term.name.endswith("-shot") and term.name != "k-shot" for term in conditions)


def _is_word(term: Term) -> tuple[bool, int]:
    return not term.kinds, term.start
