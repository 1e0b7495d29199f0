"""Last words of names that stand for the whole: "Mini" where Mercury Mini and Mercury Small are told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.claims.nouns import noun_after
from ingest.claims.particles import particles
from ingest.claims.scope import Scope, distinct
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number

_WORD: Final = re.compile(r"[\s*_`]*([A-Z][A-Za-z]+)(?![\w-])")
_WORD_BEFORE: Final = re.compile(rf"(?<![\w.-])([A-Z][A-Za-z]+)(?:{particles('topics')}|[\s*_`:：=(（])*$")
_JOINTS: Final = re.compile(r"[\s_-]+")
_MARKS: Final = " \u00a0*_`"


def by_last_word(sentence: Sentence, number: Number, scope: Scope) -> ModelName | None:
    """The model whose name ends with the word that a number is given to, where others begin as it does.

    "1109 tok/s for Mini", 1109 ток/с у Mini, Miniは1109トークン/秒.
    """
    for start, end in _beside(sentence, number):
        word = sentence.text[start:end]
        if any(model.start < end and start < model.end for model in sentence.models):
            continue
        named = distinct(m for m in (*sentence.models, *scope.named) if not m.bare)
        parts = {model: _JOINTS.split(model.text) for model in named}
        ending = [model for model in named if parts[model][-1] == word and len(parts[model]) > 1]
        if len(ending) == 1 and any(
            parts[other][:-1] == parts[ending[0]][:-1] for other in named if other is not ending[0]
        ):
            return ending[0]
    return None


def _beside(sentence: Sentence, number: Number) -> Iterator[tuple[int, int]]:
    """The words that a number may be given to: behind a preposition behind it, and right before it."""
    noun = noun_after(sentence, number)
    end = noun.end if noun else number.end
    for cue in sentence.cues_of("owned_by", "meant_for"):
        led = cue.start >= end and not sentence.text[end : cue.start].strip(_MARKS)
        word = _WORD.match(sentence.text, cue.end, sentence.end) if led else None
        if word:
            yield word.span(1)
    word = _WORD_BEFORE.search(sentence.text[sentence.start : begin_of(number)])
    if word:
        yield sentence.start + word.start(1), sentence.start + word.end(1)
