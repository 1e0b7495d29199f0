"""The model that a note says it is about: "**Model:** A", "A is a small model that …"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence
from functools import cache
from typing import Final

from ingest.claims.scope import distinct
from ingest.claims.sentence import sentences, within
from ingest.languages import rooms
from ingest.notes.note import Kind, Note
from ingest.recognition.candidates import cue_words
from ingest.recognition.identity import ModelName
from ingest.recognition.predicates import any_of
from ingest.recognition.reader import Reading
from ingest.recognition.words import fold

# Lines that a bold label begins are headings of this level.
_LABEL: Final = 6
_KEY: Final = " *_`:：.\t"
_DECLARED: Final = re.compile(r"[\s*_`-]*([^:：]+?)[\s*_`]*[:：][\s*_`]*(?:[\w.-]+/)*")
_COPULAS: Final = any_of({word.strip() for room in rooms().values() for word in room.definitions.copulas})
_SAYS: Final = re.compile(
    rf"[\s*_`]*(?:[(（][^()（）]*[)）])?[\s*_`]*(?:{_COPULAS})(?![A-Za-z])", re.IGNORECASE
)


def declared(note: Note, readings: Sequence[Reading]) -> tuple[ModelName, ...]:
    """The models that lines over a note's first section give as its own: "**Model:** A".

    So does a first section that is a model's card, where a plain "**Name:** A" will do.
    """
    sections = [
        i for i, block in enumerate(note.blocks) if block.kind is Kind.HEADING and 1 < block.level < _LABEL
    ]
    carded = bool(sections) and fold(readings[sections[0]].text.strip(_KEY)) in _cards()
    end = next(iter(sections[carded:]), len(readings))
    nouns = cue_words("model_nouns") - (frozenset() if carded else cue_words("vague_nouns"))
    told = (
        (reading, span) for reading in readings[:end] if reading.models for span in sentences(reading.text)
    )
    return distinct(model for reading, span in told if (model := declared_in(reading, *span, nouns)))


@cache
def _cards() -> frozenset[str]:
    return frozenset(fold(card.strip(_KEY)) for room in rooms().values() for card in room.definitions.cards)


def declared_in(reading: Reading, start: int, end: int, nouns: Container[str]) -> ModelName | None:
    """The model of a sentence that begins with a noun for one and a colon: "Model: A, in 4 bits."."""
    models = within(reading.models, start, end)
    if len(distinct(models)) != 1 or models[0].bare:
        return None
    key = _DECLARED.fullmatch(reading.text, start, models[0].start)
    return models[0] if key and fold(key[1]) in nouns else None


def told_first(
    note: Note, readings: Sequence[Reading], mentions: Sequence[ModelName]
) -> tuple[ModelName, ...]:
    """The model that a note's first text opens with and says what it is: "A is a small model that …".

    None of the headings names another, and no other is named more often (`mentions`).
    """
    prose = (i for i, block in enumerate(note.blocks) if block.kind in (Kind.PARAGRAPH, Kind.QUOTE))
    first = next(prose, None)
    named = readings[first].models[:1] if first is not None else ()
    if first is None or not named or named[0].bare:
        return ()
    text, own = readings[first].text, named[0].iri
    opens = not any(map(str.isalnum, text[: named[0].start])) and _SAYS.match(text, named[0].end)
    headings = (
        model
        for block, reading in zip(note.blocks, readings, strict=True)
        if block.kind is Kind.HEADING
        for model in reading.models
    )
    counts = Counter(model.iri for model in mentions if not model.bare)
    most = counts[own] == max(counts.values(), default=0)
    return named if opens and most and all(model.iri == own for model in headings) else ()
