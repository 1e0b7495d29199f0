"""Tables with a cell on each line, as clips of web pages print them: heads first, then row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.notes.drafts import Draft
from ingest.notes.lines import Span, width
from ingest.notes.note import Kind

_WORDS: Final = re.compile(r"(?:\*\*|__)?[/／]?[^\W\d_]")
_VALUE: Final = re.compile(r"(?:\*\*|__)?[~≈<>≤≥+−±-]?\s?[$€£¥￥₽]?\d\S*(?:[ \u00a0]\S+){0,3}$")
_MONEY: Final = re.compile(r"(?:\*\*|__)?[~≈]?\s?[$€£¥￥₽]\s?\d")
_NONE: Final = re.compile(r"[–—-]$|[Nn]/?[Aa]$")
_PROSE: Final = re.compile(r"[.!?。！？:：;；]$")
_PLACE: Final = re.compile(r"#?\d{1,3}$")
_LONGEST: Final = 60
_NARROWEST: Final = 3
_WIDEST: Final = 9
_ROWS: Final = 2
_VALUES: Final = 2
_TITLES: Final = 2


@dataclass(frozen=True, slots=True)
class _Found:
    """Where a table begins among the lines of a run, its columns, and its rows with the head."""

    first: int
    columns: int
    rows: int

    @property
    def last(self) -> int:
        return self.first + self.columns * self.rows


def stacked(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Make a table of each run of lines that are names of columns and then, as many by as many, their cells.

    Each column is all words or all values, two at least of values, or one of prices; the first is of words,
    or the second behind places in a ranking.
    """
    leads = {id(draft.parent) for draft in drafts}
    found: list[Draft] = []
    at = 0
    while at < len(drafts):
        after = at
        while after < len(drafts) and _is_plain(text, drafts[after], leads):
            after += 1
        lines = [span for draft in drafts[at:after] for span in draft.segments]
        one = _table(text, lines) if len(lines) > _NARROWEST * _ROWS else None
        if one is None:
            found += drafts[at : max(after, at + 1)]
        else:
            found += _apart(drafts[at:after], lines, one)
        at = max(after, at + 1)
    return found


def _is_plain(text: str, draft: Draft, leads: set[int]) -> bool:
    if draft.kind is not Kind.PARAGRAPH or draft.parent is not None or id(draft) in leads:
        return False
    return all(width(text[slice(*span)]) <= _LONGEST for span in draft.segments)


def _table(text: str, lines: Sequence[Span]) -> _Found | None:
    """The table that most of the lines are cells of; a title or two may stand over it."""
    kinds = "".join(_kind(text[slice(*span)]) for span in lines)
    if kinds.count("v") < _ROWS * _VALUES:
        return None
    tried = (
        _Found(first, columns, _rows(text, lines, kinds, first, columns))
        for first in range(_TITLES + 1)
        for columns in range(_NARROWEST, _WIDEST)
    )
    return max((one for one in tried if one.rows > _ROWS), key=lambda one: one.last - one.first, default=None)


def _kind(line: str) -> str:
    """What a line may be: words, a value, a mark for none, or a sentence."""
    if _NONE.match(line):
        return "n"
    if _VALUE.match(line):
        return "v"
    return "w" if _WORDS.match(line) and not _PROSE.search(line) else "x"


def _rows(text: str, lines: Sequence[Span], kinds: str, first: int, columns: int) -> int:
    """How many rows there are, the head among them; none where the lines are no table of so many columns."""
    if kinds[first : first + columns] != "w" * columns:
        return 0
    told = list(_told(kinds, first + columns, columns))
    cells = [kind for row in told for kind in row]
    types = ["".join(sorted({*cells[i::columns]} - {"n"})) for i in range(columns)]
    ranked = types[0] == "v" and all(
        _PLACE.match(text[slice(*lines[first + columns * row])]) for row in range(1, len(told) + 1)
    )
    named = types[1] == "w" if ranked else types[0] == "w"
    # Labels and their values by turns are pairs, and no rows.
    named = named and "".join(types) != "wv" * (columns // 2)
    values = [i for i, kind in enumerate(types) if kind == "v" and not (ranked and not i)]
    paid = len(values) == 1 and len(told) > _ROWS
    paid = paid and all(
        _MONEY.match(text[slice(*lines[at])])
        for at in range(first + columns + values[0], first + columns * (len(told) + 1), columns)
    )
    return len(told) + 1 if named and (len(values) >= _VALUES or paid) else 0


def _told(kinds: str, start: int, columns: int) -> Iterator[str]:
    """The rows from a place on, as long as each has in every column what the first has there."""
    types = [""] * columns
    for at in range(start, len(kinds) - columns + 1, columns):
        row = kinds[at : at + columns]
        if "x" in row or any(t and k not in ("n", t) for t, k in zip(types, row, strict=True)):
            return
        types = [t or (k if k != "n" else "") for t, k in zip(types, row, strict=True)]
        yield row


def _apart(drafts: Sequence[Draft], lines: Sequence[Span], one: _Found) -> Iterator[Draft]:
    """The table, and what of the lines around it is none of its cells."""
    cells = lines[one.first : one.last]
    for draft in drafts:
        before = [span for span in draft.segments if span[0] < cells[0][0]]
        if before:
            yield Draft(Kind.PARAGRAPH, before[0][0], before[-1][1], before, alone=draft.alone)
    rows = [[[span] for span in cells[at : at + one.columns]] for at in range(0, len(cells), one.columns)]
    yield Draft(Kind.TABLE, cells[0][0], cells[-1][1], [], rows=rows, heads=1)
    for draft in drafts:
        behind = [span for span in draft.segments if span[0] > cells[-1][0]]
        if behind:
            yield Draft(Kind.PARAGRAPH, behind[0][0], behind[-1][1], behind, alone=draft.alone)
