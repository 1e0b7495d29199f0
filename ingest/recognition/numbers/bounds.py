"""Hedges and bounds around a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.recognition.numbers.reader import is_letter

if TYPE_CHECKING:
    from ingest.recognition.numbers.reader import Reader

_REACH = 36
_GLUE = " \u00a0\u202f\u3000\u2009"


def around(reader: Reader, start: int, end: int) -> tuple[str, int]:
    """The bound that the words on either side of `start:end` set, and where those before it begin."""
    bound, cue = before(reader, start) or ("=", start)
    if bound in "=~" and (behind := after(reader, end)) is not None:
        bound = behind[0]
    return bound, cue


def before(reader: Reader, start: int) -> tuple[str, int] | None:
    """The bound that the words right before `start` set, and where they begin."""
    found, bound, place = None, "", start
    while (step := _phrase_before(reader, place)) is not None:
        kind, place = step
        if bound in ("", "~"):
            bound = kind
        found = bound, place
    return found


def _phrase_before(reader: Reader, start: int) -> tuple[str, int] | None:
    lower = reader.lower
    end = start
    while end and lower[end - 1] in _GLUE and start - end < 3:
        end -= 1
    if not end:
        return None
    phrases = reader.lexicon.before
    window = lower[max(0, end - _REACH) : end]
    if not window.endswith(phrases.all):
        return None
    for phrase in phrases.all:
        if window.endswith(phrase):
            begin = end - len(phrase)
            if not (begin and is_letter(lower[begin - 1]) and is_letter(phrase[0])):
                if end == start and is_letter(phrase[-1]) and is_letter(lower[start : start + 1] or " "):
                    continue
                return phrases.worth[phrase], begin
    return None


def after(reader: Reader, end: int) -> tuple[str, int] | None:
    """The bound that the words right after `end` set, and where they end."""
    lower, place = reader.lower, end
    while place < len(lower) and lower[place] in _GLUE and place - end < 2:
        place += 1
    phrases = reader.lexicon.after
    if not lower.startswith(phrases.all, place):
        return None
    for phrase in phrases.all:
        if lower.startswith(phrase, place):
            stop = place + len(phrase)
            following = lower[stop : stop + 1]
            if phrase in "+＋" and (
                place > end
                or (following and ((following.isalnum() and is_letter(following)) or following.isdigit()))
            ):
                return None
            if not (following and is_letter(following) and is_letter(phrase[-1])):
                return phrases.worth[phrase], stop
    return None
