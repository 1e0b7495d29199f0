"""Words of names that stand for the whole: "Mini" where a Mercury Mini and a Mercury Small are named."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.claims.clauses import opens_clause
from ingest.claims.given import preposition
from ingest.claims.marks import BREAK
from ingest.claims.nouns import noun_after
from ingest.claims.particles import particles
from ingest.claims.scope import Scope, distinct
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role
from ingest.recognition.words import CJK

_WORD: Final = re.compile(r"[\s*_`]*([A-Z][A-Za-z]+)(?![\w-])")
_WORD_BEFORE: Final = re.compile(rf"(?<![\w.-])([A-Z][A-Za-z]+)(?:{particles('topics')}|[\s*_`:：=(（])*$")
# "Results of Mini:", "Метрики Mini —": what a line is about, behind few words that are no names.
_HEAD: Final = re.compile(
    r"[\s*_`]*(?:[^\W\dA-Z_][^\W\d_]*[ \u00a0]|[A-Z][a-z]+[ \u00a0](?=[a-z])){1,4}[*_`]*"
    r"([A-Z][A-Za-z]+)[*_`]*(?:\s?[:：]|\s[–—-]\s)"
)
_ASIDE: Final = re.compile(r"[\s*_`]*[(（]([A-Z][A-Za-z]+)[)）]")
_ALONE: Final = re.compile(
    rf"(?<![^\W{CJK}])(?<![.-])(?<![A-Z\d][ \u00a0-])([A-Z][A-Za-z]{{2,}})(?!-|[^\W{CJK}]|[ \u00a0][A-Z\d])"
)
# What says how numbers are stored is no name: Q4_K_M, FP8, W4A16.
_VERSION: Final = re.compile(
    r"(?<![\w.-])((?!I?Q\d|FP\d|BF\d|INT\d|NF\d|W\d|UD)[A-Z][A-Za-z]{0,2}\d[A-Za-z0-9]*(?:-[A-Za-z0-9.]+)*)"
    r"[*_`]*(?: (?=[^\W\dA-ZА-ЯЁ_]{2})| [–—-] )"
)
# "the instruct version", « la version instruct »; a name would begin with a capital.
_VARIANT_BEFORE: Final = re.compile(r"(?<![\w-])([a-z]{3,})[ \u00a0-]$")
_VARIANT_BEHIND: Final = re.compile(r"[ \u00a0]([a-z]{3,})(?![\w-])")
_JOINTS: Final = re.compile(r"[\s_-]+")
_MARKS: Final = " \u00a0*_`"


def by_last_word(sentence: Sentence, number: Number, scope: Scope) -> tuple[ModelName, ...]:
    """The model whose name has the word that a number is given to, where others are alike but for that word.

    "1109 tok/s for Mini", 1109 ток/с у Mini, Miniは1109トークン/秒, "Mini is billed at $0.10". A family that
    the sentence names besides has tiers of its own.
    """
    alike: dict[tuple[str, ...], dict[str, ModelName]] = defaultdict(dict)
    for model in distinct((*sentence.models, *scope.named)):
        words = _JOINTS.split(model.text)
        for place, word in enumerate(words) if not model.bare else ():
            if place and word.isalpha():
                alike[*words[:place], "", *words[place + 1 :]][word] = model
    others = {family.values[0].iri for family in sentence.families}
    told_apart = [
        models
        for models in alike.values()
        if len(models) > 1 and others <= {model.family for model in models.values()}
    ]
    for start, end in _beside(sentence, number) if told_apart else ():
        word = sentence.text[start:end]
        telling = distinct(models[word] for models in told_apart if word in models)
        labels = [(t.start, t.end) for t in sentence.terms if t.role is Role.LABEL]
        spans = [*labels, *((model.start, model.end) for model in sentence.models)]
        known = any(first < end and start < last for first, last in spans)
        if len(telling) == 1 and not known:
            return telling
    return ()


def by_variant(sentence: Sentence, number: Number, scope: Scope) -> tuple[ModelName, ...]:
    """The one model whose name has the word that tells a variant: "the instruct version scores 31.2".

    Another model of its family, that has no such word, is named as well.
    """
    begin = begin_of(number)
    for cue in reversed(sentence.cues_of("variants")):
        if cue.end > begin or any(cue.end <= m.start and m.end <= begin for m in sentence.models):
            continue
        words = (
            _VARIANT_BEFORE.search(sentence.text, sentence.start, cue.start),
            _VARIANT_BEHIND.match(sentence.text, cue.end, begin),
        )
        told = {word[1].casefold() for word in words if word is not None}
        models = distinct((*sentence.models, *scope.named)) if told else ()
        own = [m for m in models if not told.isdisjoint(_JOINTS.split(m.text.casefold())[1:])]
        if len(own) == 1 and any(m.family == own[0].family for m in models if m not in own):
            return (own[0],)
    return ()


def of_another_tier(sentence: Sentence, number: Number, models: Sequence[ModelName], scope: Scope) -> bool:
    """Whether a capitalised word before a number, or given it, tells another model of the note than those.

    Words for the model in view take the number back: "Unlike Ultra, it scores 75".
    """
    begin = begin_of(number)
    spoken = max((cue.end for cue in sentence.cues_of("the_model") if cue.end <= begin), default=0)
    own = {word for model in models for word in _JOINTS.split(model.text)}
    tiers = {word for model in scope.met for word in _JOINTS.split(model.text)[1:]} - own
    taken = [(model.start, model.end) for model in sentence.models]
    taken += [(term.start, term.end) for term in sentence.terms if term.role is Role.LABEL]
    words = _ALONE.finditer(sentence.text, max(sentence.start, spoken), sentence.end)
    return bool(models) and any(
        word[1] in tiers
        and (word.end() <= begin or preposition(sentence, number, word.start()))
        and all(word.end() <= start or end <= word.start() for start, end in taken)
        for word in words
    )


def of_another_version(sentence: Sentence, number: Number, model: ModelName) -> bool:
    """Whether a name with digits that nobody knows opens a clause behind a model: "E4B needs 3 GB, E2B — 2".

    It ends no name of the model: R1-0528 is DeepSeek-R1-0528, and no DeepSeek-R1-0528-Qwen3-8B.
    """
    begin = begin_of(number)
    here = [one.end for one in sentence.models if one.end <= begin]
    spoken = [cue.end for cue in sentence.cues_of("the_model") if cue.end <= begin]
    return any(
        opens_clause(sentence, *word.span(1), described=True)
        and not model.text.casefold().endswith(word[1].casefold())
        and not _is_understood(sentence, *word.span(1))
        for word in _VERSION.finditer(sentence.text, max((sentence.start, *here, *spoken)), begin)
    )


def _is_understood(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a model or a family has part of a place, or a term has all of it, whatever its digits are."""
    terms = (term for term in sentence.terms if term.role is not Role.NOUN)
    names = [(model.start, model.end) for model in sentence.models]
    names += [(family.start, family.end) for family in sentence.families]
    return any(term.start <= start and end <= term.end for term in terms) or any(
        first < end and start < last for first, last in names
    )


