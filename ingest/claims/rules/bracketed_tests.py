"""Tests that nobody knows right before the brackets of their scores: "on ZorbCode 1.1 (43% against 42%)"."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.metric_link import MetricLink
from ingest.claims.named_tests import NAME, may_be_score, named_test, test_at
from ingest.claims.rules.context import Context
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role, Term

_BEFORE: Final = re.compile(
    rf"(?<![\w.-])(?P<name>{NAME})(?P<edition>(?: \d{{1,2}}\.\d{{1,2}})?(?: [A-Z][A-Za-z]+)?)[*_`»”\"]*\s?$"
)
_SMALL: Final = ("ands", "articles", "at", "joins", "meant_for", "tested_on")


def bracketed_test(context: Context, number: Number) -> MetricLink | None:
    """The test that a name right before a score's bracket is, where nothing in the bracket names one."""
    sentence, bracket = context.sentence, context.sentence.bracket(number.start)
    if bracket is None or not may_be_score(number):
        return None
    inside = (term for term in sentence.terms if bracket[0] < term.start < bracket[1])
    small = (cue.end for cue in sentence.cues_of(*_SMALL) if cue.end <= bracket[0])
    found = _BEFORE.search(sentence.text, max(small, default=sentence.start), bracket[0])
    if found is None or any(term.role is Role.LABEL for term in inside):
        return None
    if not test_at(sentence, *found.span("name"), context.makers):
        return None
    name = found.group("name") + found.group("edition")
    test = named_test(name)
    quantity = context.scale.measure(number, test)
    label = Term(found.start("name"), found.end("edition"), name, Role.LABEL, (test,))
    return MetricLink(test, quantity, label, 0) if quantity is not None else None
