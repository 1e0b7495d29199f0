"""What the extractor gets wrong in the corpus today, against what its notes are expected to yield.

    python tests/list_misses.py            prints the list as it should be now
    python tests/list_misses.py --write    writes it to corpus_misses.tsv

What is listed already keeps its reason; what is new has none, and the tests ask for one.
"""

from __future__ import annotations

import csv
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from ingest.claims.extract import extract
from ingest.claims.extraction import Extraction
from ingest.notes import read_note

CORPUS: Final = Path(__file__).parents[1] / "corpus"
LIST: Final = Path(__file__).with_name("corpus_misses.tsv")
NOTES: Final = tuple(
    path.relative_to(CORPUS).as_posix()
    for path in sorted(CORPUS.glob("*/*"))
    if path.suffix in {".md", ".txt"}
)
_SAME_METRICS: Final = {
    "hle": "humanityslastexam",
    "taubench": "τbench",
    "tau2bench": "τ2bench",
    "bfcl": "bfclv3",
    "bfclv3full": "bfclv3",
    "aime24": "aime2024",
    "aime25": "aime2025",
    "contextwindow": "contextlength",
    "ttft": "timetofirsttoken",
}
_SAME_UNITS: Final = {"%": "percent", "": "score", "1": "score", "points": "score"}


@dataclass(frozen=True, slots=True)
class Row:
    """A claim, expected or made, with names and units as they are compared."""

    model: str
    metric: str
    value: Decimal
    unit: str
    bound: str
    name: str
    metric_id: str
    optional: bool = False

    @classmethod
    def of(
        cls, model: str, metric: str, value: Decimal, unit: str, bound: str, optional: bool = False
    ) -> Row:
        key = _key(metric)
        return cls(
            _key(model),
            _SAME_METRICS.get(key, key),
            value,
            _SAME_UNITS.get(unit, unit),
            bound or "=",
            model,
            metric,
            optional,
        )

    def same_value(self, other: Row) -> bool:
        """Whether both give one number to one model."""
        return self.model == other.model and self._near(other)

    def same_claim(self, other: Row) -> bool:
        """Whether both give one number of one metric to one model."""
        return self.metric == other.metric and self.same_value(other)

    def renames(self, other: Row) -> bool:
        """Whether both make one claim under a longer and a shorter name."""
        nested = self.model in other.model or other.model in self.model
        return nested and self.metric == other.metric and self._near(other)

    def _near(self, other: Row) -> bool:
        return abs(self.value - other.value) <= Decimal("1e-6") * max(abs(self.value), abs(other.value))


class Slip(NamedTuple):
    """A difference between what is expected of a note and what is found.

    `kind` is `missed` for an expected claim that is not made, `wrong` for one that is made and not
    expected, `unit` or `bound` where the claim is right and that part of it is not.
    """

    kind: str
    doc: str
    model: str
    metric: str
    value: str


def _key(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name).casefold().replace("+", "plus")
    return re.sub(r"[\W_]+", "", folded)


@cache
def extraction(doc: str) -> Extraction:
    """What is read from a note of the corpus."""
    return extract(read_note(doc, (CORPUS / doc).read_bytes()))


def expected(doc: str) -> list[Row]:
    """What a careful reader finds in a note of the corpus."""
    path = (CORPUS / doc).with_suffix(".claims.tsv")
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            Row.of(
                row["model"],
                row["metric"],
                Decimal(row["value"]),
                row["unit"],
                row["bound"],
                row["optional"] == "optional",
            )
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def found(doc: str) -> list[Row]:
    """What is claimed in a note of the corpus."""
    return [
        Row.of(claim.model, claim.metric, claim.value, claim.unit, claim.bound)
        for claim in extraction(doc).claims
    ]


def is_found(row: Row, rows: Iterable[Row], claims: Iterable[Row]) -> bool:
    """Whether a row is claimed, under its own name or one that an optional row allows for it."""
    names = [row, *(other for other in rows if other.optional and other.renames(row))]
    return any(name.same_claim(claim) for name in names for claim in claims)


def slips(doc: str) -> list[Slip]:
    """List the differences of a note, each once."""
    return sorted(set(_slips(doc)))


def _slips(doc: str) -> Iterator[Slip]:
    rows, claims = expected(doc), found(doc)
    for row in rows:
        if row.optional:
            continue
        if not is_found(row, rows, claims):
            yield _slip("missed", doc, row)
            continue
        same = [claim for claim in claims if claim.same_claim(row)]
        for part in ("unit", "bound"):
            if same and all(getattr(claim, part) != getattr(row, part) for claim in same):
                yield _slip(part, doc, row)
    for claim in claims:
        excused = any(row.optional and row.same_value(claim) for row in rows)
        if not excused and not any(row.same_claim(claim) for row in rows):
            yield _slip("wrong", doc, claim)


def _slip(kind: str, doc: str, row: Row) -> Slip:
    return Slip(kind, doc, row.name, row.metric_id, format(row.value.normalize(), "f"))


def listed() -> dict[Slip, str]:
    """The differences that are known, each with its reason."""
    with LIST.open(encoding="utf-8", newline="") as lines:
        return {
            Slip(*(row[field] for field in Slip._fields)): row["reason"] or ""
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        }


def table() -> str:
    """The list as it should be now."""
    reasons = listed() if LIST.exists() else {}
    lines = ["\t".join((*Slip._fields, "reason"))]
    lines += ["\t".join((*slip, reasons.get(slip, ""))) for doc in NOTES for slip in slips(doc)]
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        LIST.write_text(table(), encoding="utf-8")
    else:
        sys.stdout.buffer.write(table().encode())
