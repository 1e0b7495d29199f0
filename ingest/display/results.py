"""The answer to a query as a table: IRIs shortened, numbers aligned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final
from urllib.parse import unquote

from ingest.display.exact import grouped
from ingest.display.tables import Column
from ingest.namespaces import NOTE, PREFIXES, XSD

NUMERIC: Final = frozenset(XSD + name for name in ("decimal", "integer", "double", "float", "int", "long"))


@dataclass(frozen=True, slots=True)
class Cell:
    """A term of an answer: its text, and what it is: an IRI, or a literal of a datatype."""

    text: str
    datatype: str = ""
    iri: bool = False


def columns(variables: Sequence[str], rows: Sequence[Sequence[Cell]]) -> list[Column]:
    """A column a variable; one whose literals are all numbers is aligned right."""
    found = []
    for place, variable in enumerate(variables):
        cells = [row[place] for row in rows if row[place].text]
        numeric = bool(cells) and all(cell.datatype in NUMERIC for cell in cells)
        found.append(Column(variable, number=numeric, fold=not numeric))
    return found


def shown(cell: Cell) -> str:
    """A term for a person: `metric:mmlu`, a note's name, `744,000,000,000`, a year as it is."""
    if cell.iri:
        return short(cell.text)
    if cell.datatype in NUMERIC:
        return number(cell.text)
    return cell.text


def number(text: str) -> str:
    """A numeric literal; one of four digits is left as it is, for it may be a year."""
    value = Decimal(text)
    if not value.is_finite() or abs(value) < 10_000:
        return text
    return grouped(value)


def short(iri: str) -> str:
    """An IRI by its prefix; a note's by its name."""
    if iri.startswith(NOTE):
        return unquote(iri.removeprefix(NOTE))
    longest = max(
        (name for name, base in PREFIXES.items() if iri.startswith(base)),
        key=lambda name: len(PREFIXES[name]),
        default=None,
    )
    return f"{longest}:{iri.removeprefix(PREFIXES[longest])}" if longest else iri
