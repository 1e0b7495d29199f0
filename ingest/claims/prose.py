"""Claims from running text: small rules, each named, tried in the order in which they stand here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final

from ingest.claims.conditions import condition_of
from ingest.claims.draft import Draft, Joined, place
from ingest.claims.measure import Quantity, Scale
from ingest.claims.metric_link import MetricLink, link_metric, noun_after
from ingest.claims.model_link import compared, link_models, subject_of
from ingest.claims.prices import Per, is_other_rate, is_price, per_of, per_tokens
from ingest.claims.scope import Scope, distinct
from ingest.claims.sentence import Sentence
from ingest.namespaces import GG
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Metric, Role, Term
from ingest.recognition.models import ModelName

_PAIR: Final = re.compile(r"\s*[/／]\s*")
_ARROW: Final = re.compile(r"[\s*]*(?:→|->|⇒|➜|=>)[\s*]*")
_EQUALS: Final = re.compile(r"\s*[（(]\s*[=＝≒≈]\s*$")
_VERSUS: Final = re.compile(r"\s*(?:/|／|,|vs\.?|contre|against|против|対|et|and|и)\s*", re.IGNORECASE)
_HARDWARE: Final = GG + "Hardware"
_MEASURED_ON: Final = frozenset({"token/s", "s"})
_CARDS: Final = re.compile(r"\s?[x×хX枚]?\s?(?:の\s?)?(?:[^\W\d_]{2,12}\s){0,2}")
_TIMES: Final = re.compile(r"\s?(?:[x×хX]|が|を|：|:)\s?")
_SPELLED_COUNTS: Final = frozenset({"parameter", "gpu", "download", "language"})
_ARTICLE: Final = re.compile(r"[\s*~]*(?:(?:the|les|des|du|la|le|its|ses)\s)?[\s*~]*")
_EACH: Final = re.compile(r"[\s·⋅]?(?:CO₂e?|CO2e?)?(?:eq)?\s?[/／]\s?[A-Za-zА-якК]")
_BREAK: Final = re.compile(r"[,;:、，；：()（）]")
_SIZES: Final = frozenset({"B", "b", "M", "T"})


Carried = tuple[Number, MetricLink]


@dataclass(slots=True)
class Context:
    """What the rules share while they read one sentence.

    `carried` is the number and the metric that the sentence before ended with, and then what this one ends
    with; `heading` are the terms of the heading above.
    """

    sentence: Sentence
    scope: Scope
    scale: Scale
    metrics: Mapping[str, Metric]
    default: Metric | None = None
    condition: str = ""
    carried: Carried | None = None
    heading: Sequence[Term] = ()
    used: set[int] = field(default_factory=set)
    pers: tuple[Per, ...] = ()

    def __post_init__(self) -> None:
        self.pers = per_tokens(self.sentence)
        spans = tuple(sorted((per.start, per.end) for per in self.pers))
        self.sentence = replace(self.sentence, mute=spans)

    def free(self) -> Iterator[Number]:
        """The numbers that no rule has taken yet."""
        for number in self.sentence.numbers:
            inside = any(per.start <= number.start and number.end <= per.end for per in self.pers)
            if number.start not in self.used and not inside:
                yield number

    def claim(
        self,
        rule: str,
        number: Number,
        metric: Metric,
        quantity: Quantity,
        models: tuple[ModelName, ...],
        *terms: Term,
    ) -> Iterator[Draft]:
        """Draft a claim for each model, and take the number."""
        sentence, inline = self.sentence, self.sentence.reading.inline
        self.used.add(number.start)
        for model in models:
            joined: list[Joined] = [place(inline, "NUMBER", number.start, number.end)]
            joined += [place(inline, "METRIC", term.start, term.end) for term in terms if term.text]
            if model in sentence.models:
                joined.append(place(inline, "MODEL", model.start, model.end))
            condition = "; ".join(
                part for part in (self.condition, condition_of(sentence, number, model)) if part
            )
            yield Draft(
                inline, number, metric, model, quantity, rule, number.bound, condition, joined=tuple(joined)
            )


Rule = Callable[[Context], Iterator[Draft]]


def size_beside_name(context: Context) -> Iterator[Draft]:
    """Read `GLM-4.6V (9B)` and `Ultra (702B-A36B)`: a size in brackets right behind a name."""
    sentence = context.sentence
    for model in sentence.models:
        opening = re.compile(r"[*`\s]*[（(]\s*[*`]*").match(sentence.text, model.end)
        if not opening or model.bare:
            continue
        inside = [n for n in context.free() if opening.end() <= n.start <= opening.end() + 16]
        if not inside or inside[0].start > opening.end() + 1 or inside[0].scale not in _SIZES:
            continue
        total = inside[0]
        after = sentence.text[total.end : total.end + 2]
        if after[:1] in ")）":
            yield from _sized(context, "size-beside-name", total, "parameters", (model,))
        elif after == "-A" and len(inside) > 1:
            yield from _sized(context, "sizes-beside-name", total, "parameters", (model,))
            yield from _sized(context, "sizes-beside-name", inside[1], "active-parameters", (model,))


def total_and_active(context: Context) -> Iterator[Draft]:
    """Read `744B/40B`, `744B-A40B`, `745億／44億` where nothing else says what they are: total, then active."""
    sentence = context.sentence
    numbers = list(context.free())
    for total, active in zip(numbers, numbers[1:], strict=False):
        gap = sentence.text[total.end : active.start]
        tied = gap in ("-A", "–A", "-a")
        if not tied and not (_PAIR.fullmatch(gap) and total.scale and active.scale):
            continue
        if (
            total.value is None
            or active.value is None
            or total.unit
            or active.unit
            or not 1 < total.value / max(active.value, Decimal(1)) < 200
            or total.value < 10**9
        ):
            continue
        models = link_models(sentence, total, context.scope)
        if models and (tied or noun_after(sentence, active) is None):
            yield from _sized(context, "total-and-active", total, "parameters", models)
            yield from _sized(context, "total-and-active", active, "active-parameters", models)


def _sized(
    context: Context, rule: str, number: Number, metric_id: str, models: tuple[ModelName, ...]
) -> Iterator[Draft]:
    metric = context.metrics[metric_id]
    quantity = context.scale.measure(number, metric)
    if quantity is not None:
        yield from context.claim(rule, number, metric, quantity, models)


def price_pair(context: Context) -> Iterator[Draft]:
    """Read `5 $/30 $`, `$3 / $15`: what comes in, then what goes out."""
    numbers = [number for number in context.free() if is_price(number)]
    sentence = context.sentence
    for first, second in zip(numbers, numbers[1:], strict=False):
        if first.start in context.used or not _PAIR.fullmatch(sentence.text[first.end : second.start]):
            continue
        if is_other_rate(sentence, second):
            context.used.update((first.start, second.start))
            continue
        per = per_of(first, context.pers)
        models = link_models(sentence, first, context.scope)
        for number, metric_id in ((first, "input-price"), (second, "output-price")):
            quantity = context.scale.measure(number, context.metrics[metric_id], per=per)
            if quantity is not None and models:
                hedged = number if number is first or first.bound == "=" else _with_bound(number, first.bound)
                yield from context.claim("price-pair", hedged, context.metrics[metric_id], quantity, models)


def change(context: Context) -> Iterator[Draft]:
    """Read "from 23T to 28.5T" and `23T→28.5T`: the old value is the predecessor's where one is named."""
    sentence = context.sentence
    numbers = list(context.free())
    for old in numbers:
        new = next((n for n in numbers if n.start > old.end and _is_change(sentence, old, n)), None)
        if new is None or old.start in context.used or new.start in context.used:
            continue
        link = link_metric(sentence, new, context.scale) or link_metric(sentence, old, context.scale)
        quantity = context.scale.measure(old, link.metric) if link else None
        latest = context.scale.measure(new, link.metric) if link else None
        if link is None or quantity is None or latest is None or quantity.value == latest.value:
            continue
        before, after = _before_and_after(sentence, context.scope, old, new)
        if after:
            earlier = before or after
            for draft in context.claim("change-old", old, link.metric, quantity, earlier, link.term):
                yield draft if before else _earlier(draft)
            for draft in context.claim("change-new", new, link.metric, latest, after, link.term):
                yield _superseding(draft, quantity.value) if not before else draft
            yield from _beside_change(context, old, before or after, bool(before))
            yield from _beside_change(context, new, after, True)


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
                yield draft if keep else _earlier(draft)


