"""Tokens that data have, of which nobody says that a model was trained on them: "a corpus of 3T tokens"."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.cues import Cue
from ingest.claims.nouns import noun_after
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.mentions import Number

_PIECE: Final = "token"
_TRAINED: Final = "training-tokens"
_LEAST: Final = 10**10
_WORDS_BEFORE: Final = 4
_WORDS_BEHIND: Final = 2
_STOP: Final = re.compile(r"[.;:()。；：（）]|\s[-–—]+\s")


def of_a_dataset(sentence: Sentence, number: Number) -> bool:
    """Whether tokens are those of some data that an article introduces, and no word for training does."""
    if number.unit or not number.scale or number.value is None or number.value < _LEAST:
        return False
    noun = noun_after(sentence, number)
    if noun is None or noun.name != _PIECE:
        return False
    begin = begin_of(number)
    return any(
        data.end <= begin
        and _near(sentence, data.end, begin, _WORDS_BEHIND)
        and _is_introduced(sentence, data)
        for data in sentence.cues_of("other_files")
    )


def _is_introduced(sentence: Sentence, data: Cue) -> bool:
    """Whether "a" leads to a word for data, and no word for training to that: "trained on a corpus"."""
    training = (t for t in sentence.terms if any(metric.id == _TRAINED for metric in t.metrics))
    trained = [term for term in training if not (term.start <= data.start < term.end)]
    return any(
        cue.end <= data.start
        and _near(sentence, cue.end, data.start, _WORDS_BEFORE)
        and not any(
            cue.end <= t.start < data.start
            or (t.end <= cue.start and _near(sentence, t.end, cue.start, _WORDS_BEFORE))
            for t in trained
        )
        for cue in sentence.cues_of("indefinites")
    )


def _near(sentence: Sentence, end: int, start: int, words: int) -> bool:
    gap = sentence.text[end:start]
    return len(gap.split()) <= words and not _STOP.search(gap)
