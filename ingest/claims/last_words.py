"""Words of names that stand for the whole: "Mini" where a Mercury Mini and a Mercury Small are named."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from ingest.claims.marks import BREAK
from ingest.claims.nouns import noun_after
from ingest.claims.particles import particles
from ingest.claims.scope import Scope, distinct
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role

_WORD: Final = re.compile(r"[\s*_`]*([A-Z][A-Za-z]+)(?![\w-])")
_WORD_BEFORE: Final = re.compile(rf"(?<![\w.-])([A-Z][A-Za-z]+)(?:{particles('topics')}|[\s*_`:：=(（])*$")
_ASIDE: Final = re.compile(r"[\s*_`]*[(（]([A-Z][A-Za-z]+)[)）]")
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
    starts = [match.end() for match in BREAK.finditer(sentence.text, sentence.start, begin)]
    starts += [cue.end for cue in sentence.cues_of("joins") if cue.end <= begin]
    openings = (sentence.start, *starts)
    articles = (cue for cue in sentence.cues_of("articles") if cue.end <= begin)
    starts += [cue.end for cue in articles if any(_touch(sentence, one, cue.start) for one in openings)]
    for start in sorted({sentence.start, *starts}, reverse=True):
        word = _WORD.match(sentence.text, start, begin)
        if word:
            yield word.span(1)
        if any(start <= model.start and model.end <= begin for model in sentence.models):
            return


def _touch(sentence: Sentence, end: int, start: int) -> bool:
    return end <= start and not sentence.text[end:start].strip(_MARKS)