def _is_change(sentence: Sentence, old: Number, new: Number) -> bool:
    gap = sentence.text[old.end : new.start]
    if _ARROW.fullmatch(gap):
        return True
    begin = new.cue if 0 <= new.cue < new.start else new.start
    starts = old.cue if 0 <= old.cue < old.start else old.start
    led = any(
        cue.end <= starts and _ARTICLE.fullmatch(sentence.text[cue.end : starts])
        for cue in sentence.cues_of("old")
    )
    follows = any(
        old.end <= cue.start and cue.end <= begin and _ARTICLE.fullmatch(sentence.text[cue.end : begin])
        for cue in sentence.cues_of("new")
    )
    return led and follows and len(gap) < 60


def _before_and_after(
    sentence: Sentence, scope: Scope, old: Number, new: Number
) -> tuple[tuple[ModelName, ...], tuple[ModelName, ...]]:
    against = distinct(
        m for m in sentence.models if not m.bare and compared(sentence, m) and m.end <= new.start
    )
    owners = [_owner(sentence, number) for number in (old, new)]
    if owners[0] is not None:
        return (owners[0],), (owners[1],) if owners[1] else scope.current()
    after = subject_of(sentence, scope) or link_models(sentence, new, scope)
    led = sentence.cues_of("predecessor")
    before = against if len(against) == 1 and led and against[0] not in after else ()
    return before, after


