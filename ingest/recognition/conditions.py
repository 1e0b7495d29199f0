"""Conditions that have a grammar instead of a name: shots, pass@k, percentiles."""

from __future__ import annotations

import re
from typing import Final

from ingest.languages import rooms
from ingest.recognition.words import CJK, cores

_COUNTS: Final = {
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
    "six": "6", "eight": "8", "ten": "10", "few": "few",
}  # fmt: skip
_SHOT: Final = "|".join(sorted(word for room in rooms().values() for word in room.cues.shots))
_SHOT_CORES: Final = cores(word for room in rooms().values() for word in room.cues.shots)
_SHOTS: Final = re.compile(
    rf"(?<![^\W_])(\d+|{'|'.join(_COUNTS)}|many|k)[-_ \u2011]?(?:{_SHOT})(?![A-Za-zА-яё])", re.IGNORECASE
)
_DIGIT: Final = re.compile(r"\d")
_AT: Final = re.compile(
    rf"(?<![^\W{CJK}])(?<!\.)(?:pass|maj|avg|best|mean|cons|acc|recall|precision|ndcg|mrr|map|hits?|top|p)"
    rf"[@^]\d+(?![^\W{CJK}])",
    re.IGNORECASE,
)
_PERCENTILE: Final = re.compile(rf"(?<![^\W{CJK}])(?<!\.)p\d{{2}}(?:\.\d+)?(?![^\W{CJK}])", re.IGNORECASE)


def counts_shots(text: str, begin: int) -> bool:
    """Whether a number of examples begins at a place: zero-shot, 5-shot."""
    return _SHOTS.match(text, begin) is not None


def find_conditions(text: str) -> tuple[tuple[int, int, str], ...]:
    """Find the conditions as (start, end, name): 5-shot, FIVE_SHOT and 5ショット are all `5-shot`."""
    found: list[tuple[int, int, str]] = []
    small = text.casefold()
    for match in _SHOTS.finditer(text) if any(core in small for core in _SHOT_CORES) else ():
        count = match.group(1).lower()
        found.append((match.start(), match.end(), f"{_COUNTS.get(count, count)}-shot"))
    if _DIGIT.search(text):
        patterns = (_AT, _PERCENTILE) if "@" in text or "^" in text else (_PERCENTILE,)
        matches = (match for pattern in patterns for match in pattern.finditer(text))
        found += [(match.start(), match.end(), match.group().lower()) for match in matches]
    return tuple(sorted(found))


def without_shots(text: str) -> str:
    """Return a name without the shots it was measured with: `GPT-3 few-shot`."""
    return text[: next((start for start, _, _ in find_conditions(text) if start), len(text))]
