"""Numbers that a sentence denies or hopes for: "not 128K but 200K", "aims at 90 %"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from ingest.claims.cues import Cue
from ingest.claims.marks import BREAK
from ingest.claims.particles import particles
from ingest.claims.sentence import Sentence, begin_of
from ingest.languages import rooms
from ingest.recognition.mentions import Number

_WORDS_BETWEEN: Final = 5
_CHARACTERS_BEFORE: Final = 80
_CHARACTERS_BETWEEN: Final = 10
_HELD: Final = re.compile(rf"\s?(?:{particles('owners')})\s?")
_PARTING: Final = ("compared", "joins", "relatives")


def unsaid(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Return the spans of the numbers that a sentence denies or only hopes for."""
    before, after = _denials(sentence, "unsaid"), _denials(sentence, "unsaid_after")
    if not (before or after):
        return ()
    return tuple(
        (number.start, number.end)
        for number in sentence.numbers
        if _before(sentence, number, before) or _after(sentence, number, after)
    )


def _before(sentence: Sentence, number: Number, denials: Sequence[Cue]) -> bool:
    begin = begin_of(number)
    return any(
        0 <= begin - cue.end <= _CHARACTERS_BEFORE
        and len(sentence.text[cue.end : begin].split()) <= _WORDS_BETWEEN
        and _governs(sentence, cue.end, begin)
        for cue in denials
    )


def _after(sentence: Sentence, number: Number, denials: Sequence[Cue]) -> bool:
    """Whether the words that deny a number stand behind it, as in Japanese: 128Kではなく.

    A number that a model is named to have is denied of another: Aの80.9には届かない.
    """
    return any(
        0 <= cue.start - number.end <= _CHARACTERS_BETWEEN
        and _governs(sentence, number.end, cue.start)
        and not any(_HELD.fullmatch(sentence.text, m.end, begin_of(number)) for m in sentence.models)
        for cue in denials
    )


def _denials(sentence: Sentence, kind: str) -> list[Cue]:
    """The words that deny, as printed, outside phrases that deny nothing: "not" but "not only"."""
    said = sentence.cues_of("said")
    return [
        cue
        for cue in sentence.cues_of(kind)
        if sentence.text[cue.start : cue.end].casefold() in _printed()
        and not any(other.start <= cue.start and cue.end <= other.end for other in said)
    ]


@cache
def _printed() -> frozenset[str]:
    return frozenset().union(*(room.cues.unsaid | room.cues.unsaid_after for room in rooms().values()))


def _governs(sentence: Sentence, end: int, start: int) -> bool:
    """Whether one clause goes on between two places, with nothing in it that the denial could be of."""
    things = [(model.start, model.end) for model in sentence.models]
    things += [(number.start, number.end) for number in sentence.numbers]
    things += [(cue.start, cue.end) for cue in sentence.cues_of(*_PARTING)]
    return not BREAK.search(sentence.text, end, start) and not any(
        end <= first and last <= start for first, last in things
    )
