"""Two models, two numbers, in one order."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from ingest.claims.draft import Draft
from ingest.claims.metric_link import link_metric
from ingest.claims.model_link import compared
from ingest.claims.prices import is_price
from ingest.claims.rules.context import Context
from ingest.claims.scope import distinct
from ingest.claims.sentence import Sentence
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number


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


def respectively(context: Context) -> Iterator[Draft]:
    """Read "A and B were trained on 2T and 6T tokens": as many numbers as models, in that order."""
    sentence = context.sentence
    for run in _runs(sentence, list(context.free())):
        models = _group(sentence, run[0].start)
        link = link_metric(sentence, run[-1], context.scale) if len(models) == len(run) else None
        quantities = [context.scale.measure(number, link.metric) for number in run] if link else []
        if link is None or any(quantity is None for quantity in quantities):
            continue
        for number, model, quantity in zip(run, models, quantities, strict=True):
            if quantity is not None:
                yield from context.claim("respectively", number, link.metric, quantity, (model,), link.term)


def _runs(sentence: Sentence, numbers: list[Number]) -> Iterator[list[Number]]:
    """Numbers of one kind with no more than a comma or an "and" between them."""
    run: list[Number] = []
    for number in numbers:
        alike = run and run[-1].unit == number.unit and bool(run[-1].scale) == bool(number.scale)
        if run and not (alike and _listed(sentence, run[-1].end, number.start)):
            if len(run) > 1:
                yield run
            run = []
        run.append(number)
    if len(run) > 1:
        yield run


def _group(sentence: Sentence, end: int) -> list[ModelName]:
    """The models named in one list, last before `end`."""
    group: list[ModelName] = []
    for model in reversed([m for m in sentence.models if m.end <= end]):
        if group and not _listed(sentence, model.end, group[0].start):
            break
        if model.bare or compared(sentence, model):
            return []
        group.insert(0, model)
    return group


def _listed(sentence: Sentence, end: int, start: int) -> bool:
    gap = sentence.between(end, start).strip(" \u00a0*`").lstrip(",、， ")
    return not gap or any(
        sentence.text[cue.start : cue.end] == gap
        for cue in sentence.cues_of("ands")
        if end <= cue.start < start
    )


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
