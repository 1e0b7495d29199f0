"""Tokens of a list of models that were trained, as the words above it say: "LLaMA 2: 2 trillion tokens"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.rules.context import Context
from ingest.claims.sentence import begin_of
from ingest.recognition.metrics import Role

_KEYED: Final = re.compile(r"[\s*_`]*(?:[（(][^()（）\d]*[)）])?[\s*_`]*(?:[:：]|[–—-](?=\s))[\s*_`~≈]*")
_END: Final = re.compile(r"[\s*_`]*(?:$|[.,;、，；。(（|])")
_LINK: Final = re.compile(r"[\s*_`]*(?:[^\W\d_]{1,2}['’\s])?")
_TRAINING: Final = "training-tokens"
_COUNTED: Final = "token"
# Windows are no longer than that, and nobody trains on less.
_LEAST: Final = 1_000_000_000


def listed_count(context: Context) -> Iterator[Draft]:
    """Read `A: 2T tokens` where what stands over the list speaks of training, and of no other tokens."""
    over = next((terms for terms in context.caption.parts if terms), ())
    counted = {m.id for term in over for m in term.metrics if m.unit == _COUNTED}
    if counted != {_TRAINING}:
        return
    sentence = context.sentence
    for number in context.free():
        model = next((m for m in reversed(sentence.models) if m.end <= begin_of(number)), None)
        noun = next((t for t in sentence.terms if t.role is Role.NOUN and t.start >= number.end), None)
        if model is None or model.bare or noun is None or not sentence.opens(model.start):
            continue
        tokens = noun.name == _COUNTED and _LINK.fullmatch(sentence.text, number.end, noun.start)
        if not tokens or number.value is None or number.value < _LEAST:
            continue
        keyed = _KEYED.fullmatch(sentence.text, model.end, begin_of(number))
        if keyed and _END.match(sentence.text, noun.end):
            metric = context.metrics[_TRAINING]
            quantity = context.scale.measure(number, metric, noun.name)
            if quantity is not None:
                yield from context.claim("listed-count", number, metric, quantity, (model,))
