"""The lines of a text and where they stand."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

_BREAK: Final = re.compile(r"(\r\n?|\n)")
_WIDE: Final = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Lines:
    """A text cut at its line ends (CR, LF, CRLF).

    `rows` are the lines and `spans` their places, end marks left out.
    """

    text: str
    spans: tuple[Span, ...]
    rows: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Lines:
        """The lines of a text; a last empty line counts only where there is no other."""
        parts = _BREAK.split(text)
        rows, marks = parts[::2], parts[1::2]
        spans = []
        start = 0
        for row, mark in zip_longest(rows, marks, fillvalue=""):
            end = start + len(row)
            spans.append((start, end))
            start = end + len(mark)
        count = len(marks) if marks and not rows[-1] else len(rows)
        return cls(text, tuple(spans[:count]), tuple(rows[:count]))

    def __len__(self) -> int:
        return len(self.spans)

    def __getitem__(self, index: int) -> str:
        return self.rows[index]

    def trimmed(self, index: int) -> Span:
        """The place of a line without the white space around it."""
        return trim(self.text, *self.spans[index])


def trim(text: str, start: int, end: int) -> Span:
    """`start:end` without the white space at its ends."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return start + left, max(start + left, end - (len(piece) - len(piece.rstrip())))


def width(text: str) -> int:
    """Columns that a text takes on a terminal, full-width characters counting two."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def is_letter(character: str) -> bool:
    """Whether a character is a letter of any script."""
    return unicodedata.category(character).startswith("L")
