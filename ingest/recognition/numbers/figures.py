"""Digits with their marks: runs of them, cut into figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Context, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ingest.languages.language import NumberWords
    from ingest.recognition.numbers.habit import Habit

EXACT = Context(prec=120)
"""The context of all arithmetic on numbers: wide enough that nothing printed is ever rounded."""

RATIO = Context(prec=28)
"""The context of quotients, which mostly have no last digit."""

LONGEST = 60
"""Digits beyond which a run is an identifier, not a number."""

_SPACES = " \u00a0\u202f\u2009\u2007\u2008\u200a"
RUN = re.compile(f"[0-9０-９]+(?:[{_SPACES},.'\u2019，．][0-9０-９]+)*")
_PARTS = re.compile("[0-9０-９]+")
_FOLD = {ord(wide): narrow for wide, narrow in zip("０１２３４５６７８９，．", "0123456789,.", strict=True)}
_FOLD |= dict.fromkeys(map(ord, _SPACES[1:]), "\u00a0")
_FOLD[ord("\u2019")] = "'"

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
_EXPONENT_DIGITS = r"[+\-−–]?[0-9]{1,3}"
_POWER = (
    rf"(?:\^[ ]?(?:[{{(][ ]?({_EXPONENT_DIGITS})[ ]?[}})]|({_EXPONENT_DIGITS}))|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,3}}))"
)
_RAISED = re.compile(_POWER)
_TIMES = re.compile(
    r"[ \u00a0\u202f]?(?:[×xXхХ*·⋅∙✕]|\\times|\\cdot)[ \u00a0\u202f]?(10|2)"
    rf"(?:{_POWER}|([\-−][0-9]{{1,2}})(?![0-9]))"
)
_MARK = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}")
_EXPONENT = re.compile(r"[eEЕ]([+\-−]?[0-9]{1,3})(?![\w])")


@dataclass(slots=True)
class Figure:
    """A number in digits, at `start:end`; the last of its significant `digits` is worth 10^`places`."""

    start: int
    end: int
    value: Decimal
    digits: int = 1
    places: int = 0
    alternatives: tuple[Decimal, ...] = ()
    powered: bool = False
    plain: bool = True


@dataclass(frozen=True, slots=True)
class Chain:
    """Digits and points that are a version or an address, at `start:end`."""

    start: int
    end: int


Reading = tuple[str, str, str | None] | None


def read_run(
    text: str, start: int, end: int, words: NumberWords, habit: Habit | None
) -> Iterator[Figure | Chain]:
    """The figures of the run of digits and single marks at `start:end`, left to right."""
    run = text[start:end]
    if run.isdigit():
        yield _plain(run, start)
        return
    parts = Parts(run.translate(_FOLD))
    index = 0
    while index < len(parts.spans):
        last, reading = _cut(parts, index, words, habit)
        first, stop = start + parts.spans[index][0], start + parts.spans[last][1]
        if reading is None:
            yield Chain(first, stop)
        else:
            whole, decimals, other = reading
            figure = _figure(whole, decimals, first, stop)
            if other is not None:
                figure.alternatives = (Decimal(other),)
            figure.plain = last == index
            yield figure
        index = last + 1


class Parts:
    """The parts of a run and the marks between them.

    `chains[i]` is the last part that one and the same mark joins to part i, `groups[i]` the last one so
    joined by parts of three digits; both are found once, so that a run of any length is read in linear time.
    """

    def __init__(self, run: str) -> None:
        self.run = run
        self.spans = [match.span() for match in _PARTS.finditer(run)]
        self.marks = [run[end : end + 1] for _, end in self.spans]
        count = len(self.spans)
        self.chains, self.groups = list(range(count)), list(range(count))
        for index in range(count - 2, -1, -1):
            goes_on = index + 2 < count and self.marks[index] == self.marks[index + 1]
            self.chains[index] = self.chains[index + 1] if goes_on else index + 1
            if self.width(index + 1) == _GROUP:
                self.groups[index] = self.groups[index + 1] if goes_on else index + 1

    def width(self, index: int) -> int:
        """How many digits a part has."""
        start, end = self.spans[index]
        return end - start

    def digits(self, first: int, last: int) -> str:
        """The digits of the parts from `first` to `last`."""
        return "".join(self.run[start:end] for start, end in self.spans[first : last + 1])


_GROUP = 3
_GAPS = ("", " ", "\u00a0")


def _cut(parts: Parts, index: int, words: NumberWords, habit: Habit | None) -> tuple[int, Reading]:
    """The last part of the figure that begins with part `index`, and its digits (None: no number)."""
    mark, first, last = parts.marks[index], parts.digits(index, index), parts.chains[index]
    opens = len(first) <= _GROUP and first[0] != "0"
    if mark in _GAPS:
        return _spaced(parts, index, words) if opens and mark else (index, (first, "", None))
    grouped = opens and parts.groups[index] == last and not _is_address(parts, index, last, mark)
    if grouped or _is_indian(parts, index, last, mark):
        decimals, end = _decimals(parts, last, mark)
        if decimals or last > index + 1 or mark == "'":
            return end, (parts.digits(index, last), decimals, None)
        return last, _one_mark(first, parts.digits(last, last), mark, words, habit)
    if last == index + 1 and mark in words.decimal:
        return last, (first, parts.digits(last, last), None)
    return (last, None) if last > index + 1 and mark == "." else (index, (first, "", None))


def _is_address(parts: Parts, index: int, last: int, mark: str) -> bool:
    """Whether four parts and three points are an address of the internet."""
    if mark != "." or last != index + 3:
        return False
    octets = [parts.digits(place, place) for place in range(index, last + 1)]
    return all(octet == "0" or (octet[0] != "0" and int(octet) <= 255) for octet in octets)


def _is_indian(parts: Parts, index: int, last: int, mark: str) -> bool:
    """`12,34,567`: groups of two digits, then one of three."""
    if (
        mark != ","
        or not index + 1 < last <= index + 6
        or parts.width(index) > 2
        or parts.width(last) != _GROUP
    ):
        return False
    return all(parts.width(i) == 2 for i in range(index + 1, last))


def _spaced(parts: Parts, index: int, words: NumberWords) -> tuple[int, Reading]:
    """A figure whose first part is followed by a space."""
    last, mark = parts.groups[index], parts.marks[index]
    if mark == " " and " " not in words.groups and last == index + 1 and parts.digits(last, last) != "000":
        last = index
    if last == index:
        return index, (parts.digits(index, index), "", None)
    decimals, end = _decimals(parts, last, mark)
    return end, (parts.digits(index, last), decimals, None)


def _decimals(parts: Parts, last: int, group: str) -> tuple[str, int]:
    """The digits behind a decimal mark after part `last`, and the part they are."""
    mark = parts.marks[last]
    if mark and mark in ".," and mark != group and parts.chains[last] == last + 1:
        return parts.digits(last + 1, last + 1), last + 1
    return "", last


def _one_mark(first: str, second: str, mark: str, words: NumberWords, habit: Habit | None) -> Reading:
    """`3,442`: decimals or a group, by the note's evidence, then by the language's habit.

    A mark that the language uses for decimals still parts groups before three zeros: nobody prints three
    decimals that are all zero, except where the point is the only decimal mark.
    """
    whole, decimal = (first + second, "", f"{first}.{second}"), (first, second, first + second)
    seen = habit.groups_by(mark) if habit else None
    if seen is None:
        if mark not in words.groups:
            return first, second, None
        if mark == words.groups[0]:
            return first + second, "", None
        seen = second == "000"
    elif seen == (mark == words.groups[0]):
        return (first + second, "", None) if seen else (first, second, None)
    return whole if seen else decimal


def _plain(run: str, start: int) -> Figure:
    digits = run if run.isascii() else run.translate(_FOLD)
    return _figure(digits, "", start, start + len(run))


def _figure(whole: str, decimals: str, start: int, end: int) -> Figure:
    if len(whole) + len(decimals) > LONGEST:
        return Figure(start, end, Decimal(0), 0)
    printed = f"{whole}.{decimals}" if decimals else whole
    return Figure(start, end, Decimal(printed), len((whole + decimals).lstrip("0")) or 1, -len(decimals))


def take_leading_mark(text: str, figure: Figure, marks: str) -> None:
    """Take the mark of `.77` into the figure."""
    start = figure.start
    if not start or not figure.plain or text[start - 1] not in marks:
        return
    before = text[start - 2 : start - 1] if start > 1 else ""
    if before and (before.isalnum() or before in ".,)]}\u2026%"):
        return
    figure.value = figure.value.scaleb(start - figure.end)
    figure.places -= figure.end - start
    figure.start -= 1
    figure.plain = False


def raise_power(text: str, figure: Figure) -> None:
    """Take `e9`, `×10^{24}` or, after 10 or 2, `²⁴` and `^24` into the figure."""
    end = figure.end
    following = text[end : end + 1]
    if not following or following in ".,;:)%\n":
        return
    if (match := _EXPONENT.match(text, end)) is not None:
        _scale_by(figure, Decimal(10), match[1], match.end())
    elif (match := _TIMES.match(text, end)) is not None:
        _scale_by(figure, Decimal(match[1]), match[2] or match[3] or match[4] or match[5], match.end())
    elif figure.value in (2, 10) and figure.plain and (match := _RAISED.match(text, end)) is not None:
        base, figure.value = figure.value, Decimal(1)
        _scale_by(figure, base, match[1] or match[2] or match[3], match.end())


def after_mark(text: str, end: int) -> int:
    """The place after the raised digits of a footnote's mark at `end`: 744¹ billion."""
    match = _MARK.match(text, end)
    return match.end() if match else end


def _scale_by(figure: Figure, base: Decimal, printed: str, end: int) -> None:
    power = int(printed.translate(_SUPERSCRIPTS).replace("−", "-").replace("–", "-"))
    if base == 10:
        figure.value = figure.value.scaleb(power, EXACT)
        figure.alternatives = tuple(value.scaleb(power, EXACT) for value in figure.alternatives)
        figure.places += power
    else:
        figure.value = EXACT.multiply(figure.value, EXACT.power(base, power))
    figure.end, figure.powered = end, True
