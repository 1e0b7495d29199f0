"""Amounts of memory that somebody has, and that a sentence judges: "24 GB is not much any more"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from ingest.claims.prices import OF
from ingest.claims.sentence import Sentence, begin_of
from ingest.languages import rooms
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role
from ingest.recognition.predicates import any_of

_MEMORIES: Final = frozenset({"GB", "GiB", "TB"})


def is_judged(sentence: Sentence, number: Number) -> bool:
    """Whether a memory is the subject of a sentence without a model, a need or anything else in bytes.

    The word for memory that it counts may stand between it and "is".
    """
    if number.unit not in _MEMORIES or sentence.models or not sentence.opens(begin_of(number)):
        return False
    behind = (term for term in sentence.terms if term.start >= number.end)
    counted = [term.end for term in behind if OF.fullmatch(sentence.text, number.end, term.start)]
    end = max([number.end, *counted])
    if sentence.cues_of("needs") or not _copula().match(sentence.text, end, sentence.end):
        return False
    return not any(
        metric.unit == "byte"
        for term in sentence.terms
        if term.start >= end and term.role in (Role.LABEL, Role.CUE)
        for metric in term.metrics
    )


@cache
def _copula() -> re.Pattern[str]:
    """A word, or a dash, that says what something is."""
    words = {word.strip() for room in rooms().values() for word in room.definitions.copulas}
    return re.compile(rf"[\s*_`]*(?:{any_of(words)})(?![A-Za-z])", re.IGNORECASE)
