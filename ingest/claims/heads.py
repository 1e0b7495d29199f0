"""What the head of a column says of the cells under it, and the head of a row of those beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from ingest.claims.conditions import together
from ingest.claims.cues import CueReader
from ingest.claims.flows import flowing, lengths_flowing
from ingest.claims.head_terms import (
    conditions_of,
    counts_shots,
    hinted,
    is_condition,
    joined,
    metrics_of,
    rate_of,
    told,
)
from ingest.claims.listed import editions_listed
from ingest.claims.marks import BRACKETED
from ingest.claims.measure import CURRENCIES
from ingest.claims.scales import MONEY_SIGNS, amount_of, money_word, price_for, scale_of
from ingest.languages.language import Language
from ingest.namespaces import GG, METRIC
from ingest.recognition.candidates import cue_words
from ingest.recognition.metrics import Metric, Role, TermFinder
from ingest.recognition.models import ModelFinder
from ingest.recognition.numbers import UnitTable
from ingest.recognition.reader import Reading
from ingest.recognition.words import fold

# What an underline ties to a word, and not to the letters of a quantisation: `params_M`, no `Q4_K_M`.
_LAST: Final = re.compile(r"(?:[\s,]|(?<=[^\W\d_]{2})_)([^\W\d_]+(?:/[^\W\d_]+)?)$")
_WORD: Final = re.compile(r"[^\W\d_]{3,}|[\u3040-\u9fff]{2,}")
_SCALE: Final = re.compile(r"\s*[/／]\s?\d+$")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_FLAG: Final = re.compile(r"\W*--?[A-Za-z]")
_SECONDS: Final = frozenset({"ms", "s"})
_LATENCY: Final = METRIC + "latency"
_FRAME: Final = " *`:：#↑↓▲▼"


@dataclass(frozen=True, slots=True)
class Head:
    """What a head says of its column, or a row's first cell of its row.

    `metrics` are what it may mean, likeliest first; `unit` and `factor` apply to bare numbers under it,
    `per` is what its prices are for; `name` is its text without what stands in brackets. `vague` tells a
    head that says only that scores stand under it, `sums_up` one of averages, `narrow` one that names
    nothing but a condition. Under a `setting` stand conditions, under a `machine` hardware, under `shots`
    numbers of examples. A `measured` head is a unit and nothing else: "tok/s"; under a `spread` stands
    how far values lie apart; `family` is the family of models that the head begins with, `modelled` tells
    any word for a model in it. `parts` are the metrics of the values of a cell in their order, where the
    head lists what they are: "Heads (Q / KV)".
    """

    reading: Reading
    metrics: tuple[Metric, ...] = ()
    unit: str = ""
    factor: Decimal = Decimal(1)
    per: Decimal | None = None
    condition: str = ""
    name: str = ""
    vague: bool = False
    sums_up: bool = False
    narrow: bool = False
    setting: bool = False
    machine: bool = False
    shots: bool = False
    parts: tuple[Metric, ...] = ()
    measured: bool = False
    spread: bool = False
    family: str = ""
    modelled: bool = False


@dataclass(frozen=True, slots=True)
class HeadReader:
    """Reads the heads of a note's tables: what the units and the cues of its language are."""

    cues: CueReader
    language: Language
    units: UnitTable
    terms: TermFinder
    models: ModelFinder

    def column(self, cells: Sequence[Reading]) -> Head:
        """Read the head cells of a column, the lowest last: what it leaves unsaid, those above it say."""
        filled = [cell for cell in dict.fromkeys(cells) if cell.text.strip()]
        if not filled:
            return self.read(cells[-1])
        head = self.read(filled[-1])
        for upper in map(self.read, reversed(filled[:-1])):
            head = _under(head, upper)
        return head

    def row(self, reading: Reading, *, paid: bool = False) -> Head:
        """Read a row's first cell; what it says in brackets is its condition, but for units and amounts."""
        head = self.read(reading, paid=paid)
        asides = [match for match in BRACKETED.finditer(reading.text) if not self._measures(match[1])]
        rest = [match[1] for match in asides if not (head.per and _has_amount(reading, *match.span()))]
        rest = [aside for aside in rest if self._whole(aside.strip()) not in head.metrics]
        return replace(head, condition=head.condition or "".join(rest[:1]).strip())

    def read(self, reading: Reading, *, paid: bool = False) -> Head:
        """Read a head, of amounts of money where they are `paid`: metric, unit, scale, condition."""
        text = reading.text
        name = _name(text)
        cues = self.cues.find(text)
        spread = any(cue.kind == "spreads" for cue in cues)
        labels = told(reading, name)
        unit, factor = self._unit_and_factor(text, name)
        unit = unit or self._unit(_unnamed(reading))
        key = any(GG + "Setting" in term.kinds for term in reading.terms) or _FLAG.match(name)
        setting = bool(key) or self._are_settings(name)
        hints = () if setting or is_total(name) else hinted(reading, cues)
        metrics = () if spread or key else tuple(dict.fromkeys((*joined(reading), *labels, *hints)))
        money = (paid and not labels) or unit in MONEY_SIGNS.values()
        flows = flowing(reading, self.terms) if money or all(map(_is_price, metrics)) else ()
        flows = flows if money or len(flows) > len(metrics) else ()
        flows = flows or (() if unit else lengths_flowing(reading, self.terms))
        metrics = flows or metrics or self.timed(name, unit)
        unit = unit or rate_of(labels)
        priced = any(map(_is_price, metrics))
        conditions = [t for t in reading.terms if t.role is Role.CONDITION]
        return Head(
            reading,
            metrics,
            unit,
            Decimal(1) if priced else factor,
            price_for(reading, self.terms)
            if priced or (unit in MONEY_SIGNS.values() and factor == 1)
            else None,
            conditions_of(t for t in conditions if not any(t.text in metric.id for metric in labels)),
            name,
            vague=self.is_noun(_SCALE.sub("", name), "score_nouns"),
            sums_up=self.is_noun(name, "no_models"),
            setting=setting,
            machine=self.is_noun(name, "hardware_nouns"),
            shots=any(cue.kind == "shots" for cue in self.cues.find(name)) and not counts_shots(conditions),
            parts=flows if len(flows) > 1 else self._parts(text, name, metrics),
            narrow=is_condition(text, conditions) and not any(metric.benchmark for metric in labels),
            measured=bool(unit) and unit in (self._unit(name), self._unit(_unnamed(reading))),
            spread=spread,
            modelled=bool(reading.models) or any(cue.kind == "model_nouns" for cue in cues),
            family=self.models.family_before(name),
        )

    def unit(self, text: str) -> str:
        """The unit that a head gives, or nothing."""
        return self._unit_and_factor(text, _name(text))[0]

    def is_noun(self, text: str, kind: str) -> bool:
        """Whether a text is one of the cues of a kind and nothing else."""
        stripped = text.strip(_FRAME)
        return any(
            cue.kind == kind and cue.start == 0 and cue.end == len(stripped)
            for cue in self.cues.find(stripped)
        )

    def _are_settings(self, text: str) -> bool:
        """Whether a text is words for conditions and what joins them alone: "Runtime and mode"."""
        rest = list(text.strip(_FRAME))
        told = [c for c in self.cues.find("".join(rest)) if c.kind in ("condition_nouns", "ands")]
        for cue in told:
            rest[cue.start : cue.end] = " " * (cue.end - cue.start)
        return any(c.kind == "condition_nouns" for c in told) and not "".join(rest).strip(" \u00a0/,&+、・")

    def timed(self, name: str, unit: str) -> tuple[Metric, ...]:
        """The latency that a word for time means over a unit of seconds: `Time (s)`; days are no latency."""
        seconds = unit in _SECONDS and self.is_noun(name.partition(",")[0], "time_nouns")
        return (self.terms.metrics[_LATENCY],) if seconds else ()

    def _parts(self, text: str, name: str, metrics: tuple[Metric, ...]) -> tuple[Metric, ...]:
        """Read `Heads (Q / KV)` as heads and KV heads: each part with the name, or one the name alone."""
        asides = BRACKETED.findall(text.replace("／", "/"))
        named = [aside.split("/") for aside in asides if "/" in aside]
        if len(metrics) == 1 and metrics[0].benchmark and "/" in name:
            return editions_listed(name, self._whole)
        if asides and not named and metrics:
            return self._whole_and_part(name, metrics[0])
        if len(named) != 1 or not metrics:
            return ()
        found = [self._whole(f"{part.strip()} {name.split(',', maxsplit=1)[0]}") for part in named[0]]
        told = tuple(metric or metrics[0] for metric in found)
        return told if len(set(told)) == len(told) else ()

    def _whole_and_part(self, name: str, part: Metric) -> tuple[Metric, ...]:
        """Read `Params (active)` as parameters, and the kind of them that its brackets tell."""
        outside = (metric for term in self.terms.find(name) for metric in term.metrics)
        whole = next((m for m in outside if m.iri in part.broader and m.unit == part.unit), None)
        return (whole, part) if whole is not None else ()

    def _whole(self, text: str) -> Metric | None:
        """The metric that a whole text is a label of."""
        terms = [t for t in self.terms.find(text) if t.role is Role.LABEL and len(t.text) == len(text)]
        return terms[0].metrics[0] if terms else None

    def _unit_and_factor(self, text: str, name: str) -> tuple[str, Decimal]:
        unit, factor = "", Decimal(1)
        for aside in (
            *(part for inner in BRACKETED.findall(text) for part in (inner, *inner.split(",")[:-1])),
            name,
            *_LAST.findall(text),
            *BRACKETED.sub("", text).split(",")[1:],
        ):
            unit = unit or self._unit(aside.strip())
            factor = max(factor, self._scale_of(aside.strip()))
        if "/" in unit and unit.partition("/")[0] in CURRENCIES:
            unit = unit.partition("/")[0]
        unit = unit or next((code for sign, code in MONEY_SIGNS.items() if sign in text), "")
        unit = unit or money_word(text, self.language)
        return unit or ("percent" if "%" in text or "％" in text else ""), factor

    def _scale_of(self, text: str) -> Decimal:
        """The scale that a text is, alone or before what is counted: "млрд", "тыс. токенов"."""
        text = text.strip("".join(MONEY_SIGNS) + " ")
        first, _, rest = text.partition(" ")
        counted = any(t.role is Role.NOUN and len(t.text) == len(rest) for t in self.terms.find(rest))
        return scale_of(first if rest and counted else text, self.language)

    def _measures(self, aside: str) -> bool:
        text = aside.strip()
        money = any(sign in text for sign in MONEY_SIGNS) or bool(money_word(text, self.language))
        return money or "%" in text or bool(self._unit(text)) or scale_of(text, self.language) != 1

    def _unit(self, text: str) -> str:
        found = self.units.match(text, 0, self.language.stem)
        return found[0] if found and found[1] >= len(text.rstrip(" .")) - 1 else ""


