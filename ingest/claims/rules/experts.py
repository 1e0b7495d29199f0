"""Experts, and how many of them work at once."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from ingest.claims.cues import Cue
from ingest.claims.draft import Draft
from ingest.claims.marks import BREAK
from ingest.claims.metric_link import is_key
from ingest.claims.model_link import link_models
from ingest.claims.nouns import noun_after
from ingest.claims.rules.context import Context
from ingest.claims.rules.priced import is_measured_by
from ingest.claims.sentence import Sentence
from ingest.languages import rooms
from ingest.recognition.mentions import Number, is_whole
from ingest.recognition.metrics import Role, Term

EXPERTS: Final = "experts"
AT_ONCE: Final = "experts-per-token"
_ACTIVE: Final = "active-parameters"
_COUNTED: Final = "expert"
_NEAR: Final = 30
_FEW: Final = 3
_RANKS: Final = "|".join(sorted({word for room in rooms().values() for word in room.cues.ranks}))
_TOP: Final = re.compile(rf"(?<![^\W_])(?:{_RANKS})[-‑]?(\d{{1,2}})(?![A-Za-z0-9_%％]|[.,]\d)", re.IGNORECASE)
_STOP: Final = re.compile(r"[.;:：。；]")
_BESIDE: Final = 12
# "8 routed experts plus 1 shared expert are active"
_MORE: Final = (
    r"(?:[ \u00a0*]+(?:[^\W\d_]{1,5}|[+＋])[ \u00a0]\d{1,2}[ \u00a0](?:[^\W\d_]+[ \u00a0]??){1,3})?"
)
_HELPED: Final = re.compile(rf"{_MORE}[ \u00a0*]+(?:[^\W\d_]{{2,4}}[ \u00a0]+)?")
_POINTING: Final = re.compile(r"[ \u00a0*]*(?:[^\W\d_]{2,5}[ \u00a0*]+)?")
_MARKS: Final = " \u00a0*"


def active_experts(context: Context) -> Iterator[Draft]:
    """Read "256 experts, 8 of them active" and "256 experts (8 active per token)"."""
    sentence = context.sentence
    counts = [number for number in context.free() if _is_count(number)]
    numbers = [n for n in counts if not (is_measured_by(sentence, n) or _is_in_words(sentence, n))]
    for first, second in itertools.pairwise(numbers):
        if first.start in context.used:
            continue
        total, active = (second, first) if _is_part(sentence, first, second) else (first, second)
        experts = _experts(sentence, total, active) or _expert_behind(sentence, active, total)
        experts = experts or _key(sentence, total)
        if experts is None or not (total is second or _is_active(sentence, active)):
            continue
        if total.value is None or active.value is None or active.value >= total.value:
            continue
        models = link_models(sentence, total, context.scope)
        for number, metric_id in ((total, EXPERTS), (active, AT_ONCE)):
            metric = context.metrics[metric_id]
            quantity = context.scale.measure(number, metric)
            if quantity is not None and models:
                yield from context.claim("active-experts", number, metric, quantity, models, experts)


def fires(sentence: Sentence, number: Number) -> bool:
    """Whether a count of experts is of those that work at once: "only 4 experts fire"."""
    noun = noun_after(sentence, number)
    if noun is None or noun.name != _COUNTED:
        return False
    behind = (cue for cue in sentence.cues_of("chosen") if cue.start >= noun.end)
    return any(_HELPED.fullmatch(sentence.text, noun.end, cue.start) for cue in behind)


def top_experts(context: Context) -> Iterator[Draft]:
    """Read "256 experts, top-8 routing", "top-2 of 8 experts": how many experts work on a token."""
    sentence, metric = context.sentence, context.metrics[AT_ONCE]
    experts = [term for term in sentence.terms if any(m.id == EXPERTS for m in term.metrics)]
    for match in _TOP.finditer(sentence.text, sentence.start, sentence.end) if experts else ():
        start, end = match.span(1)
        number = Number(start, end, match[1], Decimal(match[1]), digits=len(match[1]))
        near = next((term for term in experts if _is_near(sentence, match, term)), None)
        quantity = context.scale.measure(number, metric)
        models = link_models(sentence, number, context.scope)
        if near is not None and quantity is not None and models and start not in context.used:
            yield from context.claim("top-experts", number, metric, quantity, models, near)


def _is_near(sentence: Sentence, top: re.Match[str], experts: Term) -> bool:
    """Whether a few words at most, and no end of a clause but a comma, part "top-8" from its experts."""
    start, end = (experts.end, top.start()) if experts.end <= top.start() else (top.end(), experts.start)
    gap = sentence.text[start:end]
    return start <= end and len(gap.split()) <= _FEW and not _STOP.search(gap)


def _is_in_words(sentence: Sentence, number: Number) -> bool:
    """Whether a number is a part of a term: 1トークンあたり."""
    return any(term.start <= number.start and number.end < term.end for term in sentence.terms)


def _is_count(number: Number) -> bool:
    return not (number.unit or number.scale) and number.value is not None and is_whole(number.value)


def _experts(sentence: Sentence, total: Number, active: Number) -> Term | None:
    """The word for experts that a number counts, right behind it and before the next number."""
    noun = noun_after(sentence, total)
    counted = (EXPERTS, AT_ONCE) if active.end <= total.start else (EXPERTS,)
    return next(
        (
            term
            for term in sentence.terms
            if total.end <= term.start
            and (term.end <= active.start or active.end <= total.start)
            and any(metric.id in counted for metric in term.metrics)
            and (noun is None or term.start == noun.start)
            and (noun is not None or not sentence.text[total.end : term.start].strip(" \u00a0*"))
        ),
        None,
    )


def _key(sentence: Sentence, total: Number) -> Term | None:
    """The word for experts that is the key of a number: "Experts: 512, of which 10 activated"."""
    keys = (term for term in sentence.terms if any(metric.id == EXPERTS for metric in term.metrics))
    return next((term for term in keys if is_key(sentence, total, term)), None)


def _expert_behind(sentence: Sentence, part: Number, whole: Number) -> Term | None:
    """The word for experts right behind the first of two counts: "8 experts out of 256"."""
    noun = noun_after(sentence, part)
    return noun if noun is not None and noun.name == _COUNTED and noun.end <= whole.start else None


def _is_part(sentence: Sentence, part: Number, whole: Number) -> bool:
    """Whether two counts are a part and its whole: "8 of those 256 experts", 8 из 256, 8 sur 256."""
    noun = _expert_behind(sentence, part, whole)
    start = noun.end if noun else part.end
    return any(
        not sentence.text[start : cue.start].strip(_MARKS)
        and _POINTING.fullmatch(sentence.text, cue.end, whole.start)
        for cue in sentence.cues_of("out_of", "of_which")
        if start <= cue.start and cue.end < whole.start
    )


def _is_active(sentence: Sentence, number: Number) -> bool:
    """Whether a count is said to be of what is active, in its own stretch of the sentence."""
    stop = next((n.start for n in sentence.numbers if n.start >= number.end), sentence.end)
    before = max((n.end for n in sentence.numbers if n.end <= number.start), default=sentence.start)
    near = [t for t in sentence.terms if before <= t.start and t.end <= min(stop, number.end + _NEAR)]
    noun = noun_after(sentence, number)
    if (noun is not None and noun.name != _COUNTED) or _counts_others(sentence, number):
        return False
    chosen = (cue for cue in sentence.cues_of("chosen") if before <= cue.start and cue.end <= stop)
    return any(not BREAK.search(sentence.text, *_gap(number, cue)) for cue in chosen) or any(
        metric.id in (_ACTIVE, AT_ONCE) and (t.start >= number.end or number.start - t.end <= _BESIDE)
        for t in near
        for metric in t.metrics
    )


def _counts_others(sentence: Sentence, number: Number) -> bool:
    """Whether what a number counts stands a word behind it, and is no expert: "8 key-value heads"."""
    behind = (t for t in sentence.terms if t.role is Role.LABEL and t.start >= number.end)
    term = next(behind, None)
    gap = sentence.text[number.end : term.start] if term is not None else ""
    other = term is not None and all(metric.id not in (EXPERTS, AT_ONCE, _ACTIVE) for metric in term.metrics)
    return other and len(gap.split()) <= 1 and not BREAK.search(gap)


def _gap(number: Number, cue: Cue) -> tuple[int, int]:
    """What stands between a number and a cue on either side of it."""
    return (number.end, cue.start) if cue.start >= number.end else (cue.end, number.start)
