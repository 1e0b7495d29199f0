"""What numbers count: the noun behind a number."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.particles import particles
from ingest.claims.scores import UNCOUNTED
from ingest.claims.sentence import Sentence
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role, Term

_PARTING: Final = frozenset({"joins", "compared", "per", "source_before"})
_NOUN_GAP: Final = re.compile(
    rf"[+＋]?[\s\u00a0*]*(?:[^\W\d_]{{1,14}}[\s\u00a0'’-]+){{0,2}}(?:{particles('having')})?"
)


def noun_after(sentence: Sentence, number: Number) -> Term | None:
    """Return what a bare number counts: the noun after it, with no more than two words between.

    A noun that begins a word for tests is none: "8 language modeling benchmarks".
    """
    if number.unit:
        return None
    for term in sentence.terms:
        if term.role is Role.NOUN and term.start >= number.end and term.name not in UNCOUNTED:
            gap = sentence.text[number.end : term.start]
            parted = any(
                number.end <= cue.start and cue.end <= term.start and cue.kind in _PARTING
                for cue in sentence.cues
            )
            task = any(
                cue.start <= term.start and term.end < cue.end for cue in sentence.cues_of("metric_nouns")
            )
            return term if _NOUN_GAP.fullmatch(gap) and not (parted or task) else None
    return None


def counts_another(sentence: Sentence, number: Number, term: Term) -> bool:
    """Whether a noun before a number counts another: "24 milliards de paramètres, 128k de contexte"."""
    before = [other for other in sentence.audible if other.end <= term.start < number.start]
    noun = noun_after(sentence, before[-1]) if before else None
    return noun is not None and noun.start == term.start
