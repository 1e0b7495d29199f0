"""Notes and sections that are the sheet of one model: their keys are for what nothing but a model has."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from ingest.notes.note import Block, Kind, Note
from ingest.recognition.definitions import NAME, is_written
from ingest.recognition.identity import Family, ModelName
from ingest.recognition.metrics import Metric, Role, Term
from ingest.recognition.words import fold

_KEYED: Final = re.compile(r"[\s*_`]*[^:：=\n]{2,40}?[*_`]*\s?[:：=](?=.*\d)", re.DOTALL)
_LINES: Final = (Kind.ITEM, Kind.PARAGRAPH)
_NAME: Final = re.compile(NAME)
_FRAME: Final = " *_`#"
_SET_OFF: Final = " *_`#•·▪🔹🔸"
_DIGIT: Final = re.compile(r"\d")
_PAIR: Final = 2
_COUNTED: Final = frozenset({"token", "parameter"})
# A number, a name, its maker in brackets: "### 2. Yi (01.AI)", and the same before what is told of it.
_HEADED: Final = re.compile(
    r"(?:\d{1,2}[.)]\s+)?[*_`]*(\w[^*_`:：()（）\n]{0,30}?)[*_`]*(?:\s?[(（][^()（）]*[)）])?[*_`]*"
)
_LABELLED: Final = re.compile(rf"{_HEADED.pattern}(?:\s?:[*_`]*\s+|\s?：|\s[–—-]\s+)(?=.*\d)", re.DOTALL)
# A clause that begins a sentence with a name, which a verb or a mark for it follows, and has a digit.
_OPENING: Final = re.compile(
    r"(?:^|(?<=[.!?…]\s)|(?<=。))[*_`]*([A-Z][A-Za-z]*(?:[ \u00a0-][A-Z][A-Za-z]*)?)[*_`]*"
    r"(?:['’]s\s|[ \u00a0](?=[^\W\dA-ZА-ЯЁ_])|\s?[はがのも])"
    r"(?=[^.,;:!?、。\n]*\d)[^.,;:!?、。\n]*(?:[.,]\d[^.,;:!?、。\n]*)*"
)

_Find = Callable[[str], Sequence[Term]]


def headings_of_sheets(note: Note, found: Sequence[Sequence[ModelName]], find: _Find) -> Iterator[str]:
    """Find the names that are headings, nothing else, of sections that are each the sheet of a model.

    A plain word is no name there, nor what a model has: "Configuration", "MoE layers".
    """
    blocks = note.blocks
    starts = [index for index, block in enumerate(blocks) if block.kind is Kind.HEADING]
    for start, end in pairwise([*starts, len(blocks)]):
        name = blocks[start].inline.text.strip(_FRAME)
        if not found[start] and _NAME.fullmatch(name) and is_written(name) and not find(name):
            section = slice(start + 1, end)
            if is_sheet(blocks[section], found[section], find):
                yield name


def families_of_sheets(
    note: Note, found: Sequence[Sequence[ModelName]], find: _Find, is_family: Callable[[str], Family | None]
) -> Iterator[str]:
    """Find the families that head a section, a line or a sentence where figures are told as of a model.

    "### 2. Yi (01.AI)" over "- Context: 200K tokens", "**Yi**: 34B parameters"; no model is named there.
    "Falcon has 180 billion parameters", unlike "Mistral has a model of 24 billion": that is its maker.
    """
    blocks = note.blocks
    starts = [index for index, block in enumerate(blocks) if block.kind is Kind.HEADING]
    for start, end in pairwise([*starts, len(blocks)]):
        head = _HEADED.fullmatch(blocks[start].inline.text.strip(_SET_OFF))
        if head and not any(found[start:end]) and is_family(head[1]):
            texts = (block.inline.text for block in blocks[start + 1 : end] if block.kind in _LINES)
            if any(_tells(text, find) for text in texts):
                yield head[1]
    counting = (
        (block, names)
        for block, names in zip(blocks, found, strict=True)
        if block.kind in _LINES and _DIGIT.search(block.inline.text)
    )
    for block, names in counting:
        text = block.inline.text.lstrip(_SET_OFF)
        head = None if names else _LABELLED.match(text)
        if head and is_family(head[1]) and _tells(text[head.end() :], find):
            yield head[1]
        for first in _OPENING.finditer(block.inline.text):
            others = any(first.start() <= name.start < first.end() for name in names)
            family = None if others else is_family(first[1])
            maker = family is not None and fold(first[1]) in family.organization.rpartition("/")[2]
            if family is not None and not maker and _tells(first[0], find):
                yield first[1]


def _tells(text: str, find: _Find) -> bool:
    """Whether a text has a number and a word for what models are built of, or are trained on."""
    built = (
        term.name in _COUNTED if term.role is Role.NOUN else any(map(_is_built, term.metrics))
        for term in find(text)
        if term.role in (Role.LABEL, Role.NOUN)
    )
    return any(map(str.isdigit, text)) and any(built)


def is_sheet(blocks: Sequence[Block], found: Sequence[Sequence[ModelName]], find: _Find) -> bool:
    """Whether keys and values of some blocks tell what only models have, and two such things at least.

    `found` are the names that each block is known to have, `find` finds the terms of a text. Parameters,
    layers, experts are such; a context window alone may be the setting of a tool, a price that of a service.
    What lists known models is a sheet of none.
    """
    told: dict[str, Metric] = {}
    for block, names in zip(blocks, found, strict=True):
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
