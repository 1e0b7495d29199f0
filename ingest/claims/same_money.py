"""Bare amounts that are in the money of the price before them: "$3/15", "$0.75 per million in, 3.75 out"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from ingest.claims.prices import Per, is_price
from ingest.claims.sentence import Sentence
from ingest.recognition.mentions import Number

_SLASH: Final = re.compile(r"\s?[/／]\s?")
_ENDED: Final = re.compile(r"[*_`]*\s?(?:$|[,.;:!?()（）、。，；：|–—/／&+-])")
_JOINED: Final = ("ands", "joins", "versus", "compared", "per", "meant_for")


def in_same_money(sentence: Sentence, pers: tuple[Per, ...]) -> dict[int, Number]:
    """The bare amounts that are in the money of the price before them, by their place.

    Each says for as many tokens right behind itself: "$0.75 per million in and 3.75 per million out". Or it
    stands right behind a slash, and is no less: "$3/15".
    """
    found = dict(_behind_slashes(sentence, pers))
    price: tuple[Number, Per] | None = None
    for number in sentence.numbers if len(pers) > 1 else ():
        per = next((p for p in pers if number.end <= p.start), None)
        if per is None or sentence.text[number.end : per.start].strip(" \u00a0*_`/／"):
            continue
        if is_price(number):
            price = number, per
        elif price is not None and not (number.unit or number.scale) and per.tokens == price[1].tokens:
            found[number.start] = replace(number, unit=price[0].unit)
    return found


def _behind_slashes(sentence: Sentence, pers: tuple[Per, ...]) -> Iterator[tuple[int, Number]]:
    """The bare amounts behind a price and a slash, that no word but of what they are for follows."""
    for price, number in pairwise(sentence.numbers):
        bare = is_price(price) and not (price.scale or number.unit or number.scale)
        if not bare or price.value is None or number.value is None or number.value < price.value:
            continue
        if _SLASH.fullmatch(sentence.text, price.end, number.start) and _ends(sentence, number, pers):
            yield number.start, replace(number, unit=price.unit)


def _ends(sentence: Sentence, number: Number, pers: tuple[Per, ...]) -> bool:
    """Whether what stands behind an amount is no noun that it counts: "$5/100 images"."""
    led = (*(per.start for per in pers), *(cue.start for cue in sentence.cues_of(*_JOINED)))
    after = (start for start in led if start >= number.end)
    ended = _ENDED.match(sentence.text[: sentence.end], number.end) is not None
    return ended or any(not sentence.text[number.end : start].strip(" \u00a0*_`/／") for start in after)
