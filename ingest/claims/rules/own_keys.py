"""Numbers with a key of their own, which are nothing of the key before: 32 of "Layers: 22, Heads: 32"."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.metric_link import MetricLink
from ingest.claims.rules.context import Context
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role

_KEY: Final = re.compile(r"[,;、，(（]\s*([^\W\d_][^\d,;:：()（）、，]{0,30}?)[*_`]*\s?[:：=]\s*[*_`~≈]*$")
_COLON: Final = re.compile(r"[*_`]*\s?[:：=]\s*[*_`~≈]*")
_KINDS: Final = ("variants", "condition_nouns", "stages", "other_versions")


def by_own_key(context: Context, number: Number, link: MetricLink) -> MetricLink | None:
    """The link of a number that the key before it hints at, or none where that says something unknown.

    So it is where the term of the link has a number of its own behind a colon.
    """
    sentence = context.sentence
    key = _KEY.search(sentence.text, sentence.start, begin_of(number))
    if key is None or link.term.end > key.start(1) or not _has_own(sentence, number, link):
        return link
    start, end = key.span(1)
    named = [(model.start, model.end) for model in sentence.models]
    named += [(family.start, family.end) for family in sentence.families]
    named += [(t.start, t.end) for t in sentence.terms if t.role in (Role.CONDITION, Role.LABEL)]
    named += [(cue.start, cue.end) for cue in sentence.cues_of(*_KINDS)]
    if any(first < end and start < last for first, last in named):
        return link
    for term in sentence.terms:
        metric = (
            term.metrics[0] if term.role is Role.CUE and start <= term.start and term.end <= end else None
        )
        quantity = context.scale.measure(number, metric) if metric is not None else None
        if metric is not None and quantity is not None:
            return MetricLink(metric, quantity, term, 0)
    return None


def _has_own(sentence: Sentence, number: Number, link: MetricLink) -> bool:
    """Whether a colon alone parts the term of a link from another number."""
    return any(
        other is not number and _COLON.fullmatch(sentence.text, link.term.end, begin_of(other))
        for other in sentence.numbers
        if link.term.end <= other.start
    )
