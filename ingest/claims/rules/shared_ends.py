"""Values of several models whose measure only the last of them names: Aは744B、Bは1Tのパラメータを持つ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.metric_link import link_metric
from ingest.claims.particles import particles
from ingest.claims.ranks import latter
from ingest.claims.rules.context import Context
from ingest.claims.rules.refusals import refused
from ingest.claims.sentence import begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role

_OWNED: Final = re.compile(rf"[\s*_`」）)]*(?:{particles('topics', 'frames')})[\s*_`、，]*")
_PARTED: Final = re.compile(r"[\s*_`]*[、，,][\s*_`]*")
_PAIR: Final = 2

_Owned = tuple[int, ModelName, Number]


def shared_end(context: Context) -> Iterator[Draft]:
    """Read Aは744B、Bは1Tのパラメータを持つ: each number right behind its model, the measure behind the last.

    A measure named before them all is theirs already, and no matter of this rule.
    """
    for run in _runs(context):
        first, last = run[0][2], run[-1][2]
        link = link_metric(context.sentence, last, context.scale)
        led = any(t.role is Role.LABEL and t.end <= first.start for t in context.sentence.terms)
        if link is None or link.term.start < last.end or led:
            continue
        quantities = [context.scale.measure(number, link.metric) for _, _, number in run]
        if None in quantities or any(refused(context.sentence, number) for _, _, number in run):
            continue
        for (_, model, number), quantity in zip(run, quantities, strict=True):
            if quantity is not None:
                yield from context.claim("shared-end", number, link.metric, quantity, (model,), link.term)


def _runs(context: Context) -> Iterator[Sequence[_Owned]]:
    """Numbers of one kind, each right behind its own model, with a comma alone before the next."""
    run: list[_Owned] = []
    for number in context.free():
        owned = _owner(context, number)
        alike = owned is not None and bool(run) and _alike(run[-1][2], number)
        parted = owned is not None and alike and _is_next(context, run[-1][2], owned[0])
        if run and not parted:
            yield from (run,) if len(run) >= _PAIR else ()
            run = []
        run += [owned] if owned is not None else []
    yield from (run,) if len(run) >= _PAIR else ()


def _alike(left: Number, right: Number) -> bool:
    return left.unit == right.unit and bool(left.scale) == bool(right.scale)


def _is_next(context: Context, before: Number, start: int) -> bool:
    return _PARTED.fullmatch(context.sentence.text, before.end, start) is not None


def _owner(context: Context, number: Number) -> _Owned | None:
    """The model that a particle alone parts a number from, or that a word stands for there: 前者は744B."""
    sentence, begin = context.sentence, begin_of(number)
    named = [model for model in sentence.models if model.end <= begin and not model.bare]
    if named and _OWNED.fullmatch(sentence.text, named[-1].end, begin):
        return named[-1].start, named[-1], number
    for cue in sentence.cues_of("firsts", "seconds"):
        meant = latter(sentence, number, context.scope) if cue.end <= begin else ()
        if meant and _OWNED.fullmatch(sentence.text, cue.end, begin):
            return cue.start, meant[0], number
    return None
