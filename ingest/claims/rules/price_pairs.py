"""Two prices side by side: what goes in, what comes out."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.marks import SLASH
from ingest.claims.model_link import link_models
from ingest.claims.prices import is_price, per_of
from ingest.claims.rules.context import Context
from ingest.claims.rules.refusals import is_one_of_many, is_subscription
from ingest.recognition.mentions import Number

_PAIR: Final = 2
_MILLION: Final = frozenset({"M", "М"})


def price_pair(context: Context) -> Iterator[Draft]:
    """Read `5 $/30 $`, `$3 / $15`: what comes in, then what goes out."""
    numbers = [number for number in context.free() if is_price(number)]
    sentence = context.sentence
    for first, second in itertools.pairwise(numbers):
        if first.start in context.used or not SLASH.fullmatch(sentence.text[first.end : second.start]):
            continue
        if is_subscription(sentence, second) or is_one_of_many(sentence, first):
            context.used.update((first.start, second.start))
            continue
        per = per_of(first, context.pers)
        models = link_models(sentence, first, context.scope)
        for number, metric_id in ((first, "input-price"), (_per_million(first, second), "output-price")):
            quantity = context.scale.measure(number, context.metrics[metric_id], per=per)
            if quantity is not None and models:
                hedged = number if number is first or first.bound == "=" else _with_bound(number, first.bound)
                yield from context.claim("price-pair", hedged, context.metrics[metric_id], quantity, models)


def price_in_and_out(context: Context) -> Iterator[Draft]:
    """Read "$0.60/M in, $2.50/M out": what comes in and what goes out, by one small word each."""
    prices = [number for number in context.free() if is_price(number)]
    for first, second in itertools.pairwise(prices):
        if not (_followed(context, first, "flows_in") and _followed(context, second, "flows_out")):
            continue
        models = link_models(context.sentence, first, context.scope)
        for number, metric_id in ((first, "input-price"), (second, "output-price")):
            metric = context.metrics[metric_id]
            quantity = context.scale.measure(number, metric, per=per_of(number, context.pers))
            if quantity is not None and models:
                yield from context.claim("price-in-and-out", number, metric, quantity, models)


def prices_in_turn(context: Context) -> Iterator[Draft]:
    """Read "$2.50 and $15.00 per million tokens": what comes in and what goes out, where no word says which.

    So are the two that follow a sentence on what goes out. Of two models, each may be the price of one.
    """
    sentence, prices = context.sentence, [number for number in context.free() if is_price(number)]
    if len(prices) != _PAIR or _says_which(context) or is_subscription(sentence, prices[-1]):
        return
    first, second = prices
    gap = sentence.text[first.end : second.start].strip(" \u00a0*")
    joined = any(gap == sentence.text[cue.start : cue.end] for cue in sentence.cues_of("ands"))
    after_prices = context.carried is not None and context.carried[1].metric.id == "output-price"
    per = per_of(second, context.pers)
    models = link_models(sentence, first, context.scope)
    several = any(model.start >= first.end for model in sentence.models) or len(models) != 1
    rising = None not in (first.value, second.value) and (first.value or 0) <= (second.value or 0)
    if not joined or several or not rising or not (after_prices or per is not None):
        return
    for number, metric_id in ((first, "input-price"), (second, "output-price")):
        metric = context.metrics[metric_id]
        quantity = context.scale.measure(number, metric, per=per)
        if quantity is not None:
            yield from context.claim("prices-in-turn", number, metric, quantity, models)


def _says_which(context: Context) -> bool:
    """Whether a word of the sentence tells one kind of price from another."""
    return any(metric.unit.endswith("/Mtoken") for term in context.sentence.terms for metric in term.metrics)


def _followed(context: Context, number: Number, kind: str) -> bool:
    """Whether a cue stands right behind a price, or behind what the price is for."""
    text = context.sentence.text
    pers = [per for per in context.pers if number.end <= per.start]
    ends = [per.end for per in pers if not text[number.end : per.start].strip(" \u00a0*")]
    return any(
        end <= cue.start and not text[end : cue.start].strip(" \u00a0*")
        for cue in context.sentence.cues_of(kind)
        for end in (number.end, *ends)
    )


def _per_million(first: Number, second: Number) -> Number:
    """The second price without the million of `$0.25 / $0.25 M tokens`, which says what both are for."""
    if second.scale not in _MILLION or first.scale or second.value is None:
        return second
    return replace(second, value=second.value / 10**6, scale="")


def _with_bound(number: Number, bound: str) -> Number:
    return replace(number, bound=bound)
