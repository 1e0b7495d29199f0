"""Brackets of bare numbers, in the order of what stands before: "A (61 on X, 88 on Y), B (58 and 81)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.metric_link import MetricLink, link_metric
from ingest.claims.rules.context import Context
from ingest.claims.sentence import Sentence
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role

_TO_BRACKET: Final = re.compile(r"[\s*_`]*")
_LEAST: Final = 2


def same_order(context: Context) -> Iterator[Draft]:
    """Read "A (61 on X, 88 on Y) and B (58 and 81)": a bracket without labels has those of the one before.

    So has one behind scores in no bracket: "A has 61 on X and 88 on Y, ahead of B (58 / 81)". Numbers that
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
