"""Numbers of a calculation that a text sets out: "9B × 0.55 ≈ 4.95 GB", "hidden / heads = 128"."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.prices import is_price, per_tokens
from ingest.claims.sentence import Sentence
from ingest.recognition.mentions import Number

_WORD: Final = r"[ \u00a0]?(?:[^\W\d_]+[ \u00a0]){0,3}?"
_PRODUCT: Final = re.compile(
    rf"\d[^\W\d_]{{0,3}}{_WORD}[×*·][ \u00a0]?[$€]?(?!10[ \u00a0]?[\^⁰¹²³⁴-⁹])\d[^=≈]{{0,40}}[=≈]"
)
# "$22.50 in + $27 out = $49.50", "3 € + 15 € = 18 €".
_MONEY: Final = r"(?:[$€£¥₽][ \u00a0]?\d[\d.,]*|\d[\d.,]*[ \u00a0]?[$€£¥₽])"
_SUM: Final = re.compile(
    rf"{_MONEY}[^=≈+]{{0,40}}\+[ \u00a0~≈]*{_MONEY}[^=≈]{{0,40}}[=≈][ \u00a0~≈]*(?={_MONEY})"
)
_FORMULA: Final = re.compile(r"[/*+×]\s*[A-Za-z_]\w*\s*=\s*$")
_TERM_OF_FORMULA: Final = re.compile(r"\s?[/*×^]\s?[A-Za-z_]\w*\(")
_FACTOR: Final = re.compile(r"[A-Za-z]_\w+`?\s?[*×·]\s?$")


def calculates(text: str) -> bool:
    """Whether a text multiplies numbers and says what comes of it."""
    return _PRODUCT.search(text) is not None


def is_result(sentence: Sentence, number: Number) -> bool:
    """Whether a number is what a calculation gives, or a part of one: `hidden / heads = 128`, 1/sqrt(L)."""
    text = sentence.text
    given = _FORMULA.search(text, sentence.start, number.start)
    given = given or _FACTOR.search(text, sentence.start, number.start)
    if given or _TERM_OF_FORMULA.match(text, number.end) or calculates(text[sentence.start : sentence.end]):
        return True
    return is_price(number) and _is_added(sentence, number)


def _is_added(sentence: Sentence, number: Number) -> bool:
    """Whether a price is what others add up to, or one of those where none is said to be for tokens."""
    added = _SUM.search(sentence.text, sentence.start, sentence.end)
    if added is None:
        return False
    return number.start == added.end() or (
        added.start() <= number.start < added.end() and not per_tokens(sentence)
    )
