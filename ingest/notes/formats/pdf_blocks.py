"""Lines of print as blocks of text: headings, paragraphs, items of lists."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from ingest.notes.formats.print_lines import Line

_LARGER: Final = 1.12
_ALIKE: Final = 1.05
_LONGEST_HEADING: Final = 120
_ITEM: Final = re.compile(r"(?:[•◦▪‣∙●○■□–—*·・-]|\d{1,3}[.)])(?:\s+|(?=[^\s\d]))")
_BULLET: Final = re.compile(r"[•◦▪‣∙●○■□–—*·・-]\s*")
_SIGN: Final = re.compile(r"[•◦▪‣∙●○■□]")
_NUMBER: Final = re.compile(r"(\d{1,3})[.)]\s+")
_CLOSED: Final = re.compile(r"[.!?:;…。！？：；][»”\"')\]）」』]*$")
_WIDE: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


@dataclass(slots=True)
class Piece:
    """Lines that are one block: what it is, and which level a heading or an item has."""

    kind: str
    lines: list[Line] = field(default_factory=list)
    level: int = 0


@dataclass(frozen=True, slots=True)
class Print:
    """How a document is printed: the height of its text, the distance of its lines, its headings' heights."""

    body: float
    leading: float
    headings: tuple[float, ...]

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Print:
        """What most of the characters of a document look like."""
        sizes: Counter[float] = Counter()
        for line in lines:
            sizes[_half(line.height)] += sum(len(segment.glyphs) for segment in line.segments)
        body = sizes.most_common(1)[0][0] if sizes else 12.0
        steps: Counter[float] = Counter()
        for above, below in pairwise(lines):
            if _half(above.height) == _half(below.height) == body and 0 < above.base - below.base < 3 * body:
                steps[_half(above.base - below.base)] += 1
        larger: list[float] = []
        for size in sorted((size for size in sizes if size >= _LARGER * body), reverse=True):
            if not larger or size < larger[-1] / _ALIKE:
                larger.append(size)
        return cls(body, steps.most_common(1)[0][0] if steps else 1.2 * body, tuple(larger[:5]))

    def level(self, line: Line) -> int:
        """The level of a heading; none for a line that is printed like the text."""
        text = line.plain()
        if len(text) > _LONGEST_HEADING or not any(map(str.isalpha, text)) or len(line.segments) > 2:
            return 0
        size = _half(line.height)
        for level, height in enumerate(self.headings, start=1):
            if height / _ALIKE <= size <= height:
                return level
        ended = _CLOSED.search(text) is not None
        return len(self.headings) + 1 if line.bold and not ended and not _ITEM.match(text) else 0


def _half(size: float) -> float:
    return round(size * 2) / 2


def pieces(lines: Iterable[Line], look: Print) -> list[Piece]:
    """The blocks of lines that follow each other on their pages."""
    found: list[Piece] = []
    edge = 0.0
    for line in lines:
        edge = max(edge, line.right)
        last = found[-1] if found else None
        kind, level = _kind(last, line, look)
        if last is not None and _joins(last, kind, level, line, look, edge):
            last.lines.append(line)
        else:
            found.append(Piece(kind, [line], level))
    return found


def _kind(last: Piece | None, line: Line, look: Print) -> tuple[str, int]:
    """What a line would begin, if it does, and the level of a heading."""
    if line.fixed and len(line.plain()) > 1:
        return "code", 0
    text = line.plain()
    level = look.level(line)
    if level and level <= len(look.headings):
        return "heading", level
    if _ITEM.match(text) and (_SIGN.match(text) or not _is_open(last, line)):
        return "item", 0
    return ("heading", level) if level else ("paragraph", 0)


def _is_open(last: Piece | None, line: Line) -> bool:
    """Whether the line above is a sentence's that a number or a dash at the start of a line goes on with."""
    if last is None or last.kind in {"heading", "item", "code"}:
        return False
    return not _CLOSED.search(last.lines[-1].plain()) and abs(line.left - last.lines[-1].left) < 2


def _joins(last: Piece, kind: str, level: int, line: Line, look: Print, edge: float) -> bool:
    before = last.lines[-1]
    if kind == "heading":
        return last.kind == kind and last.level == level and _is_next(before, line, look, 1.6)
    if kind == "code":
        return last.kind == kind and (before.page != line.page or before.base - line.base < 3 * line.height)
    return kind == "paragraph" and last.kind not in {"heading", "code"} and _goes_on(last, line, look, edge)


def _goes_on(last: Piece, line: Line, look: Print, edge: float) -> bool:
    """Whether a line goes on with the paragraph or the item above it."""
    before = last.lines[-1]
    ended = _CLOSED.search(before.plain()) is not None
    if _half(before.height) != _half(line.height):
        return False
    if before.page != line.page or line.base >= before.base:  # another page, another column
        return not ended
    if not _is_next(before, line, look, 1.3) or (last.kind == "item" and line.left < last.lines[0].left - 1):
        return False
    free = (edge - before.right) / max(edge - before.left, 1)
    if ended:
        return free <= 0.25 and line.left <= before.left + look.body
    return free <= 0.4 or _WIDE.search(before.plain()) is not None or not _starts_anew(line)


def _starts_anew(line: Line) -> bool:
    return line.plain()[:1].isupper()


def _is_next(before: Line, line: Line, look: Print, factor: float) -> bool:
    distance = before.base - line.base
    return 0 < distance <= factor * max(look.leading, look.leading * line.height / look.body)


def mark_of(text: str) -> tuple[str, str]:
    """The mark of an item in Markdown, and what follows it."""
    number = _NUMBER.match(text)
    if number is not None:
        return f"{number.group(1)}. ", text[number.end() :]
    bullet = _BULLET.match(text)
    return ("- ", text[bullet.end() :]) if bullet else ("", text)
