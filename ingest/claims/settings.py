"""Columns headed by a word for a setting, under which there may be measures, or the names of metrics."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.claims.head_terms import metrics_of
from ingest.claims.heads import Head, HeadReader
from ingest.recognition.metrics import Role
from ingest.recognition.reader import Reading


def measuring(head: Head, index: int, body: Sequence[Sequence[Reading]], heads: HeadReader) -> Head:
    """Read "Precision" as a measure over shares and fractions: settings are words or whole numbers.

    Nor is a first column one of settings where its cells name several metrics.
    """
    if not head.setting:
        return head
    if not index and _tells_metrics([heads.row(row[0]) for row in body if row]):
        return replace(head, setting=False)
    if not heads.is_noun(head.name, "measured_too"):
        return head
    numbers = [number for row in body if index < len(row) for number in row[index].numbers]
    exact = numbers and all(number.unit == "percent" or number.resolution < 1 for number in numbers)
    return replace(head, setting=False) if exact else head


def _tells_metrics(sides: Sequence[Head]) -> bool:
    """Whether the heads of rows name several metrics, one of them in so many words."""
    named = any(metrics_of(side.reading, Role.LABEL) for side in sides)
    return named and len({side.metrics[0].iri for side in sides if side.metrics}) > 1


def level(head: Head) -> Head:
    """Read a row's head under a word for levels: "L4: expert" is one of them, and counts no experts."""
    return replace(head, metrics=tuple(metric for metric in head.metrics if metric.benchmark))
