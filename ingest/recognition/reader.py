"""One inline read whole: its models, its terms, its numbers, in the order in which they settle each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from ingest.languages import rooms
from ingest.languages.language import Language
from ingest.namespaces import GG
from ingest.notes.note import Inline
from ingest.recognition.conditions import find_conditions
from ingest.recognition.families import model_finder
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number, Reason, Rejected
from ingest.recognition.metrics import Role, Term, TermFinder
from ingest.recognition.numbers import Habit, UnitTable, find_numbers
from ingest.recognition.words import cut
from ingest.vocabulary import Vocabulary

_DIGIT: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in an inline; every offset is one of `inline.text`."""

    inline: Inline
    models: tuple[ModelName, ...] = ()
    terms: tuple[Term, ...] = ()
    numbers: tuple[Number, ...] = ()
    rejected: tuple[Rejected, ...] = ()

    @property
    def text(self) -> str:
        """The running text."""
        return self.inline.text


class Recogniser:
    """The recognisers that a vocabulary makes, for every language."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._stems = {code: room.stem for code, room in rooms().items()}
        self.terms = TermFinder(vocabulary, self._stems)
        self.models = model_finder(vocabulary)
        self._mixed: dict[str, Language] = {}

    @cached_property
    def units(self) -> UnitTable:
        """The measure units, as the number finder wants them."""
        rows = (
            (concept.notation, label.text, label.language)
            for concept in self.vocabulary.concepts
            if "measure" in concept.values.get(GG + "kind", ())
            for label in concept.labels
        )
        return UnitTable.build(rows, self._stems)

    def _speaking(self, language: Language) -> Language:
        """The language with English stems for Latin words, which in another script's notes are English."""
        if "Latin" in language.scripts:
            return language
        if language.code not in self._mixed:
            own, english = language.stem, self._stems["en"]
            self._mixed[language.code] = replace(
                language, stem=lambda word: english(word) if word.isascii() else own(word)
            )
        return self._mixed[language.code]

    def read(
        self,
        inline: Inline,
        language: Language,
        names: Sequence[ModelName] | None = None,
        habit: Habit | None = None,
    ) -> Reading:
        """Read an inline: models first, then terms outside them, then numbers outside both.

        `names` are its models where they are known already, `habit` what the note's marks in digits mean.
        """
        text = inline.text
        if not text.strip():
            return Reading(inline)
        words = cut(text)
        models = self.models.find(text, words) if names is None else tuple(names)
        terms = _apart(self.terms.find(text, words), models)
        conditions = tuple(
            Term(start, end, text[start:end], Role.CONDITION, name=name)
            for start, end, name in find_conditions(text)
        )
        taken = [(name.start, name.end, Reason.NAME) for name in models]
        taken += [
            (term.start, term.end, Reason.METRIC_NAME)
            for term in terms
            if term.role is Role.LABEL and _DIGIT.search(term.text)
        ]
        taken += [(term.start, term.end, Reason.CONDITION) for term in conditions]
        taken += [
            (term.start, term.end, Reason.NAME)
            for term in terms
            if term.role is Role.CONDITION and _DIGIT.search(term.text)
        ]
        numbers, rejected = find_numbers(text, self._speaking(language), self.units, taken, habit)
        numbers = tuple(_rate(number, text, terms, language) for number in numbers)
        terms = tuple(sorted(terms + conditions, key=lambda term: (term.start, -term.end)))
        return Reading(inline, models, terms, numbers, rejected)


def _rate(number: Number, text: str, terms: tuple[Term, ...], language: Language) -> Number:
    """Give a number of tokens the unit of a rate where "each second" stands before it: 毎秒95トークン."""
    begin = number.cue if 0 <= number.cue < number.start else number.start
    led = any(text.endswith(word, 0, begin) for word in language.cues.each_second)
    counted = led and any(
        t.role is Role.NOUN and t.name == "token" and number.end <= t.start <= number.end + 1 for t in terms
    )
    return replace(number, unit="token/s") if counted and not number.unit else number


def _apart(terms: tuple[Term, ...], names: tuple[ModelName, ...]) -> tuple[Term, ...]:
    return tuple(
        term for term in terms if all(term.end <= name.start or term.start >= name.end for name in names)
    )
