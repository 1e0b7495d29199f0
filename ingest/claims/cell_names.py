"""What the cells of a table name: the model of a row or a column, a metric."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from ingest.claims.head_terms import is_condition, metrics_of
from ingest.claims.marks import BRACKETED
from ingest.recognition.candidates import cue_words
from ingest.recognition.identity import ModelName
from ingest.recognition.mentions import Number
from ingest.recognition.metrics import Role
from ingest.recognition.models import ModelFinder
from ingest.recognition.reader import Reading
from ingest.recognition.tails import is_quantised

_ENDING: Final = re.compile(r"\.([A-Za-z]{2,4})(?!\w)")
_HOLDS: Final = re.compile(r"[\s*_`]*[:：=(（][\s*_`~≈$€£¥]*")
# Where an address of a model leads to its name: `org/`, `hf:org/`, `router/org/`.
_PATH: Final = r"(?:[a-z]+:)?(?:[A-Za-z][\w.-]*/)+(?=\S|$)"
_MAKER: Final = re.compile(rf"^\W*{_PATH}")
_MADE_BY: Final = re.compile(rf"^\W*(?:{_PATH}|(?:[A-Z][A-Za-z.]+\s){{1,2}}$)")


def models_of_rows(
    body: Sequence[Sequence[Reading]],
    column: int,
    sized: Mapping[int, ModelName],
    set_up: bool,
    finder: ModelFinder,
) -> Iterator[ModelName | None]:
    """The model of each row, where an empty cell goes on with the one above; `sized` are known already.

    A file that is none of weights is no model: "kimi-k2.apk". Under a word for configurations (`set_up`) a
    name ends where what it was set to begins: Kimi K2 of "Kimi K2 FP8".
    """
    model: ModelName | None = None
    for number, row in enumerate(body):
        cell = row[column] if column < len(row) else None
        if cell is not None and cell.text.strip():
            model = model_of(cell)
            ending = _ENDING.match(cell.text, model.end) if model else None
            if ending and ending.group(1).casefold() in cue_words("other_files"):
                model = None
            if model and set_up:
                model = _without_settings(model, finder)
            model = model and (sized.get(number) or model)
        yield model if cell is not None else None


def _without_settings(model: ModelName, finder: ModelFinder) -> ModelName:
    """The name without the quantisation behind it, which among configurations is one of them."""
    text, _, last = model.text.rpartition(" ")
    found = finder.find(text) if is_quantised(last) else ()
    if len(found) != 1 or found[0].bare or len(found[0].text) != len(text):
        return model
    return replace(found[0], start=model.start, end=model.start + len(text))


def model_of(reading: Reading) -> ModelName | None:
    """Return the model that a cell names first."""
    return next((model for model in reading.models if not model.bare), None)


def names_metric(reading: Reading) -> bool:
    """Whether a cell names a metric."""
    return any(term.role is Role.LABEL for term in reading.terms)


def names_scored(reading: Reading) -> bool:
    """Whether a cell names a metric that is more than a way of scoring."""
    return any(not (metric.general or metric.over_data) for metric in metrics_of(reading, Role.LABEL))


def names_model(reading: Reading) -> bool:
    """Whether a cell is a model's name and little else, which comes first: no `3x Kimi K2 at 4 bits`."""
    text = _MAKER.sub("", BRACKETED.sub("", reading.text).strip(" *`:"))
    return any(
        not model.bare
        and len(model.text) * 2 >= len(text)
        and not before_name(reading, model)
        and not any(model.end <= number.start for number in reading.numbers if _outside(reading, number))
        for model in reading.models
    )


def names_each(reading: Reading) -> bool:
    """Whether a cell lists several models, each with its value right behind it: `A: 1M; B: 128K`.

    No bracket has another name: "A: 10M (Scout)".
    """
    models = [model for model in reading.models if not model.bare]
    held = [m for m in models if any(_HOLDS.fullmatch(reading.text, m.end, n.start) for n in reading.numbers)]
    asides = BRACKETED.finditer(reading.text)
    valued = all(any(a.start() < n.start < a.end() for n in reading.numbers) for a in asides)
    return len(models) == len(held) > 1 and valued


def runs_model(reading: Reading) -> bool:
    """Whether a cell is a name with the model that it runs in brackets: "Coding Agent (GPT-5)"."""
    bracket = BRACKETED.search(reading.text)
    model = model_of(reading)
    inside = bracket is not None and model is not None and model.start == bracket.start(1)
    named = bracket is not None and any(map(str.isalpha, reading.text[: bracket.start()]))
    return inside and named and sum(not model.bare for model in reading.models) == 1


def heads_column(reading: Reading, measured: bool) -> bool:
    """Whether a head is a model's name, or tells its part and the name in brackets: "Baseline (A)".

    One that says what is `measured` names in brackets whom by: "Quality (GPT-4)".
    """
    return names_model(reading) or (not measured and runs_model(reading))


def before_name(reading: Reading, model: ModelName) -> bool:
    """Whether a word stands before a name that is not its maker: "OpenAI GPT-5", `org/`."""
    labelled = any(term.role is Role.LABEL and term.end <= model.start for term in reading.terms)
    maker = _MAKER if labelled else _MADE_BY
    return any(map(str.isalnum, maker.sub("", reading.text[: model.start])))


def _outside(reading: Reading, number: Number) -> bool:
    """Whether a number stands outside brackets."""
    return not any(a.start() < number.start < a.end() for a in BRACKETED.finditer(reading.text))


def is_scored(model: ModelName, reading: Reading) -> bool:
    """Whether a head names a benchmark behind its model: "LLaMA 3B MMLU"."""
    labels = (t for t in reading.terms if t.role is Role.LABEL and t.start >= model.end)
    brackets = [aside.span() for aside in BRACKETED.finditer(reading.text)]
    return any(
        metric.benchmark
        for term in labels
        if not any(start < term.start < end for start, end in brackets)
        for metric in term.metrics
    )


def model_over(cells: Sequence[Reading]) -> tuple[ModelName, Reading] | None:
    """The model that the head cells of a column name, the lowest first, and the cell that names it."""
    for cell in reversed(cells):
        model = model_of(cell)
        if model is not None:
            return model, cell
    return None


def are_conditions(body: Sequence[Sequence[Reading]], index: int) -> bool:
    """Whether a column has conditions alone, whatever its head calls them: "Variant" over "4-bit"."""
    cells = [row[index] for row in body if index < len(row)]
    return bool(cells) and all(
        not cell.models and is_condition(cell.text, [t for t in cell.terms if t.role is Role.CONDITION])
        for cell in cells
    )


def is_worded(cell: Reading) -> bool:
    """Whether a cell is words and no value: the way in which a test was scored."""
    return not cell.numbers and any(map(str.isalpha, cell.text))
