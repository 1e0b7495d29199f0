"""Printed characters as lines, and lines as text: spaces, raised figures, bold words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType
from typing import Final

from ingest.notes.formats.escape import escaped
from ingest.notes.formats.glyphs import Glyph

_WORD_GAP: Final = 0.18  # of a line's height
_CELL_GAP: Final = 0.9
_SAME_BASE: Final = 0.45
_RAISED: Final = 0.12
_SMALL: Final = 0.85
_NO_MARKS: Final[Mapping[int, str]] = MappingProxyType({})
_WIDE: Final = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class Segment:
    """Glyphs of one line with no more than a word's space between any two."""

    glyphs: tuple[Glyph, ...]
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print: its segments from left to right, its base line, the height of its characters."""

    segments: tuple[Segment, ...]
    base: float
    height: float
    page: int

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.segments[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return max(segment.right for segment in self.segments)

    @property
    def glyphs(self) -> list[Glyph]:
        """Its characters, a space between two segments."""
        found: list[Glyph] = []
        for segment in self.segments:
            if found:
                found.append(Glyph(" ", segment.left, segment.left, self.base, 0.0))
            found += segment.glyphs
        return found

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(glyph.bold for segment in self.segments for glyph in segment.glyphs if glyph.height)

    @property
    def fixed(self) -> bool:
        """Whether all of it is in a font whose characters are of one width, as code is."""
        return all(glyph.fixed for segment in self.segments for glyph in segment.glyphs if glyph.height)

    def plain(self) -> str:
        """Its text, without any markup."""
        return "".join(glyph.text for glyph in self.glyphs).strip()


def lines_of(glyphs: Iterable[Glyph], page: int) -> list[Line]:
    """The lines of print in the order in which they are drawn.

    What is drawn further on at the same height, as the next cell of a row, goes on with the line.
    """
    lines: list[Line] = []
    row: list[list[Glyph]] = []
    for run in _runs(glyphs):
        if row and not _continues(row, run):
            lines.append(_line(row, page))
            row = []
        row.append(run)
    if row:
        lines.append(_line(row, page))
    return lines


def _runs(glyphs: Iterable[Glyph]) -> Iterable[list[Glyph]]:
    """Glyphs that are drawn one after the other, up to a wide gap or another line."""
    run: list[Glyph] = []
    space: Glyph | None = None
    for glyph in glyphs:
        if not glyph.height:
            space = glyph
            continue
        if run:
            last = run[-1]
            height = max(last.height, glyph.height)
            gap = glyph.left - last.right
            if abs(glyph.base - last.base) > _SAME_BASE * height or gap < -height or gap > _CELL_GAP * height:
                yield run
                run = []
            elif gap > _WORD_GAP * height or (space is not None and gap > 0.02 * height):
                run.append(Glyph(" ", last.right, glyph.left, last.base, 0.0))
        run.append(glyph)
        space = None
    if run:
        yield run


def _continues(row: Sequence[Sequence[Glyph]], run: Sequence[Glyph]) -> bool:
    height = max(row[-1][-1].height, run[0].height)
    base = _base(row[-1])
    return abs(_base(run) - base) <= _RAISED * height * 2 and run[0].left >= row[-1][-1].right


def _base(run: Sequence[Glyph]) -> float:
    """The base line of the tallest characters: what is raised is smaller."""
    tall = [glyph for glyph in run if glyph.height]
    height = max(glyph.height for glyph in tall)
    return next(glyph.base for glyph in tall if glyph.height >= 0.95 * height)


def _line(row: Sequence[Sequence[Glyph]], page: int) -> Line:
    glyphs = [glyph for run in row for glyph in run if glyph.height]
    height = Counter(glyph.height for glyph in glyphs).most_common(1)[0][0]
    segments = tuple(Segment(tuple(run), run[0].left, run[-1].right) for run in row)
    base = next(glyph.base for glyph in glyphs if glyph.height == height)
    return Line(segments, base, height, page)


def text_of(lines: Sequence[Line], marks: Mapping[int, str] = _NO_MARKS) -> str:
    """The running text of lines that are one paragraph, as Markdown; hyphens at line ends are undone.

    `marks` are put before the lines, by identity, that they belong to.
    """
    text = ""
    for line in lines:
        piece, mark = _marked(line), marks.get(id(line), "")
        if not text:
            text = mark + piece
        elif text.endswith("-") and text[-2:-1].isalnum() and piece[:1].isalnum():
            broken = text[-2].isalpha() and piece[0].islower()
            text = (text[:-1] if broken else text) + mark + piece
        else:
            joined = _WIDE.match(text[-1]) and _WIDE.match(piece[:1])
            text += mark + piece if joined else f" {mark}{piece}"
    return text.replace("****", "").replace("** **", " ")


def _marked(line: Line) -> str:
    """A line with its bold words and raised figures marked; a line that is all bold is not."""
    whole = line.bold
    parts = []
    for (bold, raised), group in groupby(line.glyphs, lambda glyph: _look(glyph, line, whole=whole)):
        text = escaped("".join(glyph.text for glyph in group))
        core = text.strip()
        if raised and core:
            text = text.replace(core, f"<sup>{core}</sup>")
        elif bold and core:
            text = text.replace(core, f"**{core}**")
        parts.append(text)
    return "".join(parts).strip()


def _look(glyph: Glyph, line: Line, *, whole: bool) -> tuple[bool, bool]:
    if not glyph.height:
        return False, False
    small = glyph.height < _SMALL * line.height
    return glyph.bold and not whole, small and glyph.base > line.base + _RAISED * line.height
