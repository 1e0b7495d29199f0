"""The pages of a document that was printed, as marks in its text: `<!-- page 3 -->`."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

_MARK: Final = re.compile(r"<!-- page (\d{1,6}) -->")


@dataclass(frozen=True, slots=True)
class Pages:
    """Where pages begin in a text: offsets, ascending, and the number of each page."""

    starts: tuple[int, ...] = ()
    numbers: tuple[int, ...] = ()

    @classmethod
    def of(cls, text: str) -> Pages:
        """The pages that a text marks."""
        found = list(_MARK.finditer(text))
        return cls(tuple(mark.end() for mark in found), tuple(int(mark.group(1)) for mark in found))

    def page(self, place: int) -> int | None:
        """The page on which the character at this place stands; None before the first mark."""
        index = bisect_right(self.starts, place) - 1
        return self.numbers[index] if index >= 0 else None


def page_mark(number: int) -> str:
    """The mark that stands before the first character of a page."""
    return f"<!-- page {number} -->"
