"""Names whose bracket begins with how many parameters they have: "Zorb-2 (7B parameters)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from ingest.languages.language import Language
from ingest.recognition.definitions import FREE, NAME, is_name
from ingest.recognition.predicates import any_of
from ingest.recognition.words import UNSPACED

_WORDS: Final = r"[ \u00a0-]?(?:[^\W\d_]{1,16}[ .\u00a0-]{1,2}){0,2}(?:d['’])?"
_SCALES: Final = "[億万兆]?(?:個の|の)?"
_HEDGE: Final = r"(?:[~≈約]\s?|[^\W\d_]{1,9}\.?\s)?"
# A letter and a digit in one word, so that "Stage 1 (7B parameters)" is none.
_BEFORE: Final = re.compile(
    rf"(?:[«“„\"‘「『]\s?{NAME}\s?[»”\"’」』]|{FREE}(?=[^\n]*[A-Za-z][.-]?\d){NAME})[*_`]*\s?$"
)
_LONGEST: Final = 80


def sized(texts: Iterable[str], whole: str, language: Language) -> Iterator[str]:
    """Find the names in quotation marks, or with a version, whose bracket begins with their parameters.

    `whole` is the note, as for definitions.
    """
    if not language.definitions.sizes:
        return
    bracket = _bracket(language)
    for text in texts:
        for opened in bracket.finditer(text) if "(" in text or "（" in text else ():
            first = max(0, opened.start() - _LONGEST)
            before = _BEFORE.search(text[first : opened.start()])
            name = (before.group(1) or before.group(2)).rstrip(".,") if before else ""
            place = before.start(1 if before.group(1) else 2) if before else 0
            if name and is_name(name, text[: first + place], whole):
                yield name


@cache
def _bracket(language: Language) -> re.Pattern[str]:
    sizes = any_of(language.definitions.sizes)
    joined = _SCALES if UNSPACED.search(sizes) else _WORDS
    return re.compile(rf"[(（]\s?{_HEDGE}\d[\d.,]{{0,12}}[BMT]?{joined}(?i:{sizes})")
