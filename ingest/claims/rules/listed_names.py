"""Numbers of several names that nobody knows, or of versions: "Kestrel (8B) and Osprey (9B)", "(4.7: 73)"."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.known import is_known
from ingest.claims.sentence import Sentence, begin_of
from ingest.languages import rooms
from ingest.recognition.mentions import Number
from ingest.recognition.predicates import any_of

_MAKERS: Final = any_of({word for room in rooms().values() for word in room.definitions.makers})
_MADE_BY: Final = re.compile(rf"(?i:\b(?:{_MAKERS}))[ \u00a0]\Z")
_VERSION: Final = re.compile(r"\d\.\d")
_VALUE_BEHIND: Final = re.compile(r"[*_`]*\s?[:：]\s*[~≈]?\d")
_VERSION_BEFORE: Final = re.compile(r"(?<![\w.-])(?<!\w )\d\.\d[*_`]*\s?[:：]\s*\Z")
_NAME: Final = re.compile(r"(?<![\w.-])([A-Z][a-z]{2,})[*_`]*[ \u00a0]?\Z")


def is_one_of_several(sentence: Sentence, number: Number) -> bool:
    """Whether a size stands in brackets behind an unknown name, and another behind another such name."""
    own = _name_of(sentence, number)
    return bool(own) and any((other := _name_of(sentence, one)) and other != own for one in sentence.numbers)


def is_of_a_version(sentence: Sentence, number: Number) -> bool:
    """Whether a number in brackets is a version as a key, or stands under one: "77.8 (4.7: 73.8)"."""
    if sentence.bracket(number.start) is None:
        return False
    version = not (number.unit or number.scale) and _VERSION.fullmatch(number.text) is not None
    key = version and _VALUE_BEHIND.match(sentence.text, number.end) is not None
    return key or _VERSION_BEFORE.search(sentence.text, sentence.start, begin_of(number)) is not None


def _name_of(sentence: Sentence, number: Number) -> str:
    """The unknown name right before the bracket that a size stands in, or nothing."""
    bracket = sentence.bracket(number.start) if number.scale and not number.unit else None
    found = _NAME.search(sentence.text, sentence.start, bracket[0]) if bracket else None
    if found is None or is_known(sentence, *found.span(1)) or _MADE_BY.search(sentence.text[: found.start()]):
        return ""
    return found[1]
