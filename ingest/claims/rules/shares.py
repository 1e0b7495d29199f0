"""Shares spelled out, of the parts of a test that stands over them: `Python 7/8 (87.5%)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from ingest.claims.conditions import together
from ingest.claims.draft import Draft
from ingest.claims.marks import SLASH
from ingest.claims.model_link import link_models
from ingest.claims.rules.context import Context
from ingest.claims.rules.refusals import refused
from ingest.claims.sentence import Sentence
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role

_ARROW: Final = re.compile(r"[\s*]*(?:→|->|⇒|➜|=>)[\s*]*")
_OPENING: Final = re.compile(r"[\s*]*[（(]")
_PARTING: Final = re.compile(r"[,、，;；:：。()（）|]")
_FRAME: Final = " *_`\u00a0:：-–—"
_LONGEST: Final = 24
_ROUNDED: Final = Decimal(1)


def spelled_shares(context: Context) -> Iterator[Draft]:
    """Read what a model scored on parts of a test: so many of so many, and the share in brackets.

    The test stands in the heading or in the lead of the list. A part is a condition that is known, or a
    word beside such parts: Go beside Python. `1/5 → 2/5 (20% / 40%)` is two values.
    """
    sentence, test = context.sentence, context.test()
    if test is None or "/" not in sentence.text:
        return
    parts = list(_parts(sentence, list(context.free())))
    if not any(_is_known(sentence, part) for part, _ in parts):
        return
    condition = context.condition
    for (start, end), shares in parts:
        context.condition = together(condition, sentence.text[start:end])
        for number in shares:
            quantity = context.scale.measure(number, test)
            models = link_models(sentence, number, context.scope, True)
            if quantity is not None and not refused(sentence, number):
                yield from context.claim("share", number, test, quantity, models)
    context.condition = condition


def _parts(sentence: Sentence, numbers: Sequence[Number]) -> Iterator[tuple[tuple[int, int], list[Number]]]:
    """Find the names of the parts, each with the shares that its fractions make."""
    fractions: list[Number] = []
    for index, number in enumerate(numbers):
        last = fractions[-1] if fractions else None
        if "/" in number.text and not number.unit:
            follows = last is not None and _ARROW.fullmatch(sentence.text, last.end, number.start)
            fractions = [*fractions, number] if follows else [number]
            continue
        shares = numbers[index : index + len(fractions)]
        opened = last is not None and _OPENING.fullmatch(sentence.text, last.end, number.start)
        if opened and _make(sentence, fractions, shares):
            before = sentence.text[sentence.start : fractions[0].start].rstrip(_FRAME)
            part = _PARTING.split(before)[-1].lstrip(_FRAME)
            end = sentence.start + len(before)
            if any(map(str.isalpha, part)) and len(part) <= _LONGEST:
                yield (end - len(part), end), list(shares)
        fractions = []


def _make(sentence: Sentence, fractions: Sequence[Number], shares: Sequence[Number]) -> bool:
    """Whether fractions are the shares behind them, one by one, with slashes between."""
    alike = all(
        share.unit == "percent"
        and share.value is not None
        and fraction.value is not None
        and abs(100 * fraction.value - share.value) <= _ROUNDED
        for fraction, share in zip(fractions, shares, strict=False)
    )
    slashed = all(SLASH.fullmatch(sentence.text, left.end, right.start) for left, right in pairwise(shares))
    return len(shares) == len(fractions) and alike and slashed


def _is_known(sentence: Sentence, part: tuple[int, int]) -> bool:
    start, end = part
    return any(t.role is Role.CONDITION and start <= t.start and t.end <= end for t in sentence.terms)
