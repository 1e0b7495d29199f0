"""Two models with two numbers of one metric, in one order: "A beats B (71.2% vs. 68.9%)"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.claims.compared import among_families, compared
from ingest.claims.draft import Draft
from ingest.claims.metric_link import MetricLink, link_metric
from ingest.claims.prices import is_price
from ingest.claims.rules.bracketed_tests import bracketed_test
from ingest.claims.rules.context import Context
from ingest.claims.scope import distinct
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number

_MARK: Final = re.compile(r"[:：,，、–—][\s*]*(?:[^\W\d_]{1,3}\s)?$")
_PAIR: Final = 2


def in_order(context: Context) -> Iterator[Draft]:
    """Read "A beats B (71.2% vs. 68.9%)": two models, two numbers of one metric, in that order."""
    sentence = context.sentence
    numbers = list(context.free())
    for first, second in itertools.pairwise(numbers):
        models = distinct(m for m in sentence.models if not m.bare and m.end <= first.start)
        if (
            first.start in context.used
            or not are_against(sentence, first.end, second.start)
            or len(models) != 2
            or among_families(sentence, models[1])
            or first.unit != second.unit
        ):
            continue
        if is_price(first) or not (
            sentence.bracket(first.start) is not None or _told_of_both(sentence, models, first)
        ):
            continue
        more = _more(sentence, numbers, second)
        if more:
            context.used.update(number.start for number in (first, second, *more))
            continue
        if tests := _tests_of_first(context, models, first):
            for number, test in zip((first, second), tests, strict=True):
                quantity = context.scale.measure(number, test.metric)
                if quantity is not None:
                    yield from context.claim("in-order", number, test.metric, quantity, models[1:], test.term)
            continue
        link = bracketed_test(context, first) or link_metric(sentence, first, context.scale)
        latest = context.scale.measure(second, link.metric) if link else None
        if link and latest:
            yield from context.claim("in-order", first, link.metric, link.quantity, models[:1], link.term)
            yield from context.claim("in-order", second, link.metric, latest, models[1:], link.term)


def _tests_of_first(context: Context, models: Sequence[ModelName], number: Number) -> Sequence[MetricLink]:
    """The two tests that the first of two models has its scores on, where the second has its own in brackets.

    "A gets 69.1% on X and 83.3% on Y; B is close behind (68.1% and 81.4%)".
    """
    sentence = context.sentence
    bracket = sentence.bracket(number.start)
    if bracket is None or models[1].end > bracket[0]:
        return ()
    own = [n for n in sentence.numbers if models[0].end <= n.start and n.end <= models[1].start]
    links = [link_metric(sentence, one, context.scale) for one in own if one.unit == number.unit]
    told = [link for link in links if link is not None and link.metric.benchmark]
    return told if len(told) == len(own) == _PAIR and told[0].metric != told[1].metric else ()


def _more(sentence: Sentence, numbers: Sequence[Number], second: Number) -> list[Number]:
    """The numbers that go on behind two, of a third side that nobody knows: "71 versus 68 and 66"."""
    more: list[Number] = []
    last = second
    for number in numbers:
        if number.start < last.end:
            continue
        if number.unit != second.unit or not (
            are_against(sentence, last.end, number.start) or are_listed(sentence, last.end, number.start)
        ):
            break
        more.append(number)
        last = number
    return more


def _told_of_both(sentence: Sentence, models: Sequence[ModelName], first: Number) -> bool:
    """Whether numbers behind a colon or a comma are those of the two sides: "A beats B on MMLU: 88 vs 87"."""
    against = not compared(sentence, models[0]) and compared(sentence, models[1])
    mark = _MARK.search(sentence.text, models[1].end, begin_of(first))
    return against and mark is not None


def are_listed(sentence: Sentence, end: int, start: int) -> bool:
    gap = sentence.between(end, start).strip(" \u00a0*`").lstrip(",、， ")
    return not gap or any(
        sentence.text[cue.start : cue.end] == gap
        for cue in sentence.cues_of("ands")
        if end <= cue.start < start
    )


def are_against(sentence: Sentence, end: int, start: int) -> bool:
    """Whether nothing but a slash, a comma or a word of comparison stands between two numbers."""
    gap = sentence.text[end:start].strip(" \u00a0*.")
    if gap in ("/", "／", ","):
        return True
    return any(
        sentence.text[cue.start : cue.end] == gap
        for cue in sentence.cues_of("compared", "ands")
        if end <= cue.start and cue.end <= start
    )
