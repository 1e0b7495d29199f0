"""The model that opens a sentence and goes on to be the subject of further verbs: "A is out, has 400K"."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.compared import compared
from ingest.claims.marks import CLAUSE
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number

_MARKS: Final = " \u00a0*_`"
_ENDED: Final = re.compile(r"[\s*_`]*(?:[,、，;)）]|$)")


def shared_subject(sentence: Sentence, number: Number) -> ModelName | None:
    """The model that opens a sentence whose clause with a number begins with a verb and names no other.

    What stands between ends a clause without a verb: "A is in the API, Codex and ChatGPT, and costs $1".
    """
    first = next((model for model in sentence.models if not model.bare), None)
    if first is None or not sentence.opens(first.start) or compared(sentence, first):
        return None
    begin = begin_of(number)
    ends = (match.end() for match in CLAUSE.finditer(sentence.text, first.end, begin))
    marks = [end for end in ends if sentence.bracket(end) is None]
    if not marks or sentence.bracket(number.start) is not None or not _begins_with_verb(sentence, marks[-1]):
        return None
    others = [model for model in sentence.models if first.end <= model.start < begin]
    silent = all(m.end <= marks[-1] and _ENDED.match(sentence.text, m.end) for m in others)
    return first if others and silent else None


def _begins_with_verb(sentence: Sentence, start: int) -> bool:
    """Whether a clause begins with what a model does, behind "and" at most."""
    for joint in sentence.cues_of("ands", "joins"):
        if joint.start >= start and not sentence.text[start : joint.start].strip(_MARKS):
            start = joint.end
    return any(
        cue.start >= start and not sentence.text[start : cue.start].strip(_MARKS)
        for cue in sentence.cues_of("doing")
    )
