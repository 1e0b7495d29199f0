"""Multipliers printed with a sign: `x3`, `2.5×`. Those with a word (3 fois) are units as any other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.recognition.mentions import FACTOR

if TYPE_CHECKING:
    from ingest.recognition.numbers.quantity import Quantity
    from ingest.recognition.numbers.reader import Reader

TIMES = frozenset("xX×хХ✕")
"""The signs of multiplication, with the Latin and the Cyrillic letter that stand for them."""

_MULTIPLIED = re.compile(r"[ \u00a0]?(?:\(?[0-9０-９\\$€£¥]|[A-Z][A-Z0-9])")
_OPENING = frozenset(" \u00a0\u202f\u3000\n(（[*_~≈,，、:：=/|→")


def add_factor(reader: Reader, quantity: Quantity) -> None:
    """Take the sign that makes a number a factor, unless it multiplies what follows: 8x H100, 16×16."""
    if _behind(reader.text, quantity.end):
        quantity.unit, quantity.end = FACTOR, quantity.end + 1
    elif not quantity.scale and _before(reader, quantity.start):
        quantity.unit, quantity.start = FACTOR, quantity.start - 1


def _behind(text: str, end: int) -> bool:
    after = text[end + 1 : end + 2]
    if text[end : end + 1] not in TIMES or after.isalpha():
        return False
    return _MULTIPLIED.match(text, end + 1) is None


def _before(reader: Reader, start: int) -> bool:
    text = reader.text
    if start - 1 < reader.floor or text[start - 1 : start] not in TIMES:
        return False
    return start == 1 or (text[start - 2] in _OPENING and not text[: start - 1].rstrip()[-1:].isdigit())
