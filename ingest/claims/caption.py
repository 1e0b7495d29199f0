"""What is said over a table of all of it: in its first head cell, in the text before it, in its headings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from ingest.claims.conditions import together
from ingest.claims.heads import Head
from ingest.claims.measure import CURRENCIES, Quantity, Scale
from ingest.claims.named_tests import may_be_score, named_test
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Metric, Role, Term, measured_on

_PRICED: Final = "/Mtoken"
_SHARED: Final = CURRENCIES | {"percent", "s", "1", "token"}


@dataclass(frozen=True, slots=True)
class Caption:
    """The terms of what stands over a table, part by part, the nearest part first.

    `section` are those of the rest of the table's section, which speak last; `unit` is the one that the
    nearest heading gives, empty where none does; `factor` is the scale of bare sizes: "in millions";
    `price` is the currency and the number of tokens that bare prices are for: "USD per 1M tokens"; `titled`
    the name of an unlisted test that the nearest heading is; `scores` are those that the other items of its
    list give the tests that head them.
    """

    parts: tuple[tuple[Term, ...], ...] = ()
    section: tuple[Term, ...] = ()
    unit: str = ""
    factor: Decimal = Decimal(1)
    price: tuple[str, Decimal] | None = None
    titled: str = ""
    scores: tuple[Number, ...] = ()

    def under(self, corner: Head) -> Caption:
        """Add what the first head cell of the table says."""
        return replace(self, parts=(corner.reading.terms, *self.parts), unit=corner.unit or self.unit)

    def benchmark(self) -> Metric | None:
        """Return the one benchmark that the nearest part with any names; of several, none."""
        for terms in self.parts:
            named = [metric for metric in _named(terms, Role.LABEL) if metric.benchmark]
            plain = [metric for metric in named if not (metric.minor or metric.general)]
            if named:
                return _one(_narrowest(plain or named))
        return None

    def names_tests(self) -> bool:
        """Whether any part names a benchmark, one or several."""
        return any(metric.benchmark for terms in self.parts for metric in _named(terms, Role.LABEL))

    def test(self) -> Metric | None:
        """Return the one benchmark named over a text that is more than a way of scoring; of several, none."""
        for terms in (*self.parts, self.section):
            named = [m for m in _named(terms, Role.LABEL) if m.benchmark and not (m.minor or m.over_data)]
            plain = _narrowest([metric for metric in named if not metric.general])
            if plain:
                return plain[0] if len(plain) == 1 else None
        return None

    def price_kind(self) -> Metric | None:
        """Return the one kind of price that the nearest part speaks of, and nothing else: "Output:"."""
        spoken = [term for term in next(iter(self.parts), ()) if term.role in (Role.LABEL, Role.CUE)]
        kinds = [[m for m in term.metrics if m.unit.endswith(_PRICED)] for term in spoken]
        named = {metric.iri: metric for metrics in kinds for metric in metrics}
        return next(iter(named.values())) if len(named) == 1 and all(kinds) else None

    def is_measure(self) -> bool:
        """Whether it names a measure, of which the table's heads may name the data."""
        over = self.benchmark()
        return over is not None and over.over_data

    def condition(self) -> str:
        """Return the conditions that stand in the part that names the benchmark."""
        for terms in self.parts:
            if any(metric.benchmark for metric in _named(terms, Role.LABEL)):
                found = [term for term in terms if term.role is Role.CONDITION]
                return together(*(t.name if not t.kinds else t.text for t in found))
        return ""

    def value(
        self, number: Number, scale: Scale, metrics: Mapping[str, Metric]
    ) -> tuple[Metric, Quantity] | None:
        """Read a number as the value of the one thing that is named, without a word beside it."""
        over = self.benchmark()
        quantity = scale.measure(number, over) if over is not None else None
        if over is not None and quantity is not None:
            return over, quantity
        for terms in self.parts:
            named = [metric for metric in _named(terms, Role.LABEL) if not metric.benchmark]
            if named:
                return _measured(named, number, self.unit, scale)
        if over is not None:
            return None
        return self.on_titled(number, scale) or self.measured(number, "", scale, metrics)

    def on_titled(self, number: Number, scale: Scale) -> tuple[Metric, Quantity] | None:
        """Read a share or a number with a fraction as a score on the test that a heading is the name of."""
        test = named_test(self.titled) if self.titled and may_be_score(number) else None
        quantity = scale.measure(number, test) if test is not None else None
        return (test, quantity) if test is not None and quantity is not None else None

    def measured(
        self, number: Number, unit: str, scale: Scale, metrics: Mapping[str, Metric]
    ) -> tuple[Metric, Quantity] | None:
        """Read a number by its unit, or `unit`, that of its column: as the metric that is named for it.

        Where nothing names one, the unit must be that of one metric alone, of those that the value fits.
        """
        unit = unit or self.unit
        base = scale.to_base(number.unit or unit)[0]
        if base in ("", "percent", "1"):
            return None
        for role in (Role.LABEL, Role.CUE):
            for terms in (*self.parts, self.section):
                fitting = [metric for metric in _named(terms, role) if _fits(metric, base)]
                if fitting:
                    return _measured(fitting, number, unit, scale)
        known = [
            metric
            for metric in metrics.values()
            if _fits(metric, base) and not metric.minor and scale.measure(number, metric, column=unit)
        ]
        return _measured(known, number, unit, scale) if base not in _SHARED else None


def _fits(metric: Metric, base: str) -> bool:
    return metric.unit == base and not metric.benchmark


def _measured(
    metrics: Sequence[Metric], number: Number, unit: str, scale: Scale
) -> tuple[Metric, Quantity] | None:
    """Read a number as a value of the only metric there is."""
    quantity = scale.measure(number, metrics[0], column=unit) if len(metrics) == 1 else None
    return (metrics[0], quantity) if quantity is not None else None


def _named(terms: Iterable[Term], role: Role) -> list[Metric]:
    return list(
        {metric.iri: metric for term in terms if term.role is role for metric in term.metrics}.values()
    )


def _narrowest(metrics: Sequence[Metric]) -> list[Metric]:
    """Of a test and an edition of it, the edition alone: "MMMU-Pro (from MMMU)"."""
    return [metric for metric in metrics if not any(metric.iri in other.broader for other in metrics)]


def _one(metrics: Sequence[Metric]) -> Metric | None:
    """The only benchmark of several mentions, or a measure on the one set of data named with it."""
    if len(metrics) == 1:
        return metrics[0]
    measures = [metric for metric in metrics if metric.over_data]
    data = [metric for metric in metrics if not metric.over_data]
    return measured_on(measures[0], data[0].id) if len(measures) == len(data) == 1 else None
