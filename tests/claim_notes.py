"""Notes made from a few lines of Markdown, and what is claimed in them, in a form that tests can spell."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import NamedTuple

import pytest

from ingest.claims.extract import extract
from ingest.claims.extraction import Extraction
from ingest.notes import read_note


class Fact(NamedTuple):
    """What a claim says, apart from where it stands and who says so."""

    model: str
    metric: str
    value: Decimal
    unit: str
    bound: str
    condition: str


def fact(model: str, metric: str, amount: str, condition: str = "") -> Fact:
    """A fact as tests spell it: `fact("GLM-5", "latency", "< 0.9 s")`; without a sign the bound is `=`."""
    *bound, value, unit = amount.split()
    return Fact(model, metric, Decimal(value), unit, *bound or ["="], condition)


@cache
def read(text: str, language: str = "en") -> Extraction:
    """Read a note in a declared language; each claim's quote stands where the claim says."""
    note = read_note("note.md", f"---\nlanguage: {language}\n---\n\n{text}\n".encode())
    assert note.language == language
    extraction = extract(note)
    for claim in extraction.claims:
        assert claim.quote
        assert note.text[claim.start : claim.end] == claim.quote
    return extraction


def facts(text: str, language: str = "en") -> list[Fact]:
    """Everything that the note claims, in one order."""
    return sorted(
        Fact(claim.model, claim.metric, claim.value, claim.unit, claim.bound, claim.condition)
        for claim in read(text, language).claims
    )


def table(*rows: str) -> str:
    """A table of pipes from its rows, the first of which is its head."""
    cells = [f"| {row} |" for row in rows]
    return "\n".join([cells[0], "|" + "---|" * (cells[0].count("|") - 1), *cells[1:]])


def not_yet(reason: str, *values: object) -> object:
    """A fair example that the extractor gets wrong today; it fails the run as soon as it is read right."""
    return pytest.param(*values, marks=pytest.mark.xfail(raises=AssertionError, strict=True, reason=reason))
