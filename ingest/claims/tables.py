"""Claims from tables: a cell's model from one axis, its metric from the other, what is left from the cell."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from ingest.claims.cues import CueFinder
from ingest.claims.draft import Draft, Joined, place
from ingest.claims.grid import Axis, Grid, Head, model_of, whole
from ingest.claims.measure import Quantity, Scale
from ingest.claims.rules import Context, read_sentence, total_and_active
from ingest.claims.scope import Scope
from ingest.claims.sentence import sentences
from ingest.namespaces import GG
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Metric, Role, metric_iri
from ingest.recognition.reader import Reading

_LETTERS: Final = re.compile(r"[^\W\d_]{2,}")
_BRACKETS: Final = re.compile(r"[（(\[][^()（）\[\]]*[)）\]]")
_NAME: Final = re.compile(r"[A-Za-zτ][A-Za-z0-9_ .+/²τ'’-]{1,40}")
_BARE: Final = re.compile(r"[^A-Za-z\u0400-\u04ff\u3040-\u9fff]*")
_DELTA: Final = re.compile(r"[（(][^+\-−±↑↓▲▼]*$")
_SLASH: Final = re.compile(r"[\s*]*[/／][\s*]*")
_NEVER: Final = frozenset({
    "rank", "no", "date", "released", "release", "year", "license", "version", "id", "links", "link", "notes", "source", "ci",
    "delta", "diff", "runs", "attempts", "n", "size", "type", "precision", "comments", "total", "position", "place", "age",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Desk:
    """What reading a table needs of the rules at large."""

    scale: Scale
    metrics: Mapping[str, Metric]
    cues: CueFinder


def read_table(grid: Grid, scope: Scope, desk: Desk) -> Iterator[Draft]:
    """Read a table's claims by where its models stand."""
    if grid.axis is Axis.ROWS:
        yield from _models_in_rows(grid, scope, desk)
    elif grid.axis is Axis.COLUMNS:
        yield from _models_in_heads(grid, scope, desk)
    else:
        yield from _sheet(grid, scope, desk)


def _models_in_rows(grid: Grid, scope: Scope, desk: Desk) -> Iterator[Draft]:
    model: ModelName | None = None
    for row in grid.rows:
        cell = row[grid.column] if grid.column < len(row) else None
        if cell is not None and cell.text.strip():
            model = model_of(cell)
        if model is None or cell is None:
            continue
        scope.saw((model,))
        shared = _row_condition(row, grid, model)
        for index, reading in enumerate(row):
            if index != grid.column and index < len(grid.heads):
                yield from _cell(reading, grid.heads[index], (model, cell), scope, desk, shared)


def _models_in_heads(grid: Grid, scope: Scope, desk: Desk) -> Iterator[Draft]:
    models = [model_of(head.reading) for head in grid.heads]
    scope.saw(model for model in models if model)
    for row in grid.rows:
        head = _row_head(row, grid, desk)
        for index, reading in enumerate(row[1:], start=1):
            model = models[index] if index < len(models) else None
            if model is not None:
                aside = _aside(grid.heads[index].reading, model)
                yield from _cell(reading, head, (model, grid.heads[index].reading), scope, desk, aside)


def _sheet(grid: Grid, scope: Scope, desk: Desk) -> Iterator[Draft]:
    """Read a sheet of keys and values, whose model is named in it or in view."""
    rows = grid.rows if not grid.heads or _plain_heads(grid) else ()
    for row in rows:
        named = model_of(row[1]) if len(row) == 2 else None
        if (
            named is not None
            and not any(term.role is Role.LABEL for term in row[0].terms)
            and len(row[1].text) < 60
        ):
            scope.subject = (named,)
            continue
        named = model_of(row[0])
        head = _row_head(row, grid, desk)
        for model in (named,) if named else scope.current():
            for reading in row[1:]:
                yield from _cell(reading, head, (model, row[0]), scope, desk, "")


def _plain_heads(grid: Grid) -> bool:
    return len(grid.heads) <= 4


def _row_head(row: tuple[Reading, ...], grid: Grid, desk: Desk) -> Head:
    reading = row[0]
    terms = [term for term in reading.terms if term.role in (Role.LABEL, Role.CUE)]
    metrics = tuple(dict.fromkeys(m for term in terms for m in term.metrics))
    conditions = [t.name if not t.kinds else t.text for t in reading.terms if t.role is Role.CONDITION]
    rest = _BRACKETS.findall(reading.text)
    unit = "percent" if "%" in reading.text else ""
    condition = "; ".join(dict.fromkeys(conditions)) or "; ".join(part.strip("（()） ") for part in rest[:1])
    return Head(
        reading, metrics, unit, condition=condition, name=_BRACKETS.sub("", reading.text).strip(" *`:：")
    )


