"""What a value of a table is of, where the head of its column does not say so by itself."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from ingest.claims.caption import Caption
from ingest.claims.conditions import together
from ingest.claims.heads import Head, heads_no_score
from ingest.claims.marks import BRACKETED
from ingest.claims.scales import names_prices, price_for
from ingest.namespaces import GG, METRIC
from ingest.recognition.candidates import cue_words
from ingest.recognition.metrics import Metric, Role, TermFinder, measured_on
from ingest.recognition.words import fold

_RATING: Final = "elo"
_SIZES: Final = frozenset({"parameter", "token"})
_UNTOLD: Final = ("score_nouns", "no_models", "no_benchmarks", "benchmark_nouns", "metric_nouns")
_DIMENSIONS: Final = "hidden-size"
_FEW: Final = 3
_LONGEST: Final = 60
_LONGEST_REST: Final = 24
_FRAME: Final = " *`:：#↑↓▲▼"
_TOP: Final = re.compile(r"top[-‑_ ]?k", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]{3,}")


def meet(head: Head, side: Head) -> Head:
    """Join the heads of a column and of a row, one of which may be a measure and the other its data.

    WER beside Common Voice is WER Common Voice; a score beside MMLU is one of MMLU.
    """
    for measure, data in ((head, side), (side, head)):
        if measure.metrics and measure.metrics[0].over_data and _is_data(data):
            if measure.metrics[0].general and data.metrics:
                return scored_by(measure, data)
            named = measured_on(measure.metrics[0], data.name)
            condition = _beyond(together(measure.condition, data.condition), named)
            return replace(measure, metrics=(named,), unit=measure.unit or data.unit, condition=condition)
    if _is_kind(head, side):
        return replace(head, metrics=side.metrics, condition=together(head.condition, side.name))
    if head.vague or (_is_general(head) and side.metrics and _is_score(side.metrics[0])):
        return replace(side, unit=side.unit or head.unit, condition=together(side.condition, head.condition))
    return head


def _is_kind(head: Head, side: Head) -> bool:
    """Whether a row names another quantity of the unit that its column has: pp512 under "t/s"."""
    told = head.metrics[:1] + side.metrics[:1]
    return len(told) > 1 and told[0].unit == told[1].unit != "" and not any(m.benchmark for m in told)


def scored_by(measure: Head, data: Head) -> Head:
    """Read a measure of data that are a test of their own as that test: perplexity beside LAMBADA."""
    way, test = measure.metrics[0], data.metrics[0]
    wide = replace(test, minimum=way.minimum, maximum=way.maximum)
    said = together(data.condition, measure.condition, measure.name)
    return replace(data, metrics=(wide,), condition=_beyond(said, test))


def complete(head: Head, caption: Caption, alike: bool, alone: bool = False) -> Head:
    """Take from what stands over the table what a head leaves unsaid.

    `alike` tells a head among several that all name a part or a condition of one thing, `alone` the only one.
    "Elo" is how arenas score.
    """
    over = caption.benchmark()
    head = _priced(head, caption)
    if head.factor == 1 and head.metrics and head.metrics[0].unit in _SIZES:
        head = replace(head, factor=caption.factor)
    if over is None or heads_no_score(head):
        return head
    if over.over_data:
        plain = _is_score(head.metrics[0]) if head.metrics else alike
        if not plain or not _is_data(head):
            return head
        if over.general and head.metrics:
            return head
        named = measured_on(over, head.name)
        return replace(head, metrics=(named,), condition=_beyond(head.condition, named))
    parts = (head.condition or head.name) if head.narrow or alike else head.condition
    rated = not head.metrics and _is_rating(head.name)
    if rated or head.vague or (alone and _is_general(head)) or (not head.metrics and (head.narrow or alike)):
        said = together(caption.condition(), "" if head.vague or rated else parts)
        return replace(head, metrics=(over,), condition=said)
    return head


def _is_rating(name: str) -> bool:
    """Whether a head is "Elo", with a word for scores or without."""
    words = fold(name).split()
    return _RATING in words and cue_words("score_nouns").issuperset(w for w in words if w != _RATING)


def _priced(head: Head, caption: Caption) -> Head:
    """Take from "USD per 1M tokens" over a table what its bare prices are in and for: Input, Output."""
    metrics = tuple(metric for metric in head.metrics if metric.unit.endswith("/Mtoken"))
    if caption.price is None or head.unit or not metrics:
        return head
    return replace(head, metrics=metrics, unit=caption.price[0], per=head.per or caption.price[1])


def are_alike(heads: Sequence[Head]) -> bool:
    """Whether the heads of several columns name no metric, each with a name of its own: STEM, Humanities."""
    rest = [head for head in heads if not heads_no_score(head) and not head.sums_up]
    named = [head for head in rest if head.name and not head.metrics and not head.vague]
    own = [head for head in named if head.unit in ("", "percent")]
    return len(own) > 1 and len(own) == len(rest)


def are_data(heads: Sequence[Head]) -> bool:
    """Whether unknown heads beside sets of data, at least as many, are such sets too: Golos, OpenSTT."""
    known = [head for head in heads if head.metrics and _is_score(head.metrics[0]) and _is_data(head)]
    unknown = [head for head in heads if not (head.metrics or head.vague or heads_no_score(head))]
    return 0 < len(unknown) <= len(known) and all(head.unit in ("", "percent") for head in unknown)


def holds_data(heads: Sequence[Head]) -> bool:
    """Whether one of several heads is a set of data, and the others are such, or nobody knows their names."""
    rest = [head for head in heads if not heads_no_score(head) and not head.sums_up]
    known = [head for head in rest if head.metrics and _is_score(head.metrics[0])]
    return bool(known) and all(_is_data(head) for head in rest)


def told_apart(heads: tuple[Head, ...]) -> tuple[Head, ...]:
    """Name a measure by its whole head where several heads name it: "ppl wiki" beside "ppl code".

    A way of scoring with a word for what is scored before it is a measure of its own: "Vision accuracy".
    """
    heads = tuple(_of_data(head, rest) if (rest := _scored(head)) else head for head in heads)
    rests = [_beside_measure(head) for head in heads]
    named = [head.metrics[0].iri if head.metrics else "" for head in heads]
    several = {iri for iri in named if len({r for r, n in zip(rests, named, strict=True) if n == iri}) > 1}
    return tuple(
        _of_data(head, rest) if rest and iri in several else head
        for head, rest, iri in zip(heads, rests, named, strict=True)
    )


def routed(heads: tuple[Head, ...], metrics: Mapping[str, Metric]) -> tuple[Head, ...]:
    """Read "top-k" beside a number of experts as how many of them work on a token."""
    if not any(metric.id == "experts" for head in heads for metric in head.metrics[:1]):
        return heads
    chosen = (metrics[METRIC + "experts-per-token"],)
    return tuple(
        replace(head, metrics=chosen, factor=Decimal(1))
        if not head.metrics and _TOP.fullmatch(head.name)
        else head
        for head in heads
    )


def beside_context(heads: tuple[Head, ...], metrics: Mapping[str, Metric]) -> tuple[Head, ...]:
    """Read "Max tokens" beside a context window as the longest answer; alone it may be either."""
    if not any(metric.id == "context-length" for head in heads for metric in head.metrics[:1]):
        return heads
    longest = (metrics[METRIC + "max-output-length"],)
    most = cue_words("most_tokens")
    return tuple(
        replace(head, metrics=longest, condition="") if not head.metrics and fold(head.name) in most else head
        for head in heads
    )


def as_printed(heads: tuple[Head, ...]) -> tuple[Head, ...]:
    """Give a measure the name that its table gives it: "acc.", "Val PPL" where no other head has a split."""
    named = [head.metrics[0].iri if head.metrics else "" for head in heads]
    return tuple(
        _printed(head, named.count(iri) == 1) if iri else head for head, iri in zip(heads, named, strict=True)
    )


def _printed(head: Head, alone: bool) -> Head:
    metric = head.metrics[0]
    terms = [t for t in head.reading.terms if t.metrics[:1] == (metric,) and t.role is Role.LABEL]
    if len(terms) != 1 or not (metric.over_data or metric.general):
        return head
    split = any(GG + "Split" in term.kinds for term in head.reading.terms)
    printed = head.name.strip(_FRAME) if split and alone else terms[0].text
    if not printed.isascii() or (not split and fold(metric.id) in fold(printed)):
        return head
    return replace(head, metrics=(replace(metric, id=printed), *head.metrics[1:]))


def _beside_measure(head: Head) -> str:
    """What a head says beside the one measure that it names, where that is a word or more."""
    if any(GG + "Split" in term.kinds for term in head.reading.terms):
        return ""
    measures = [t for t in head.reading.terms if t.role is Role.LABEL and t.metrics == head.metrics[:1]]
    if len(measures) != 1 or not head.metrics[0].over_data:
        return ""
    rest = " ".join(head.name.replace(measures[0].text, " ").strip(_FRAME).split())
    return rest if _WORD.search(rest) and len(rest) <= _LONGEST_REST else ""


def _scored(head: Head) -> str:
    """The words before the way of scoring that a head names, where they may be what is scored.

    It may stand in brackets behind them: "aio (exact_match)".
    """
    terms = [term for term in head.reading.terms if term.role in (Role.LABEL, Role.CONDITION)]
    if len(terms) != 1 or not (head.metrics and head.metrics[0].general):
        return ""
    way = terms[0].text
    aside = [inner.strip() for inner in BRACKETED.findall(head.reading.text)] == [way]
    if not (aside or head.name.endswith(way)):
        return ""
    rest = (head.name if aside else head.name[: -len(way)]).strip(_FRAME)
    words = [fold(word) for word in rest.split()]
    told = 0 < len(words) <= _FEW and all(map(_WORD.fullmatch, words))
    return rest if told and not any(word in cue_words(kind) for word in words for kind in _UNTOLD) else ""


def _of_data(head: Head, rest: str) -> Head:
    metric = replace(measured_on(head.metrics[0], rest), id=head.name.strip(_FRAME))
    return replace(head, metrics=(metric,), condition=_beyond(head.condition, metric))


def scores_alone(head: Head) -> bool:
    """Whether a head says how something is scored and leaves open what: "Score", "Accuracy", WER."""
    return head.vague or _is_general(head) or (bool(head.metrics) and head.metrics[0].over_data)


def _is_data(head: Head) -> bool:
    """Whether a head may name a set of data: a benchmark, or a name that nobody knows."""
    known = not head.metrics or _is_score(head.metrics[0])
    named = any(map(str.isalpha, head.name)) and len(head.name) <= _LONGEST
    return known and named and not (head.vague or head.narrow or heads_no_score(head))


def _is_score(metric: Metric) -> bool:
    return metric.benchmark and not (metric.over_data or metric.general or metric.minor)


def _is_general(head: Head) -> bool:
    """Whether a head names a measure that goes for any benchmark: accuracy."""
    return bool(head.metrics) and head.metrics[0].general


def _beyond(condition: str, metric: Metric) -> str:
    """The conditions that are no part of a metric's name."""
    return together(*(part for part in condition.split("; ") if part not in metric.id))


def of_embeddings(heads: Sequence[Head], terms: TermFinder) -> tuple[Head, ...]:
    """Read the heads of models that make vectors: what they take at most, and their one price.

    A column of their dimensions tells such a table. Nothing that comes out has a length or a price there:
    "Model | Dims | Max tokens | Price / 1M".
    """
    if not any(metric.id == _DIMENSIONS for head in heads for metric in head.metrics[:1]):
        return tuple(heads)
    return tuple(head if head.metrics else _of_embedding(head, terms) for head in heads)


def _of_embedding(head: Head, terms: TermFinder) -> Head:
    if fold(head.name) in cue_words("longest"):
        return replace(head, metrics=(terms.metrics[METRIC + "context-length"],), condition="")
    per = head.per or price_for(head.reading, terms)
    if per is None or not names_prices(head.reading.text):
        return head
    return replace(head, metrics=(terms.metrics[METRIC + "input-price"],), per=per)
