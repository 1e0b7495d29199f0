"""Where a clause begins, and what opens it: in Japanese, what a particle marks."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.particles import particles
from ingest.claims.sentence import Sentence
from ingest.recognition.words import UNSPACED

_OPENING: Final = re.compile(
    r"(?:^|[,;:、，；：。()（）«»\"“”|–—]|\s-\s)[\s*_`]*((?:[^\W\d_]+[\s*_`'’]+){0,2})$"
)
_TOPIC: Final = re.compile(rf"[*_`」）)]*(?:{particles('topics', 'frames', 'owners')})")
_SMALL: Final = ("ands", "articles", "joins", "meant_for")


def opens_clause(sentence: Sentence, start: int, end: int, described: bool = False) -> bool:
    """Whether a name opens a sentence or a clause, behind "and for" at most; in Japanese, a particle.

    `described` lets one more word stand before it: "the famous X".
    """
    if UNSPACED.search(sentence.text, sentence.start, sentence.end):
        return _TOPIC.match(sentence.text, end) is not None
    opening = _OPENING.search(sentence.text[sentence.start : start])
    small = {sentence.text[cue.start : cue.end].casefold() for cue in sentence.cues_of(*_SMALL)}
    words = opening.group(1).casefold().split() if opening else []
    return opening is not None and len([word for word in words if word not in small]) <= described
