"""Japanese particles."""

from __future__ import annotations

from ingest.languages.cues import Particles

PARTICLES = Particles(
    topics=frozenset({"が", "は"}),
    frames=frozenset({"では", "には", "も"}),
    owners=frozenset({"の"}),
    objects=frozenset({"を"}),
    having=frozenset({"ある", "の", "をもつ", "を備えた", "を持つ", "規模の"}),
)  # fmt: skip
