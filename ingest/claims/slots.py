"""The stretch of a sentence that belongs to one number, and the words that stand right beside it."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.marks import BREAK, SLASH
from ingest.claims.nouns import noun_after
from ingest.claims.prices import OF
from ingest.claims.sentence import Sentence
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role, Term
from ingest.recognition.words import UNSPACED

_END: Final = re.compile(r"[,、，・·•|;；:。)）／/]|(?<=\s)[+＋](?=\s)")
_BEGIN: Final = re.compile(r"[,、，・·•|;；。)）／/]|(?<=\s)[+＋](?=\s)")
_DOTS: Final = re.compile(r"[・·•|]")
_TIE: Final = re.compile(r"[\s\u00a0*_`‑-]*")
_FEW: Final = 2
_PER: Final = " \u00a0/／"
_HEADS: Final = "heads"


def slot(sentence: Sentence, number: Number) -> tuple[int, int]:
    """The stretch of a sentence that belongs to one number: to the next number, comma or bracket.

    A bracket behind it belongs to it unless a number stands inside: `24 (KV: 8)`.
    """
    before = [n.end for n in sentence.numbers if n.end <= number.start]
    after = [n.start for n in sentence.numbers if n.start >= number.end]
    start, end = before[-1] if before else sentence.start, after[0] if after else sentence.end
    bracket = sentence.bracket(after[0]) if after else None
    if bracket is not None and bracket[0] >= number.end:
        end = bracket[0]
    told = (
        last
        for first, last in sentence.mute
        if number.end <= first and last <= end and not sentence.text[number.end : first].strip(_PER)
    )
    cut = _END.search(sentence.text, max(told, default=number.end), end)
    heads = list(_BEGIN.finditer(sentence.text, start, number.start))
    return heads[-1].end() if heads else start, cut.start() if cut else end


def is_taken(sentence: Sentence, number: Number, term: Term) -> bool:
    """Whether a term stands right behind another number: "2 shared experts and 64 …" are not both shared.

    Behind what that number counts, it must be tied to it: "200K tokens of context and 128K".
    """
    others = [n for n in sentence.numbers if n is not number and n.end <= term.start]
    noun = noun_after(sentence, others[-1]) if others else None
    counted = noun is not None and noun.start >= others[-1].end and noun.end <= term.start
    begin = noun.end if counted and noun is not None else others[-1].end if others else term.start
    gap = sentence.text[begin : term.start]
    if counted and gap.strip() and not (OF.fullmatch(gap) or UNSPACED.search(gap)):
        return False
    near = len(gap.split()) <= _FEW and not (_DOTS.search(gap) or BREAK.search(gap))
    return bool(others) and others[-1] is not number and near


def in_dense_list(sentence: Sentence, number: Number, term: Term) -> bool:
    """Whether a hint touches its number in a list of what a model is built of: "12 layers, 768 wide".

    What is said of each head is not said of the model: "12 heads × 64 dimensions".
    """
    if not (is_built(term) and _touches(sentence, number, term)) or _is_of_heads(sentence, number, term):
        return False
    bracket = sentence.bracket(number.start)
    return any(
        other is not number
        and sentence.bracket(other.start) == bracket
        and any(
            t.role is not Role.CUE and is_built(t) and _touches(sentence, other, t) for t in sentence.terms
        )
        for other in sentence.numbers
    )


def is_built(term: Term) -> bool:
    """Whether a term is for a count of what a model is made of: layers, widths, heads."""
    return any(metric.intrinsic and metric.unit == "1" for metric in term.metrics)


def _is_of_heads(sentence: Sentence, number: Number, hint: Term) -> bool:
    """Whether a word for heads, not the hint, stands before a number in its clause or right behind it."""
    heads = [t for t in sentence.terms if any(m.id.endswith(_HEADS) for m in t.metrics)]
    if any(term.start == hint.start for term in heads):
        return False
    following = next((n.start for n in sentence.numbers if n.start >= number.end), sentence.end)
    return any(
        (term.end <= number.start and not BREAK.search(sentence.text, term.end, number.start))
        or (number.end <= term.start < following and not BREAK.search(sentence.text, number.end, term.start))
        for term in heads
    )


def _touches(sentence: Sentence, number: Number, term: Term) -> bool:
    left, right = (number.end, term.start) if number.end <= term.start else (term.end, number.start)
    return left <= right and _TIE.fullmatch(sentence.text, left, right) is not None


def condition_before(sentence: Sentence, number: Number, term: Term) -> int:
    """How much of the way to a test is the condition that stands right behind a number: "11% Pass@1 on X"."""
    behind = (t for t in sentence.conditions if not sentence.text[number.end : t.start].strip(" \u00a0*_`"))
    told = (t.end - number.end for t in behind if number.end <= t.start and t.end <= term.start)
    return max(told, default=0) if term.metrics[0].benchmark else 0


def partner(sentence: Sentence, number: Number) -> Number | None:
    """The number that a slash or "and" joins to one before it, of the same scale: 32k of "8k/32k context"."""
    following = next((other for other in sentence.numbers if other.start >= number.end), None)
    if following is None or not number.scale:
        return None
    gap = sentence.text[number.end : following.start].strip()
    joined = any(
        number.end <= cue.start < following.start and sentence.text[cue.start : cue.end] == gap
        for cue in sentence.cues_of("ands")
    )
    if not (joined or SLASH.fullmatch(sentence.text, number.end, following.start)):
        return None
    return following if number.scale and (following.scale, following.unit) == (number.scale, "") else None
