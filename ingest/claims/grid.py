"""What the axes of a table are: where its models stand, and what each head says of its column."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from typing import Final

from ingest.claims.cues import CueFinder
from ingest.claims.measure import CURRENCIES
from ingest.claims.sentence import Sentence
from ingest.languages.language import Language
from ingest.notes.note import Cell, Table
from ingest.recognition.identity import ModelName
from ingest.recognition.metrics import Metric, Role
from ingest.recognition.numbers import UnitTable
from ingest.recognition.reader import Reading
from ingest.recognition.words import fold

_ASIDE: Final = re.compile(r"[（(\[]([^()（）\[\]]*)[)）\]]")
_SUFFIX: Final = re.compile(r"[_\s,]+(ms|s|sec|gb|mb|tps|%|мс|с|го|mo|гб)$", re.IGNORECASE)
_CURRENCY: Final = {"$": "USD", "€": "EUR", "₽": "RUB", "¥": "JPY", "￥": "JPY", "£": "GBP"}
_PER_MILLION: Final = re.compile(r"(?:1\s?)?(?:M|м|млн|million|百万|100万)\b|100万|MTok", re.IGNORECASE)
_PER_THOUSAND: Final = re.compile(r"(?:1\s?)?[KkКк](?:\b|tok)|1[ ,.]?000\b")


class Axis(Enum):
    """Where a table has its models."""

    ROWS = "rows"
    COLUMNS = "columns"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Head:
    """What a head says of its column, or a row's first cell of its row.

    `metrics` are what it may mean, likeliest first; `unit` and `factor` apply to bare numbers under it,
    `per` is what its prices are for; `name` is its text without what stands in brackets.
    """

    reading: Reading
    metrics: tuple[Metric, ...] = ()
    unit: str = ""
    factor: Decimal = Decimal(1)
    per: Decimal | None = None
    condition: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with its cells read and its axes known; `column` is where the rows' models stand.

    `sides` are the rows' first cells, read as heads of their rows.
    """

    heads: tuple[Head, ...]
    rows: tuple[tuple[Reading, ...], ...]
    sides: tuple[Head, ...]
    axis: Axis
    column: int = 0


def read_grid(
    table: Table, read: Callable[[Cell, int], Reading], cues: CueFinder, language: Language, units: UnitTable
) -> Grid:
    """Read a table's cells, each with the index of its column, and find its axes."""
    rows = tuple(tuple(read(cell, index) for index, cell in enumerate(row)) for row in table.rows)
    count = table.heads or int(_looks_headed(rows, cues))
    top, body = rows[:count], rows[count:]
    width = max((len(row) for row in rows), default=0)
    heads = tuple(read_head(_column(top, index), language, units) for index in range(width)) if top else ()
    axis, column = _axis(heads, body, cues)
    sides = tuple(_read_side(row[0], language, units) for row in body)
    return Grid(heads, body, sides, axis, column)


def _looks_headed(rows: Sequence[Sequence[Reading]], cues: CueFinder) -> bool:
    """Whether a first row that holds digits is a head all the same: its first cell says "model"."""
    first = rows[0] if rows else ()
    return len(first) > 2 and any(
        _is_noun(first[0].text, cues, kind) for kind in ("model_nouns", "metric_nouns")
    )


def _column(top: Sequence[Sequence[Reading]], index: int) -> Reading:
    """The lowest head cell of a column that says anything."""
    cells = [row[index] for row in top if index < len(row)]
    filled = [cell for cell in cells if cell.text.strip()]
    return filled[-1] if filled else cells[-1] if cells else top[0][-1]


