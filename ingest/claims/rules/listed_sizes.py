"""Sizes in a list, each a model of the family that is named: "Aster 3 (3B, 8B and 14B)"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.nouns import noun_after
from ingest.claims.rules.context import Context
from ingest.claims.scope import distinct
from ingest.languages import rooms
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.predicates import any_of

_A_SIZE: Final = r"E?(\d+(?:\.\d+)?)[Bb](?:-A\d+(?:\.\d+)?[Bb])?(?![A-Za-z0-9-])"
_SIZES: Final = re.compile(rf"(?<![\w.,-]){_A_SIZE}")
_ANDS: Final = any_of({word for room in rooms().values() for word in room.cues.ands})
_JOINT: Final = re.compile(
    rf"[\s*_`]*(?=[^\s*_`\d])[\s*_`,、・&/]*(?:{_ANDS})?[\s*_`,、・&/]*", re.IGNORECASE
)
_BILLIONS: Final = frozenset({"B", "b"})
_KEY: Final = re.compile(r"[\s*_`-]*[^:：\d]{2,40}?[\s*_`]*[:：][\s*_`]*")
_UNITS: Final = frozenset({"parameter", "byte"})
_PAIR: Final = 2


def sizes_in_a_list(context: Context) -> Iterator[Draft]:
    """Take the sizes of a list that grows, or is of three or more: no one model has them.

    As many models before them are told in their order, and under a key they are those that the version in
    view comes in; a whole and its active part are no list.
    """
    sentence = context.sentence
    if sum(number.scale in _BILLIONS for number in sentence.numbers) < _PAIR:
        return
    for run in _lists(sentence.text, sentence.start, sentence.end):
        inside = [n for n in context.free() if run[0].start() <= n.start < run[-1].end()]
        models = distinct(m for m in sentence.models if m.end <= run[0].start() and not m.bare)
        if not inside or _counts(context, inside[-1]):
            continue
        if len(models) == len(run) == len(inside):
            yield from _of_each(context, inside, models)
        elif len(models) < len(run):
            if not models and len(run) == len(inside):
                yield from _of_version(context, run, inside)
            context.used.update(number.start for number in inside)


def _of_version(context: Context, run: Sequence[re.Match[str]], sizes: Sequence[Number]) -> Iterator[Draft]:
    """Give the sizes that are all that a key has to the one model in view, which has none in its name."""
    sentence, metric = context.sentence, context.metrics["parameters"]
    key = _KEY.fullmatch(sentence.text, sentence.start, run[0].start())
    rest = sentence.text[run[-1].end() : sentence.end].strip(" \u00a0*_`.")
    current = context.scope.current()
    told = (t for t in sentence.terms if t.end <= run[0].start() and any(m.unit in _UNITS for m in t.metrics))
    term = next(told, None)
    if key is None or rest or term is None or len(current) != 1 or _SIZES.search(current[0].text):
        return
    for number in sizes:
        quantity = context.scale.measure(number, metric)
        if quantity is not None:
            yield from context.claim("listed-sizes", number, metric, quantity, current, term)


def _of_each(context: Context, sizes: Sequence[Number], models: Sequence[ModelName]) -> Iterator[Draft]:
    """Give each of as many models its size, where the list stands in brackets right behind the last."""
    sentence, metric = context.sentence, context.metrics["parameters"]
    bracket = sentence.bracket(sizes[0].start)
    if bracket is None or sentence.text[models[-1].end : bracket[0]].strip(" \u00a0*_`"):
        return
    for number, model in zip(sizes, models, strict=True):
        quantity = context.scale.measure(number, metric)
        if quantity is not None:
            yield from context.claim("listed-sizes", number, metric, quantity, (model,))


def _lists(text: str, start: int, end: int) -> Iterator[list[re.Match[str]]]:
    """The lists of sizes in a stretch of text that may be those of several models."""
    run: list[re.Match[str]] = []
    for size in itertools.chain(_SIZES.finditer(text, start, end), (None,)):
        if size is not None and run and _JOINT.fullmatch(text, run[-1].end(), size.start()):
            run.append(size)
            continue
        if len(run) > _PAIR or (len(run) == _PAIR and Decimal(run[0][1]) < Decimal(run[1][1])):
            yield run
        run = [size] if size is not None else []


def _counts(context: Context, last: Number) -> bool:
    """Whether the last of a list says what it counts, or that it is the active part."""
    sentence = context.sentence
    noun = noun_after(sentence, last)
    end = min((n.start for n in sentence.numbers if n.start >= last.end), default=sentence.end)
    active = any(
        last.end <= term.start < end and any(metric.narrowed for metric in term.metrics)
        for term in sentence.terms
    )
    return noun is not None or (active and sentence.bracket(last.start) is not None)
