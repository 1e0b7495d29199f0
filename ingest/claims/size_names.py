"""Sizes and versions that stand for models by the layout: "### 27B", "- 27B: 17 GB", cells of a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Final

from ingest.claims.family_sizes import BARE_VERSION, SIZE, VERSION, Families, Names, sizes_in
from ingest.notes.note import Block, Cell, Kind, Note, Table
from ingest.recognition.candidates import cue_words
from ingest.recognition.identity import ModelName
from ingest.recognition.models import ModelFinder
from ingest.recognition.words import fold

_FRAME: Final = " *_`#-–—([{"
_HEAD_END: Final = re.compile(r"[*_`]*\s*(?:[:：]|[-–—]\s|→|->)")
_WORD: Final = re.compile(r"[\s-]*([^\W\d_]+)")


def name_lines(note: Note, names: Names, finder: ModelFinder) -> list[tuple[ModelName, ...]]:
    """Add the model of its size to each heading that is one, "### 122B-A10B", and to each item one heads.

    "27B: 17 GB" is such an item; `names` are those that each block is known to have.
    """
    headed = _named(note, Kind.HEADING, Families(note, names, finder), _heads_subject)
    return _named(note, Kind.ITEM, Families(note, headed, finder), _heads_item)


def _named(
    note: Note, kind: Kind, families: Families, leads: Callable[[str], bool]
) -> list[tuple[ModelName, ...]]:
    found = list(families.names)
    for index, block in enumerate(note.blocks):
        text = block.inline.text
        size = next(sizes_in(text), None) if block.kind is kind and not found[index] else None
        if size is None or text[: size.start()].strip(_FRAME) or not leads(text[size.end() :]):
            continue
        model = families.of_size(families.over(block), size.group())
        found[index] = (replace(model, start=size.start(), end=size.end()),) if model else ()
    return found


def name_cells(families: Families, block: Block, table: Table) -> Mapping[Cell, ModelName]:
    """Name the cells that are sizes or versions of the family in view, where a whole row or column is.

    They stand in the first column, or beside the first cell of the head.
    """
    column = [row[0] for row in table.rows[table.heads :] if row]
    rows = [row[1:] for row in table.rows[: table.heads]]
    heads = [next((c for c in cells if c and c.inline.text.strip()), None) for cells in zip_longest(*rows)]
    for cells in (column, [cell for cell in heads if cell is not None]):
        found = dict(_cells(cells, families.over(block), families)) or _versions(cells, families)
        if found:
            return found
    return {}


def _cells(cells: Sequence[Cell], family: str, families: Families) -> Iterator[tuple[Cell, ModelName]]:
    filled = [cell for cell in cells if cell.inline.text.strip(_FRAME)]
    for pattern, of_kind in ((SIZE, families.of_size), (VERSION, families.of_version)):
        told = [pattern.match(cell.inline.text) for cell in filled]
        kinds = {match.group() for match in told if match}
        if not all(told) or len(kinds) < max(len(told), 2):
            continue
        for cell, match in zip(filled, told, strict=True):
            model = of_kind(family, match.group()) if match else None
            if match and model and _heads_subject(cell.inline.text[match.end() :]):
                yield cell, replace(model, start=match.start(), end=match.end())


def _versions(cells: Sequence[Cell], families: Families) -> dict[Cell, ModelName]:
    """Cells that are bare numbers, each the version of one family's model that the note names: 4.6 | 4.7."""
    told = {cell: match for cell in cells if (match := BARE_VERSION.fullmatch(cell.inline.text))}
    models = families.of_versions([match[1] for match in told.values()])
    return {
        cell: replace(models[match[1]], start=match.start(1), end=match.end(1))
        for cell, match in told.items()
        if match[1] in models
    }


def _heads_subject(rest: str) -> bool:
    """Whether a size stands for a model: nothing follows it, a mark, a name, or a word for a model."""
    word = _WORD.match(rest)
    return word is None or word[1][0].isupper() or fold(word[1]) in cue_words("variants")


def _heads_item(rest: str) -> bool:
    return _HEAD_END.match(rest) is not None
