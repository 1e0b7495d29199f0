"""What a price is for: a million tokens, a thousand, one, or something that is not a token at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import Final

from ingest.claims.marks import BREAK
from ingest.claims.measure import CURRENCIES
from ingest.claims.particles import particles
from ingest.claims.scales import amount_of
from ingest.claims.sentence import Sentence, begin_of
from ingest.languages import rooms
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role

_SLASH: Final = re.compile(r"[/／]\s*$")
_SHORT_PER: Final = re.compile(
    r"[/／]\s*(?:(?:1\s*)?([A-Za-z\u0400-\u04ff]+)(?![A-Za-z\u0400-\u04ff0-9])|([百千万]+))"
)
_OF_WORDS: Final = "|".join(sorted({word for room in rooms().values() for word in room.numbers.of}))
OF: Final = re.compile(rf"[\s\u00a0*-]*(?:{_OF_WORDS})?[\s*]*")
"""What may stand between a number and what it counts: "of", d'."""

_OWNS: Final = re.compile(rf"[\s\u00a0*]*(?:{_OF_WORDS}|{particles('owners')})?[\s\u00a0*]*")
_WORDS: Final = re.compile(r"(?<![^\W_])[^\W\d_]+")
_WORD: Final = re.compile(r"[\s\u00a0]+([^\W\d_]+)")
_ONE_WORD: Final = re.compile(r"[\s\u00a0*]*(?:[^\W\d_]{2,12}[\s\u00a0])?")
AMOUNTS: Final = frozenset(map(Decimal, (1, 1000, 10**4, 10**5, 10**6)))
"""So many tokens are what a price may be for."""

_PERS: Final = "|".join(sorted({word for room in rooms().values() for word in room.cues.per}))
# What is paid for tokens and for a time besides: "$4.50/M tokens/hr".
_TIMED: Final = re.compile(
    rf"\s?(?:[/／]|(?:{_PERS})\s)\s?\S{{1,8}}\s(?:\w{{4,10}}\s?)?(?:[/／]|(?:{_PERS})\s)\s?", re.IGNORECASE
)
_FRACTION: Final = re.compile(r"(?<![\d.,])(\d+)\s?[/／]\s?(\d+)(?![\d.,])")
_CENT: Final = Decimal("0.01")
_FEW: Final = 1
_SOLD: Final = 6
_PRICE: Final = "/Mtoken"
_DIGIT_BEFORE: Final = re.compile(r"\d[\s\u00a0]*$")
_GAP: Final = re.compile(rf"[\s\u00a0*]*(?:{_OF_WORDS})?(?:[^\W\d_]{{2,12}}[\s\u00a0]|[一-鿿]{{2}})?[\s*]*")


@dataclass(frozen=True, slots=True)
class Per:
    """A price's "per so many tokens" at `start:end`."""

    start: int
    end: int
    tokens: Decimal


def per_tokens(sentence: Sentence) -> tuple[Per, ...]:
    """Find what the prices of a sentence are for, in tokens."""
    found: list[Per] = []
    for noun in sentence.terms:
        if noun.role is Role.NOUN and noun.name == "token":
            per = _before_noun(sentence, noun.start, noun.end)
            if per is not None:
                found.append(per)
    found += [
        per
        for per in (*_without_noun(sentence), *_bought(sentence))
        if all(per.end <= f.start or per.start >= f.end for f in found)
    ]
    for match in _SHORT_PER.finditer(sentence.text, sentence.start, sentence.end):
        amount = amount_of(match[1] or match[2])
        if amount and all(match.end() <= per.start or match.start() >= per.end for per in found):
            found.append(Per(match.start(), match.end(), amount))
    if any(is_price(number) for number in sentence.numbers):
        windows = [per for per in found if _leads_to_length(sentence, per) or _is_window(sentence, per)]
        return tuple(per for per in found if per not in windows)
    return tuple(
        per
        for per in found
        if not _is_second_length(sentence, per)
        and (sentence.text[per.start] in "/／" or not is_length(sentence, per.start, per.end))
    )


