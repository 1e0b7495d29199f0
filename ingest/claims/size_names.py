"""Sizes and versions that stand for models, in cells and at the head of list items: "27B", "v2.1"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Final

from ingest.claims.scope import distinct
from ingest.claims.sections import SIZE, heads_subject, title_of
from ingest.notes.note import Block, Cell, Kind, Note, Table
from ingest.recognition.identity import ModelName, identity
from ingest.recognition.models import ModelFinder

_VERSION: Final = re.compile(r"[vV]\d+(?:\.\d+)*(?![\w.])")
_LAST_VERSION: Final = re.compile(r"[\s_-]*[vV]?\d+(?:\.\d+)*$")
_FRAME: Final = " *_`#-–—([{"
_HEAD_END: Final = re.compile(r"[*_`]*\s*(?:[:：]|[-–—]\s|→|->)")

Names = Sequence[tuple[ModelName, ...]]


def name_items(note: Note, names: Names, finder: ModelFinder) -> list[tuple[ModelName, ...]]:
    """Add to each list item that a size heads, "27B: 17 GB", the model of this size of the family in view."""
    found = list(names)
    for index, block in enumerate(note.blocks):
        size = SIZE.search(block.inline.text) if block.kind is Kind.ITEM and not names[index] else None
        if size is None or block.inline.text[: size.start()].strip(_FRAME):
            continue
        family = _family_over(note, block, names, finder)
        if family is not None and _HEAD_END.match(block.inline.text, size.end()):
            model = _of_size(family, size.group(), finder)
            found[index] = (replace(model, start=size.start(), end=size.end()),) if model else ()
    return found


def name_cells(
    note: Note, block: Block, table: Table, names: Names, finder: ModelFinder
) -> Mapping[Cell, ModelName]:
    """Name the cells that are sizes or versions of the family in view, where a whole row or column is.

    They stand in the first column, or beside the first cell of the head.
    """
    family = _family_over(note, block, names, finder)
    if family is None:
        return {}
    column = [row[0] for row in table.rows[table.heads :] if row]
    rows = [row[1:] for row in table.rows[: table.heads]]
    heads = [next((c for c in cells if c and c.inline.text.strip()), None) for cells in zip_longest(*rows)]
    for cells in (column, [cell for cell in heads if cell is not None]):
        found = dict(_named(cells, family, finder))
        if found:
            return found
    return {}


def _named(cells: Sequence[Cell], family: ModelName, finder: ModelFinder) -> Iterator[tuple[Cell, ModelName]]:
    filled = [cell for cell in cells if cell.inline.text.strip(_FRAME)]
    for pattern, of_kind in ((SIZE, _of_size), (_VERSION, _of_version)):
        told = [pattern.match(cell.inline.text) for cell in filled]
        kinds = {match.group() for match in told if match}
        if not all(told) or len(kinds) < max(len(told), 2):
            continue
        for cell, match in zip(filled, told, strict=True):
            model = of_kind(family, match.group(), finder) if match else None
            if match and model and heads_subject(cell.inline.text[match.end() :]):
                yield cell, replace(model, start=match.start(), end=match.end())


def _of_size(family: ModelName, size: str, finder: ModelFinder) -> ModelName | None:
    if SIZE.search(family.text):
        return None
    return _whole(f"{family.text}-{size}", finder)


def _of_version(family: ModelName, version: str, finder: ModelFinder) -> ModelName | None:
    name = _LAST_VERSION.sub("", family.text)
    text = f"{name} {version}"
    if name == family.text:
        return None
    return _whole(text, finder) or replace(family, text=text, iri=identity(text))


def _whole(text: str, finder: ModelFinder) -> ModelName | None:
    return next((name for name in finder.find(text) if len(name.text) == len(text)), None)


def _family_over(note: Note, block: Block, names: Names, finder: ModelFinder) -> ModelName | None:
    """The one model that leads a block in: that of its list's lead, of its headings, of the title."""
    above: Iterable[int] = (*([block.parent] if block.parent is not None else []), *reversed(block.headings))
    for index in above:
        named = distinct(names[index])
        if named:
            return named[0] if len(named) == 1 else None
    return title_of(note, names, finder)
