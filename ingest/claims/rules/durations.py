"""Times that are told in several units: "118 days, 5 hours, 41 min"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Final

from ingest.claims.draft import Draft, place
from ingest.claims.metric_link import link_metric
from ingest.claims.model_link import link_models
from ingest.claims.nouns import noun_after
from ingest.claims.rules.context import Context
from ingest.claims.rules.refusals import refused
from ingest.claims.sentence import Sentence
from ingest.recognition.mentions import Number, is_whole

_SECOND: Final = "s"
_SMALLER: Final = {"h": "min", "min": "s"}
_REST: Final = re.compile("[ \u00a0][0-5][0-9]")
# Hours that were read as those of a clock.
_HOURS: Final = re.compile("[0-9][ \u00a0]?hr?s?[ \u00a0]?$")
_SPACE: Final = re.compile("[ \u00a0]?")


def compound_time(context: Context) -> Iterator[Draft]:
    """Read a time and the smaller ones right behind it as one: "2 hours and 30 minutes", "4 min 10"."""
    sentence, inline = context.sentence, context.sentence.reading.inline
    for run in _runs(context):
        context.used.update(number.start for number in run)
        if _HOURS.search(sentence.text, sentence.start, run[0].start):
            continue
        seconds = sum((_seconds(context, number) for number in run), Decimal(0))
        last = run[-1]
        time = replace(
            run[0],
            end=last.end,
            text=sentence.text[run[0].start : last.end],
            value=seconds,
            unit=_SECOND,
            scale="",
            digits=sum(number.digits for number in run),
            resolution=last.resolution * context.scale.to_base(last.unit)[1],
        )
        link = None if refused(sentence, run[0]) else link_metric(sentence, time, context.scale)
        models = link_models(sentence, time, context.scope, link.strong) if link else ()
        parts = tuple(place(inline, "NUMBER", number.start, number.end) for number in run)
        if link is not None:
            for draft in context.claim("compound-time", time, link.metric, link.quantity, models, link.term):
                yield replace(draft, joined=(*parts, *draft.joined))


def _runs(context: Context) -> Iterator[list[Number]]:
    """Times that follow each other, each in a smaller unit than the one before."""
    run: list[Number] = []
    free = list(context.free())
    for following in map(partial(_in_minutes, context.sentence), free, [None, *free], [*free[1:], None]):
        number = _in_smaller_unit(context.sentence, run[-1], following) if run else following
        if run and not (_joined(context.sentence, run[-1], number) and _is_smaller(context, run[-1], number)):
            if len(run) > 1:
                yield run
            run = []
        if _unit(context, number):
            run.append(number)
    if len(run) > 1:
        yield run


def _in_minutes(sentence: Sentence, number: Number, before: Number | None, behind: Number | None) -> Number:
    """A number of metres as minutes, right between hours and seconds or beside either: "10m 7s", "2h 5m"."""
    hours = before and before.unit == "h" and _SPACE.fullmatch(sentence.text, before.end, number.start)
    seconds = behind and behind.unit == _SECOND and _SPACE.fullmatch(sentence.text, number.end, behind.start)
    return replace(number, unit="min") if number.unit == "m" and (hours or seconds) else number


def _in_smaller_unit(sentence: Sentence, time: Number, number: Number) -> Number:
    """A bare number of two digits right behind a time, as what is left of it: the 10 of "4 min 10"."""
    noun = noun_after(sentence, number)
    counts = noun is not None and not sentence.text[number.end : noun.start].strip()
    plain = not (number.unit or number.scale or counts)
    rest = plain and time.unit in _SMALLER and _REST.fullmatch(sentence.text, time.end, number.end)
    return replace(number, unit=_SMALLER[time.unit]) if rest else number


def _joined(sentence: Sentence, left: Number, right: Number) -> bool:
    gap = sentence.text[left.end : right.start].strip(" \u00a0*,、")
    return not gap or any(
        sentence.text[cue.start : cue.end] == gap
        for cue in sentence.cues_of("ands")
        if left.end <= cue.start < right.start
    )


def _is_smaller(context: Context, left: Number, right: Number) -> bool:
    """Whether a time adds to the one before: in a smaller unit, and less than one of that."""
    large, small = _unit(context, left), _unit(context, right)
    whole = left.value is not None and is_whole(left.value)
    return bool(large and small) and whole and _seconds(context, right) < large and small < large


def _unit(context: Context, number: Number) -> Decimal:
    """How many seconds a number's unit has; none where it is no time, or no plain number."""
    base, factor = context.scale.to_base(number.unit)
    return factor if base == _SECOND and number.value is not None and not number.scale else Decimal(0)


def _seconds(context: Context, number: Number) -> Decimal:
    return (number.value or Decimal(0)) * _unit(context, number)
