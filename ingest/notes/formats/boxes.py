"""Tables as text: in pipes where their grid is plain, as HTML where cells span rows or columns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_BARE_BAR: Final = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class Box:
    """A cell: what it says on one line, whether it is a head, and how far it reaches."""

    text: str
    head: bool = False
    down: int = 1
    across: int = 1


def write_table(rows: list[list[Box]], heads: int) -> str:
    """The table of these rows, `heads` of them its head; at least one row has a cell."""
    plain = all(box.down == box.across == 1 for row in rows for box in row)
    return _pipes(rows, heads) if plain and heads <= 1 else _html(rows)


def _pipes(rows: list[list[Box]], heads: int) -> str:
    width = max(map(len, rows))
    lines = [_pipe_row(row, width) for row in rows]
    lines.insert(heads, "|" + " --- |" * width)
    return "\n".join(lines)


def _pipe_row(row: list[Box], width: int) -> str:
    cells = [_BARE_BAR.sub(r"\\|", box.text) for box in row]
    return "| " + " | ".join(cells + [""] * (width - len(cells))) + " |"


def _html(rows: list[list[Box]]) -> str:
    lines = [f"<tr>{''.join(map(_tag, row))}</tr>" for row in rows]
    return "\n".join(["<table>", *lines, "</table>"])


def _tag(box: Box) -> str:
    name = "th" if box.head else "td"
    reach = "".join(
        f' {attribute}="{value}"'
        for attribute, value in (("rowspan", box.down), ("colspan", box.across))
        if value > 1
    )
    return f"<{name}{reach}>{box.text}</{name}>"
