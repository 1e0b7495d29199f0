"""Where a table has its models: in its rows, in its columns, or nowhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import Final

from ingest.claims.cell_names import (
    are_conditions,
    before_name,
    heads_column,
    is_scored,
    model_of,
    names_each,
    names_model,
    runs_model,
)
from ingest.claims.heads import Head, HeadReader, heads_no_score
from ingest.claims.identifiers import spells_out
from ingest.recognition.identity import ModelName
from ingest.recognition.reader import Reading

_SEVERAL: Final = 2
_PARTS: Final = re.compile(r"\s*[·•|+&,/／・]\s*")


class Axis(Enum):
    """Where a table has its models."""

    ROWS = "rows"
    COLUMNS = "columns"
    NONE = "none"


def named_by_corner(
    named: tuple[tuple[ModelName, Reading] | None, ...],
    tops: Sequence[Head],
    body: Sequence[Sequence[Reading]],
) -> tuple[tuple[ModelName, Reading] | None, ...]:
    """Give the values of a sheet the model that stands as the head of its keys: `Kimi K2 | `."""
    sheet = len(tops) == 2 and named[0] is not None and not tops[1].reading.text.strip()
    if not sheet or any(row and names_model(row[0]) for row in body):
        return named
    return None, named[0]


def find_axis(
    tops: Sequence[Head],
    named: Sequence[tuple[ModelName, Reading] | None],
    body: Sequence[Sequence[Reading]],
    heads: HeadReader,
) -> tuple[Axis, int]:
    in_heads = [
        index
        for index, found in enumerate(named)
        if index and found and heads_column(found[1], bool(tops[index].metrics)) and not is_scored(*found)
    ]
    nouns = [
        index
        for index, head in enumerate(tops)
        if any(heads.is_noun(part, "model_nouns") for part in _PARTS.split(head.name))
        and not (index == 0 and in_heads)
        and not are_conditions(body, index)
    ]
    if nouns:
        told = next((index for index in nouns if spells_out(body, nouns[0], index)), nouns[0])
        return Axis.ROWS, _beside_makers(body, told, len(tops))
    counts = [
        0
        if heads_no_score(head) and (index or not _opens_with_versions(tops, heads))
        else sum(len(row) > index and names_model(row[index]) and not names_each(row[index]) for row in body)
        for index, head in enumerate(tops)
    ]
    if in_heads and len(in_heads) >= (counts[0] if counts else 0):
        return Axis.COLUMNS, 0
    for index, count in enumerate(counts):
        if count and (count * 2 >= len(body) or (count >= _SEVERAL and count == _told(body, index))):
            return Axis.ROWS, index
    products = bool(tops) and not heads.is_noun(tops[0].name, "metric_nouns")
    if products and body and all(row and (runs_model(row[0]) or names_model(row[0])) for row in body):
        return Axis.ROWS, 0
    return (Axis.ROWS, 0) if _opened_by_models(tops, body) else (Axis.NONE, 0)


def _opens_with_versions(tops: Sequence[Head], heads: HeadReader) -> bool:
    """Whether the first column may be models for all its head: "Version", or "Release | Architecture"."""
    built = any(heads.is_noun(head.name, "method_nouns") for head in tops[1:])
    return built or heads.is_noun(tops[0].name, "variants")


def _beside_makers(body: Sequence[Sequence[Reading]], told: int, width: int) -> int:
    """The column of the models, where the one under their noun has their makers: "Service / model | Kind".

    A maker stands in several rows, or once for all of its rows, and a model in one.
    """
    makers = [row[told].text.strip() for row in body if len(row) > told]
    if _apart(body, told) or len(set(filter(None, makers))) == len(body):
        return told
    return next((index for index in range(width) if _apart(body, index) == len(body)), told)


def _apart(body: Sequence[Sequence[Reading]], index: int) -> int:
    """How many models the cells of a column name."""
    cells = [row[index] for row in body if len(row) > index and names_model(row[index])]
    return len({model.iri for cell in cells if (model := model_of(cell))})


def _told(body: Sequence[Sequence[Reading]], index: int) -> int:
    """How many cells of a column say anything: a dash says that there is nothing to say."""
    return sum(any(map(str.isalnum, row[index].text)) for row in body if index < len(row))


def _opened_by_models(tops: Sequence[Head], body: Sequence[Sequence[Reading]]) -> bool:
    """Whether each row begins with another model, of which all other columns measure something.

    What the rows go on with tells of it: "Kimi K2 pruned and distilled | 4420 | 74.9".
    """
    first = [model_of(row[0]) if row else None for row in body]
    opening = [m for m, row in zip(first, body, strict=True) if m and not before_name(row[0], m)]
    apart = len({model.iri for model in opening}) == len(body) >= _SEVERAL
    return apart and len(tops) > 1 and all(head.metrics for head in tops[1:])
