"""Sizes and versions that stand for models by the layout: "### 27B", "- 27B: 17 GB", cells of a table."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Final

from ingest.claims.family_sizes import BARE_VERSION, SIZE, VERSION, Families, Names, sizes_in
from ingest.claims.tier_names import Tiers
from ingest.notes.note import Block, Cell, Kind, Note, Table
from ingest.recognition.candidates import cue_words
from ingest.recognition.identity import ModelName
from ingest.recognition.models import ModelFinder
from ingest.recognition.words import fold

_FRAME: Final = " *_`#-–—([{"
_HEAD_END: Final = re.compile(r"[*_`]*\s*(?:[:：]|[-–—]\s|→|->)")
_WORD: Final = re.compile(r"[\s-]*([^\W\d_]+)")
_PART: Final = re.compile(r"[\s-]+([A-Za-z][\w.]*)(?![\w-])")
_SHEET: Final = 2
_LABEL_END: Final = re.compile(r"[\s*_`]*(?:[（(][^()（）]*[)）])?[\s*_`]*([:：]?)[\s*_`]*")


def name_lines(note: Note, names: Names, finder: ModelFinder) -> list[tuple[ModelName, ...]]:
    """Add the model of its size to each heading that is one, "### 122B-A10B", and to each item one heads.

    "27B: 17 GB" is such an item, and "Results of the 27B Dense:" is about one; `names` are those that each
    block is known to have.
    """
    headed = _named(note, Kind.HEADING, Families(note, names, finder))
    return _named(note, Kind.ITEM, Families(note, headed, finder))


def _named(note: Note, kind: Kind, families: Families) -> list[tuple[ModelName, ...]]:
    found = list(families.names)
    tiers = families.finder.words.tiers
    for index, block in enumerate(note.blocks):
        text = block.inline.text
        size = next(sizes_in(text), None) if block.kind is kind and not found[index] else None
        if size is None:
            continue
        end = _past_tiers(text, size.end(), tiers)
        if text[: size.start()].strip(_FRAME):
            heads = end > size.end() and _ends_label(text[end:], kind)
        elif kind is Kind.HEADING:
            heads = _heads_subject(text[size.end() :], tiers)
        else:
            heads = _HEAD_END.match(text, end) is not None
        model = families.of_size(families.over(block), size.group()) if heads else None
        found[index] = (replace(model, start=size.start(), end=end),) if model else ()
    return found


def name_cells(families: Families, block: Block, table: Table) -> Mapping[Cell, tuple[ModelName, ...]]:
    """Name the cells that are sizes, versions or tiers of the family in view, where a whole row or column is.

    They stand in the first column, or beside the first cell of the head. The tiers in any other cell are of
    the family that its row begins with: `BERT | Base: 110M, Large: 340M`.
    """
    tiers = Tiers(families)
    column = [row[0] for row in table.rows[table.heads :] if row]
    rows = [row[1:] for row in table.rows[: table.heads]]
    heads = [next((c for c in cells if c and c.inline.text.strip()), None) for cells in zip_longest(*rows)]
    first = next((row[0] for row in table.rows[: table.heads] if row), None)
    head = fold(first.inline.text.strip(_FRAME)) if first else ""
    models = not head or head in _nouns()
    for cells in (column, [cell for cell in heads if cell is not None]):
        found = dict(_cells(cells, families.over(block), families)) or _versions(cells, families)
        found = found or _tiers(cells, families.over(block, bare=True), tiers, models)
        if found:
            return {cell: (name,) for cell, name in found.items()}
    return dict(_runs(table, tiers, block))


def _runs(table: Table, tiers: Tiers, block: Block) -> Iterator[tuple[Cell, tuple[ModelName, ...]]]:
    """The cells with tiers of the family that begins their row, or in a sheet of the one in view."""
    for row in table.rows[table.heads :]:
        for cell in row[1:]:
            text = cell.inline.text
            if tiers.may_run(text):
                family = tiers.families.named_by(row[0].inline.text)
                sheet = len(row) == _SHEET and not family
                names = tiers.run(text, tiers.families.over(block, bare=True) if sheet else family)
                if names:
                    yield cell, names


def _nouns() -> frozenset[str]:
    return cue_words("model_nouns") | cue_words("variants")


def _tiers(cells: Sequence[Cell], family: str, tiers: Tiers, headed: bool) -> dict[Cell, ModelName]:
    filled = [cell for cell in cells if cell.inline.text.strip(_FRAME)]
    models = tiers.cells([cell.inline.text for cell in filled], family, headed)
    return dict(zip(filled, models, strict=True)) if models else {}


def _cells(cells: Sequence[Cell], family: str, families: Families) -> Iterator[tuple[Cell, ModelName]]:
    filled = [cell for cell in cells if cell.inline.text.strip(_FRAME)]
    for pattern, of_kind in ((SIZE, families.of_size), (VERSION, families.of_version)):
        told = [pattern.match(cell.inline.text) for cell in filled]
        kinds = {match.group() for match in told if match}
        if not all(told) or len(kinds) < max(len(told), 2):
            continue
        for cell, match in zip(filled, told, strict=True):
            model = of_kind(family, match.group(), kinds) if match else None
            rest = cell.inline.text[match.end() :] if match else ""
            if match and model and _heads_subject(rest, families.finder.words.tiers):
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


def _heads_subject(rest: str, tiers: Container[str]) -> bool:
    """Whether a size stands for a model: nothing follows it, a mark, a name, or a word for a model."""
    word = _WORD.match(rest)
    return (
        word is None
        or word[1][0].isupper()
        or fold(word[1]) in cue_words("variants")
        or fold(word[1]) in tiers
    )


def _past_tiers(text: str, end: int, tiers: Container[str]) -> int:
    """Where the words end that go on with a size: "26B A4B MoE"."""
    while (word := _PART.match(text, end)) and (fold(word[1]) in tiers or SIZE.fullmatch(word[1][1:])):
        end = word.end()
    return end


def _ends_label(rest: str, kind: Kind) -> bool:
    """Whether nothing but an aside follows in a heading, and in an item a colon that ends it."""
    label = _LABEL_END.fullmatch(rest)
    return label is not None and (kind is Kind.HEADING or bool(label[1]))
