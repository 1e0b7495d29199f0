"""Words that stand for models by the order in which they were named: "the latter", "the second"."""

from __future__ import annotations

from typing import Final

from ingest.claims.clauses import opens_clause
from ingest.claims.cues import Cue
from ingest.claims.scope import Scope, distinct
from ingest.claims.sentence import Sentence
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number

_PAIR: Final = 2


def latter(sentence: Sentence, number: Number, scope: Scope) -> tuple[ModelName, ...]:
    """Return what "the latter" stands for, where it opens a clause: the model named last before.

    "The first" and "the second" are two models named before, where a sentence has both.
    """
    for cue in sentence.cues_of("latter"):
        if cue.end <= number.start and opens_clause(sentence, cue.start, cue.end):
            return _named_before(sentence, cue, number, scope)[-1:]
    ranks = [c for c in sentence.cues_of("firsts", "seconds") if opens_clause(sentence, c.start, c.end)]
    if [cue.kind for cue in ranks] != ["firsts", "seconds"] or number.start < ranks[0].end:
        return ()
    named = _named_before(sentence, ranks[0], number, scope, _PAIR)[-_PAIR:]
    return named[number.start > ranks[1].start :][:1] if len(named) == _PAIR else ()


def _named_before(
    sentence: Sentence, cue: Cue, number: Number, scope: Scope, count: int = 1
) -> tuple[ModelName, ...]:
    """The models named before a word that stands for them; none where one is named behind it."""
    if any(cue.end <= m.start and m.end <= number.start for m in sentence.models):
        return ()
    here = distinct(m for m in sentence.models if m.end <= cue.start and not m.bare)
    return here if len(here) >= count else scope.last(count)