def _leads_to_length(sentence: Sentence, per: Per) -> bool:
    """Whether so many tokens are the length that is named right behind them: "a one-million-token window"."""
    tokens = (t for t in sentence.terms if t.role is Role.NOUN and t.name == "token" and t.start >= per.end)
    noun = next((t.end for t in tokens if not sentence.text[per.end : t.start].strip(" -‑")), per.end)
    return any(
        noun <= term.start and not sentence.text[noun : term.start].strip(" \u00a0*-‑")
        for term in sentence.terms
        if term.role is Role.LABEL and any(metric.limit for metric in term.metrics)
    )


def _is_window(sentence: Sentence, per: Per) -> bool:
    """Whether so many tokens follow the length that they are, nothing between: окно на миллион токенов."""
    return any(
        term.end <= per.start and not sentence.text[term.end : per.start].strip(" \u00a0*")
        for term in sentence.terms
        if term.role is Role.LABEL and any(metric.limit for metric in term.metrics)
    )


def is_length(sentence: Sentence, start: int, end: int, *, alone: bool = False) -> bool:
    """Whether so many tokens are a length named beside them, no price's base: контекст в миллион.

    What is named may be a price too ("input"), unless it must be a length `alone`.
    """
    for term in sentence.terms:
        if (all if alone else any)(metric.limit for metric in term.metrics) and term.metrics:
            gap = sentence.text[term.end : start] if term.end <= start else ""
            before = term.end <= start and len(gap.split()) <= _FEW and not BREAK.search(gap)
            behind = end <= term.start and not sentence.text[end : term.start].strip(" \u00a0*-")
            owned = alone and end <= term.start and _OWNS.fullmatch(sentence.text, end, term.start)
            if before or behind or owned:
                return True
    return False


def _is_second_length(sentence: Sentence, per: Per) -> bool:
    """Whether a number with a scale, and a word at most, stands before so many tokens: "262K native / 1M"."""
    gaps = (
        sentence.text[number.end : per.start]
        for number in sentence.numbers
        if number.scale and not number.unit and number.end <= per.start
    )
    return any(len(gap.split()) <= _FEW and not BREAK.search(gap) for gap in gaps)


def _without_noun(sentence: Sentence) -> Iterator[Per]:
    """Find "per million" where what is counted goes without saying."""
    for cue in sentence.cues_of("per", "rates"):
        word = _WORD.match(sentence.text, cue.end)
        amount = amount_of(word.group(1)) if word else None
        if word is not None and amount is not None:
            yield Per(cue.start, word.end(), amount)
        for number in sentence.numbers:
            adjacent = number.start >= cue.end and not sentence.text[cue.end : number.start].strip(" \u00a0*")
            if adjacent and number.value in AMOUNTS and number.value != 1 and not number.unit:
                yield Per(cue.start, number.end, number.value)


def _bought(sentence: Sentence) -> Iterator[Per]:
    """Find so many tokens that a price is told of behind them: "A million input tokens costs $0.28".

    Few words stand between, that say which tokens: миллион выходных — $0,42.
    """
    for number, price in pairwise(sentence.numbers):
        if number.unit or number.value not in AMOUNTS or number.value == 1 or not is_price(price):
            continue
        gap = sentence.text[number.end : begin_of(price)]
        flows = (
            term
            for term in sentence.terms
            if number.end <= term.start
            and term.end <= price.start
            and (term.name == "token" or any(metric.unit.endswith(_PRICE) for metric in term.metrics))
        )
        which = next(flows, None)
        near = which is not None and _ONE_WORD.fullmatch(sentence.text, number.end, which.start)
        length = which is not None and is_length(sentence, number.start, which.end, alone=True)
        if near and not (length or BREAK.search(gap)) and len(gap.split()) <= _SOLD:
            yield Per(number.start, number.end, number.value)


def _before_noun(sentence: Sentence, start: int, end: int) -> Per | None:
    amount, begin, finish = _amount(sentence, start, end)
    if amount not in AMOUNTS:
        return None
    text = sentence.text
    if _SLASH.search(text, max(0, begin - 3), begin):
        return Per(begin, finish, amount)
    for cue in sentence.cues_of("per"):
        gap = text[cue.end : begin]
        led = _ONE_WORD.fullmatch(gap) if begin == start else not gap.strip(" \u00a0*")
        if cue.end <= begin and led:
            return Per(cue.start, finish, amount)
    for cue in sentence.cues_of("per_after"):
        if end <= cue.start <= end + 3:
            return Per(begin, cue.end, amount)
    return None


