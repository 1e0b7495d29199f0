"""Which model a number of a sentence is said of."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final

from ingest.claims.prices import is_price
from ingest.claims.scope import Scope, distinct
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import FACTOR, Number

_SEPARATOR: Final = re.compile(r"[\s*_`:：=–—,、(（「|の-]*(?:は|が|：|'s|’s)?[\s*]*")
_CLOSED: Final = re.compile(r"[.;:；：。|]")
_CLAUSE: Final = re.compile(r"[,;，、；]")
_OWN: Final = re.compile(r"[\s*_`]*(?:の|は|が|:|：|'s|’s|[(（=])[\s*_`]*(?:の)?")
_SIZES: Final = frozenset({"B", "M", "b"})
_LED_GAP: Final = 16
_KEY: Final = re.compile(r"[*_`]*\s?[:：]")
_NEVER: Final = 1000
_BESIDE_SIZE: Final = 4
_FAR: Final = 80
_NEAR: Final = 45


def link_models(
    sentence: Sentence, number: Number, scope: Scope, strong: bool = True
) -> tuple[ModelName, ...]:
    """Choose the model or models of a number: named beside it, before it, after it, or in view.

    `strong` says that its metric is named in so many words.
    """
    together = _together(sentence, number, scope)
    if together:
        return together
    beside = _beside(sentence, number)
    if beside is not None:
        return (beside,)
    hung = _hung_from(sentence, number)
    if hung is not None:
        return (hung,)
    ranked = sorted(
        (
            (_cost(sentence, number, model), index)
            for index, model in enumerate(sentence.models)
            if not model.bare and not _aside(sentence, number, model)
        ),
    )
    variant = _variant(sentence, number, scope)
    if variant is not None:
        return variant
    if ranked and ranked[0][0] <= (_FAR if strong or is_price(number) else _NEAR):
        chosen = sentence.models[ranked[0][1]]
        if not compared(sentence, chosen) or _speaks(sentence, number, chosen):
            return _coordinated(sentence, number, chosen)
    return scope.current(strong) or (_only(sentence, number) if strong else ())


def compared(sentence: Sentence, model: ModelName) -> bool:
    """Whether a sentence names a model only to measure another against it."""
    for cue in sentence.cues_of("compared"):
        if any(other.start < cue.start and cue.end <= other.end for other in sentence.cues):
            continue
        if cue.end <= model.start and len(sentence.between(cue.end, model.start)) <= 40:
            between = [m for m in sentence.models if m.start >= cue.end and m.end <= model.start]
            first = between[0].start if between else model.start
            if len(sentence.between(cue.end, first)) <= 14 and _listed([*between, model], sentence):
                return True
    after = any(model.end <= cue.start <= model.end + 3 for cue in sentence.cues_of("compared_after"))
    return after or any(
        number.unit == FACTOR and model.end <= number.start <= model.end + 2 for number in sentence.numbers
    )


def _opens(sentence: Sentence, position: int) -> bool:
    """Whether no word stands before a position of the sentence, so that what stands there is its subject."""
    return not any(map(str.isalnum, sentence.text[sentence.start : position]))


def _listed(models: Sequence[ModelName], sentence: Sentence) -> bool:
    """Whether names follow each other with no more than "and" between them."""
    return all(_and(sentence, left.end, right.start) for left, right in itertools.pairwise(models))


def subject_of(sentence: Sentence, scope: Scope) -> tuple[ModelName, ...]:
    """Return what a sentence is about: the models it speaks of together, else the first named for itself."""
    named = tuple(
        model
        for model in sentence.models
        if not model.bare and not compared(sentence, model) and sentence.bracket(model.start) is None
    )
    single = [cue.start for cue in sentence.cues_of("the_model")]
    if named and single and _opens(sentence, single[0]) and single[0] < named[0].start:
        return () if ":" not in sentence.text[single[0] : named[0].start] else named[:1]
    for cue in sentence.cues_of("together") if not named else ():
        group = scope.last(cue.count) if not any(start < cue.start for start in single) else ()
        if group:
            return group
    return named[:1]


def _variant(sentence: Sentence, number: Number, scope: Scope) -> tuple[ModelName, ...] | None:
    """What "the 7B version" means, where nothing else is named: a model in view of that size, or none.

    None where the sentence speaks of no size. A model said to have that size, or named with it, is meant.
    """
    if any(m.end <= number.start and not m.bare and not compared(sentence, m) for m in sentence.models):
        return None
    behind = _sizes_behind(sentence, number)
    if behind:
        named = distinct(m for m in scope.named if any(_sized(m, size.text) for size in behind))
        return named if len(named) == len(behind) else ()
    size = next((n for n in sentence.numbers if n.end <= number.start and _is_variant(sentence, n)), None)
    if size is None or size.value is None:
        return None
    here = scope.current()
    if any(size.value in scope.sizes.get(model.iri, ()) for model in here):
        return here
    named = distinct(model for model in (*here, *scope.named) if _sized(model, size.text))
    return named if len(named) == 1 else ()


def _is_variant(sentence: Sentence, size: Number) -> bool:
    """Whether a size stands beside a word for a model: "the 7B model", "la version 7B", 7B版."""
    if not size.scale or size.unit:
        return False
    if _opens(sentence, size.start) and _KEY.match(sentence.text, size.end):
        return True
    return any(
        0 <= cue.start - size.end <= 1 or 0 <= size.start - cue.end <= _BESIDE_SIZE
        for cue in sentence.cues_of("variants")
    )


def _sizes_behind(sentence: Sentence, number: Number) -> list[Number]:
    """The sizes that a number is said to be for: "32k for 0.5B & 1.5B"."""
    sizes: list[Number] = []
    end = number.end
    for other in sentence.numbers:
        if other.start < end:
            continue
        gap = sentence.text[end : other.start]
        led = any(number.end <= cue.start and cue.end <= other.start for cue in sentence.cues_of("meant_for"))
        fits = other.scale in _SIZES and not other.unit and len(gap) <= _LED_GAP and not _CLAUSE.search(gap)
        if not (fits and led):
            break
        sizes.append(other)
        end = other.end
    return sizes


def _sized(model: ModelName, size: str) -> bool:
    """Whether a size is one of the words of a model's name."""
    return size.casefold() in re.split(r"[\s_-]", model.text.casefold())


