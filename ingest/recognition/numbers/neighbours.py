"""Digits that are part of a name, a version or an identifier: told by the characters beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.recognition.mentions import Reason
from ingest.recognition.numbers.factors import TIMES
from ingest.recognition.numbers.reader import LETTERS, is_letter

if TYPE_CHECKING:
    from ingest.recognition.numbers.reader import Reader

_CATALOGUES = ("arxiv:", "arxiv: ", "doi:", "doi: ", "isbn ", "isbn: ", "issn ", "/abs/", "/pdf/", "pmid: ")
_ARCHITECTURES = frozenset({"x86", "x64"})
_APOSTROPHES = frozenset("'\u2019")
_HYPHENS = frozenset("-\u2010\u2011")
_LONGEST_WORD = 24


def part_of_word(reader: Reader, start: int, end: int, previous_end: int) -> Reason | None:
    """Why the digits at `start:end` are part of a name, a version or an identifier; None where they are not.

    `previous_end` is where the last number before them ended.
    """
    text = reader.text
    before, after = text[start - 1 : start], text[end : end + 1]
    if before and (reason := _before(reader, start, end, previous_end)) is not None:
        return reason
    if after == "_":
        return Reason.IDENTIFIER
    following = text[end + 1 : end + 2]
    if after == "." and is_letter(following) and following.isascii() and following.islower():
        return Reason.VERSION
    return None


def _before(reader: Reader, start: int, end: int, previous_end: int) -> Reason | None:
    text = reader.text
    before, earlier = text[start - 1], text[start - 2 : start - 1]
    if is_letter(before):
        return _letters_before(reader, start, end, previous_end)
    if before in _HYPHENS:
        return Reason.NAME if (earlier.isalpha() or earlier == "_") and previous_end != start - 1 else None
    if before in ":/ " and reader.lower.endswith(_CATALOGUES, max(0, start - 16), start):
        return Reason.IDENTIFIER
    if before == "(":
        return (
            Reason.LIST_MARK
            if reader.enumerates and text[end : end + 1] == ")" and end - start <= 2
            else None
        )
    if before in _APOSTROPHES and end - start == 2 and not earlier.isalnum():
        return None if text[end : end + 1] in _APOSTROPHES else Reason.DATE
    if before == "{" and earlier == "^":
        before, earlier = earlier, text[start - 3 : start - 2]
    return _mark_before(before, earlier, adjoins=previous_end == start - 1)


def _mark_before(before: str, earlier: str, *, adjoins: bool) -> Reason | None:
    """What a single mark before the digits, and the character before it, make of them."""
    if before == "_":
        return Reason.IDENTIFIER
    if before == "^" and earlier.isdigit():
        return Reason.FOOTNOTE
    if before in "#№":
        return Reason.RANK
    if (before in "^\u2212" and is_letter(earlier)) or (before == "@" and earlier.isalnum()):
        return Reason.NAME
    return Reason.VERSION if before == "." and earlier in ("v", "V") and not adjoins else None


def _letters_before(reader: Reader, start: int, end: int, previous_end: int) -> Reason | None:
    text = reader.text
    begin = start
    while begin and start - begin < _LONGEST_WORD and is_letter(text[begin - 1]):
        begin -= 1
    word, earlier = text[begin:start], text[begin - 1 : begin]
    if begin == previous_end and word in TIMES:
        return None
    free = not earlier or not (earlier.isalnum() or earlier in "_-")
    if text[begin:end] in _ARCHITECTURES:
        return Reason.NAME
    if free and (word.casefold() in reader.lexicon.currencies or word in TIMES):
        return None
    if word == "A" and earlier in "-." and previous_end == begin - 1 and text[end : end + 1] in ("B", "M"):
        return None
    return Reason.VERSION if word in ("v", "V") and free else Reason.NAME


def head_of_word(text: str, end: int) -> Reason | None:
    """Why a number that ended at `end` is the head of a name: `7B-Instruct`, `8B_chat`."""
    after = text[end : end + 1]
    if after == "_":
        return Reason.IDENTIFIER
    if after in _HYPHENS:
        following = LETTERS.match(text, end + 1)
        if following is not None and following[0][0].isupper() and not _is_digit(text, end + 2):
            return Reason.NAME
    return None


def _is_digit(text: str, place: int) -> bool:
    return text[place : place + 1] in frozenset("0123456789")
