"""Numbers that stand for a name: "cheaper than 4.5", "the same price as 4.5", "on 3090/4080 cards"."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.nouns import noun_after
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.candidates import cue_words
from ingest.recognition.mentions import Number
from ingest.recognition.words import fold

_POINTED: Final = re.compile(r"\d\.\d")
_VERSION: Final = re.compile(r"(?<![\w.])[A-Za-z]?(\d)\.\d(?![\d%])")
_FRAME: Final = " \u00a0*_`"
_NEXT: Final = 1
_CARD: Final = "gpu"
_DIGITS: Final = 4
_SOLD: Final = re.compile("[2345]0[5-9]0")
_CARDS: Final = re.compile(r"(?<!\d)\d{4}\s?/\s?$")


def is_version(sentence: Sentence, number: Number) -> bool:
    """Whether a bare number behind a word of comparison is the version of another model of the family.

    A model of the sentence has a version of that form, of the same generation or of the next.
    """
    if number.unit or number.scale or not _POINTED.fullmatch(number.text):
        return False
    begin = begin_of(number)
    cues = (*sentence.comparing, *sentence.cues_of("same_then", "same_from"))
    if not any(cue.end <= begin and not sentence.text[cue.end : begin].strip(_FRAME) for cue in cues):
        return False
    named = (version for model in sentence.models for version in _VERSION.findall(model.text))
    return any(abs(int(version) - int(number.text[0])) <= _NEXT for version in named)


def names_card(sentence: Sentence, number: Number) -> bool:
    """Whether a number is the name of a card, no count: "a single 3090 GPU", "2080/4080 cards"."""
    noun = noun_after(sentence, number)
    if noun is not None and noun.name == _CARD and _models(sentence.text[number.end : noun.start]):
        return True
    named = noun is not None and noun.name == _CARD and len(number.text) == _DIGITS
    listed = named and _CARDS.search(sentence.text, sentence.start, number.start) is not None
    return listed or (named and _SOLD.fullmatch(number.text) is not None)


def _models(gap: str) -> bool:
    """Whether a word for a model is all that parts a number from a word for a card: "2501 Model Card"."""
    return fold(gap.strip()) in cue_words("model_nouns")
