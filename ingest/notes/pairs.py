"""Labels with their values on the lines below them, as clips of web pages print what stood in boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from ingest.notes.drafts import Draft
from ingest.notes.lines import Span, width
from ingest.notes.note import Kind
from ingest.notes.tables import Row

_LABEL: Final = re.compile(
    r"(?:\*\*|__)?[^\W\d_](?:(?<![a-zа-яё])[^。!！?？;；=|<>`$\[\]]*|[^\s。!！?？;；=|<>`$\[\]:：]*)(?<!\.)$"
)
_VALUE: Final = re.compile(
    r"(?:\*\*|__)?[~≈<>≤≥+−-]?\s?[$€£¥￥₽]?\d\S*(?:[ \u00a0]\S+){0,3}$|[–—-]$"
    r"|[^\W\d_]+\.?(?: \d{1,2},?)? (?:19|20)\d\d$"
)
_LIST_MARK: Final = re.compile(r"\d{1,3}[.)]?$|\d{1,3}[.)]\s")
_LETTERS: Final = re.compile(r"[^\W\d_]{2}")
_LONGEST: Final = 40
_LONGEST_VALUE: Final = 32
_LEAST: Final = 2
_TOLD: Final = 3
_LINES_OF_SHEET: Final = 8
_ENDS: Final = re.compile(r"[.!?。！？:：;；]$")
_SCORED: Final = 3
_SHARE: Final = re.compile(r"\d{1,3}(?:[.,]\d+)?\s?%")

_Pair = tuple[Span, Span]


def pair_lines(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Make a table without a head of each run of two labels or more that have a value on the line below.

    Between a label and its value may stand an empty line. Scores may have a line more between, on how they
    were taken, and a line of text before the first label.
    """
    leads = {id(draft.parent) for draft in drafts}
    found: list[Draft] = []
    at = 0
    while at < len(drafts):
        after, opening, scores = _scores(text, drafts, at, leads)
        if scores:
            found += [Draft(Kind.PARAGRAPH, *span, [span], alone=False) for span in opening]
            found.append(Draft(Kind.TABLE, scores[0][0][0][0], scores[-1][1][0][1], [], rows=scores, heads=0))
            at = after
            continue
        last, pairs = _run(text, drafts, at, leads)
        sheet = _sheet(text, drafts, at, leads, len(pairs))
        if sheet is not None:
            at, table = sheet
            found += table
        elif len(pairs) >= _LEAST and any(_is_told(text, value) for _, value in pairs):
            rows = [[[label], [value]] for label, value in pairs]
            found.append(Draft(Kind.TABLE, pairs[0][0][0], pairs[-1][1][1], [], rows=rows, heads=0))
            at = last
        else:
            found.append(drafts[at])
            at += 1
    return found


def _sheet(
    text: str, drafts: Sequence[Draft], at: int, leads: set[int], least: int
) -> tuple[int, list[Draft]] | None:
    """The table of lines that are labels and values by turns, some of these words, and what stands around it.

    It has more rows than the `least`. Three values at least are numbers, and half of those that empty lines
    part: "Parameters", "40B", "Modality", "Text". A line may stand before them. Returned with it is where the
    next draft stands.
    """
    # Sought where a run of lines begins alone: else each of its lines would be gone through from each.
    if at and _is_plain(drafts[at - 1], leads):
        return None
    after = at
    while after < len(drafts) and _is_plain(drafts[after], leads):
        after += 1
    lines = [span for draft in drafts[at:after] for span in draft.segments]
    for first in (0, 1) if len(lines) >= _LINES_OF_SHEET else ():
        pairs = list(
            takewhile(
                lambda pair: _may_pair(text, *pair), zip(lines[first::2], lines[first + 1 :: 2], strict=False)
            )
        )
        told = sum(_is_value(text, *value) and _is_told(text, value) for _, value in pairs)
        close = all(_touch(text, label[1], value[0]) for label, value in pairs)
        enough = len(pairs) > least and len(pairs) * 2 >= _LINES_OF_SHEET and told >= _TOLD
        if enough and (close or told * 2 >= len(pairs)):
            start, end = pairs[0][0][0], pairs[-1][1][1]
            rows: list[Row] = [[[label], [value]] for label, value in pairs]
            table = Draft(Kind.TABLE, start, end, [], rows=rows, heads=0)
            before, behind = _parted(drafts[at:after], start, end)
            return after, [*before, table, *behind]
    return None


