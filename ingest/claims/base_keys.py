"""Keys under which a line names what a model was made of or from: "Base model", "Architecture"."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from ingest.recognition.candidates import cue_words
from ingest.recognition.words import UNSPACED, fold

_KEY: Final = re.compile(r"[\W_]*([^\W\d_][^:：\n|]{0,40}?)[\s*_`]*[:：]")


def under_base_key(text: str, start: int, end: int) -> bool:
    """Whether what stands at `end` of a text follows the key that begins at `start` and says so.

    "Base model: GLM-5" and "Architecture: GPT-2", and no "Model: GLM-5".
    """
    key = _KEY.match(text, start, end)
    return key is not None and says_kind(fold(key[1]))


def says_kind(key: str) -> bool:
    """Whether a folded key has a word for a model, and is none alone, or one for how models are built."""
    nouns, built = cue_words("model_nouns"), cue_words("method_nouns")
    words = key.split()
    kind = key not in nouns and any(word in nouns or _ends_with(word, nouns) for word in words)
    return kind or any(word in built or _ends_with(word, built) for word in words)


def _ends_with(word: str, nouns: Collection[str]) -> bool:
    """Whether a word of a script without blanks ends with a noun: ベースモデル."""
    return UNSPACED.search(word) is not None and word.endswith(tuple(nouns))
