"""Tokens that a model takes in, where nothing else is said: "supports 1M tokens", 100万トークンに対応."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from ingest.claims.metric_link import MetricLink
from ingest.claims.nouns import noun_after
from ingest.claims.rules.context import Context
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Term

_COUNTED: Final = "token"
_WINDOW: Final = "context-length"
_LEAST: Final = Decimal(2000)
_JOINT: Final = re.compile(r"[\s*_`]*")
_CLOSE: Final = 4
_ENDED: Final = re.compile(r"[\s*_`]*(?:$|[.,;:!?()（）、。，；：|/–—])")


def supported_tokens(context: Context, number: Number) -> MetricLink | None:
    """Take tokens right beside a word for taking them in for a window.

    "Supports caches of 2K tokens" has others. What goes on behind them says what they are: "500K tokens of
    training data".
    """
    sentence = context.sentence
    noun = noun_after(sentence, number)
    if noun is None or noun.name != _COUNTED or number.value is None or number.value < _LEAST:
        return None
    if noun.start - number.end > _CLOSE or not _is_taken(sentence, number, noun):
        return None
    quantity = context.scale.measure(number, context.metrics[_WINDOW], _COUNTED)
    return MetricLink(context.metrics[_WINDOW], quantity, noun, 0) if quantity is not None else None


def _is_taken(sentence: Sentence, number: Number, noun: Term) -> bool:
    text, begin = sentence.text, begin_of(number)
    ended = _ENDED.match(text, noun.end) is not None
    ended = ended or any(_JOINT.fullmatch(text, noun.end, cue.start) for cue in sentence.cues_of("ands"))
    before = (_JOINT.fullmatch(text, cue.end, begin) for cue in sentence.cues_of("takes"))
    behind = (_JOINT.fullmatch(text, noun.end, cue.start) for cue in sentence.cues_of("takes_after"))
    return (ended and any(before)) or any(behind)
