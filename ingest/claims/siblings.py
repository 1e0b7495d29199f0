"""Items of a list that go on with the test of the item before: "A: 90% on X", "B: 89%", "C: 87%"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ingest.claims.marks import BRACKETED
from ingest.claims.rules import Carried
from ingest.notes.note import Kind, Note
from ingest.recognition.reader import Reading

_WORD: Final = re.compile(r"[^\W_]")


@dataclass(slots=True)
class Siblings:
    """What the last item of a list was a score on, for the one right behind it; `place` is its block."""

    note: Note
    place: int = -1
    told: Carried | None = None

    def before(self, index: int, reading: Reading) -> Carried | None:
        """What the item before was a score on, where this one is a model and a number and nothing else."""
        blocks = self.note.blocks
        if self.told is None or self.place != index - 1 or blocks[index].kind is not Kind.ITEM:
            return None
        level, parent = blocks[self.place].level, blocks[self.place].parent
        alike = (blocks[index].level, blocks[index].parent) == (level, parent)
        return self.told if alike and _is_bare(reading) else None

    def ended(self, index: int, reading: Reading, carried: Carried | None) -> None:
        """Note what an item was a score on, where it begins with its model and has one number."""
        self.place, self.told = index, None
        if self.note.blocks[index].kind is Kind.ITEM and carried and carried[1].metric.benchmark:
            told = len(reading.models) == 1 and len(_outside(reading)) == 1
            leads = told and not _WORD.search(reading.text, 0, reading.models[0].start)
            self.told = carried if leads else None


def _outside(reading: Reading) -> list[int]:
    """Where the numbers of an item stand that are in no brackets."""
    asides = [match.span() for match in BRACKETED.finditer(reading.text)]
    return [n.start for n in reading.numbers if not any(start < n.start < end for start, end in asides)]


def _is_bare(reading: Reading) -> bool:
    """Whether an item is one model, brackets behind it at most, and one number."""
    if len(reading.models) != 1 or len(_outside(reading)) != 1:
        return False
    text = list(BRACKETED.sub(lambda match: " " * len(match.group()), reading.text))
    spans = [*((m.start, m.end) for m in reading.models), *((n.start, n.end) for n in reading.numbers)]
    for start, end in spans:
        text[start:end] = " " * (end - start)
    return not _WORD.search("".join(text))
