"""Sizes in brackets behind several names that nobody knows: "A comes as Kestrel (8B) and Osprey (9B)"."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.known import is_known
from ingest.claims.sentence import Sentence
from ingest.languages import rooms
from ingest.recognition.mentions import Number
from ingest.recognition.predicates import any_of

_MAKERS: Final = any_of({word for room in rooms().values() for word in room.definitions.makers})
_MADE_BY: Final = re.compile(rf"(?i:\b(?:{_MAKERS}))[ \u00a0]\Z")
_NAME: Final = re.compile(r"(?<![\w.-])([A-Z][a-z]{2,})[*_`]*[ \u00a0]?\Z")


def is_one_of_several(sentence: Sentence, number: Number) -> bool:
    """Whether a size stands in brackets behind an unknown name, and another behind another such name."""
    own = _name_of(sentence, number)
    return bool(own) and any((other := _name_of(sentence, one)) and other != own for one in sentence.numbers)


def _name_of(sentence: Sentence, number: Number) -> str:
    """The unknown name right before the bracket that a size stands in, or nothing."""
    bracket = sentence.bracket(number.start) if number.scale and not number.unit else None
    found = _NAME.search(sentence.text, sentence.start, bracket[0]) if bracket else None
    if found is None or is_known(sentence, *found.span(1)) or _MADE_BY.search(sentence.text[: found.start()]):
        return ""
    return found[1]