def read_head(reading: Reading, language: Language, units: UnitTable) -> Head:
    """Read what a head says: metric, unit, scale, what its prices are for, condition."""
    text = reading.text.strip()
    labels = [m for term in reading.terms if term.role is Role.LABEL for m in term.metrics]
    cues = [m for term in reading.terms if term.role is Role.CUE for m in term.metrics]
    conditions = [t.name if not t.kinds else t.text for t in reading.terms if t.role is Role.CONDITION]
    unit, factor = "", Decimal(1)
    asides = _ASIDE.findall(text)
    for aside in (*asides, *(match.group(1) for match in _SUFFIX.finditer(text)), *text.split(",")[1:]):
        unit = unit or _unit(aside.strip(), language, units)
        factor = max(factor, _scale(aside.strip(), language))
    if "/" in unit and unit.partition("/")[0] in CURRENCIES:
        unit = unit.partition("/")[0]
    unit = unit or next((code for sign, code in _CURRENCY.items() if sign in text), "")
    unit = unit or _money_word(text, language)
    unit = unit or ("percent" if "%" in text or "％" in text else "")
    per = _per(text) if unit in _CURRENCY.values() or _money(labels) else None
    left = _ASIDE.sub("", text).strip(" *:：")
    return Head(
        reading,
        tuple(dict.fromkeys((*labels, *cues))),
        unit,
        factor,
        per,
        "; ".join(dict.fromkeys(conditions)),
        left,
    )


def _read_side(reading: Reading, language: Language, units: UnitTable) -> Head:
    """Read a row's first cell like a head; what it says in brackets and is no unit is its condition."""
    head = read_head(reading, language, units)
    rest = [aside for aside in _ASIDE.findall(reading.text) if not _measures(aside, language, units)]
    return replace(head, condition=head.condition or "".join(rest[:1]).strip())


def _measures(aside: str, language: Language, units: UnitTable) -> bool:
    text = aside.strip()
    money = any(sign in text for sign in _CURRENCY) or bool(_money_word(text, language))
    return money or "%" in text or bool(_unit(text, language, units)) or _scale(text, language) != 1


def _money(metrics: Sequence[Metric]) -> bool:
    return any(metric.unit.endswith("/Mtoken") for metric in metrics)


def _unit(text: str, language: Language, units: UnitTable) -> str:
    found = units.match(text, 0, language.stem)
    return found[0] if found and found[1] >= len(text.rstrip(" .")) - 1 else ""


def _money_word(text: str, language: Language) -> str:
    """A currency that a head names in words: （ドル/100万トークン）."""
    folded = fold(text)
    return next(
        (code for word, code in language.numbers.currencies.items() if len(word) > 1 and word in folded), ""
    )


def _scale(text: str, language: Language) -> Decimal:
    key = text.strip(" .")
    words = language.numbers
    if key in words.suffixes:
        return words.suffixes[key]
    return words.scales.get(fold(key), words.kanji_scales.get(key, Decimal(1)))


def _per(text: str) -> Decimal | None:
    if _PER_MILLION.search(text):
        return Decimal(10**6)
    return Decimal(1000) if _PER_THOUSAND.search(text) else None


def _axis(heads: Sequence[Head], body: Sequence[Sequence[Reading]], cues: CueFinder) -> tuple[Axis, int]:
    in_heads = [index for index, head in enumerate(heads) if index and _names_model(head.reading)]
    for index, head in enumerate(heads):
        if _is_noun(head.name, cues, "model_nouns") and not (index == 0 and in_heads):
            return Axis.ROWS, index
    counts = [
        sum(1 for row in body if len(row) > index and _names_model(row[index])) for index in range(len(heads))
    ]
    if in_heads and len(in_heads) >= (counts[0] if counts else 0):
        return Axis.COLUMNS, 0
    for index, count in enumerate(counts):
        if count and count * 2 >= len(body):
            return Axis.ROWS, index
    return Axis.NONE, 0


def _names_model(reading: Reading) -> bool:
    """Whether a cell is a model's name and little else."""
    text = _ASIDE.sub("", reading.text).strip(" *`:")
    return any(not model.bare and len(model.text) * 2 >= len(text) for model in reading.models)


def model_of(reading: Reading) -> ModelName | None:
    """Return the model that a cell names first."""
    return next((model for model in reading.models if not model.bare), None)


def _is_noun(text: str, cues: CueFinder, kind: str) -> bool:
    stripped = text.strip(" *`:：#")
    return any(
        cue.kind == kind and cue.start == 0 and cue.end == len(stripped) for cue in cues.find(stripped)
    )


def is_metric_noun(text: str, cues: CueFinder) -> bool:
    """Whether a head says that its column holds metrics."""
    return _is_noun(text, cues, "metric_nouns")


def whole(reading: Reading, cues: CueFinder) -> Sentence:
    """A reading as one sentence."""
    return Sentence(reading, 0, len(reading.text), cues.find(reading.text))
