"""So many accelerators."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.marks import BREAK
from ingest.claims.model_link import link_models
from ingest.claims.particles import particles
from ingest.claims.rules.context import Context
from ingest.claims.rules.refusals import refused
from ingest.claims.sentence import Sentence
from ingest.languages import rooms
from ingest.namespaces import GG
from ingest.recognition.mentions import FACTOR, Number, is_whole
from ingest.recognition.metrics import Term

_HARDWARE: Final = GG + "Hardware"
_PART: Final = GG + "MachinePart"
_MEASURED_ON: Final = frozenset({"token/s", "s", "ms"})
_COUNTERS: Final = "|".join(sorted({word for room in rooms().values() for word in room.numbers.counters}))
_CARDS: Final = re.compile(
    rf"\s?(?:[x×хX]|{_COUNTERS})?\s?(?:(?:{particles('owners')})\s?)?(?:[^\W\d_]{{2,12}}\s){{0,2}}"
)
_TIMES: Final = re.compile(rf"\s?(?:[x×хX:：]|{particles('topics', 'objects')})\s?")
_YEAR: Final = re.compile("19|20[0-3]")
_DAYS: Final = frozenset({"day", "week", "month"})
_NEAR: Final = 30
_BY: Final = re.compile(r"\s?")


def accelerators(context: Context) -> Iterator[Draft]:
    """Read `8 H200 cards`, `RTX 3090 x4`: so many accelerators, where they are needed and not measured on."""
    sentence = context.sentence
    metric = context.metrics["gpu-count"]
    if any(number.unit in _MEASURED_ON for number in sentence.numbers):
        return
    for number in list(context.free()):
        if not _whole(number) or _year(number):
            continue
        term = next((t for t in _machines(sentence) if _adjoins(sentence, number, t)), None)
        quantity = context.scale.measure(replace(number, unit=""), metric) if term else None
        if term is not None and quantity is not None:
            models = link_models(sentence, number, context.scope, strong=False)
            if models:
                yield from context.claim("accelerators", number, metric, quantity, models, term)


def days_on_machines(context: Context) -> Iterator[Draft]:
    """Read "took 21 days on 2048 A100 GPUs" as the time of a training: nothing else keeps them for days."""
    sentence, metric = context.sentence, context.metrics["training-time"]
    days = [number for number in context.free() if number.unit in _DAYS and not refused(sentence, number)]
    for number in days:
        quantity = context.scale.measure(number, metric)
        if quantity is not None and any(_beside(sentence, number, other) for other in sentence.numbers):
            models = link_models(sentence, number, context.scope, strong=False)
            yield from context.claim("days-on-machines", number, metric, quantity, models)


def _beside(sentence: Sentence, days: Number, number: Number) -> bool:
    """Whether a number is one of machines, in the clause of so many days and next to them."""
    first, last = sorted((days, number), key=lambda one: one.start)
    gap = sentence.text[first.end : last.start]
    counts = _whole(number) and any(_adjoins(sentence, number, term) for term in _machines(sentence))
    return counts and first is not last and len(gap) <= _NEAR and not BREAK.search(gap)


def _machines(sentence: Sentence) -> Iterator[Term]:
    """The machines that a sentence names, without what is but a part of one: CPU cores."""
    return (term for term in sentence.terms if _HARDWARE in term.kinds and _PART not in term.kinds)


def _whole(number: Number) -> bool:
    plain = number.unit in ("", FACTOR) and not (number.scale or number.spelled)
    return plain and number.value is not None and is_whole(number.value)


def _year(number: Number) -> bool:
    return len(number.text) == 4 and number.text.isdigit() and _YEAR.match(number.text) is not None


def _adjoins(sentence: Sentence, number: Number, term: Term) -> bool:
    if term.start >= number.end:
        whole = any(number.end <= c.start and c.end <= term.start for c in sentence.cues_of("machines"))
        return not whole and bool(_CARDS.fullmatch(sentence.text[number.end : term.start]))
    if number.unit == FACTOR and number.text[0].isdigit():
        return False
    joint = _BY if number.unit == FACTOR else _TIMES
    return bool(joint.fullmatch(sentence.text[term.end : number.start]))
