"""The Russian room."""

from __future__ import annotations

from functools import lru_cache

from snowballstemmer import stemmer

from ingest.languages.language import Language, forms
from ingest.languages.ru.cues import CUES
from ingest.languages.ru.definitions import DEFINITIONS
from ingest.languages.ru.letters import LETTERS, PAIRS
from ingest.languages.ru.numbers import NUMBERS
from ingest.languages.ru.particles import PARTICLES

__all__ = ["LANGUAGE"]

_SNOWBALL = stemmer("russian")


def _stem(word: str) -> str:
    """The stem that Snowball's Russian rules leave; ё is folded to е, and Latin letters are not touched."""
    return word if word.isascii() else _snowball(word)


@lru_cache(maxsize=1 << 16)
def _snowball(word: str) -> str:
    stem: str = _SNOWBALL.stemWord(word.replace("ё", "е"))
    return stem


LANGUAGE = Language(
    "ru",
    "русский",
    ("Cyrillic",),
    NUMBERS,
    CUES,
    _stem,
    DEFINITIONS,
    PARTICLES,
    frozenset(forms("rus russian russe русский ロシア語")),
    LETTERS,
    PAIRS,
)
