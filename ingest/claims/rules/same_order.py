"""Bare numbers in the order of what stands before: "A (61 on X, 88 on Y), B (58 and 81)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.given import given_to
from ingest.claims.marks import BREAK
from ingest.claims.metric_link import MetricLink, link_metric
from ingest.claims.rules.comparisons import runs
from ingest.claims.rules.context import Context
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role

_TO_BRACKET: Final = re.compile(r"[\s*_`]*")
_LEAST: Final = 2
_MARKS: Final = " \u00a0*_`~≈"


def same_order(context: Context) -> Iterator[Draft]:
    """Read "A (61 on X, 88 on Y) and B (58 and 81)": a bracket without labels has those of the one before.

    So has one behind scores in no bracket: "A has 61 on X and 88 on Y, ahead of B (58 / 81)", and a list
    behind a further name: "A has 61 on X and 88 on Y, B 58 and 81", in the next sentence too. Numbers that
    nothing before has as many of are nobody's.
    """
    sentence = context.sentence
    told: list[MetricLink] = []
    free = list(context.free())
    for bracket, numbers in _brackets(sentence, free):
        owner = _owner(sentence, bracket[0])
        labels = [t for t in sentence.terms if t.role is Role.LABEL and bracket[0] < t.start < bracket[1]]
        if owner is None or len(numbers) < _LEAST:
            continue
        if labels:
            links = [link_metric(sentence, number, context.scale) for number in numbers]
            named = {link.term.start for link in links if link is not None}
            told = [link for link in links if link is not None] if len(named) == len(numbers) else []
            continue
        told = told or _scores_before(context, [n for n in free if n.end <= bracket[0]])
        if told:
            yield from _claims(context, numbers, told, owner)
    for run in runs(sentence, list(context.free())):
        further = _named_before(sentence, run) or _given_behind(sentence, run)
        earlier = [n for n in free if further is not None and n.end <= begin_of(run[0])]
        scores = _scores_before(context, earlier) if len(earlier) >= _LEAST else []
        if not any(term.role is Role.LABEL for term in sentence.terms):
            scores = scores or list(context.before if len(context.before) >= _LEAST else ())
        if further is not None and scores:
            yield from _claims(context, run, scores, further)


def _named_before(sentence: Sentence, run: Sequence[Number]) -> ModelName | None:
    """The one model named between a list of numbers and the number before it, where the list has no test."""
    begin = begin_of(run[0])
    last = max((n.end for n in sentence.numbers if n.end <= begin), default=sentence.start)
    named = [model for model in sentence.models if last <= model.start and model.end <= begin]
    if len(named) != 1 or named[0].bare or BREAK.search(sentence.text, named[0].end, begin):
        return None
    told = any(term.role is Role.LABEL and term.start >= named[0].end for term in sentence.terms)
    return None if told else named[0]


def _given_behind(sentence: Sentence, run: Sequence[Number]) -> ModelName | None:
    """The model that a list of numbers is given to, set against those before: "against 58 and 81 for B".

    So it is with "respectively": "while B claims 58 and 81 respectively for A".
    """
    begin, end = begin_of(run[0]), run[-1].end
    against = any(
        cue.end <= begin and not sentence.text[cue.end : begin].strip(_MARKS)
        for cue in sentence.cues_of("versus")
    ) or any(
        end <= cue.start and not sentence.text[end : cue.start].strip(_MARKS)
        for cue in sentence.cues_of("in_turn")
    )
    told = [t for t in sentence.terms if t.role is Role.LABEL and t.start >= run[0].start]
    owners = given_to(sentence, run[-1]) if against and not told else ()
    return owners[0] if len(owners) == 1 else None


def _scores_before(context: Context, numbers: Sequence[Number]) -> list[MetricLink]:
    """What the numbers outside brackets are scores of, each of another test that is named beside it."""
    sentence = context.sentence
    links = [
        link_metric(sentence, number, context.scale)
        for number in numbers
        if sentence.bracket(number.start) is None
    ]
    scores = [link for link in links if link is not None and link.metric.benchmark and link.term.text]
    return scores if len({link.term.start for link in scores}) == len(links) else []


def _claims(
    context: Context, numbers: Sequence[Number], told: Sequence[MetricLink], owner: ModelName
) -> Iterator[Draft]:
    for number, link in zip(numbers, told, strict=True) if len(numbers) == len(told) else ():
        quantity = context.scale.measure(number, link.metric)
        if quantity is not None:
            yield from context.claim("same-order", number, link.metric, quantity, (owner,), link.term)
    context.used.update(number.start for number in numbers)


def _brackets(
    sentence: Sentence, numbers: Sequence[Number]
) -> Iterator[tuple[tuple[int, int], list[Number]]]:
    """The brackets of a sentence that hold numbers, left to right, each with its own."""
    held: dict[tuple[int, int], list[Number]] = {}
    for number in numbers:
        bracket = sentence.bracket(number.start)
        if bracket is not None:
            held.setdefault(bracket, []).append(number)
    yield from held.items()


def _owner(sentence: Sentence, opening: int) -> ModelName | None:
    """The model that a bracket stands right behind."""
    return next(
        (
            model
            for model in sentence.models
            if not model.bare
            and model.end <= opening
            and _TO_BRACKET.fullmatch(sentence.text, model.end, opening)
        ),
        None,
    )
