"""Variants that a note names by words alone beside their sizes: `Tiny (27M) / Base (61M)` of Aster."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from ingest.languages import rooms
from ingest.notes.note import Block, Kind, Note
from ingest.recognition.identity import ModelName, identity
from ingest.recognition.models import ModelFinder
from ingest.recognition.predicates import any_of
from ingest.recognition.words import fold

_WORD: Final = r"[A-Z][A-Za-z]{0,14}"
_RUN: Final = rf"(?<![A-Za-z0-9./_@-])({_WORD}(?:[ \u00a0]{_WORD}){{0,3}})"
_SIZE: Final = r"[~≈]?\d+(?:[.,]\d+)?[ \u00a0]?[BMKkМ](?![A-Za-z0-9])"
_LEAST: Final = 2
_LONGEST: Final = 3


def word_variants(
    note: Note, title: Sequence[ModelName], finder: ModelFinder
) -> Iterator[tuple[str, ModelName]]:
    """Find variants of the model or family that the title names, known by words for tiers and their sizes.

    The note names two of them or more, and ties one of their words to the name itself: `Aster Tiny`.
    """
    if len({name.iri for name in title}) != 1:
        return
    found = dict.fromkeys(
        variant
        for block in note.blocks
        if block.kind is not Kind.CODE
        for text in _texts(block)
        for variant in _variants(text, finder)
    )
    base = _base(title[0].text, found, note.text)
    for variant in found if base and len(found) >= _LEAST else ():
        full = f"{base} {variant}"
        read = next((name for name in finder.find(full) if name.text == full and not name.bare), None)
        yield variant, read or ModelName(0, 0, variant, identity(full))
        if read is None:
            yield full, ModelName(0, 0, full, identity(full))


def short_variants(note: Note, known: Mapping[str, object], finder: ModelFinder) -> Iterator[tuple[str, str]]:
    """Find what is left of known names without their first word, where two share it: `Base JA`, `Tiny JA`."""
    parts = [(name, *name.partition(" ")[::2]) for name in known]
    tiered = [
        (name, first, rest)
        for name, first, rest in parts
        if " " in rest and rest not in known and fold(rest.split()[0]) in finder.words.tiers
    ]
    for name, first, rest in tiered:
        alone = re.search(
            rf"(?<!{re.escape(first)} )(?<![A-Za-z0-9-]){re.escape(rest)}(?![A-Za-z0-9-])", note.text
        )
        if alone and sum(other == first for _, other, _ in tiered) > 1:
            yield rest, name


def _texts(block: Block) -> Iterable[str]:
    if block.table is None:
        return (block.inline.text,)
    return (cell.inline.text for row in block.table.rows for cell in row)


def _variants(text: str, finder: ModelFinder) -> Iterator[str]:
    """The runs of words for tiers, at most one other among them, that a size in brackets follows."""
    for match in _sized().finditer(text):
        words = re.split("[ \u00a0]", match.group(1))
        tiers = [fold(word) in finder.words.tiers for word in words]
        if True in tiers:
            first = tiers.index(True)
            named = words[first:]
            article = all(fold(word) in _articles() for word in words[:first])
            if article and tiers.count(False) - first <= 1 and len(named) <= _LONGEST:
                yield " ".join(named)


def _base(title: str, variants: Iterable[str], whole: str) -> str:
    """The title's name, or its first word, that one of the variants stands behind in the note."""
    for base in (title, title.split(maxsplit=1)[0]):
        if any(f"{base} {variant}" in whole for variant in variants):
            return base
    return ""


@cache
def _sized() -> re.Pattern[str]:
    nouns = any_of({noun for room in rooms().values() for noun in room.cues.model_nouns})
    return re.compile(rf"{_RUN}[*_`]*\s?(?i:{nouns})?\s?[*_`]*[(（]\s?{_SIZE}")


@cache
def _articles() -> frozenset[str]:
    return frozenset(fold(word) for room in rooms().values() for word in room.cues.articles)
