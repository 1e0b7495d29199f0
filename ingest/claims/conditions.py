"""What a claim holds under: shots, tools, precision, mode, hardware, a limit of length."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.sentence import Sentence
from ingest.namespaces import GG
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role, Term

_NEAR: Final = 24
_HARDWARE_NEAR: Final = 70
_COMMA: Final = 50
_PARTS: Final = re.compile(r"[,、，;；]\s")
_ASIDE: Final = 40


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
        if aside and term.text in aside:
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
            and GG + "Software" not in term.kinds
        ):
            found[term.name if term.kinds == () else term.text] = None
    beyond = _beyond(sentence, number)
    if beyond:
        found[beyond] = None
    return "; ".join(found)


def _nearer(sentence: Sentence, number: Number, term: Term) -> bool:
    """Whether a condition stands nearer to another number than to this one."""
    own = _away(sentence, number, term)
    return any(_away(sentence, other, term) < own for other in sentence.numbers if other is not number)


def _away(sentence: Sentence, number: Number, term: Term) -> int:
    """How far a condition stands from a number, beyond a comma farther than any without one between."""
    low, high = sorted(((number.start, number.end), (term.start, term.end)))
    gap = sentence.text[low[1] : high[0]]
    return len(gap) + (_COMMA if _PARTS.search(gap) else 0)


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


def _beyond(sentence: Sentence, number: Number) -> str:
    """A limit of length that a price holds beyond: "above 272K tokens"."""
    for cue in sentence.cues_of("beyond"):
        for noun in sentence.terms:
            if noun.role is Role.NOUN and noun.name == "token" and cue.end <= noun.start <= cue.end + 24:
                counted = [n for n in sentence.numbers if cue.end <= n.start and n.end <= noun.start]
                if counted and noun.end <= number.start and number.unit not in ("", "token"):
                    return sentence.text[cue.start : noun.end].replace("*", "")
    return ""
