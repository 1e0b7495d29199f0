"""The metric that a wider word means beside a number: what goes out, what works at once, what is stored."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ingest.claims.key_heads import HEADS, KEY_HEADS, tells_keys
from ingest.claims.metric_link import MetricLink
from ingest.claims.nouns import noun_after
from ingest.claims.outflow import OUTPUTS, flows_out
from ingest.claims.particles import particles
from ingest.claims.prices import OF
from ingest.claims.rules.context import Carried, Context
from ingest.claims.rules.experts import AT_ONCE, EXPERTS, fires
from ingest.claims.sentence import Sentence
from ingest.recognition.mentions import Number

_MEMORY: Final = "memory"
_ON_DISK: Final = "model-size"
_HOLDING: Final = re.compile(rf"{OF.pattern}(?:{particles('owners')})?")


def meant(context: Context, number: Number, link: MetricLink, before: Carried | None) -> MetricLink:
    """The metric that a word for a wider one means: what goes out, keys alone, what works at once."""
    sentence, metric = context.sentence, link.metric
    if flows_out(sentence, number, metric):
        return replace(link, metric=context.metrics[OUTPUTS[metric.id]])
    if metric.id == _MEMORY and _is_stored(sentence, number):
        return replace(link, metric=context.metrics[_ON_DISK])
    if metric.id == HEADS and tells_keys(sentence, number):
        return replace(link, metric=context.metrics[KEY_HEADS])
    if metric.id == EXPERTS and (fires(sentence, number) or _are_routed(sentence, number, before)):
        return replace(link, metric=context.metrics[AT_ONCE])
    return link


def _are_routed(sentence: Sentence, number: Number, before: Carried | None) -> bool:
    """Whether fewer experts are told right behind all of them: "384 experts, 8 routed plus 1 shared"."""
    if before is None or before[1].metric.id not in (EXPERTS, AT_ONCE) or noun_after(sentence, number):
        return False
    return (number.value or 0) < (before[0].value or 0) and before[0].end <= number.start


def _is_stored(sentence: Sentence, number: Number) -> bool:
    """Whether a word for the size of files stands right behind a number: "needs 1.3 TB of storage"."""
    return any(
        term.start >= number.end
        and any(metric.id == _ON_DISK for metric in term.metrics)
        and _HOLDING.fullmatch(sentence.text, number.end, term.start)
        for term in sentence.terms
    )
