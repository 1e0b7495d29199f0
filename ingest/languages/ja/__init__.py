"""The Japanese room."""

from __future__ import annotations

from unicodedata import normalize

from ingest.languages.ja.cues import CUES
from ingest.languages.ja.definitions import DEFINITIONS
from ingest.languages.ja.letters import LETTERS
from ingest.languages.ja.numbers import NUMBERS
from ingest.languages.ja.particles import PARTICLES
from ingest.languages.language import Language, forms

__all__ = ["LANGUAGE"]


def _stem(word: str) -> str:
    """The word itself, half-width and full-width forms folded."""
    return word if word.isascii() else normalize("NFKC", word)


LANGUAGE = Language(
    "ja",
    "日本語",
    ("Han", "Hiragana", "Katakana"),
    NUMBERS,
    CUES,
    _stem,
    DEFINITIONS,
    PARTICLES,
    frozenset(forms("jp jpn japanese japonais японский 日本語")),
    LETTERS,
)
