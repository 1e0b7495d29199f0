"""Scores on tests that no vocabulary lists: "On QuarryX, it scores 87.4", «набирает 87,4 на QuarryX»."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.marks import BREAK
from ingest.claims.model_link import link_models
from ingest.claims.named_tests import NAME, may_be_score, named_test, test_at
from ingest.claims.rules.context import Context
from ingest.claims.rules.refusals import refused
from ingest.claims.sentence import Sentence, begin_of
from ingest.languages import rooms
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role
from ingest.recognition.words import UNSPACED

_OPEN: Final = r"[ \u00a0*_`«“\"]{1,4}"
_CLOSE: Final = r"[*_`»”\"]*"
_LEAD: Final = ' \u00a0,、，*_`»”"'
_KEY: Final = re.compile(r"[\s*_`]*[:：=–—-][\s*_`~≈]*")
_WORDS: Final = 6
_NEAR: Final = 4


def unlisted_test(context: Context) -> Iterator[Draft]:
    """Read a score that a verb says is reached on what nobody knows as a test.

    Only a share or a number with a fraction is one; where the sentence names a metric too, it must stand
    right before the name.
    """
    sentence = context.sentence
    yield from _titled(context)
    if not sentence.cues_of("scoring"):
        return
    for number in [n for n in context.free() if may_be_score(n) and not refused(sentence, n)]:
        name = _name_of(sentence, number, context.makers)
        quantity = context.scale.measure(number, named_test(name)) if name else None
        models = link_models(sentence, number, context.scope) if quantity else ()
        if quantity is not None and models:
            yield from context.claim("unlisted-test", number, named_test(name), quantity, models)


def _titled(context: Context) -> Iterator[Draft]:
    """Read "Score: 87.4" under a heading that is the name of a test."""
    sentence, numbers = context.sentence, list(context.free())
    if not context.caption.titled or len(numbers) != 1 or any(t.role is Role.LABEL for t in sentence.terms):
        return
    number, begin = numbers[0], begin_of(numbers[0])
    keyed = any(
        sentence.opens(cue.start) and _KEY.fullmatch(sentence.text, cue.end, begin)
        for cue in sentence.cues_of("score_nouns")
        if cue.end <= begin
    )
    found = context.caption.on_titled(number, context.scale) if keyed else None
    models = link_models(sentence, number, context.scope) if found else ()
    if found is not None and models:
        yield from context.claim("unlisted-test", number, *found, models)


def _name_of(sentence: Sentence, number: Number, makers: Collection[str]) -> str:
    """The name that a number is reached on, the nearest of those right behind it or in front of it."""
    text, begin = sentence.text, begin_of(number)
    led = [match for shape in _shapes() for match in shape.finditer(text, sentence.start, sentence.end)]
    told = [(match, test_at(sentence, *match.span("name"), makers)) for match in led]
    ends = [(match.start(), match.start("name") + len(name), name) for match, name in told if name]
    behind = [name for start, _, name in ends if start >= number.end and _follows(sentence, number, start)]
    before = [name for _, end, name in ends if end <= begin and _leads(sentence, number, end)]
    return next(iter((*behind[:1], *before[-1:])), "")


def _follows(sentence: Sentence, number: Number, start: int) -> bool:
    """Whether "on" comes right behind a number that a verb leads to, and no metric: "an RTF of 0.2 on"."""
    gap = sentence.text[number.end : start]
    if len(gap.split()) > 1 or BREAK.search(gap) or not _verbs(sentence, sentence.start, number.start):
        return False
    labels = [term.end for term in sentence.terms if term.role is Role.LABEL and term.end <= number.start]
    joined = sentence.cues_of("ands")
    return not labels or any(max(labels) <= cue.start and cue.end <= number.start for cue in joined)


def _leads(sentence: Sentence, number: Number, end: int) -> bool:
    """Whether what was tested on comes before a verb and its number, or the number before its verb."""
    begin = begin_of(number)
    if any(term.role is Role.LABEL for term in sentence.terms):
        return False
    gap = sentence.text[end:begin].lstrip(_LEAD)
    if (
        BREAK.search(gap)
        or len(gap.split()) > _WORDS
        or any(n.start >= end and n.end <= begin for n in sentence.numbers)
    ):
        return False
    return bool(_verbs(sentence, end, begin) or _verbs(sentence, number.end, number.end + _NEAR, starts=True))


def _verbs(sentence: Sentence, start: int, end: int, *, starts: bool = False) -> bool:
    return any(
        start <= cue.start and (cue.start if starts else cue.end) <= end
        for cue in sentence.cues_of("scoring")
    )


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    """A name behind the words that say what was tested on, and before those of a script without blanks."""
    words = {word for room in rooms().values() for word in room.cues.tested_on}
    close = [word for word in words if UNSPACED.match(word)]
    lead = "|".join(sorted(words.difference(close)))
    return (
        re.compile(rf"(?<![\w-])(?i:{lead}){_OPEN}(?P<name>{NAME}){_CLOSE}"),
        re.compile(rf"(?<![A-Za-z0-9.-])(?P<name>{NAME})[*_`」』]*(?:{'|'.join(sorted(close))})"),
    )
