"""Lists in which each number has a label of its own, some of which nobody knows: "88.2 on A, 71.5 on B"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.claims.known import is_known
from ingest.claims.marks import BREAK
from ingest.claims.sentence import Sentence, begin_of
from ingest.claims.slots import is_taken
from ingest.recognition.candidates import cue_words
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role, Term
from ingest.recognition.words import fold

_WORD: Final = re.compile(r"[^\W_]+$")
_KEY_WORD: Final = re.compile(r"([^\W_][\w.-]*?)(?: v?\d+(?:\.\d+)*)?$")
_BREAKS: Final = re.compile(r"[\d.,;()（）、。，；|\[\]]")
_WIDE: Final = re.compile(r"[ァ-ヺー一-鿿]")
_NAMED: Final = re.compile(r"[*_`«\"]*(?=[^\W\d_])[\w³²-]*[A-ZА-ЯЁ]")
_BARE: Final = frozenset({"", "percent"})
_FEW: Final = 2


@dataclass(frozen=True, slots=True)
class InTurn:
    """Where the name of an unknown label begins, `behind` its number, or where it ends, before it.

    `other` is the number that stands so to a label that is known.
    """

    place: int
    other: Number
    behind: bool


def has_other_label(sentence: Sentence, number: Number) -> bool:
    """Whether a name that nobody knows stands to a number as a benchmark stands to another one.

    In "88.2 on MMLU, 71.5 on Grand Oral", « 88,2 sur MMLU », MMLUで88.2、口頭試問で71.5 the same words,
    or none, part each number from its own label.
    """
    labels = _tests(sentence)
    taken = [label for label in labels if label.end <= number.start and is_taken(sentence, number, label)]
    if (taken and _is_given(sentence, number)) or _is_bracketed(sentence, number, labels):
        return True
    if _is_on_another(sentence, number, labels):
        return True
    return next(labels_in_turn(sentence, number), None) is not None


def _is_on_another(sentence: Sentence, number: Number, labels: Sequence[Term]) -> bool:
    """Whether a score is on a test that goes without a name: "88% on MMLU, but on a new test only 41%".

    "On this test" is the one that was named.
    """
    begin = begin_of(number)
    nouns = [cue for cue in sentence.cues_of("benchmark_nouns") if cue.end <= begin]
    joints = [cue.end for cue in sentence.cues_of("joins") if nouns and cue.end <= nouns[-1].start]
    if not joints or not any(label.end <= joints[-1] for label in labels):
        return False
    led = [c.end for c in sentence.cues_of("tested_on") if joints[-1] <= c.start and c.end <= nouns[-1].start]
    named = any(label.start >= joints[-1] for label in labels)
    between = any(joints[-1] <= other.start < begin for other in sentence.numbers)
    words = {fold(word) for word in sentence.text[led[0] : nouns[-1].start].split()} if led else set()
    told = bool(words) and words.isdisjoint(cue_words("pointing"))
    return told and not (named or between) and not BREAK.search(sentence.text, joints[-1], nouns[-1].end)


def labels_in_turn(sentence: Sentence, number: Number) -> Iterator[InTurn]:
    """Where unknown names stand to a number as a benchmark stands to another one, by the words between."""
    for label in _tests(sentence):
        for other in sentence.numbers:
            if other is number:
                continue
            gap = sentence.text[other.end : label.start] if other.end <= label.start else ""
            if gap and _follows(sentence, number, gap):
                yield InTurn(number.end + len(gap), other, behind=True)
            begin = begin_of(other)
            gap = sentence.text[label.end : begin] if label.end <= begin else ""
            if gap and _precedes(sentence, number, gap):
                yield InTurn(begin_of(number) - len(gap), other, behind=False)


def _tests(sentence: Sentence) -> list[Term]:
    return [t for t in sentence.terms if t.role is Role.LABEL and t.metrics[0].benchmark]


def _follows(sentence: Sentence, number: Number, gap: str) -> bool:
    """Whether the same gap and an unknown name stand behind a number."""
    start = number.end + len(gap)
    if not _parts(gap) or not sentence.text.startswith(gap, number.end) or start >= sentence.end:
        return False
    return _is_unknown_name(sentence, start)


def _is_unknown_name(sentence: Sentence, start: int) -> bool:
    """Whether a word with a capital that nothing is known of begins at a place: Grand, τ³-Telecom."""
    word = _NAMED.match(sentence.text, start, sentence.end)
    return word is not None and not is_known(sentence, start, start + 1)


def _is_given(sentence: Sentence, number: Number) -> bool:
    """Whether a preposition gives a bare score to an unknown name right behind: "91.4 on τ³-Telecom"."""
    return number.unit in _BARE and any(
        _is_unknown_name(sentence, cue.end + 1)
        and not sentence.text[number.end : cue.start].strip(" \u00a0*_`")
        and sentence.text[cue.end : cue.end + 1].isspace()
        for cue in sentence.cues_of("meant_for")
        if cue.start >= number.end
    )


def _is_bracketed(sentence: Sentence, number: Number, labels: Sequence[Term]) -> bool:
    """Whether a number's bracket stands behind an unknown name as another's does behind a label.

    "MMLU (general knowledge, 44.9%) and BrowserComp (agents, 60.2%)".
    """
    own = sentence.bracket(number.start)
    before = sentence.text[sentence.start : own[0]].rstrip() if own is not None else ""
    word = _WORD.search(before)
    if own is None or word is None or not word.group()[0].isupper():
        return False
    end = sentence.start + len(before)
    others = {sentence.bracket(other.start) for other in sentence.numbers} - {own, None}
    parallel = any(
        other is not None and label.end <= other[0] and not sentence.text[label.end : other[0]].strip()
        for label in labels
        for other in others
    )
    return parallel and not is_known(sentence, end - 1, end)


def _precedes(sentence: Sentence, number: Number, gap: str) -> bool:
    """Whether an unknown name and the same gap stand before a number."""
    end = begin_of(number) - len(gap)
    if not _parts(gap) or end <= sentence.start or not sentence.text.startswith(gap, end):
        return False
    word = _KEY_WORD.search(sentence.text[sentence.start : end])
    named = word is not None and (word[1][0].isupper() or _WIDE.fullmatch(word[1][-1]))
    begin = sentence.start
    return (
        bool(named)
        and word is not None
        and not is_known(sentence, begin + word.start(1), begin + word.end(1))
    )


def _parts(gap: str) -> bool:
    """Whether a gap is a few words, or a colon, that part a number from its label."""
    return bool(gap) and len(gap.split()) <= _FEW and not (_BREAKS.search(gap) or _WIDE.search(gap))
