"""Numbers in words that say what they count: most are figures of speech."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.marks import BREAK
from ingest.claims.nouns import noun_after
from ingest.claims.prices import OF
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Term

_COUNTED: Final = frozenset({"parameter", "gpu", "download", "language", "token"})
_UNIT: Final = "token"
_LARGE: Final = 1000
_WORDS_BETWEEN: Final = 2
_ENDED: Final = re.compile(r"[\s*_`»\"”]*(?:$|[.,;:!?()（）、。，；：–—])")


def counts(sentence: Sentence, number: Number) -> bool:
    """Whether a number in words counts something: by its noun, or as the length that is named beside it.

    "fifteen trillion tokens", "one million tokens of context", « un contexte d'un million ».
    """
    noun = noun_after(sentence, number)
    if noun is not None:
        return noun.name in _COUNTED
    large = number.value is not None and number.value >= _LARGE
    return large and any(_is_length_beside(sentence, number, term) for term in sentence.terms)


def _is_length_beside(sentence: Sentence, number: Number, term: Term) -> bool:
    """Whether a term names a length right behind a number, or just before one that ends a clause."""
    if not any(metric.unit == _UNIT and metric.limit for metric in term.metrics):
        return False
    if term.start >= number.end:
        return OF.fullmatch(sentence.text, number.end, term.start) is not None
    begin = begin_of(number)
    gap = sentence.text[term.end : begin]
    near = term.end <= begin and len(gap.split()) <= _WORDS_BETWEEN and not BREAK.search(gap)
    return near and _ENDED.match(sentence.text, number.end) is not None
