"""The French room."""

from __future__ import annotations

from unicodedata import combining, normalize

from ingest.languages.fr.cues import CUES
from ingest.languages.fr.definitions import DEFINITIONS
from ingest.languages.fr.letters import LETTERS
from ingest.languages.fr.numbers import NUMBERS
from ingest.languages.fr.particles import PARTICLES
from ingest.languages.language import Language, forms

__all__ = ["LANGUAGE"]


def _stem(word: str) -> str:
    """Without accents and plural endings: modèles and modele, réseaux and réseau meet."""
    if not word.isascii():
        word = "".join(c for c in normalize("NFKD", word) if not combining(c))
    if len(word) > 3 and word.endswith(("s", "x")) and not word.endswith("ss"):
        return word[:-1]
    return word


LANGUAGE = Language(
    "fr",
    "français",
    ("Latin",),
    NUMBERS,
    CUES,
    _stem,
    DEFINITIONS,
    PARTICLES,
    frozenset(forms("fra fre french français francais французский フランス語")),
    LETTERS,
)
