"""Items of a list that are rows of a sheet: a key with the unit, "Speed (tok/s): 148", and its value."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ingest.claims.aside_kinds import aside_of, of_cells
from ingest.claims.axes import complete
from ingest.claims.cell_metric import Desk
from ingest.claims.cells import read_cell
from ingest.claims.draft import Draft
from ingest.claims.grid import whole
from ingest.claims.heads import Head, HeadReader
from ingest.claims.key_values import is_value
from ingest.claims.marks import BRACKETED
from ingest.claims.scope import Scope
from ingest.notes.note import Block, Inline, Kind
from ingest.recognition.identity import ModelName
from ingest.recognition.reader import Reading

_PARTED: Final = re.compile(r"\s[|·•]\s|[;；]\s")
_KEYED: Final = re.compile(r"[\s*_`]*(?=[^:：]*[^\W_])([^:：]+?)[\s*_`]*(?:::?(?!\d)|：|\s[—–=]\s)[\s*_`]*")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_CHANGED: Final = re.compile(r"[→↑↓▲▼⇒+]|->|=>")


@dataclass(frozen=True, slots=True)
class _Row:
    """A key and its value, each read by itself; both stand in the note where they stood before."""

    head: Head
    key: Reading
    value: Reading

    def holds(self, draft: Draft) -> bool:
        """Whether the number of a draft stands in the value."""
        start, _ = _place(draft)
        first, last = self.value.inline.span(0, len(self.value.text))
        return first <= start < last

    def tells(self, draft: Draft) -> bool:
        """Whether key or value names the metric of a draft."""
        terms = (*self.key.terms, *self.value.terms)
        return any(draft.metric in term.metrics for term in terms) or draft.metric in self.head.metrics


@dataclass(frozen=True, slots=True)
class ItemRows:
    """Reads the keys and the values of items; `read` reads a part of a text."""

    heads: HeadReader
    read: Callable[[Inline], Reading]

    def hears(self, block: Block, reading: Reading) -> bool:
        """Whether a block may be keys and their values: an item, or a line of several."""
        lines = block.kind in (Kind.PARAGRAPH, Kind.QUOTE, Kind.CALLOUT) and _PARTED.search(reading.text)
        told = bool(reading.numbers) and (block.kind is Kind.ITEM or lines)
        return bool(told) and _KEYED.match(reading.text) is not None

    def mend(self, reading: Reading, scope: Scope, desk: Desk, drafts: Iterator[Draft]) -> Iterator[Draft]:
        """Yield what was read of an item, but what another key of it tells, and the values that were not."""
        models, sentence = scope.current(), whole(reading, desk.cues)
        rows = list(self._rows(reading)) if all(is_value(sentence, m) for m in reading.models) else []
        kinds = [row for row in rows if aside_of(row.value, row.head) is not None]
        told = [draft for draft in drafts if not any(row.holds(draft) for row in kinds)]
        if len(models) != 1 or (len(rows) == 1 and len(told) >= len(reading.numbers)):
            yield from told
            return
        kept = [d for d in told if not _is_anothers(d, rows)]
        yield from kept
        for row in rows:
            if not any(row.holds(draft) for draft in kept):
                lost = any(row.holds(draft) for draft in told)
                built = _is_built(row.head) and "=" not in row.value.text
                sure = lost or row in kinds or _has_unit(row.head) or built
                yield from self._values(row, models[0], scope, desk) if sure else ()

    def _rows(self, reading: Reading) -> Iterator[_Row]:
        """The rows of an item, which marks part."""
        text, start = reading.text, 0
        for end, after in [*(m.span() for m in _PARTED.finditer(text)), (len(text), len(text))]:
            keyed = _KEYED.match(text, start, end)
            if keyed and any(map(str.isdigit, text[keyed.end() : end])):
                key = self.read(reading.inline.part(*keyed.span(1)))
                value = self.read(reading.inline.part(keyed.end(), end))
                (head,) = of_cells((self.heads.row(key),), ((value,),))
                yield _Row(head, key, value)
            start = after

    def _values(self, row: _Row, model: ModelName, scope: Scope, desk: Desk) -> Iterator[Draft]:
        head = complete(row.head, desk.caption, alike=False)
        head = replace(head, condition="") if head.parts else head
        if head.metrics and _is_bare(row.value):
            yield from read_cell(row.value, head, (model, row.key), scope, desk, "")


def _is_anothers(draft: Draft, rows: Sequence[_Row]) -> bool:
    """Whether a number was read as what another key names, and its own does not."""
    own = [row for row in rows if row.holds(draft)]
    others = [row for row in rows if row not in own and row.tells(draft)]
    return bool(own and others and own[0].head.metrics) and not own[0].tells(draft)


def _is_built(head: Head) -> bool:
    """Whether a key is a word for what a model is built of: heads, layers."""
    return bool(head.metrics) and all(m.intrinsic for m in head.metrics)


def _has_unit(head: Head) -> bool:
    """Whether a key says what its bare values are in, or several things that they are."""
    return bool(head.unit or head.parts) or head.factor != 1


def _place(draft: Draft) -> tuple[int, int]:
    return draft.inline.span(draft.number.start, draft.number.end)


def _is_bare(reading: Reading) -> bool:
    """Whether a value is numbers and what they count, outside brackets, and no change of any."""
    rest = list(BRACKETED.sub(lambda match: " " * len(match.group()), reading.text))
    spans = [(number.start, number.end) for number in reading.numbers]
    for start, end in (*spans, *((term.start, term.end) for term in reading.terms)):
        rest[start:end] = " " * (end - start)
    return not (_WORD.search("".join(rest)) or _CHANGED.search(reading.text))
