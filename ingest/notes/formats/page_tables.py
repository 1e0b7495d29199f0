"""Tables of a page: which are data, what their cells say and how far they reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ingest.notes.formats.boxes import Box, write_table
from ingest.notes.formats.dom import squeezed

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

_WIDEST: Final = 100
_LONG: Final = 1500
_PARTS: Final = frozenset({"thead", "tbody", "tfoot"})
_NOT_IN_CELLS: Final = ("table", "pre", "h1", "h2", "h3", "h4", "article", "section", "main")


def is_data(table: HtmlElement) -> bool:
    """Whether a table is one, and does not only lay a page out: several cells of some lines at most."""
    if table.get("role") in {"presentation", "none"}:
        return False
    if any(inner is not table for inner in table.iter(*_NOT_IN_CELLS)):
        return False
    cells = list(table.iter("td", "th"))
    rows = sum(1 for _ in table.iter("tr"))
    return len(cells) > max(rows, 1) and rows > 1 and all(len(squeezed(cell)) <= _LONG for cell in cells)


def table_blocks(table: HtmlElement, write: Callable[[HtmlElement], str]) -> list[str]:
    """A table's caption, if it has one, and the table; `write` gives what a cell says on one line."""
    captions = [write(child) for child in table if child.tag == "caption"]
    rows, heads = _rows(table, write)
    rows = [row for row in rows if row]
    if not any(box.text for row in rows for box in row):
        return [caption for caption in captions if caption]
    return [*filter(None, captions), write_table(rows, heads)]


def _rows(table: HtmlElement, write: Callable[[HtmlElement], str]) -> tuple[list[list[Box]], int]:
    """The rows in the order in which they are shown, and how many of them are head."""
    parts: dict[str, list[HtmlElement]] = {"thead": [], "tbody": [], "tfoot": []}
    for child in table:
        if child.tag == "tr":
            parts["tbody"].append(child)
        elif child.tag in _PARTS:
            parts[child.tag] += [row for row in child if row.tag == "tr"]
    rows: list[list[Box]] = []
    heads = 0
    for name, found in parts.items():
        for row in found:
            cells = [cell for cell in row if cell.tag in {"td", "th"}]
            headed = bool(cells) and (name == "thead" or all(cell.tag == "th" for cell in cells))
            headed = headed and heads == len(rows)
            rows.append([_box(cell, headed, write) for cell in cells])
            heads += headed
    return rows, heads


def _box(cell: HtmlElement, head: bool, write: Callable[[HtmlElement], str]) -> Box:
    return Box(write(cell), head, _reach(cell, "rowspan"), _reach(cell, "colspan"))


def _reach(cell: HtmlElement, name: str) -> int:
    value = (cell.get(name) or "").strip()
    return min(max(int(value), 1), _WIDEST) if value.isdecimal() and len(value) < 6 else 1
