"""Models that are the value of a key, on a line of several: "Context: 10M · License: Llama 4"."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.compared import in_one_list
from ingest.claims.sentence import Sentence
from ingest.recognition.candidates import cue_words
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.words import fold

_KEY: Final = re.compile(r"(?:^|[|·•;；\n])[\s*_`]*([^\W\d_][^:：|·•;；\n]*)[:：][\s*_`]*$")
_OTHER: Final = re.compile(r"[|·•;；\n][^:：|·•;；\n]*[:：]")
_PARTED: Final = re.compile(r"[|·•;；:：\n]")


def is_value(sentence: Sentence, model: ModelName) -> bool:
    """Whether a model, or the first of its list, stands behind one of a line's keys, no word for a model."""
    if not (":" in sentence.text or "：" in sentence.text):
        return False
    first = model
    for other in reversed([other for other in sentence.models if other.end <= model.start]):
        first = other if in_one_list(sentence, other.end, first.start, commas=True) else first
    key = _KEY.search(sentence.text[sentence.start : first.start])
    if key is None or fold(key[1].strip(" *_`")) in cue_words("model_nouns"):
        return False
    before = ":" in sentence.text[sentence.start : sentence.start + key.start(1)]
    return before or _OTHER.search(sentence.text, model.end, sentence.end) is not None


def is_value_apart(sentence: Sentence, number: Number, model: ModelName) -> bool:
    """Whether such a model is that of another key than a number's."""
    (_, end), (start, _) = sorted(((number.start, number.end), (model.start, model.end)))
    return _PARTED.search(sentence.text, end, start) is not None and is_value(sentence, model)
