"""Runs of digits that are no number, and why: by what stands around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.recognition.mentions import Reason
from ingest.recognition.numbers.reader import LETTERS, is_letter

if TYPE_CHECKING:
    from ingest.recognition.numbers.reader import Reader

_YEAR = r"(?:19|20)[0-9]{2}"
_DATE = re.compile(
    rf"(?:{_YEAR}([\-/.])(?:0?[1-9]|1[0-2])(?:\1(?:0?[1-9]|[12][0-9]|3[01]))"
    rf"|{_YEAR}-(?:0[1-9]|1[0-2])"
    rf"|(?:0?[1-9]|[12][0-9]|3[01])([./\-])(?:0?[1-9]|1[0-2])\2(?:{_YEAR}|[0-9]{{2}})"
    rf"|(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12][0-9]|3[01])/(?:{_YEAR})"
    rf"|{_YEAR}\s?[\-–—/〜～]\s?(?:{_YEAR}|[0-9]{{2}}))(?:T[0-9:.]+Z?)?(?![0-9,.%]*[0-9%])"
)
_TIME = re.compile(r"(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9])?(?:\.[0-9]+)?(?![0-9:])|24/7(?![0-9])")
_CATALOGUES = ("arxiv:", "arxiv: ", "doi:", "doi: ", "isbn ", "isbn: ", "issn ", "/abs/", "/pdf/", "pmid: ")
_TIMES = frozenset("xXхХ")
_HOUR = re.compile(r"(?:0?[1-9]|1[0-2])(?:[.:][0-5][0-9])?")
_CLOCK = re.compile(r"(?:[01]?[0-9]|2[0-4])h(?:[0-5][0-9])?(?![0-9a-z])")
_PHONE = re.compile(
    r"\(?[0-9]{1,5}\)?[ \-][(]?[0-9]{2,5}[)]?[ \-][0-9]{2,4}-[0-9]{2,4}(?![0-9])|[0-9]{2,4}-[0-9]{2,4}-[0-9]{3,4}(?![0-9])"
)
_INTERNATIONAL = re.compile(r"[0-9]{1,3}[ \-(]{1,2}[0-9]{1,4}[ \-)]{1,2}[0-9][0-9 \-]{4,12}[0-9]")
_ADDRESS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?:/[0-9]{1,2}|:[0-9]{1,5})?(?![0-9])")
_URL = re.compile(
    r"(?:https?://|www\.)[A-Za-z0-9\-._~:/?#@!$&*+,;=%]+|[\w.+\-]{1,64}@[A-Za-z0-9\-]{1,64}\.[A-Za-z0-9.\-]{2,64}"
)
_FOOTNOTE = re.compile(r"\[\^?[1-9][0-9]{0,2}(?:[ ]?[,;–\-][ ]?[1-9][0-9]{0,2})*\]")
_HEXADECIMAL = re.compile(r"0x[0-9A-Fa-f]+(?!\w)|[0-9a-f]{2,64}(?!\w)")
_LIST_MARK = re.compile(r"(?:[0-9]{1,3}[.)．）]|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\.?)[ \u00a0\t]+(?=[^\W\d_])")


def web_spans(text: str) -> list[tuple[int, int]]:
    """The addresses of the web in the text."""
    if "://" in text or "www." in text or "@" in text:
        return [match.span() for match in _URL.finditer(text)]
    return []


def layout(text: str, start: int) -> tuple[int, Reason] | None:
    """Where the date, time, phone number, address, footnote or list mark that begins at `start` ends."""
    before = text[start - 1 : start]
    if before == "[" and start > 1 and (text[start - 2].isalnum() or text[start - 2] in ")]_"):
        closing = text.find("]", start, start + 8)
        if closing > 0 and text[start:closing].isdigit() and text[start - 2].isascii():
            return closing, Reason.CODE
    if before == "[" or (before == "^" and text[start - 2 : start - 1] == "["):
        opening = start - (1 if before == "[" else 2)
        if (match := _FOOTNOTE.match(text, opening)) is not None and opening and text[opening - 1] != "=":
            return match.end() - 1, Reason.FOOTNOTE
    if not before or before.isspace():
        if (match := _LIST_MARK.match(text, start)) is not None and _opens_line(text, start, match.end()):
            return match.end() - 1, Reason.LIST_MARK
    following = text[start : start + 22]
    if not (set(following[1:8]) & _LAYOUT_MARKS):
        return None
    for pattern, reason in _LAYOUTS:
        if (match := pattern.match(text, start)) is not None:
            return match.end(), reason
    if before == "+" and (match := _INTERNATIONAL.match(text, start)) is not None:
        return match.end(), Reason.PHONE
    return None


_LAYOUT_MARKS = frozenset("-/.:h() –—〜～")
_LAYOUTS = (
    (_DATE, Reason.DATE),
    (_TIME, Reason.TIME),
    (_CLOCK, Reason.TIME),
    (_PHONE, Reason.PHONE),
    (_ADDRESS, Reason.IDENTIFIER),
)


def _opens_line(text: str, start: int, end: int) -> bool:
    """Whether a list mark opens a line; `1.5 GHz` and `3.14 is` do not look like one."""
    line = start
    while line and text[line - 1] in " \t\u00a0":
        line -= 1
    if line and text[line - 1] != "\n":
        return False
    mark = text[start:end].rstrip()
    if mark[-1].isdigit():
        return text[end].isupper()
    return True


def neighbours(reader: Reader, start: int, end: int, previous_end: int) -> Reason | None:
    """Why the digits at `start:end` are part of a name, a version or an identifier; None where they are not.

    `previous_end` is where the last number before them ended.
    """
    text = reader.text
    before = text[start - 1 : start]
    if (
        before
        and not before.isspace()
        and (reason := _before(reader, start, end, before, previous_end)) is not None
    ):
        return reason
    after = text[end : end + 1]
    if after == "_":
        return Reason.IDENTIFIER
    if (
        after in ".:"
        and after
        and end + 1 < len(text)
        and is_letter(text[end + 1])
        and text[end + 1].isascii()
    ):
        return Reason.VERSION if after == "." and text[end + 1].islower() else None
    return None


def _before(reader: Reader, start: int, end: int, before: str, previous_end: int) -> Reason | None:  # noqa: PLR0911
    text = reader.text
    if is_letter(before):
        return _letters_before(reader, start, end, previous_end)
    if before in "^\u2212" and start > 1 and is_letter(text[start - 2]):
        return Reason.NAME
    if before in "-\u2010\u2011_" and start > 1:
        earlier = text[start - 2]
        if before == "_":
            return Reason.IDENTIFIER
        if earlier.isalpha() or earlier == "_":
            return None if previous_end == start - 1 else Reason.NAME
        return None
    if before == "(" and reader.enumerates and text[end : end + 1] == ")" and end - start <= 2:
        return Reason.LIST_MARK
    if before in "#№":
        return Reason.RANK
    if before == "@" and start > 1 and text[start - 2].isalnum():
        return Reason.NAME
    if before in ":/ " and reader.lower.endswith(_CATALOGUES, max(0, start - 16), start):
        return Reason.IDENTIFIER
    if before == "." and start > 1 and text[start - 2].isalnum() and previous_end != start - 1:
        return Reason.VERSION if text[start - 2] in "vV" else None
    return None


def _letters_before(reader: Reader, start: int, end: int, previous_end: int) -> Reason | None:
    text = reader.text
    begin = start
    while begin and start - begin < 24 and is_letter(text[begin - 1]):
        begin -= 1
    word = text[begin:start]
    earlier = text[begin - 1 : begin]
    if begin == previous_end and word in _TIMES:
        return None
    free = not earlier or not (earlier.isalnum() or earlier in "_-")
    if free and (word.casefold() in reader.lexicon.currencies or word in _TIMES):
        return None
    if word == "A" and earlier == "-" and previous_end == begin - 1 and text[end : end + 1] in "BM":
        return None
    return Reason.VERSION if word in ("v", "V") and free else Reason.NAME


def tail(text: str, end: int) -> Reason | None:
    """Why a number that ended at `end` is the head of a name: `7B-Instruct`, `3D`, `8B_chat`."""
    after = text[end : end + 1]
    if after == "_":
        return Reason.IDENTIFIER
    if after and after in "-\u2010\u2011":
        following = LETTERS.match(text, end + 1)
        if following is not None and following[0][0].isupper() and text[end + 2 : end + 3] not in _DIGITS:
            return Reason.NAME
    return None


_DIGITS = frozenset("0123456789")


def is_year(reader: Reader, start: int, end: int) -> bool:
    """Whether the four digits at `start:end` are a year by the words around them."""
    words, lower = reader.lexicon.words, reader.lower
    after = reader.skip(end)
    if lower.startswith(words.year_after, after):
        return True
    window = lower[max(0, start - 24) : start].rstrip(" \u00a0,.('\u2019")
    word = window.rsplit(None, 1)[-1] if window else ""
    word = word.lstrip('(«"[').rsplit("'", 1)[-1].rsplit("\u2019", 1)[-1]
    if word.rstrip(".") in reader.lexicon.months:
        return True
    if word in words.year_before:
        following, _ = reader.word_at(after)
        return (
            after == end or not following or following in words.year_before or text_breaks(reader.text, end)
        )
    around = reader.text[start - 1 : start], reader.text[end : end + 1]
    return around in {("(", ")"), ("（", "）"), ("[", "]")}


def text_breaks(text: str, end: int) -> bool:
    """Whether a clause ends right here."""
    return text[end : end + 1] in ",.;:)!?" or end == len(text)


def is_day(reader: Reader, start: int, end: int, value: int) -> bool:
    """Whether the number at `start:end` is the day of a month that is named beside it, or a month itself."""
    if not 1 <= value <= 31:
        return False
    words, text = reader.lexicon.words, reader.text
    if text.startswith(words.month_after, end) and value <= 12 and words.month_after:
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
    return bool(window) and _is_month(reader, window.rsplit(None, 1)[-1].lstrip('(（“"「'))


def _is_month(reader: Reader, word: str) -> bool:
    lower = word.lower().rstrip(".")
    if lower not in reader.lexicon.months:
        return False
    return lower not in reader.lexicon.capital_months or word[0].isupper()


def is_hour(reader: Reader, start: int, end: int) -> bool:
    """Whether a half of the day, or the word for hours of the clock, follows: `2 pm`, `2.30 am`, `5 o'clock`."""
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


def is_version(reader: Reader, start: int) -> bool:
    """Whether the word before `start` says that a version follows."""
    window = reader.lower[max(0, start - 16) : start].rstrip(" \u00a0:")
    words = reader.lexicon.words.version_before
    return window.endswith(tuple(words)) if words else False


def is_rank(reader: Reader, start: int, end: int) -> bool:
    """Whether the number at `start:end` is a place in an order: `1位`, `№ 3`, `5-й`, `21st`."""
    words, lower, text = reader.lexicon.words, reader.lower, reader.text
    if words.rank_after and lower.startswith(words.rank_after, end):
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
