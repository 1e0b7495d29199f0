"""What a language's room holds: the same furniture in each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from ingest.languages.cues import Cues, Definitions, Particles


def forms(words: str) -> tuple[str, ...]:
    """The words of a list that is printed as a line of text."""
    return tuple(words.split())


@dataclass(frozen=True, slots=True, eq=False)
class NumberWords:
    """The numerals of a language, as data; words and phrases are casefolded, suffixes are as printed.

    Marks: `decimal` and `groups` are the marks inside digits, the habit of the language first. A mark in
    both is read by its habit where three digits follow it.

    Words: `cardinals` are the words below a thousand that add up; `hundreds` multiply what stands before
    them by a hundred; `scales` by a thousand and more (`alternative_scales` are their other readings).
    `follows` says which cardinals, first and last, may come after one, where the decimal rule (20 takes 1
    to 9, 300 takes 1 to 99) does not hold; `products` are pairs that multiply (quatre, vingt). `joins` are
    the words for "and" inside a number, `join_only` the cardinals they may precede where not all.
    `dozens` are collective nouns worth so many, `adjectives` scales that follow digits and a hyphen.

    Words that are mostly no number: `articles` for one, `homographs` of another word, a scale alone unless
    it is in `alone` or a word of `single` stands before it, `vague` plurals, `idioms`.

    Broken numbers: `points` stand for the decimal mark, `wholes` for "целых"; `third` are names of parts
    after one, `thirds` after more than one; `parts` are worth a fraction by themselves; `halves` are
    phrases that add a half; `part_of` parts the whole from its part; `tenths` are tenths as percent.

    Digits: `suffixes` stand right after digits, `spaced_suffixes` may also stand after a space,
    `money_suffixes` count only beside a currency. `dotted` are scale words that take a full stop.

    Unspaced scripts: `kanji` digits, `kanji_tens` below ten thousand, `kanji_scales` from there,
    `kanji_point`; `counters` make a numeral of a single character a number, `compounds` are words that
    only look like numerals, `kanji_after` characters that make a word of the numeral behind them.

    Money: `currencies` by word (ISO 4217), `cents` the smaller coins, `coin_joins` "and" before them, `of`
    what may stand between a scale and a currency or a unit. `unit_homographs` are units whose letters are
    also a preposition, each with the endings that it gives the word behind it.

    Around a number: `negatives` and `positives`; `hedges`, `at_least` and `at_most` before it, and the same
    `…_after` it; `between` are the two words of a range, `changes` those from an old value to a new one,
    `range_words` stand between two ends alone, `ranging` before what would be a change but for them;
    `times_after` is said of multiples.

    Dates and places in an order: `months`, those of them that need a capital (`month_homographs`), what
    stands before and after a year, a month, a day, an hour; `ordinals` right after digits, and after a
    hyphen; `rank_before`, `rank_after`, `version_before`; `event_after` a month and a day (2/5公開).
    """

    decimal: str
    groups: str
    cardinals: Mapping[str, int] = field(default_factory=dict)
    hundreds: frozenset[str] = frozenset()
    scales: Mapping[str, Decimal] = field(default_factory=dict)
    alternative_scales: Mapping[str, Decimal] = field(default_factory=dict)
    follows: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    products: Mapping[tuple[int, int], int] = field(default_factory=dict)
    joins: frozenset[str] = frozenset()
    join_only: frozenset[int] = frozenset()
    joins_by_comma: bool = False
    articles: frozenset[str] = frozenset()
    homographs: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    single: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    wholes: frozenset[str] = frozenset()
    thirds: Mapping[str, int] = field(default_factory=dict)
    third: Mapping[str, int] = field(default_factory=dict)
    parts: Mapping[str, Decimal] = field(default_factory=dict)
    halves: tuple[str, ...] = ()
    dozens: Mapping[str, int] = field(default_factory=dict)
    adjectives: Mapping[str, Decimal] = field(default_factory=dict)
    suffixes: Mapping[str, Decimal] = field(default_factory=dict)
    spaced_suffixes: frozenset[str] = frozenset()
    money_suffixes: Mapping[str, Decimal] = field(default_factory=dict)
    dotted: frozenset[str] = frozenset()
    kanji: Mapping[str, int] = field(default_factory=dict)
    kanji_tens: Mapping[str, int] = field(default_factory=dict)
    kanji_scales: Mapping[str, Decimal] = field(default_factory=dict)
    kanji_point: frozenset[str] = frozenset()
    counters: frozenset[str] = frozenset()
    compounds: frozenset[str] = frozenset()
    kanji_after: frozenset[str] = frozenset()
    tenths: Mapping[str, Decimal] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)
    cents: frozenset[str] = frozenset()
    coin_joins: frozenset[str] = frozenset()
    unit_homographs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    part_of: str = ""
    of: tuple[str, ...] = ()
    negatives: tuple[str, ...] = ()
    positives: tuple[str, ...] = ()
    hedges: frozenset[str] = frozenset()
    at_least: frozenset[str] = frozenset()
    at_most: frozenset[str] = frozenset()
    hedges_after: frozenset[str] = frozenset()
    at_least_after: frozenset[str] = frozenset()
    at_most_after: frozenset[str] = frozenset()
    between: tuple[tuple[str, str], ...] = ()
    changes: tuple[tuple[str, str], ...] = ()
    range_words: frozenset[str] = frozenset()
    ranging: frozenset[str] = frozenset()
    times_after: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    month_homographs: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    idioms: frozenset[str] = frozenset()
    time_spans: tuple[str, ...] = ()
    month_after: str = ""
    year_after: tuple[str, ...] = ()
    year_before: frozenset[str] = frozenset()
    authors_before: tuple[str, ...] = ()
    day_after: tuple[str, ...] = ()
    event_after: tuple[str, ...] = ()
    time_after: tuple[str, ...] = ()
    day_halves: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()
    hyphened_ordinals: frozenset[str] = frozenset()
    rank_before: tuple[str, ...] = ()
    rank_after: tuple[str, ...] = ()
    version_before: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """A language: its code (BCP 47), its scripts (as Unicode names them), its numerals and its cues.

    `stem` folds a casefolded word of the language to the form that its inflections share; `definitions` are
    how it says what a name stands for, `particles` the small words between names and numbers.
    `aliases` are what heads call the language beside its code, casefolded. `letters` are its characters
    beyond ASCII by how rare they are among those, in bits: what stands under 5 is one in 2^5. `pairs` are,
    for each letter beyond ASCII, those that often follow it in a word, small letters all; a language that
    writes with ASCII's has none. `money` is the currency of prices for tokens that print none, empty where
    notes in the language use several.
    """

    code: str
    name: str
    scripts: tuple[str, ...]
    numbers: NumberWords
    cues: Cues
    stem: Callable[[str], str]
    definitions: Definitions = field(default_factory=Definitions)
    particles: Particles = field(default_factory=Particles)
    aliases: frozenset[str] = frozenset()
    letters: Mapping[int, str] = field(default_factory=dict)
    pairs: Mapping[str, str] = field(default_factory=dict)
    money: str = ""
