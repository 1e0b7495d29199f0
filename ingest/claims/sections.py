"""Sections whose heading is a size: "### 122B-A10B" in a note on Qwen3.5 is about Qwen3.5-122B-A10B."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from ingest.claims.scope import distinct
from ingest.languages import rooms
from ingest.notes.note import Kind, Note
from ingest.recognition.identity import ModelName
from ingest.recognition.models import ModelFinder
from ingest.recognition.reader import Reading
from ingest.recognition.words import fold

SIZE: Final = re.compile(r"\d+(?:\.\d+)?[BM](?:-A\d+(?:\.\d+)?B)?(?![A-Za-z0-9.])")
_WORD: Final = re.compile(r"[\s-]*([^\W\d_]+)")
_ADDRESS: Final = re.compile(r"[A-Za-z0-9]/$")
_FRAME: Final = " *_`#-–—([{"


def name_by_size(
    note: Note, names: Sequence[tuple[ModelName, ...]], finder: ModelFinder
) -> list[tuple[ModelName, ...]]:
    """Add to each heading that is a size the model of this size, where the title names its family.

    `names` are those that each block is known to have; a title with a size of its own has no sizes under it.
    """
    found = list(names)
    title = title_of(note, names, finder)
    if title is None or SIZE.search(title.text):
        return found
    for index, block in enumerate(note.blocks):
        text = block.inline.text
        size = SIZE.search(text) if block.kind is Kind.HEADING and not names[index] else None
        if size is None or text[: size.start()].strip(_FRAME) or not heads_subject(text[size.end() :]):
            continue
        sized = finder.find(f"{title.text}-{size.group()}")
        if len(sized) == 1 and sized[0].text.endswith(size.group()):
            found[index] = (replace(sized[0], start=size.start(), end=size.end()),)
    return found


def heads_subject(rest: str) -> bool:
    """Whether a size stands for a model: nothing follows it, a mark, a name, or a word for a model."""
    word = _WORD.match(rest)
    return word is None or word[1][0].isupper() or fold(word[1]) in _nouns()


def without_addresses(text: str, models: Sequence[ModelName]) -> list[ModelName]:
    """The models of a heading but for those whose address only says where another is kept.

    `Zorb 8B (org/Zorb-8B-0525)` is about one model, `Zorb 8B, org/Moth-8B` about two.
    """
    named = [model for model in models if not model.bare]
    kept = [model for model in named if _ADDRESS.search(text, 0, model.start) is None]
    return [m for m in named if m in kept or not any(_extends(m, other) for other in kept)]


def linked_first(readings: Sequence[Reading], heading: int) -> tuple[ModelName, ...]:
    """The one model that the text under a heading without any links to first: `[org/Zorb-8B](https://…)`."""
    if readings[heading].models or heading + 1 == len(readings):
        return ()
    named = distinct(model for model in readings[heading + 1].models if not model.bare)
    links = readings[heading + 1].inline.links
    led = len(named) == 1 and links and links[0].start == 0 and named[0].end == links[0].end
    return named if led and named[0].text in links[0].target else ()


def _extends(model: ModelName, other: ModelName) -> bool:
    """Whether a name has all the parts of another's and more."""
    return set(model.iri.split("-")) >= set(other.iri.split("-"))


@cache
def _nouns() -> frozenset[str]:
    return frozenset(fold(word) for room in rooms().values() for word in room.cues.variants)


def title_of(note: Note, names: Sequence[tuple[ModelName, ...]], finder: ModelFinder) -> ModelName | None:
    """The one model or family that the note's title names, or its first heading where it has no title."""
    first = next((i for i, block in enumerate(note.blocks) if block.kind is Kind.HEADING), None)
    title = distinct(finder.find(note.front.title))
    if not title and first is not None and note.blocks[first].level == 1:
        title = distinct(names[first])
    return title[0] if len(title) == 1 else None
