"""How a note writes its numbers: which mark it uses for decimals, which for groups."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ingest.languages.language import Language

# A mark is a decimal one for certain where not exactly three digits follow, or zero or four digits stand
# before; it is a group mark for certain where it comes twice, or before the other mark.
_DECIMAL = re.compile(r"(?<![\d.,])(?:\d{1,3}([.,])(?:\d{1,2}|\d{4,})|(?:0|\d{4,})([.,])\d+)(?![\d]|[.,]\d)")
_GROUPS = re.compile(
    r"(?<![\d.,])[1-9]\d{0,2}(?:(,)\d{3}(?:(?:,\d{3})+(?![.,]?\d)|\.\d)|(\.)\d{3}(?:(?:\.\d{3})+(?![.,]?\d)|,\d))"
)


_MARKED = re.compile(r"\d[.,]\d")
# A cell that is one number, with at most one mark in it and a unit behind it.
_CELL = re.compile(r"\s*[~≈<>≤≥+\-−]?\s?[^\w\s]?\s?(\d+)(?:([.,])(\d+))?(?![\d.,])")
# A capitalised word before a number with a point makes a version of it as often as a score: "Opus 4.1".
_NAMED = re.compile(r"[A-Z][A-Za-z]*[ \u00a0-]$|[Vv]$")
_NEAR = 20
_YEAR = re.compile(r"\s*(?:19|20)\d\d\s*")
_GROUP = 3
_FEW = 2


@dataclass(frozen=True, slots=True)
class Habit:
    """How often each mark stood for certain before decimals or between groups, in a note or a column of it.

    `wider` is the habit of what holds it, for the marks of which the column itself tells nothing.
    """

    decimal_points: int = 0
    decimal_commas: int = 0
    group_points: int = 0
    group_commas: int = 0
    wider: Habit | None = None

    def groups_by(self, mark: str) -> bool | None:
        """Whether `mark` stands between groups: seen there, or the other mark seen before decimals.

        None where nothing tells.
        """
        decimal, group, other = (
            (self.decimal_commas, self.group_commas, self.decimal_points)
            if mark == ","
            else (self.decimal_points, self.group_points, self.decimal_commas)
        )
        if not decimal and not group and not other:
            return None if self.wider is None else self.wider.groups_by(mark)
        if decimal:
            return None if group else False
        return True


def note_habit(texts: Iterable[str], language: Language) -> Habit:  # noqa: ARG001 - the marks are the same in all
    """The habit that the unambiguous numbers of a note's texts show."""
    counts = {("d", "."): 0, ("d", ","): 0, ("g", "."): 0, ("g", ","): 0}
    for text in filter(_MARKED.search, texts):
        for match in _DECIMAL.finditer(text):
            if not _NAMED.search(text, max(0, match.start() - _NEAR), match.start()) or match[1] != ".":
                counts["d", match[1] or match[2]] += 1
        for match in _GROUPS.finditer(text):
            counts["g", match[1] or match[2]] += 1
    return Habit(counts["d", "."], counts["d", ","], counts["g", "."], counts["g", ","])


def column_habit(cells: Sequence[str], language: Language, note: Habit | None = None) -> Habit:
    """The habit of the cells of one column or row, read together; `note` tells what they leave open.

    Give it to `find_numbers` for each of those cells. Beyond what a note shows, cells that print one quantity
    show whether their mark parts groups: numbers with three digits behind it stand among whole numbers
    (3,442 and 870), which decimals, printed to one length, never do. It counts for a mark that the language
    knows between groups. Where nothing tells (3,442 and 1,204 alone), the language decides, and each number
    keeps its other reading in `alternatives`.
    """
    own = replace(note_habit(cells, language), wider=note)
    mark = _mark_among_wholes(cells)
    if not mark or mark not in language.numbers.groups or own.decimal_points or own.decimal_commas:
        return own
    if mark == ",":
        return replace(own, group_commas=own.group_commas + 1)
    return replace(own, group_points=own.group_points + 1)


def _mark_among_wholes(cells: Sequence[str]) -> str:
    """The one mark before three digits in two cells or more, where others are whole; empty where none is."""
    found = [
        match for cell in cells if not _YEAR.fullmatch(cell) and (match := _CELL.match(cell)) is not None
    ]
    marked = [match for match in found if match[2]]
    marks = {match[2] for match in marked}
    grouped = all(len(match[3]) == _GROUP for match in marked)
    return marked[0][2] if len(marks) == 1 and grouped and _FEW <= len(marked) < len(found) else ""
