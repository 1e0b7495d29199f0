"""The runs of digits of a text, sorted into figures and rejected runs."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ingest.recognition.mentions import Reason, Rejected
from ingest.recognition.numbers import layouts
from ingest.recognition.numbers.figures import RUN, Chain, Figure, raise_power, read_run, take_leading_mark
from ingest.recognition.numbers.fractions import VULGAR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from ingest.languages.language import NumberWords
    from ingest.recognition.numbers.habit import Habit

Taken = tuple[int, int, Reason]


@dataclass(slots=True)
class Spans:
    """Sorted, disjoint spans with a reason each."""

    spans: list[Taken]
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.spans.sort(key=lambda span: span[:2])
        self.starts = [span[0] for span in self.spans]

    def at(self, place: int) -> Taken | None:
        """The span that holds `place`."""
        index = bisect_right(self.starts, place) - 1
        return self.spans[index] if index >= 0 and place < self.spans[index][1] else None

    def end_before(self, place: int) -> int:
        """Where the last span that begins before `place` ends, 0 where none does."""
        index = bisect_right(self.starts, place) - 1
        return self.spans[index][1] if index >= 0 else 0

    def free(self, start: int, end: int, absorbed: Mapping[int, int]) -> bool:
        """Whether no span begins in `start:end` but those of `absorbed` (ends by start)."""
        first = bisect_right(self.starts, start - 1)
        return all(
            absorbed.get(begin) == stop and stop <= end
            for begin, stop, _ in self.spans[first : bisect_right(self.starts, end - 1)]
        )


def reserved(text: str, taken: Sequence[Taken]) -> Spans:
    """The spans in which digits are no numbers: those that others have taken, and addresses of the web."""
    found = Spans([span for span in taken if span[0] < span[1]])
    web = [(start, end, Reason.URL) for start, end in layouts.web_spans(text)]
    return Spans([*found.spans, *(span for span in web if found.at(span[0]) is None)]) if web else found


def cut(
    text: str, words: NumberWords, habit: Habit | None, reserve: Spans, measured: Callable[[int], bool]
) -> tuple[list[Figure], list[Rejected]]:
    """The figures of the text, and its dates, times, versions and other runs that are none, both in order.

    `measured` tells whether a scale, a unit or a currency follows the digits that end at a place.
    """
    figures: list[Figure] = []
    rejected: list[Rejected] = []
    done = 0
    for run in RUN.finditer(text):
        start, end = run.span()
        while (start := _next_digit(text, max(start, done), end)) < end:
            if (span := reserve.at(start)) is not None:
                done = span[1]
                rejected.append(_reject(text, start, _last_digit(text, start, done), span[2]))
                continue
            found = layouts.layout(text, start)
            if found is not None and not (found[1] is Reason.LIST_MARK and measured(found[0])):
                done = found[0]
                rejected.append(_reject(text, start, done, found[1]))
                continue
            break
        if start >= end:
            continue
        for part in _parts(text, (start, end), words, habit, reserve):
            if part.start < done:
                continue
            if isinstance(part, Chain):
                rejected.append(_reject(text, part.start, part.end, Reason.VERSION))
            elif (span := reserve.at(part.start)) is not None:
                done = span[1]
                rejected.append(_reject(text, part.start, _last_digit(text, part.start, done), span[2]))
            else:
                take_leading_mark(text, part, words.decimal)
                raise_power(text, part)
                done = part.end
                figures.append(part)
    return _with_vulgar(text, figures), rejected


def _parts(
    text: str, span: tuple[int, int], words: NumberWords, habit: Habit | None, reserve: Spans
) -> Iterator[Figure | Chain]:
    """The parts of one run; a run that reaches into a reserved span is read apart on either side of it."""
    start, end = span
    index = bisect_right(reserve.starts, start)
    if index < len(reserve.starts) and reserve.starts[index] < end:
        border = reserve.starts[index]
        last = border
        while last > start and not text[last - 1].isdigit():
            last -= 1
        if last > start:
            yield from read_run(text, start, last, words, habit)
        yield from read_run(text, _next_digit(text, border, end), end, words, habit)
    else:
        yield from read_run(text, start, end, words, habit)


def _reject(text: str, start: int, end: int, reason: Reason) -> Rejected:
    return Rejected(start, end, text[start:end], reason)


def _next_digit(text: str, start: int, end: int) -> int:
    """The first digit of the run `start:end` of digits and marks."""
    while start < end and not text[start].isdigit():
        start += 1
    return start


def _last_digit(text: str, start: int, end: int) -> int:
    """The end of the last digit of `start:end`."""
    while end > start + 1 and not text[end - 1].isdigit():
        end -= 1
    return end


def _with_vulgar(text: str, figures: list[Figure]) -> list[Figure]:
    """The figures with the fractions of one character among them."""
    if VULGAR.keys().isdisjoint(text):
        return figures
    vulgar: Iterable[Figure] = (
        Figure(place, place + 1, VULGAR[character], plain=False)
        for place, character in enumerate(text)
        if character in VULGAR
    )
    return sorted((*figures, *vulgar), key=lambda figure: figure.start)
