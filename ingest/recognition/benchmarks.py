"""Benchmarks that no vocabulary lists: by what their names end with, and beside the word for one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from ingest.languages import rooms
from ingest.recognition.words import cores, fold

_FREE: Final = r"(?<![A-Za-z0-9./@_-])"
_STOP: Final = r"(?![A-Za-z0-9_/]|\.\w|-(?!v\d)[A-Za-z])"
_PART: Final = r"(?: (?:Hard|Lite|Pro|Verified|Easy|Extended|Full|Mini|Plus)(?![A-Za-z-]))"
_PARTED: Final = re.compile(_PART)
_TASK: Final = re.compile(r"(?:_[a-z]+)+(?![A-Za-z0-9])")
# What a harness says behind the name of a test of how it is asked and scored.
_WAYS: Final = frozenset(
    {
        "acc",
        "accuracy",
        "chat",
        "cot",
        "em",
        "exact",
        "fewshot",
        "generative",
        "gen",
        "instruct",
        "llama",
        "loose",
    }
    | {"main", "norm", "score", "shot", "strict", "test", "val", "validation", "zeroshot"}
)
_ENDS: Final = ("Bench", "Eval", "QA", "MMLU", "GSM8K", "IFEval", "GLUE", "SQuAD", "MATH")
# Every part has a greatest length: a run of letters without end must not be tried from each of its letters.
_BY_END: Final = re.compile(
    rf"{_FREE}((?=(?:[a-z]{{2}}-?)?[A-Z])[A-Za-z0-9.]{{1,24}}(?:-[A-Za-z0-9.]{{1,16}}){{0,3}}?-?"
    rf"(?<=[A-Za-z0-9.]{{2}}|[A-Za-z0-9.]-)(?:{'|'.join(_ENDS)})(?:-[A-Z0-9][A-Za-z0-9.]{{0,12}}){{0,3}}{_PART}?){_STOP}"
)
_SPACED: Final = re.compile(
    rf"{_FREE}((?:[A-Z][A-Za-z0-9.+-]{{0,20}} ){{1,3}}?)Bench(?![A-Za-z0-9_/-]|\.\w){_PART}?"
)
_CAMEL: Final = r"[A-Z][A-Za-z0-9]{0,20}[a-z][A-Z][A-Za-z0-9]{0,20}(?:-[A-Za-z0-9]{1,12}){0,3}"
_HYPHENED: Final = r"[A-Z]{2}[A-Za-z0-9]{0,12}-[A-Z][A-Za-z0-9]{1,20}"
_WORD: Final = re.compile(r"[^ ]+")
_QUOTED: Final = r"[«“„「『]\s?([A-Z][A-Za-z0-9'’.-]{0,24}(?: [A-Za-z0-9'’.-]{1,24}){0,3})\s?[»”“」』]"


def unlisted(text: str, never: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Find where benchmarks stand that no vocabulary lists; `never` are folded names of other things.

    LexoBench and CivilQA show by their ends; in "the SciRank benchmark", "бенчмарк SciRank" and "SciRank, our
    new benchmark" a word does.
    """
    small = text.casefold()
    by_end = (_BY_END,) if any(end in text for end in _ENDS) else ()
    beside = _beside_noun() if any(core in small for core in _noun_cores()) else ()
    for pattern in (*by_end, *beside):
        for match in pattern.finditer(text):
            place = match.lastindex or 0
            if match.group(place).lower() not in never:
                yield match.span(place)


def part_behind(text: str, end: int) -> int:
    """Where a name ends with the words behind it for a part of a test; else where it did.

    KernelBench Hard is such, and mmlu_abstract_algebra, as harnesses print one; gsm8k_cot is gsm8k.
    """
    part = _PARTED.match(text, end)
    if part:
        return part.end()
    task = _TASK.match(text, end)
    return task.end() if task and _WAYS.isdisjoint(task[0].split("_")) else end


def spaced(text: str) -> Iterator[tuple[int, int, int]]:
    """Find the names whose last word tells of a test, as (start, that word, end): Zorb Code Bench Lite."""
    for match in _SPACED.finditer(text) if " Bench" in text else ():
        words = [word for word in _WORD.finditer(text, *match.span(1)) if fold(word.group()) not in _small()]
        if words:
            yield words[0].start(), match.end(1), match.end()


@cache
def _small() -> frozenset[str]:
    """The small words that begin a sentence, and no name: "On Zorb Bench"."""
    kinds = ("articles", "joins", "ands", "at", "per", "by", "compared", "owned_by", "meant_for", "reaching")
    cues = {word for room in rooms().values() for kind in kinds for word in getattr(room.cues, kind)}
    return frozenset(map(fold, cues | {word for room in rooms().values() for word in room.particles.common}))


@cache
def _noun_cores() -> tuple[str, ...]:
    return cores(word for room in rooms().values() for word in room.cues.benchmarks)


@cache
def _beside_noun() -> tuple[re.Pattern[str], ...]:
    words = sorted(
        {word for room in rooms().values() for word in room.cues.benchmarks}, key=len, reverse=True
    )
    noun = rf"(?i:{'|'.join(map(re.escape, words))})"
    before = rf"(?<![\w-]){noun}\s?(?:{_QUOTED}|({_CAMEL}){_STOP})"
    after = rf"(?:{_QUOTED}|{_FREE}({_CAMEL}))\s?{noun}(?![A-Za-zА-яё-])"
    owned = "|".join(
        sorted({word for room in rooms().values() for word in room.cues.owned | room.cues.articles})
    )
    tests = {word for room in rooms().values() for word in room.cues.benchmark_nouns}
    named = rf"(?i:{'|'.join(map(re.escape, sorted({*words, *tests}, key=len, reverse=True)))})"
    apposed = rf"{_FREE}({_CAMEL}|{_HYPHENED}), (?:{owned}) (?:[\w-]+ ){{0,4}}?{named}(?![A-Za-zА-яё-])"
    return re.compile(before), re.compile(after), re.compile(apposed)
