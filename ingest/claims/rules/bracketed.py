"""Scores in brackets of the test that the sentence before told of: "At 51, it leads B (44) and C (43)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.model_link import link_models
from ingest.claims.rules.context import Context
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role

_OPENING: Final = re.compile(r"[\s*_`]*[（(](?:[^()（）]*[\s,、，:：])?[~≈]?$")
_CLOSING: Final = re.compile(r"[\s*_`]*[)）]")
_COMMA: Final = re.compile(r"[\s*_`]*[,、，]")
_SEVERAL: Final = 2
_HIGHEST_RANK: Final = 10


def bracketed(context: Context) -> Iterator[Draft]:
    """Read scores that alone end the brackets behind two models, where nothing in the sentence is measured.

    "At 51, it leads" opens with that of what it speaks of. Numbers up to ten may be ranks.
    """
    sentence, told = context.sentence, context.scope.test
    if told is None or any(term.role is Role.LABEL for term in sentence.terms):
        return
    numbers = list(context.free())
    pairs = [(model, n) for n in numbers if (model := _owner(sentence, n)) is not None]
    scores = [number for _, number in pairs]
    if len(pairs) < _SEVERAL or not _are_scores(scores):
        return
    drafts: list[tuple[tuple[ModelName, ...], Number]] = [((model,), number) for model, number in pairs]
    drafts += [
        (link_models(sentence, number, context.scope), number)
        for number in numbers
        if number not in scores and _are_scores([number, *scores]) and _opens(sentence, number)
    ]
    for models, number in drafts:
        quantity = context.scale.measure(number, told.metrics[0])
        if quantity is not None and models:
            yield from context.claim("bracketed", number, told.metrics[0], quantity, models)


def _owner(sentence: Sentence, number: Number) -> ModelName | None:
    """The model right before the brackets that a number ends, where they hold no other."""
    bracket = sentence.bracket(number.start)
    if bracket is None or not _CLOSING.match(sentence.text, number.end):
        return None
    before = next((m for m in reversed(sentence.models) if m.end <= bracket[0]), None)
    alone = not any(bracket[0] < other.start < number.start for other in sentence.numbers)
    right = before is not None and _OPENING.fullmatch(sentence.text, before.end, begin_of(number))
    return before if right and alone and before is not None and not before.bare else None


def _are_scores(numbers: list[Number]) -> bool:
    alike = len({number.unit for number in numbers}) == 1 and numbers[0].unit in ("", "percent")
    values = [number.value for number in numbers if number.value is not None and not number.scale]
    return alike and len(values) == len(numbers) and max(values) > _HIGHEST_RANK


def _opens(sentence: Sentence, number: Number) -> bool:
    """Whether "at" and a number open a sentence, before a comma: "At 51, it leads"."""
    begin = begin_of(number)
    led = (cue for cue in sentence.cues_of("at") if cue.end <= begin and sentence.opens(cue.start))
    right = any(not sentence.text[cue.end : begin].strip(" \u00a0*_`") for cue in led)
    return right and _COMMA.match(sentence.text, number.end) is not None
