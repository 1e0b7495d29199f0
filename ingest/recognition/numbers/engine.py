"""Running text in, its numbers out."""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal
from typing import TYPE_CHECKING

from ingest.recognition.mentions import Number, Reason, Rejected
from ingest.recognition.numbers import bounds, rejection, unspaced
from ingest.recognition.numbers.figures import RUN, Chain, Figure, raise_power, read_run
from ingest.recognition.numbers.lexicon import lexicon
from ingest.recognition.numbers.quantity import Quantity, from_characters, from_figure, from_words
from ingest.recognition.numbers.ranges import is_range
from ingest.recognition.numbers.reader import WORD, Reader, lowered
from ingest.recognition.numbers.spelled import Spelling, is_stated
from ingest.recognition.numbers.words import compose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.languages.language import Language
    from ingest.recognition.numbers.habit import Habit
    from ingest.recognition.numbers.units import UnitTable

Taken = tuple[int, int, Reason]


def find_numbers(
    text: str,
    language: Language,
    units: UnitTable,
    taken: Sequence[Taken] = (),
    habit: Habit | None = None,
) -> tuple[tuple[Number, ...], tuple[Rejected, ...]]:
    """The numbers of running text, and the runs of digits that are none, both in order.

    Offsets are code points of `text`. Digits inside `taken` spans (names) come out as rejected with the
    span's reason. `habit` is the evidence of the whole note for what its marks mean.
    """
    scan = _Scan(text, language, units, taken, habit)
    if not scan.has_numbers:
        return (), ()
    scan.read_digits()
    scan.read_words()
    scan.read_characters()
    return scan.result()