def _amount(sentence: Sentence, start: int, end: int) -> tuple[Decimal, int, int]:
    """How many tokens the words before a noun make, and where they begin and end.

    They end before a word between them and the noun: "million input tokens" says which tokens.
    """
    text = sentence.text
    amount, begin, finish = Decimal(1), start, end
    for word in reversed(list(_WORDS.finditer(text, max(sentence.start, start - 24), start))[-2:]):
        value = amount_of(word.group())
        if value is not None and _GAP.fullmatch(text[word.end() : start]):
            amount, begin = value, word.start()
            finish = end if OF.fullmatch(text[word.end() : start]) else word.end()
            break
    for number in sentence.numbers:
        joined = number.end <= begin and _GAP.fullmatch(text[number.end : begin])
        if joined and number.value and not number.unit:
            amount, begin = number.value * amount, number.start
            finish = end if OF.fullmatch(text[number.end : start]) else number.end
    return amount, begin, finish


def per_of(number: Number, pers: tuple[Per, ...]) -> Decimal | None:
    """Return what a price is for: the nearest of the sentence's, where it has any.

    No token costs a cent: "$5 for the input tokens" does not say for how many.
    """
    if not pers:
        return None
    nearest = min(pers, key=lambda per: abs(per.start - number.end))
    dear = nearest.tokens == 1 and number.value is not None and number.value >= _CENT
    return None if dear else nearest.tokens


def per_behind(sentence: Sentence, number: Number, pers: tuple[Per, ...]) -> Decimal | None:
    """For how many tokens a price is that says so right behind itself: `$0.40/1K`."""
    behind = (per for per in pers if per.start >= number.end and is_price(number))
    return next((p.tokens for p in behind if not sentence.text[number.end : p.start].strip(" /／")), None)


def split_fraction(number: Number) -> tuple[Number, ...]:
    """The two amounts of what has the form of a fraction, in one money or in none: `1/5`, `3/15 €`."""
    parts = _FRACTION.search(number.text)
    if parts is None or (number.unit and not is_price(number)):
        return (number,)
    first, second = (
        replace(
            number,
            start=number.start + parts.start(place),
            end=number.start + parts.end(place),
            text=parts[place],
            value=Decimal(parts[place]),
            cue=number.cue if place == 1 else -1,
            digits=len(parts[place]),
            resolution=Decimal(1),
        )
        for place in (1, 2)
    )
    return first, replace(second, end=number.end, text=number.text[parts.start(2) :])


def is_price(number: Number) -> bool:
    """Whether a number is an amount of money."""
    return number.unit in CURRENCIES


def is_price_alone(sentence: Sentence) -> bool:
    """Whether a sentence is one price and what it is for, and says nothing else: "$3 / 1M tokens"."""
    prices = [number for number in sentence.numbers if is_price(number)]
    pers = per_tokens(sentence) if len(prices) == 1 else ()
    if len(pers) != 1:
        return False
    text, spans = sentence.text, sorted([(prices[0].start, prices[0].end), (pers[0].start, pers[0].end)])
    gaps = zip(
        [sentence.start, *(end for _, end in spans)],
        [*(start for start, _ in spans), sentence.end],
        strict=True,
    )
    return not any(map(str.isalnum, "".join(text[start:end] for start, end in gaps)))


def is_other_rate(sentence: Sentence, number: Number) -> bool:
    """Whether a price is for a month, a user, an hour: for anything but tokens."""
    text = sentence.text
    for cue in sentence.cues_of("other_rates"):
        if number.end <= cue.start <= number.end + 12:
            gap = text[number.end : cue.start].strip(" \u00a0*")
            if gap in ("/", "／", "") or any(
                per.start >= number.end and per.end <= cue.start for per in sentence.cues_of("per", "rates")
            ):
                return True
        dated = _DIGIT_BEFORE.search(text, sentence.start, cue.start)
        if cue.end <= number.start and not (dated or text[cue.end : number.start].strip(" \u00a0*:：")):
            return True
        if number.end <= cue.start and _TIMED.fullmatch(text, number.end, cue.start):
            return True
    return False
