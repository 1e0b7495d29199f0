"""Russian particles."""

from __future__ import annotations

from ingest.languages.cues import Particles

PARTICLES = Particles(
    companions=frozenset({"без", "с", "со"}),
    abbreviations=frozenset({
        "др", "мес", "млн", "млрд", "напр", "ок", "руб", "стр", "т.е", "т.к", "тыс",
    }),
    common=frozenset({
        "более", "был", "бы", "быть", "его", "если", "есть", "же", "из", "которые", "который", "можно", "нет",
        "он", "она", "они", "только", "уже", "чем", "что", "чтобы", "эта", "эти", "это", "этого", "этой",
        "этом", "этот", "также",
    }),
)  # fmt: skip
