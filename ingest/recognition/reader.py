"""One inline read whole: its models, its terms, its numbers, in the order in which they settle each other."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import Final

from ingest.languages import rooms
from ingest.languages.language import Language
from ingest.namespaces import GG
from ingest.notes.note import Inline
from ingest.recognition.clock_times import with_clock_times
from ingest.recognition.conditions import find_conditions
from ingest.recognition.families import model_finder
from ingest.recognition.identity import Family, ModelName
from ingest.recognition.lexicon import Match
from ingest.recognition.mentions import Number, Reason, Rejected
from ingest.recognition.metrics import Metric, Role, Term, TermFinder
from ingest.recognition.numbers import Habit, UnitTable, find_numbers, holds_numbers
from ingest.recognition.tails import NameWords, is_quantised
from ingest.recognition.words import Words, cut
from ingest.vocabulary import Vocabulary

_DIGIT: Final = re.compile(r"\d")
_DIGITS: Final = re.compile(r"\d+(?:[.,]\d+)*")
_VERSION: Final = re.compile(r"\d\.\d{1,2}")
_SOFTWARE: Final = GG + "Software"
_PRODUCTS: Final = frozenset({GG + "Hardware", _SOFTWARE})


@dataclass(frozen=True, slots=True)
class Counted:
    """The numbers of an inline, the digits that are none, and the families named alone beside them."""

    numbers: tuple[Number, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    families: tuple[Match[Family], ...] = ()


@dataclass(frozen=True)
class Reading:
    """What is found in an inline; every offset is one of `inline.text`.

    Terms and numbers are found when somebody asks: where no model is in view, nobody does.
    """

    inline: Inline
    models: tuple[ModelName, ...] = ()
    look: Callable[[], tuple[Term, ...]] = field(default=tuple, compare=False, repr=False)
    count: Callable[[Reading], Counted] | None = field(default=None, compare=False, repr=False)

    @property
    def text(self) -> str:
        """The running text."""
        return self.inline.text

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The terms of the vocabulary, outside the models."""
        return self.look()

    @cached_property
    def _counted(self) -> Counted:
        return Counted() if self.count is None else self.count(self)

    @property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers outside both."""
        return self._counted.numbers

    @property
    def rejected(self) -> tuple[Rejected, ...]:
        """The runs of digits that are no numbers, and why."""
        return self._counted.rejected

    @property
    def families(self) -> tuple[Match[Family], ...]:
        """Families named alone beside numbers: they are no models, and may be whose numbers these are."""
        return self._counted.families


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

    @cached_property
    def metrics(self) -> dict[str, Metric]:
        """The metrics of the vocabulary by their identifiers."""
        return {metric.id: metric for metric in self.terms.metrics.values()}

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
        words: Words | None = None,
    ) -> Reading:
        """Read an inline: models at once, then, when asked for, terms outside them and numbers outside both.

        `names` are its models and `words` its words where they are known already, `habit` is what the note's
        marks in digits mean.
        """
        text = inline.text
        if not text.strip():
            return Reading(inline)
        words = cut(text) if words is None else words
        models = self.models.find(text, words) if names is None else tuple(names)
        if models and (inline.struck or inline.codes):
            models = tuple(
                [self._untagged(name, inline) for name in models if not _within(name.start, inline.struck)]
            )
        look = partial(self._look, inline, models, words)
        return Reading(inline, models, look, partial(self._count, language, habit, words))

    def _look(self, inline: Inline, models: tuple[ModelName, ...], words: Words) -> tuple[Term, ...]:
        text = inline.text
        terms = self.terms.find(text, words)
        if models:
            terms = _apart(terms, models)
        if inline.struck:
            terms = tuple(term for term in terms if not _within(term.start, inline.struck))
        conditions = tuple(
            Term(start, end, text[start:end], Role.CONDITION, name=name)
            for start, end, name in find_conditions(text)
        )
        return tuple(sorted(terms + conditions, key=lambda term: (term.start, -term.end)))

    def _count(self, language: Language, habit: Habit | None, words: Words, reading: Reading) -> Counted:
        inline, text, models = reading.inline, reading.text, reading.models
        if not holds_numbers(text, language):
            return Counted()
        terms = reading.terms
        taken = [
            (run.start(), run.end(), Reason.STRUCK)
            for start, end in inline.struck
            for run in _DIGITS.finditer(text, start, end)
        ]
        taken += [(name.start, name.end, Reason.NAME) for name in models]
        taken += [
            (term.start, term.end, Reason.METRIC_NAME)
            for term in terms
            if term.role is Role.LABEL and _DIGIT.search(term.text)
        ]
        narrowing = [term for term in terms if term.role is Role.CONDITION]
        taken += [(term.start, term.end, Reason.CONDITION) for term in narrowing if not term.kinds]
        taken += [
            (term.start, term.end, Reason.NAME if _PRODUCTS.intersection(term.kinds) else Reason.CONDITION)
            for term in narrowing
            if term.kinds and _DIGIT.search(term.text)
        ]
        numbers, rejected = find_numbers(text, self._speaking(language), self.units, taken, habit)
        numbers, rejected = with_clock_times(numbers, rejected, text)
        if not numbers:
            return Counted((), rejected)
        numbers, versions = _apart_from_versions(numbers, text, terms, self.models.words)
        numbers, seconds = _rates(numbers, text, terms, language)
        rejected = tuple(sorted((*rejected, *versions, *seconds), key=lambda no: no.start))
        families = self.models.families(text, words) if numbers else ()
        families = tuple(f for f in families if all(f.end <= m.start or f.start >= m.end for m in models))
        return Counted(numbers, rejected, families)

    def _untagged(self, name: ModelName, inline: Inline) -> ModelName:
        """The name without a quantisation that its marks set apart from it: Qwen3-8B `Q4_K_M`."""
        tags = [start for start, end in inline.codes if name.start < start and end == name.end]
        if not tags or not is_quantised(inline.text[tags[0] : name.end]):
            return name
        bare = self.models.find(inline.text[name.start : tags[0]])
        return replace(bare[0], start=name.start, end=name.start + bare[0].end) if len(bare) == 1 else name


def _apart_from_versions(
    numbers: tuple[Number, ...], text: str, terms: tuple[Term, ...], words: NameWords
) -> tuple[tuple[Number, ...], list[Rejected]]:
    """Part the versions of software (vLLM 0.11) from the numbers: bare, with a point, right behind it.

    So are those of models whose family goes without saying: 3.5 Flash.
    """
    ends = {term.end for term in terms if _SOFTWARE in term.kinds}
    versions = [
        number
        for number in numbers
        if "." in number.text
        and (
            (number.start - 1 in ends and text[number.start - 1].isspace())
            or (_VERSION.fullmatch(number.text) and words.precedes_tier(text, number.end))
        )
        and not (number.unit or number.scale or text[number.end : number.end + 1] in ("x", "×"))
    ]
    kept = tuple(number for number in numbers if number not in versions)
    return kept, [Rejected(no.start, no.end, no.text, Reason.VERSION) for no in versions]


def _rates(
    numbers: tuple[Number, ...], text: str, terms: tuple[Term, ...], language: Language
) -> tuple[tuple[Number, ...], list[Rejected]]:
    """Give numbers of tokens the unit of a rate where "each second" stands before them: 毎秒95トークン.

    The 1 of 1秒あたり is then none of the numbers.
    """
    tokens = {term.start for term in terms if term.role is Role.NOUN and term.name == "token"}
    if not tokens:
        return numbers, []
    rated: list[Number] = []
    led: list[tuple[int, int]] = []
    for number in numbers:
        begin = number.cue if 0 <= number.cue < number.start else number.start
        before = text[:begin].rstrip()
        word = max((cue for cue in language.cues.each_second if before.endswith(cue)), key=len, default="")
        counted = word and not number.unit and not tokens.isdisjoint((number.end, number.end + 1))
        led += [(len(before) - len(word), len(before))] if counted else []
        rated.append(replace(number, unit="token/s") if counted else number)
    spare = [no for no in rated if any(start <= no.start and no.end <= end for start, end in led)]
    kept = tuple(number for number in rated if number not in spare)
    return kept, [Rejected(no.start, no.end, no.text, Reason.OTHER_THING) for no in spare]


def _within(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a place is in one of the spans."""
    return any(start <= place < end for start, end in spans)


def _apart(terms: tuple[Term, ...], names: tuple[ModelName, ...]) -> tuple[Term, ...]:
    """The terms that share nothing with the names, which stand apart from left to right."""
    starts = [name.start for name in names]
    before = ((term, bisect_left(starts, term.end)) for term in terms)
    return tuple(term for term, count in before if not count or names[count - 1].end <= term.start)
