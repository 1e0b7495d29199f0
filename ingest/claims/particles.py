"""The small words that stand right beside a name or a number, of all languages at once."""

from __future__ import annotations

import re
from functools import cache

from ingest.languages import rooms


@cache
def particles(*kinds: str) -> str:
    """Return a pattern of the particles of these kinds in every room, the longest first."""
    words = {word for room in rooms().values() for kind in kinds for word in getattr(room.particles, kind)}
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
