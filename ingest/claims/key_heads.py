"""Heads of attention, of which those of keys and values are counted apart: "32 for Q and 8 for KV"."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.mentions import Number

HEADS: Final = "attention-heads"
KEY_HEADS: Final = "kv-heads"
_WORDS: Final = r"(?:KV|K/V|key/value|key-value)(?![A-Za-z])"
_BEHIND: Final = re.compile(rf"[ \u00a0*_`]*{_WORDS}|\s?[(（]\s?{_WORDS}\s?[)）]", re.IGNORECASE)
_BEFORE: Final = re.compile(r"(?<![A-Za-z])(?:KV|K/V)[ぁ-ん]{0,2}[ \u00a0:：=]{0,2}$")
_BLANK: Final = " \u00a0*_`"


def tells_keys(sentence: Sentence, number: Number) -> bool:
    """Whether so many heads are those of keys and values: `64 (8 KV)`, `64 / KV 8`, "8 for KV"."""
    if _BEFORE.search(sentence.text, sentence.start, begin_of(number)):
        return True
    leads = (cue for cue in sentence.cues_of("meant_for") if cue.start >= number.end)
    ends = [cue.end for cue in leads if not sentence.text[number.end : cue.start].strip(_BLANK)]
    return any(_BEHIND.match(sentence.text, end) for end in (number.end, *ends))
