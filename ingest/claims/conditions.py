"""What a claim holds under: shots, tools, precision, mode, hardware, a limit of length."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.measure import CURRENCIES
from ingest.claims.nouns import noun_after
from ingest.claims.particles import particles
from ingest.claims.sentence import Sentence, begin_of
from ingest.namespaces import GG
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role, Term

_NEAR: Final = 24
_HARDWARE_NEAR: Final = 70
_COMMA: Final = 50
_PARTS: Final = re.compile(r"[,、，;；]\s")
_ASIDE: Final = 40
_COLON: Final = re.compile(r"\s?[:：=]\s*")
_LENGTH: Final = 16
# A program that is named beside a value did not always give it, and a setting is nothing without its own.
_UNSAID: Final = frozenset({GG + "Software", GG + "Setting"})
_KEY: Final = re.compile(r"\s*([^\W\d_][^()（）\d:：]{0,24}?)\s*[:：]\s*")
_COMPANION: Final = re.compile(rf"\s*((?:{particles('companions')})\s[^()（）\d,;:]{{1,24}})")


def together(*parts: str) -> str:
    """Join conditions to one text, each of them once, without the empty ones."""
    return "; ".join(dict.fromkeys(part for part in parts if part))


def condition_of(sentence: Sentence, number: Number, model: ModelName) -> str:
    """Return the conditions that stand beside a number, or in brackets behind its model, joined by '; '."""
    found: dict[str, None] = {}
    aside = _aside(sentence, model)
    if aside:
        found[aside] = None
    for term in sentence.conditions:
        if (aside and term.text in aside) or _is_said_already(sentence, number, model, term):
            continue
        if _is_key_of_another(sentence, number, term):
            continue
        near = _HARDWARE_NEAR if GG + "Hardware" in term.kinds else _NEAR
        gap = (
            sentence.distance(number.end, term.start)
            if term.start >= number.end
            else sentence.distance(term.end, number.start)
        )
        if (
            gap <= near
            and not _nearer(sentence, number, term)
            and not _parted(sentence, number, term.start, term.end)
            and _UNSAID.isdisjoint(term.kinds)
        ):
            found[term.name if term.kinds == () else term.text] = None
    beyond = _beyond(sentence, number)
    for said in filter(None, (beyond, _within_length(sentence, number), in_brackets(sentence, number))):
        found[said] = None
    return "; ".join(found)


def in_brackets(sentence: Sentence, number: Number) -> str:
    """What the brackets right behind a number say of the only one in them, of the same kind.

    It is the key of `200K (beta: 1M)` and the companion of `200K (1M with YaRN)`.
    """
    bracket = sentence.bracket(number.start)
    before = [n for n in sentence.numbers if bracket and n.end <= bracket[0]]
    if bracket is None or not before or sentence.bracket(before[-1].start) is not None:
        return ""
    first, noun = before[-1], noun_after(sentence, before[-1])
    behind = sentence.text[noun.end if noun else first.end : bracket[0]].strip(" \u00a0*`(（")
    alone = [n for n in sentence.numbers if sentence.bracket(n.start) == bracket] == [number]
    told = any(t.role in (Role.LABEL, Role.CUE) and _within(t.start, bracket) for t in sentence.terms)
    alike = bool(number.scale) == bool(first.scale) and number.unit == first.unit
    if behind or not alone or told or not alike or any(_within(m.start, bracket) for m in sentence.models):
        return ""
    key = _KEY.fullmatch(sentence.text[bracket[0] + 1 : number.start])
    found = key or _COMPANION.fullmatch(sentence.text[number.end : bracket[1]])
    return found.group(1).strip() if found else ""


def _within(position: int, bracket: tuple[int, int]) -> bool:
    return bracket[0] < position < bracket[1]


def _is_said_already(sentence: Sentence, number: Number, model: ModelName, term: Term) -> bool:
    """Whether a word is one of the model's name, of the bound before the number, or a metric's as well."""
    if term.text in model.text.split() or begin_of(number) <= term.start < number.end:
        return True
    labels = (one for one in sentence.terms if one.role is Role.LABEL)
    return any(one.start <= term.start and term.end <= one.end for one in labels)


def _nearer(sentence: Sentence, number: Number, term: Term) -> bool:
    """Whether a condition stands nearer to another number than to this one."""
    own = _away(sentence, number, term)
    return any(_away(sentence, other, term) < own for other in sentence.numbers if other is not number)


def _away(sentence: Sentence, number: Number, term: Term) -> int:
    """How far a condition stands from a number, beyond a comma farther than any without one between."""
    low, high = sorted(((number.start, number.end), (term.start, term.end)))
    gap = sentence.text[low[1] : high[0]]
    return len(gap) + (_COMMA if _PARTS.search(gap) else 0)


def _is_key_of_another(sentence: Sentence, number: Number, term: Term) -> bool:
    """Whether brackets behind a number give another under a condition: "77.2% (high compute: 82%)"."""
    bracket = sentence.bracket(term.start)
    if bracket is None or bracket == sentence.bracket(number.start):
        return False
    inside = (other for other in sentence.numbers if term.end <= other.start and other.end <= bracket[1])
    return any(_COLON.fullmatch(sentence.text, term.end, begin_of(other)) for other in inside)


def _parted(sentence: Sentence, number: Number, start: int, end: int) -> bool:
    low, high = (number.end, start) if start >= number.end else (end, number.start)
    return any(low <= other.start and other.end <= high for other in sentence.numbers)


def _aside(sentence: Sentence, model: ModelName) -> str:
    """The words in brackets right behind a model that hold no number and no other name: `Sol (max)`."""
    if model not in sentence.models:
        return ""
    text, start = sentence.text, model.end
    while start < sentence.end and text[start] in " *`_":
        start += 1
    if start >= sentence.end or text[start] not in "(（":
        return ""
    close = next((i for i in range(start, min(sentence.end, start + _ASIDE)) if text[i] in ")）"), None)
    if close is None:
        return ""
    inside = any(start < n.start < close for n in sentence.numbers) or any(
        start < m.start < close for m in sentence.models
    )
    known = any(term.role is Role.CONDITION and start < term.start < close for term in sentence.terms)
    return text[start + 1 : close].strip() if known and not inside else ""


def _within_length(sentence: Sentence, number: Number) -> str:
    """The limit of length in brackets right behind a price, with its sign: "$1.25 (≤128K)"."""
    behind = next((n for n in sentence.numbers if n.start >= number.end), None)
    bracket = sentence.bracket(behind.start) if behind is not None else None
    if number.unit not in CURRENCIES or behind is None or bracket is None or behind.bound not in "<>":
        return ""
    touched = not sentence.text[number.end : bracket[0]].strip(" \u00a0*_`")
    inside = sentence.text[bracket[0] : bracket[1]].strip("()（） \u00a0")
    return inside if touched and behind.scale and len(inside) <= _LENGTH else ""


def _beyond(sentence: Sentence, number: Number) -> str:
    """A limit of length that a price holds beyond: "above 272K tokens"."""
    for cue in sentence.cues_of("beyond"):
        for noun in sentence.terms:
            if noun.role is Role.NOUN and noun.name == "token" and cue.end <= noun.start <= cue.end + 24:
                counted = [n for n in sentence.numbers if cue.end <= n.start and n.end <= noun.start]
                priced = any(other.unit in CURRENCIES for other in counted)
                if counted and not priced and noun.end <= number.start and number.unit not in ("", "token"):
                    return sentence.text[cue.start : noun.end].replace("*", "")
    return ""
