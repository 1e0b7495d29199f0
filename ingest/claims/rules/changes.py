"""An old value and a new one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Final

from ingest.claims.compared import compared
from ingest.claims.conditions import together
from ingest.claims.draft import Draft
from ingest.claims.given import given_to
from ingest.claims.marks import BREAK, CLAUSE, SLASH
from ingest.claims.metric_link import MetricLink, link_metric
from ingest.claims.model_link import link_models
from ingest.claims.nouns import noun_after
from ingest.claims.parallel import has_other_label
from ingest.claims.particles import particles
from ingest.claims.prices import is_price
from ingest.claims.rules.context import Context
from ingest.claims.rules.kinds import of_something
from ingest.claims.rules.measured_at import is_operating_point
from ingest.claims.scope import Scope, distinct
from ingest.claims.sentence import Sentence, begin_of
from ingest.claims.subject import subject_of
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import FACTOR, Number
from ingest.recognition.metrics import Metric

_ARROW: Final = re.compile(r"[\s*]*(?:→|->|⇒|➜|=>)[\s*]*")
_JOINTS: Final = re.compile(r"[\s_-]+")
_HELD: Final = re.compile(rf"(?:{particles('owners')})\s?")


def change(context: Context) -> Iterator[Draft]:
    """Read "from 23T to 28.5T" and `23T→28.5T`: the old value is the predecessor's where one is named.

    Where none is, it is the model's own, earlier; but an old score that no model is named with is some older
    model's, and nobody's here.
    """
    sentence = context.sentence
    told = [n for n in context.free() if n.value is not None or not is_operating_point(sentence, n)]
    numbers = [part for number in told for part in _ends(sentence, number) if part.unit != FACTOR]
    for old in numbers:
        new = next((n for n in numbers if _follows(sentence, old, n)), None)
        if new is None or any(n.start in context.used or _is_paired(sentence, n) for n in (old, new)):
            continue
        if _is_of_no_model(context, old, new):
            context.used.update((old.start, new.start))
            continue
        link = _link(context, old, new)
        quantity = context.scale.measure(old, link.metric) if link else None
        latest = context.scale.measure(new, link.metric) if link else None
        if link is None or quantity is None or latest is None or quantity.value == latest.value:
            continue
        before, after = _before_and_after(sentence, context.scope, old, new)
        if not before and not _grows(sentence, old, new, link.metric):
            context.used.update((old.start, new.start))
        elif after:
            named = any(model in sentence.models for model in after)
            if before or named or not link.metric.benchmark:
                for draft in context.claim(
                    "change-old", old, link.metric, quantity, before or after, link.term
                ):
                    yield draft if before else earlier(draft)
            context.used.add(old.start)
            reached = _reached(sentence, new)
            for draft in context.claim("change-new", reached, link.metric, latest, after, link.term):
                yield _superseding(draft, quantity.value) if not before else draft
            yield from _beside_change(context, old, before or after, bool(before))
            yield from _beside_change(context, new, after, True)


def _reached(sentence: Sentence, new: Number) -> Number:
    """The new value without the bound that "to" alone would give it: с 31 с (A) до 22 с (B)."""
    led = any(cue.start == new.cue for cue in sentence.cues_of("new"))
    return replace(new, bound="=", cue=-1) if led else new


def _link(context: Context, old: Number, new: Number) -> MetricLink | None:
    """The metric that two values are of, by the one that stands nearer to it; none where they are of two."""
    latest, link = (link_metric(context.sentence, number, context.scale) for number in (new, old))
    if latest is not None and link is not None and _is_of_two(latest, link, old, new):
        return None
    return min((one for one in (latest, link) if one), key=lambda one: one.cost, default=None)


def _is_paired(sentence: Sentence, price: Number) -> bool:
    """Whether a price is one of two that a slash joins: what comes in and what goes out."""
    return is_price(price) and any(
        SLASH.fullmatch(sentence.text, left, right)
        for other in sentence.numbers
        if is_price(other)
        for left, right in ((price.end, other.start), (other.end, price.start))
        if left <= right
    )


def _is_of_no_model(context: Context, old: Number, new: Number) -> bool:
    """Whether two values are of something without a name, on an unknown test, or versions and no values."""
    if of_something(context.sentence, old) or has_other_label(context.sentence, old):
        return True
    return _are_versions(context.sentence, context.scope, old, new)


def _is_of_two(latest: MetricLink, link: MetricLink, old: Number, new: Number) -> bool:
    """Whether what stands between two values tells another metric: "of 200K, an answer limited to 64K"."""
    between = old.end <= latest.term.start and latest.term.end <= new.start
    return between and latest.metric.iri != link.metric.iri and latest.term != link.term


def _beside_change(
    context: Context, number: Number, models: tuple[ModelName, ...], keep: bool
) -> Iterator[Draft]:
    """Read what stands in brackets behind a changed value as said of the same model: `355B (32B active)`."""
    sentence = context.sentence
    for other in list(context.free()):
        bracket = sentence.bracket(other.start)
        if not bracket or bracket[0] < number.end or bracket[0] - number.end > 30:
            continue
        if any(n.start > number.start and n.end <= bracket[0] for n in sentence.numbers):
            continue
        link = link_metric(sentence, other, context.scale)
        if link:
            for draft in context.claim("change-beside", other, link.metric, link.quantity, models, link.term):
                yield draft if keep else earlier(draft)


def is_change(sentence: Sentence, old: Number, new: Number, first: Number | None = None) -> bool:
    """Whether an arrow, "from … to" or particles make two values an old and a new one.

    `first` is where the old value begins that `old` ends: "from $3/$15 to $2/$10".
    """
    gap = sentence.text[old.end : begin_of(new)]
    if _ARROW.fullmatch(gap):
        return True
    if _opens_clause(sentence, old.end, begin_of(new)):
        return False
    if _ends_with(sentence, old, "old_after", gap) and _ends_with(sentence, new, "new_after", ""):
        return True
    starts = begin_of(first or old)
    led = any(cue.end <= starts and adjacent(sentence, cue.end, starts) for cue in sentence.cues_of("old"))
    follows = any(
        old.end <= cue.start and cue.end <= new.start and adjacent(sentence, cue.end, new.start)
        for cue in sentence.cues_of("new")
    )
    return led and follows and len(gap) < 60


def _opens_clause(sentence: Sentence, end: int, start: int) -> bool:
    """Whether between two places a comma ends a clause and a model begins another: "of 128K, while A"."""
    comma = CLAUSE.search(sentence.text, end, start)
    return comma is not None and any(
        comma.end() <= model.start and model.end <= start for model in sentence.models
    )


def _ends_with(sentence: Sentence, number: Number, kind: str, gap: str) -> bool:
    """Whether a particle behind a number, and what it counts, marks it as the old or the new value."""
    noun = noun_after(sentence, number)
    end = noun.end if noun else number.end
    return any(
        cue.start == end and (not gap or cue.end - number.end >= len(gap.rstrip()))
        for cue in sentence.cues_of(kind)
    )


def _before_and_after(
    sentence: Sentence, scope: Scope, old: Number, new: Number
) -> tuple[tuple[ModelName, ...], tuple[ModelName, ...]]:
    against = distinct(
        m for m in sentence.models if not m.bare and compared(sentence, m) and m.end <= new.start
    )
    owners = [_owner(sentence, number) for number in (old, new)]
    if owners[0] is not None:
        return (owners[0],), (owners[1],) if owners[1] else scope.current()
    holder = _holder(sentence, old)
    if holder is not None:
        return (holder,), scope.current()
    after = subject_of(sentence, scope) or link_models(sentence, new, scope)
    led = sentence.cues_of("predecessor")
    before = against if len(against) == 1 and led and against[0] not in after else ()
    return before, after


def _are_versions(sentence: Sentence, scope: Scope, old: Number, new: Number) -> bool:
    """Whether two bare numbers are versions that models in view are named with: "worse 4.7→4.8 on GPQA"."""
    if old.unit or new.unit or old.scale or new.scale:
        return False
    words = {word for model in (*sentence.models, *scope.named) for word in _JOINTS.split(model.text)}
    return old.text != new.text and words.issuperset((old.text, new.text))


def _holder(sentence: Sentence, old: Number) -> ModelName | None:
    """The model whose old value it is, right before it: Qwen2.5の29言語から, "from GLM-4.7's 128K"."""
    return next(
        (
            model
            for model in sentence.models
            if not model.bare and _HELD.fullmatch(sentence.text, model.end, begin_of(old))
        ),
        None,
    )


def _ends(sentence: Sentence, number: Number) -> tuple[Number, ...]:
    """The two values of a range that a sentence says was a change: "went from 49.5 to 69.6"."""
    if (
        number.lower is None
        or number.upper is None
        or number.value is not None
        or not _told(sentence, number, number)
    ):
        return (number,)
    low, high = (
        replace(number, value=end, lower=None, upper=None, bound="=") for end in (number.lower, number.upper)
    )
    return (low, high)


def _follows(sentence: Sentence, old: Number, new: Number) -> bool:
    if new.start == old.start:
        return new is not old and new.value is not None and old.value is not None and new.value > old.value
    return new.start > old.end and is_change(sentence, old, new)


def _grows(sentence: Sentence, old: Number, new: Number, metric: Metric) -> bool:
    """Whether a sentence says that something changed, so that "from A to B" is no range of sizes.

    A range goes upwards: "from $1.0 to $0.5" is a change; but sizes may be told from the largest down.
    """
    known = None not in (old.value, new.value) and not metric.intrinsic
    falls = known and (old.value or 0) > (new.value or 0)
    return falls or bool(_ARROW.fullmatch(sentence.text[old.end : new.start])) or _told(sentence, old, new)


def _told(sentence: Sentence, old: Number, new: Number) -> bool:
    """Whether a word of growth belongs to two numbers: in their bracket, and no other number between."""
    bracket = sentence.bracket(old.start)
    shares = (FACTOR, "percent") if new.unit != "percent" else (FACTOR,)
    others = [
        n for n in sentence.numbers if (n.end <= old.start or n.start >= new.end) and n.unit not in shares
    ]
    return any(
        sentence.bracket(cue.start) == bracket
        and not any(cue.end <= n.start and n.end <= old.start for n in others)
        and not any(new.end <= n.start and n.end <= cue.start for n in others)
        for cue in sentence.cues_of("grows")
    )


def _owner(sentence: Sentence, number: Number) -> ModelName | None:
    """The model that a value is said to be of, right behind it: "the 23T tokens of GLM-4.5", "31 s (A)"."""
    given = given_to(sentence, number)
    if len(given) == 1:
        return given[0]
    for model in sentence.models:
        if model.start >= number.end:
            gap = sentence.text[number.end : model.start]
            return model if len(gap) <= 24 and not BREAK.search(gap) and not model.bare else None
    return None


def earlier(draft: Draft) -> Draft:
    """A value that held until another took its place."""
    return replace(draft, condition=together(draft.condition, "earlier"))


def _superseding(draft: Draft, value: Decimal) -> Draft:
    return replace(draft, supersedes=value)


def adjacent(sentence: Sentence, end: int, start: int) -> bool:
    """Whether nothing but an article stands between two places."""
    gap = sentence.text[end:start].strip(" \u00a0*~")
    return not gap or any(sentence.text[c.start : c.end] == gap for c in sentence.cues_of("articles"))
