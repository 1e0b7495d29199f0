"""The models that a preposition behind a number gives it to: "0.42 s for A"."""

from __future__ import annotations

from ingest.claims.compared import in_one_list
from ingest.claims.nouns import noun_after
from ingest.claims.scope import distinct
from ingest.claims.sentence import Sentence
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number


def given_to(sentence: Sentence, number: Number) -> tuple[ModelName, ...]:
    """The models that a preposition gives a number to: "0.42 s for A, 0.31 s for B and C", 0,42 с у A."""
    behind = next((model for model in sentence.models if model.start >= number.end), None)
    if behind is None or behind.bare:
        return ()
    noun = noun_after(sentence, number)
    gap = sentence.text[noun.end if noun else number.end : behind.start].strip(" \u00a0*`").casefold()
    kinds = ("meant_for", "owned_by") if number.unit or noun else ("owned_by",)
    small = [
        cue
        for cue in sentence.cues_of(*kinds, "articles")
        if number.end <= cue.start and cue.end <= behind.start
    ]
    led = any(cue.kind in kinds for cue in small) and gap == " ".join(
        dict.fromkeys(sentence.text[cue.start : cue.end].casefold() for cue in small)
    )
    return _joined_to(sentence, behind) if led else ()


def _joined_to(sentence: Sentence, first: ModelName) -> tuple[ModelName, ...]:
    """A model, and those that no more than "and" joins to it: "32K for A and B"."""
    group = [first]
    for model in (m for m in sentence.models if m.start >= first.end):
        if model.bare or not in_one_list(sentence, group[-1].end, model.start):
            break
        group.append(model)
    return distinct(group)
