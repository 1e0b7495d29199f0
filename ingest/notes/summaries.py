"""What a note's head tells of it in sentences: its description, its summary, the answers of its questions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.notes.drafts import Draft
from ingest.notes.heads.keys import DESCRIPTION, plain
from ingest.notes.lines import trim
from ingest.notes.note import FrontMatter, Kind

_TELLING: Final = frozenset(
    {*DESCRIPTION, "answer", "chapo", "dek", "faq", "highlights", "intro", "keypoints", "lead", "lede"}
    | {"subtitle", "takeaways", "teaser", "tldr"}
)
_DIGIT: Final = re.compile(r"\d")
_LINE: Final = re.compile(r"[^\r\n]+")
_SHORTEST: Final = 20


def summaries(text: str, front: FrontMatter) -> Iterator[Draft]:
    """The paragraphs of a note's head, in its order: fields that tell in sentences, with a number in them.

    One that its head writes with escapes is none, for its characters do not stand there.
    """
    position = front.start
    for key, value in front.fields:
        for told in _sentences(value) if plain(key) in _TELLING else ():
            place = _place(told, text, position, front.end)
            if place is not None:
                start, end = place
                lines = (trim(text, *line.span()) for line in _LINE.finditer(text, start, end))
                yield Draft(Kind.PARAGRAPH, start, end, [line for line in lines if line[0] < line[1]])
                position = end


def _sentences(value: object) -> Iterator[str]:
    """The texts in a field that are long enough for a sentence, of lists and maps those of their values."""
    if isinstance(value, str):
        if len(value) >= _SHORTEST and _DIGIT.search(value):
            yield value.strip()
    elif isinstance(value, dict):
        for key, inner in value.items():
            if plain(str(key)) in _TELLING:
                yield from _sentences(inner)
    elif isinstance(value, list):
        for item in value:
            yield from _sentences(item)


def _place(told: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a value stands in its head, whose lines may break between its words."""
    found = text.find(told, start, end)
    if found >= 0:
        return found, found + len(told)
    folded = re.compile(r"\s+".join(map(re.escape, told.split()))).search(text, start, end)
    return folded.span() if folded else None
