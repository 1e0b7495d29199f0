"""Words with a number behind them that only look like names: "in step 3", 桜 2本."""

from __future__ import annotations

import re
from typing import Final

from ingest.recognition.identity import Family

_INTEGER: Final = re.compile(r"[ \u00a0\u202f]\d+")
_COUNTED: Final = re.compile(r"[ \u00a0\u202f](?:\d+(?:\.\d+)*[a-z]?|\d+(?:[ \u00a0\u202f][A-Z][A-Za-z]*)+)")
_COUNTER: Final = re.compile("[一-鿿々つ]")


def is_word(printed: str, tail: str, family: Family) -> bool:
    """Whether a family's label and what follows is a common word with a number: `in step 3`, `Step 3`."""
    if family.common:
        return not printed[0].isupper() or bool(_COUNTED.fullmatch(tail))
    return printed.islower() and bool(_INTEGER.fullmatch(tail))


def is_count(text: str, start: int, end: int, known: str) -> bool:
    """Whether a name in another script than Latin is a word with a count: вектор 2, 桜 2本."""
    small = text[start] != known[0] and text[start].islower()
    return small or (text[end - 1].isdigit() and bool(_COUNTER.match(text, end)))
