"""Years, days, hours, places in an order and versions: told by the words around the digits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.recognition.numbers.reader import LETTERS, is_letter

if TYPE_CHECKING:
    from ingest.recognition.numbers.reader import Reader

_QUARTER = re.compile("[qht][1-4]")
_DAY = re.compile(r"/(?:[12]\d|3[01]|0?[1-9])(?!\d)")
_MONTH = re.compile(r"(?<![\d/.])(?:1[0-2]|0?[1-9])/$")
_AUTHORS = re.compile(r"[(\[;][^()\[\];\d]*(?<![^\W\d_])[A-Z][^\W\d_'\u2019-]+,[ \u00a0]$")
_CITED_BEFORE = (")", "]", ";")
# What is greater, and no more than 2099, is a length or a width: 2048.
_LAST_CITED = "2036"
_HOUR = re.compile(r"(?:0?[1-9]|1[0-2])(?:[.:][0-5][0-9])?")


def is_year(reader: Reader, start: int, end: int) -> bool:
    """Whether the four digits at `start:end` are a year by the words around them."""
    words, lower = reader.lexicon.words, reader.lower
    after = reader.skip(end)
    if lower.startswith(words.year_after, after) or _is_decade(reader.text, end):
        return True
    window = lower[max(0, start - 24) : start].rstrip(" \u00a0,.(['\u2019")
    if window.endswith(words.authors_before) or _is_cited(reader.text, start, end):
        return True
    word = _last_word(window)
    word = word.lstrip('(«"[').rsplit("'", 1)[-1].rsplit("\u2019", 1)[-1]
    if word.rstrip(".") in reader.lexicon.months or _QUARTER.fullmatch(word):
        return True
    if word in words.year_before:
        following, _ = reader.word_at(after)
        return (
            after == end or not following or following in words.year_before or _clause_ends(reader.text, end)
        )
    around = reader.text[start - 1 : start], reader.text[end : end + 1]
    return around in {("(", ")"), ("（", "）"), ("[", "]")}


def _is_cited(text: str, start: int, end: int) -> bool:
    """Whether authors stand before it in brackets that end there, or go on with others: "(Kudo, 2018; Su"."""
    if text[end : end + 1] not in _CITED_BEFORE or text[start - 2 : start - 1] != ",":
        return False
    return text[start:end] < _LAST_CITED and _AUTHORS.search(text, max(0, start - 64), start) is not None


def _last_word(window: str) -> str:
    """What stands after the last space; empty where there is nothing but spaces."""
    words = window.rsplit(None, 1)
    return words[-1] if words else ""


def _is_decade(text: str, end: int) -> bool:
    """`1990s`."""
    return text[end : end + 1] == "s" and not text[end + 1 : end + 2].isalnum()


def _clause_ends(text: str, end: int) -> bool:
    """Whether a clause ends right here."""
    return text[end : end + 1] in ",.;:)!?" or end == len(text)


def is_day(reader: Reader, start: int, end: int, value: int) -> bool:
    """Whether the number at `start:end` is the day of a month that is named beside it, or a month itself."""
    if not 1 <= value <= 31:
        return False
    words, text = reader.lexicon.words, reader.text
    if text.startswith(words.month_after, end) and value <= 12 and words.month_after:
        return True
    if words.event_after and _is_day_of_event(text, start, end, words.event_after):
        return True
    if words.day_after and text.startswith(words.day_after, end) and text[:start].endswith(words.month_after):
        return True
    after = end
    while text[after : after + 1] in (".", " ", "\u00a0", "-", "/") and after < end + 2:
        after += 1
    match = LETTERS.match(text, after) if after > end else None
    if match is not None and _is_month(reader, match[0]):
        return True
    window = text[max(0, start - 14) : start].rstrip(" \u00a0.")
    return _is_month(reader, _last_word(window).lstrip('(（“"「'))


def _is_day_of_event(text: str, start: int, end: int, events: tuple[str, ...]) -> bool:
    """Whether a number is a part of a month and a day that something happened on: 2/5リリース."""
    day = _DAY.match(text, end)
    if day is not None:
        return text.startswith(events, day.end())
    return text.startswith(events, end) and _MONTH.search(text, max(0, start - 4), start) is not None


def _is_month(reader: Reader, word: str) -> bool:
    lower = word.lower().rstrip(".")
    if lower not in reader.lexicon.months:
        return False
    return lower not in reader.lexicon.capital_months or word[0].isupper()


def is_hour(reader: Reader, start: int, end: int) -> bool:
    """Whether a half of the day or the word for hours of the clock follows: `2.30 pm`, `5 o'clock`."""
    words, text = reader.lexicon.words, reader.text
    here = reader.skip(end)
    if words.time_after and reader.lower.startswith(words.time_after, here):
        return not reader.lower.startswith(words.time_spans, here) or not words.time_spans
    if not words.day_halves or _HOUR.fullmatch(text, start, end) is None:
        return False
    word, stop = reader.word_at(here)
    if text[stop : stop + 2].lower() == ".m":
        word = f"{word}.m"
    return word in words.day_halves


def is_version(reader: Reader, start: int, end: int) -> bool:
    """Whether the word before `start` says that a version follows, and no size: "version 7B"."""
    letters = LETTERS.match(reader.text, end)
    if letters and letters[0] in reader.lexicon.words.suffixes:
        return False
    window = reader.lower[max(0, start - 16) : start].rstrip(" \u00a0:")
    words = reader.lexicon.words.version_before
    return window.endswith(tuple(words)) if words else False


def is_rank(reader: Reader, start: int, end: int) -> bool:
    """Whether the number at `start:end` is a place in an order: `1位`, `№ 3`, `5-й`, `21st`."""
    words, lower, text = reader.lexicon.words, reader.lower, reader.text
    if words.rank_after and lower.startswith(words.rank_after, end + (text[end : end + 1] == " ")):
        return True
    window = lower[max(0, start - 10) : start].rstrip(" \u00a0")
    if words.rank_before and window.endswith(words.rank_before) and _word_starts(window, words.rank_before):
        return True
    hyphened = text[end : end + 1] in ("-", "\u2010", "\u2011")
    word, stop = reader.word_at(end + 1 if hyphened else end)
    if not word or text[stop : stop + 1] == "-":
        return False
    if hyphened:
        return word in words.hyphened_ordinals or (word in words.ordinals and len(word) > 1)
    return word in words.ordinals and text[end:stop] not in words.suffixes


def _word_starts(window: str, phrases: tuple[str, ...]) -> bool:
    for phrase in phrases:
        if window.endswith(phrase):
            begin = len(window) - len(phrase)
            return not begin or not (is_letter(window[begin - 1]) and is_letter(phrase[0]))
    return False
