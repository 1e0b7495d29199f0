"""Characters that look like others or like nothing: what stands for them in running text, and where they are.

Invisible characters go, letters written as a base and a mark become one, and the wide and narrow forms of
Latin letters, digits and kana their usual ones. The note's text stays: only what is searched changes.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from ingest.notes.lines import Span
from ingest.notes.note import Inline

# Soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks; variation selectors stay.
_INVISIBLE: Final = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_MARKS: Final = "\u0300-\u036f\u3099\u309a\uff9e\uff9f"
_FORMS: Final = "\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uff9d"
_LATIN: Final = "A-Za-z0-9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
# Wide marks that stand inside a name or a number; elsewhere they are Japanese punctuation.
_JOINTS: Final = f"(?<=[{_LATIN}])[\uff0d\uff0e\uff0f](?=[{_LATIN}])"
_ODD: Final = re.compile(f"[{_INVISIBLE}{_MARKS}{_FORMS}\uff0d-\uff0f]")
_CLUSTER: Final = re.compile(
    f"[{_INVISIBLE}]+|[^{_INVISIBLE}{_MARKS}\\s]?[{_MARKS}]{{1,8}}|[{_FORMS}]|{_JOINTS}"
)
_LONE: Final = re.compile(f"[{_INVISIBLE}{_MARKS}]")
_GONE: Final = re.compile(f"[{_INVISIBLE}]")
_WIDTH: Final = re.compile(f"[{_FORMS}\uff0d-\uff0f\uff9e\uff9f]")
# Where a Russian word is stressed; no letter of Cyrillic is written with these.
_STRESS: Final = frozenset("\u0300\u0301")

Edit = tuple[int, int, str]


def is_odd(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether anything at `start:end` is to be folded."""
    return _ODD.search(text, start, len(text) if end is None else end) is not None


def folds(text: str, start: int, end: int) -> list[Edit]:
    """What stands for the odd characters at `start:end`: their spans, in order, and what is meant by each."""
    edits = []
    if is_odd(text, start, end):
        for found in _CLUSTER.finditer(text, start, end):
            meant = _meant(found.group())
            if meant != found.group():
                edits.append((found.start(), found.end(), meant))
    return edits


def _meant(cluster: str) -> str:
    if _LONE.match(cluster):
        return "" if _GONE.match(cluster) else cluster
    folded = unicodedata.normalize("NFKC" if _WIDTH.search(cluster) else "NFC", cluster)
    stressed = "\u0400" <= folded[0] <= "\u04ff" and len(folded) > 1 and set(folded[1:]) <= _STRESS
    return folded[0] if stressed else folded


def folded(text: str) -> Inline:
    """Running text without markup as what is searched, with the way back to its characters."""
    edits = folds(text, 0, len(text))
    if not edits:
        return Inline.plain(text)
    chunks: list[str] = []
    pieces: list[Span] = []
    ends: list[Span] = []
    here = size = 0
    for first, last, meant in (*edits, (len(text), len(text), "")):
        if here < first:
            pieces.append((size, here))
            chunks.append(text[here:first])
            size += first - here
        for character in meant:
            pieces.append((size, first))
            ends.append((size, last))
            chunks.append(character)
            size += 1
        here = last
    return Inline("".join(chunks), tuple(pieces or [(0, 0)]), ends=tuple(ends))
