"""Names of two models that are one: what one was distilled into, what was tuned of another."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from ingest.recognition.identity import Family, ModelName, identity
from ingest.recognition.lexicon import Match
from ingest.recognition.words import Words, cut

_DISTILL: Final = re.compile(r"[ \u00a0-][Dd]istill?(?:ed)?$")
_BLANK: Final = (" ", "\u00a0")

_Find = Callable[[str, Words], Sequence[ModelName]]


def joined(text: str, teacher: ModelName, student: ModelName, find: _Find) -> ModelName:
    """Join what was distilled to what it was distilled into: `R1 Distill Qwen 32B` is one name."""
    whole = text[teacher.start : student.end]
    if student.start != teacher.end + 1 or not _DISTILL.search(teacher.text) or "-" in whole[-3:]:
        return student
    tied = re.sub(r"[ \u00a0]", "-", whole)
    found = find(tied, cut(tied))
    alone = len(found) == 1 and (found[0].start, found[0].end) == (0, len(tied))
    return replace(found[0], start=teacher.start, end=student.end, text=whole) if alone else student


def tuned(text: str, before: Match[Family | ModelName | None], base: ModelName) -> ModelName:
    """Join a family that is tuned of others to the name of one behind it: `Saiga Mistral 7B` is one."""
    family = next((v for v in before.values if isinstance(v, Family) and v.tunes), None)
    beside = text[before.end : base.start] in _BLANK and text[before.start].isupper()
    if family is None or not beside or base.bare:
        return base
    iri = identity(text[before.end : base.end], family)
    whole = text[before.start : base.end]
    return ModelName(before.start, base.end, whole, iri, family.iri, family.organization)
