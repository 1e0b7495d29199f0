"""Two prices side by side: what goes in, what comes out."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.given import given_to
from ingest.claims.marks import SLASH
from ingest.claims.metric_link import MetricLink
from ingest.claims.model_link import link_models
from ingest.claims.prices import is_price, per_of, split_fraction
from ingest.claims.rules.changes import is_change
from ingest.claims.rules.context import Context
from ingest.claims.rules.kinds import is_of_class
from ingest.claims.rules.others import of_family, of_other_version
from ingest.claims.rules.refusals import is_one_of_many, is_subscription
from ingest.claims.rules.sides import is_set_against, sides_of
from ingest.claims.rules.strangers import is_of_unknown_version, of_a_stranger
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role, Term

_PAIR: Final = 2
_PRICE: Final = "/Mtoken"
_MARKS: Final = " \u00a0*_`"
_IN: Final = "input-price"
_OUT: Final = "output-price"
_NAME: Final = re.compile(r"(?<![\w.-])[A-Z][A-Za-z]+[ \u00a0-]$")
_NAMED_VARIANT: Final = re.compile(r"[ \u00a0*_`«“\"]+[A-Z][A-Za-z]+[ \u00a0*_`»”\"]*")
_TOUCHED: Final = re.compile(r"[ \u00a0*_`]*")
_MILLION: Final = frozenset({"M", "М"})


def price_pair(context: Context) -> Iterator[Draft]:
    """Read `5 $/30 $`, `$3 / $15`: what comes in, then what goes out."""
    sentence, pairs = context.sentence, _pairs(context)
    against = _owners_in_turn(context, pairs)
    for (first, second), owners in zip(pairs, against, strict=True):
        if first.start in context.used:
            continue
        other = is_subscription(sentence, second) or is_one_of_many(sentence, first)
        if other or _of_variant(sentence, first):
            context.used.update((first.start, second.start))
            continue
        given = given_to(sentence, second)
        others = (is_of_class, of_family, of_a_stranger)
        unknown = is_of_unknown_version(sentence, first)
        if not given and (unknown or any(refuses(sentence, second) for refuses in others)):
            context.used.update((first.start, second.start))
            continue
        per = per_of(first, context.pers)
        models = owners or given or link_models(sentence, first, context.scope)
        for number, metric_id in ((first, _IN), (_per_million(first, second), _OUT)):
            quantity = context.scale.measure(number, context.metrics[metric_id], per=per)
            if quantity is not None and models:
                hedged = number if number is first or first.bound == "=" else _with_bound(number, first.bound)
                yield from context.claim("price-pair", hedged, context.metrics[metric_id], quantity, models)


def _pairs(context: Context) -> list[tuple[Number, Number]]:
    """The prices that a slash joins two by two, but for a pair that another has taken the place of.

    Between two slashes what has the form of a range ends one pair and begins another: "$1/$2 to $3/$4".
    """
    sentence, pairs = context.sentence, list[tuple[Number, Number]]()
    prices = [number for number in context.free() if is_price(number)]
    for first, second in itertools.pairwise(
        part for price in prices for part in _ends(sentence, price, prices)
    ):
        free = not pairs or pairs[-1][1] is not first
        joined = SLASH.fullmatch(sentence.text[first.end : second.start]) or _were(sentence, first, second)
        if free and joined:
            pairs.append((first, second))
    replaced = [
        old
        for old, new in itertools.pairwise(pairs)
        if old[1].start == new[0].start or is_change(sentence, old[1], new[0], old[0])
    ]
    kept = [pair for pair in pairs if pair not in replaced]
    held = {number.start for pair in kept for number in pair}
    context.used.update(number.start for pair in replaced for number in pair if number.start not in held)
    return kept


def _were(sentence: Sentence, first: Number, second: Number) -> bool:
    """Whether "and" joins two prices that were those before, of kinds told before: "(was $10 and $40)"."""
    gap, begin = sentence.text[first.end : second.start].strip(_MARKS), begin_of(first)
    told = [t.end for t in sentence.terms if any(m.unit.endswith(_PRICE) for m in t.metrics)]
    joined = any(sentence.text[cue.start : cue.end] == gap for cue in sentence.cues_of("ands"))
    led = any(
        cue.end <= begin and not sentence.text[cue.end : begin].strip(_MARKS)
        for cue in sentence.cues_of("old")
    )
    return joined and led and len(told) > 1 and max(told) <= begin


def _ends(sentence: Sentence, number: Number, prices: Sequence[Number]) -> tuple[Number, ...]:
    """The two ends of a range that stands between the slashes of two pairs of prices, or of `3/15 €`."""
    parts = split_fraction(number)
    if len(parts) > 1:
        return parts
    before = any(SLASH.fullmatch(sentence.text, other.end, number.start) for other in prices)
    behind = any(SLASH.fullmatch(sentence.text, number.end, other.start) for other in prices)
    if number.lower is None or number.upper is None or not (before and behind):
        return (number,)
    low, high = (
        replace(number, value=end, lower=None, upper=None, bound="=") for end in (number.lower, number.upper)
    )
    return (low, high)


def _owners_in_turn(context: Context, pairs: Sequence[tuple[Number, Number]]) -> list[tuple[ModelName, ...]]:
    """Whose the pairs of a comparison are: "A is cheaper than B ($0.25/$2 vs. $3/$15)"."""
    owners: list[tuple[ModelName, ...]] = [() for _ in pairs]
    if len(pairs) == _PAIR and is_set_against(context.sentence, pairs[0][1], pairs[1][0], pairs[1][1]):
        for place, model in enumerate(sides_of(context, pairs[1][0])):
            owners[place] = (model,)
    return owners


def _of_variant(sentence: Sentence, number: Number) -> bool:
    """Whether a price stands in brackets with a word for another variant, or right behind one and its name.

    "(mini version: $10/$20)", "a Pro version ($10/$20)".
    """
    bracket = sentence.bracket(number.start)
    cues = sentence.cues_of("variants") if bracket is not None else ()
    if bracket is None:
        return False
    inside = any(bracket[0] < cue.start and cue.end <= number.start for cue in cues)
    ends = (cue for cue in cues if cue.end <= bracket[0])
    return inside or any(
        _NAMED_VARIANT.fullmatch(sentence.text, cue.end, bracket[0])
        or (
            _TOUCHED.fullmatch(sentence.text, cue.end, bracket[0])
            and _NAME.search(sentence.text, 0, cue.start)
        )
        for cue in ends
    )


def price_in_and_out(context: Context) -> Iterator[Draft]:
    """Read "$0.60/M in, $2.50/M out": what comes in and what goes out, by one small word each."""
    prices = [number for number in context.free() if is_price(number)]
    for first, second in itertools.pairwise(prices):
        if not (_followed(context, first, "flows_in") and _followed(context, second, "flows_out")):
            continue
        models = link_models(context.sentence, first, context.scope)
        for number, metric_id in ((first, _IN), (second, _OUT)):
            metric = context.metrics[metric_id]
            quantity = context.scale.measure(number, metric, per=per_of(number, context.pers))
            if quantity is not None and models:
                yield from context.claim("price-in-and-out", number, metric, quantity, models)


def prices_in_turn(context: Context) -> Iterator[Draft]:
    """Read "$2.50 and $15.00 per million tokens": what comes in and what goes out, where no word says which.

    So are the two that follow a sentence on what goes out. Of two models, each may be the price of one.
    """
    sentence, prices = context.sentence, [number for number in context.free() if is_price(number)]
    if len(prices) != _PAIR or is_subscription(sentence, prices[-1]):
        return
    first, second = prices
    if of_other_version(sentence, first):
        context.used.update((first.start, second.start))
        return
    told = _says_which(context, first, second)
    if told is None:
        return
    gap = sentence.text[first.end : second.start].strip(" \u00a0*")
    joined = any(gap == sentence.text[cue.start : cue.end] for cue in sentence.cues_of("ands"))
    after_prices = told or (context.carried is not None and context.carried[1].metric.id == _OUT)
    per = per_of(second, context.pers)
    given = given_to(sentence, second)
    models = given or link_models(sentence, first, context.scope)
    several = any(m.start >= first.end and m not in given for m in sentence.models) or len(models) != 1
    rising = None not in (first.value, second.value) and (first.value or 0) <= (second.value or 0)
    if not joined or several or not rising or not (after_prices or per is not None):
        return
    for number, metric_id in ((first, _IN), (second, _OUT)):
        metric = context.metrics[metric_id]
        quantity = context.scale.measure(number, metric, per=per)
        if quantity is not None:
            yield from context.claim("prices-in-turn", number, metric, quantity, models)
            word = Term(number.start, number.end, "", Role.LABEL, (metric,))
            context.carried = number, MetricLink(metric, quantity, word, 0)


def _says_which(context: Context, first: Number, second: Number) -> bool | None:
    """Whether words on both sides of neither price name both kinds in turn: "$1 and $5 for input and output".

    None where words tell one kind of price from another in any other way.
    """
    told = [(t, m.id) for t in context.sentence.terms for m in t.metrics if m.unit.endswith("/Mtoken")]
    terms = [term for term, _ in told]
    kinds = [kind for kind, _ in itertools.groupby(kind for _, kind in told)]
    beside = all(term.start >= second.end or term.end <= first.start for term in terms)
    if not terms:
        return False
    return True if kinds == [_IN, _OUT] and beside else None


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
