"""What a language's room holds: the same furniture in each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The numerals of a language, as data; words are casefolded.

    `decimal` and `groups` are the marks inside digits, the habit of the language first.
    """

    decimal: str
    groups: str
    scales: Mapping[str, Decimal]
    suffixes: Mapping[str, Decimal]
    units: Mapping[str, Decimal] = field(default_factory=dict)
    hedges: frozenset[str] = frozenset()
    at_least: frozenset[str] = frozenset()
    at_most: frozenset[str] = frozenset()
    between: tuple[tuple[str, str], ...] = ()
    range_words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Cues:
    """The words, apart from labels and numerals, that the linking rules listen for."""

    both: frozenset[str] = frozenset()
    the_model: frozenset[str] = frozenset()
    model_nouns: frozenset[str] = frozenset()
    attribution_before: tuple[str, ...] = ()
    attribution_after: tuple[str, ...] = ()
    doubt: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its code (BCP 47), its scripts (as Unicode names them), its numerals and its cues.

    `stem` folds a casefolded word of the language to the form that its inflections share.
    """

    code: str
    name: str
    scripts: tuple[str, ...]
    numbers: NumberWords
    cues: Cues
    stem: Callable[[str], str]