def in_one_currency(heads: Sequence[Head], money: str) -> tuple[Head, ...]:
    """Read a price head without a currency in that of its neighbours, where they have one: "Cache read".

    `money` is that of prices for so many tokens of which no head says a currency.
    """
    priced = [head for head in heads if head.metrics and all(_is_price(m) for m in head.metrics)]
    told = {(head.unit, head.per) for head in priced if head.unit}
    pers = {head.per for head in priced if head.per}
    if money and not told and len(pers) == 1:
        told = {(money, pers.pop())}
    if len(told) != 1:
        return tuple(heads)
    ((unit, per),) = told
    bare = [head for head in priced if not head.unit]
    return tuple(replace(head, unit=unit, per=head.per or per) if head in bare else head for head in heads)


def _is_price(metric: Metric) -> bool:
    return metric.unit.endswith("/Mtoken")


def _has_amount(reading: Reading, start: int, end: int) -> bool:
    """Whether a part of a head says for how many something is: "(per 1M tokens)"."""
    said = any(amount_of(word) for word in _LETTERS.findall(reading.text[start:end]))
    return said or any(start < number.start < end for number in reading.numbers)


def _unnamed(reading: Reading) -> str:
    """What a head that names one model says besides: tok/s of "GPT-5 tok/s"; nothing where it names none."""
    if len(reading.models) != 1:
        return ""
    model = reading.models[0]
    return _name(f"{reading.text[: model.start]} {reading.text[model.end :]}")


