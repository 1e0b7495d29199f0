"""Hedges and bounds around a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.recognition.numbers.reader import is_letter

if TYPE_CHECKING:
    from ingest.recognition.numbers.reader import Reader

_REACH = 36
_LONGEST_NOUN = 12
_GLUE = " \u00a0\u202f\u3000\u2009\n"
_ONE_SPACE = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\n", " "))
# Before the sign for "more than" they make the head of an arrow of it: "->", "=>".
_SHAFTS = ("-", "=")


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
    window = lower[max(0, end - _REACH) : end].translate(_ONE_SPACE)
    if not window.endswith(phrases.all):
        return None
    for phrase in phrases.all:
        if window.endswith(phrase):
            begin = end - len(phrase)
            if phrase == ">" and lower[begin - 1 : begin] in _SHAFTS:
                return None
            if not (
                begin and is_letter(phrase[0]) and (is_letter(lower[begin - 1]) or lower[begin - 1] == "_")
            ):
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
    word, stop = reader.word_at(reader.skip(end))
    return end if not word or word in reader.lexicon.words.joins else stop


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
    window = lower[place : place + _REACH].translate(_ONE_SPACE)
    if not window.startswith(phrases.all):
        return None
    for phrase in phrases.all:
        if window.startswith(phrase):
            stop = place + len(phrase)
            following = lower[stop : stop + 1]
            if phrase in "+＋":
                goes_on = following.isdigit() or is_letter(following or " ")
                return None if place > end or goes_on else (phrases.worth[phrase], stop)
            if is_letter(phrase[-1]) and _goes_on(reader, phrase, stop):
                continue
            return phrases.worth[phrase], stop
    return None


def _goes_on(reader: Reader, phrase: str, stop: int) -> bool:
    """Whether a phrase that ends at `stop` is the head of a name, or bounds the number behind it instead."""
    following = reader.lower[stop : stop + 1] or " "
    if (
        is_letter(following)
        or following == "_"
        or (following == "-" and is_letter(reader.lower[stop + 1 : stop + 2] or " "))
    ):
        return True
    adds = phrase in reader.lexicon.before.worth or phrase in reader.lexicon.words.positives
    return adds and reader.skip(stop) in reader.figures
