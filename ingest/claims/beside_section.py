"""Lines of a section on one model that only name others, under a key: "Predecessor: B", "Rivals: B, C"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.claims.scope import is_kin
from ingest.recognition.candidates import cue_words
from ingest.recognition.identity import ModelName
from ingest.recognition.words import fold

_KEY: Final = re.compile(
    r"[\W_]*([^\W\d_][^:：\n|]{0,40}?)[\s*_`]*[:：][\s*_`]*(?:[A-Z][\w.-]*[ \u00a0])?[*_`\[]*"
)
_MARKS: Final = " \u00a0*_`"


def names_others(text: str, start: int, models: Sequence[ModelName], section: Sequence[ModelName]) -> bool:
    """Whether a text at `start` gives other models than the section's one, under a key that is no "Model"."""
    named = [model for model in models if not model.bare and model.start >= start]
    key = _KEY.fullmatch(text, start, named[0].start) if named and len(section) == 1 else None
    if key is None or fold(key[1].strip(_MARKS)) in cue_words("model_nouns"):
        return False
    return not any(is_kin(model, section[0]) for model in named)