def _together(sentence: Sentence, number: Number, scope: Scope) -> tuple[ModelName, ...]:
    for cue in sentence.cues_of("together"):
        if cue.end <= number.start and not any(
            cue.end <= m.start and m.end <= number.start for m in sentence.models
        ):
            here = distinct(m for m in sentence.models if m.end <= cue.start and not m.bare)
            return here[-cue.count :] if len(here) >= cue.count else scope.last(cue.count)
    return ()


def _beside(sentence: Sentence, number: Number) -> ModelName | None:
    """The model that a number stands right behind, or in brackets right behind."""
    begin = begin_of(number)
    bracket = sentence.bracket(number.start)
    for model in reversed(sentence.models):
        if model.bare and model.end > begin:
            continue
        if model.end <= begin and _SEPARATOR.fullmatch(sentence.between(model.end, begin)):
            return model
        if (
            bracket
            and model.end <= bracket[0]
            and _SEPARATOR.fullmatch(sentence.text[model.end : bracket[0]])
        ):
            return model
    return None


def _cost(sentence: Sentence, number: Number, model: ModelName) -> int:
    penalty = 30 if compared(sentence, model) else 0
    if model.end <= number.start:
        others = sum(
            1
            for m in sentence.models
            if model.end <= m.start and m.end <= number.start and not compared(sentence, m)
        )
        return min(sentence.distance(model.end, number.start), 25) + 10 * others + penalty
    numbers = sum(1 for n in sentence.audible if number.end <= n.start and n.end <= model.start)
    if _set_against(sentence, number, model):
        return 0
    own = next((n for n in sentence.numbers if n.start >= model.end), None)
    if own is not None and _beside(sentence, own) is model:
        penalty += _NEVER if _OWN.fullmatch(sentence.text[model.end : begin_of(own)]) else 40
    return sentence.distance(number.end, model.start) + 14 + 12 * numbers + penalty