def _beside(sentence: Sentence, number: Number) -> Iterator[tuple[int, int]]:
    """The words that a number may be given to: behind a preposition or in brackets behind it, right before
    it, or opening its clause or one before but for an article, with no model named between.
    """
    noun = noun_after(sentence, number)
    end = noun.end if noun else number.end
    for cue in sentence.cues_of("owned_by", "meant_for"):
        led = cue.start >= end and not sentence.text[end : cue.start].strip(_MARKS)
        word = _WORD.match(sentence.text, cue.end, sentence.end) if led else None
        if word:
            yield word.span(1)
    aside = _ASIDE.match(sentence.text, number.end, sentence.end)
    if aside:
        yield aside.span(1)
    word = _WORD_BEFORE.search(sentence.text[sentence.start : begin_of(number)])
    if word:
        yield sentence.start + word.start(1), sentence.start + word.end(1)
    begin = begin_of(number)
    head = _HEAD.match(sentence.text, sentence.start, begin)
    if head:
        yield head.span(1)
    starts = [match.end() for match in BREAK.finditer(sentence.text, sentence.start, begin)]
    starts += [cue.end for cue in sentence.cues_of("joins") if cue.end <= begin]
    openings = (sentence.start, *starts)
    articles = [cue for cue in sentence.cues_of("articles") if cue.end <= begin]
    starts += [cue.end for cue in articles if any(_touch(sentence, one, cue.start) for one in openings)]
    starts += [cue.end for cue in articles if _is_doing(sentence, cue.end)]
    for start in sorted({sentence.start, *starts}, reverse=True):
        word = _WORD.match(sentence.text, start, begin)
        if word:
            yield word.span(1)
        if any(start <= model.start and model.end <= begin for model in sentence.models):
            return


def _is_doing(sentence: Sentence, start: int) -> bool:
    """Whether a verb stands right behind the word at a place: "on MMLU the Small has 81%"."""
    word = _WORD.match(sentence.text, start, sentence.end)
    return word is not None and any(
        _touch(sentence, word.end(), cue.start) for cue in sentence.cues_of("doing")
    )


def _touch(sentence: Sentence, end: int, start: int) -> bool:
    return end <= start and not sentence.text[end:start].strip(_MARKS)
