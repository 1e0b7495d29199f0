"""Whether anything that has been recognised stands at a place of a sentence."""

from __future__ import annotations

from ingest.claims.sentence import Sentence
from ingest.recognition.metrics import Role


def is_known(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a model, a family, a number or a term, but for what is only counted, covers part of a place."""
    terms = [term for term in sentence.terms if term.role is not Role.NOUN]
    return any(
        one.start < end and start < one.end
        for group in (sentence.models, sentence.families, sentence.numbers, terms)
        for one in group
    )
