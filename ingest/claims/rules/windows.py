"""The two windows of a model: what it was made for, and what it is stretched to."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.marks import BREAK
from ingest.claims.metric_link import link_metric
from ingest.claims.model_link import link_models
from ingest.claims.nouns import noun_after
from ingest.claims.rules.context import Context
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.mentions import Number

_WINDOW: Final = "context-length"
_PIECE: Final = "token"
_MARKS: Final = " \u00a0*_`（("
_WORDS_BETWEEN: Final = 1
_LONG: Final = 1000
_SIZES: Final = frozenset({"B", "T"})
_LENGTHS: Final = frozenset({"K", "k", "К"})
_LISTED: Final = re.compile(r"[\s*_`]*(?:[^\W\d_]+[\s*_`]*){0,3}[)）]?[,、，][\s*_`]*")
_ENDED: Final = re.compile(r"[\s*_`]*(?:[,、，;；)）]|\.?$)")


def stretched_window(context: Context) -> Iterator[Draft]:
    """Read "262K native / 1M extended", "a context of 262,144 tokens, extensible to 1,010,000".

    The first is named as a window, or called native; a word says of the second that it goes further.
    """
    sentence = context.sentence
    if not sentence.cues_of("stretching"):
        return
    lengths = [number for number in context.free() if _is_length(sentence, number)]
    for first, second in itertools.pairwise(lengths):
        if not (_grows(first, second) and _is_stretched(sentence, first, second)):
            continue
        link = link_metric(sentence, first, context.scale)
        named = link is not None and link.metric.id == _WINDOW
        models = link_models(sentence, first, context.scope) if named or _is_native(sentence, first) else ()
        metric = context.metrics[_WINDOW]
        for number in (first, second):
            quantity = context.scale.measure(number, metric, _counted(sentence, number))
            if quantity is not None and models and number.start not in context.used:
                terms = (link.term,) if link is not None and named else ()
                yield from context.claim("stretched-window", number, metric, quantity, models, *terms)


def window_behind_size(context: Context) -> Iterator[Draft]:
    """Read the bare length behind the size of a model in a list: "744B parameters, 200K, MIT".

    The size stands right before it, of one model, and commas part the length from all else.
    """
    sentence, metric = context.sentence, context.metrics[_WINDOW]
    for size, number in itertools.pairwise(sentence.numbers):
        bare = number.scale in _LENGTHS and not (number.unit or noun_after(sentence, number))
        if not bare or number.start in context.used or size.scale not in _SIZES or size.unit:
            continue
        comma = _LISTED.fullmatch(sentence.text, size.end, begin_of(number))
        if comma is None or not _ENDED.match(sentence.text, number.end):
            continue
        models = link_models(sentence, number, context.scope)
        quantity = context.scale.measure(number, metric)
        if quantity is not None and len(models) == 1:
            yield from context.claim("window-behind-size", number, metric, quantity, models)


def _counted(sentence: Sentence, number: Number) -> str:
    noun = noun_after(sentence, number)
    return noun.name if noun else ""


def _is_length(sentence: Sentence, number: Number) -> bool:
    """Whether a number may be so many tokens: it is large, has no unit, and counts nothing else."""
    large = number.value is not None and number.value >= _LONG
    return large and not number.unit and _counted(sentence, number) in ("", _PIECE)


def _grows(first: Number, second: Number) -> bool:
    return first.value is not None and second.value is not None and first.value < second.value


def _is_stretched(sentence: Sentence, first: Number, second: Number) -> bool:
    """Whether a word between two lengths, or right behind the second, says that the second goes further."""
    apart = sentence.bracket(first.start) != sentence.bracket(second.start)
    if apart or any(first.end <= model.start < second.start for model in sentence.models):
        return False
    for cue in sentence.cues_of("stretching"):
        if first.end <= cue.start and cue.end <= begin_of(second):
            return True
        gap = sentence.text[second.end : cue.start] if second.end <= cue.start else None
        if gap is not None and not BREAK.search(gap) and len(gap.split()) <= _WORDS_BETWEEN:
            return True
    return False


def _is_native(sentence: Sentence, number: Number) -> bool:
    """Whether a length is called the native one, by a word right before or behind it."""
    begin = begin_of(number)
    return any(
        not sentence.text[min(cue.end, begin) : begin].strip(_MARKS)
        if cue.end <= begin
        else cue.start >= number.end and not sentence.text[number.end : cue.start].strip(_MARKS)
        for cue in sentence.cues_of("native")
    )
