"""The size of a model's files, told by nothing but where it stands: behind a quantisation or a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.model_link import link_models
from ingest.claims.rules.context import Context
from ingest.claims.rules.refusals import refused
from ingest.claims.sentence import Sentence, begin_of
from ingest.claims.slots import slot
from ingest.namespaces import GG
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role

_BESIDE: Final = re.compile(r"[\s*_`]*[:：=(（–—→,、]?[\s*_`~≈]*")
_BEHIND: Final = re.compile(r"[\s*_`]*[(（:：–—][\s*_`~≈]*")
_MARKS: Final = " \u00a0*_`~≈"
_BYTE: Final = "byte"


def weight_of_files(context: Context) -> Iterator[Draft]:
    """Read "Q8_0: 36.9 GB", "BF16（61.5GB）", "A (65.2 GB)", "it is 29 GB": how large it is.

    What a word calls memory, a cache, a disk or a download is left to that word.
    """
    sentence, metric = context.sentence, context.metrics["model-size"]
    for number in list(context.free()):
        quantity = context.scale.measure(number, metric) if number.unit else None
        if quantity is None or quantity.unit != _BYTE or _told_otherwise(sentence, number):
            continue
        if not (_stands_behind(sentence, number) or _weighs(sentence, number)) or refused(sentence, number):
            continue
        models = link_models(sentence, number, context.scope)
        yield from context.claim("weight-of-files", number, metric, quantity, models)


def _stands_behind(sentence: Sentence, number: Number) -> bool:
    """Whether nothing but a mark parts a number from the quantisation or the name before it."""
    begin = begin_of(number)
    formats = (term for term in sentence.conditions if GG + "Precision" in term.kinds)
    if any(term.end <= begin and _BESIDE.fullmatch(sentence.text, term.end, begin) for term in formats):
        return True
    return any(
        model.end <= begin and _BEHIND.fullmatch(sentence.text, model.end, begin)
        for model in sentence.models
        if not model.bare
    )


def _weighs(sentence: Sentence, number: Number) -> bool:
    """Whether a verb alone stands between a model, or a word for it, and a number: "the model is 29.2 GB"."""
    begin = begin_of(number)
    ends = [model.end for model in sentence.models] + [cue.end for cue in sentence.cues_of("the_model")]
    return any(
        cue.end <= begin
        and not sentence.text[cue.end : begin].strip(_MARKS)
        and any(end <= cue.start and not sentence.text[end : cue.start].strip(_MARKS) for end in ends)
        for cue in sentence.cues_of("weighing")
    )


def _told_otherwise(sentence: Sentence, number: Number) -> bool:
    """Whether a word for bytes of some kind tells of a number: memory, files, a cache.

    One behind what is said of the number is the next one's, if that is no other model's: "A — 4.9 GB, needs
    8 GB of RAM".
    """
    end = slot(sentence, number)[1]
    behind = [model.start for model in sentence.models if model.start >= end]
    words = [cue.start for cue in sentence.cues_of("caches")]
    words += [
        term.start
        for term in sentence.terms
        if term.role in (Role.LABEL, Role.CUE) and any(metric.unit == _BYTE for metric in term.metrics)
    ]
    return any(start < end or any(model < start for model in behind) for start in words)
