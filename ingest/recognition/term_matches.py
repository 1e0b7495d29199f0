"""Where the terms of a text end: before the digits of its score, before the letter of another name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, TypeVar

from ingest.recognition.lexicon import Lexicon, Match
from ingest.recognition.words import Words

T = TypeVar("T")

_SCORED: Final = re.compile(r"\s?[%％]|\.\d")


def matches(lexicon: Lexicon[T], text: str, words: Words) -> Iterator[Match[T]]:
    """Find the phrases of a lexicon, none of which ends within a name or with a score behind it."""
    for found in lexicon.find(text, words):
        for match in _apart(lexicon, text, words, found):
            yield _less_its_score(lexicon, text, words, match)


def _apart(lexicon: Lexicon[T], text: str, words: Words, match: Match[T]) -> tuple[Match[T], ...]:
    """Give back a last letter that digits make a name with: "GPU H" in "GPU H100" is GPU, and then H100."""
    last = match.last - 1
    if last == match.first or not text[match.end : match.end + 1].isdigit():
        return (match,)
    letter = text[match.end - 1]
    if match.end - words.spans[last][0] > 1 or not (letter.isascii() and letter.isalpha()):
        return (match,)
    parts = (lexicon.match(text, words, match.first, last), lexicon.match(text, words, last))
    return tuple(part for part in parts if part is not None)


def _less_its_score(lexicon: Lexicon[T], text: str, words: Words, match: Match[T]) -> Match[T]:
    """Leave a number with a percent sign out of a name that seems to end with it: Terminal-Bench 2.1%."""
    shorter, last = match, match.last
    while text[shorter.end - 1].isdigit() and _SCORED.match(text, shorter.end) and last > match.first + 1:
        last -= 1
        shorter = lexicon.match(text, words, match.first, last) or shorter
    return shorter
