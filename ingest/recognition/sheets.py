"""Notes that are the sheet of one model: what stands under their keys is what nothing but a model has."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from ingest.notes.note import Block, Kind, Note
from ingest.recognition.identity import ModelName
from ingest.recognition.metrics import Metric, Role, Term

_KEYED: Final = re.compile(r"[\s*_`]*[^:：=\n]{2,40}?[*_`]*\s?[:：=](?=.*\d)", re.DOTALL)
_LINES: Final = (Kind.ITEM, Kind.PARAGRAPH)
_PAIR: Final = 2


def is_sheet(note: Note, found: Sequence[Sequence[ModelName]], find: Callable[[str], Sequence[Term]]) -> bool:
    """Whether keys and values of a note tell what only models have, and two such things at least.

    `found` are the names that each block is known to have, `find` finds the terms of a text. Parameters,
    layers, experts are such; a context window alone may be the setting of a tool, a price that of a service.
    What lists known models is a sheet of none.
    """
    told: dict[str, Metric] = {}
    for block, names in zip(note.blocks, found, strict=True):
        key = _KEYED.match(block.inline.text) if block.kind in _LINES else None
        if key and names and names[0].end <= key.end():
            return False
        for line in _lines(block):
            for term in find(line):
                told.update((m.iri, m) for m in term.metrics[:1] if term.role is Role.LABEL and _is_built(m))
    return len(told) >= _PAIR and any(not metric.limit for metric in told.values())


def _is_built(metric: Metric) -> bool:
    return metric.intrinsic or metric.limit or metric.unit == "parameter"


def _lines(block: Block) -> Iterator[str]:
    """The keys of a block with their values, where these have a number: "Context window: 128K"."""
    if block.kind in _LINES and _KEYED.match(block.inline.text):
        yield block.inline.text
    for row in block.table.rows if block.table is not None else ():
        if len(row) == _PAIR and any(map(str.isdigit, row[1].inline.text)):
            yield f"{row[0].inline.text}: {row[1].inline.text}"
