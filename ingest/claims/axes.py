"""What a value of a table is of, where the head of its column does not say so by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.claims.caption import Caption
from ingest.claims.heads import Head, heads_no_score
from ingest.recognition.metrics import Metric, measured_on

_LONGEST: Final = 60


def meet(head: Head, side: Head) -> Head:
    """Join the heads of a column and of a row, one of which may be a measure and the other its data.

    WER beside Common Voice is WER Common Voice; a score beside MMLU is one of MMLU.
    """
    for measure, data in ((head, side), (side, head)):
        if measure.metrics and measure.metrics[0].over_data and _is_data(data):
            named = measured_on(measure.metrics[0], data.name)
            condition = _beyond(_joined(measure, data), named)
            return replace(measure, metrics=(named,), unit=measure.unit or data.unit, condition=condition)
    if head.vague or (_is_general(head) and side.metrics and _is_score(side.metrics[0])):
        return replace(side, unit=side.unit or head.unit, condition=_joined(side, head))
    return head


def complete(head: Head, caption: Caption, alike: bool, alone: bool = False) -> Head:
    """Take from what stands over the table what a head leaves unsaid.

    `alike` tells a head among several that all name a part or a condition of one thing, `alone` the only one.
    """
    over = caption.benchmark()
    if over is None or heads_no_score(head):
        return head
    if over.over_data:
        plain = _is_score(head.metrics[0]) if head.metrics else alike
        if not plain or not _is_data(head):
            return head
        named = measured_on(over, head.name)
        return replace(head, metrics=(named,), condition=_beyond(head.condition, named))
    parts = (head.condition or head.name) if head.narrow or alike else head.condition
    if head.vague or (alone and _is_general(head)) or (not head.metrics and (head.narrow or alike)):
        said = dict.fromkeys(part for part in (caption.condition(), "" if head.vague else parts) if part)
        return replace(head, metrics=(over,), condition="; ".join(said))
    return head


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
    return "; ".join(part for part in condition.split("; ") if part and part not in metric.id)


def _joined(first: Head, second: Head) -> str:
    return "; ".join(dict.fromkeys(part for part in (first.condition, second.condition) if part))
