"""What two readings of one thing are to each other, and the arithmetic of it in words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from ingest.graph.readings import Reading, allows_binary
from ingest.graph.slips import scale_slip, transposition
from ingest.graph.statements import Statements
from ingest.graph.words import apart, plain, ratio, said, span

if TYPE_CHECKING:
    from collections.abc import Callable


class Kind(StrEnum):
    """What a pair of readings is, gravest first."""

    DISAGREEMENT = "disagreement"
    SCALE_SLIP = "scale-slip"
    TRANSPOSITION = "transposition"
    REVISION = "revision"
    CONDITION = "condition"
    ROUNDING = "rounding"
    AGREEMENT = "agreement"


GRAVITY: Final = {kind: place for place, kind in enumerate(Kind)}
DISAGREES: Final = frozenset({Kind.DISAGREEMENT, Kind.SCALE_SLIP, Kind.TRANSPOSITION})
CONFIRMS: Final = frozenset({Kind.ROUNDING, Kind.AGREEMENT})

_SCORES: Final = frozenset({"percent", "score"})


@dataclass(frozen=True, slots=True)
class Pair:
    """Two readings compared: their first claims (IRIs), what they are to each other, and why.

    `ratio` is a's value by b's to six digits, None where there is no such number.
    """

    a: str
    b: str
    kind: Kind
    ratio: Decimal | None
    explanation: str


def compare(a: Reading, b: Reading, statements: Statements) -> Pair:
    """The first kind that holds of the two, with its explanation.

    `statements` are what the notes say of all readings of that model and metric together.
    """
    found = ((kind, rule(a, b, statements)) for kind, rule in _RULES)
    kind, why = next((kind, why) for kind, why in found if why)
    if kind in DISAGREES and (note := statements.of_one_voice(a, b)):
        why = f"{note} contradicts itself: {why}"
    return Pair(a.first.claim, b.first.claim, kind, ratio(a, b), why)


def _condition(a: Reading, b: Reading, _: Statements) -> str:
    if a.unit != b.unit and not {a.unit, b.unit} <= _SCORES:
        return f"the units differ: {a.unit or 'none'} and {b.unit or 'none'}"
    if a.condition and b.condition and a.condition != b.condition:
        one, other = (" ".join(reading.first.condition.split()) for reading in (a, b))
        return f"the conditions differ: {one} and {other}"
    return ""


def _agreement(a: Reading, b: Reading, _: Statements) -> str:
    if a.ends != b.ends:
        return ""
    return f"{said(a)} and {said(b)} are the same value"


def _rounding(a: Reading, b: Reading, statements: Statements) -> str:
    for one, other in ((a, b), (statements.hedged(a), statements.hedged(b))):
        if one.meets(other):
            allowed = f"{said(one)} allows {span(*one.interval())}, {said(other)} {span(*other.interval())}"
            return f"{allowed}: they meet"
    return _binary(a, b) or _binary(b, a)


def _binary(a: Reading, b: Reading) -> str:
    counted = allows_binary(a, b)
    if counted is None:
        return ""
    count, thousand = counted
    return f"{said(a)} counts {plain(count)} times {plain(thousand)}: {said(b)}"


def _revision(a: Reading, b: Reading, statements: Statements) -> str:
    for new, old in ((a, b), (b, a)):
        if note := statements.revised(new, old):
            return f"{note} says that {said(new)} takes the place of {said(old)}"
    return ""


def _scale_slip(a: Reading, b: Reading, _: Statements) -> str:
    return scale_slip(a, b)


def _transposition(a: Reading, b: Reading, _: Statements) -> str:
    return transposition(a, b)


def _both_stated(a: Reading, b: Reading, statements: Statements) -> str:
    """A note that states two values side by side holds that both are true, each in its own case."""
    together = statements.together(a, b)
    if together is None:
        return ""
    note, one, other = together
    return f"{note} states both {said(one)} and {said(other)}: each in a case of its own"


def _later(a: Reading, b: Reading, statements: Statements) -> str:
    for new, old in ((a, b), (b, a)):
        if (dated := statements.dated(old, new)) is not None:
            source, before, after = dated
            return f"{source} says {said(old)} on {before} and {said(new)} on {after}"
    return ""


def _disagreement(a: Reading, b: Reading, _: Statements) -> str:
    return f"{said(a)} and {said(b)}: nothing printed reconciles them{apart(a, b)}"


_RULES: Final[tuple[tuple[Kind, Callable[[Reading, Reading, Statements], str]], ...]] = (
    (Kind.CONDITION, _condition),
    (Kind.AGREEMENT, _agreement),
    (Kind.ROUNDING, _rounding),
    (Kind.REVISION, _revision),
    (Kind.SCALE_SLIP, _scale_slip),
    (Kind.TRANSPOSITION, _transposition),
    (Kind.CONDITION, _both_stated),
    (Kind.REVISION, _later),
    (Kind.DISAGREEMENT, _disagreement),
)