def _owner(sentence: Sentence, number: Number) -> ModelName | None:
    """The model that a value is said to be of, right behind it: "the 23T tokens of GLM-4.5"."""
    for model in sentence.models:
        if model.start >= number.end:
            gap = sentence.text[number.end : model.start]
            return model if len(gap) <= 24 and not _BREAK.search(gap) and not model.bare else None
    return None


def _earlier(draft: Draft) -> Draft:
    return replace(draft, condition="; ".join(part for part in (draft.condition, "earlier") if part))


def _superseding(draft: Draft, value: Decimal) -> Draft:
    return replace(draft, supersedes=value)


def _with_bound(number: Number, bound: str) -> Number:
    return replace(number, bound=bound)


def in_order(context: Context) -> Iterator[Draft]:
    """Read "A beats B (71.2% vs. 68.9%)": two models, two numbers of one metric, in that order."""
    sentence = context.sentence
    numbers = list(context.free())
    for first, second in zip(numbers, numbers[1:], strict=False):
        gap = sentence.text[first.end : second.start]
        models = distinct(m for m in sentence.models if not m.bare and m.end <= first.start)
        if (
            first.start in context.used
            or not _VERSUS.fullmatch(gap)
            or len(models) != 2
            or first.unit != second.unit
        ):
            continue
        if is_price(first) or sentence.bracket(first.start) is None:
            continue
        link = link_metric(sentence, first, context.scale)
        latest = context.scale.measure(second, link.metric) if link else None
        if link and latest:
            yield from context.claim("in-order", first, link.metric, link.quantity, models[:1], link.term)
            yield from context.claim("in-order", second, link.metric, latest, models[1:], link.term)


def accelerators(context: Context) -> Iterator[Draft]:
    """Read `8 H200 cards`, `RTX 3090 x4`: so many accelerators, where they are needed and not measured on."""
    sentence = context.sentence
    metric = context.metrics["gpu-count"]
    if any(context.scale.to_base(number.unit)[0] in _MEASURED_ON for number in sentence.numbers):
        return
    for number in list(context.free()):
        if number.unit or number.scale or number.value is None or number.value % 1:
            continue
        term = next(
            (t for t in sentence.terms if _HARDWARE in t.kinds and _adjoins(sentence, number, t)), None
        )
        quantity = context.scale.measure(number, metric) if term else None
        if term is not None and quantity is not None:
            models = link_models(sentence, number, context.scope)
            if models:
                yield from context.claim("accelerators", number, metric, quantity, models, term)


def _adjoins(sentence: Sentence, number: Number, term: Term) -> bool:
    if term.start >= number.end:
        return bool(_CARDS.fullmatch(sentence.text[number.end : term.start]))
    return bool(_TIMES.fullmatch(sentence.text[term.end : number.start]))


def nearest(context: Context) -> Iterator[Draft]:
    """Join each number that is left to the nearest metric that fits it and to the model it is said of."""
    sentence = context.sentence
    previous: Carried | None = None
    for number in list(context.free()):
        if _is_difference(sentence, number) or (is_price(number) and is_other_rate(sentence, number)):
            continue
        if number.spelled and not _counts(noun_after(sentence, number)):
            continue
        if _is_limit(sentence, number) or _of_another(sentence, number) or _is_rate(sentence, number):
            continue
        per = per_of(number, context.pers)
        link = link_metric(sentence, number, context.scale, per, context.default, previous)
        if link is None:
            link = _carried(context, number) or _from_heading(context, number)
        if link is None or not _said_enough(sentence, number, link):
            continue
        models = link_models(sentence, number, context.scope)
        if models:
            previous = context.carried = number, link
            yield from context.claim("nearest", number, link.metric, link.quantity, models, link.term)


