"""Total and active parameters, told by their form alone."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Final

from ingest.claims.compared import compared, is_beside_family
from ingest.claims.cues import Cue
from ingest.claims.draft import Draft
from ingest.claims.marks import KEY, SLASH
from ingest.claims.model_link import link_models
from ingest.claims.named_sizes import is_other_size
from ingest.claims.nouns import noun_after
from ingest.claims.particles import particles
from ingest.claims.rules.context import Context
from ingest.claims.rules.parts import (
    active_in_brackets,
    is_part,
    is_whole,
    led_by_active,
    of_which,
    summed,
    uses_only,
)
from ingest.claims.rules.strangers import is_rivals
from ingest.claims.sentence import Sentence, begin_of
from ingest.languages import rooms
from ingest.recognition.candidates import cue_words
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Term
from ingest.recognition.predicates import any_of
from ingest.recognition.words import fold

_OPENING: Final = re.compile(r"(?:[\s*]*[A-Za-z]+)?[\s*]*[（(][^()（）\d]*")
_BRACKET: Final = re.compile(r"[*`\s]*[（(]\s*[*`]*")
_MADE_BY: Final = re.compile(r"[^\W\d_][^\d()（）,、，;:]*[,、，]\s?")
_SIZES: Final = frozenset({"B", "b", "M", "T"})
# A bare 1M behind a name is a window more often than a size.
_WINDOWS: Final = frozenset({Decimal(10**6), Decimal(2 * 10**6), Decimal(10**7)})
_SMALLEST_WORDED: Final = Decimal(10**8)
# Between a size and the word for a model, or before "of" and a size.
_KIND: Final = re.compile(r"(?:[ \u00a0][^\W\d][\w/’'-]*){1,4}[ \u00a0]")
_KIND_UNSPACED: Final = re.compile(r"の[^\W\d、。はがをにでと]{1,10}")
_KIND_BEFORE: Final = re.compile(
    r"(?:[ \u00a0][^\W\d][\w/’'-]*){0,3}?[ \u00a0](?:d['’]|[^\W\d]{1,2}[ \u00a0](?:[^\W\d]+[ \u00a0])?)"
)
_IS: Final = any_of({verb for room in rooms().values() for verb in room.definitions.verbs})
_SAID: Final = re.compile(rf"[*_`]*(?:\s?[:：,—–]|\s-|\s(?:{_IS}))?[\s*_`]*")
_WAS: Final = re.compile(rf"[*_`]*(?:\s(?:{_IS})\s|{particles('topics')})[*_`~≈\s]*")
_CLOSED: Final = re.compile(r"[*_`]*(?:$|[.,;:!)、。])")
_BILLIONS: Final = frozenset({"B", "T"})
_FEW_WORDS: Final = re.compile(r"(?:[\s*_`]+[^\W\d][\w-]*){0,2}[\s*_`~≈]*")
_LENGTHS: Final = frozenset({"K", "k"})
_CLAUSE: Final = re.compile(r"[.;:；：。()（）]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_FAR_APART: Final = 3
_NEXT: Final = re.compile(r"[ \u00a0-]([^\W\d_]+)")
# The names of files have a point there, whatever the model is called.
_BENCHED: Final = ".A"
_TIES: Final = ("-A", "–A", "-a", _BENCHED)
_KIND_JOINTS: Final = re.compile(r"[\s()-]+")
_WORDS_OF_KIND: Final = 5
_PREPOSITION: Final = 2
_APART: Final = "..."


def size_beside_name(context: Context) -> Iterator[Draft]:
    """Read `GLM-4.6V (9B)` and `Ultra (702B-A36B)`: a size in brackets right behind a name.

    A word for a model may stand between them, "the Tiny model (27M)", its maker before it, "X (Acme, 14B)".
    """
    sentence = context.sentence
    for model in sentence.models:
        opening = _BRACKET.match(sentence.text, _end_of_noun(sentence, model.end))
        if not opening or model.bare:
            continue
        maker = _MADE_BY.match(sentence.text, opening.end())
        begin = maker.end() if maker else opening.end()
        inside = [n for n in context.free() if begin <= n.start <= begin + 16]
        if not inside or inside[0].start > begin + 1 or not _is_size(inside[0]) or inside[0].unit:
            continue
        total = inside[0]
        if total.value in _WINDOWS:
            continue
        after = sentence.text[total.end : total.end + 2]
        if after[:1] in ")）":
            yield from _sized(context, "size-beside-name", total, "parameters", (model,))
        elif after[:1] in ",、，;；" and not noun_after(sentence, total):
            yield from _sized(context, "size-beside-name", total, "parameters", (model,))
            yield from _window(context, total, model)
        elif after in ("-A", ".A") and len(inside) > 1:
            yield from _sized(context, "sizes-beside-name", total, "parameters", (model,))
            yield from _sized(context, "sizes-beside-name", inside[1], "active-parameters", (model,))


def _end_of_noun(sentence: Sentence, end: int) -> int:
    """Where a word for a model ends that stands right behind a name, or else where the name does."""
    nouns = (c.end for c in sentence.cues_of("model_nouns") if 0 <= c.start - end <= 1)
    return max(nouns, default=end)


def _window(context: Context, size: Number, model: ModelName) -> Iterator[Draft]:
    """Read the bare length behind a size in the brackets of a name: `Phi-5 (14B, 32K)`."""
    sentence = context.sentence
    bracket = sentence.bracket(size.start)
    for number in list(context.free()):
        told = bracket and number.start > size.end and number.end == bracket[1] and number.scale in _LENGTHS
        if told and not number.unit and not sentence.text[size.end : number.start].strip(" ,、，;；"):
            yield from _sized(context, "window-beside-name", number, "context-length", (model,))


def size_of_kind(context: Context) -> Iterator[Draft]:
    """Read "X is a 230B model", "X est un modèle de 27B", Xは7Bモデル: a size and a word for a model.

    So it is in brackets right behind the name: "X (a 32B model from Acme)". A family is of several sizes.
    """
    sentence = context.sentence
    for number in list(context.free()):
        before = [m for m in sentence.models if m.end <= number.start and not m.bare]
        if not _is_size(number) or number.unit or not before:
            continue
        aside = _opens_aside(sentence, before[-1].end, begin_of(number))
        others = (compared(sentence, before[-1]), is_rivals(sentence, number))
        if not aside and (any(others) or is_beside_family(sentence, before[-1])):
            continue
        nouns = sentence.cues_of("model_nouns")
        close = any(_led_by(sentence, number, cue) for cue in nouns) or _is_network(sentence, number)
        told = close and (aside or _is_predicate(sentence, before[-1], number.start))
        if told or _is_of_kind(sentence, number, before[-1]) or _is_alone(sentence, number, before[-1]):
            yield from _sized(context, "size-of-kind", number, "parameters", (before[-1],))


def _opens_aside(sentence: Sentence, end: int, start: int) -> bool:
    """Whether a bracket opens right behind a name and right before a size, but for words for a model."""
    opening = _BRACKET.match(sentence.text, end, start)
    words = sentence.text[opening.end() : start].split() if opening else [_APART]
    small = cue_words("articles") | cue_words("model_nouns")
    return all(len(word) <= _PREPOSITION or fold(word) in small for word in words)


def _is_size(number: Number) -> bool:
    """Whether a number has the scale of a size, by a letter or in words: 32B, 32-миллиардная."""
    worded = bool(number.scale) and number.value is not None and number.value >= _SMALLEST_WORDED
    return number.scale in _SIZES or worded


def _is_network(sentence: Sentence, number: Number) -> bool:
    """Whether the word behind a size says what a model is: "a 13B decoder", "un décodeur de 13B"."""
    word = _NEXT.match(sentence.text, number.end, sentence.end)
    return word is not None and fold(word.group(1)) in _networks()


@cache
def _networks() -> frozenset[str]:
    return frozenset(fold(noun) for room in rooms().values() for noun in room.definitions.nouns)


def _is_predicate(sentence: Sentence, model: ModelName, start: int) -> bool:
    """Whether one word at most stands between a name and a size, but for articles and words for a model.

    What has a verb of its own is no subject of the size: Qwen3を公開 7Bモデルで. A name that is the label of
    its line is: "**Qwen3**: an 8B model".
    """
    label = KEY.match(sentence.text, model.end, start) if sentence.opens(model.start) else None
    end = label.end() if label else model.end
    gap = sentence.text[end:start]
    skipped = sentence.cues_of("articles", "model_nouns")
    words = [
        word
        for word in _WORD.finditer(gap)
        if not any(c.start <= end + word.start() and end + word.end() <= c.end for c in skipped)
    ]
    long = [word for word in words if len(word.group()) > _PREPOSITION or word is words[0]]
    return len(long) <= 1 and not _CLAUSE.search(gap) and not re.search(particles("objects"), gap)


def _led_by(sentence: Sentence, number: Number, noun: Cue) -> bool:
    """Whether a word for a model stands right behind a size or right before it, but for a preposition."""
    behind = sentence.text[number.end : noun.start]
    if 0 <= noun.start - number.end <= 1 or _says_kind(behind) or _KIND_UNSPACED.fullmatch(behind):
        return True
    gap = sentence.text[noun.end : number.start] if noun.end <= number.start else "  ."
    return (len(gap.strip()) <= _PREPOSITION and gap.strip(" ").isalpha()) or gap in (" ", "")


def _is_alone(sentence: Sentence, number: Number, model: ModelName) -> bool:
    """Whether a sentence says of a model that it is of a size, and nothing else of the size: "A was 175B"."""
    said = _WAS.fullmatch(sentence.text, model.end, begin_of(number))
    joined = any(0 <= cue.start - number.end <= 1 for cue in sentence.cues_of("ands", "joins"))
    closed = joined or _CLOSED.match(sentence.text[: sentence.end], number.end) is not None
    # "A was 70B trained for 1.4T tokens": what it is trained on stands behind the size.
    closed = closed or any(
        term.start == number.end + 1 and any(metric.unit == "token" for metric in term.metrics)
        for term in sentence.terms
    )
    return said is not None and closed and number.scale in _BILLIONS


def _is_of_kind(sentence: Sentence, number: Number, model: ModelName) -> bool:
    """Whether a sentence says of a model what it is, with some words on its kind and an article before all.

    "X is an 8B multilingual open-weights model", « X : un petit modèle ouvert d'environ 4B ».
    """
    begin, text = begin_of(number), sentence.text
    for noun in sentence.cues_of("model_nouns"):
        if noun.start >= number.end and _KIND.fullmatch(text, number.end, noun.start):
            start = begin
        elif noun.end <= begin and _KIND_BEFORE.fullmatch(text, noun.end, begin):
            start = noun.start
        else:
            continue
        articles = (cue for cue in sentence.cues_of("articles") if model.end <= cue.start < cue.end <= start)
        said = [
            _SAID.fullmatch(text, model.end, a.start) and _FEW_WORDS.fullmatch(text, a.end, start)
            for a in articles
        ]
        if any(said):
            return True
    return False


def _says_kind(gap: str) -> bool:
    """Whether a few words say of what kind a model is and nothing else: "552B Mixture-of-Experts (MoE)"."""
    words = [fold(word) for word in _KIND_JOINTS.split(gap) if word]
    return 0 < len(words) <= _WORDS_OF_KIND and cue_words("no_names").issuperset(words)


def total_and_active(context: Context) -> Iterator[Draft]:
    """Read `744B/40B`, `744B-A40B`, `744B (40B active)`, where nothing else says so: total, then active.

    "40B of 744B" are the other way round.
    """
    sentence = context.sentence
    numbers = list(context.free())
    for first, following in itertools.pairwise(numbers):
        second = _in_scale_of(sentence, first, following)
        whole = is_whole(sentence, first, second)
        part = whole or is_part(sentence, first, second)
        total, active = (second, first) if part and not whole else (first, second)
        gap = sentence.text[first.end : second.start]
        tied = part or gap in _TIES or active_in_brackets(sentence, total, active)
        tied = tied or of_which(sentence, total, active) or summed(sentence, total, active)
        tied = tied or uses_only(sentence, total, active) or led_by_active(sentence, total, active)
        if not tied and not (SLASH.fullmatch(gap) and total.scale and active.scale):
            continue
        if gap in _TIES and total.value is None:
            context.used.add(active.start)
        if (
            total.value is None
            or active.value is None
            or total.unit
            or active.unit
            or not 1 < total.value / max(active.value, Decimal(1)) < 200
            or total.value < 10**9
        ):
            continue
        models = link_models(sentence, total, context.scope)
        if gap in _TIES and gap != _BENCHED:
            models = tuple(model for model in models if not is_other_size(model, total.value))
            if not models:
                context.used.update((total.start, active.start))
        counted = None if part else noun_after(sentence, active) or noun_after(sentence, total)
        # What both count may be said behind them: "744B/40B parameters", but "8B/4B" are two models.
        counted = None if total.value >= _FAR_APART * active.value and _tells_size(counted) else counted
        if models and (tied or counted is None):
            yield from _sized(context, "total-and-active", total, "parameters", models)
            yield from _sized(context, "total-and-active", active, "active-parameters", models)


def _tells_size(noun: Term | None) -> bool:
    return noun is not None and any(metric.id == "parameters" for metric in noun.metrics)


def _in_scale_of(sentence: Sentence, total: Number, part: Number) -> Number:
    """A bare part in the scale of the whole, which goes without saying: "29 billion, 4 of them active"."""
    if part.scale or part.unit or part.value is None or not total.scale or total.value is None:
        return part
    worth = Decimal(1000) ** -(-total.resolution.adjusted() // 3)
    scaled = replace(part, value=part.value * worth, scale=total.scale, resolution=part.resolution * worth)
    return scaled if part.value * worth < total.value and of_which(sentence, total, part) else part


def _sized(
    context: Context, rule: str, number: Number, metric_id: str, models: tuple[ModelName, ...]
) -> Iterator[Draft]:
    metric = context.metrics[metric_id]
    quantity = context.scale.measure(number, metric)
    if quantity is not None:
        yield from context.claim(rule, number, metric, quantity, models)