def _row_condition(row: tuple[Reading, ...], grid: Grid, model: ModelName) -> str:
    parts: dict[str, None] = {}
    for index, reading in enumerate(row):
        if index == grid.column:
            aside = _aside(reading, model)
            if aside:
                parts[aside] = None
            continue
        text = reading.text.strip(" *`")
        head = grid.heads[index] if index < len(grid.heads) else None
        if not text or reading.numbers or len(text) > 40 or reading.models:
            continue
        known = any(term.role is Role.CONDITION for term in reading.terms)
        category = head is not None and not head.metrics and _NAME.fullmatch(text) and "_" in text
        if known or category:
            parts[text] = None
    return "; ".join(parts)


def _aside(reading: Reading, model: ModelName) -> str:
    """What a name's cell adds to the name, in brackets or behind it."""
    rest = reading.text[model.end :].strip(" *`")
    return rest.strip("()（） ") if rest[:1] in ("(", "（") and len(rest) < 40 else ""


def _cell(
    reading: Reading, head: Head, named: tuple[ModelName, Reading], scope: Scope, desk: Desk, shared: str
) -> Iterator[Draft]:
    model = named[0]
    if not reading.numbers:
        return
    inner = Scope(topic=model, subject=(model,), named=scope.named)
    condition = "; ".join(dict.fromkeys(part for part in (shared, head.condition) if part))
    if not _simple(reading):
        for start, end in sentences(reading.text):
            part = replace(whole(reading, desk.cues), start=start, end=end)
            context = Context(part, inner, desk.scale, desk.metrics, _default(head), condition)
            for draft in read_sentence(context):
                yield _with_axes(draft, "table-text", head, named)
        return
    for draft in _values(reading, head, model, desk, condition):
        yield _with_axes(draft, draft.rule, head, named)


def _default(head: Head) -> Metric | None:
    return head.metrics[0] if head.metrics else None


def _simple(reading: Reading) -> bool:
    """Whether a cell is its number and little else, outside brackets."""
    bare = list(_BRACKETS.sub(lambda match: " " * len(match.group()), reading.text))
    for number in reading.numbers:
        bare[number.start : number.end] = " " * (number.end - number.start)
    for term in reading.terms:
        if term.role in (Role.NOUN, Role.CONDITION):
            bare[term.start : term.end] = " " * (term.end - term.start)
    return (
        sum(len(word) if word.isascii() else 2 * len(word) for word in _LETTERS.findall("".join(bare))) <= 14
    )


def _values(reading: Reading, head: Head, model: ModelName, desk: Desk, condition: str) -> Iterator[Draft]:
    context = Context(
        whole(reading, desk.cues),
        Scope(topic=model, subject=(model,)),
        desk.scale,
        desk.metrics,
        None,
        condition,
    )
    brackets = [match.span() for match in _BRACKETS.finditer(reading.text)]
    outside = [n for n in reading.numbers if not any(start < n.start < end for start, end in brackets)]
    yield from _gpus(context, model)
    yield from total_and_active(context)
    if _price_pair_head(outside):
        yield from read_sentence(context)
        return
    in_order = _in_order(reading, outside, head)
    for index, number in enumerate(outside):
        if number.start in context.used:
            continue
        if in_order:
            quantity = desk.scale.measure(number, in_order[index], column=head.unit, per=head.per)
            if quantity is not None:
                yield from context.claim("table-pair", number, in_order[index], quantity, (model,))
            continue
        found = _metric(number, head, desk, reading.text)
        if found is not None:
            metric, quantity = found
            yield from context.claim("table-cell", number, metric, quantity, (model,))
    inside = [n for n in context.free() if n not in outside]
    if inside and any(term.role in (Role.LABEL, Role.CUE) for term in reading.terms):
        context.used.update(n.start for n in outside)
        yield from read_sentence(context)
    elif not outside and inside:
        yield from read_sentence(context)
    else:
        yield from _variants(reading, inside, outside, head, model, desk, context)


