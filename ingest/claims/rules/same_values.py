"""What a sentence says that another model has as well: "$5/$25, unchanged from B", "the same $2/$6 as B"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from ingest.claims.compared import in_one_list
from ingest.claims.draft import Draft, place
from ingest.claims.marks import KEY
from ingest.claims.rules.context import Context
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName

_FRAME: Final = " \u00a0*_`,、，/／"
_WORDS_BETWEEN: Final = 2
_PARTICLE: Final = 2


def same_values(context: Context, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Repeat prices and limits for the model that is said to have the same ones.

    The words for it and the name adjoin; no other number stands between them and the values.
    """
    sentence = context.sentence
    if not drafts or not sentence.cues_of("same_from", "same", "same_after"):
        return
    found = [draft for draft in drafts if draft.metric.limit or draft.metric.unit.endswith("/Mtoken")]
    for model, values in _pairs(sentence, found):
        for draft in values:
            if draft.model.iri != model.iri:
                joined = [part for part in draft.joined if part[0] != "MODEL"]
                joined.append(place(draft.inline, "MODEL", model.start, model.end))
                yield replace(draft, model=model, rule="same-values", joined=tuple(joined))


def _pairs(sentence: Sentence, drafts: Sequence[Draft]) -> Iterator[tuple[ModelName, Sequence[Draft]]]:
    for cue in sentence.cues_of("same_from"):
        named = list(_named(sentence, cue.end))
        values = _ending(sentence, drafts, cue.start) or _told_behind(sentence, drafts, named)
        yield from ((model, values) for model in named)
    for cue in sentence.cues_of("same"):
        values = [draft for draft in drafts if draft.number.start >= cue.end]
        led = values and _leads(sentence, cue.end, begin_of(values[0].number))
        for then in sentence.cues_of("same_then") if led else ():
            before = [draft for draft in values if draft.number.end <= then.start]
            if before and before == _ending(sentence, before, then.start):
                yield from ((model, before) for model in _named(sentence, then.end))
    for cue in sentence.cues_of("same_after"):
        values = [draft for draft in drafts if draft.number.start >= cue.end]
        led = values and _leads(sentence, cue.end, begin_of(values[0].number))
        models = [m for m in sentence.models if m.end == cue.start and not m.bare]
        yield from ((model, values) for model in models if led)


def _told_behind(sentence: Sentence, drafts: Sequence[Draft], named: Sequence[ModelName]) -> Sequence[Draft]:
    """The values behind the colon that follows the other model: "the same as B: $1.25 in and $10 out"."""
    end = named[-1].end if named else sentence.end
    behind = [draft for draft in drafts if draft.number.start >= end]
    return behind if behind and KEY.match(sentence.text, end) else ()


def _leads(sentence: Sentence, end: int, start: int) -> bool:
    """Whether no word stands before a value but what it is of: "the same price of $5", と同じ入力$5."""
    rest = list(sentence.text[end:start])
    for term in sentence.terms:
        if end <= term.start and term.end <= start:
            rest[term.start - end : term.end - end] = " " * (term.end - term.start)
    return len("".join(rest).strip(_FRAME)) <= _PARTICLE


def _ending(sentence: Sentence, drafts: Sequence[Draft], start: int) -> Sequence[Draft]:
    """The values of one unit that stand right before a place, but for what they are for."""
    before = [draft for draft in drafts if draft.number.end <= start]
    if not before:
        return ()
    last = max(before, key=lambda draft: draft.number.end)
    between = sentence.between(last.number.end, start).strip(_FRAME)
    if len(between.split()) > _WORDS_BETWEEN or any(
        last.number.end <= number.start < start for number in sentence.audible
    ):
        return ()
    return [draft for draft in before if draft.metric.unit == last.metric.unit and draft.model == last.model]


def _named(sentence: Sentence, end: int) -> Iterator[ModelName]:
    """The model that is named at a place, and those in one list with it."""
    for model in sentence.models:
        near = model.start >= end and not sentence.text[end : model.start].strip(_FRAME)
        if not model.bare and (near or (model.start > end and in_one_list(sentence, end, model.start))):
            yield model
            end = model.end
