"""English words that tell a change."""

from __future__ import annotations

from typing import Final

GROWS: Final = frozenset({
    "boosted", "climb", "climb from", "climbed", "climbs", "corrected", "cut", "decline", "decline from",
    "decrease", "doubled", "drop", "drop from", "dropped", "drops", "expanded", "expands", "extended",
    "extends", "falls", "fell", "gain", "gain from", "goes", "grew", "grow", "grows", "growth",
    "growth from", "improved", "improvement", "improvement from", "improves", "improving", "increase",
    "increase from", "increased", "increases", "jump", "jump from", "jumped", "jumps", "leap",
    "leap from", "leapt", "lowered", "moved", "progress", "raised", "raises", "reduced", "rise",
    "rise from", "rises", "rose", "scaled", "scales", "shortened", "slashed", "surge", "surged", "up",
    "updated", "went",
})  # fmt: skip
