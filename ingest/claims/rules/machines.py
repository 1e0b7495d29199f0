"""One model on two machines: "105 tok/s on an RTX 3060, against 128 on an RTX 4070"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.marks import BREAK
from ingest.claims.metric_link import link_metric
from ingest.claims.model_link import link_models
from ingest.claims.rules.context import Context
from ingest.claims.rules.refusals import refused
from ingest.claims.sentence import Sentence, begin_of
from ingest.namespaces import GG
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Term

_MEASURED: Final = frozenset({"token/s", "ms", "s"})
_NOTHING: Final = ' \u00a0*_`~≈«»“”".'
_WORDS: Final = 7


def on_another_machine(context: Context) -> Iterator[Draft]:
    """Read the second of two rates, which a machine tells from the first: it is of the same model."""
    sentence = context.sentence
    for first, second in itertools.pairwise(list(context.free())):
        if first.unit not in _MEASURED or second.unit not in ("", first.unit) or second.scale:
            continue
        machine = _machine_behind(sentence, second)
        if machine is None or not _against(sentence, first, second) or refused(sentence, first):
            continue
        link = link_metric(sentence, first, context.scale)
        value = context.scale.measure(second, link.metric, column=first.unit) if link else None
        models = link_models(sentence, first, context.scope) if value else ()
        if link and value and len(models) == 1:
            yield from context.claim("other-machine", second, link.metric, value, models, link.term)


def _against(sentence: Sentence, first: Number, second: Number) -> bool:
    """Whether a word of comparison stands right before the second number, and no model between them."""
    begin = begin_of(second)
    named = any(
        first.end <= one.start < begin for group in (sentence.models, sentence.families) for one in group
    )
    return not named and any(
        first.end <= cue.start and cue.end <= begin and not sentence.text[cue.end : begin].strip(_NOTHING)
        for cue in sentence.cues_of("versus")
    )


def _machine_behind(sentence: Sentence, number: Number) -> Term | None:
    """The machine that a few words behind a number name, where no model stands before or right behind it."""
    for term in sentence.terms:
        if term.start < number.end or GG + "Hardware" not in term.kinds:
            continue
        gap = sentence.text[number.end : term.start]
        near = len(gap.split()) <= _WORDS and not BREAK.search(gap)
        named = any(number.end <= model.start <= term.end + 1 for model in sentence.models)
        return term if near and not named else None
    return None
