"""Prices that go on with the kind of the one before: another model's, or the next step of the same."""

from __future__ import annotations

from typing import Final

from ingest.claims.measure import CURRENCIES
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Metric

_PRICED: Final = "/Mtoken"
_MARKS: Final = " \u00a0*_`,、"
_NEAR: Final = 16


def goes_on(sentence: Sentence, before: Number, number: Number, metric: Metric) -> bool:
    """Whether a price is of the kind of the one before, though no word says so.

    The only kind that the sentence names, where each has a model of its own ("A costs $5 per million input
    tokens, and B $1"), or a price beyond so many tokens: "$3 up to 200K tokens and $6 above that".
    """
    if not (before.unit == number.unit and number.unit in CURRENCIES):
        return False
    if is_next_step(sentence, before, number) or is_held_beside(sentence, before, number):
        return True
    kinds = {m.id for term in sentence.terms for m in term.metrics if m.unit.endswith(_PRICED)}
    begin = begin_of(number)
    owners = [m for m in sentence.models if before.end <= m.start and not m.bare]
    led = [model for model in owners if model.end <= begin]
    behind = [model for model in owners if 0 <= model.start - number.end <= _NEAR]
    return kinds == {metric.id} and bool(led or behind)


def is_held_beside(sentence: Sentence, before: Number, number: Number) -> bool:
    """Whether a bracket behind a price holds another's against it: "$2 per million (vs A's $60)"."""
    bracket = sentence.bracket(number.start)
    if bracket is None or before.end > bracket[0] or before.unit != number.unit:
        return False
    led = any(
        bracket[0] < cue.start and not sentence.text[bracket[0] + 1 : cue.start].strip(_MARKS)
        for cue in sentence.cues_of("versus", "compared")
        if cue.end <= number.start
    )
    parted = any(before.end <= other.start < bracket[0] for other in sentence.audible)
    return led and not parted and not any(bracket[0] < term.start < bracket[1] for term in sentence.terms)


def is_next_step(sentence: Sentence, before: Number, number: Number) -> bool:
    """Whether a length parts two prices, and a word right beside the second says that it holds beyond.

    Or a sign in brackets behind it: "$1.25 (≤128K) | $2.50 (>128K)".
    """
    begin = begin_of(number)
    lengths = [n for n in sentence.numbers if before.end <= n.start and n.end <= begin]
    limited = any(length.bound == "<" and length.scale and not length.unit for length in lengths)
    behind = next((n for n in sentence.numbers if n.start >= number.end), None)
    if limited and behind is not None and behind.bound == ">" and behind.scale and not behind.unit:
        return _touch(sentence, number.end, begin_of(behind), "(（")
    return limited and any(
        _touch(sentence, number.end, cue.start) or _touch(sentence, cue.end, begin)
        for cue in sentence.cues_of("beyond")
    )


def _touch(sentence: Sentence, end: int, start: int, opening: str = "") -> bool:
    return end <= start and not sentence.text[end:start].strip(_MARKS + opening)
