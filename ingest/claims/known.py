"""Whether anything that has been recognised stands at a place of a sentence."""

from __future__ import annotations

from ingest.claims.sentence import Sentence
from ingest.recognition.candidates import cue_words
from ingest.recognition.metrics import Role
from ingest.recognition.words import fold


def is_known(sentence: Sentence, start: int, end: int, *, by_condition: bool = True) -> bool:
    """Whether a model, a family, a number or a term, but for what is only counted, covers part of a place.

    Words that are never names are known too: API. A condition may be left out: Banking, in Lexo-Banking.
    """
    never = (Role.NOUN,) if by_condition else (Role.NOUN, Role.CONDITION)
    terms = [term for term in sentence.terms if term.role not in never]
    return fold(sentence.text[start:end]) in cue_words("no_names") or any(
        one.start < end and start < one.end
        for group in (sentence.models, sentence.families, sentence.numbers, terms)
        for one in group
    )