def _may_pair(text: str, label: Span, value: Span) -> bool:
    line = text[slice(*value)]
    return _is_label(text, *label) and width(line) <= _LONGEST and not _ENDS.search(line)


def _parted(drafts: Sequence[Draft], start: int, end: int) -> tuple[list[Draft], list[Draft]]:
    """What of some paragraphs stands before a place, and behind another."""
    before = [(draft, [span for span in draft.segments if span[1] <= start]) for draft in drafts]
    behind = [(draft, [span for span in draft.segments if span[0] >= end]) for draft in drafts]
    first, second = (
        [
            Draft(Kind.PARAGRAPH, spans[0][0], spans[-1][1], spans, alone=draft.alone)
            for draft, spans in side
            if spans
        ]
        for side in (before, behind)
    )
    return first, second


def _scores(
    text: str, drafts: Sequence[Draft], at: int, leads: set[int]
) -> tuple[int, Sequence[Span], list[Row]]:
    """The rows of lines by threes, a name, how it was scored and a share, and the line before them, if any.

    No empty line parts them or stands among them; first comes where the first draft stands behind them.
    """
    after, spans = at, list[Span]()
    if at and _is_plain(drafts[at - 1], leads) and _touch(text, drafts[at - 1].end, drafts[at].start):
        return at, [], []
    while after < len(drafts) and _is_plain(drafts[after], leads):
        lines = drafts[after].segments
        if spans and not _touch(text, spans[-1][1], lines[0][0]):
            break
        spans += lines
        after += 1
    opening, spans = spans[: len(spans) % _SCORED], spans[len(spans) % _SCORED :]
    threes = list(zip(spans[::3], spans[1::3], spans[2::3], strict=True))
    whole = len(opening) <= 1 and all(
        _is_label(text, *label) and not _SHARE.fullmatch(text, *note) and _SHARE.fullmatch(text, *share)
        for label, note, share in threes
    )
    rows = [[[label, note], [share]] for label, note, share in threes]
    return (after, opening, rows) if whole else (at, [], [])


def _touch(text: str, end: int, start: int) -> bool:
    """Whether no empty line stands between two places."""
    return text.count("\n", end, start) <= 1


def _run(text: str, drafts: Sequence[Draft], at: int, leads: set[int]) -> tuple[int, list[_Pair]]:
    """The pairs that begin at a draft, and where the first draft stands that goes on with none."""
    pairs: list[_Pair] = []
    while at < len(drafts) and _is_plain(drafts[at], leads):
        spans = drafts[at].segments
        if len(spans) % 2 and at + 1 < len(drafts) and _is_plain(drafts[at + 1], leads):
            spans, after = [*spans, *drafts[at + 1].segments], at + 2
        else:
            after = at + 1
        more = list(_paired(text, spans))
        if not more:
            break
        pairs += more
        at = after
    return at, pairs


def _paired(text: str, spans: Sequence[Span]) -> Iterator[_Pair]:
    """Lines that are a label and its value by turns; nothing where any is not."""
    told = list(zip(spans[::2], spans[1::2], strict=False))
    whole = len(spans) % 2 == 0 and all(_is_label(text, *one) and _is_value(text, *two) for one, two in told)
    yield from told if whole else ()


def _is_plain(draft: Draft, leads: set[int]) -> bool:
    return draft.kind is Kind.PARAGRAPH and draft.parent is None and id(draft) not in leads


def _is_label(text: str, start: int, end: int) -> bool:
    line = text[start:end]
    return width(line) <= _LONGEST and bool(_LABEL.match(line)) and bool(_LETTERS.search(line))


def _is_value(text: str, start: int, end: int) -> bool:
    line = text[start:end]
    return width(line) <= _LONGEST_VALUE and _VALUE.match(line) is not None


def _is_told(text: str, value: Span) -> bool:
    """Whether a value is more than the number of a chapter or of a place in a list."""
    line = text[value[0] : value[1]]
    return any(map(str.isdigit, line)) and not _LIST_MARK.match(line)
