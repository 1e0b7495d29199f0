"""A claim in the making, before its place is counted in the note's characters."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from ingest.claims.claim import Stance
from ingest.claims.measure import Quantity
from ingest.notes.note import Inline
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Metric

Joined = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Draft:
    """A number joined to a metric and a model by `rule`.

    `number` is counted in `inline`, `joined` in the note's characters.
    """

    inline: Inline
    number: Number
    metric: Metric
    model: ModelName
    quantity: Quantity
    rule: str
    bound: str = "="
    condition: str = ""
    attribution: str = ""
    citation: str = ""
    stance: Stance = Stance.STATED
    joined: tuple[Joined, ...] = ()
    supersedes: Decimal | None = None


def place(inline: Inline, label: str, start: int, end: int) -> Joined:
    """Count a place of an inline in the note's characters."""
    return (label, *inline.span(start, end))
