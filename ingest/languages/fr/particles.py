"""French particles."""

from __future__ import annotations

from ingest.languages.cues import Particles

PARTICLES = Particles(
    companions=frozenset({"avec", "sans"}),
    abbreviations=frozenset({"cf", "env", "etc", "m", "p", "pp"}),
    common=frozenset({
        "au", "aux", "avec", "ce", "cette", "comme", "dans", "du", "elle", "est", "et", "ils", "les", "leur",
        "nous", "pas", "plus", "pour", "qui", "sans", "sont", "une", "vous", "être",
    }),
)  # fmt: skip
