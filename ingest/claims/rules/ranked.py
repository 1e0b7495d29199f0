"""Models in one line, each with its score of what stands over them: "Top 3: A (85.2) / B (84.9) / C (82)"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.particles import particles
from ingest.claims.rules.context import Context
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number, is_whole
from ingest.recognition.metrics import Metric, Role, Term

_LEAD: Final = re.compile(r"[\W_]*(?:[^.;:：。]{1,60}[:：])?[\W_]*")
_GAP: Final = re.compile(
    rf"[\s*_`]*(?:[（(]\s*|[:：=–—-]|{particles('topics')})?[\s*_`~≈]*|[\s*_`]*[（(][^()（）]{{1,24}}[)）]\s*[:：=–—-]?\s*"
)
_PART: Final = re.compile(r"[\s*_`%）)]*(?:[/／,，、;；・·|>＞→]|$)[\W_]*|[\s*_`%）)]+")
_END: Final = re.compile(r"[\s*_`%）)]*(?:$|[.,;。，；、（(]|[–—-]\s)")
_HIGHEST_SHARE: Final = 100
_SEVERAL: Final = 2

Pairs = Sequence[tuple[ModelName, Number]]


def ranked(context: Context) -> Iterator[Draft]:
    """Read "Top 3: A (85.2) / B (84.9)" under "GPQA-Diamond": names that each have a score, and no metric.

    The test may be what the sentence before speaks of: "Look at the Elo. A 1410, B 1450, C 1435."
    The scores are alike, and one at least is a share or has a fraction, or all are ratings of such a board:
    counts and ranks are no scores.
    """
    sentence = context.sentence
    if not sentence.models or any(map(_names_test, sentence.terms)):
        return
    pairs = _pairs(sentence, list(context.free()))
    test = _spoken_of(context, pairs) or (context.test() if pairs else None)
    if test is None or not _are_scores([number for _, number in pairs], test):
        return
    quantities = [context.scale.measure(number, test) for _, number in pairs]
    if None in quantities:
        return
    context.condition = context.caption.condition()
    for (model, number), quantity in zip(pairs, quantities, strict=True):
        if quantity is not None:
            yield from context.claim("ranked", number, test, quantity, (model,))


def _spoken_of(context: Context, pairs: Pairs) -> Metric | None:
    """The one test that the sentence before several models speaks of, which gives no number itself."""
    told = context.scope.test
    return told.metrics[0] if told is not None and len(pairs) >= _SEVERAL else None


def _names_test(term: Term) -> bool:
    """Whether a term names what is measured: "TOP5" over a ranking says only how far it goes."""
    return term.role is Role.LABEL and not all(m.over_data or m.general for m in term.metrics)


def _pairs(sentence: Sentence, numbers: Sequence[Number]) -> Pairs:
    """The models of a sentence, each with the number behind it, where nothing else is said; or none."""
    models = [model for model in sentence.models if not model.bare]
    if not models:
        return ()
    values = [number for number in numbers if number.start >= models[0].end]
    if len(models) != len(values) or not _LEAD.fullmatch(sentence.text, sentence.start, models[0].start):
        return ()
    pairs = list(zip(models, values, strict=True))
    whole = all(_GAP.fullmatch(sentence.text, model.end, begin_of(number)) for model, number in pairs)
    parted = all(
        _is_parted(sentence, number.end, model.start) for (_, number), (model, _) in itertools.pairwise(pairs)
    )
    return pairs if whole and parted and _END.match(sentence.text, values[-1].end) else ()


def _is_parted(sentence: Sentence, end: int, start: int) -> bool:
    """Whether a mark, "and" or both stand between the value of one model and the next."""
    gap = sentence.text[end:start]
    for cue in sentence.cues_of("ands"):
        if end <= cue.start and cue.end <= start:
            gap = sentence.text[end : cue.start].rstrip() + "," + sentence.text[cue.end : start]
    return _PART.fullmatch(gap) is not None and any(not c.isspace() for c in gap.strip("*_`%）)"))


def _are_scores(numbers: Sequence[Number], test: Metric) -> bool:
    alike = len({number.unit for number in numbers}) == 1 and not any(n.scale for n in numbers)
    rated = (n.value is not None and n.value > _HIGHEST_SHARE for n in numbers)
    exact = (n.unit == "percent" or (n.value is not None and not is_whole(n.value)) for n in numbers)
    ratings = test.maximum is not None and test.maximum > _HIGHEST_SHARE
    return alike and (any(exact) or (ratings and all(rated)))
