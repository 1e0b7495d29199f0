"""Models that a sentence names together, so that what is said of one is said of each."""

from __future__ import annotations

from typing import Final

from ingest.claims.beside import beside
from ingest.claims.compared import compared, in_one_list
from ingest.claims.prices import is_price
from ingest.claims.scope import distinct
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role

_MARKS: Final = " \u00a0*_`~≈"
_PRICE_JOINTS: Final = " \u00a0*_`~≈,/／·、"
_PIECE: Final = "token"
_PRICED: Final = "/Mtoken"


def aside_of(sentence: Sentence, number: Number) -> Number:
    """The number that another, in brackets right behind it, says once more: 72 of "~72% (72.2% by X)".

    A number that stands so behind none, or beside a model of its own, is its own.
    """
    bracket = sentence.bracket(number.start)
    if bracket is None or any(bracket[0] < model.start < bracket[1] for model in sentence.models):
        return number
    before = [n for n in sentence.audible if n.end <= bracket[0]]
    alike = before and before[-1].unit == number.unit and bool(before[-1].scale) == bool(number.scale)
    first = not sentence.text[bracket[0] + 1 : begin_of(number)].strip(_MARKS)
    close = alike and not sentence.text[before[-1].end : bracket[0]].strip(_MARKS)
    return before[-1] if first and close else number


def price_before(sentence: Sentence, number: Number) -> Number:
    """The first of two prices that are one model's: "B at $5 input / $30 output", "$5 in and $30 out".

    Between them stand no more than the kind of the first, what it is for, and "and" or a mark.
    """
    before = [other for other in sentence.audible if other.end <= begin_of(number)]
    if not before or not (is_price(number) and before[-1].unit == number.unit):
        return number
    first, begin = before[-1], begin_of(number)
    told = [(t.start, t.end) for t in sentence.terms if any(m.unit.endswith(_PRICED) for m in t.metrics)]
    told += [(t.start, t.end) for t in sentence.terms if t.role is Role.NOUN and t.name == _PIECE]
    told += [(cue.start, cue.end) for cue in sentence.cues_of("ands", "flows_in", "flows_out")]
    told += sentence.mute
    inside = sorted((start, end) for start, end in told if first.end <= start and end <= begin)
    rest, reach = "", first.end
    for start, end in inside:
        rest, reach = rest + sentence.text[reach : max(start, reach)], max(end, reach)
    rest += sentence.text[reach:begin]
    kinds = any(start >= first.end for start, _ in inside)
    return price_before(sentence, first) if kinds and not rest.strip(_PRICE_JOINTS) else number


def rival_beside(sentence: Sentence, number: Number) -> ModelName | None:
    """The model that the brackets around a number measure another against: "(vs B with 29 languages)"."""
    bracket, begin = sentence.bracket(number.start), begin_of(number)
    inside = [
        m for m in sentence.models if bracket and bracket[0] < m.start and m.end <= begin and not m.bare
    ]
    if bracket is None or len(inside) != 1:
        return None
    opening = sentence.text[bracket[0] + 1 : inside[0].start].strip(_MARKS)
    versus = sentence.cues_of("compared", "versus")
    return inside[0] if any(sentence.text[cue.start : cue.end] == opening for cue in versus) else None


def rival_before(sentence: Sentence, number: Number) -> ModelName | None:
    """The rival that holds the number right before this one: 18.9 s of "versus B's $3.61 at 18.9 s"."""
    before = next((n for n in reversed(sentence.audible) if n.end <= begin_of(number)), None)
    gap = sentence.text[before.end : begin_of(number)] if before is not None else ""
    small = [
        c for c in sentence.cues_of("reaching", "ands") if sentence.text[c.start : c.end] == gap.strip(_MARKS)
    ]
    if before is None or not small or before.unit == number.unit:
        return None
    holder = beside(sentence, before)
    return holder if holder is not None and compared(sentence, holder) else None


def coordinated(sentence: Sentence, number: Number, chosen: ModelName) -> tuple[ModelName, ...]:
    """Follow "A and B" back from B, so that what is said of both is claimed of both."""
    group = [chosen]
    if chosen.end > number.start:
        for model in (m for m in sentence.models if m.start >= chosen.end):
            if model.bare or not in_one_list(sentence, group[-1].end, model.start, commas=True):
                break
            group.append(model)
        own = [n for n in sentence.numbers if n.start >= group[-1].end]
        return distinct(group) if not own else (chosen,)
    for model in reversed([m for m in sentence.models if m.end <= chosen.start]):
        if (
            model.bare
            or compared(sentence, model)
            or not in_one_list(sentence, model.end, group[0].start, commas=True)
            or _has_its_own(sentence, model, group[0])
        ):
            break
        group.insert(0, model)
    return distinct(group)


def _has_its_own(sentence: Sentence, model: ModelName, following: ModelName) -> bool:
    """Whether a number and a comma part a name from the next: "A (92%), B: 90%", unlike "A (9B) and B"."""
    told = any(model.end <= n.start and n.end <= following.start for n in sentence.audible)
    return told and not in_one_list(sentence, model.end, following.start)
