"""Bare prices of models whose money was named once for all: "USD per 1M tokens: A in 5 / out 25"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.marks import SLASH
from ingest.claims.measure import CURRENCIES
from ingest.claims.particles import particles
from ingest.claims.prices import split_fraction
from ingest.claims.rules.context import Context
from ingest.claims.scales import money_named
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Metric

_COLON: Final = re.compile(r"：|:(?=\s)")
_ASIDE: Final = re.compile(r"[（(][^()（）\d]*[)）]")
_JOINT: Final = re.compile(rf"[\s*_`~≈.,;:、，；：=/／|·・–—-]*(?:{particles('topics')})?[\s*_`~≈$€₽¥]*")
_END: Final = re.compile(r"[\s*_`]*(?:$|[,.;、，；。(（|])")
_PER_MILLION: Final = "/Mtoken"
_FLOWS: Final = {"flows_in": "input-price", "flows_out": "output-price"}
_PAIR: Final = 2


def listed_prices(context: Context) -> Iterator[Draft]:
    """Read `A: 5 / 25` and `A: in 5, out 25` where the words above, or before, name the money and the tokens.

    Two with no word of their own are what comes in, then what goes out.
    """
    sentence = context.sentence
    begin, told = _told_before(context)
    told = told or context.caption.price
    models = [model for model in sentence.models if model.start >= begin]
    if told is None or not models or models[0].bare:
        return
    currency, per = told
    ends = [*(model.start for model in models[1:]), sentence.end]
    for model, end in zip(models, ends, strict=True):
        for number, kind in _priced(context, model, end):
            metric = context.metrics[kind]
            priced = number if number.unit else replace(number, unit=currency)
            quantity = context.scale.measure(priced, metric, per=per)
            if quantity is not None:
                yield from context.claim("listed-price", number, metric, quantity, (model,))


def _told_before(context: Context) -> tuple[int, tuple[str, Decimal] | None]:
    """Where the models begin behind a colon, and the money and the tokens that the words before it name."""
    sentence = context.sentence
    colon = _COLON.search(sentence.text, sentence.start, sentence.end)
    if colon is None or any(model.start < colon.start() for model in sentence.models):
        return sentence.start, None
    lead = sentence.text[sentence.start : colon.start()]
    pers = [per.tokens for per in context.pers if per.end <= colon.start()]
    currency = money_named(lead)
    return colon.end(), (currency, pers[0]) if currency and len(set(pers)) == 1 else None


def _priced(context: Context, model: ModelName, end: int) -> Sequence[tuple[Number, str]]:
    """The bare prices between a model and the next, each with the id of its metric.

    Each has a word for its kind, all before it or all behind; the first two may be a pair that has none.
    """
    sentence = context.sentence
    within = (n for n in context.free() if model.end <= n.start and n.end <= end and not n.scale)
    numbers = list[Number]()
    before = list[tuple[str, ...]]()
    for number in (part for each in within for part in split_fraction(each)):
        last = numbers[-1].end if numbers else model.end
        kinds = _kinds(sentence, last, begin_of(number))
        if kinds is None or number.value is None or number.unit not in CURRENCIES | {""}:
            break
        numbers.append(number)
        before.append(kinds)
    if not numbers or (not any(before) and not _END.match(sentence.text, numbers[-1].end, end)):
        return ()
    behind = [*before[1:], _kinds(sentence, numbers[-1].end, _end_of_last(sentence, numbers[-1].end, end))]
    if _is_pair(sentence, numbers[:_PAIR], end) and not any(before[:_PAIR]):
        before[:_PAIR] = [(kind,) for kind in _FLOWS.values()]
    kinds_of = before if not behind[-1] else behind if not before[0] else ()
    if not kinds_of or any(kind is None or len(kind) != 1 for kind in kinds_of):
        return ()
    return [(number, kind[0]) for number, kind in zip(numbers, kinds_of, strict=True) if kind]


def _is_pair(sentence: Sentence, numbers: Sequence[Number], end: int) -> bool:
    """Whether a slash alone joins two prices, and no word for a kind follows the second."""
    if len(numbers) < _PAIR or not SLASH.fullmatch(sentence.text, numbers[0].end, numbers[1].start):
        return False
    return _kinds(sentence, numbers[1].end, _end_of_last(sentence, numbers[1].end, end)) == ()


def _end_of_last(sentence: Sentence, start: int, end: int) -> int:
    """Where what belongs to the last price ends: at the next mark, or where a bracket opens."""
    stop = _END.search(sentence.text, start, end)
    return stop.start() if stop else end


def _kinds(sentence: Sentence, start: int, end: int) -> tuple[str, ...] | None:
    """The kinds of price that the words of a gap name; None where it has any other word."""
    spans = [(t.start, t.end, _price_of(t.metrics)) for t in sentence.terms]
    spans += [(c.start, c.end, _FLOWS[c.kind]) for c in sentence.cues_of(*_FLOWS)]
    inside = sorted((s, -e, kind) for s, e, kind in spans if kind and start <= s and e <= end)
    rest, found, reach = "", list[str](), start
    for first, minus_last, kind in inside:
        if first >= reach:
            rest += sentence.text[reach:first] + " "
            found.append(kind)
            reach = -minus_last
    rest += sentence.text[reach:end]
    return tuple(dict.fromkeys(found)) if _JOINT.fullmatch(_ASIDE.sub("", rest)) else None


def _price_of(metrics: Sequence[Metric]) -> str:
    return next((metric.id for metric in metrics if metric.unit.endswith(_PER_MILLION)), "")
