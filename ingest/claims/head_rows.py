"""Which rows of a table are its head."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.claims.heads import HeadReader
from ingest.recognition.reader import Reading


def looks_headed(rows: Sequence[Sequence[Reading]], heads: HeadReader) -> bool:
    """Whether a first row that holds digits is a head all the same: its first cell says "model"."""
    first = rows[0] if rows else ()
    return len(first) > 2 and any(
        heads.is_noun(first[0].text, kind) for kind in ("model_nouns", "metric_nouns")
    )


def is_second_head(rows: Sequence[Sequence[Reading]], heads: HeadReader) -> bool:
    """Whether a second row goes on with the heads above it, some of them empty, and holds no values."""
    first, second = rows[0], rows[1] if len(rows) > 2 else ()
    filled = [cell for cell in second[1:] if cell.text.strip()]
    corner = bool(second) and (
        not second[0].text.strip()
        or any(heads.is_noun(second[0].text, kind) for kind in ("model_nouns", "metric_nouns"))
    )
    spans = any(not cell.text.strip() for cell in first[1:])
    return corner and spans and len(filled) > 1 and not any(cell.numbers for cell in second)


def spanning(row: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Let each head of a first row reach over the empty ones behind it."""
    cells = [row[0]] if row else []
    for cell in row[1:]:
        cells.append(cell if cell.text.strip() or len(cells) == 1 else cells[-1])
    return tuple(cells)
