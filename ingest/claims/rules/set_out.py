"""The test that a sentence sets out with, however far from its scores, or that the one before told of."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.marks import BREAK
from ingest.claims.metric_cost import FARTHEST
from ingest.claims.metric_link import MetricLink
from ingest.claims.particles import particles
from ingest.claims.rules.context import Context
from ingest.claims.scores import score_like
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role, Term

_COMMA: Final = re.compile(rf"(?:{particles('topics', 'frames')})?[,、，]")
_ASIDE: Final = re.compile(r"\s*[（(][^()（）]*[)）]")
_FRAME: Final = re.compile(r"[\s*_`»”\"’]*")
_MARKS: Final = " \u00a0*_`«»“”\"'‘’~≈"
_LEADING: Final = ("tested_on", "articles", "definites", "benchmark_nouns", "benchmarks")
_FEW: Final = 3


def set_out(context: Context, number: Number) -> MetricLink | None:
    """Take the test that a sentence sets out with: "On the SWE-bench benchmark, the usual one, A has 61%"."""
    sentence = context.sentence
    labels = [term for term in sentence.terms if term.role is Role.LABEL and term.end <= number.start]
    first = labels[0] if labels and labels[0].metrics[0].benchmark else None
    if first is None or len(labels) > 1 or sentence.bracket(number.start) is not None:
        return None
    if not (_opens(sentence, first) and _ends_phrase(sentence, first)):
        return None
    return _score(context, number, first)


def told_before(context: Context, number: Number) -> MetricLink | None:
    """Take the one test that the sentence before told of, for a score: "It leads on MMLU. It scores 61%"."""
    sentence, told = context.sentence, context.scope.test
    if told is None or number.scale or any(term.role is Role.LABEL for term in sentence.terms):
        return None
    begin = begin_of(number)
    led = any(
        cue.end <= begin
        and len(sentence.text[cue.end : begin].split()) <= _FEW
        and not BREAK.search(sentence.text, cue.end, begin)
        for cue in sentence.cues_of("score_nouns", "scoring")
    )
    return _score(context, number, told) if led else None


def _score(context: Context, number: Number, test: Term) -> MetricLink | None:
    quantity = context.scale.measure(number, test.metrics[0])
    exact = number.unit == "percent" or number.resolution < 1
    if quantity is None or not (
        exact if context.scope.test is test else score_like(context.sentence, number, test)
    ):
        return None
    return MetricLink(test.metrics[0], quantity, test, FARTHEST)


def _opens(sentence: Sentence, test: Term) -> bool:
    """Whether no more than a preposition and the noun for a test stand before its name."""
    before = sentence.text[sentence.start : test.start].strip(_MARKS)
    if len(before.split()) <= 1:
        return True
    small = {
        word
        for cue in sentence.cues_of(*_LEADING)
        if cue.end <= test.start
        for word in sentence.text[cue.start : cue.end].split()
    }
    return small.issuperset(word.strip(_MARKS) for word in before.split())


def _ends_phrase(sentence: Sentence, test: Term) -> bool:
    """Whether a comma follows the name of a test, what stands in brackets and the noun for it left out."""
    end = _FRAME.match(sentence.text, test.end)
    place = end.end() if end else test.end
    aside = _ASIDE.match(sentence.text, place)
    place = aside.end() if aside else place
    noun = next(
        (cue for cue in sentence.cues_of("benchmark_nouns", "benchmarks") if cue.start == place), None
    )
    return _COMMA.match(sentence.text, noun.end if noun else place) is not None
