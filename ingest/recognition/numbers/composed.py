"""The arithmetic of number words: what each may add to what stands before it."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from ingest.recognition.numbers.figures import EXACT

if TYPE_CHECKING:
    from ingest.languages.language import NumberWords
    from ingest.recognition.numbers.figures import Figure

_ONE = Decimal(1)
_HUNDRED = Decimal(100)


@dataclass(slots=True)
class Composed:
    """A number as it grows word by word.

    `parts` are the closed groups with their scales, `group` the open one; a cardinal from `first` to `last`
    may still be added to it. `added` is the last cardinal, `joined` tells that an "and" came last. `worth`
    is that of its last scale (mille milliards: 10^12). `settled` is the number as it was after its last
    scale: its end and its count of words.
    """

    start: int
    end: int
    parts: list[tuple[Decimal, Decimal]] = field(default_factory=list)
    group: Decimal | None = None
    first: int = 0
    last: int = 0
    added: int = -1
    joined: bool = False
    comma: bool = False
    scale: str = ""
    worth: Decimal = _ONE
    alternative: Decimal = _ONE
    count: int = 0
    figure: Figure | None = None
    nested: bool = False
    fraction: bool = False
    settled: tuple[int, int] = (0, 0)

    @property
    def value(self) -> Decimal:
        """What the words read so far are worth."""
        total = self.group or Decimal(0)
        for value, scale in self.parts:
            total = EXACT.add(total, EXACT.multiply(value, scale))
        return total

    @property
    def after_scale(self) -> bool:
        """Whether the last word read was a scale."""
        return self.group is None and bool(self.parts)

    def took(self, end: int) -> int:
        """Note that a word that ends at `end` is part of the number."""
        self.count += 1
        self.end = end
        self.joined = False
        return end

    def close_group(self) -> None:
        """Let nothing more be added to the open group but a scale."""
        self.first = self.last = 0
        self.added = -1

    def back_to_scale(self) -> None:
        """Give back the group that belongs to the next number (two thousand | four thousand)."""
        self.end, self.count = self.settled
        self.group = None
        self.close_group()

    def add_cardinal(self, value: int, words: NumberWords) -> bool:
        """Add a cardinal; whether it may stand here."""
        limited = self.joined and bool(words.join_only)
        if self.group is None:
            if limited:
                return False
            self.group = Decimal(value)
        elif self.added == 0 == self.group:
            self.group = Decimal(value)
        elif limited:
            if not self.may_join(value, words):
                return False
            self.group = EXACT.add(self.group, Decimal(value))
        elif (product := words.products.get((self.added, value))) is not None:
            self.group = EXACT.add(self.group, Decimal(product - self.added))
            value = product
        elif (self.first <= value <= self.last and value) or self._is_year(value):
            self.group = EXACT.add(self.group, Decimal(value))
        else:
            return False
        self.added = value
        self.first, self.last = words.follows.get(value) or _follows(value)
        return True

    def may_join(self, value: int, words: NumberWords) -> bool:
        """Whether "and" may stand before a cardinal of those that it is kept for (vingt et un)."""
        if value not in words.join_only or self.added not in range(20, 81, 10):
            return False
        return value == 1 or self.first <= value <= self.last

    def _is_year(self, value: int) -> bool:
        """`nineteen seventy-three`: the one way to read a teen before tens."""
        if self.group not in (18, 19) or self.parts or value not in range(20, 100, 10) or self.count != 1:
            return False
        self.group = EXACT.multiply(self.group, _HUNDRED)
        return True

    def add_hundred(self) -> bool:
        """Multiply the open group by a hundred; whether that may stand here."""
        if not self.group:
            if self.joined:
                return False
            self.group = _HUNDRED
        elif 0 < self.group < 100 and self.last != 99:
            self.group = EXACT.multiply(self.group, _HUNDRED)
        else:
            return False
        self.first, self.last, self.added = 1, 99, 100
        return True

    def add_scale(self, scale: Decimal, alternative: Decimal | None) -> bool:
        """Close the open group with a scale; whether it may stand here."""
        keep = len(self.parts)
        while keep and self.parts[keep - 1][1] < scale:
            keep -= 1
        lower = self.parts[keep:]
        same = keep and self.parts[keep - 1][1] == scale
        if same or self.group == 0 or (self.group is None and self.joined) or (lower and self.comma):
            if self.parts and self.group is not None:
                self.back_to_scale()
            return False
        total = (Decimal(0) if lower else _ONE) if self.group is None else self.group
        self.worth = EXACT.multiply(scale, lower[-1][1]) if lower and self.group is None else scale
        for value, part_scale in lower:
            total = EXACT.add(total, EXACT.multiply(value, part_scale))
        del self.parts[keep:]
        self.parts.append((total, scale))
        if alternative is not None:
            self.alternative = EXACT.divide(alternative, scale)
        self.group = None
        self.comma = False
        self.close_group()
        return True


def _follows(value: int) -> tuple[int, int]:
    """Which cardinals may follow one: units after tens, all below a hundred after hundreds."""
    if value >= 100:
        return 1, 99
    return (1, 9) if value >= 20 else (0, 0)
