"""Lists of models and of numbers in one order: "A and B were trained on 2T and 6T tokens"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from ingest.claims.compared import compared
from ingest.claims.cues import Cue
from ingest.claims.draft import Draft
from ingest.claims.known import is_known
from ingest.claims.marks import CLAUSE
from ingest.claims.metric_link import link_metric
from ingest.claims.model_link import link_models
from ingest.claims.prices import is_price, per_of
from ingest.claims.rules.context import Context
from ingest.claims.rules.in_order import are_listed
from ingest.claims.scope import distinct
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role, Term

_APART: Final = re.compile(r"[;；。()（）]")
_NAME_BEFORE: Final = re.compile(r"(?<![\w.-])([A-Z][A-Za-z]+)[ \u00a0]$")
_SIZE_BEHIND: Final = re.compile(r"[ \u00a0-]\d+(?:\.\d+)?[BM]")
_NAME: Final = re.compile(r"(?<![\w.-])[A-Z][\w-]+")
_EDITION: Final = re.compile(r"\d\.\d")
_COMMA: Final = " ,、，"
_FEW: Final = 2
_PAIR: Final = 2
_BELOW_SCALE: Final = 1000


def respectively(context: Context) -> Iterator[Draft]:
    """Read lists in their order: "A and B were trained on 2T and 6T tokens", "71% and 75% on MMLU and GPQA".

    As many numbers as models, or as names of metrics; numbers that fit no list are nobody's.
    """
    sentence = context.sentence
    for run in runs(sentence, list(context.free())):
        models: Sequence[ModelName] = _group(sentence, run[0].start)
        if len(models) != len(run):
            models = _in_turn(sentence, run) or models or _named_before(context, len(run))
        per = per_of(run[-1], context.pers)
        ends = (run[-1], run[0]) if len(models) == len(run) else ()
        links = (link_metric(sentence, number, context.scale, per) for number in ends)
        link = next((link for link in links if link is not None), None)
        quantities = [context.scale.measure(number, link.metric, per=per) for number in run] if link else []
        if link is None or any(quantity is None for quantity in quantities):
            yield from _of_metrics(context, run)
            yield from _of_one_window(context, run)
            shared = any(number.scale not in number.text or _lacks_unit(number) for number in run)
            unowned = bool(sentence.cues_of("in_turn")) and not sentence.models
            if shared or unowned or _are_sizes(sentence, run):
                context.used.update(number.start for number in run)
            continue
        for number, model, quantity in zip(run, models, quantities, strict=True):
            if quantity is not None:
                yield from context.claim("respectively", number, link.metric, quantity, (model,), link.term)


def _lacks_unit(number: Number) -> bool:
    """Whether a number has its unit from the last of its list: 95 of "95, 210 and 41 tok/s"."""
    return bool(number.unit) and number.text.replace(".", "").replace(",", "").isdecimal()


def _are_sizes(sentence: Sentence, run: Sequence[Number]) -> bool:
    """Whether numbers are the sizes of a family's models: "in 1B, 4B and 27B"; no total and its active."""
    told = [t for t in sentence.terms if any(m.id == "active-parameters" for m in t.metrics)]
    sizes = all(number.scale and not number.unit for number in run)
    return sizes and (len(run) > _PAIR or not told)


def _of_one_window(context: Context, run: list[Number]) -> Iterator[Draft]:
    """Give both lengths that a model comes with to it: "context length 128K and 4K", "4K and 8K context"."""
    sentence = context.sentence
    if run[0].start in context.used or sentence.cues_of("in_turn") or len(run) != _PAIR:
        return
    link = link_metric(sentence, run[0], context.scale)
    models = link_models(sentence, run[0], context.scope) if link and link.metric.limit else ()
    label = link.term if link is not None and len(models) == 1 else None
    touched = label is not None and not sentence.text[run[-1].end : label.start].strip(" \u00a0*")
    if link is None or label is None or not (label.role is Role.LABEL or touched):
        return
    gaps = sentence.text[label.end : run[0].start], sentence.text[run[-1].end : label.start]
    gap = gaps[0] if label.end <= run[0].start else gaps[1]
    quantities = [context.scale.measure(number, link.metric) for number in run]
    if len(gap.split()) <= _PAIR and not _APART.search(gap):
        for number, quantity in zip(run, quantities, strict=True):
            if quantity is not None:
                yield from context.claim("two-windows", number, link.metric, quantity, models, label)


def _of_metrics(context: Context, run: list[Number]) -> Iterator[Draft]:
    """Join the numbers of a list to the metrics of one, right behind it or before it."""
    sentence = context.sentence
    terms = _listed_terms(sentence, run[0].start, run[-1].end)
    if len(terms) != len(run):
        return
    models = link_models(sentence, run[0], context.scope)
    for number, term in zip(run, terms, strict=True):
        quantity = context.scale.measure(number, term.metrics[0])
        if quantity is not None and models:
            yield from context.claim("respectively", number, term.metrics[0], quantity, models, term)


def _listed_terms(sentence: Sentence, start: int, end: int) -> list[Term]:
    """The names of metrics in a list that begins right behind `end`, or else ends right before `start`."""
    labels = [term for term in sentence.terms if term.role is Role.LABEL]
    after = _chain(sentence, [term for term in labels if term.start >= end])
    if len(after) > 1 and _near(sentence, end, after[0].start):
        return after
    before = _chain(sentence, [term for term in reversed(labels) if term.end <= start])[::-1]
    return before if len(before) > 1 and _near(sentence, before[-1].end, start) else []