def _hung_from(sentence: Sentence, number: Number) -> ModelName | None:
    """The model that a clause hangs from: "slower than B, which writes 60 tokens per second"."""
    for cue in sentence.cues_of("relatives"):
        named = [
            m
            for m in sentence.models
            if m.end <= cue.start and not sentence.text[m.end : cue.start].strip(" ,*")
        ]
        between = [m for m in sentence.models if m.start >= cue.end and m.end <= number.start]
        if named and not between and cue.end <= number.start:
            return named[-1]
    return None


def _set_against(sentence: Sentence, number: Number, model: ModelName) -> bool:
    """Whether a number is the other side of a comparison: "47.86, against 40.63 for ChatGLM-6B"."""
    begin = begin_of(number)
    near = len(sentence.between(number.end, model.start)) <= 14
    return near and any(
        cue.end <= begin and not sentence.text[cue.end : begin].strip(" *")
        for cue in sentence.cues_of("compared")
    )


def _only(sentence: Sentence, number: Number) -> tuple[ModelName, ...]:
    """The one model that a sentence names, however far behind the number: "With its 671B …, A is …"."""
    named = distinct(m for m in sentence.models if not m.bare and not compared(sentence, m))
    behind = len(named) == 1 and named[0].start >= number.end and not _aside(sentence, number, named[0])
    return named if behind and not _CLOSED.search(sentence.text, number.end, named[0].start) else ()


def _aside(sentence: Sentence, number: Number, model: ModelName) -> bool:
    """Whether a model is named in a bracket that says more than its name, and the number stands outside."""
    bracket = sentence.bracket(model.start)
    if bracket is None or bracket[0] < number.start < bracket[1]:
        return False
    rest = sentence.text[bracket[0] + 1 : model.start] + sentence.text[model.end : bracket[1]]
    keyed = number.start > bracket[1] and _KEY.fullmatch(
        sentence.text[bracket[1] + 1 : begin_of(number)].rstrip()
    )
    return any(map(str.isalnum, rest)) and not keyed


def _speaks(sentence: Sentence, number: Number, model: ModelName) -> bool:
    """Whether a model that another is compared with has a number of its own all the same.

    "47.86, against 40.63 for A"; and it opens its sentence or clause: "Its predecessor A stood at 73.8%".
    """
    if _set_against(sentence, number, model):
        return True
    opening = any(
        cue.end <= model.start and not sentence.text[sentence.start : cue.start].strip(' *_-–—"«“')
        for cue in sentence.cues_of("compared")
    )
    return (
        opening and model.end <= number.start and not _CLAUSE.search(sentence.text, model.end, number.start)
    )


def _coordinated(sentence: Sentence, number: Number, chosen: ModelName) -> tuple[ModelName, ...]:
    """Follow "A and B" back from B, so that what is said of both is claimed of both."""
    group = [chosen]
    if chosen.end > number.start:
        for model in (m for m in sentence.models if m.start >= chosen.end):
            if model.bare or not _and(sentence, group[-1].end, model.start, commas=True):
                break
            group.append(model)
        own = [n for n in sentence.numbers if n.start >= group[-1].end]
        return distinct(group) if not own else (chosen,)
    for model in reversed([m for m in sentence.models if m.end <= chosen.start]):
        if (
            model.bare
            or compared(sentence, model)
            or not _and(sentence, model.end, group[0].start, commas=True)
        ):
            break
        group.insert(0, model)
    return distinct(group)


def _and(sentence: Sentence, end: int, start: int, commas: bool = False) -> bool:
    """Whether two names stand in one list: joined by "and", a slash, or a comma where commas count."""
    gap = sentence.between(end, start).strip(" \u00a0*`")
    if gap in ("/", "&", "・") or (commas and gap in (",", "、", "，")):
        return True
    bare = gap.lstrip(",、， ") if commas else gap
    return any(
        sentence.text[cue.start : cue.end] == bare for cue in sentence.cues_of("ands") if cue.start >= end
    )
