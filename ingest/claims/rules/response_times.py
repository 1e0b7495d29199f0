"""Times that a model takes for one request, told by what it does: "answers in 232 ms", 0.8秒で生成."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ingest.claims.cues import Cue
from ingest.claims.draft import Draft
from ingest.claims.marks import BREAK
from ingest.claims.metric_link import link_metric
from ingest.claims.model_link import link_models
from ingest.claims.rules.context import Context
from ingest.claims.rules.refusals import refused
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.mentions import Number

_TIMES: Final = frozenset({"ms", "s", "min"})
_MARKS: Final = " \u00a0*_`~≈"
_OPEN: Final = " \u00a0*_`~≈,(（、，–—"


def response_time(context: Context) -> Iterator[Draft]:
    """Read "draws an image in 0.8 s" and "slow, ~24 s" as latencies, where no metric is named."""
    sentence, metric = context.sentence, context.metrics["latency"]
    for number in list(context.free()):
        if number.unit not in _TIMES or refused(sentence, number):
            continue
        verb = _done_in(sentence, number) or _speed(sentence, number)
        quantity = context.scale.measure(number, metric)
        if verb is None or quantity is None or link_metric(sentence, number, context.scale):
            continue
        models = link_models(sentence, number, context.scope, strong=False)
        yield from context.claim("response-time", number, metric, quantity, models)


def _done_in(sentence: Sentence, number: Number) -> Cue | None:
    """The word for an answer in the clause of a time that a preposition, or a verb of taking, ties to it."""
    begin = begin_of(number)
    tied = any(
        _touch(sentence, cue.end, begin)
        or _touch(sentence, number.end, cue.start)
        or begin <= cue.start < cue.end <= number.start
        for cue in sentence.cues_of("within")
    )
    return next(
        (cue for cue in sentence.cues_of("answering") if tied and _shares_clause(sentence, number, cue)), None
    )


def _shares_clause(sentence: Sentence, number: Number, cue: Cue) -> bool:
    """Whether no mark, no number, and before a verb that follows no "and" parts a word from a number."""
    start, end = (cue.end, begin_of(number)) if cue.end <= begin_of(number) else (number.end, cue.start)
    if any(number.end <= other.start and other.end <= cue.start for other in sentence.cues_of("ands")):
        return False
    return not BREAK.search(sentence.text, start, max(start, end)) and not any(
        start <= other.start and other.end <= end for other in sentence.numbers
    )


def _speed(sentence: Sentence, number: Number) -> Cue | None:
    """The word for a speed that stands right before a time, but for a comma or a bracket."""
    begin = begin_of(number)
    return next(
        (
            cue
            for cue in sentence.cues_of("speeds")
            if cue.end <= begin and not sentence.text[cue.end : begin].strip(_OPEN)
        ),
        None,
    )


def _touch(sentence: Sentence, end: int, start: int) -> bool:
    return end <= start and not sentence.text[end:start].strip(_MARKS)
