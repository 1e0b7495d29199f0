"""The model that opens a sentence and goes on to be the subject of further verbs: "A is out, has 400K"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.claims.clauses import opens_clause
from ingest.claims.compared import compared, in_one_list
from ingest.claims.marks import CLAUSE, KEY
from ingest.claims.particles import particles
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number

_MARKS: Final = " \u00a0*_`"
_FEW: Final = 3
_WORD: Final = re.compile(r"[*_`]*\s([^\W\dA-ZА-ЯЁ_])")
_ENDED: Final = re.compile(r"[\s*_`]*(?:[,、，;)）]|$)")
_WITH: Final = re.compile(rf"[\s*_`]*(?:{particles('companions')})\s")


def shared_subject(sentence: Sentence, number: Number) -> ModelName | None:
    """The model that opens a sentence whose clause with a number begins with a verb and names no other.

    What stands between is an object, or ends a clause without a verb: "A keeps up with B and costs $1",
    "A is in the API, Codex and ChatGPT, and costs $1". So it is before "with": "A matches B, with 400K".
    """
    first = next((model for model in sentence.models if not model.bare), None)
    begin = _begin(sentence, number)
    if first is None or sentence.bracket(begin) is not None or compared(sentence, first):
        return None
    if not opens_clause(sentence, first.start, first.end, described=True):
        return None
    if _is_keys(sentence, first, number) or _is_meant(sentence, first, begin):
        return first
    ends = [place for place in _clauses(sentence, first.end, begin) if not _goes_on(sentence, place[1])]
    if not ends or not (
        _begins_with_verb(sentence, ends[-1][1])
        or (_is_told_of_all(number) and _begins_with(sentence, ends[-1]))
    ):
        return None
    others = [model for model in sentence.models if first.end <= model.start < begin]
    silent = all(m.end <= ends[-1][0] and _is_object(sentence, m, ends[-1][0]) for m in others)
    both = others and in_one_list(sentence, first.end, others[0].start, commas=True)
    return first if others and silent and not both else None


def _is_meant(sentence: Sentence, first: ModelName, begin: int) -> bool:
    """Whether "it" begins the clause of a number, behind others that the first model was set between.

    "A scores 62%, between B (61%) and C (64%), and it does that at 45 tokens per second"; a second subject is
    what "it" means: "A is fast, B is slow, and it costs $1".
    """
    others = [model for model in sentence.models if first.end <= model.start < begin]
    spoken = [c for c in sentence.cues_of("the_model") if others and others[-1].end <= c.start < begin]
    if not spoken or any(_has_verb(sentence, model) for model in others):
        return False
    marks = CLAUSE.finditer(sentence.text, others[-1].end, spoken[0].start)
    ends = (mark.end() for mark in marks if sentence.bracket(mark.start()) is None)
    return any(_is_joint(sentence, end, spoken[0].start) for end in ends)


def _has_verb(sentence: Sentence, model: ModelName) -> bool:
    """Whether a word follows a name that joins it to no other."""
    word = _WORD.match(sentence.text, model.end)
    joints = {cue.start for cue in sentence.cues_of("ands", "joins")}
    return word is not None and word.start(1) not in joints


def _is_joint(sentence: Sentence, start: int, end: int) -> bool:
    """Whether nothing but "and" stands between two places."""
    joints = sentence.cues_of("ands", "joins")
    letters = (place for place in range(start, end) if sentence.text[place].isalnum())
    return all(any(joint.start <= place < joint.end for joint in joints) for place in letters)


def _is_keys(sentence: Sentence, key: ModelName, number: Number) -> bool:
    """Whether a line is headed by a model, and only set it against others before the clause of a number.

    "A: the price of B ($1/$5), twice as fast at 210 tokens per second".
    """
    begin = begin_of(number)
    others = [model for model in sentence.models if key.end <= model.start < begin]
    parted = bool(others) and CLAUSE.search(sentence.text, others[-1].end, begin) is not None
    headed = sentence.opens(key.start) and KEY.match(sentence.text, key.end) is not None
    return headed and parted and _is_told_of_all(number) and all(compared(sentence, m) for m in others)


def _begin(sentence: Sentence, number: Number) -> int:
    """Where a number begins, or the one that it is in brackets behind: "needs 230B (10B active)"."""
    bracket = sentence.bracket(number.start)
    before = [n for n in sentence.numbers if bracket and n.end <= bracket[0]]
    near = before and bracket and len(sentence.text[before[-1].end : bracket[0]].split()) <= _FEW
    return begin_of(before[-1]) if near else begin_of(number)


def _is_told_of_all(number: Number) -> bool:
    """Whether a number is one that any model has, and no score, which a rival may have as well."""
    return bool(number.scale or number.unit) and number.unit != "percent"


def _clauses(sentence: Sentence, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the clauses between two places end and go on: at their marks, and at "and" before a verb."""
    marks = [match.span() for match in CLAUSE.finditer(sentence.text, start, end)]
    joints = [
        (cue.start, cue.end)
        for cue in sentence.cues_of("ands", "joins")
        if start <= cue.start and cue.end <= end and _begins_with_verb(sentence, cue.end)
    ]
    yield from sorted(place for place in (*marks, *joints) if sentence.bracket(place[0]) is None)


def _goes_on(sentence: Sentence, start: int) -> bool:
    """Whether a clause is no more than one more value of the one before it: "costs $1 in, $3 out"."""
    return any(
        start <= begin_of(number) and not sentence.text[start : begin_of(number)].strip(_MARKS + "$€£¥₽")
        for number in sentence.numbers
    )


def _is_object(sentence: Sentence, model: ModelName, end: int) -> bool:
    """Whether a name has no verb of its own: it ends its clause, or opens none."""
    if _ENDED.match(sentence.text, model.end) or not sentence.text[model.end : end].strip(_MARKS):
        return True
    led = any(
        cue.end <= model.start
        and not sentence.text[cue.end : model.start].strip(_MARKS)
        and not _WITH.match(sentence.text, cue.start)
        for cue in sentence.cues_of("ands", "joins", "ifs", "relatives")
    )
    return not led and not opens_clause(sentence, model.start, model.end, described=True)


def _begins_with(sentence: Sentence, clause: tuple[int, int]) -> bool:
    """Whether a comma and "with" begin a clause: what comes with the subject."""
    mark = CLAUSE.match(sentence.text, clause[0])
    return mark is not None and _WITH.match(sentence.text, clause[1]) is not None


def _begins_with_verb(sentence: Sentence, start: int) -> bool:
    """Whether a clause begins with what a model does, behind "and" at most."""
    for joint in sentence.cues_of("ands", "joins"):
        if joint.start >= start and not sentence.text[start : joint.start].strip(_MARKS):
            start = joint.end
    return any(
        cue.start >= start and not sentence.text[start : cue.start].strip(_MARKS)
        for cue in sentence.cues_of("doing")
    )