def _said_enough(sentence: Sentence, number: Number, link: MetricLink) -> bool:
    """Refuse a repetition in other words, `744B（=7,440億）`, which adds no claim of its own."""
    begin = number.cue if 0 <= number.cue < number.start else number.start
    if not _EQUALS.search(sentence.text, max(sentence.start, begin - 4), begin):
        return True
    return all(not _same(other, number) for other in sentence.numbers if other.end <= number.start)


def _carried(context: Context, number: Number) -> MetricLink | None:
    """Go on with the metric of the sentence before, where this one names a model and no metric of its own."""
    if context.carried is None or not context.sentence.models:
        return None
    if any(term.role is Role.LABEL for term in context.sentence.terms):
        return None
    before, link = context.carried
    exact = number.unit or (number.value is not None and number.value % 1)
    if before.unit != number.unit or not exact or is_price(number) or number.scale != before.scale:
        return None
    quantity = context.scale.measure(number, link.metric)
    return replace(link, quantity=quantity) if quantity is not None else None


def _from_heading(context: Context, number: Number) -> MetricLink | None:
    """Take the metric that the heading names, for a number whose unit fits it."""
    if not number.unit or number.unit == "percent" or (is_price(number) and not number.scale):
        return None
    for term in context.heading:
        for metric in term.metrics if term.role is Role.LABEL else ():
            quantity = context.scale.measure(number, metric)
            if quantity is not None and not metric.benchmark and not metric.minor:
                return MetricLink(
                    metric, quantity, Term(number.start, number.end, "", Role.LABEL, (metric,)), 0
                )
    return None


def _counts(noun: Term | None) -> bool:
    return noun is not None and noun.name in _SPELLED_COUNTS


def _is_limit(sentence: Sentence, number: Number) -> bool:
    """Whether a number is the length beyond which a price holds, not a length of the model's own."""
    begin = number.cue if 0 <= number.cue < number.start else number.start
    priced = any(is_price(other) for other in sentence.numbers)
    return priced and any(
        begin <= cue.end and cue.start <= number.start and number.start - cue.end <= 2
        for cue in sentence.cues_of("beyond")
    )


def _is_rate(sentence: Sentence, number: Number) -> bool:
    """Whether a measure is so much for each of something else: 492 g/kWh."""
    rate = _EACH.match(sentence.text, number.end)
    return bool(rate) and bool(number.unit) and not is_price(number)


def _of_another(sentence: Sentence, number: Number) -> bool:
    """Whether a number is said of things that the sentence only compares with and does not name."""
    begin = number.cue if 0 <= number.cue < number.start else number.start
    for cue in sentence.cues_of("others"):
        gap = sentence.text[cue.end : begin]
        named = any(cue.start <= model.start and model.end <= number.start for model in sentence.models)
        if 0 < len(gap) <= 40 and not named and not _BREAK.search(gap):
            return True
    return False


def _same(first: Number, second: Number) -> bool:
    """Whether two numbers are one, rounded: within a hundredth."""
    if first.value is None or second.value is None or not second.value:
        return False
    return abs(first.value / second.value - 1) <= Decimal("0.01")


def _is_difference(sentence: Sentence, number: Number) -> bool:
    """Whether a number is a distance, a change or a share of something else, and so not a model's own value."""
    text = sentence.text
    for cue in sentence.cues_of("differences"):
        if number.end <= cue.start and not text[number.end : cue.start].strip(" \u00a0*-’'"):
            return True
        if (
            cue.end <= number.start
            and cue.end - cue.start <= 3
            and not text[cue.end : number.start].strip(" \u00a0*~")
        ):
            return number.unit == "percent" or noun_after(sentence, number) is None and not number.scale
    return False


RULES: Final[tuple[Rule, ...]] = (
    size_beside_name,
    accelerators,
    change,
    total_and_active,
    price_pair,
    in_order,
    nearest,
)


def read_sentence(context: Context) -> Iterator[Draft]:
    """Apply the rules to a sentence; a number taken by one is not offered to the next."""
    for rule in RULES:
        yield from rule(context)


def default_terms(terms: tuple[Term, ...]) -> tuple[Metric, ...]:
    """Return the metrics that a head or a key names."""
    return tuple(metric for term in terms if term.role is Role.LABEL for metric in term.metrics)
