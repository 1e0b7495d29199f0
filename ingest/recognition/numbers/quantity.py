"""A number on its way from digits or words to sign, scale and unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from ingest.recognition.numbers.figures import EXACT


@dataclass(slots=True)
class Quantity:
    """A number as it is read, from sign to unit.

    `core` is where its digits or words begin, `places` the power of ten of its last significant digit,
    `worth` that of the scale it prints. `counted` is the number of words and figures in it;
    `plus` is where a plus stands between it and its unit: `50+ tok/s`.
    """

    start: int
    end: int
    value: Decimal
    core: int
    digits: int = 1
    places: int = 0
    unit: str = ""
    money: bool = False
    scale: str = ""
    worth: Decimal = Decimal(1)
    alternatives: tuple[Decimal, ...] = ()
    spelled: bool = False
    signed: bool = False
    fraction: bool = False
    counted: int = 1
    margin: Decimal | None = None
    plus: int = -1

    def times(self, scale: Decimal, printed: str) -> None:
        """Apply a scale."""
        self.value = EXACT.multiply(self.value, scale)
        self.alternatives = tuple(EXACT.multiply(value, scale) for value in self.alternatives)
        self.places += scale.adjusted()
        self.worth = EXACT.multiply(self.worth, scale)
        self.scale = printed

    def negate(self, start: int, *, negative: bool) -> None:
        """Take a sign that begins at `start`."""
        self.start, self.signed = start, True
        if negative:
            self.value = -self.value
            self.alternatives = tuple(-value for value in self.alternatives)
