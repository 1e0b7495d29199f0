"""Hedges and bounds around a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.recognition.numbers.reader import is_letter

if TYPE_CHECKING:
    from ingest.recognition.numbers.reader import Reader

_REACH = 36
_LONGEST_NOUN = 12
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
    """The bound that the words after `end` set, and where they end; what is counted may stand between."""
    found = _phrase_after(reader, end)
    if found is None and (place := _behind_noun(reader, end)) > end:
        found = _phrase_after(reader, place)
    return found


def _behind_noun(reader: Reader, end: int) -> int:
    """The end of the one word that is counted: `8 GPUs or more`, `10倍以上`, `100言語以上`."""
    if reader.lexicon.counters:
        counter = next((word for word in reader.lexicon.counters if reader.text.startswith(word, end)), "")
        place = end + len(counter)
        return place if counter else _katakana_end(reader.text, end)
    return reader.word_at(reader.skip(end))[1]


def _katakana_end(text: str, start: int) -> int:
    place = start
    while place < len(text) and place - start < _LONGEST_NOUN and "\u30a1" <= text[place] <= "\u30ff":
        place += 1
    return place


def _phrase_after(reader: Reader, end: int) -> tuple[str, int] | None:
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
            if phrase in "+＋":
                goes_on = following.isdigit() or is_letter(following or " ")
                return None if place > end or goes_on else (phrases.worth[phrase], stop)
            if not (is_letter(following or " ") and is_letter(phrase[-1])):
                return phrases.worth[phrase], stop
    return None
