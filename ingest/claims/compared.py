"""Models that a sentence names only to measure another against, and names that stand in one list."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from ingest.claims.sentence import Sentence
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import FACTOR


def compared(sentence: Sentence, model: ModelName) -> bool:
    """Whether a sentence names a model only to measure another against it."""
    for cue in sentence.cues_of("compared"):
        if any(other.start < cue.start and cue.end <= other.end for other in sentence.cues):
            continue
        if cue.end <= model.start and len(sentence.between(cue.end, model.start)) <= 40:
            between = [m for m in sentence.models if m.start >= cue.end and m.end <= model.start]
            first = between[0].start if between else model.start
            if len(sentence.between(cue.end, first)) <= 14 and _listed([*between, model], sentence):
                return True
    after = any(model.end <= cue.start <= model.end + 3 for cue in sentence.cues_of("compared_after"))
    return after or any(
        number.unit == FACTOR and model.end <= number.start <= model.end + 2 for number in sentence.numbers
    )


def _listed(models: Sequence[ModelName], sentence: Sentence) -> bool:
    """Whether names follow each other with no more than "and" between them."""
    return all(in_one_list(sentence, left.end, right.start) for left, right in itertools.pairwise(models))


def in_one_list(sentence: Sentence, end: int, start: int, commas: bool = False) -> bool:
    """Whether two names stand in one list: joined by "and", a slash, or a comma where commas count."""
    gap = sentence.between(end, start).strip(" \u00a0*`")
    if gap in ("/", "&", "・") or (commas and gap in (",", "、", "，")):
        return True
    bare = gap.lstrip(",、， ") if commas else gap
    return any(
        sentence.text[cue.start : cue.end] == bare for cue in sentence.cues_of("ands") if cue.start >= end
    )
