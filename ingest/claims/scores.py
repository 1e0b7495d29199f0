"""Whether a number can be a score where it stands: a count, a version or a part of a name is none."""

from __future__ import annotations

import re
from typing import Final

from ingest.claims.measure import is_fraction
from ingest.claims.particles import particles
from ingest.claims.sentence import Sentence, begin_of
from ingest.languages import rooms
from ingest.recognition.mentions import Number, is_whole
from ingest.recognition.metrics import Metric, Role, Term
from ingest.recognition.predicates import any_of

_HIGHEST_SHARE: Final = 100
_LOWEST_RATING: Final = 600
UNCOUNTED: Final = frozenset({"model", "item"})
"""What is counted without being any metric's value."""

_BOUNDS: Final = any_of(
    {
        word
        for room in rooms().values()
        for words in (room.numbers.hedges_after, room.numbers.at_least_after, room.numbers.at_most_after)
        for word in words
    }
)
# What hedges or bounds a number from behind: 80以上, "80 or more".
_BOUND: Final = re.compile(rf"[ \u00a0]?(?:{_BOUNDS})(?![A-Za-zÀ-ÿЀ-ӿ])", re.IGNORECASE)
_PLAIN_AFTER: Final = re.compile(
    r"\s*(?:$|[,.;:!?()（）、。，；：/／|•·»”\"'*\]\[–—→±]|\+(?!\s?[^\W\d_])|[ぁ-ん])"
)
# "A 60-problem probe", «30-минутный»: how many of something, and no score.
_TIED: Final = re.compile(r"[-‑][a-zа-яё]")
_WORD_AFTER: Final = re.compile("[ \u00a0](?=[^\\W\\d_])|[一-鿿]")
_WORD_BEFORE: Final = re.compile(rf"(?<![A-Za-z])(?!(?:{particles('scored')})\s)[A-Za-z]{{2,}}[ \u00a0]$")
_TIGHT_BEFORE: Final = re.compile(rf"(?:[\s:：=(（–—|*-]|{particles('topics')})*$")


def score_like(sentence: Sentence, number: Number, term: Term) -> bool:
    """Whether a number of this form can be a score: a decimal, a percentage, an integer that stands alone.

    What only ends an identifier is no test: device_map.
    """
    if is_fraction(number) or _counts_things(sentence, number) or _TIED.match(sentence.text, number.end):
        return False
    if term.text.islower() and sentence.text[term.start - 1 : term.start] == "_":
        return False
    # 85.0 is exact, but 1.0 is as often a setting or a version.
    whole = number.value is None or number.resolution >= 1 or (is_whole(number.value) and number.value <= 1)
    exact = number.unit == "percent" or not whole
    rated = any(_is_rated(number, metric) for metric in term.metrics)
    beside = term.start >= number.end and len(sentence.between(number.end, term.start)) <= 14
    return bool(exact) or rated or beside or _alone(sentence, number, term)


def counts_words(sentence: Sentence, number: Number) -> bool:
    """Whether a bare integer counts what the word behind it says, whatever that is: "20 subjects"."""
    bare = not number.unit and not number.scale and number.resolution >= 1
    return bare and bool(_WORD_AFTER.match(sentence.text, number.end)) and not _cue_after(sentence, number)


def _is_rated(number: Number, metric: Metric) -> bool:
    """Whether a board gives ratings, and a number is large enough for one."""
    floor = metric.minimum is not None and metric.minimum >= _HIGHEST_SHARE
    open_ended = metric.maximum is not None and metric.maximum >= _LOWEST_RATING
    return floor or (open_ended and number.value is not None and number.value >= _LOWEST_RATING)


def _counts_things(sentence: Sentence, number: Number) -> bool:
    """Whether a number counts models or things, with no more than a space between: 1つ, "3 versions"."""
    return any(
        term.role is Role.NOUN and term.name in UNCOUNTED and 0 <= term.start - number.end <= 1
        for term in sentence.terms
    )


def _alone(sentence: Sentence, number: Number, term: Term) -> bool:
    """Whether an integer stands by itself near its metric, and is no part of a name or a count."""
    bound = _BOUND.match(sentence.text, number.end)
    end = bound.end() if bound else number.end
    if not _PLAIN_AFTER.match(sentence.text, end) and not _cue_after(sentence, number):
        return False
    first = max(term.end, sentence.start)
    places = (number.start, max(begin_of(number), min(term.end, number.start)))
    named = all(_WORD_BEFORE.search(sentence.text, first, place) for place in places)
    if term.end != number.start and named:
        return False
    before = sentence.between(term.end, number.start) if term.end <= number.start else ""
    near = term.end <= number.start and len(before) <= 40 and "," not in before[:-2]
    return near or bool(_TIGHT_BEFORE.search(sentence.text, term.end, number.start))


def _cue_after(sentence: Sentence, number: Number) -> bool:
    """Whether the next word is one that sets the number against another: "60 vs Sol 59"."""
    return any(
        cue.kind in ("compared", "joins") and number.end < cue.start <= number.end + 3
        for cue in sentence.cues
    )
