"""Heads whose brackets tell what stands in those of their cells: `Params (active)` over `117B (5B)`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from ingest.claims.heads import Head
from ingest.claims.marks import BRACKETED
from ingest.recognition.mentions import Number
from ingest.recognition.reader import Reading

_PAIR: Final = 2
_APART: Final = re.compile(r"[ \u00a0*_`]*[(（/／]")


def of_cells(heads: Sequence[Head], cells: Sequence[Iterable[Reading]]) -> Iterator[Head]:
    """Read each head by the cells under it: one that names a kind in brackets is of the whole where they do.

    A cell without brackets has the whole then; where none has any, all have the kind.
    """
    for head, column in zip(heads, cells, strict=True):
        if not _names_kind(head):
            yield head
        elif any(map(_is_pair, column)):
            yield replace(head, metrics=head.parts[:1], condition=_rest(head))
        else:
            yield replace(head, parts=(), condition=_rest(head))


def aside_of(reading: Reading, head: Head) -> Number | None:
    """The number in brackets behind the only one of a cell, which is of the kind in its head's brackets."""
    asides = [match.span() for match in BRACKETED.finditer(reading.text)]
    inside = [n for n in reading.numbers if any(start < n.start < end for start, end in asides)]
    return inside[0] if _names_kind(head) and _is_pair(reading) and len(inside) == 1 else None


def _names_kind(head: Head) -> bool:
    return len(head.parts) == _PAIR and head.parts[0].iri in head.parts[1].broader


def _rest(head: Head) -> str:
    """The condition of a head, unless it is the kind in its brackets."""
    return "" if head.condition in map(str.strip, BRACKETED.findall(head.reading.text)) else head.condition


def _is_pair(reading: Reading) -> bool:
    """Whether a cell is two numbers, the second in brackets or behind a slash."""
    numbers = reading.numbers
    return len(numbers) == _PAIR and _APART.match(reading.text, numbers[0].end) is not None
