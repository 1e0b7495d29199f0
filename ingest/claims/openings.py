"""What a sentence opens with: the name of something that nobody knows, which it then goes on about."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.known import is_known
from ingest.claims.particles import particles
from ingest.claims.sentence import Sentence
from ingest.recognition.definitions import is_time
from ingest.recognition.words import fold

_OPENING: Final = re.compile(
    r"[\s*_`«\"“「『(\[]*((?=[A-Za-z.-]*\d)[A-Z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*)[*_`»\"”」』)\]]*"
    rf"(?:['’]s[ \u00a0]|[ \u00a0](?=[^\W\dA-ZА-ЯЁ_]{{2}})|(?:{particles('topics')}))"
)


def opens_with_stranger(sentence: Sentence, makers: frozenset[str]) -> bool:
    """Whether a sentence opens with an unknown name with a digit and speaks of it: "Zorb2 runs a 35B model".

    `makers` are the folded names of organisations, which are no strangers.
    """
    match = _OPENING.match(sentence.text, sentence.start, sentence.end)
    if match is None or fold(match.group(1)) in makers or is_time(match.group(1)):
        return False
    if any(model.start < match.end(1) and match.start(1) < model.end for model in sentence.models):
        return False
    return not is_known(sentence, match.start(1), match.end(1))
