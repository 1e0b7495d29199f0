"""Numbers that only number something: a rank, a page, a figure, an edition, a part of a name."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from ingest.claims.known import is_known
from ingest.claims.sentence import Sentence, begin_of
from ingest.recognition.candidates import cue_words
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role
from ingest.recognition.predicates import any_of

_RANKED: Final = re.compile(r"(?<![\w.-])\d[\w-]*\s(?:[^\W\d_]+\s)?$")
_NAME_BEFORE: Final = re.compile(r"(?<![\w.-])([A-Z][A-Za-z]+)[ \u00a0]$")
_CUTOFFS: Final = re.compile(r"@\d+[/,]$")
_NAME_AFTER: Final = re.compile(r"[ \u00a0]([A-Z][A-Za-z]+)(?![\w-])")
_YEAR: Final = re.compile(r"20[12]\d")


def is_out_of(sentence: Sentence, number: Number) -> bool:
    """Whether a plain number is how many there are in all: "12th of 72", «46-е место из 72»."""
    begin = begin_of(number)
    if number.unit or number.scale:
        return False
    return any(
        cue.end <= begin
        and not sentence.text[cue.end : begin].strip(" \u00a0*_`")
        and _RANKED.search(sentence.text, sentence.start, cue.start)
        for cue in sentence.cues_of("out_of")
    )


def is_rank(sentence: Sentence, number: Number) -> bool:
    """Whether a number says how far a ranking goes: "Top 10 in the arena", «топ 5»."""
    return not number.scale and any(
        cue.end <= number.start and not sentence.text[cue.end : number.start].strip(" \u00a0-‑")
        for cue in sentence.cues_of("ranks")
    )


def is_in_name(sentence: Sentence, number: Number) -> bool:
    """Whether a number stands amid the words of a name that nobody knows: FrontierCode 1.1 Main, R@5/10."""
    if number.unit or number.scale:
        return False
    if _CUTOFFS.search(sentence.text, sentence.start, number.start):
        return True
    before = _NAME_BEFORE.search(sentence.text, sentence.start, number.start)
    after = _NAME_AFTER.match(sentence.text, number.end, sentence.end)
    return (
        before is not None
        and after is not None
        and not (is_known(sentence, *before.span(1)) or is_known(sentence, *after.span(1)))
    )


def is_edition(sentence: Sentence, number: Number) -> bool:
    """Whether a bare year stands right behind a test's name, or a word for tests: "LMArena 2026"."""
    if number.unit or number.scale or not _YEAR.fullmatch(number.text):
        return False
    ends = [t.end for t in sentence.terms if t.role is Role.LABEL and any(m.benchmark for m in t.metrics)]
    ends += [cue.end for cue in sentence.cues_of("benchmarks", "benchmark_nouns")]
    return any(
        end <= number.start and not sentence.text[end : number.start].strip(" \u00a0*_`") for end in ends
    )


def is_pointer(sentence: Sentence, number: Number) -> bool:
    """Whether a number is that of a chapter or a figure: "Table 3", § 4.2."""
    plain = not number.unit and not number.scale
    bracket = sentence.bracket(number.start) if plain else None
    if bracket is not None and _pages().match(sentence.text, bracket[0] + 1, bracket[1]):
        return True
    signed = sentence.text[: number.start].rstrip(" \u00a0").endswith("§")
    return plain and (
        signed
        or any(
            cue.end <= number.start and not sentence.text[cue.end : number.start].strip(" \u00a0*.")
            for cue in sentence.cues_of("pointers")
        )
    )


@cache
def _pages() -> re.Pattern[str]:
    """What opens brackets that hold the numbers of pages: "(pp. 15-16, 19)"."""
    return re.compile(rf"\s*(?i:{any_of(cue_words('pages'))})\.?[\s\u00a0]?(?=\d)")
