"""Emphasis: the delimiter stack of CommonMark, more patient with punctuation and less with digits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from ingest.notes import markup
from ingest.notes.lines import Span

_BOLD = 2
_KEPT = {"*": "strong", "_": "strong", "~": "struck"}
_WORD = re.compile(r"[a-zà-ÿа-яё]{2}$")
_WITHIN_DIGITS = re.compile(r"\d[\d.,]{0,20}\*\*(?![\d*])")

Edit = tuple[int, int, str]


@dataclass(slots=True)
class Run:
    """Emphasis marks that stand together at `start:end`; those that are matched are taken off its ends.

    `gap` stands in the place of those that open: a blank between a word and a number that lost theirs.
    """

    character: str
    start: int
    end: int
    opens: bool
    closes: bool
    gap: str = ""


def read_run(text: str, at: int, start: int, end: int) -> Run:
    """The run of `*`, `_` or `~` at `at`, on the line at `start:end`."""
    found = markup.RUN.match(text, at, end)
    stop = found.end() if found else at + 1
    before = text[at - 1] if at > start else " "
    after = text[stop] if stop < end else " "
    opens, closes = not after.isspace(), not before.isspace()
    character = text[at]
    if character == "_":
        opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
    elif before.isdecimal() and after.isdecimal():
        # 6*40 is a product and 2**10 a power; but 7**44**B is 744B, partly bold.
        opens, closes = stop - at == _BOLD and _WITHIN_DIGITS.match(text, stop, end) is not None, False
    if character in "~=" and stop - at != _BOLD:
        opens = closes = False
    elif character == "=" and (before + after).isascii() and before.isalnum() and after.isalnum():
        # A comparison: x==y.
        opens = closes = False
    torn = opens and stop - at == _BOLD and after.isdecimal() and _WORD.search(text, max(start, at - 2), at)
    return Run(character, at, stop, opens, closes, " " if torn else "")


@dataclass(slots=True)
class Pairs:
    """The edits that take paired marks off, the places of what is bold and of what is struck out."""

    edits: list[Edit] = field(default_factory=list)
    strong: list[Span] = field(default_factory=list)
    struck: list[Span] = field(default_factory=list)


def pair_runs(runs: Iterable[Run]) -> Pairs:
    """Pair the marks of emphasis.

    Without CommonMark's rules for punctuation: those refuse `**「…」**の`, which every writer of Japanese
    means to be bold.
    """
    found = Pairs()
    stack: list[Run] = []
    waiting: Counter[str] = Counter()
    for run in runs:
        while run.closes and run.start < run.end and waiting[run.character]:
            while stack[-1].character != run.character:
                waiting[stack.pop().character] -= 1
            opener = stack[-1]
            size = 2 if min(opener.end - opener.start, run.end - run.start) >= 2 else 1
            if size == _BOLD and (kept := _KEPT.get(run.character)):
                getattr(found, kept).append((opener.end, run.start))
            opener.end -= size
            found.edits += [(opener.end, opener.end + size, opener.gap), (run.start, run.start + size, "")]
            run.start += size
            if opener.start == opener.end:
                waiting[stack.pop().character] -= 1
        if run.opens and run.start < run.end:
            stack.append(run)
            waiting[run.character] += 1
    return found


def torn_runs(text: str, runs: Iterable[Run], cell: Span) -> list[Edit]:
    """The edits that take off what is left of emphasis begun in one cell of a row and ended in another.

    `_0.89 | 0.90_`: only an underline beside a digit is one; a star behind a number may point to a note.
    """
    edits: list[Edit] = []
    for run in runs:
        if run.character == "_" and run.start < run.end:
            opens = run.opens and run.start == cell[0] and text[run.end : run.end + 1].isdigit()
            closes = run.closes and run.end == cell[1] and text[run.start - 1 : run.start].isdigit()
            if opens or closes:
                edits.append((run.start, run.end, ""))
    return edits
