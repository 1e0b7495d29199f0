"""Scores in the order in which their tests are told once: "AIME / GPQA: A 94 / 81, B 95 / 84"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.marks import SLASH
from ingest.claims.model_link import link_models
from ingest.claims.rules.context import Context
from ingest.claims.rules.refusals import refused
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role, Term

_BARE: Final = frozenset({"", "percent"})
_MARKS: Final = " \u00a0*_`"
_COMMAS: Final = frozenset(",、，・")
_PAIR: Final = 2


def told_order(context: Context) -> Iterator[Draft]:
    """Read "AIME / GPQA: A 94 / 81, B 95 / 84", "A has AIME 94 / GPQA 81, B 95 / 84", "on X and Y, A …".

    As many scores as tests, joined by a slash or an "and"; the first of them may stand behind its own test.
    """
    sentence = context.sentence
    tests = [term for term in sentence.terms if term.role is Role.LABEL and term.metrics[0].benchmark]
    if len(tests) < _PAIR:
        return
    for run in _runs(sentence, [number for number in context.free() if _is_score(number)]):
        told = _told(sentence, [test for test in tests if test.end <= run[0].start])
        if len(told) != len(run) or any(refused(sentence, number) for number in run):
            continue
        quantities = [context.scale.measure(n, t.metrics[0]) for n, t in zip(run, told, strict=True)]
        models = link_models(sentence, run[0], context.scope) if None not in quantities else ()
        for number, test, quantity in zip(run, told, quantities, strict=True):
            if models and quantity is not None:
                yield from context.claim("told-order", number, test.metrics[0], quantity, models, test)


def _is_score(number: Number) -> bool:
    return number.unit in _BARE and not number.scale and number.value is not None


def _runs(sentence: Sentence, numbers: Sequence[Number]) -> Iterator[list[Number]]:
    """Two numbers and more, with a slash alone or an "and" alone between each and the next."""
    run: list[Number] = []
    for number in numbers:
        alike = bool(run) and run[-1].unit == number.unit
        if run and not (alike and _joined(sentence, run[-1].end, begin_of(number))):
            if len(run) >= _PAIR:
                yield run
            run = []
        run.append(number)
    if len(run) >= _PAIR:
        yield run


def _joined(sentence: Sentence, end: int, start: int) -> bool:
    gap = sentence.text[end:start].strip(_MARKS)
    return SLASH.fullmatch(sentence.text, end, start) is not None or any(
        sentence.text[cue.start : cue.end] == gap for cue in sentence.cues_of("ands") if cue.start >= end
    )


def _told(sentence: Sentence, tests: Sequence[Term]) -> list[Term]:
    """The tests told before a place, where they are one list, each alone or with its score."""
    if len({test.metrics[0].iri for test in tests}) != len(tests):
        return []
    bare = all(_listed(sentence, left.end, right.start) for left, right in itertools.pairwise(tests))
    return list(tests) if bare or _scored(sentence, tests) else []


def _listed(sentence: Sentence, end: int, start: int) -> bool:
    return _joined(sentence, end, start) or sentence.text[end:start].strip(_MARKS) in _COMMAS


def _scored(sentence: Sentence, tests: Sequence[Term]) -> bool:
    """Whether one score alone stands between each test and the next, and a slash behind it: "X 94 / Y 81"."""
    for left, right in itertools.pairwise(tests):
        between = [n for n in sentence.numbers if left.end <= n.start and n.end <= right.start]
        if len(between) != 1 or not SLASH.fullmatch(sentence.text, between[0].end, right.start):
            return False
    return True
