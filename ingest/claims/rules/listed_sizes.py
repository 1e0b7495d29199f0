"""Sizes in a list, each a model of the family that is named: "Aster 3 (3B, 8B and 14B)"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from ingest.claims.compared import compared, in_one_list
from ingest.claims.conditions import together
from ingest.claims.draft import Draft
from ingest.claims.nouns import noun_after
from ingest.claims.rules.context import Context
from ingest.claims.scope import distinct
from ingest.claims.sentence import Sentence
from ingest.languages import rooms
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Term
from ingest.recognition.predicates import any_of
from ingest.recognition.words import CJK

_WORDED: Final = frozenset(
    word for room in rooms().values() for word, worth in room.numbers.scales.items() if worth == 10**9
)
_A_SIZE: Final = (
    r"(?:E?(\d+(?:\.\d+)?)[Bb](?:-A\d+(?:\.\d+)?[Bb])?"
    rf"|(\d+(?:[.,]\d+)?)[ \u00a0](?:{any_of(_WORDED)})(?!\w))(?![A-Za-z0-9-])"
)
_SIZES: Final = re.compile(rf"(?<![^\W{CJK}])(?<![.,-]){_A_SIZE}")
_ANDS: Final = any_of({word for room in rooms().values() for word in room.cues.ands})
_JOINT: Final = re.compile(
    rf"[\s*_`]*(?=[^\s*_`\d])[\s*_`,、・&/]*(?:{_ANDS})?[\s*_`,、・&/]*", re.IGNORECASE
)
_BILLIONS: Final = frozenset({"B", "b"})
_KEY: Final = re.compile(r"[\s*_`-]*[^:：\d]{2,40}?[\s*_`]*[:：][\s*_`]*")
_MARKS: Final = " \u00a0*_`"
_UNITS: Final = frozenset({"parameter", "byte"})
_COUNTED: Final = "parameter"
_PAIR: Final = 2
_NEAR: Final = 60
_NEXT: Final = 30
_BESIDE: Final = 5
_OPENED: Final = re.compile(r"[(（]")
_PARTED: Final = re.compile(r"[.;；。!?]\s|[;；。]")


def sizes_in_a_list(context: Context) -> Iterator[Draft]:
    """Take the sizes of a list that grows, or is of three or more: each is that of one of several models.

    As many models before them are told in their order; the one before them comes in all, each under the
    condition that it is this size, and so does the one in view under a key. A whole and its active part are
    no list.
    """
    sentence = context.sentence
    if sum(n.scale in _BILLIONS or n.scale in _WORDED for n in sentence.numbers) < _PAIR:
        return
    for run in _lists(sentence.text, sentence.start, sentence.end):
        inside = [n for n in context.free() if run[0].start() <= n.start < run[-1].end()]
        models = distinct(m for m in sentence.models if m.end <= run[0].start() and not m.bare)
        if not inside or _counts(context, inside[-1]):
            continue
        if len(models) == len(run) == len(inside) and _are_joined(sentence, models):
            if _in_brackets(sentence, models, run):
                yield from _of_each(context, inside, models)
            continue
        behind = models[-1:] if _in_brackets(sentence, models, run) else models
        if len(behind) < len(run):
            own = behind if _come_in(sentence, behind, run) else () if behind else _in_view(context, run)
            if own and len(run) == len(inside):
                yield from _of_version(context, inside, own, *_terms(sentence, run))
            context.used.update(number.start for number in inside)


def _are_joined(sentence: Sentence, models: Sequence[ModelName]) -> bool:
    """Whether models are listed with nothing between them but commas and an "and"."""
    return all(
        in_one_list(sentence, left.end, right.start, commas=True)
        and sentence.bracket(left.start) == sentence.bracket(right.start)
        and not _OPENED.search(sentence.text, left.end, right.start)
        for left, right in itertools.pairwise(models)
    )


def _in_brackets(sentence: Sentence, models: Sequence[ModelName], run: Sequence[re.Match[str]]) -> bool:
    """Whether a bracket opens right behind the last of some models, and a list of sizes in it."""
    bracket = sentence.bracket(run[0].start()) if models else None
    return bracket is not None and not sentence.text[models[-1].end : bracket[0]].strip(_MARKS)


def _come_in(sentence: Sentence, models: Sequence[ModelName], run: Sequence[re.Match[str]]) -> bool:
    """Whether one model is named right before a list, without a size: "Aster 3 comes in 3B and 8B"."""
    if len(models) != 1 or _SIZES.search(models[0].text):
        return False
    named = max((m for m in sentence.models if m.end <= run[0].start()), key=lambda model: model.end)
    gap = sentence.text[named.end : run[0].start()]
    against = (*sentence.comparing, *sentence.cues_of("other_versions"))
    others = [family.start for family in sentence.families] + [m.start for m in sentence.models if m.bare]
    return (
        len(gap) <= _NEAR
        and not (_PARTED.search(gap) or any(map(str.isdigit, gap)) or compared(sentence, named))
        and not any(named.end <= cue.start < run[-1].end() + _NEXT for cue in against)
        and not any(named.end <= start < run[-1].end() + _NEXT for start in others)
    )


def _in_view(context: Context, run: Sequence[re.Match[str]]) -> tuple[ModelName, ...]:
    """The one model in view, which has no size in its name, where the sizes are all that a key has.

    A word for sizes or versions is the key, or stands right behind them: "Available as 1B, 4B and 12B sizes".
    """
    sentence = context.sentence
    begin, end = run[0].start(), run[-1].end()
    key = _KEY.fullmatch(sentence.text, sentence.start, begin)
    counted = (term.end for term in sentence.terms if term.name == _COUNTED and term.start >= end)
    rest = sentence.text[next(counted, end) : sentence.end].strip(" \u00a0*_`.")
    range_of = sentence.cues_of("ranges")
    behind = key is not None and any(end <= cue.start <= end + _BESIDE for cue in range_of)
    alone = key is not None and not rest and (_terms(sentence, run) or _is_of_range(sentence, begin))
    current = context.scope.current()
    if not (alone or behind) or len(current) != 1:
        return ()
    return () if _SIZES.search(current[0].text) else current


def _is_of_range(sentence: Sentence, end: int) -> bool:
    """Whether a key is for the sizes that something comes in; "Distilled versions" are others."""
    others = ("other_versions", "variants")
    forms = {cue.start for cue in sentence.cues_of(*others) if cue.end <= end}
    told = {cue.start for cue in sentence.cues_of("ranges") if cue.end <= end}
    return bool(told) and forms <= told


def _terms(sentence: Sentence, run: Sequence[re.Match[str]]) -> Sequence[Term]:
    """What says before a list that it is one of sizes, if anything does."""
    told = (t for t in sentence.terms if t.end <= run[0].start() and any(m.unit in _UNITS for m in t.metrics))
    return tuple(told)[:1]


def _of_version(
    context: Context, sizes: Sequence[Number], models: tuple[ModelName, ...], *terms: Term
) -> Iterator[Draft]:
    """Give each of the sizes that a version comes in to it, under the condition that it is that size."""
    metric = context.metrics["parameters"]
    for number in sizes:
        quantity = context.scale.measure(number, metric)
        if quantity is not None:
            for draft in context.claim("listed-sizes", number, metric, quantity, models, *terms):
                yield replace(draft, condition=together(number.text, draft.condition))


def _of_each(context: Context, sizes: Sequence[Number], models: Sequence[ModelName]) -> Iterator[Draft]:
    """Give each of as many models its size, where the list stands in brackets right behind the last."""
    metric = context.metrics["parameters"]
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
        if len(run) > _PAIR or (len(run) == _PAIR and _worth(run[0]) < _worth(run[1])):
            yield run
        run = [size] if size is not None else []


def _worth(size: re.Match[str]) -> Decimal:
    """How many billions a size is, by a letter or in words."""
    return Decimal((size[1] or size[2]).replace(",", "."))


def _counts(context: Context, last: Number) -> bool:
    """Whether the last of a list says what it counts, or that it is the active part."""
    sentence = context.sentence
    noun = noun_after(sentence, last)
    end = min((n.start for n in sentence.numbers if n.start >= last.end), default=sentence.end)
    active = any(
        last.end <= term.start < end and any(metric.narrowed for metric in term.metrics)
        for term in sentence.terms
    )
    return (noun is not None and noun.name != _COUNTED) or (
        active and sentence.bracket(last.start) is not None
    )
