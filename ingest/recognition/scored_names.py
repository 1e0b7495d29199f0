"""Names with a version that a sentence says the score or the size of: "Zorb-2 scores 71.2 on MMLU"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Final

from ingest.languages import rooms
from ingest.languages.language import Language
from ingest.recognition.definitions import is_proper
from ingest.recognition.metrics import Role, Term
from ingest.recognition.predicates import any_of
from ingest.recognition.words import UNSPACED, fold

_WORDS: Final = r"[A-Z][A-Za-z]{1,30}(?:[ \u00a0-][A-Z][A-Za-z]{1,30}){0,2}"
_VERSIONED: Final = (
    rf"(?<![\w./@$-])({_WORDS}(?:-?[vV]?\d{{1,2}}(?:\.\d{{1,2}})?|[ \u00a0]\d{{1,2}}(?:\.\d{{1,2}})?))"
)
_MARKS: Final = r"[\s*_`]"
_MARKED: Final = " \u00a0*_`"
_STOP: Final = re.compile(r"[.!?](?=\s)|[。！？\n]")
_REMEMBERED: Final = 64
_LAST_NUMBER: Final = re.compile(r"[ \u00a0]\d[\d.]*$")

Patterns = tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str] | None]


def scored(
    texts: Iterable[str],
    whole: str,
    language: Language,
    terms: Callable[[str], Sequence[Term]],
    titles: Sequence[str] = (),
) -> Iterator[str]:
    """Find the names that a sentence opens with and says a score of, or whose score a preposition tells.

    `terms` finds the terms of a text; `whole` is the note: what stands before a number of its own must be
    no plain word there ("Experiment 3"). The names of `titles` need no version.
    """
    yield from _found(_patterns(language, _VERSIONED), texts, whole, terms)
    if titles:
        named = rf"(?<![\w./@-])({any_of(titles)})(?![A-Za-z0-9-])"
        yield from _found(_patterns(language, named), texts, whole, terms)


def _found(
    patterns: Patterns, texts: Iterable[str], whole: str, terms: Callable[[str], Sequence[Term]]
) -> Iterator[str]:
    named, subject, owner = patterns
    for text in filter(named.search, texts):
        for match in subject.finditer(text):
            if _is_name(match.group(1), whole) and any(map(is_test, terms(_rest(text, match.end())))):
                yield match.group(1)
        for match in owner.finditer(text) if owner else ():
            before = text[: match.start()].rstrip(_MARKED)
            if _is_name(match.group(1), whole) and _ends_with_score(terms(before), len(before)):
                yield match.group(1)


def _is_name(text: str, whole: str) -> bool:
    word = _LAST_NUMBER.sub("", text)
    return word == text or (fold(word) not in _months() and is_proper(word, whole))


def is_test(term: Term) -> bool:
    """Whether a term is the label of a benchmark, and of no way of scoring any."""
    return term.role is Role.LABEL and any(m.benchmark and not m.general for m in term.metrics)


def _ends_with_score(terms: Iterable[Term], end: int) -> bool:
    return any(is_test(term) and term.end == end for term in terms)


def _rest(text: str, begin: int) -> str:
    """The rest of a sentence."""
    end = _STOP.search(text, begin)
    return text[begin : end.start() if end else len(text)]


@cache
def _months() -> frozenset[str]:
    return frozenset(fold(month) for room in rooms().values() for month in room.numbers.months)


@lru_cache(_REMEMBERED)
def _patterns(language: Language, name: str) -> Patterns:
    """How names are written; one that something is said of; and one that a preposition gives something to."""
    cues, particles, named = language.cues, language.particles, re.compile(name)
    if UNSPACED.search("".join(particles.topics)):
        topics = any_of(particles.topics | particles.having)
        return named, re.compile(rf"{name}[*_`」』]*(?:{topics})"), None
    return (
        named,
        re.compile(rf"{name}{_MARKS}+(?:{any_of(cues.doing - language.definitions.verbs)})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{any_of(cues.owned_by)}){_MARKS}+{name}(?![\w%-]|\.\d)"),
    )