def _chain(sentence: Sentence, terms: Sequence[Term]) -> list[Term]:
    """The first of the terms, with those that no more than a comma or an "and" parts from it."""
    chain = list(terms[:1])
    for term in terms[1:]:
        left, right = sorted((chain[-1], term), key=lambda one: one.start)
        if not are_listed(sentence, left.end, right.start) or sentence.text[left.end : right.start].isspace():
            break
        chain.append(term)
    return chain


def _near(sentence: Sentence, end: int, start: int) -> bool:
    """Whether a word or two at most stand between two lists: "on the", "à"."""
    gap = sentence.text[end:start]
    return len(gap.split()) <= _FEW and not _APART.search(gap)


def runs(sentence: Sentence, numbers: list[Number]) -> Iterator[list[Number]]:
    """Numbers of one kind with no more than a comma or an "and" between them."""
    run: list[Number] = []
    for number in numbers:
        alike = run and run[-1].unit == number.unit and bool(run[-1].scale) == bool(number.scale)
        if run and not alike and _shares_ending(sentence, run, number):
            run, alike = [_completed(one, number) for one in run], True
        if run and not (alike and _follows(sentence, run[-1], number)):
            if len(run) > 1:
                yield run
            run = []
        run.append(number)
    if len(run) > 1:
        yield run


def _follows(sentence: Sentence, last: Number, number: Number) -> bool:
    """Whether a number goes on with a list; in brackets behind the last no model has that: "1M (A), 2M"."""
    named = any(last.end <= model.start and model.end <= number.start for model in sentence.models)
    return not named and are_listed(sentence, last.end, number.start)


def _shares_ending(sentence: Sentence, run: list[Number], last: Number) -> bool:
    """Whether the last number of a list prints scale and unit for all: "300 and 100 billion".

    After a comma alone another thing is told: "MMLU 85.2, 256K". Prices are those of as many models.
    """
    bare = all(not (n.scale or n.unit) and n.value is not None for n in run)
    bare = bare and not _is_edition(sentence, run[0])
    small = not last.scale or all(n.value is not None and n.value < _BELOW_SCALE for n in run)
    priced = is_price(last) and len(_group(sentence, run[0].start)) != len(run) + 1
    ends = bool(last.scale or last.unit) and not priced and last.value is not None
    joined = any(run[-1].end <= cue.start and cue.end <= last.start for cue in sentence.cues_of("ands"))
    return bare and small and ends and joined and are_listed(sentence, run[-1].end, last.start)


def _is_edition(sentence: Sentence, number: Number) -> bool:
    """Whether a number is an edition, behind a name that nobody knows: "on FrontierCode 1.1 and 26%"."""
    name = _NAME_BEFORE.search(sentence.text, sentence.start, number.start)
    small = _EDITION.fullmatch(number.text) is not None
    return small and name is not None and not is_known(sentence, *name.span(1))


def _completed(number: Number, last: Number) -> Number:
    """A number with the scale, a power of a thousand, and the unit that only the last of its list prints."""
    worth = Decimal(1000) ** -(-last.resolution.adjusted() // 3) if last.scale else Decimal(1)
    value = None if number.value is None else number.value * worth
    return replace(
        number, value=value, scale=last.scale, unit=last.unit, resolution=number.resolution * worth
    )


def _group(sentence: Sentence, end: int) -> list[ModelName]:
    """The models named in one list, last before `end`."""
    group: list[ModelName] = []
    for model in reversed([m for m in sentence.models if m.end <= end]):
        if group and not (
            are_listed(sentence, model.end, group[0].start)
            or _said_again(sentence, model.end, group[0].start)
        ):
            break
        if model.bare or compared(sentence, model):
            return []
        group.insert(0, model)
    return group


def _in_turn(sentence: Sentence, run: Sequence[Number]) -> Sequence[ModelName]:
    """The models of a sentence that "respectively" goes back to, from the clauses before its numbers."""
    told = [cue for cue in sentence.cues_of("in_turn") if _is_at(sentence, cue, run)]
    before = distinct(m for m in sentence.models if m.end <= run[0].start and not m.bare)
    return before if told and len(before) == len(run) else ()


def _is_at(sentence: Sentence, cue: Cue, run: Sequence[Number]) -> bool:
    """Whether words stand right before the numbers of a list, or in the clause behind them, or end it."""
    gap = sentence.text[run[-1].end : cue.start].rstrip(_COMMA)
    behind = cue.start >= run[-1].end and not CLAUSE.search(gap, 1)
    return behind or 0 <= begin_of(run[0]) - cue.end <= _PAIR


def _named_before(context: Context, count: int) -> Sequence[ModelName]:
    """So many models, those named last, where a sentence says "respectively" and names nothing."""
    sentence = context.sentence
    told = sentence.cues_of("in_turn") and not sentence.models
    names = _NAME.finditer(sentence.text, sentence.start, sentence.end) if told else ()
    strange = any(
        not sentence.opens(name.start())
        and not any(term.start < name.end() and name.start() < term.end for term in sentence.terms)
        and not any(number.start < name.end() and name.start() < number.end for number in sentence.numbers)
        for name in names
    )
    named = context.scope.last(count) if told and not strange else ()
    # Of a family and one of its sizes no order is told.
    sized = (left.text.removeprefix(right.text) for left in named for right in named if left != right)
    return () if any(map(_SIZE_BEHIND.fullmatch, sized)) else named


def _said_again(sentence: Sentence, end: int, start: int) -> bool:
    """Whether "and" and one word more stand between two names: "the prices of A and of B", "de A et du B"."""
    *joint, last = sentence.text[end:start].casefold().split() or [""]
    ands, before = (
        {sentence.text[cue.start : cue.end].casefold() for cue in sentence.cues_of(*kinds)}
        for kinds in (("ands",), ("owned_by", "meant_for", "articles"))
    )
    return len(joint) == 1 and joint[0] in ands and last in before