def _name(text: str) -> str:
    return BRACKETED.sub("", text).strip(" *:：")


def heads_no_score(head: Head) -> bool:
    """Whether a head is a word for what is no metric, or begins or ends with one: "release date"."""
    if head.spread or "Δ" in head.name:
        return True
    words = _WORD.findall(head.name)
    named = {fold(part) for part in (head.name, *(words[:1] + words[-1:] if words != [head.name] else ()))}
    other = cue_words("no_benchmarks") | cue_words("timeouts")
    return not head.metrics and not named.isdisjoint(other) and not is_total(head.name)


def is_total(name: str) -> bool:
    """Whether a head is a word for scores and one for a sum: "Total score", "Score total"."""
    kinds = [
        next((kind for kind in ("totals", "score_nouns") if word in cue_words(kind)), "")
        for word in map(fold, name.split())
    ]
    return sorted(kinds) == ["score_nouns", "totals"]


def _under(head: Head, upper: Head) -> Head:
    """Read a head under another: MMLU over "5-shot", "Price ($ per 1M)" over "Input"."""
    own = [m for m in metrics_of(head.reading, Role.LABEL) if not m.minor]
    told = bool(own) or not upper.metrics
    named = head.condition if told or head.vague else head.condition or head.name
    return replace(
        head,
        metrics=head.metrics if told else tuple(dict.fromkeys((*_fitting(head, upper), *upper.metrics))),
        unit=head.unit or upper.unit,
        factor=head.factor if head.factor != 1 else upper.factor,
        per=head.per or upper.per,
        condition=together(upper.condition, named),
        vague=head.vague and told,
        narrow=head.narrow and told,
    )


def _fitting(head: Head, upper: Head) -> Iterable[Metric]:
    """What a lower head hints at, where it is a kind of what the upper one names: "Input" under "Price"."""
    return (m for m in head.metrics if any(m.unit == over.unit for over in upper.metrics) and not m.minor)
