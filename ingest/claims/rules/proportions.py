"""Numbers that tell how one thing stands to another, or which of many: 3:1, 8/3 of it, layers 37 to 42."""

from __future__ import annotations

import itertools
import math
from typing import Final

from ingest.claims.sentence import Sentence
from ingest.recognition.mentions import Number

# An improper fraction is small: 24/7 is no ratio.
_LARGEST: Final = 20


def is_ordinal(sentence: Sentence, number: Number) -> bool:
    """Whether a range says which of many, right behind what they are: "layers 37 to 42"."""
    return (number.lower is not None and not number.unit) and any(
        term.end < number.start
        and not sentence.text[term.end : number.start].strip(" \u00a0*_`")
        and any(metric.unit == "1" and metric.intrinsic for metric in term.metrics)
        for term in sentence.terms
    )


def is_proportion(sentence: Sentence, number: Number) -> bool:
    """Whether a colon alone stands between a number and another: layers "with a 3:1 ratio"."""
    return any(
        number in pair and sentence.text[pair[0].end : pair[1].start] == ":"
        for pair in itertools.pairwise(sentence.numbers)
    )


def is_ratio(sentence: Sentence, number: Number) -> bool:
    """Whether a number is part of an improper fraction in its lowest terms: 8/3 of the hidden size."""
    top, bottom = next(
        (
            (first, second)
            for first, second in itertools.pairwise(sentence.numbers)
            if number in (first, second) and sentence.text[first.end : second.start] in ("/", "⁄")
        ),
        (None, None),
    )
    if top is None or bottom is None or top.text + bottom.text != f"{top.value}{bottom.value}":
        return False
    over, under = int(top.value or 0), int(bottom.value or 0)
    return _LARGEST > over > under > 1 and math.gcd(over, under) == 1
