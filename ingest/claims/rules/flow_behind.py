"""Prices whose kind stands behind what they are for: "$3/1M tokens input", "$0.01/1K tokens (output)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.model_link import link_models
from ingest.claims.prices import Per, is_price
from ingest.claims.rules.context import Context
from ingest.claims.rules.refusals import refused
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Metric, Role, Term

_TO_BASE: Final = re.compile(r"[\s*_`/／]*")
_TO_KIND: Final = re.compile(r"[\s*_`]*[(（]?[\s*_`]*")
_ENDED: Final = re.compile(r"[\s*_`]*(?:$|[,;.)）、。，；|/+])")
_LED: Final = re.compile(r"[\s*_`:：=–—-]*")
_FLOWS: Final = {"flows_in": "input-price", "flows_out": "output-price"}
_PRICE: Final = "/Mtoken"
_PAIR: Final = 2


def flow_behind(context: Context) -> Iterator[Draft]:
    """Read the kinds of two prices or more that each have theirs behind what they are for.

    "Input: $3/1M, output: $15/1M" have them before, which is not read here.
    """
    sentence = context.sentence
    prices = [n for n in context.free() if is_price(n) and not (_is_led(sentence, n) or refused(sentence, n))]
    told = [(n, per, kind) for n in prices if (per := _base(context, n)) and (kind := _kind(context, per))]
    for number, per, (metric, term) in told if len(told) >= _PAIR else ():
        quantity = context.scale.measure(number, metric, per=per.tokens)
        models = link_models(sentence, number, context.scope) if quantity is not None else ()
        if quantity is not None and models:
            yield from context.claim("flow-behind", number, metric, quantity, models, term)


def _is_led(sentence: Sentence, number: Number) -> bool:
    """Whether a word for a kind of price stands right before a price: "input $3/1M, output $15/1M"."""
    begin = begin_of(number)
    kinds = (term for term in sentence.terms if any(m.unit.endswith(_PRICE) for m in term.metrics))
    return any(t.end <= begin and _LED.fullmatch(sentence.text, t.end, begin) for t in kinds)


def _base(context: Context, number: Number) -> Per | None:
    """What a price says right behind itself that it is for."""
    behind = (per for per in context.pers if per.start >= number.end)
    return next((p for p in behind if _TO_BASE.fullmatch(context.sentence.text, number.end, p.start)), None)


def _kind(context: Context, per: Per) -> tuple[Metric, Term] | None:
    """The kind of price that a word right behind a base tells, where nothing else follows the word."""
    sentence = context.sentence
    told = [
        (term.start, term.end, metric)
        for term in sentence.terms
        for metric in term.metrics
        if metric.unit.endswith(_PRICE)
    ]
    for kind, metric_id in _FLOWS.items():
        told += [(cue.start, cue.end, context.metrics[metric_id]) for cue in sentence.cues_of(kind)]
    for start, end, metric in sorted(told, key=lambda one: one[:2]):
        beside = start >= per.end and _TO_KIND.fullmatch(sentence.text, per.end, start)
        if beside and _ENDED.match(sentence.text, end):
            return metric, Term(start, end, sentence.text[start:end], Role.LABEL, (metric,))
    return None