def _variants(
    reading: Reading,
    inside: Sequence[Number],
    outside: Sequence[Number],
    head: Head,
    model: ModelName,
    desk: Desk,
    context: Context,
) -> Iterator[Draft]:
    """Read `200K (1M in beta)`: a second value of the same kind, under the condition it stands with."""
    if len(inside) != 1 or len(outside) != 1 or _DELTA.search(reading.text, 0, inside[0].start) is None:
        return
    number, first = inside[0], outside[0]
    bracket = next(m for m in _BRACKETS.finditer(reading.text) if m.start() < number.start < m.end())
    rest = (
        reading.text[bracket.start() + 1 : number.start] + reading.text[number.end : bracket.end() - 1]
    ).strip()
    alike = (
        bool(number.scale) == bool(first.scale)
        and number.unit == first.unit
        and (number.scale or number.unit)
    )
    found = _metric(number, head, desk, reading.text) if alike and _LETTERS.search(rest) else None
    if found is not None:
        context.condition = "; ".join(part for part in (context.condition, rest) if part)
        yield from context.claim("table-variant", number, found[0], found[1], (model,))


def _in_order(reading: Reading, numbers: Sequence[Number], head: Head) -> tuple[Metric, ...]:
    """The metrics of a head that names as many as its cells have values: "input / output" over `5 / 30`."""
    named = [term.metrics for term in head.reading.terms if term.role in (Role.LABEL, Role.CUE)]
    slashed = all(
        _SLASH.fullmatch(reading.text[left.end : right.start]) for left, right in itertools.pairwise(numbers)
    )
    if len(numbers) < 2 or not slashed:
        return ()
    prices = [next((m for m in metrics if m.unit.endswith("/Mtoken")), None) for metrics in named]
    found = tuple(dict.fromkeys(metric for metric in prices if metric is not None))
    return found if len(found) == len(numbers) else ()


def _price_pair_head(numbers: list[Number]) -> bool:
    return (
        len(numbers) >= 2
        and numbers[0].unit == numbers[1].unit
        and numbers[0].unit in ("USD", "EUR", "RUB", "JPY", "CNY")
    )


def _gpus(context: Context, model: ModelName) -> Iterator[Draft]:
    """Read `4x NVIDIA H100`: so many accelerators."""
    sentence = context.sentence
    metric = context.metrics["gpu-count"]
    for number in list(context.free()):
        for term in sentence.terms:
            if GG + "Hardware" not in term.kinds:
                continue
            gap = (
                sentence.text[number.end : term.start]
                if term.start >= number.end
                else sentence.text[term.end : number.start]
            )
            if len(gap) <= 12 and not re.search(r"[,;.]", gap):
                quantity = Quantity(number.value or Decimal(0), metric.unit)
                if number.value and number.value == number.value.to_integral_value():
                    yield from context.claim("gpu-cell", number, metric, quantity, (model,), term)
                break


def _metric(number: Number, head: Head, desk: Desk, text: str) -> tuple[Metric, Quantity] | None:
    scaled = number
    if head.factor != 1 and not number.scale and number.value is not None:
        scaled = replace(number, value=number.value * head.factor, scale="column")
    for metric in head.metrics:
        quantity = desk.scale.measure(scaled, metric, column=head.unit, per=head.per, in_column=True)
        if quantity is not None:
            return metric, quantity
    if head.metrics or not _names_score(head) or not _BARE.fullmatch(text):
        return None
    metric = Metric(metric_iri(head.name), head.name, benchmark=True)
    quantity = desk.scale.measure(number, metric, column=head.unit)
    return (metric, quantity) if quantity is not None else None


def _names_score(head: Head) -> bool:
    """Whether a head that the vocabulary does not know looks like a benchmark's name."""
    return (
        bool(_NAME.fullmatch(head.name)) and head.name.lower() not in _NEVER and head.unit in ("", "percent")
    )


def _with_axes(draft: Draft, rule: str, head: Head, named: tuple[ModelName, Reading]) -> Draft:
    """Add the heads that gave a cell its model and its metric to what the rule joined."""
    model, reading = named
    joined: list[Joined] = [*draft.joined]
    if model in reading.models and model is draft.model:
        joined.append(place(reading.inline, "MODEL", model.start, model.end))
    for term in head.reading.terms:
        if draft.metric in term.metrics:
            joined.append(place(head.reading.inline, "METRIC", term.start, term.end))
            break
    return replace(
        draft, rule=rule if draft.rule == "nearest" else draft.rule, joined=tuple(dict.fromkeys(joined))
    )
