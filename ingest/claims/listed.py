"""Heads that list the kinds of what stands under them: "total / active", "input / output"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Final

from ingest.claims.marks import BRACKETED
from ingest.claims.scales import amount_of
from ingest.recognition.metrics import Metric, Role
from ingest.recognition.reader import Reading

_FRAME: Final = " *`:："
_SLASH: Final = re.compile("[/／]")
_SLASHED: Final = re.compile(r"[/／]\s*(\d*[^\W\d_]*)")


def kinds_listed(reading: Reading) -> tuple[Metric | None, ...]:
    """What each part of a head means that lists kinds between slashes, "total / active"; else nothing.

    A part that is no metric is None. "active / token" is a rate, "F1/EM" are ways of scoring one test.
    """
    text = reading.text
    asides = [match.span() for match in BRACKETED.finditer(text)]
    units = [(term.start, term.end) for term in reading.terms if term.role is Role.LABEL]
    for start, end in (*asides, (0, len(text))):
        inner = [*units] if (start, end) in asides else [*units, *asides]
        slashes = (m for m in _SLASHED.finditer(text, start, end) if not _is_base(m.group(1)))
        marks = [m.start() + 1 for m in slashes if not _within(m.start(), inner)]
        cuts = [start, *marks, end + 1]
        parts = [[t for t in reading.terms if a <= t.start and t.end < b] for a, b in pairwise(cuts)]
        kinds = tuple(next((m for term in part for m in term.metrics), None) for part in parts)
        counted = any(term.role is Role.NOUN for part in parts[1:] for term in part)
        if len(parts) == 1 or counted or any(kind is not None and kind.benchmark for kind in kinds):
            continue
        if None not in kinds or any(kind is not None and kind.narrowed for kind in kinds):
            return kinds
    return ()


def parts_of(reading: Reading, count: int) -> tuple[Metric | None, ...]:
    """What the parts of a head mean that lists so many between slashes, of one model's build; else nothing.

    A part that nobody knows is None: "KV" of "Layers / heads / KV".
    """
    text = BRACKETED.sub(lambda aside: " " * len(aside.group()), reading.text)
    cuts = [0, *(match.end() for match in _SLASH.finditer(text)), len(text) + 1]
    if len(cuts) != count + 1:
        return ()
    parts = [[t for t in reading.terms if a <= t.start and t.end < b] for a, b in pairwise(cuts)]
    known = (Role.LABEL, Role.CUE)
    kinds = tuple(next((m for t in part if t.role in known for m in t.metrics), None) for part in parts)
    told = [kind for kind in kinds if kind is not None]
    return kinds if len(set(told)) == len(told) > 0 and all(kind.intrinsic for kind in told) else ()


def editions_listed(name: str, whole: Callable[[str], Metric | None]) -> tuple[Metric, ...]:
    """Read `SWE-bench Verified / Pro` and `AIME 2024/2025` as two tests that differ in their last word.

    `whole` finds the metric that a whole text is a label of; where it knows one alone, nothing is told.
    """
    first, *rest = (part.strip(_FRAME) for part in name.split("/"))
    bases = (first.rpartition(" ")[0], first)
    others = (next(filter(None, (whole(f"{base} {part}") for base in bases)), None) for part in rest)
    found = [metric for metric in (whole(first), *others) if metric is not None]
    return tuple(found) if len(set(found)) == len(rest) + 1 else ()


def _is_base(word: str) -> bool:
    """Whether what stands behind a slash is what a price is for: `$/1M`, `$/MTok`."""
    return word[:1].isdigit() or amount_of(word) is not None


def _within(position: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start < position < end for start, end in spans)
