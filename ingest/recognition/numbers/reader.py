"""The text being read, with what the readers look up in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ingest.languages.language import Language
    from ingest.recognition.numbers.figures import Figure
    from ingest.recognition.numbers.lexicon import Lexicon
    from ingest.recognition.numbers.units import UnitTable

WORD = re.compile(r"[a-z\u00b5\u00df-\u00f6\u00f8-\u024f\u03bc]+|[\u0430-\u045f]+")
LETTERS = re.compile(r"[A-Za-z\u00b5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u03bc]+|[\u0400-\u045f]+")
DIGIT = re.compile(r"[0-9０-９½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]")
GAP = re.compile(r"\s{0,80}")
_NEXT_WORD = re.compile(r"\s{0,80}([^\W\d_](?:[^\W\d_]|\s))")
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212"


_FORMULA = re.compile(r"(?<!\\)\$(?=[^$\n]{0,200}(?:\\[a-z]|\^)|[0-9.]{1,12}\$)[^$\n]{1,400}(?<!\\)\$")


def formula_marks(text: str) -> frozenset[int]:
    """The places of the dollar signs that set a formula off: `$4.0 \\times 10^{10}$`."""
    if text.count("$") < 2 or ("\\" not in text and "^" not in text and "$ " not in f"{text} "):
        return frozenset()
    spans = [match.span() for match in _FORMULA.finditer(text)]
    return frozenset(place for start, end in spans for place in (start, end - 1))


def lowered(text: str) -> str:
    """The text in lower case, at the same offsets."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def is_letter(character: str) -> bool:
    """Whether a character is a letter of a script that parts its words by spaces."""
    return character < "\u2000" and character.isalpha()


def sentence_ends(text: str, place: int) -> bool:
    """Whether a full stop that ends at `place` ends a sentence: a capitalised word, no acronym, follows."""
    match = _NEXT_WORD.match(text, place)
    return match is not None and match[1].istitle()


@dataclass(slots=True)
class Reader:
    """One text, its lower case at the same offsets, and its figures by their start.

    `formulas` are the places of dollar signs that set a formula off, `enumerates` tells that the text
    counts its points as `(1) … (2)`. `floor` is where the last thing read ended: nothing reaches before it.
    The text `begins` after spaces and signs, and `ends` before spaces and closing marks.
    """

    text: str
    lower: str
    language: Language
    lexicon: Lexicon
    units: UnitTable
    figures: dict[int, Figure] = field(default_factory=dict)
    formulas: frozenset[int] = frozenset()
    enumerates: bool = False
    floor: int = 0
    begins: int = field(init=False)
    ends: int = field(init=False)

    def __post_init__(self) -> None:
        self.begins = len(self.text) - len(self.text.lstrip(" \t\n-+\u2212"))
        self.ends = len(self.text.rstrip(" \t\n.!?*"))

    def word_at(self, position: int) -> tuple[str, int]:
        """The lower-case word that begins at `position`, and its end; empty where none does."""
        match = WORD.match(self.lower, position)
        return (match[0], match.end()) if match else ("", position)

    def skip(self, position: int) -> int:
        """The place after the spaces at `position`."""
        match = GAP.match(self.text, position)
        return match.end() if match else position

    def bare(self, start: int, end: int) -> bool:
        """Whether the text holds nothing but `start:end`, spaces and closing marks."""
        return start <= self.begins and end >= self.ends
