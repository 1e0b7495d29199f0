"""Models named only for the line in which another stands: "the largest of the GigaChat 3 family"."""

from __future__ import annotations

from typing import Final

from ingest.claims.scope import Scope
from ingest.claims.sentence import Sentence
from ingest.recognition.candidates import cue_words
from ingest.recognition.identity import ModelName
from ingest.recognition.words import UNSPACED, fold

_FRAME: Final = " \u00a0*_`"
_LED: Final = 2


def heads_line(sentence: Sentence, model: ModelName, scope: Scope) -> bool:
    """Whether a model is named for a line, and another for itself: in the sentence before it, or in view."""
    if not _of_line(sentence, model):
        return False
    before = (m for m in sentence.models if m.end <= model.start and not m.bare and m.iri != model.iri)
    return any(before) or all(m.iri != model.iri for m in scope.current() or (model,))


def _of_line(sentence: Sentence, model: ModelName) -> bool:
    """Whether the words for a line stand beside a name, as printed: «модель линейки X», "of the X family"."""
    for cue in sentence.cues_of("lines"):
        word = sentence.text[cue.start : cue.end]
        if fold(word) not in cue_words("lines"):
            continue
        if cue.end <= model.start and not sentence.text[cue.end : model.start].strip(_FRAME):
            return True
        behind = model.end <= cue.start and not sentence.text[model.end : cue.start].strip(_FRAME)
        if behind and (UNSPACED.match(word) or _is_held(sentence, model.start)):
            return True
    return False


def _is_held(sentence: Sentence, start: int) -> bool:
    """Whether "of" leads to a place, with no more than an article between."""
    words = [fold(word) for word in sentence.text[sentence.start : start].split()[-_LED:]]
    while words and words[-1] in cue_words("articles"):
        words.pop()
    return bool(words) and words[-1] in cue_words("owned_by") | cue_words("meant_for")
