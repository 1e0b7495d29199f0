"""How a note writes its numbers: which mark it uses for decimals, which for groups."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ingest.languages.language import Language

# A mark is a decimal one for certain where not exactly three digits follow, or zero or four digits stand
# before; it is a group mark for certain where it comes twice, or before the other mark.
_DECIMAL = re.compile(r"(?<![\d.,])(?:\d{1,3}([.,])(?:\d{1,2}|\d{4,})|(?:0|\d{4,})([.,])\d+)(?![\d]|[.,]\d)")
_GROUPS = re.compile(
    r"(?<![\d.,])[1-9]\d{0,2}(?:(,)\d{3}(?:(?:,\d{3})+(?![.,]?\d)|\.\d)|(\.)\d{3}(?:(?:\.\d{3})+(?![.,]?\d)|,\d))"
)


@dataclass(frozen=True, slots=True)
class Habit:
    """How often, in one note, each mark stood for certain before decimals or between groups."""

    decimal_points: int = 0
    decimal_commas: int = 0
    group_points: int = 0
    group_commas: int = 0

    def groups_by(self, mark: str) -> bool | None:
        """Whether the note uses `mark` between groups: seen there, or the other mark seen before decimals.

        None where nothing in the note tells.
        """
        decimal, group, other = (
            (self.decimal_commas, self.group_commas, self.decimal_points)
            if mark == ","
            else (self.decimal_points, self.group_points, self.decimal_commas)
        )
        if decimal:
            return None if group else False
        return True if group or other else None


def note_habit(texts: Iterable[str], language: Language) -> Habit:  # noqa: ARG001 - the marks are the same in all
    """The habit that the unambiguous numbers of a note's texts show."""
    counts = {("d", "."): 0, ("d", ","): 0, ("g", "."): 0, ("g", ","): 0}
    for text in texts:
        for match in _DECIMAL.finditer(text):
            counts["d", match[1] or match[2]] += 1
        for match in _GROUPS.finditer(text):
            counts["g", match[1] or match[2]] += 1
    return Habit(counts["d", "."], counts["d", ","], counts["g", "."], counts["g", ","])
