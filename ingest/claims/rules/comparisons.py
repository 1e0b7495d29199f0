"""Two models, two numbers, in one order."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from ingest.claims.draft import Draft
from ingest.claims.metric_link import link_metric
from ingest.claims.prices import is_price
from ingest.claims.rules.context import Context
from ingest.claims.scope import distinct
from ingest.claims.sentence import Sentence


def in_order(context: Context) -> Iterator[Draft]:
    """Read "A beats B (71.2% vs. 68.9%)": two models, two numbers of one metric, in that order."""
    sentence = context.sentence
    numbers = list(context.free())
    for first, second in itertools.pairwise(numbers):
        models = distinct(m for m in sentence.models if not m.bare and m.end <= first.start)
        if (
            first.start in context.used
            or not _versus(sentence, first.end, second.start)
            or len(models) != 2
            or first.unit != second.unit
        ):
            continue
        if is_price(first) or sentence.bracket(first.start) is None:
            continue
        link = link_metric(sentence, first, context.scale)
        latest = context.scale.measure(second, link.metric) if link else None
        if link and latest:
            yield from context.claim("in-order", first, link.metric, link.quantity, models[:1], link.term)
            yield from context.claim("in-order", second, link.metric, latest, models[1:], link.term)


def _versus(sentence: Sentence, end: int, start: int) -> bool:
    """Whether nothing but a slash, a comma or a word of comparison stands between two numbers."""
    gap = sentence.text[end:start].strip(" \u00a0*.")
    if gap in ("/", "／", ","):
        return True
    return any(
        sentence.text[cue.start : cue.end] == gap
        for kind in ("compared", "ands")
        for cue in sentence.cues_of(kind)
        if end <= cue.start and cue.end <= start
    )
