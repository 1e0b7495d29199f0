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

LONGEST = 60
"""Digits beyond which a run is an identifier, not a number."""

_SPACES = " \u00a0\u202f\u2009\u2007\u2008\u200a"
RUN = re.compile(f"[0-9０-９]+(?:[{_SPACES},.'\u2019，．][0-9０-９]+)*")
_PARTS = re.compile("[0-9０-９]+")
_FOLD = {ord(wide): narrow for wide, narrow in zip("０１２３４５６７８９，．", "0123456789,.", strict=True)}
_FOLD |= dict.fromkeys(map(ord, _SPACES[1:]), "\u00a0")
_FOLD[ord("\u2019")] = "'"

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
_POWER = r"(?:\^\s?[{(]?\s?([+\-−–]?[0-9]{1,3})\s?[})]?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))"
_RAISED = re.compile(_POWER)
_TIMES = re.compile(
    rf"[ \u00a0\u202f]?(?:[×xXхХ*·⋅∙✕]|\\times|\\cdot)[ \u00a0\u202f]?(10|2)(?:{_POWER}|([\-−][0-9]{{1,2}})(?![0-9]))"
)
_EXPONENT = re.compile(r"[eEЕ]([+\-−]?[0-9]{1,3})(?![\w])")


@dataclass(slots=True)
class Figure:
    """A number in digits, at `start:end`; the last of its `digits` significant digits is worth 10^`places`."""

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


def read_run(
    text: str, start: int, end: int, words: NumberWords, habit: Habit | None
) -> Iterator[Figure | Chain]:
    """The figures of the run of digits and single marks at `start:end`, left to right."""
    run = text[start:end]
    if run.isdigit():
        yield _plain(run, start)
        return
    run = run.translate(_FOLD)
    spans = [match.span() for match in _PARTS.finditer(run)]
    index = 0
    while index < len(spans):
        last, reading = _cut(run, spans, index, words, habit)
        first, stop = start + spans[index][0], start + spans[last][1]
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


Reading = tuple[str, str, str | None] | None


def _cut(
    run: str, spans: list[tuple[int, int]], index: int, words: NumberWords, habit: Habit | None
) -> tuple[int, Reading]:
    """The last part of the figure that begins with part `index`, and its digits (None: no number)."""
    begin, stop = spans[index]
    first = run[begin:stop]
    mark = run[stop : stop + 1]
    if not mark:
        return index, (first, "", None)
    last = index + 1
    while last + 1 < len(spans) and run[spans[last][1]] == mark:
        last += 1
    rest = [run[a:b] for a, b in spans[index + 1 : last + 1]]
    grouped = len(first) <= 3 and first[0] != "0" and all(len(part) == 3 for part in rest)
    if mark in " \u00a0":
        return _spaced(run, spans, index, first, mark, words)
    if grouped and (mark != "." or len(rest) != 3 or any(int(part) > 255 for part in (first, *rest))):
        decimals, end = _decimals(run, spans, last, mark)
        if decimals or len(rest) > 1 or mark == "'":
            return end, (first + "".join(rest), decimals, None)
        return last, _one_mark(first, rest[0], mark, words, habit)
    if mark == "'":
        return index, (first, "", None)
    if len(rest) > 1:
        if mark == ".":
            return last, None
        if len(rest[-1]) == 3 and len(first) <= 2 and all(len(part) == 2 for part in rest[:-1]):
            decimals, end = _decimals(run, spans, last, mark)
            return end, (first + "".join(rest), decimals, None)
        return index, (first, "", None)
    return (last, (first, rest[0], None)) if mark in words.decimal else (index, (first, "", None))


def _spaced(
    run: str, spans: list[tuple[int, int]], index: int, first: str, mark: str, words: NumberWords
) -> tuple[int, Reading]:
    """A figure whose first part is followed by a space."""
    last = index
    if len(first) <= 3 and first[0] != "0":
        while (
            last + 1 < len(spans)
            and run[spans[last][1]] == mark
            and spans[last + 1][1] - spans[last + 1][0] == 3
        ):
            last += 1
    groups = [run[a:b] for a, b in spans[index + 1 : last + 1]]
    if mark == " " and " " not in words.groups and len(groups) == 1 and groups[0] != "000":
        last, groups = index, []
    if not groups:
        return index, (first, "", None)
    decimals, end = _decimals(run, spans, last, mark)
    return end, (first + "".join(groups), decimals, None)


def _decimals(run: str, spans: list[tuple[int, int]], last: int, group: str) -> tuple[str, int]:
    """The digits behind a decimal mark after part `last`, and the part they are."""
    if last + 1 < len(spans):
        mark = run[spans[last][1]]
        chained = last + 2 < len(spans) and run[spans[last + 1][1]] == mark
        if mark in ".," and mark != group and not chained:
            a, b = spans[last + 1]
            return run[a:b], last + 1
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
        _scale_by(figure, Decimal(match[1]), match[2] or match[3] or match[4], match.end())
    elif figure.value in (2, 10) and figure.plain and (match := _RAISED.match(text, end)) is not None:
        base, figure.value = figure.value, Decimal(1)
        _scale_by(figure, base, match[1] or match[2], match.end())


def _scale_by(figure: Figure, base: Decimal, printed: str, end: int) -> None:
    power = int(printed.translate(_SUPERSCRIPTS).replace("−", "-").replace("–", "-"))
    if base == 10:
        figure.value = figure.value.scaleb(power, EXACT)
        figure.alternatives = tuple(value.scaleb(power, EXACT) for value in figure.alternatives)
        figure.places += power
    else:
        figure.value = EXACT.multiply(figure.value, EXACT.power(base, power))
    figure.end, figure.powered = end, True
