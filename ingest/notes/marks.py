"""Footnote marks in running text: what is a mark, and what is an exponent, an interval or a number.

A bracketed number, a superscript after a word or a mark of punctuation, and, in text out of a PDF, a bare
number after a full stop that the note's list of references knows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from ingest.notes.lines import Span

_SUPERSCRIPTS: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGITS: Final = str.maketrans(_SUPERSCRIPTS, "0123456789")
_NAMED: Final = re.compile(r"\[\^([^\]\s]{1,80})\]")
_BRACKETED: Final = re.compile(r"\[{1,2}(\d{1,3}(?:\s?[-–—,、，;]\s?\d{1,3}){0,30})\]{1,2}")
_RAISED: Final = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])")
_BARE: Final = re.compile(r"(?<=[\s。．」』）)】”\"*…！？!?.$])(\d{1,3})(?=\s|$)")
_BETWEEN: Final = re.compile(r"\s?[,、，;]\s?")
_RANGE: Final = re.compile(r"\s?[-–—]\s?")
_STOPS: Final = "。．！？」』）】"
_CLOSERS: Final = '。．！？」』）】)]”»"*!?.…$`'
_SUSPECT: Final = re.compile(r"[\d\[⁰¹²³⁴⁵⁶⁷⁸⁹]")
_SUSPECT_UNLISTED: Final = re.compile("[\\[⁰¹²³⁴⁵⁶⁷⁸⁹]|[。．」』）】]\\s+\\d")
_UNITS: Final = frozenset(
    {"m", "mm", "cm", "dm", "km", "nm", "um", "µm", "μm", "м", "мм", "см", "дм", "км", "ft", "in"}
)
_WORD_BEFORE: Final = re.compile(r"[^\W\d_]+$")
_WIDE: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")

Found = tuple[int, int, str]


@dataclass(slots=True)
class MarkReader:
    """Finds the marks of one note, block after block.

    `labels` are those of a list of references as PDF text has it; only they make a mark of a bare number.
    """

    labels: frozenset[str] = frozenset()
    _highest: int = field(default=0)

    def suspects(self, text: str, start: int, end: int) -> bool:
        """Whether a mark could stand at `start:end` at all."""
        return (_SUSPECT if self.labels else _SUSPECT_UNLISTED).search(text, start, end) is not None

    def find(self, text: str, codes: Sequence[Span], *, whole: bool = True) -> list[Found]:
        """The marks of a block, ascending: start, end (white space before included) and label."""
        found: list[Found] = []
        if "[" in text:
            found += _named(text)
            found += _bracketed(text)
        found += _raised(text) if not text.isascii() else ()
        inside = [entry for entry in found if not _covered(entry[0], codes)]
        if inside:
            self._note(label for _, _, label in inside)
        if whole:
            inside += self._bare(text, {end for _, end, _ in inside}, {end for _, end in codes})
        return sorted(_widened(text, entry) for entry in inside)

    def _bare(self, text: str, taken: set[int], closed: set[int]) -> list[Found]:
        if text in self.labels:
            return [(0, len(text), text)]
        found: list[Found] = []
        if not self.labels and text.isascii():
            return found
        doubtful: list[Found] = []
        for match in _BARE.finditer(text):
            entry = (match.start(), match.end(), match.group(1))
            if match.end() in taken:
                continue
            if self._is_mark(text, match, closed):
                found += [*self._between(doubtful, int(entry[2])), entry]
                self._note([entry[2]])
                doubtful = []
            elif entry[2] in self.labels and text[entry[0] - 1].isspace():
                doubtful.append(entry)
        return found

    def _between(self, doubtful: Sequence[Found], following: int) -> list[Found]:
        """The number that is missing between the last mark and the next one, where it stands between them."""
        missing = [entry for entry in doubtful if int(entry[2]) == self._highest + 1 == following - 1]
        return missing[:1]

    def _is_mark(self, text: str, match: re.Match[str], closed: set[int]) -> bool:
        label = match.group(1)
        leading = text[max(match.start() - 8, 0) : match.start()].rstrip()
        before = leading[-1:]
        after_code = max(match.start() - 8, 0) + len(leading) in closed
        after = text[match.end() : match.end() + 8].lstrip(" ")
        spaced = text[match.start() - 1].isspace()
        if not before or label.startswith("0"):
            return False
        last = not after or after.startswith("\n")
        if before in _STOPS and spaced and (last or _WIDE.match(after)):
            # Nobody sets a space before a number that begins a Japanese sentence.
            return label in self.labels or (before in "。．" and last)
        if label not in self.labels or not last:
            return False
        return after_code or before in _CLOSERS or (spaced and int(label) == self._highest + 1)

    def _note(self, labels: Iterable[str]) -> None:
        numbers = (int(part) for label in labels for part in re.findall(r"\d{1,3}", label))
        self._highest = max((self._highest, *numbers))


def _named(text: str) -> list[Found]:
    return [(match.start(), match.end(), match.group(1)) for match in _NAMED.finditer(text)]


def _bracketed(text: str) -> list[Found]:
    found = []
    for match in _BRACKETED.finditer(text):
        before = text[match.start() - 1 : match.start()] if match.start() else ""
        if (
            before
            and before not in "([=∈"
            and not text.startswith("(", match.end())
            and _ascends(match.group(1))
        ):
            found.append((match.start(), match.end(), match.group(1)))
    return found


def _ascends(label: str) -> bool:
    """Whether numbers could be those of references: from 1 up, in rising order."""
    last = 0
    for part in _BETWEEN.split(label):
        for number in _RANGE.split(part):
            if int(number) <= last:
                return False
            last = int(number)
    return True


def _raised(text: str) -> list[Found]:
    found: list[Found] = []
    for match in _RAISED.finditer(text):
        start, end = match.span()
        if text[end : end + 1] in {"⁻", "⁺", "ⁿ", "⁄", "₋"} and text[end : end + 1]:
            continue
        if not _is_exponent(text, start, end, found):
            found.append((start, end, match.group().translate(_DIGITS)))
    return found


def _is_exponent(text: str, start: int, end: int, found: Sequence[Found]) -> bool:
    """After a digit, a sign, a lone letter (τ², O(n²)) or a unit of length; never after another mark."""
    before = text[start - 1 : start]
    if found and found[-1][1] == start - 1 and before in ",､，":
        return False
    if not before or before.isspace() or _WIDE.match(before):
        return False
    if before.isdecimal() or before in "⁻⁺^":
        return True
    word = _WORD_BEFORE.search(text, max(start - 40, 0), start)
    if word is not None:
        return len(word.group()) == 1 or word.group().casefold() in _UNITS
    # (a+b)²-like: a bracket closed, and the expression goes on.
    return before == ")" and text[end : end + 1] in "=+-*/^×÷" and end < len(text)


def _covered(place: int, spans: Sequence[Span]) -> bool:
    at = bisect_right(spans, (place, 1 << 62)) - 1
    return at >= 0 and spans[at][0] <= place < spans[at][1]


def _widened(text: str, entry: Found) -> Found:
    """With the white space before it, where nothing after it needs that."""
    start, end, label = entry
    after = text[end : end + 1]
    if not after or after.isspace() or not after.isalnum():
        before = text[max(start - 8, 0) : start]
        start -= len(before) - len(before.rstrip(" \u00a0\u3000"))
    elif text[start - 1 : start] in {" ", "\u3000"} and (
        _WIDE.match(after) or _WIDE.match(text, max(start - 2, 0))
    ):
        start -= 1
    return start, end, label
