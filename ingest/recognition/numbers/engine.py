"""Running text in, its numbers out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ingest.recognition.mentions import Reason, Rejected
from ingest.recognition.numbers import calendar, unspaced
from ingest.recognition.numbers.assemble import from_characters, from_figure, from_words
from ingest.recognition.numbers.digits import Spans, Taken, cut, reserved
from ingest.recognition.numbers.figures import LONGEST, Figure
from ingest.recognition.numbers.join import join
from ingest.recognition.numbers.lexicon import lexicon
from ingest.recognition.numbers.measures import is_measured
from ingest.recognition.numbers.neighbours import head_of_word, part_of_word
from ingest.recognition.numbers.quantity import Quantity
from ingest.recognition.numbers.reader import DIGIT, WORD, Reader, formula_marks, lowered
from ingest.recognition.numbers.spelled import plain_article, stated
from ingest.recognition.numbers.words import compose, compose_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.languages.language import Language
    from ingest.recognition.mentions import Number
    from ingest.recognition.numbers.habit import Habit
    from ingest.recognition.numbers.units import UnitTable


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
    words = lexicon(language.numbers)
    lower = lowered(text)
    spelled = [] if words.starts.isdisjoint(WORD.findall(lower)) else _number_words(lower, words.starts)
    characters = [match.span() for match in words.kanji_run.finditer(text)] if words.kanji_run else []
    if not spelled and not characters and DIGIT.search(text) is None:
        return (), ()
    reserve = reserved(text, taken)
    reader = Reader(text, lower, language, words, units)
    figures, rejected = cut(
        text,
        language.numbers,
        habit,
        reserve,
        lambda end: text[end - 1 : end].isdigit() and is_measured(reader, end),
    )
    reader.figures = {figure.start: figure for figure in figures}
    reader.formulas = formula_marks(text)
    reader.enumerates = all(mark in text for mark in ("(1)", "(2)"))
    scan = _Scan(reader, reserve, rejected)
    if len(text) > _LONGEST_BARE or not scan.read_bare_part():
        scan.read(figures, spelled)
    quantities = stated(reader, scan.quantities)
    if characters:
        quantities = _with_characters(reader, reserve, quantities, scan.rejected, characters)
    numbers = join(reader, quantities, scan.rejected)
    return numbers, tuple(sorted(scan.rejected, key=lambda one: one.start))


def holds_numbers(text: str, language: Language) -> bool:
    """Whether a text has anything that numbers are written with: digits, numerals, number words."""
    words = lexicon(language.numbers)
    if DIGIT.search(text) is not None or (words.kanji_run and words.kanji_run.search(text)):
        return True
    return not words.starts.isdisjoint(WORD.findall(lowered(text)))


def _number_words(lower: str, starts: frozenset[str]) -> list[int]:
    return [match.start() for match in WORD.finditer(lower) if match[0] in starts]


@dataclass(slots=True)
class _Scan:
    """A text on its way from figures and number words to quantities, left to right."""

    reader: Reader
    reserve: Spans
    rejected: list[Rejected]
    quantities: list[Quantity] = field(default_factory=list)
    names: dict[int, Reason] = field(default_factory=dict)
    laid_out: list[int] = field(default_factory=list)
    passed: int = 0

    @property
    def last_end(self) -> int:
        """Where the last number ended, -1 before the first."""
        return self.quantities[-1].end if self.quantities else -1

    def read_bare_part(self) -> bool:
        """Read a text that is nothing but decimals; whether it is one."""
        number = compose_part(self.reader, self.reader.skip(0))
        quantity = None if number is None else from_words(self.reader, number, -1)
        if not isinstance(quantity, Quantity):
            return False
        self.quantities.append(quantity)
        return True

    def read(self, figures: Sequence[Figure], spelled: Sequence[int]) -> None:
        """Read figures with what belongs to them, and numbers in words, in the order of the text."""
        starts: list[tuple[int, Figure | None]] = [(figure.start, figure) for figure in figures]
        starts += [(start, None) for start in spelled]
        starts.sort(key=lambda pair: pair[0])
        self.names = {one.end: one.reason for one in self.rejected if one.reason in _SPREADING}
        self.laid_out = [one.end for one in self.rejected]
        done = 0
        for start, figure in starts:
            if start < done:
                continue
            self.reader.floor = max(self.last_end, done, self._rejected_before(start))
            if figure is not None:
                done = self._read_figure(figure)
            elif self.reserve.at(start) is None:
                done = self._read_words(start)

    def _rejected_before(self, start: int) -> int:
        """Where the last run that its layout rejected ended, before `start`."""
        while self.passed < len(self.laid_out) and self.laid_out[self.passed] <= start:
            self.passed += 1
        return self.laid_out[self.passed - 1] if self.passed else 0

    def _read_words(self, start: int) -> int:
        if article := plain_article(self.reader, start, self.last_end):
            return article
        number = compose(self.reader, start)
        if number is None:
            return start
        quantity = from_words(self.reader, number, self.last_end)
        if isinstance(quantity, Quantity):
            self.quantities.append(quantity)
            return quantity.end
        return number.end

    def _read_figure(self, figure: Figure) -> int:
        """Read one figure; where reading goes on."""
        reason = self._why_not(figure)
        if reason is None:
            quantity = from_figure(self.reader, figure, self.last_end)
            if isinstance(quantity, Quantity):
                reason = None if quantity.unit else head_of_word(self.reader.text, quantity.end)
                if reason is None:
                    self.quantities.append(quantity)
                    return quantity.end
            else:
                reason = quantity
        text = self.reader.text[figure.start : figure.end]
        self.rejected.append(Rejected(figure.start, figure.end, text, reason))
        if reason in _SPREADING:
            self.names[figure.end] = reason
        return figure.end

    def _why_not(self, figure: Figure) -> Reason | None:
        """Why a figure is no number; None where it is one."""
        reader, start, end = self.reader, figure.start, figure.end
        reason = self.names.get(start - 1) if start and reader.text[start - 1] in _JOINTS else None
        keyed = reason is Reason.METRIC_NAME and reader.text[start - 1] == _KEY
        if reason is not None and not keyed:
            return reason
        if (reason := part_of_word(reader, start, end, self.last_end)) is not None:
            return reason
        if self._is_exponent(start, end):
            return Reason.NAME
        if calendar.is_hour(reader, start, end) or self._after_hour(start):
            return Reason.TIME
        if figure.plain and not figure.powered and end - start <= 4:
            reason = self._date_or_rank(start, end, int(figure.value))
        return reason or (Reason.VERSION if calendar.is_version(reader, start, end) else None)

    def _date_or_rank(self, start: int, end: int, value: int) -> Reason | None:
        reader = self.reader
        year = end - start == 4 and 1900 <= value <= 2099
        if year and (calendar.is_year(reader, start, end) or self._after_day(start)):
            return Reason.DATE
        if end - start <= 2 and calendar.is_day(reader, start, end, value):
            return Reason.DATE
        if calendar.is_rank(reader, start, end):
            return Reason.DATE if year else Reason.RANK
        return None

    def _is_exponent(self, start: int, end: int) -> bool:
        """Whether the digit is the power of the unit before it: `4 m s-1`."""
        last, text = (self.quantities[-1] if self.quantities else None), self.reader.text
        if last is None or last.end != start - 1 or not last.unit or last.money or end - start > 1:
            return False
        return (
            text[start - 1] == "-"
            and text[start - 2].isalpha()
            and not text[end : end + 2].strip()[:1].isalnum()
        )

    def _after_hour(self, start: int) -> bool:
        """Whether an hour ends right before: `11時30分`."""
        last = self.rejected[-1] if self.rejected else None
        if last is None or last.reason is not Reason.TIME:
            return False
        return self.reader.text[last.end : start] in self.reader.lexicon.words.time_after

    def _after_day(self, start: int) -> bool:
        """Whether a day ends right before: `February 16, 2026`."""
        last = self.rejected[-1] if self.rejected else None
        return (
            last is not None
            and last.reason is Reason.DATE
            and self.reader.text[last.end : start] in (", ", " ")
        )


_LONGEST_BARE = 120
_SPREADING = frozenset({Reason.NAME, Reason.IDENTIFIER, Reason.VERSION, Reason.METRIC_NAME})
_KEY = ":"
_JOINTS = frozenset("-\u2010\u2011+_./:")


def _with_characters(
    reader: Reader,
    reserve: Spans,
    quantities: list[Quantity],
    rejected: Sequence[Rejected],
    characters: Sequence[tuple[int, int]],
) -> list[Quantity]:
    """The quantities, and those in numeral characters, apart from what a figure took along."""
    spans = [(one.start, one.end, Reason.NAME) for one in quantities]
    known = Spans([*spans, *((one.start, one.end, one.reason) for one in rejected)])
    within = {one.start: one.end for one in quantities}
    found: list[Quantity] = []
    for start, end in characters:
        if (found and start < found[-1].end) or known.at(start) is not None or reserve.at(start) is not None:
            continue
        number = unspaced.add_up(reader, start) if unspaced.is_number(reader, start, end) else None
        if number is None or (number.value == 0 and number.scale) or len(number.digits) > LONGEST:
            continue
        if _is_year_in_characters(reader, number):
            continue
        reader.floor = known.end_before(start)
        quantity = from_characters(reader, number, start, -1)
        if isinstance(quantity, Quantity) and known.free(quantity.core, quantity.end, within):
            found.append(quantity)
    if not found:
        return quantities
    taken = Spans([(one.start, one.end, Reason.NAME) for one in found])
    kept = [one for one in quantities if taken.at(one.start) is None]
    return sorted((*kept, *found), key=lambda quantity: quantity.start)


def _is_year_in_characters(reader: Reader, number: unspaced.Sum) -> bool:
    """`二〇二五年`."""
    return len(number.digits) == 4 and reader.text.startswith(reader.lexicon.words.year_after, number.end)
