"""Paragraphs whose every line is a key and its value, which people see as a list: `Context: 200K`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.notes.drafts import Draft
from ingest.notes.lines import Span
from ingest.notes.note import Kind

_KEYED: Final = re.compile(r"[*_`]*[^\W\d_][^:：=|<>。!?\[\]]{0,38}?[*_`]*\s?(?:::?|：)(?!//)[*_`]*\s*(?=\S)")
_LONGEST: Final = 120
_LEAST: Final = 2


def keyed_lines(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Make an item of each line of a paragraph where all have a key."""
    return [part for draft in drafts for part in _parts(text, draft)]


def _parts(text: str, draft: Draft) -> Iterator[Draft]:
    lines = draft.segments
    told = len(lines) >= _LEAST and all(_is_keyed(text, line) for line in lines)
    if draft.kind is not Kind.PARAGRAPH or not told:
        yield draft
        return
    for line in lines:
        yield Draft(Kind.ITEM, *line, [line], 1, draft.parent)


def _is_keyed(text: str, line: Span) -> bool:
    return line[1] - line[0] <= _LONGEST and _KEYED.match(text, *line) is not None
