"""Readings: what several claims say alike, with the interval that their printed digits allow."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from ingest.graph.terms import digits, fingerprint_of, normal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ingest.graph.rows import ClaimRow

INFINITY: Final = Decimal("Infinity")
HEDGE: Final = Decimal("0.05")  # "about 40" is not 44, "about 745" is 744

_PARTS: Final = re.compile(r"[;,；、，]")
_AFTER_MARK: Final = re.compile(r"[.,٫·](\d+)(?!.*\d)")
_WIDEST: Final = 60
_BINARY_UNITS: Final = frozenset({"token", "byte"})
_BINARY: Final = ((Decimal(1000), Decimal(1024)), (Decimal(1000) ** 2, Decimal(1024) ** 2))
# The scales that a numeral word or suffix can stand for: thousands, and the myriads of East Asia.
_THOUSANDS: Final = frozenset({Decimal(10) ** power for power in (3, 6, 9, 12, 15)})
_MYRIADS: Final = frozenset({Decimal(10) ** power for power in (4, 8, 16)})


@dataclass(frozen=True, slots=True)
class Reading:
    """Claims of one model and metric that say the same; the first of them stands for all.

    `ends` are the value twice, or the two ends of a range; `worths` what its scale word can be worth (745億:
    1e8), empty where none is printed; `condition` is folded into its parts.
    """

    rows: tuple[ClaimRow, ...]
    ends: tuple[Decimal, Decimal]
    bound: str
    unit: str
    condition: frozenset[str]
    resolution: Decimal
    worths: frozenset[Decimal]
    alternatives: tuple[Decimal, ...]

    @property
    def first(self) -> ClaimRow:
        """The claim that stands for the reading."""
        return self.rows[0]

    @property
    def value(self) -> Decimal | None:
        """The value, None for a range."""
        return self.ends[0] if self.ends[0] == self.ends[1] else None

    @property
    def printed(self) -> str:
        """The number as the first claim prints it, on one line and cut where it is long."""
        text = " ".join((self.first.printed or self.first.quote).split())
        return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"

    def interval(self) -> tuple[Decimal, Decimal]:
        """What the printed digits, the hedge and the bound allow, ends excluded: 745 is 744.5 to 745.5."""
        low, high = self.ends
        half = self.resolution / 2
        below = max(half, abs(low) * HEDGE) if self.bound == "~" else half
        above = max(half, abs(high) * HEDGE) if self.bound == "~" else half
        return (
            -INFINITY if self.bound == "<" else low - below,
            INFINITY if self.bound == ">" else high + above,
        )

    def meets(self, other: Reading) -> bool:
        """Whether some value is one that both allow."""
        (low, high), (others_low, others_high) = self.interval(), other.interval()
        return self.ends == other.ends or max(low, others_low) < min(high, others_high)


def comparable(a: Reading, b: Reading) -> bool:
    """Whether two readings are of one unit, and of one condition where both have any."""
    return a.unit == b.unit and (not a.condition or not b.condition or a.condition == b.condition)


def readings(rows: Iterable[ClaimRow]) -> list[Reading]:
    """The distinct readings of the claims of one model and metric, in the order of their first claims."""
    found: dict[tuple[object, ...], list[ClaimRow]] = {}
    for row in rows:
        found.setdefault(_key(row), []).append(row)
    return [_reading(tuple(alike)) for alike in found.values()]


def reading_id(row: ClaimRow) -> str:
    """A digest that the claims of one reading share, and no others of their model and metric."""
    low, high = _ends(row)
    numbers = (low, high, row.resolution, *sorted(worths(row)))
    said = (digits(normal(number or Decimal(0))) for number in numbers)
    return fingerprint_of(_bound(row), row.unit, *said, "", *sorted(parts(row.condition)))


def _key(row: ClaimRow) -> tuple[object, ...]:
    return (*_ends(row), _bound(row), row.unit, parts(row.condition), row.resolution, worths(row))


def _reading(rows: tuple[ClaimRow, ...]) -> Reading:
    first = rows[0]
    return Reading(
        rows=rows,
        ends=_ends(first),
        bound=_bound(first),
        unit=first.unit,
        condition=parts(first.condition),
        resolution=first.resolution,
        worths=worths(first),
        alternatives=tuple(sorted({other for row in rows for other in row.alternatives})),
    )


def _ends(row: ClaimRow) -> tuple[Decimal, Decimal]:
    """A range's two claims share their ends, and so are one reading."""
    if row.lower is not None and row.upper is not None:
        return row.lower, row.upper
    return row.value, row.value


def _bound(row: ClaimRow) -> str:
    return "=" if row.lower is not None and row.upper is not None else row.bound


def parts(condition: str) -> frozenset[str]:
    """The parts of a condition, folded: `w/ Tools; 5-shot` is `5shot` and `w/tools`."""
    text = unicodedata.normalize("NFKC", condition).casefold()
    folded = (re.sub(r"[\s‐-―-]+", "", part) for part in _PARTS.split(text))
    return frozenset(part for part in folded if part)


def worths(row: ClaimRow) -> frozenset[Decimal]:
    """What the printed scale can be worth in the base unit: the last digit's worth, moved by the decimals.

    `28.5T` is worth 1e12. Three digits after a mark may be decimals or a group, so both are tried.
    """
    if not row.scale:
        return frozenset()
    after = _AFTER_MARK.search(row.printed or row.quote)
    places = len(after[1]) if after else 0
    tried = {0, places} if places == 3 else {places}
    possible = {row.resolution * Decimal(10) ** place for place in tried}
    return frozenset(worth for worth in possible if worth in _THOUSANDS | _MYRIADS)


def explained(a: Reading, b: Reading, power: int) -> bool:
    """Whether the printed scales, which differ, account for a slip by that power of ten.

    A factor of ten or of ten thousand takes a myriad (億 beside B, 万 beside none), a factor of a thousand
    or a million takes a word of the thousands.
    """
    if a.worths == b.worths:
        return False
    printed = a.worths | b.worths
    if abs(power) == 1:
        return Decimal(10) ** 8 in printed
    return bool(printed & (_MYRIADS if abs(power) == 4 else _THOUSANDS))


def allows_binary(a: Reading, b: Reading) -> tuple[Decimal, Decimal] | None:
    """The count and the thousand, where `a` counts thousands of 1,024 that come out at `b`: 128K and 131,072.

    That is for what is counted in powers of two, or a K that is printed.
    """
    if a.value is None or b.value is None:
        return None
    low, high = b.interval()
    for thousand, binary in _BINARY:
        if a.unit in _BINARY_UNITS or thousand in a.worths:
            count = a.value / thousand
            if count == count.to_integral_value() and low < count * binary < high:
                return count, binary
    return None
