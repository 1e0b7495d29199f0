"""The cues of a language, and the English ones, found in running text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Final

from ingest.languages import rooms
from ingest.languages.cues import Cues
from ingest.recognition.lexicon import Lexicon
from ingest.recognition.words import Words, cut, fold

_EVERYWHERE: Final = "en"
_THAN: Final = "than"
_SIGN: Final = "+"
_CLAUSE_END: Final = re.compile(r"[.,;:!?()\n]")
_WORD: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue at `start:end`; `kind` is the field of the room's `Cues`, `count` what `together` counts."""

    start: int
    end: int
    kind: str
    count: int = 0


class CueFinder:
    """Finds what the linking rules listen for; a phrase may be several kinds of cue at once."""

    def __init__(self, codes: Iterable[str]) -> None:
        stems = {code: rooms()[code].stem for code in codes}
        self._comparatives = frozenset(
            fold(word) for code in stems for word in rooms()[code].cues.comparatives
        )
        self._lexicon: Lexicon[tuple[str, int]] = Lexicon(
            ((phrase, code, value) for code in stems for phrase, value in _phrases(rooms()[code].cues)), stems
        )

    def find(self, text: str, words: Words | None = None) -> tuple[Cue, ...]:
        """Find the cues, left to right; one may lie inside another ("data from" and "from")."""
        words = cut(text) if words is None else words
        matches = (self._lexicon.match(text, words, first) for first in self._lexicon.starts(words))
        found = (
            Cue(match.start, match.end, kind, count)
            for match in matches
            # The sign behind a letter is a word in names alone: "24GB+" is no « plus ».
            if match and text[match.start : match.end] != _SIGN
            for kind, count in match.values
        )
        heard = tuple(
            replace(cue, kind="compared") if cue.kind == _THAN else cue
            for cue in found
            if cue.kind != _THAN or self._compares(text, cue)
        )
        advised = [cue for cue in heard if cue.kind == "advised"]
        return tuple(cue for cue in heard if not (advised and _is_advice(text, cue, advised)))

    def _compares(self, text: str, cue: Cue) -> bool:
        """Whether a word for "than", which also stands for "that", has a comparative in its clause."""
        clause = _CLAUSE_END.split(text[: cue.start])[-1]
        return not self._comparatives.isdisjoint(_WORD.findall(fold(clause)))


class CueReader:
    """The cues of a note's texts, each text listened to once for all who ask."""

    def __init__(self, finder: CueFinder, words: Callable[[str], Words] = cut) -> None:
        self._finder, self._words = finder, words
        self._found: dict[str, tuple[Cue, ...]] = {}

    def find(self, text: str) -> tuple[Cue, ...]:
        """The cues of a text, left to right."""
        found = self._found.get(text)
        if found is None:
            found = self._found[text] = self._finder.find(text, self._words(text))
        return found


def _is_advice(text: str, cue: Cue, advised: Iterable[Cue]) -> bool:
    """Whether a comparative right beside a word of advice compares with nothing: «возьмите лучше X»."""
    return cue.kind == "compared" and any(
        not text[min(cue.end, one.end) : max(cue.start, one.start)].strip() for one in advised
    )


@cache
def cue_finder(code: str) -> CueFinder:
    """Return the finder for notes of a language."""
    return CueFinder(dict.fromkeys((code, _EVERYWHERE)))


def _phrases(cues: Cues) -> Iterable[tuple[str, tuple[str, int]]]:
    for phrase, count in cues.together.items():
        yield phrase, ("together", count)
    for field in fields(cues):
        if field.name != "together":
            for phrase in sorted(getattr(cues, field.name)):
                yield phrase, (field.name, 0)
