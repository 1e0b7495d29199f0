"""Models that a sentence names together, so that what is said of one is said of each."""

from __future__ import annotations

from ingest.claims.compared import compared, in_one_list
from ingest.claims.scope import distinct
from ingest.claims.sentence import Sentence
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number


def coordinated(sentence: Sentence, number: Number, chosen: ModelName) -> tuple[ModelName, ...]:
    """Follow "A and B" back from B, so that what is said of both is claimed of both."""
    group = [chosen]
    if chosen.end > number.start:
        for model in (m for m in sentence.models if m.start >= chosen.end):
            if model.bare or not in_one_list(sentence, group[-1].end, model.start, commas=True):
                break
            group.append(model)
        own = [n for n in sentence.numbers if n.start >= group[-1].end]
        return distinct(group) if not own else (chosen,)
    for model in reversed([m for m in sentence.models if m.end <= chosen.start]):
        if (
            model.bare
            or compared(sentence, model)
            or not in_one_list(sentence, model.end, group[0].start, commas=True)
            or _has_its_own(sentence, model, group[0])
        ):
            break
        group.insert(0, model)
    return distinct(group)


def _has_its_own(sentence: Sentence, model: ModelName, following: ModelName) -> bool:
    """Whether a number and a comma part a name from the next: "A (92%), B: 90%", unlike "A (9B) and B"."""
    told = any(model.end <= n.start and n.end <= following.start for n in sentence.audible)
    return told and not in_one_list(sentence, model.end, following.start)