class _Scan:
    """One text on its way from characters to numbers."""

    def __init__(
        self, text: str, language: Language, units: UnitTable, taken: Sequence[Taken], habit: Habit | None
    ) -> None:
        lower = lowered(text)
        words = lexicon(language.numbers)
        self.reader = Reader(text, lower, language, words, units)
        self.habit = habit
        self.taken = sorted(taken)
        self.taken_starts = [span[0] for span in self.taken]
        self.spellings = (
            [match.span() for match in WORD.finditer(lower) if match[0] in words.starts]
            if not words.starts.isdisjoint(WORD.findall(lower))
            else []
        )
        self.runs = [match.span() for match in RUN.finditer(text)]
        self.characters = (
            [match.span() for match in words.kanji_run.finditer(text)] if words.kanji_run else []
        )
        self.fractions = any(mark in text for mark in _FRACTIONS)
        self.quantities: list[Quantity] = []
        self.rejected: list[Rejected] = []
        self.has_numbers = bool(self.spellings or self.runs or self.characters)

    def reject(self, start: int, end: int, reason: Reason) -> None:
        """Note why the characters `start:end` are no number."""
        self.rejected.append(Rejected(start, end, self.reader.text[start:end], reason))

    def taken_at(self, place: int) -> Taken | None:
        """The taken span that holds `place`."""
        index = bisect_right(self.taken_starts, place) - 1
        return self.taken[index] if index >= 0 and place < self.taken[index][1] else None

    def read_digits(self) -> None:
        """Cut the runs of digits into figures, and reject those that are dates, versions, parts of names."""
        reader, text = self.reader, self.reader.text
        web = rejection.web_spans(text)
        web_starts = [start for start, _ in web]
        kept: list[Figure] = []
        done = last_end = 0
        for start, end in self.runs:
            if (span := self.taken_at(start)) is not None:
                self.reject(start, min(end, span[1]), span[2])
                done = max(done, span[1])
            if (address := rejection.within(web, web_starts, start)) is not None:
                if address[1] > done:
                    self.reject(start, min(end, address[1]), Reason.URL)
                done = max(done, address[1])
            start = _next_digit(text, max(start, done), end)
            if start >= end:
                continue
            if (found := rejection.layout(text, start)) is not None:
                stop, reason = found
                self.reject(start, stop, reason)
                done = stop
                start = _next_digit(text, stop, end)
                if start >= end:
                    continue
            for part in read_run(text, start, end, reader.lexicon.words, self.habit):
                if part.start < done:
                    continue
                if isinstance(part, Chain):
                    self.reject(part.start, part.end, Reason.VERSION)
                    continue
                if (span := self.taken_at(part.start)) is not None:
                    self.reject(part.start, part.end, span[2])
                    done = max(done, span[1])
                    continue
                raise_power(text, part)
                _leading_point(text, part, reader.lexicon.words.decimal)
                done = max(done, part.end)
                kept.append(part)
        reader.figures = {figure.start: figure for figure in kept}
        self.figures = kept

    def read_words(self) -> None:
        """Read figures with what belongs to them, and numbers in words, in the order of the text."""
        reader = self.reader
        starts: list[tuple[int, Figure | None]] = [(figure.start, figure) for figure in self.figures]
        starts += [(start, None) for start, _ in self.spellings]
        starts.sort(key=lambda pair: pair[0])
        spelled: list[Spelling] = []
        done = previous = 0
        for start, figure in starts:
            if start < done:
                continue
            if figure is not None:
                done = max(done, self._figure(figure, previous))
                previous = self.quantities[-1].end if self.quantities else 0
                continue
            if self.taken_at(start) is not None:
                continue
            number = compose(reader, start)
            if number is None:
                continue
            done = number.end
            spelled.append(Spelling(number, len(self.quantities)))
            quantity = from_words(reader, number)
            if isinstance(quantity, Quantity):
                self.quantities.append(quantity)
                done = max(done, quantity.end)
        self.quantities = is_stated(reader, self.quantities)

    def _figure(self, figure: Figure, previous: int) -> int:
        """Read one figure; where reading goes on."""
        reader = self.reader
        reason = self._why_not(figure, previous)
        if reason is None:
            quantity = from_figure(reader, figure)
            if isinstance(quantity, Quantity):
                name = rejection.tail(reader.text, quantity.end)
                if name is None:
                    self.quantities.append(quantity)
                    return quantity.end
                reason = name
            else:
                reason = quantity
        self.reject(figure.start, figure.end, reason)
        return figure.end

    def _why_not(self, figure: Figure, previous: int) -> Reason | None:
        reader, start, end = self.reader, figure.start, figure.end
        if (reason := rejection.neighbours(reader, start, end, previous)) is not None:
            return reason
        if figure.plain and not figure.powered and figure.value < 10000:
            value = int(figure.value)
            if end - start == 4 and (
                rejection.is_year(reader, start, end, value) or self._after_day(start, value)
            ):
                return Reason.DATE
            if end - start <= 2 and rejection.is_day(reader, start, end, value):
                return Reason.DATE
            if rejection.is_rank(reader, start, end):
                return Reason.DATE if end - start == 4 and 1900 <= value <= 2099 else Reason.RANK
        return Reason.VERSION if rejection.is_version(reader, start) else None

    def _after_day(self, start: int, value: int) -> bool:
        if not 1900 <= value <= 2099 or not self.rejected:
            return False
        last = self.rejected[-1]
        return last.reason is Reason.DATE and self.reader.text[last.end : start] in (", ", " ")

    def read_characters(self) -> None:
        """Read numbers in numeral characters, apart from those that a figure took along."""
        reader = self.reader
        spans = sorted((quantity.start, quantity.end) for quantity in self.quantities)
        starts = [span[0] for span in spans]
        found = []
        for start, end in self.characters:
            if rejection.within(spans, starts, start) is not None or self.taken_at(start) is not None:
                continue
            if not unspaced.is_number(reader, start, end):
                continue
            number = unspaced.add_up(reader, start)
            if number is None or (number.value == 0 and number.scale):
                continue
            quantity = from_characters(reader, number, start)
            if isinstance(quantity, Quantity):
                found.append(quantity)
        if found:
            self.quantities = sorted((*self.quantities, *found), key=lambda quantity: quantity.start)

    def result(self) -> tuple[tuple[Number, ...], tuple[Rejected, ...]]:
        """Join ranges, set bounds, and freeze."""
        numbers = []
        index = 0
        while index < len(self.quantities):
            low = self.quantities[index]
            high = self.quantities[index + 1] if index + 1 < len(self.quantities) else None
            if high is not None and is_range(self.reader, low, high) is not None:
                numbers.append(_frozen(self.reader, low, high))
                index += 2
            else:
                numbers.append(_frozen(self.reader, low, None))
                index += 1
        return tuple(numbers), tuple(sorted(self.rejected, key=lambda rejected: rejected.start))


def _frozen(reader: Reader, low: Quantity, high: Quantity | None) -> Number:
    last = high or low
    bound, cue = "=", low.start
    if (found := bounds.before(reader, low.start)) is not None:
        bound, cue = found
    if bound in "=~" and (behind := bounds.after(reader, last.end)) is not None:
        bound = behind[0]
    return Number(
        start=low.start,
        end=last.end,
        text=reader.text[low.start : last.end],
        value=None if high else low.value,
        lower=low.value if high else None,
        upper=high.value if high else None,
        bound=bound,
        unit=last.unit or low.unit,
        scale=last.scale or low.scale,
        digits=max(low.digits, last.digits),
        resolution=Decimal(1).scaleb(last.places),
        cue=cue,
        alternatives=low.alternatives if high is None else (),
        spelled=last.spelled,
    )


_FRACTIONS = "½⅓¼⅔¾"


def _next_digit(text: str, start: int, end: int) -> int:
    """The first digit of the run `start:end` of digits and marks."""
    while start < end and not text[start].isdigit():
        start += 1
    return start


def _leading_point(text: str, figure: Figure, marks: str) -> None:
    """Take the mark of `.77` into the figure."""
    start = figure.start
    if not start or not figure.plain or text[start - 1] not in marks:
        return
    before = text[start - 2 : start - 1] if start > 1 else ""
    if before and (before.isalnum() or before in ".,)]\u2026"):
        return
    figure.value = figure.value.scaleb(start - figure.end)
    figure.places -= figure.end - start
    figure.start -= 1
    figure.plain = False
