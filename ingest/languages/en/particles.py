"""English particles."""

from __future__ import annotations

from ingest.languages.cues import Particles

PARTICLES = Particles(
    owners=frozenset({"'s", "’s"}),
    scored=frozenset({"at", "from", "is", "of", "score", "scored", "scores", "to", "was"}),
    companions=frozenset({"w/", "w/o", "with", "without"}),
    abbreviations=frozenset({
        "al", "approx", "ca", "cf", "dr", "e.g", "etc", "fig", "i.e", "incl", "mr", "no", "p", "pp", "vs",
    }),
    common=frozenset({
        "and", "are", "be", "been", "by", "for", "from", "has", "have", "it", "not", "should", "that", "the",
        "their", "these", "they", "this", "what", "when", "which", "with", "you", "your",
    }),
)  # fmt: skip
