"""The scores in a list that known tests head, beside which what heads another item is a test too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.claims.sentence import begin_of
from ingest.notes.note import Kind, Note
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role
from ingest.recognition.reader import Reading

KEYED: Final = re.compile(r"[\s*_`]*(?:[（(][^()（）]*[)）])?[\s*_`]*(?:[:：=]|[–—-]\s)[\s*_`~≈]*")
"""What stands between what heads an item and its value: a bracket at most, and a colon or a dash."""


def scores_beside(note: Note, readings: Sequence[Reading], index: int) -> tuple[Number, ...]:
    """The scores that the other items of an item's list give the tests that head them."""
    block = note.blocks[index]
    if block.kind is not Kind.ITEM:
        return ()
    found = (_score(readings[place]) for place in _list(note, index) if place != index)
    return tuple(score for score in found if score is not None)


def _list(note: Note, index: int) -> Iterator[int]:
    """The items of the list that an item belongs to, those nested in others left out."""
    blocks, block = note.blocks, note.blocks[index]
    for places in (range(index, -1, -1), range(index + 1, len(blocks))):
        for place in places:
            other = blocks[place]
            if other.kind is not Kind.ITEM or other.level < block.level:
                break
            if (other.level, other.parent) == (block.level, block.parent):
                yield place


def _score(reading: Reading) -> Number | None:
    """The number that an item gives the test that heads it."""
    label = next((term for term in reading.terms if term.role is Role.LABEL), None)
    number = next((n for n in reading.numbers if label is not None and n.start >= label.end), None)
    if label is None or number is None or any(map(str.isalnum, reading.text[: label.start])):
        return None
    test = any(metric.benchmark and not metric.general for metric in label.metrics)
    return number if test and KEYED.fullmatch(reading.text, label.end, begin_of(number)) else None
