"""The claim: one number that a note states of one model, and where it says so."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Stance(StrEnum):
    """How the note holds what it says: as its own, as another's, or as doubtful."""

    STATED = "stated"
    REPORTED = "reported"
    DOUBTED = "doubted"


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim of a note; the note's `text[start:end] == quote`, always.

    `value` is in the metric's base unit (`unit`, as the guidelines name it), scale applied; `printed` is
    the number as the note prints it, `digits` its significant digits, `resolution` what the last of them
    is worth in the base unit, `scale` the scale word that was read. `lower` and `upper` are the ends of a
    range, whose two claims share them. `joined` are the places (label, start, end) of the mentions that
    `rule` joined. `supersedes` is set on the new value of a stated revision ("from 23T to 28.5T") to the
    old one.
    """

    model: str
    model_iri: str
    metric: str
    metric_iri: str
    value: Decimal
    unit: str
    start: int
    end: int
    quote: str
    rule: str
    bound: str = "="
    lower: Decimal | None = None
    upper: Decimal | None = None
    condition: str = ""
    attribution: str = ""
    citation: str = ""
    stance: Stance = Stance.STATED
    printed: str = ""
    digits: int = 1
    resolution: Decimal = Decimal(1)
    scale: str = ""
    alternatives: tuple[Decimal, ...] = ()
    joined: tuple[tuple[str, int, int], ...] = ()
    supersedes: Decimal | None = None
