"""What stands at the edges of a PDF's pages: running heads, page numbers, footnotes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from ingest.notes.formats.print_lines import Line

_EDGE: Final = 2  # lines at the top and at the foot of a page that may be no text
_MARGIN: Final = 0.1  # of a page's height
_DIGITS: Final = re.compile(r"\d+")
_FOLIO: Final = re.compile(
    r"(?:[^\W\d]{1,10}\.?\s?)?[-–—|\[(]?\s?(\d{1,4})\s?[-–—|\])]?(?:\s?(?:/|of|de|sur|из|von|di)\s?(\d{1,4}))?",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(r"\[?(\d{1,3}|[*†‡§])\]?[.)]?\s*")


def running(pages: Sequence[tuple[float, Sequence[Line]]]) -> set[int]:
    """The lines, by identity, that are no text of their page: (height of the page, its lines) each.

    What two pages say at the same edge but for its figures, in most pages of the document or in three, is a
    running head; a number that stands alone at an edge, and is that of the page or grows with it, a folio.
    """
    edges = [(number, line) for number, (height, lines) in enumerate(pages) for line in _edges(height, lines)]
    said = Counter(_shape(line) for line in {(number, _shape(line)): line for number, line in edges}.values())
    least = min(3, max(2, (len(pages) + 1) // 2))
    shifts: Counter[int] = Counter()
    folios: list[tuple[int, Line]] = []
    for number, line in edges:
        found = _FOLIO.fullmatch(line.plain())
        if found is not None:
            shifts[int(found.group(1)) - number] += 1
            folios.append((int(found.group(1)) - number, line))
    alone = {id(line) for shift, line in folios if shift == 1 or shifts[shift] > 1}
    return alone | {id(line) for _, line in edges if said[_shape(line)] >= least}


def _edges(height: float, lines: Sequence[Line]) -> list[Line]:
    """The lines in the margins of a page, the outermost of them."""
    placed = sorted(lines, key=lambda line: -line.base)
    top = [line for line in placed[:_EDGE] if line.base > height * (1 - _MARGIN)]
    foot = [line for line in placed[-_EDGE:] if line.base < height * _MARGIN and line not in top]
    return top + foot


def _shape(line: Line) -> tuple[str, int]:
    return _DIGITS.sub("0", line.plain()), round(line.base / 6)


def footnotes(lines: Sequence[Line], body: float, height: float) -> list[tuple[str, list[Line]]]:
    """The footnotes of a page, label and lines each: smaller than the text, below it, each with a mark."""
    placed = sorted(lines, key=lambda line: -line.base)
    foot: list[Line] = []
    while placed and placed[-1].height < 0.93 * body and placed[-1].base < height / 2:
        foot.insert(0, placed.pop())
    notes: list[tuple[str, list[Line]]] = []
    for line in foot:
        label = _LABEL.match(line.plain())
        if label is not None and _is_mark(line, label.group(1)):
            notes.append((label.group(1), [line]))
        elif notes:
            notes[-1][1].append(line)
    return notes


def _is_mark(line: Line, label: str) -> bool:
    """Whether the line begins with its label: raised, or a figure that is no amount of something."""
    first = line.segments[0].glyphs[0]
    raised = first.height < 0.85 * line.height or first.base > line.base + 0.1 * line.height
    return raised or not label.isdigit() or line.plain().startswith(("[", f"{label}.", f"{label})"))
