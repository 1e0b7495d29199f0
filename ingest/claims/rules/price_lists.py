"""Pairs of prices that follow a pair whose kinds are named: "A at $2 in and $10 out, B at $5 and $25".

So does the same pair in another money: "12 yuan for input and 36 for output, that is $1.67 and $5.00".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.marks import BREAK, SLASH
from ingest.claims.metric_link import link_metric
from ingest.claims.model_link import link_models
from ingest.claims.prices import is_price, per_of
from ingest.claims.rules.context import Context
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number

_KINDS: Final = ("input-price", "output-price")
_PRICED: Final = "/Mtoken"
_MARKS: Final = " \u00a0*_`"
_FEWEST: Final = 4
_WORDS_BETWEEN: Final = 2
_ROUNDED: Final = Decimal("0.1")


def pairs_in_turn(context: Context) -> Iterator[Draft]:
    """Read "A at $2 for input and $10 for output, B at $5 and $25": the second pair in the first's order.

    Each pair stands right behind a model of its own, its prices joined by "and" or a slash, the lower first;
    or it is the first pair in another money.
    """
    sentence, prices = context.sentence, [number for number in context.free() if is_price(number)]
    if len(prices) < _FEWEST or len(prices) % 2:
        return
    first, *others = zip(prices[::2], prices[1::2], strict=True)
    named = [link_metric(sentence, price, context.scale, per_of(price, context.pers)) for price in first]
    if tuple(link.metric.id if link else "" for link in named) != _KINDS:
        return
    owners = [_owner(sentence, pair) or _converted(context, first, pair) for pair in others]
    if None in owners or any(_says_kind(sentence, pair[0].start, pair[1].end) for pair in others):
        return
    for pair, owner in zip(others, owners, strict=True):
        for price, kind in zip(pair, _KINDS, strict=True):
            metric = context.metrics[kind]
            quantity = context.scale.measure(price, metric, per=per_of(price, context.pers))
            if owner is not None and quantity is not None:
                yield from context.claim("pairs-in-turn", price, metric, quantity, (owner,))


def _converted(context: Context, first: Sequence[Number], pair: Sequence[Number]) -> ModelName | None:
    """The model of a pair of prices that another gives again in its own money, and at one rate."""
    values = [price.value or Decimal(0) for price in (*first, *pair)]
    if len({price.unit for price in first}) != 1 or first[0].unit in {price.unit for price in pair}:
        return None
    if not (all(values) and _is_pair(context.sentence, pair)):
        return None
    alike = abs(values[0] * values[3] / (values[1] * values[2]) - 1) <= _ROUNDED
    models = link_models(context.sentence, first[0], context.scope) if alike else ()
    return models[0] if len(models) == 1 else None


def _is_pair(sentence: Sentence, pair: Sequence[Number]) -> bool:
    """Whether two prices rise, and no more than "and" or a slash parts them."""
    low, high = pair
    gap = sentence.text[low.end : high.start]
    joined = any(sentence.text[c.start : c.end] == gap.strip(_MARKS) for c in sentence.cues_of("ands"))
    rising = low.value is not None and high.value is not None and low.value <= high.value
    return rising and (joined or SLASH.fullmatch(gap) is not None)


def _owner(sentence: Sentence, pair: Sequence[Number]) -> ModelName | None:
    """The model right before a pair of rising prices that no more than "and" or a slash parts, or behind it.

    "B at $5 and $25", "down from $5 and $25 respectively under B".
    """
    low, high = pair
    before = [model for model in sentence.models if model.end <= begin_of(low)]
    if not _is_pair(sentence, pair):
        return None
    behind = next((model for model in sentence.models if model.start >= high.end), None)
    led = sentence.text[high.end : behind.start] if behind is not None else ""
    if behind is not None and 0 < len(led.split()) <= _WORDS_BETWEEN and not BREAK.search(led):
        return None if behind.bare or _is_joint(sentence, led) else behind
    if not before or before[-1].bare:
        return None
    near = len(sentence.text[before[-1].end : begin_of(low)].split()) <= _WORDS_BETWEEN
    between = any(before[-1].end <= n.start and n.end <= low.start for n in sentence.numbers)
    return before[-1] if near and not between else None


def _is_joint(sentence: Sentence, gap: str) -> bool:
    """Whether a gap only joins what stands on either side: "$5 and $25 and B"."""
    said = {sentence.text[cue.start : cue.end].casefold() for cue in sentence.cues_of("ands")}
    return not said.isdisjoint(gap.casefold().split())


def _says_kind(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a word between two places names a kind of price."""
    terms = (term for term in sentence.terms if start <= term.start and term.end <= end)
    return any(metric.unit.endswith(_PRICED) for term in terms for metric in term.metrics)
